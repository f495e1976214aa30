"""Commands of the technician about the cache: check it, empty it, carry an edition without a network."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.cli.main import fail, main, with_settings
from kiosk.cli.service import end_with
from kiosk.config import SettingError, Settings
from kiosk.exit_codes import ExitCode

if TYPE_CHECKING:
    from offline_cache.outcomes import Outcome
    from offline_cache.usb.transfer import Exported, Source


@main.group()
def cache() -> None:
    """Check or empty the cache, or carry an edition on a stick."""


@cache.command()
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@with_settings
def verify(settings: Settings, *, as_json: bool) -> None:
    """Check every stored row against what was signed. Changes nothing."""
    from offline_cache.store.check import verify as check

    report = check(settings.cache_folder)
    found = {
        "ok": report.present and report.ok,
        "rows": report.rows,
        "damaged": list(report.damaged),
        "problem": report.problem,
    }
    click.echo(json.dumps(found, ensure_ascii=False, indent=2) if as_json else _told(found))
    if not report.present:
        fail(f"{settings.cache_folder} holds no content yet; run `kiosk sync`", ExitCode.CACHE_ABSENT)
    if not report.ok:
        fail("the stored content is damaged; `kiosk sync` sets it aside and fetches it anew", ExitCode.DEVICE)


@cache.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@with_settings
def reset(settings: Settings, *, yes: bool) -> None:
    """Throw away all content and the accepted version. What waits to be sent stays."""
    from offline_cache.mailbox.wake import SCREEN, wake
    from offline_cache.store.errors import StoreError
    from offline_cache.store.lock import LockHeld
    from offline_cache.store.reset import reset as begin_anew

    if not yes:
        click.confirm(f"Throw away all content in {settings.cache_folder}?", abort=True)
    try:
        begin_anew(settings.cache_folder)
    except LockHeld:
        fail("another process is synchronising this folder; try again in a moment", ExitCode.DEVICE)
    except (StoreError, OSError) as error:
        fail(f"{settings.cache_folder} cannot be emptied: {error}", ExitCode.DEVICE)
    wake(settings.cache_folder, SCREEN)
    click.echo("자료를 비웠습니다. `kiosk sync` 또는 `kiosk cache import`로 다시 채웁니다.")


@cache.command("import")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@with_settings
def import_(settings: Settings, path: Path, *, as_json: bool) -> None:
    """Take in the edition at PATH, which `kiosk cache export` wrote, without a network.

    It passes the same checks as one from the server: signatures, channel, no older edition, whole or not at
    all. One that has run out meanwhile is taken and shown with its age.
    """
    from kiosk.device import make_stick_syncer
    from offline_cache.mailbox.wake import SCREEN, wake
    from offline_cache.usb.stick import NoStick
    from offline_cache.usb.transfer import import_edition

    folder = settings.cache_folder
    try:
        outcomes = import_edition(path, lambda stick: make_stick_syncer(settings, folder, stick))
    except NoStick as error:
        fail(str(error), ExitCode.REFUSED)
    except SettingError as error:
        fail(str(error), ExitCode.SETTINGS)
    if any(outcome.name == "applied" for outcome in outcomes.values()):
        wake(folder, SCREEN)
    _show(outcomes, as_json=as_json)


@cache.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--no-boards", is_flag=True, help="Leave out the documents about rooms.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@with_settings
def export(settings: Settings, path: Path, *, no_boards: bool, as_json: bool) -> None:
    """Write the newest edition of the server to PATH: a folder, or a file ending in .zip.

    It is fetched from the server, since a device keeps rows and not the signed files they came in; so this
    needs the network that the other device lacks. What was written is read back and checked.
    """
    from kiosk.device import make_fetcher
    from offline_cache.trust.root import BadRoot
    from offline_cache.usb.transfer import export_edition

    try:
        with make_fetcher(settings) as fetcher:
            found = export_edition(_source(settings, fetcher, boards=not no_boards), path)
    except SettingError as error:
        fail(str(error), ExitCode.SETTINGS)
    except BadRoot as error:
        fail(f"cache.trust_root cannot be used: {error}", ExitCode.SETTINGS)
    except OSError as error:
        fail(f"{path} cannot be written: {error}", ExitCode.DEVICE)
    _show_export(found, path, as_json=as_json)


def _source(settings: Settings, fetcher: Any, *, boards: bool) -> "Source":
    from kiosk.device import make_stick_syncer
    from offline_cache.usb.transfer import Source

    return Source(
        fetcher=fetcher,
        trust_root=settings.cache_trust_root,
        channel=settings.central_channel,
        cafe=settings.device_cafe or None,
        boards=boards,
        make_syncer=lambda folder, stick: make_stick_syncer(settings, folder, stick),
    )


def _show_export(found: "Exported | Outcome", path: Path, *, as_json: bool) -> None:
    from offline_cache.usb.transfer import Exported

    if not isinstance(found, Exported):
        click.echo(
            "a device keeps rows, not the signed files they came in: an export needs the server", err=True
        )
        _show({"export": found}, as_json=as_json)
        return
    if as_json:
        facts = {"ok": True, "version": found.version, "files": found.files, "bytes": found.bytes}
        click.echo(json.dumps({"export": facts}, ensure_ascii=False, indent=2))
        return
    click.echo(f"{found.version}판을 {path}에 담고 다시 읽어 확인했습니다.")
    click.echo(f"파일 {found.files}개, {found.bytes:,}바이트.")


def _show(outcomes: dict[str, "Outcome"], *, as_json: bool) -> None:
    from kiosk.syncd.answers import as_json as told

    facts = {name: told(outcome) for name, outcome in outcomes.items()}
    if as_json:
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(f"{name}: {fact['sentence']}" for name, fact in facts.items()))
    end_with(facts)


def _told(found: dict[str, Any]) -> str:
    rows = [f"{feed}: {count:,}" for feed, count in sorted(found["rows"].items())]
    damaged = [f"{feed}: 손상됨" for feed in found["damaged"]]
    problem = [] if found["problem"] is None else [f"문제: {found['problem']}"]
    return "\n".join([*rows, *damaged, *problem])
