"""Calls of the staff: a device calls, its desk answers with one tap."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from central.devices.api import ApiError
from central.devices.models import Device
from central.visits.models import StaffCall
from offline_cache.contract.fields import encode
from offline_cache.contract.uplink import CallAnswer, CallState, check_name

CALLS_A_MINUTE = 6
KEPT = timedelta(days=1)
"""How long a call is kept, so that a cafe can see in the evening what it missed."""

SHOWN = timedelta(minutes=15)
"""How long a call stands on the page of the desk."""

UNANSWERED = timedelta(seconds=60)
"""After this the screen has asked the visitor to come to the desk (docs/visual-language.md, help)."""


_STEPS: Mapping[CallState, Sequence[tuple[CallState, CallState]]] = {
    CallState.COMING: [(CallState.WAITING, CallState.COMING)],
    CallState.DONE: [(CallState.WAITING, CallState.CLOSED), (CallState.COMING, CallState.DONE)],
}


def call_staff(device: Device, now: datetime, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Note a call; the same request again is the same call.

    Raises:
        ApiError: the device calls too often.
        ContractError: the request has no id.
    """
    request_id = check_name(body.get("requestId"), "requestId")
    known = StaffCall.objects.filter(device=device, request_id=request_id).first()
    if known is None:
        recent = StaffCall.objects.filter(device=device, called__gt=now - timedelta(minutes=1)).count()
        if recent >= CALLS_A_MINUTE:
            raise ApiError(429, "too_many_calls", f"at most {CALLS_A_MINUTE} calls a minute", 30)
        known, _ = StaffCall.objects.get_or_create(
            device=device, request_id=request_id, defaults={"called": now}
        )
    return _answer(known)


def call_state(
    device: Device, _now: datetime, _body: Mapping[str, Any], request_id: str
) -> Mapping[str, Any]:
    """Return how far a call of this device has come.

    Raises:
        ApiError: this device made no such call.
    """
    known = StaffCall.objects.filter(device=device, request_id=request_id).first()
    if known is None:
        raise ApiError(404, "unknown_call", "there is no such call")
    return _answer(known)


def end_call(device: Device, now: datetime, _body: Mapping[str, Any], request_id: str) -> Mapping[str, Any]:
    """Note that nobody waits at the screen any more; that there is no such call is as good."""
    StaffCall.objects.filter(device=device, request_id=request_id, ended=None).update(ended=now)
    return {"deleted": True}


def _answer(call: StaffCall) -> Mapping[str, Any]:
    return encode(CallAnswer(call.request_id, CallState(call.state)))


def open_calls(cafe_id: str, now: datetime) -> Any:
    """Return the calls that a desk should see, the newest first."""
    return (
        StaffCall.objects.filter(device__cafe_id=cafe_id, called__gt=now - SHOWN)
        .filter(state__in=[CallState.WAITING.value, CallState.COMING.value])
        .select_related("device")
        .order_by("-called", "-pk")
    )


def answer_call(cafe_id: str, call_id: int, state: CallState, now: datetime) -> bool:
    """Note what the desk says, forwards only, and return whether it changed anything.

    Args:
        cafe_id: the cafe of the desk.
        call_id: the call.
        state: coming, or done; a call that is done without anybody coming is closed.
        now: the time.
    """
    calls = StaffCall.objects.filter(pk=call_id, device__cafe_id=cafe_id)
    return any(
        calls.filter(state=before.value).update(state=after.value, answered=now)
        for before, after in _STEPS.get(state, ())
    )
