"""``central import``: one command for each source."""

import dataclasses
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from central.cli.exits import Exit, sentences, stop, tell

if TYPE_CHECKING:
    from central.importers.answers import Answer

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_JSON = click.option("--json", "as_json", is_flag=True, help="Write JSON.")
_CONFIRM = click.option(
    "--confirm-losses", is_flag=True, help="An answer that is empty or lacks many postings is meant."
)


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
    file: Path | None, address: str | None, *, is_part: bool, confirm_losses: bool, as_json: bool
) -> None:
    """Postings of public institutions, data.go.kr 15125273 (key: CENTRAL_MOEF_KEY)."""
    from central.importers.moef_api import read_file
    from central.importers.moef_live import ask_source

    def read() -> "Answer":
        answer = read_file(file.read_bytes()) if file else ask_source(address)
        return dataclasses.replace(answer, is_whole=answer.is_whole and not is_part)

    _run("moef", read, confirm_losses=confirm_losses, as_json=as_json)


@import_group.command("moef-table")
@click.argument("file", type=_FILE)
@_CONFIRM
@_JSON
def moef_table_command(file: Path, *, confirm_losses: bool, as_json: bool) -> None:
    """The same postings from a tracker's table (tab-separated)."""
    from central.importers.answers import Answer
    from central.importers.moef_table import read_table

    def read() -> Answer:
        return Answer(read_table(file.read_bytes()))

    _run("moef", read, confirm_losses=confirm_losses, as_json=as_json)


@import_group.command("factory")
@_JSON
def factory_command(*, as_json: bool) -> None:
    """The guides and online services that ship with the server."""
    from django.utils import timezone

    from central.importers.factory import import_factory

    with sentences():
        records = import_factory(timezone.now())
    tell({"records": records}, f"{records} guides and services stand in the tables.", as_json=as_json)


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


def _run(short_name: str, read: "Callable[[], Answer]", *, confirm_losses: bool, as_json: bool) -> None:
    from django.utils import timezone

    from central.importers.apply import import_postings
    from central.importers.sources import known_source

    with sentences():
        result = import_postings(
            known_source(short_name), read, timezone.now(), confirm_losses=confirm_losses
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
        "leftOut": list(result.left_out),
    }
    for reason in result.left_out:
        click.echo(f"central: left out: {reason}", err=True)
    sentence = (
        f"{result.rows} rows: {counts.created} new, {counts.changed} changed, {counts.same} as before, "
        f"{result.gone} no longer listed."
    )
    tell(value, sentence, as_json=as_json)
