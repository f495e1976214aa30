"""Commands of the sync service."""

import json
import time
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from kiosk.cli.main import fail, main, with_settings
from kiosk.config import SettingError, Settings
from kiosk.exit_codes import ExitCode

ANSWER_S = 120.0
_CODES = {
    "unreachable": ExitCode.UNREACHABLE,
    "too_slow": ExitCode.UNREACHABLE,
    "truncated": ExitCode.UNREACHABLE,
    "server_busy": ExitCode.UNREACHABLE,
    "captive_portal": ExitCode.UNREACHABLE,
    "not_yet_published": ExitCode.UNREACHABLE,
    "disk_full": ExitCode.DEVICE,
    "store_damaged": ExitCode.DEVICE,
    "store_unusable": ExitCode.DEVICE,
    "stick_unreadable": ExitCode.DEVICE,
    "fault": ExitCode.BUG,
}


@main.command()
@with_settings
def syncd(settings: Settings) -> None:
    """Run the sync service: the only process of the device with a network."""
    from kiosk.syncd.main import run

    try:
        run(settings)
    except SettingError as error:
        fail(str(error), ExitCode.SETTINGS)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@with_settings
def sync(settings: Settings, *, as_json: bool) -> None:
    """Synchronise once, now: the edition, the rooms and the other cafes.

    If the sync service runs, it is asked to do so and its answer is shown.
    """
    try:
        outcomes = _ask_service(settings.cache_folder) or _sync_here(settings)
    except SettingError as error:
        fail(str(error), ExitCode.SETTINGS)
    if as_json:
        click.echo(json.dumps(outcomes, ensure_ascii=False, indent=2))
    else:
        for name, outcome in outcomes.items():
            click.echo(f"{name}: {outcome['sentence']}")
    end_with(outcomes)


def end_with(outcomes: Mapping[str, Mapping[str, Any]]) -> None:
    """End the command with the exit code of the first bad outcome, if there is one."""
    bad = [
        outcome["name"] for outcome in outcomes.values() if not outcome["ok"] and outcome["name"] != "no_cafe"
    ]
    if bad:
        raise SystemExit(int(_CODES.get(bad[0], ExitCode.REFUSED)))


def _ask_service(folder: Path) -> dict[str, Any] | None:
    from kiosk.device import utc_now
    from kiosk.syncd.service import SYNC_NOW
    from offline_cache.mailbox.control import Control
    from offline_cache.mailbox.wake import SYNC, wake

    if not folder.is_dir() or not wake(folder, SYNC):
        return None
    with Control.open(folder) as control:
        number = control.ask(SYNC_NOW, {}, utc_now() + timedelta(seconds=ANSWER_S))
        wake(folder, SYNC)
        deadline = time.monotonic() + ANSWER_S
        while (answer := control.answer_of(number)) is None:
            if time.monotonic() > deadline:
                fail(f"the sync service did not answer within {ANSWER_S:.0f} s", ExitCode.DEVICE)
            time.sleep(0.1)
    return dict(answer)


def _sync_here(settings: Settings) -> dict[str, Any]:
    from kiosk.device import make_syncer
    from kiosk.syncd.answers import as_json

    syncer = make_syncer(settings)
    questions = {"edition": syncer.sync_edition, "rooms": syncer.sync_rooms, "city": syncer.sync_city}
    return {name: as_json(ask()) for name, ask in questions.items()}
