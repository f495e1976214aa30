"""What goes from a device to central: the outbox, staff calls, staff codes; each with one effect only."""
