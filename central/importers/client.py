"""One bounded HTTP GET for sources: a deadline for the whole answer and a cap on its size."""

import http.client
import ipaddress
import time
import urllib.error
import urllib.parse
import urllib.request

from central.importers.answers import SourceFailedError

_CHUNK = 65536


def get(address: str, deadline_s: float = 60.0, max_bytes: int = 50_000_000) -> bytes:
    """Return the body of an address.

    Args:
        address: an https address; http is taken on loopback only.
        deadline_s: seconds for the whole answer, however slowly it drips.
        max_bytes: the largest body that is read.

    Raises:
        SourceFailedError: it did not answer with 200 in time and in size; the message never holds the query,
            which carries the key.
    """
    place = _checked(address)
    ends = time.monotonic() + deadline_s
    try:
        request = urllib.request.Request(address, headers={"User-Agent": "jobcafe-central"})  # noqa: S310 - checked
        with urllib.request.urlopen(request, timeout=min(deadline_s, 15)) as answer:  # noqa: S310 - checked
            return _read(answer, ends, max_bytes, place)
    except urllib.error.HTTPError as error:
        error.close()
        raise SourceFailedError(f"{place} answered {error.code}") from None
    except (OSError, ValueError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", None) or type(error).__name__
        raise SourceFailedError(f"{place} cannot be read: {reason}") from None


def _read(answer: http.client.HTTPResponse, ends: float, max_bytes: int, place: str) -> bytes:
    body = bytearray()
    while chunk := answer.read1(_CHUNK):
        body += chunk
        if len(body) > max_bytes:
            raise SourceFailedError(f"{place} sends more than {max_bytes} bytes")
        if time.monotonic() > ends:
            raise SourceFailedError(f"{place} was too slow")
    if answer.length:
        raise SourceFailedError(f"{place}: the answer is cut, {answer.length} bytes are missing")
    return bytes(body)


def _checked(address: str) -> str:
    parts = urllib.parse.urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(parts.hostname or "")):
        raise SourceFailedError(f"{parts.scheme or 'no scheme'}: a source needs an https address")
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
