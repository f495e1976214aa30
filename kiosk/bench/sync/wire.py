"""Counting what goes over a connection, headers and all, by passing it on."""

import contextlib
import socket
import threading
from types import TracebackType
from typing import Final, Self

_CHUNK: Final = 65536


class CountingRelay:
    """Listens on loopback and passes every connection on to a server.

    Attributes:
        sent: bytes from the device to the server so far.
        received: bytes from the server to the device so far.
    """

    def __init__(self, port: int) -> None:
        """Begin to listen.

        Args:
            port: the server's port on loopback.
        """
        self.sent = self.received = 0
        self._target = ("127.0.0.1", port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for one in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    @property
    def url(self) -> str:
        """Return the address to use in place of the server's."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def total(self) -> int:
        """Return the bytes of both directions so far."""
        return self.sent + self.received

    def _accept(self) -> None:
        while True:
            try:
                device, _ = self._listener.accept()
                server = socket.create_connection(self._target)
            except OSError:
                return
            self._open += [device, server]
            for ends, is_up in (((device, server), True), ((server, device), False)):
                threading.Thread(
                    target=self._pass_on, args=ends, kwargs={"is_up": is_up}, daemon=True
                ).start()

    def _pass_on(self, source: socket.socket, target: socket.socket, *, is_up: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(_CHUNK):
                if is_up:
                    self.sent += len(data)
                else:
                    self.received += len(data)
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
