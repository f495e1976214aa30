"""What visitors send through a device: the outbox, staff calls, staff codes. Nothing names a visitor."""
