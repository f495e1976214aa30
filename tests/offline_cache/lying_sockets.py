"""A server on bare sockets that answers rightly, but for one path, of which it makes what it likes."""

import contextlib
import gzip
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

Lie = Callable[[bytes], bytes]
"""From the right body to the bytes on the wire; the connection is closed afterwards."""

RESET = b"<reset>"
"""At the end of a lie: the connection is not closed but reset."""


def headed(head: str, body: bytes = b"", status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode("latin-1") + body


def _length(body: bytes) -> str:
    return f"Content-Length: {len(body)}\r\n"


_CHUNKED = "Transfer-Encoding: chunked\r\n"

LIES: dict[str, Lie] = {
    "nothing": lambda body: b"",
    "a reset at once": lambda body: RESET,
    "another protocol": lambda body: b"SSH-2.0-OpenSSH_9.2\r\n",
    "an alert of TLS": lambda body: b"\x15\x03\x03\x00\x02\x02\x28",
    "a greeting of TLS": lambda body: b"\x16\x03\x03\x00\x04\x02\x00\x00\x00",
    "HTTP of 1991": lambda body: body,
    "half a status line": lambda body: b"HTTP/1.1 2",
    "a status that is no number": lambda body: headed("", body, "OK OK"),
    "a status of four figures": lambda body: headed("", body, "2000 OK"),
    "a header cut": lambda body: b"HTTP/1.1 200 OK\r\nContent-Le",
    "a header without a colon": lambda body: headed(_length(body) + "nonsense\r\n", body),
    "a header without end": lambda body: headed("X: " + "x" * 70_000 + "\r\n", body),
    "a thousand headers": lambda body: headed("X-A: 1\r\n" * 1_000 + _length(body), body),
    "a header of other letters": lambda body: headed("X: \xff\xfe\r\n" + _length(body), body),
    "a length that is no number": lambda body: headed("Content-Length: many\r\n", body),
    "a negative length": lambda body: headed("Content-Length: -5\r\n", body),
    "two lengths": lambda body: headed("Content-Length: 5\r\nContent-Length: 9\r\n", body),
    "an enormous length": lambda body: headed("Content-Length: 99999999999999999999\r\n", body),
    "a length of five thousand figures": lambda body: headed(f"Content-Length: {'9' * 5000}\r\n", body),
    "a body cut": lambda body: headed(_length(body), body[: len(body) // 2]),
    "a body reset": lambda body: headed(_length(body), body[: len(body) // 2]) + RESET,
    "no body": lambda body: headed(_length(body)),
    "a chunk cut": lambda body: headed(_CHUNKED, b"%x\r\n" % len(body) + body[: len(body) // 2]),
    "a chunk reset": lambda body: headed(_CHUNKED, b"%x\r\n" % len(body) + body[:9]) + RESET,
    "a chunk of no number": lambda body: headed(_CHUNKED, b"zz\r\n" + body),
    "a negative chunk": lambda body: headed(_CHUNKED, b"-5\r\n" + body),
    "an enormous chunk": lambda body: headed(_CHUNKED, b"f" * 40 + b"\r\n" + body),
    "chunks without end": lambda body: headed(_CHUNKED, b"%x\r\n" % len(body) + body + b"\r\n"),
    "an empty chunked body": lambda body: headed(_CHUNKED, b"0\r\n\r\n"),
    "gzip that is none": lambda body: headed("Content-Encoding: gzip\r\n" + _length(body), body),
    "gzip cut": lambda body: headed("Content-Encoding: gzip\r\n", gzip.compress(body)[:20]),
    "whole gzip": lambda body: headed("Content-Encoding: gzip\r\n", gzip.compress(body)),
    "deflate that is none": lambda body: headed("Content-Encoding: deflate\r\n" + _length(body), body),
    "a coding nobody knows": lambda body: headed("Content-Encoding: x-rot13\r\n" + _length(body), body),
    "a redirection": lambda body: headed(
        "Location: http://127.0.0.1:1/\r\nContent-Length: 0\r\n", b"", "302 Found"
    ),
    "a redirection to nowhere": lambda body: headed(
        "Location: http://[\r\nContent-Length: 0\r\n", b"", "301 Moved"
    ),
    "a redirection without a place": lambda body: headed("Content-Length: 0\r\n", b"", "307 Temporary"),
    "a login page": lambda body: headed("Content-Type: text/html\r\nContent-Length: 6\r\n", b"<html>"),
    "a demand for a password": lambda body: headed(
        "WWW-Authenticate: Basic\r\nContent-Length: 0\r\n", b"", "401 No"
    ),
    "a demand of a proxy": lambda body: headed(
        "Proxy-Authenticate: Basic\r\nContent-Length: 0\r\n", b"", "407 No"
    ),
    "an interim answer and no more": lambda body: headed("", b"", "100 Continue"),
    "a change of protocols": lambda body: headed("Upgrade: h2c\r\n", b"", "101 Switching"),
    "304 unasked": lambda body: headed("", b"", "304 Not Modified"),
    "206 of another place": lambda body: headed(
        "Content-Range: bytes 5-9/10\r\n" + _length(body), body, "206 Part"
    ),
    "416": lambda body: headed("Content-Length: 0\r\n", b"", "416 No"),
    "500 with a cut body": lambda body: headed("Content-Length: 500\r\n", b"oops", "500 Oops"),
    "503": lambda body: headed("Retry-After: soon\r\nContent-Length: 0\r\n", b"", "503 Busy"),
    "a wait of five thousand figures": lambda body: headed(
        f"Retry-After: {'9' * 5000}\r\nContent-Length: 0\r\n", b"", "503 Busy"
    ),
    "too much": lambda body: headed("", body + bytes(700_000)),
    "a cookie": lambda body: headed(
        "Set-Cookie: a=b; expires=never; domain=..\r\n" + _length(body), body[::-1]
    ),
}


@dataclass
class Lying:
    """What the server does now."""

    url: str
    files: Mapping[str, bytes]
    start: str = "nowhere"
    lie: Lie = field(default=lambda body: b"")


@contextlib.contextmanager
def lying_server(files: Mapping[str, bytes]) -> Iterator[Lying]:
    """Serve files, lying about the paths that begin with ``start``."""
    listener = socket.create_server(("127.0.0.1", 0))
    lying = Lying(f"http://127.0.0.1:{listener.getsockname()[1]}", files)

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                _answer(connection, lying)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield lying
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def _answer(connection: socket.socket, lying: Lying) -> None:
    connection.settimeout(5)
    asked = connection.recv(65536).split(b" ")
    path = asked[1].decode("latin-1").lstrip("/") if len(asked) > 1 else ""
    body = lying.files.get(path)
    if path.startswith(lying.start):
        words = lying.lie(body or b"x" * 100)
    elif body is None:
        words = headed("Content-Length: 0\r\nConnection: close\r\n", b"", "404 No")
    else:
        words = headed(_length(body) + "Connection: close\r\n", body)
    connection.sendall(words.removesuffix(RESET))
    if words.endswith(RESET):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
