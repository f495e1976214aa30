"""Answers that carry no file."""

from offline_cache.fetch.fetcher import Fetched, FetchError, LoginPage


class Refused(FetchError):  # noqa: N818
    """The server answers with an error.

    Attributes:
        path: what was asked for.
        status: the HTTP status.
        retry_after: how long it asks to wait, in seconds.
    """

    def __init__(self, path: str, status: int, retry_after: int | None) -> None:
        super().__init__(f"{path}: status {status}")
        self.path, self.status, self.retry_after = path, status, retry_after


def check_status(path: str, fetched: Fetched) -> None:
    """Check that an answer carries a published file.

    Raises:
        Refused: its status is not 200 or 206.
        LoginPage: it is a web page: no published file begins like one. The rest of a file may.
    """
    if fetched.status not in (200, 206):
        raise Refused(path, fetched.status, fetched.retry_after)
    if fetched.status == 200 and fetched.body.lstrip()[:1] == b"<":
        raise LoginPage(path)
