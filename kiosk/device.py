"""From the settings of a device to the parts of the engine; the one place that puts them together."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.config import SettingError, Settings
from kiosk.config.private import is_private
from offline_cache.fetch import Fetcher
from offline_cache.fetch.http import HttpFetcher, HttpUplink
from offline_cache.freshness import AgeLimits
from offline_cache.sync import Syncer
from offline_cache.trust.root import BadRoot
from offline_cache.uplink.desk import StaffDesk
from offline_cache.uplink.drain import OutboxDrain

_MACHINE_ID = Path("/etc/machine-id")


def utc_now() -> datetime:
    """Return the system's time in UTC."""
    return datetime.now(UTC)


def age_limits(settings: Settings) -> AgeLimits:
    """Return how old a fact may be on this device."""
    return AgeLimits(
        rooms_live=timedelta(minutes=settings.age_rooms_live_min),
        rooms=timedelta(minutes=settings.age_rooms_min),
        seats=timedelta(minutes=settings.age_seats_min),
        postings=timedelta(hours=settings.age_postings_h),
        links=timedelta(hours=settings.age_links_h),
    )


def identity(settings: Settings) -> str:
    """Return a text that differs from device to device and stays: it spreads their questions."""
    machine = _MACHINE_ID.read_text(encoding="ascii").strip() if _MACHINE_ID.exists() else ""
    return f"{settings.device_cafe} {machine} {settings.cache_folder}"


def make_fetcher(settings: Settings) -> HttpFetcher:
    """Return what gets files from the server.

    Raises:
        SettingError: the address of the server is missing or is none.
    """
    if not settings.central_url.startswith(("https://", "http://")):
        raise SettingError(f"central.url needs an address such as https://…, got {settings.central_url!r}")
    return HttpFetcher(settings.central_url, connect_s=settings.fetch_connect_s, read_s=settings.fetch_read_s)


def make_uplink(settings: Settings) -> HttpUplink | None:
    """Return a line to central's API; ``None`` without a token, or where the token would travel in clear."""
    if not settings.is_paired:
        return None
    return HttpUplink(
        settings.central_url,
        settings.central_token,
        connect_s=settings.fetch_connect_s,
        read_s=settings.fetch_read_s,
    )


def make_drain(settings: Settings) -> OutboxDrain:
    """Return the part that empties the outbox."""
    is_secret = not settings.central_token or is_private(settings.central_url)
    return OutboxDrain(settings.cache_folder, make_uplink(settings), is_secret=is_secret)


def make_desk(settings: Settings) -> StaffDesk:
    """Return the part that follows the requests to the staff."""
    return StaffDesk(settings.cache_folder, make_uplink(settings), utc_now, time.monotonic)


def make_syncer(settings: Settings) -> Syncer:
    """Return the part that asks the server.

    Raises:
        SettingError: the address of the server is missing or is none, the installed root of trust cannot
            be trusted, or the folder cannot be used.
    """
    return _syncer(settings, settings.cache_folder, make_fetcher(settings), from_medium=False)


def make_stick_syncer(settings: Settings, folder: Path, stick: Fetcher) -> Syncer:
    """Return the part that takes in what is on a stick.

    Args:
        settings: the settings of the device.
        folder: the cache folder to bring it into.
        stick: gets files from the stick.

    Raises:
        SettingError: the installed root of trust cannot be trusted, or the folder cannot be used.
    """
    return _syncer(settings, folder, stick, from_medium=True)


def _syncer(settings: Settings, folder: Path, fetcher: Fetcher, *, from_medium: bool) -> Syncer:
    cafe = settings.device_cafe or None
    root, channel = settings.cache_trust_root, settings.central_channel
    try:
        return Syncer(
            folder,
            fetcher,
            root,
            channel,
            cafe,
            utc_now,
            from_medium=from_medium,
            object_s=settings.fetch_object_s,
        )
    except (BadRoot, OSError) as error:
        raise SettingError(f"cache.trust_root or cache.folder cannot be used: {error}") from None
