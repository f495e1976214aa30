"""The published tree over HTTP, as nginx would serve it: ETag, 304, one range, exact lengths.

It is a middleware because it needs nothing of the ones below it: no session, no database.
"""

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseNotFound
from django.utils.http import parse_etags

from central.web.ranges import UnsatisfiableError, parse_range

_PATH = re.compile(r"/v1(?:/[a-z0-9][a-z0-9.-]*)+")
_OBJECT = re.compile(r"/v1/o/([0-9a-f]{64})")
_FOREVER = "public, max-age=31536000, immutable"
_BRIEFLY = "public, max-age=30"


class StaticTree:
    """Answers ``/v1/...`` from the folder of the published tree."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._next = get_response
        self._tree: Path = settings.ENVIRONMENT.tree

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request of the tree, pass on any other."""
        if not request.path.startswith("/v1/"):
            return self._next(request)
        if request.method not in {"GET", "HEAD"}:
            return HttpResponseNotAllowed(["GET", "HEAD"])
        path = self._tree / request.path[1:]
        try:
            data = path.read_bytes() if _PATH.fullmatch(request.path) else None
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            data = None
        return HttpResponseNotFound() if data is None else _answer(request, data)


def _answer(request: Any, data: bytes) -> HttpResponse:
    found = _OBJECT.fullmatch(request.path)
    etag = f'"{found.group(1) if found else hashlib.sha256(data).hexdigest()[:32]}"'
    response = _body(request, data, etag)
    response["ETag"] = etag
    response["Cache-Control"] = _FOREVER if found else _BRIEFLY
    response["Accept-Ranges"] = "bytes"
    if request.method == "HEAD":
        length = str(len(response.content))
        response.content = b""
        response["Content-Length"] = length
    return response


def _body(request: Any, data: bytes, etag: str) -> HttpResponse:
    asked = parse_etags(request.headers.get("If-None-Match", ""))
    if etag in asked or "*" in asked:
        return HttpResponse(status=304)
    whole = request.headers.get("If-Range", etag) != etag
    try:
        span = None if whole else parse_range(request.headers.get("Range"), len(data))
    except UnsatisfiableError:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{len(data)}"})
    start, end = span or (0, len(data))
    response = HttpResponse(data[start:end], content_type="application/octet-stream")
    response["Content-Length"] = str(end - start)
    if span is not None:
        response.status_code = 206
        response["Content-Range"] = f"bytes {start}-{end - 1}/{len(data)}"
    return response
