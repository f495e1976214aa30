"""``kiosk bench``: the figures of the product, measured beside its peers in one run."""

from collections.abc import Callable, Sequence
from importlib import import_module

import click

from kiosk.cli.main import main

PASS_ON = {"ignore_unknown_options": True, "help_option_names": []}


@main.group()
def bench() -> None:
    """Measure the product; each command prints a table with ratios."""


@bench.command(context_settings=PASS_ON)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def search(arguments: tuple[str, ...]) -> None:
    """Measure the search beside tantivy, DuckDB, FTS5 trigram, LIKE and one memory pass."""
    raise SystemExit(_main("kiosk.bench.search_bench")(arguments))


@bench.command(context_settings=PASS_ON)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def sync(arguments: tuple[str, ...]) -> None:
    """Measure a day of synchronising against the least bytes that could carry it."""
    raise SystemExit(_main("kiosk.bench.sync.command")(arguments))


@bench.command(context_settings=PASS_ON)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def screen(arguments: tuple[str, ...]) -> None:
    """Measure the screen beside a window with nothing in it: start, touches, memory, a soak."""
    raise SystemExit(_main("kiosk.bench.screen.command")(arguments))


def _main(module: str) -> Callable[[Sequence[str]], int]:
    found: Callable[[Sequence[str]], int] = import_module(module).main
    return found
