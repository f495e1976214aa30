"""``kiosk demo``."""

from pathlib import Path

import click

from kiosk.cli.main import fail, main
from kiosk.exit_codes import ExitCode


@main.command()
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(".run/demo"),
    show_default=True,
    help="Where databases, cache and logs of the demonstration stand.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("demo-output"),
    show_default=True,
    help="Where the pictures go when there is no display.",
)
@click.option("--pictures", is_flag=True, help="Draw the pictures even if there is a display.")
def demo(folder: Path, out: Path, *, pictures: bool) -> None:
    """Show the whole product on this machine, with real postings and without the internet.

    Starts a server on loopback, imports and publishes, starts the sync service and the screen. Without a
    display it walks through the screens by touch and writes a picture of each step.
    """
    from kiosk.demo.main import run
    from kiosk.demo.processes import DemoError

    try:
        run(folder.absolute(), out.absolute(), pictures=pictures, say=click.echo)
    except DemoError as error:
        fail(str(error), ExitCode.DEVICE)
