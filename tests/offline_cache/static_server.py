"""A publisher's files over real HTTP on loopback, with tags and byte ranges."""

import contextlib
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from offline_cache.contract.digest import sha256_hex


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    files: Mapping[str, bytes]

    def do_GET(self) -> None:
        data = self.files.get(self.path.lstrip("/"))
        if data is None:
            self._answer(404)
        elif self.headers.get("If-None-Match") == f'"{sha256_hex(data)}"':
            self._answer(304, tag=sha256_hex(data))
        else:
            start = int(self.headers.get("Range", "bytes=0-")[6:-1])
            self._answer(206 if start else 200, data[start:], sha256_hex(data))

    def _answer(self, status: int, body: bytes = b"", tag: str = "") -> None:
        self.send_response(status)
        if tag:
            self.send_header("ETag", f'"{tag}"')
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)
            self.wfile.flush()

    def log_message(self, *args: Any) -> None:
        """Keep quiet."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was killed is no error of the server."""


@contextlib.contextmanager
def static_server(files: Mapping[str, bytes]) -> Iterator[str]:
    """Serve files by their paths and give the address."""
    handler = type("Handler", (_Handler,), {"files": files})
    server = _Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
