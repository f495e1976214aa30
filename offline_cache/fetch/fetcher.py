"""What a fetcher does, and how it can fail."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer.

    Attributes:
        status: the HTTP status, for example 200, 206, 304 or 404.
        body: what came with it.
        etag: its entity tag.
        retry_after: how long the server asks to wait, in seconds.
    """

    status: int
    body: bytes = b""
    etag: str | None = None
    retry_after: int | None = None


class FetchError(Exception):
    """No usable answer."""


class Unreachable(FetchError):  # noqa: N818
    """No connection, or no answer on it."""


class MediumLost(FetchError):  # noqa: N818
    """The stick with the files was pulled or is damaged."""


class Redirected(FetchError):  # noqa: N818
    """The answer sends elsewhere; published files never move, so something stands between."""


class LoginPage(FetchError):  # noqa: N818
    """A web page came in place of a published file."""


class TooLarge(FetchError):  # noqa: N818
    """The answer is longer than the signed length, or the cap, allows."""


class TooSlow(FetchError):  # noqa: N818
    """The answer did not end in its time.

    Attributes:
        partial: what came of a 200 or 206.
        status: the status it began with; 0 if none came.
    """

    def __init__(self, message: str, partial: bytes = b"", status: int = 0) -> None:
        super().__init__(message)
        self.partial, self.status = partial, status


class Cut(FetchError):  # noqa: N818
    """The connection broke off in the middle.

    Attributes:
        partial: what came of a 200 or 206.
        status: the status it began with.
    """

    def __init__(self, message: str, partial: bytes, status: int) -> None:
        super().__init__(message)
        self.partial, self.status = partial, status


class Fetcher(Protocol):
    """Gets published files by their path below the server's address."""

    def get(
        self,
        path: str,
        *,
        etag: str | None = None,
        max_bytes: int,
        deadline_s: float,
        range_from: int = 0,
    ) -> Fetched:
        """Get one file.

        Args:
            path: its path, without a slash at the front.
            etag: the tag of the copy at hand; the answer may then be 304.
            max_bytes: the most that may come.
            deadline_s: how long the whole may take, in seconds.
            range_from: the first byte that is wanted; the answer may still be the whole with 200.

        Raises:
            FetchError: no usable answer came.
        """
