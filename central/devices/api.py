"""The door of the token API: who asks, how often, how much; and the one shape of errors.

An error is ``{"error": {"code": ..., "message": ...}}``; the message names the place in the request.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.db.models import F
from django.http import HttpRequest, HttpResponse, JsonResponse, UnreadablePostError
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from central.devices.models import Device
from central.devices.registry import token_hash
from offline_cache.contract.fields import ContractError
from offline_cache.contract.uplink import MAX_BODY_BYTES, read_object

REQUESTS_A_MINUTE = 120
"""A device asks about forty times a minute while it follows a staff call and empties a full outbox."""

_MINUTE_S = 60


class ApiError(Exception):
    """A request that is refused; becomes an answer in the one shape of errors."""

    def __init__(self, status: int, code: str, message: str, retry_after_s: int | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.retry_after_s = status, code, retry_after_s

    def answer(self) -> HttpResponse:
        """Return the answer that says so."""
        response = JsonResponse(
            {"error": {"code": self.code, "message": str(self)}},
            status=self.status,
            json_dumps_params={"ensure_ascii": False},
        )
        if self.retry_after_s is not None:
            response["Retry-After"] = str(self.retry_after_s)
        if self.status == 401:
            response["WWW-Authenticate"] = "Bearer"
        return response


View = Callable[..., Mapping[str, Any]]


def token_api(**methods: View) -> Callable[..., HttpResponse]:
    """Return the view of an address, from what each method does.

    Each gets the device, the moment, the object in the body (empty for GET and DELETE) and the parts of the
    address, and returns the answer. It is exempt from Django's forgery check because a browser never sends a
    bearer token by itself.
    """

    def view(request: HttpRequest, **parts: str) -> HttpResponse:
        try:
            response = JsonResponse(_answered(request, methods, parts))
        except ContractError as error:
            response = ApiError(400, "bad_request", str(error)).answer()
        except ApiError as error:
            response = error.answer()
        response["Cache-Control"] = "no-store"
        return response

    return csrf_exempt(view)  # type: ignore[no-any-return]


def _answered(request: Any, methods: Mapping[str, View], parts: Mapping[str, str]) -> Mapping[str, Any]:
    if request.method not in methods:
        raise ApiError(405, "method_not_allowed", f"{request.method} is not known here")
    now = timezone.now()
    device = _device(request)
    _charge(device, now)
    body = _body(request) if request.method == "POST" else {}
    return methods[request.method](device, now, body, **parts)


def _device(request: HttpRequest) -> Device:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise ApiError(401, "no_token", "a bearer token is needed")
    found: Device | None = Device.objects.filter(token_hash=token_hash(token.strip()), revoked=None).first()
    if found is None:
        raise ApiError(401, "unknown_token", "the token is unknown or has been revoked")
    return found


def _charge(device: Device, now: datetime) -> None:
    """Count a request against its minute; two at the same time are both counted."""
    minute = int(now.timestamp()) // _MINUTE_S
    mine = Device.objects.filter(pk=device.pk)

    def counted() -> bool:
        known = mine.filter(minute=minute, requests__lt=REQUESTS_A_MINUTE)
        return bool(known.update(requests=F("requests") + 1, last_seen=now))

    def begun() -> bool:
        return bool(mine.exclude(minute=minute).update(minute=minute, requests=1, last_seen=now))

    # Another request may begin the minute between the two.
    if not (counted() or begun() or counted()):
        wait_s = _MINUTE_S - int(now.timestamp()) % _MINUTE_S
        raise ApiError(429, "too_many_requests", "too many requests in this minute", wait_s)


def _body(request: HttpRequest) -> dict[str, Any]:
    length = request.META.get("CONTENT_LENGTH") or "0"
    if not length.isdigit() or int(length) > MAX_BODY_BYTES:
        raise ApiError(413, "too_large", f"at most {MAX_BODY_BYTES} bytes are taken")
    try:
        data = request.body
    except UnreadablePostError:
        raise ApiError(400, "bad_request", "the request was cut") from None
    return read_object(data, "body")
