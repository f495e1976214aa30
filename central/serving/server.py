"""Serving over HTTP with granian, with the ticker in the main process."""

import http.client
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels
from granian.server.mp import MPServer

from central.files import write_file
from central.serving.ticker import Tickers

_POLL_S = 0.05
_KILL_S = 1


class _Server(MPServer):
    """Granian with a hook behind the fork of its workers, so that no thread lives while it forks."""

    def __init__(self, after_spawn: Callable[[], None], **settings: Any) -> None:
        super().__init__("central.wsgi:application", **settings)
        self._after_spawn = after_spawn

    def _spawn_workers(self, spawn_target: Any, target_loader: Any) -> None:
        super()._spawn_workers(spawn_target, target_loader)  # type: ignore[no-untyped-call]
        self._after_spawn()


def serve(host: str, port: int, tickers: Tickers, port_file: Path | None) -> None:
    """Serve until SIGTERM or SIGINT.

    Args:
        host: the address to listen on.
        port: the port; 0 lets the system choose a free one.
        tickers: started once the workers are there.
        port_file: gets the port when the server answers.

    Raises:
        OSError: the address cannot be had.
    """
    with reserve(host, port) as reserved:
        chosen = int(reserved.getsockname()[1])

        def after_spawn() -> None:
            threading.Thread(target=_tell_when_ready, args=(host, chosen, port_file), daemon=True).start()
            tickers.start()

        server = _Server(
            after_spawn,
            address=host,
            port=chosen,
            interface=Interfaces.WSGI,
            http=HTTPModes.http1,
            websockets=False,
            blocking_threads=4,
            workers_kill_timeout=_KILL_S,
            log_level=LogLevels.warning,
        )
        server.on_shutdown(tickers.stop)
        server.serve()


def reserve(host: str, port: int) -> socket.socket:
    """Return a bound socket that keeps a port for the workers, which share it by ``SO_REUSEPORT``.

    Raises:
        OSError: somebody else listens there.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))
    reserved = socket.socket(family, socket.SOCK_STREAM)
    reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    reserved.bind((host, port))
    return reserved


def _tell_when_ready(host: str, port: int, port_file: Path | None) -> None:
    pause = threading.Event()
    while not _answers(host, port):
        pause.wait(_POLL_S)
    if port_file is not None:
        write_file(port_file, f"{port}\n".encode())


def _host_name() -> str:
    """Return a name to which the server answers; ``*`` and ``.example.kr`` stand for many."""
    return str(settings.ENVIRONMENT.hosts[0]).lstrip("*.") or "localhost"


def _answers(host: str, port: int) -> bool:
    near = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - compared, not bound
    connection = http.client.HTTPConnection(near, port, timeout=2)
    try:
        connection.request("GET", "/health", headers={"Host": _host_name()})
        return connection.getresponse().status == http.client.OK
    except OSError:
        return False
    finally:
        connection.close()
