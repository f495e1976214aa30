"""``central import``: one command for each source."""

import functools
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from central.cli.exits import Exit, sentences, stop, tell

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_JSON = click.option("--json", "as_json", is_flag=True, help="Write JSON.")
_CONFIRM = click.option("--confirm-empty", is_flag=True, help="An empty answer is meant.")


@click.group("import")
def import_group() -> None:
    """Take in the content of a source."""


@import_group.command("moef")
@click.option("--file", type=_FILE, help="A saved JSON answer; without one the address is asked.")
@click.option("--address", help="Another address than that of data.go.kr.")
@click.option(
    "--part",
    "is_part",
    is_flag=True,
    help="The answer holds some postings only; the others stay as they are.",
)
@_CONFIRM
@_JSON
def moef_command(
    file: Path | None, address: str | None, *, is_part: bool, confirm_empty: bool, as_json: bool
) -> None:
    """Postings of public institutions, data.go.kr 15125273 (key: CENTRAL_MOEF_KEY)."""
    from central.importers.moef_api import read_file
    from central.importers.moef_live import ask_source

    read = functools.partial(_from_file, file, read_file) if file else functools.partial(ask_source, address)
    _run("moef", read, confirm_empty=confirm_empty, is_part=is_part, as_json=as_json)


@import_group.command("moef-table")
@click.argument("file", type=_FILE)
@_CONFIRM
@_JSON
def moef_table_command(file: Path, *, confirm_empty: bool, as_json: bool) -> None:
    """The same postings from a tracker's table (tab-separated)."""
    from central.importers.moef_table import read_table

    _run(
        "moef", functools.partial(_from_file, file, read_table), confirm_empty=confirm_empty, as_json=as_json
    )


@import_group.command("demo")
@click.option(
    "--assets", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Folder of the data."
)
@click.option(
    "--at", "moment", type=click.DateTime(), help="Local time of Seoul to prepare for; now if left out."
)
@_JSON
def demo_command(assets: Path | None, moment: datetime | None, *, as_json: bool) -> None:
    """Demonstration content; real postings are moved by whole weeks so that most are open today."""
    from central.importers.answers import SourceFailedError
    from central.importers.demo import RealContentError, import_demo
    from central.seoul import SEOUL

    with sentences():
        try:
            result = import_demo(assets, moment.replace(tzinfo=SEOUL) if moment else None)
        except RealContentError as error:
            stop(str(error), Exit.USAGE)
        except SourceFailedError as error:
            stop(str(error), Exit.SOURCE_FAILED)
    tell(
        {"openPostings": result.open_postings, "shiftWeeks": result.shift_weeks, "records": result.records},
        f"{result.open_postings} postings are open today (moved by {result.shift_weeks} weeks); "
        f"{result.records} other records.",
        as_json=as_json,
    )


def _from_file(path: Path, read: Any) -> Any:
    return read(path.read_bytes())


def _run(short_name: str, read: Any, *, confirm_empty: bool, as_json: bool, is_part: bool = False) -> None:
    from django.utils import timezone

    from central.importers.apply import import_postings
    from central.importers.sources import known_source

    with sentences():
        result = import_postings(
            known_source(short_name), read, timezone.now(), confirm_empty=confirm_empty, is_part=is_part
        )
    if result.outcome in {"failed", "held"}:
        code = Exit.SOURCE_FAILED if result.outcome == "failed" else Exit.SOURCE_HELD
        stop(f"nothing was changed: {result.message}", code)
    counts = result.counts
    value = {
        "source": result.source,
        "outcome": result.outcome,
        "rows": result.rows,
        "created": counts.created,
        "changed": counts.changed,
        "same": counts.same,
        "gone": result.gone,
    }
    sentence = (
        f"{result.rows} rows: {counts.created} new, {counts.changed} changed, {counts.same} as before, "
        f"{result.gone} no longer listed."
    )
    tell(value, sentence, as_json=as_json)
