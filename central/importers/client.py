"""One bounded HTTP GET for sources: a deadline for the whole answer and a cap on its size."""

import http.client
import ipaddress
import urllib.error
import urllib.parse
import urllib.request
from http.client import HTTPMessage
from typing import IO

from central.importers.answers import SourceFailedError
from central.importers.deadline import Deadline, HttpHandler, HttpsHandler

_CHUNK = 65536
_SILENT_S = 15.0


def get(address: str, deadline_s: float = 60.0, max_bytes: int = 50_000_000) -> bytes:
    """Return the body of an address.

    Args:
        address: an https address; http is taken on loopback only. A redirection is followed under the same
            condition.
        deadline_s: seconds for the whole answer, however slowly it drips.
        max_bytes: the largest body that is read.

    Raises:
        SourceFailedError: it did not answer with 200 in time and in size; the message never holds the query,
            which carries the key.
    """
    place = _checked(address)
    with Deadline(deadline_s) as deadline:
        try:
            return _ask(address, deadline, max_bytes, place)
        except urllib.error.HTTPError as error:
            error.close()
            raise SourceFailedError(f"{place} answered {error.code}") from None
        except (OSError, ValueError, http.client.HTTPException) as error:
            if deadline.is_over():
                raise SourceFailedError(f"{place} was too slow") from None
            reason = getattr(error, "reason", None) or type(error).__name__
            raise SourceFailedError(f"{place} cannot be read: {reason}") from None


def _ask(address: str, deadline: Deadline, max_bytes: int, place: str) -> bytes:
    opener = urllib.request.build_opener(HttpHandler(deadline), HttpsHandler(deadline), _Redirections())
    opener.addheaders = [("User-Agent", "jobcafe-central")]
    with opener.open(address, timeout=min(deadline.left_s(), _SILENT_S)) as answer:
        return _read(answer, deadline, max_bytes, place)


class _Redirections(urllib.request.HTTPRedirectHandler):
    """Follows only to where an address might lead in the first place."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        """Return the next request.

        Raises:
            SourceFailedError: it would leave https.
        """
        try:
            _checked(newurl)
        except SourceFailedError:
            fp.close()
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _read(answer: http.client.HTTPResponse, deadline: Deadline, max_bytes: int, place: str) -> bytes:
    body = bytearray()
    while chunk := answer.read1(_CHUNK):
        body += chunk
        if len(body) > max_bytes:
            raise SourceFailedError(f"{place} sends more than {max_bytes} bytes")
    if deadline.is_over():
        raise SourceFailedError(f"{place} was too slow")
    if answer.length:
        raise SourceFailedError(f"{place}: the answer is cut, {answer.length} bytes are missing")
    return bytes(body)


def _checked(address: str) -> str:
    try:
        parts = urllib.parse.urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        raise SourceFailedError("the address is none") from None
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(host)):
        raise SourceFailedError(f"{parts.scheme or 'no scheme'}: a source needs an https address")
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
