"""Commands that look into the content of a device."""

import json
from pathlib import Path
from typing import Any

import click

from kiosk.cli.main import fail, main, with_settings
from kiosk.config import Settings
from kiosk.exit_codes import ExitCode
from offline_cache.contract.fields import encode


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@with_settings
def status(settings: Settings, *, as_json: bool) -> None:
    """Show which content the device has and how old it is."""
    from kiosk import device
    from kiosk.status import Question, report
    from offline_cache.store.reader import CacheAbsent

    limits = device.age_limits(settings)
    try:
        found = report(Question(settings.cache_folder, settings.device_cafe, limits, device.utc_now()))
    except CacheAbsent as error:
        fail(_absent(settings.cache_folder, error), ExitCode.CACHE_ABSENT)
    click.echo(json.dumps(found, ensure_ascii=False, indent=2) if as_json else _lines(found))


@main.command()
@click.argument("text")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 100), help="Postings to show.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@with_settings
def search(settings: Settings, text: str, *, limit: int, as_json: bool) -> None:
    """Search the postings on this device, as its screen does: 개발, 갭, ㅊㄴㅇㅌ or roqkf."""
    from kiosk import device
    from offline_cache.store.reader import CacheAbsent, ContentReader

    try:
        with ContentReader.open(settings.cache_folder) as reader:
            result = reader.search(text, device.utc_now(), limit=limit)
    except CacheAbsent as error:
        fail(_absent(settings.cache_folder, error), ExitCode.CACHE_ABSENT)
    if as_json:
        found = {
            "total": result.total,
            "hits": [encode(hit) for hit in result.hits],
            "words": [{"word": word, "count": count} for word, count in result.words],
            "nearest": list(result.nearest),
        }
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    click.echo(f"{result.total}건")
    for hit in result.hits:
        click.echo(f"{hit.valid_through or '날짜 없음'}  {hit.title} ({hit.hiring_organization})")


def _absent(folder: Path, error: Exception) -> str:
    return f"{folder} holds no content yet ({error}); run `kiosk sync`, or start the sync service"


def _lines(found: dict[str, Any], indent: str = "") -> str:
    lines = []
    for name, value in found.items():
        if isinstance(value, dict):
            lines += [f"{indent}{name}:", _lines(value, indent + "  ")]
        else:
            lines.append(f"{indent}{name}: {'-' if value is None else value}")
    return "\n".join(lines)
