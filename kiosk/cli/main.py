"""The group of commands and what they share."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from kiosk.config import SettingError, begin_log, load_here
from kiosk.exit_codes import ExitCode

F = TypeVar("F", bound=Callable[..., Any])

EPILOG = "Exit codes: " + ", ".join(f"{code.value} {code.name.lower()}" for code in ExitCode) + "."


class Failure(click.ClickException):
    """A command that could not do its work: one sentence, one named exit code."""

    def __init__(self, sentence: str, code: ExitCode) -> None:
        super().__init__(sentence)
        setattr(self, "exit_code", int(code))  # noqa: B010 - click declares it for the class, reads it here


@click.group(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """The touchscreen kiosk of a Job Cafe: screen, sync service and technician's tools.

    Every command that works on a device reads its settings from /etc/jobcafe/kiosk.toml, or from the file
    given with --config. Try `kiosk demo` first: it needs no settings, no server and no network.
    """


def with_settings(command: F) -> F:
    """Give a command the options --config and --set and hand it the settings as its first argument."""

    @click.option(
        "--config", "file", type=click.Path(path_type=Path), help="The settings file of the device."
    )
    @click.option("--set", "overrides", multiple=True, metavar="KEY=VALUE", help="Override one setting.")
    @functools.wraps(command)
    def wrapped(*args: Any, file: Path | None, overrides: tuple[str, ...], **options: Any) -> Any:
        try:
            settings = load_here(file, overrides)
        except SettingError as error:
            raise Failure(str(error), ExitCode.SETTINGS) from None
        begin_log(settings)
        return command(settings, *args, **options)

    return wrapped  # type: ignore[return-value]


def fail(sentence: str, code: ExitCode) -> NoReturn:
    """End the command with a sentence on standard error and a named exit code."""
    raise Failure(sentence, code)
