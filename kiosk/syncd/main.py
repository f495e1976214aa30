"""What ``kiosk syncd`` runs: the tasks of a device, put together from its settings."""

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.config import Settings
from kiosk.device import identity, make_desk, make_drain, make_syncer
from kiosk.notify import notify
from kiosk.syncd.errands import Errands
from kiosk.syncd.schedule import Rhythm
from kiosk.syncd.service import Service
from kiosk.syncd.tasks import Task, Tasks
from offline_cache.outcomes import Unchanged
from offline_cache.store.reader import CacheAbsent, ContentReader
from offline_cache.uplink.outcomes import UplinkOutcome

CHECK_S = 24 * 3600.0
"""How often the whole store is checked against its digests, beside the first round's own check."""

DEFAULT_POLL_S = 120.0
"""How often to ask for an edition before the first one has said how often."""

LEAST_POLL_S, MOST_POLL_S = 10.0, 3600.0
"""Within what a server may ask for: a wrong number neither makes a device ask without end nor silences it."""


def make_service(settings: Settings) -> Service:
    """Return the sync service of a device.

    Raises:
        SettingError: the address of the server is missing.
    """
    syncer = make_syncer(settings)

    def edition_interval_s() -> float:
        return settings.sync_edition_s or asked_by_server_s(settings.cache_folder)

    rooms = _task("rooms", syncer.sync_rooms, lambda: settings.sync_rooms_s)

    def rooms_can_wait() -> bool:
        return rooms.rhythm.due > time.monotonic()

    tasks = [
        rooms,
        _task("edition", lambda: syncer.sync_edition(rooms_can_wait), edition_interval_s),
        _task("city", syncer.sync_city, lambda: settings.sync_city_s),
    ]
    later = Rhythm(CHECK_S, due=time.monotonic() + CHECK_S)
    check = Task("check", lambda: syncer.check() or Unchanged(), later, lambda: CHECK_S, asks_server=False)
    tasks.append(check)
    errands = Errands(
        settings.cache_folder, make_desk(settings), lambda is_woken: _outbox_tasks(settings, is_woken)
    )
    return Service(settings.cache_folder, tasks, identity(settings), errands=errands)


def _outbox_tasks(settings: Settings, is_woken: Callable[[], bool]) -> Tasks:
    drain = make_drain(settings)
    outbox = _task("outbox", lambda: drain.send(lambda: not is_woken()), lambda: settings.sync_outbox_s)
    return Tasks([outbox], identity(settings), time.monotonic)


def asked_by_server_s(folder: Path) -> float:
    """Return how often the newest head wishes to be asked for, within reason, in seconds."""
    with contextlib.suppress(CacheAbsent), ContentReader.open(folder) as reader:
        edition = reader.edition()
        if edition is not None:
            return min(max(LEAST_POLL_S, edition.poll_s), MOST_POLL_S)
    return DEFAULT_POLL_S


def _task(name: str, ask: Callable[[], UplinkOutcome], interval_s: Callable[[], float]) -> Task:
    return Task(name, ask, Rhythm(DEFAULT_POLL_S, due=time.monotonic()), interval_s)


def run(settings: Settings) -> None:
    """Run the sync service until it is told to stop.

    Raises:
        SettingError: the address of the server is missing.
    """
    service = make_service(settings)
    notify(os.environ, "READY=1")
    service.run(alive=lambda: notify(os.environ, "WATCHDOG=1"))
