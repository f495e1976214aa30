"""Exit codes, and the one place where an error becomes a sentence."""

import enum
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import click

WAIT_S = 60.0
"""How long a command waits for a publication that is running."""


class Exit(enum.IntEnum):
    """Exit codes of ``central``."""

    OK = 0
    FAILED = 1
    USAGE = 2
    SETTING = 3
    KEYS = 4
    SOURCE_FAILED = 5
    SOURCE_HELD = 6
    BUSY = 7
    DAMAGED = 8
    DATABASE = 9


class Stop(click.ClickException):
    """Ends the command with a sentence and a named exit code."""

    def __init__(self, sentence: str, code: Exit) -> None:
        super().__init__(sentence)
        self.exit_code: int = int(code)  # type: ignore[misc]  # click reads it from the instance too
        self.code = code

    def show(self, file: Any = None) -> None:  # noqa: ARG002 - the signature is click's
        """Write the sentence and the name of the code to standard error."""
        click.echo(f"central: {self.format_message()} [{self.code.name}]", err=True)


def stop(sentence: str, code: Exit) -> NoReturn:
    """End the command."""
    raise Stop(sentence, code)


def tell(value: dict[str, Any], sentence: str, *, as_json: bool) -> None:
    """Write a result, for a script or for a person."""
    click.echo(json.dumps(value, ensure_ascii=False, default=str) if as_json else sentence)


@contextmanager
def sentences() -> Iterator[None]:
    """Turn the errors that a command may meet into sentences with named exit codes."""
    from django.db import DatabaseError

    from central.publishing.keys import KeysError
    from central.publishing.lock import BusyError
    from offline_cache.contract.fields import ContractError

    try:
        yield
    except KeysError as error:
        stop(str(error), Exit.KEYS)
    except BusyError as error:
        stop(str(error), Exit.BUSY)
    except ContractError as error:
        stop(str(error), Exit.FAILED)
    except DatabaseError as error:
        stop(f"the database: {error}; is it migrated? run: central migrate", Exit.DATABASE)
    except OSError as error:
        stop(f"{error.filename or 'file'}: {error.strerror or error}", Exit.FAILED)
