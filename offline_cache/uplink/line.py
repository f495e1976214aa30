"""The line to central's API, and how an answer on it is read."""

from collections.abc import Mapping
from typing import Any, Protocol

from offline_cache.contract.fields import ContractError
from offline_cache.contract.uplink import read_object
from offline_cache.fetch import Fetched, FetchError
from offline_cache.fetch.refusal import Refused

MAX_ANSWER_BYTES = 64 * 1024

_REJECTIONS = frozenset({400, 413, 422})
_MESSAGE = 300


class Uplink(Protocol):
    """Sends to central's API under the device's token."""

    def send(
        self, method: str, path: str, body: bytes | None = None, *, max_bytes: int, deadline_s: float
    ) -> Fetched:
        """Send one request.

        Args:
            method: ``GET``, ``POST`` or ``DELETE``.
            path: the path below the server's address, without a slash at the front.
            body: a JSON document.
            max_bytes: the most that may come as an answer.
            deadline_s: how long the whole may take, in seconds.

        Raises:
            FetchError: no usable answer came; whether central took the request is not known.
        """


class TokenRefused(FetchError):  # noqa: N818
    """Central does not know the token, or has revoked it."""


class Rejected(FetchError):  # noqa: N818
    """Central will never take this request; the message is its own."""


def ask(
    line: Uplink, method: str, path: str, body: bytes | None = None, *, deadline_s: float
) -> Mapping[str, Any]:
    """Send a request and return the object of its answer.

    Raises:
        TokenRefused: central does not take the token.
        Rejected: central will never take this request.
        FetchError: no usable answer came; an error that is not in central's own words may be a stranger's.
        ContractError: the answer is no JSON object.
    """
    fetched = line.send(method, path, body, max_bytes=MAX_ANSWER_BYTES, deadline_s=deadline_s)
    if fetched.status == 200:
        return read_object(fetched.body, path)
    said = _error(fetched.body)
    if said is not None and fetched.status == 401:
        raise TokenRefused(said)
    if said is not None and fetched.status in _REJECTIONS:
        raise Rejected(said)
    raise Refused(path, fetched.status, fetched.retry_after)


def _error(body: bytes) -> str | None:
    """Return the message of an error in central's one shape; ``None`` if somebody else speaks."""
    try:
        error = read_object(body, "error").get("error")
    except ContractError:
        return None
    if not isinstance(error, dict) or not isinstance(error.get("code"), str):
        return None
    return f"{error['code']}: {error.get('message')}"[:_MESSAGE]
