"""The sync service's side of the control mailbox, answering as a test tells it."""

from datetime import datetime
from pathlib import Path

from offline_cache.mailbox.control import Control, Request
from offline_cache.mailbox.requests import STAFF_KINDS


class Answers:
    """Reads what the screen asked and answers it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def asked(self, now: datetime, *kinds: str) -> list[Request]:
        """Return the requests of these kinds, the oldest first."""
        with Control.open(self.folder) as control:
            return [request for request, _ in control.followed(kinds or STAFF_KINDS, now)]

    def say(self, number: int, state: str, **facts: str) -> None:
        """Answer a request."""
        with Control.open(self.folder) as control:
            control.answer(number, {"state": state, **facts})
