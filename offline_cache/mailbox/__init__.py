"""Between the two processes of a device, in the cache folder: what waits to be sent, requests and answers."""

from offline_cache.mailbox.errors import MailboxError

__all__ = ["MailboxError"]
