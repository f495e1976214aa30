"""The command that measures the screen: `kiosk bench screen`, or `python -m kiosk.bench.screen`."""

import dataclasses
import json
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import click

from kiosk.bench.screen.cache import SEED, make_cache, postings_in
from kiosk.bench.screen.run import Amounts, Report, run_screen
from kiosk.bench.screen.table import figures, table
from offline_cache.store.reader import CacheAbsent


@click.command("screen")
@click.option(
    "--rows",
    type=click.IntRange(100),
    default=100_000,
    show_default=True,
    help="Postings to fill a cache with.",
)
@click.option("--cache", type=click.Path(file_okay=False, path_type=Path),
              help="A cache folder to keep, filled if it is empty; else one for this run.")  # fmt: skip
@click.option("--starts", type=click.IntRange(1), default=9, show_default=True, help="Fresh processes.")
@click.option("--changes", type=click.IntRange(1), default=250, show_default=True,
              help="Changes of screen, and turns of a page.")  # fmt: skip
@click.option("--words", type=click.IntRange(1), default=60, show_default=True, help="Words to type.")
@click.option("--idle-s", type=click.FloatRange(1), default=60.0, show_default=True,
              help="Seconds without a touch, at home and at rest.")  # fmt: skip
@click.option("--soak-s", type=click.FloatRange(2), default=300.0, show_default=True,
              help="Seconds of ten taps a second.")  # fmt: skip
@click.option("--seed", type=int, default=SEED, show_default=True, help="Of everything that is drawn.")
@click.option("--json", "as_json", is_flag=True, help="Write the figures as JSON.")
def command(rows: int, cache: Path | None, *, as_json: bool, **amounts: float) -> None:
    """Measure the screen beside a window with nothing in it.

    Times are ratios in the first place: what else the machine does falls on both. A touch counts from lifting
    the finger to the first frame drawn after the models changed; a start from the process to its first frame.
    """
    say = partial(click.echo, err=True)
    chosen = Amounts(**amounts)  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = cache or Path(name) / "cache"
        if not folder.exists() or not any(folder.iterdir()):
            make_cache(folder, rows, say, chosen.seed)
        report = run_screen(folder, _postings(folder), chosen, say)
    click.echo(_json(report) if as_json else table(report))


def _postings(folder: Path) -> int:
    try:
        return postings_in(folder)
    except CacheAbsent as absence:
        raise click.BadParameter(f"{folder}: {absence}", param_hint="--cache") from absence


def _json(report: Report) -> str:
    told = [
        {**dataclasses.asdict(figure), "ratio": figure.ratio, "reached": figure.reached}
        for figure in figures(report)
    ]
    return json.dumps({"figures": told, **dataclasses.asdict(report)}, ensure_ascii=False)


def main(argv: Sequence[str]) -> int:
    """Run the command and return its exit code.

    Args:
        argv: Arguments without the program's name.
    """
    outcome = command.main(list(argv), prog_name="kiosk bench screen", standalone_mode=False)
    return int(outcome or 0)
