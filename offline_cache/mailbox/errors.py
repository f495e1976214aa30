"""What can go wrong with a mailbox."""


class MailboxError(OSError):
    """A mailbox cannot be used: the disk is full or refuses, or the other process holds it too long."""
