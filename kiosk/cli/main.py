"""The group of commands and what they share."""

import functools
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from kiosk.config import SettingError, Settings, load
from kiosk.exit_codes import ExitCode

F = TypeVar("F", bound=Callable[..., Any])

DEFAULT_CONFIG = Path("/etc/jobcafe/kiosk.toml")

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
        settings = _load(file, overrides)
        logging.basicConfig(
            level=settings.log_level.upper(), stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s"
        )
        return command(settings, *args, **options)

    return wrapped  # type: ignore[return-value]


def _load(file: Path | None, overrides: tuple[str, ...]) -> Settings:
    import os

    pairs = dict(part.partition("=")[::2] for part in overrides)
    if file is None and DEFAULT_CONFIG.exists():
        file = DEFAULT_CONFIG
    try:
        return load(file, os.environ, pairs)
    except SettingError as error:
        raise Failure(str(error), ExitCode.SETTINGS) from None


def fail(sentence: str, code: ExitCode) -> NoReturn:
    """End the command with a sentence on standard error and a named exit code."""
    raise Failure(sentence, code)
