"""Between the two processes of a device, in the cache folder: what waits to be sent, requests and answers."""

from offline_cache.mailbox.database import MailboxError

__all__ = ["MailboxError"]
