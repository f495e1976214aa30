"""Commands that open a window or draw one."""

import dataclasses
import json
from pathlib import Path

import click

from kiosk.cli.main import fail, main, with_settings
from kiosk.config import Settings
from kiosk.exit_codes import ExitCode


@main.command()
@click.option("--window", is_flag=True, help="Open a window instead of covering the whole screen.")
@with_settings
def run(settings: Settings, *, window: bool) -> None:
    """Run the screen. It reads the cache folder and never the network."""
    from kiosk.screen.start import start

    raise SystemExit(start(settings, window=window))


@main.command()
@click.argument("screen")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The PNG file to write."
)
@click.option("--text", default="ㅊㄴㅇㅌ", show_default=True, help="What stands in the search field.")
@click.option(
    "--language",
    type=click.Choice(["ko", "en", "zh", "ja", "vi"]),
    default="ko",
    show_default=True,
    help="The language of the interface.",
)
@click.option("--high-contrast", is_flag=True, help="Draw with the high contrast palette.")
@with_settings
def screenshot(
    settings: Settings, screen: str, *, out: Path, text: str, language: str, high_contrast: bool
) -> None:
    """Draw one SCREEN of this device into a picture, without a display.

    A SCREEN that does not exist is answered with the names of all: attract, home, rooms, postings and so on.
    """
    from kiosk.screen.capture import SCREENS, CaptureError, capture_to
    from kiosk.screen.language import Language
    from kiosk.screen.settings import screen_settings

    if screen not in SCREENS:
        fail(f"no screen is called {screen!r}; there are: {', '.join(SCREENS)}", ExitCode.USAGE)
    try:
        drawn = screen_settings(settings, high_contrast=high_contrast)
        capture_to(drawn, screen, out, text=text, language=Language(language))
    except CaptureError as error:
        fail(str(error), ExitCode.CACHE_ABSENT)


@main.command(hidden=True)
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Folder of the pictures."
)
@with_settings
def walk(settings: Settings, *, out: Path) -> None:
    """Walk through the screens by touch and draw each step; one JSON line a step, for the demonstration."""
    from kiosk.screen.capture import CaptureError
    from kiosk.screen.settings import screen_settings
    from kiosk.screen.walk import WalkError, WalkStep
    from kiosk.screen.walk import walk as take

    def tell(step: WalkStep) -> None:
        click.echo(json.dumps({**dataclasses.asdict(step), "picture": step.picture.name}, ensure_ascii=False))

    out.mkdir(parents=True, exist_ok=True)
    try:
        take(screen_settings(settings), out, tell)
    except (CaptureError, WalkError) as error:
        fail(str(error), ExitCode.BUG)


@main.command()
@click.option("--command", default="", help="The command line of the screen; default: what `run` runs.")
@click.option("--picture", default="", help="The command line of the picture; default: kiosk out-of-service.")
@with_settings
@click.pass_context
def guard(context: click.Context, settings: Settings, *, command: str, picture: str) -> None:
    """Keep the screen alive: start it, watch its frames, show the out-of-service picture meanwhile."""
    from kiosk.guard.main import guard as keep

    raise SystemExit(keep(settings, _handed_on(context), command, picture))


@main.command("out-of-service")
@click.option("--code", default="", help="The code of the fault, for the technician.")
@with_settings
def out_of_service(settings: Settings, *, code: str) -> None:
    """Show the out-of-service picture. The guard does so while the screen is away."""
    from kiosk.screen.out_of_service import run as show

    raise SystemExit(show(settings, code))


def _handed_on(context: click.Context) -> list[str]:
    file = context.params.get("file")
    named = [] if file is None else ["--config", str(file)]
    return [*named, *(word for one in context.params["overrides"] for word in ("--set", one))]
