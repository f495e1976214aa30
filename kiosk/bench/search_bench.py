"""The command that measures the search: `kiosk bench search`, or `python -m kiosk.bench.search`."""

import time
from collections.abc import Sequence
from pathlib import Path

import click

from kiosk.bench.search import run_search, table
from kiosk.bench.search.corpus import TABLE
from kiosk.bench.search.run import BUDGET_S, PEERS, SEED

_SIZES = (0, 100_000, 1_000_000)


@click.command("search")
@click.option("--rows", multiple=True, type=click.IntRange(0), default=_SIZES, show_default=True,
              help="Postings to generate; 0 takes the real ones as they are. Repeatable.")  # fmt: skip
@click.option(
    "--states", type=click.IntRange(1, 100_000), default=1500, show_default=True, help="Typing states."
)
@click.option("--seed", type=int, default=SEED, show_default=True, help="Of everything that is drawn.")
@click.option("--budget", type=click.FloatRange(0, min_open=True), default=BUDGET_S, show_default=True,
              help="Seconds that one engine may be asked for at one size.")  # fmt: skip
@click.option("--peer", "peers", multiple=True, type=click.Choice(PEERS), default=PEERS, show_default=True,
              help="What to measure beside the product. Repeatable.")  # fmt: skip
@click.option("--no-peers", is_flag=True, help="Measure the product alone.")
@click.option("--table", "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), default=TABLE,
              help="The table of real postings.")  # fmt: skip
def command(
    rows: tuple[int, ...],
    states: int,
    seed: int,
    budget: float,
    peers: tuple[str, ...],
    file: Path,
    *,
    no_peers: bool,
) -> None:
    """Measure the search beside its peers: times, recall, sizes.

    Larger sets are generated from the real postings by seeded rules. The peers (tantivy, DuckDB, stringzilla)
    come with the development extras; those that are missing are left out and named.
    """
    began = time.monotonic()

    def say(line: str) -> None:
        click.echo(f"{time.monotonic() - began:6.0f} s  {line}", err=True)

    chosen = () if no_peers else peers
    report = run_search(rows, states, seed=seed, budget=budget, peers=chosen, table=file, say=say)
    click.echo(table(report))


def main(argv: Sequence[str]) -> int:
    """Run the command and return its exit code.

    Args:
        argv: Arguments without the program's name.
    """
    try:
        return int(command.main(list(argv), prog_name="kiosk bench search", standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
