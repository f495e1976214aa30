"""Staff codes: a basket on loan under four figures. Nothing of it stays after half an hour."""

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction

from central.devices.api import ApiError
from central.devices.models import Device
from central.visits.models import CodeTry, StaffCode
from offline_cache.contract.fields import encode
from offline_cache.contract.uplink import CODE_MINUTES, CodeAnswer, check_items, check_name

CODES_PER_DEVICE = 20
"""Codes of one device that may be alive at once; a visit needs one."""

TRIES_A_MINUTE = 10
"""What one account may type in a minute: to try all 10,000 takes 17 hours, a code lives half an hour."""

_DRAWS = 200
_MINUTE = timedelta(minutes=1)


def lend(device: Device, now: datetime, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Put a list under a new code; the same request again gets the same code.

    Raises:
        ApiError: too many codes are alive.
        ContractError: the request has another shape.
    """
    request_id = check_name(body.get("requestId"), "requestId")
    items = check_items(body.get("items"), "items")
    purge_codes(now)
    known = StaffCode.objects.filter(device=device, request_id=request_id).first()
    if known is None:
        if StaffCode.objects.filter(device=device).count() >= CODES_PER_DEVICE:
            raise ApiError(429, "too_many_codes", "too many codes of this device are alive", 60)
        known = _new(device, request_id, items, now)
    return encode(CodeAnswer(known.code, known.expires))


def _new(device: Device, request_id: str, items: tuple[str, ...], now: datetime) -> StaffCode:
    expires = now.replace(microsecond=0) + timedelta(minutes=CODE_MINUTES)
    facts = {"items": list(items), "created": now, "expires": expires}
    for _ in range(_DRAWS):
        code = f"{secrets.randbelow(10_000):04d}"
        if StaffCode.objects.filter(code=code).exists():
            continue
        try:
            with transaction.atomic():
                made, _ = StaffCode.objects.get_or_create(
                    device=device, request_id=request_id, defaults=facts | {"code": code}
                )
        except IntegrityError:
            continue
        return made  # type: ignore[no-any-return]
    raise ApiError(503, "no_free_code", "all codes are in use", 60)


def take_back(device: Device, _now: datetime, _body: Mapping[str, Any], request_id: str) -> Mapping[str, Any]:
    """Delete the list of a request of this device; that there is none (any more) is as good."""
    StaffCode.objects.filter(device=device, request_id=request_id).delete()
    return {"deleted": True}


def find_code(code: str, cafes: Any, now: datetime) -> StaffCode | None:
    """Return the list under a code of these cafes that is still valid."""
    found: StaffCode | None = StaffCode.objects.filter(
        code=code, device__cafe__in=cafes, expires__gt=now
    ).first()
    return found


def may_try(user: Any, now: datetime) -> bool:
    """Count a try of an account and return whether it may look this time."""
    with transaction.atomic():
        CodeTry.objects.filter(at__lte=now - _MINUTE).delete()
        if CodeTry.objects.filter(user=user).count() >= TRIES_A_MINUTE:
            return False
        CodeTry.objects.create(user=user, at=now)
    return True


def purge_codes(now: datetime) -> int:
    """Delete what has run out and return how many lists that were."""
    return int(StaffCode.objects.filter(expires__lte=now).delete()[0])
