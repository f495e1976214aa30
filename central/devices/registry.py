"""Registering and revoking devices.

A token has 256 random bits; the server keeps its SHA-256, so that a stolen database lets nobody send.
"""

import hashlib
import secrets
from datetime import datetime

from central.content.models import Cafe
from central.devices.models import Device

TOKEN_BYTES = 32


class DeviceError(ValueError):
    """A device cannot be registered or found; the message says why."""


def token_hash(token: str) -> str:
    """Return what is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def add_device(name: str, cafe_id: str) -> tuple[Device, str]:
    """Register a device and return it with its token, which can never be shown again.

    Raises:
        DeviceError: there is no such cafe, or the name is taken or too long.
    """
    if not 1 <= len(name) <= 60:
        raise DeviceError("a device needs a name of 1 to 60 characters")
    if not Cafe.objects.filter(pk=cafe_id).exists():
        known = ", ".join(Cafe.objects.order_by("pk").values_list("pk", flat=True)[:10]) or "none yet"
        raise DeviceError(f"there is no cafe {cafe_id!r}; known: {known}")
    token = secrets.token_urlsafe(TOKEN_BYTES)
    device, is_new = Device.objects.get_or_create(
        name=name, defaults={"cafe_id": cafe_id, "token_hash": token_hash(token)}
    )
    if not is_new:
        raise DeviceError(f"there is a device {name!r} already; revoke it and choose another name")
    return device, token


def revoke_device(name: str, now: datetime) -> Device:
    """Take a device's right to send; a second time changes nothing.

    Raises:
        DeviceError: there is no such device.
    """
    device: Device | None = Device.objects.filter(name=name).first()
    if device is None:
        raise DeviceError(f"there is no device {name!r}")
    Device.objects.filter(pk=device.pk, revoked=None).update(revoked=now)
    device.refresh_from_db()
    return device
