"""The command that measures synchronising: `kiosk bench sync`, or `python -m kiosk.bench.sync`."""

from collections.abc import Sequence
from functools import partial

import click

from kiosk.bench.sync.run import IDLE_S, SEED, run_sync
from kiosk.bench.sync.table import table


@click.command("sync")
@click.option("--rows", type=click.IntRange(100), default=100_000, show_default=True, help="Postings.")
@click.option("--ticks", type=click.IntRange(1), default=60, show_default=True, help="Editions in the day.")
@click.option("--seed", type=int, default=SEED, show_default=True, help="Of everything that is drawn.")
@click.option("--idle", "idle_s", type=click.FloatRange(0.1), default=IDLE_S, show_default=True,
              help="Seconds for which a reader is measured while nothing is written, twice.")  # fmt: skip
def command(rows: int, ticks: int, seed: int, idle_s: float) -> None:
    """Measure a day of synchronising: bytes against their lower bound, times, and a reader beside it.

    The real central server is started with a home of its own and the real synchroniser follows it over HTTP.
    """
    say = partial(click.echo, err=True)
    click.echo(table(run_sync(rows, ticks, seed=seed, idle_s=idle_s, say=say)))


def main(argv: Sequence[str]) -> int:
    """Run the command and return its exit code.

    Args:
        argv: Arguments without the program's name.
    """
    outcome = command.main(list(argv), prog_name="kiosk bench sync", standalone_mode=False)
    return int(outcome or 0)
