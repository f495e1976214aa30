"""Reading the settings: defaults, then the file, then the environment, then the command line."""

import contextlib
import dataclasses
import re
import tomllib
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.config.errors import SettingError
from kiosk.config.settings import Declaration, Settings, declaration

_PREFIX = "KIOSK_"


def load(
    file: Path | None = None,
    environ: Mapping[str, str] | None = None,
    overrides: Mapping[str, str] | None = None,
) -> Settings:
    """Return the settings of this device.

    Args:
        file: the TOML file; ``None`` for defaults only.
        environ: the environment; ``cache.folder`` is read from ``KIOSK_CACHE_FOLDER``.
        overrides: values by key, as given on the command line.

    Raises:
        SettingError: the file is missing or is no TOML, a key is unknown, or a value cannot be used.
    """
    given: dict[str, tuple[Any, str]] = {}
    if file is not None:
        given.update({key: (value, str(file)) for key, value in _read(file).items()})
    for key, _, _ in _declared():
        name = environment_name(key.key)
        if environ is not None and name in environ:
            given[key.key] = (environ[name], name)
    given.update({key: (value, "command line") for key, value in (overrides or {}).items()})
    return _build(given)


def environment_name(key: str) -> str:
    """Return the environment variable of a setting: ``KIOSK_CACHE_FOLDER`` for ``cache.folder``."""
    return _PREFIX + key.replace(".", "_").upper()


def _declared() -> list[tuple[Declaration, str, type]]:
    hints = typing.get_type_hints(Settings)
    return [(declaration(field), field.name, hints[field.name]) for field in dataclasses.fields(Settings)]


def _read(file: Path) -> dict[str, Any]:
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingError(f"{file}: there is no such settings file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(f"{file}: cannot be read ({error})") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingError(f"{file}: not a TOML file ({error})") from None
    flat: dict[str, Any] = {}
    for table, values in tables.items():
        if not isinstance(values, dict):
            raise SettingError(f"{file}: {table!r} stands outside a table such as [cache]")
        flat.update({f"{table}.{name}": value for name, value in values.items()})
    return flat


def _build(given: Mapping[str, tuple[Any, str]]) -> Settings:
    declared = _declared()
    unknown = given.keys() - {found.key for found, _, _ in declared}
    if unknown:
        key = min(unknown)
        raise SettingError(
            f"{given[key][1]}: there is no setting {key!r}; `kiosk config --example` lists them"
        )
    values = {
        name: _convert(found, kind, *given[found.key]) for found, name, kind in declared if found.key in given
    }
    return Settings(**values)


def _convert(found: Declaration, kind: type, value: Any, origin: str) -> Any:
    if kind is bool:
        return _switch(found, value, origin)
    wanted = {int: "a whole number", float: "a number", str: "a text", Path: "a path"}[kind]
    acceptable = {int: (int, str), float: (int, float, str)}.get(kind, (str,))
    converted = None
    if isinstance(value, acceptable) and not isinstance(value, bool):
        with contextlib.suppress(ValueError):
            converted = kind(value)
    if converted is None:
        got = "another value" if found.is_secret else repr(value)
        raise SettingError(f"{origin}: {found.key} needs {wanted}, got {got}")
    if found.least is not None and not converted >= found.least:
        raise SettingError(
            f"{origin}: {found.key} must be at least {found.least:g} {found.unit}, got {value!r}"
        )
    if found.allowed is not None and not re.fullmatch(found.allowed, str(converted)):
        raise SettingError(f"{origin}: {found.key} needs {found.wanted}, got {value!r}")
    return converted


def _switch(found: Declaration, value: Any, origin: str) -> bool:
    known = {True: True, False: False, "true": True, "false": False}
    if not isinstance(value, (bool, str)) or value not in known:
        raise SettingError(f"{origin}: {found.key} needs true or false, got {value!r}")
    return known[value]
