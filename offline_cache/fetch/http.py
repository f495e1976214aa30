"""Fetching over HTTP; the only file with ``requests``.

``requests`` has no deadline for a whole answer (a server that drips one byte a second holds it for ever), and
lets errors of its own and of ``urllib3`` out of the iteration over a body: both are dealt with here.
"""

import contextlib
import http.client
import socket
import threading
import time
import urllib.parse
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Any, Self

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from offline_cache.fetch.fetcher import Cut, Fetched, LoginPage, Redirected, TooLarge, TooSlow, Unreachable

_CHUNK = 64 * 1024
_MAX_RETRY_AFTER_S = 24 * 3600
_FIGURES = 18
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_ERRORS = (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError)


class _Client:
    """Kept-alive connections to one server; proxies come from the environment, not for this device itself.

    For one thread.
    """

    def __init__(
        self, base_url: str, *, connect_s: float = 5.0, read_s: float = 10.0, ca_bundle: str | None = None
    ) -> None:
        """Prepare; nothing is sent yet.

        Args:
            base_url: the server's address, below which ``v1/`` stands.
            connect_s: how long a connection may take, in seconds.
            read_s: how long the server may be silent, in seconds.
            ca_bundle: a file of certificates to trust instead of the built-in ones.
        """
        self._base = base_url.rstrip("/") + "/"
        self._timeouts = (connect_s, read_s)
        self._verify = ca_bundle
        self._adapter = _DeadlineAdapter()
        self._session = _Session()
        self._session.mount("https://", self._adapter)
        self._session.mount("http://", self._adapter)
        self._session.headers.update({"Accept-Encoding": "identity", "User-Agent": "jobcafe-kiosk"})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def _open(
        self, method: str, path: str, headers: Mapping[str, str], end: float, data: bytes | None = None
    ) -> requests.Response:
        left = max(0.001, end - time.monotonic())
        connect_s, read_s = self._timeouts
        self._adapter.end = end
        try:
            response = self._session.request(
                method,
                self._base + path,
                headers=dict(headers),
                data=data,
                stream=True,
                allow_redirects=False,
                timeout=(min(connect_s, left), min(read_s, left)),
                verify=self._verify,
            )
        except _ERRORS as error:
            if time.monotonic() >= end:
                raise TooSlow(f"{path}: out of time") from error
            raise Unreachable(f"{path}: {type(error).__name__}") from error
        if time.monotonic() >= end:
            response.close()
            raise TooSlow(f"{path}: out of time")
        return response


class HttpFetcher(_Client):
    """Gets published files."""

    def get(
        self,
        path: str,
        *,
        etag: str | None = None,
        max_bytes: int,
        deadline_s: float,
        range_from: int = 0,
    ) -> Fetched:
        """Get one file, see :class:`~offline_cache.fetch.fetcher.Fetcher`."""
        end = time.monotonic() + deadline_s
        headers = {} if etag is None else {"If-None-Match": etag}
        if range_from:
            headers["Range"] = f"bytes={range_from}-"
        with self._open("GET", path, headers, end) as response:
            _refuse_strangers(response, path)
            body = _read(response, path, max_bytes, end)
            return Fetched(response.status_code, body, response.headers.get("ETag"), _retry_after(response))


class HttpUplink(_Client):
    """Sends to central's API under the device's token, see :class:`~offline_cache.uplink.line.Uplink`."""

    def __init__(
        self,
        base_url: str,
        token: str,
        *,
        connect_s: float = 5.0,
        read_s: float = 10.0,
        ca_bundle: str | None = None,
    ) -> None:
        """Prepare; nothing is sent yet.

        Args:
            base_url: the server's address, below which ``api/`` stands.
            token: the device's secret; it goes into one header and nowhere else.
            connect_s: how long a connection may take, in seconds.
            read_s: how long the server may be silent, in seconds.
            ca_bundle: a file of certificates to trust instead of the built-in ones.
        """
        super().__init__(base_url, connect_s=connect_s, read_s=read_s, ca_bundle=ca_bundle)
        self._session.auth = _Bearer(token)

    def send(
        self, method: str, path: str, body: bytes | None = None, *, max_bytes: int, deadline_s: float
    ) -> Fetched:
        """Send one request, see :class:`~offline_cache.uplink.line.Uplink`."""
        end = time.monotonic() + deadline_s
        headers = {} if body is None else {"Content-Type": "application/json"}
        with self._open(method, path, headers, end, body) as response:
            _refuse_strangers(response, path)
            answer = _read(response, path, max_bytes, end)
            return Fetched(response.status_code, answer, None, _retry_after(response))


class _Bearer(AuthBase):
    """Puts the token into its header; as an ``auth`` object, so that no ``.netrc`` puts another one there."""

    def __init__(self, token: str) -> None:
        self._value = f"Bearer {token}"

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = self._value
        return request


class _Session(requests.Session):
    """Does not look where an answer sends: ``requests`` would break on an address that is none."""

    def get_redirect_target(self, resp: requests.Response) -> None:  # noqa: ARG002
        """Return nothing."""
        return


class _DeadlineAdapter(HTTPAdapter):
    """Ends the wait for a connection and for an answer's headers at a moment, even if they drip."""

    end = 0.0

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        """Send a request; what is for this device itself goes to no proxy that the environment names."""
        if urllib.parse.urlsplit(request.url).hostname in _LOOPBACK:
            options["proxies"] = {}
        return super().send(request, *args, **options)

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        """Return a pool whose connections know the deadline."""
        pool = super().get_connection_with_tls_context(*args, **kwargs)
        if not hasattr(pool.ConnectionCls, "adapter"):
            bases = (_DeadlineMixin, pool.ConnectionCls)
            pool.ConnectionCls = type("DeadlineConnection", bases, {"adapter": self})
        return pool


class _DeadlineMixin:
    adapter: _DeadlineAdapter
    sock: Any

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._connecting = contextlib.ExitStack()

    def _new_conn(self) -> socket.socket:
        made: socket.socket = super()._new_conn()  # type: ignore[misc]
        own = self._connecting.enter_context(made.dup())  # TLS takes the other one over
        self._connecting.enter_context(_cut_at(self.adapter.end, own))
        return made

    def connect(self) -> None:
        """Connect, through a proxy and up to TLS, until the deadline."""
        with self._connecting:
            super().connect()  # type: ignore[misc]

    def _tunnel(self) -> None:
        super()._tunnel()  # type: ignore[misc]
        if time.monotonic() >= self.adapter.end:  # an answer of a proxy that was cut may look whole
            raise TimeoutError

    def getresponse(self) -> Any:
        """Wait for the headers until the deadline, then cut the connection."""
        with _cut_at(self.adapter.end, self.sock):
            return super().getresponse()  # type: ignore[misc]


@contextlib.contextmanager
def _cut_at(end: float, sock: Any) -> Iterator[None]:
    """Cut a connection at a moment, unless what is done meanwhile is over by then."""
    timer = threading.Timer(max(0.0, end - time.monotonic()), _shut, (sock,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _shut(sock: Any) -> None:
    with contextlib.suppress(OSError, AttributeError):
        sock.shutdown(socket.SHUT_RDWR)


def _refuse_strangers(response: requests.Response, path: str) -> None:
    """Refuse what no publisher sends: another address, or a web page."""
    status = response.status_code
    if 300 <= status < 400 and status != 304:
        raise Redirected(f"{path}: status {status}")
    if status in (200, 206) and response.headers.get("Content-Type", "").lower().startswith("text/html"):
        raise LoginPage(f"{path}: a web page came in its place")


def _read(response: requests.Response, path: str, max_bytes: int, end: float) -> bytes:
    """Read a body within its length and time."""
    body = bytearray()
    status = response.status_code if response.status_code in (200, 206) else 0
    try:
        for piece in _pieces(response):
            body += piece
            if len(body) > max_bytes:
                raise TooLarge(f"{path}: more than {max_bytes} bytes")
            if time.monotonic() > end:
                raise TooSlow(f"{path}: out of time", bytes(body) if status else b"", status)
    except _ERRORS as error:
        raise Cut(f"{path}: {type(error).__name__}", bytes(body) if status else b"", status) from error
    stated = _number(response, "Content-Length")
    if status and stated is not None and stated > len(body):
        raise Cut(f"{path}: {len(body)} of {stated} bytes came", bytes(body), status)
    return bytes(body)


def _pieces(response: requests.Response) -> Iterator[bytes]:
    """Yield what arrives as it arrives, in the coding in which it was sent."""
    while piece := response.raw.read1(_CHUNK, decode_content=False):
        yield piece


def _retry_after(response: requests.Response) -> int | None:
    asked = _number(response, "Retry-After")
    return None if asked is None else min(asked, _MAX_RETRY_AFTER_S)


def _number(response: requests.Response, header: str) -> int | None:
    """Return the whole number of a header, if it has one; of endless figures the first ones are enough."""
    text = response.headers.get(header, "")
    return int(text[:_FIGURES]) if text.isdecimal() else None
