"""The settings of the server that come from its environment, each with its default."""

import contextlib
import os
import re
import secrets
import urllib.parse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from central.files import write_new

_SQLITE_OPTIONS = {
    "timeout": 20,
    "transaction_mode": "IMMEDIATE",
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL",
}
_NUMBER = re.compile(r"[0-9]{1,9}")
_LONGEST_S = 24 * 3600


class SettingError(ValueError):
    """A setting in the environment cannot be used; the message names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """What the environment says.

    Attributes:
        home: ``CENTRAL_HOME``: database, keys and, unless said otherwise, the published tree.
        tree: ``CENTRAL_TREE``: the folder whose content is served below ``/``.
        database_url: ``CENTRAL_DATABASE_URL``: ``postgres://user:password@host/name``, for a Unix socket
            ``postgres://user@/name?host=/folder``; empty for SQLite.
        public_url: ``CENTRAL_PUBLIC_URL``: https address at which phones reach this server; may be empty.
        desk_http: ``CENTRAL_DESK_HTTP``: whether the desk may sign in without https; only where nobody but
            this machine reaches the server.
        channel: ``CENTRAL_CHANNEL``: the name of the channel.
        hosts: ``CENTRAL_HOSTS``: host names the server answers to, parted by commas.
        poll_s: ``CENTRAL_POLL_S``: how often a device should ask for the head, in seconds.
        tick_s: ``CENTRAL_TICK_S``: the span between two editions while serving, in seconds.
        rooms_s: ``CENTRAL_ROOMS_S``: the span between two readings of the calendars, in seconds.
        city_s: ``CENTRAL_CITY_S``: the span between two city documents, in seconds.
        moef_s: ``CENTRAL_MOEF_S``: the span between two imports of public postings, in seconds; 0 for none.
        moef_key: ``CENTRAL_MOEF_KEY``: the service key of data.go.kr.
    """

    home: Path
    tree: Path
    database_url: str
    public_url: str
    desk_http: bool
    channel: str
    hosts: tuple[str, ...]
    poll_s: int
    tick_s: int
    rooms_s: int
    city_s: int
    moef_s: int
    moef_key: str


def read_environment(given: Mapping[str, str] | None = None) -> Environment:
    """Return the settings.

    Raises:
        SettingError: a value cannot be used.
    """
    env = os.environ if given is None else given
    home = Path(env.get("CENTRAL_HOME") or "~/.jobcafe-central").expanduser().absolute()
    return Environment(
        home=home,
        tree=Path(env.get("CENTRAL_TREE") or home / "public").absolute(),
        database_url=env.get("CENTRAL_DATABASE_URL", ""),
        public_url=_public_url(env.get("CENTRAL_PUBLIC_URL", "")),
        desk_http=env.get("CENTRAL_DESK_HTTP") == "1",
        channel=env.get("CENTRAL_CHANNEL") or "main",
        hosts=_hosts(env.get("CENTRAL_HOSTS") or "127.0.0.1,localhost"),
        poll_s=_seconds(env, "CENTRAL_POLL_S", 120, least=1),
        tick_s=_seconds(env, "CENTRAL_TICK_S", 120),
        rooms_s=_seconds(env, "CENTRAL_ROOMS_S", 60),
        city_s=_seconds(env, "CENTRAL_CITY_S", 300),
        moef_s=_seconds(env, "CENTRAL_MOEF_S", 0),
        moef_key=env.get("CENTRAL_MOEF_KEY", ""),
    )


def database(env: Environment) -> dict[str, Any]:
    """Return Django's settings of the database.

    Raises:
        SettingError: the address of the database has another form.
    """
    if not env.database_url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": env.home / "central.db",
            "OPTIONS": _SQLITE_OPTIONS,
        }
    url = urllib.parse.urlsplit(env.database_url)
    if url.scheme not in {"postgres", "postgresql"} or not url.path.strip("/"):
        raise SettingError("CENTRAL_DATABASE_URL: expected postgres://user:password@host/name")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": urllib.parse.unquote(url.path.strip("/")),
        "USER": urllib.parse.unquote(url.username or ""),
        "PASSWORD": urllib.parse.unquote(url.password or ""),
        "HOST": url.hostname or urllib.parse.parse_qs(url.query).get("host", [""])[0],
        "PORT": str(url.port or ""),
    }


def secret_key(home: Path) -> str:
    """Return Django's secret of this home; it is made on first use and kept with mode 600."""
    path = home / "secret-key"
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        with contextlib.suppress(FileExistsError):
            write_new(path, secrets.token_urlsafe(50).encode())
    return path.read_text()


def _seconds(env: Mapping[str, str], name: str, default: int, least: int = 0) -> int:
    text = env.get(name) or str(default)
    if not _NUMBER.fullmatch(text) or not least <= int(text) <= _LONGEST_S:
        raise SettingError(f"{name}: expected {least} to {_LONGEST_S} seconds, got {text!r}")
    return int(text)


def _hosts(text: str) -> tuple[str, ...]:
    names = tuple(name for part in text.split(",") if (name := part.strip()))
    if not names:
        raise SettingError("CENTRAL_HOSTS: expected at least one host name")
    return names


def _public_url(text: str) -> str:
    if text and not text.startswith("https://"):
        raise SettingError(f"CENTRAL_PUBLIC_URL: a phone needs an https address, got {text!r}")
    return text.rstrip("/")
