"""A moment at which connections are cut, whatever they wait for: a handshake, headers or a body that drips.

``urllib.request`` knows only how long a server may be silent, so one byte now and then holds it for ever.
"""

import contextlib
import http.client
import socket
import ssl
import threading
import time
import urllib.request
from types import TracebackType
from typing import Any, Self


class Deadline:
    """Cuts the sockets it was told of when its time is over."""

    def __init__(self, seconds: float) -> None:
        """Prepare.

        Args:
            seconds: until the moment, from now on.
        """
        self._ends = time.monotonic() + seconds
        self._sockets: list[socket.socket] = []
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()

    def is_over(self) -> bool:
        """Return whether the time is over."""
        return time.monotonic() >= self._ends

    def left_s(self) -> float:
        """Return how much time is left, in seconds; never none at all."""
        return max(0.001, self._ends - time.monotonic())

    def watch(self, connected: socket.socket) -> None:
        """Cut a socket too when the time is over."""
        self._sockets.append(connected)
        if self.is_over():
            self._cut()

    def _cut(self) -> None:
        for connected in list(self._sockets):
            with contextlib.suppress(OSError):
                connected.shutdown(socket.SHUT_RDWR)


class _Connection(http.client.HTTPConnection):
    def __init__(self, *args: Any, deadline: Deadline, **more: Any) -> None:
        super().__init__(*args, **more)
        self._deadline = deadline

    def connect(self) -> None:
        """Connect, and let the socket be cut."""
        super().connect()
        self._deadline.watch(self.sock)


class _TlsConnection(_Connection):
    default_port = http.client.HTTPS_PORT

    def __init__(self, *args: Any, context: ssl.SSLContext, **more: Any) -> None:
        super().__init__(*args, **more)
        self._context = context

    def connect(self) -> None:
        """Connect; the socket may be cut during the handshake too."""
        super().connect()
        name = getattr(self, "_tunnel_host", None) or self.host
        self.sock = self._context.wrap_socket(self.sock, server_hostname=name, do_handshake_on_connect=False)
        self._deadline.watch(self.sock)
        self.sock.do_handshake()


class HttpHandler(urllib.request.HTTPHandler):
    """Opens http addresses under a deadline."""

    def __init__(self, deadline: Deadline) -> None:
        super().__init__()
        self._deadline = deadline

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Open one."""
        return self.do_open(_Connection, req, deadline=self._deadline)  # type: ignore[arg-type]


class HttpsHandler(urllib.request.HTTPSHandler):
    """Opens https addresses under a deadline."""

    def __init__(self, deadline: Deadline) -> None:
        context = ssl.create_default_context()
        context.set_alpn_protocols(["http/1.1"])
        super().__init__(context=context)
        self._deadline, self._trusted = deadline, context

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Open one."""
        return self.do_open(_TlsConnection, req, deadline=self._deadline, context=self._trusted)  # type: ignore[arg-type]
