"""The settings as text: an example file, the documentation, the values in force."""

import dataclasses
import json
from pathlib import Path
from typing import Any

from kiosk.config.loading import environment_name
from kiosk.config.settings import Settings, declaration

HIDDEN = "(set, not shown)"
"""What stands in place of a secret."""


def values(settings: Settings) -> dict[str, Any]:
    """Return the values in force by key, as JSON can carry them; a secret is not among them."""
    return {
        declaration(field).key: _shown(field, getattr(settings, field.name))
        for field in dataclasses.fields(settings)
    }


def _shown(field: "dataclasses.Field[Any]", value: Any) -> Any:
    return HIDDEN if declaration(field).is_secret and value else _plain(value)


def example() -> str:
    """Return a TOML file with every setting, its help and its default."""
    lines = ["# Settings of a Job Cafe kiosk. A line that starts with # shows the default."]
    table = ""
    for field in dataclasses.fields(Settings):
        found = declaration(field)
        head, _, name = found.key.partition(".")
        if head != table:
            lines += ["", f"[{head}]"]
            table = head
        unit = f" [{found.unit}]" if found.unit else ""
        lines += [
            f"# {found.help}{unit}",
            f"#{name} = {json.dumps(_plain(field.default), ensure_ascii=False)}",
        ]
    return "\n".join(lines) + "\n"


def documentation() -> str:
    """Return the page ``docs/settings.md``."""
    rows = [
        "# Settings of a device",
        "",
        "One TOML file, `/etc/jobcafe/kiosk.toml`. An environment variable overrides the file, and",
        "`--set key=value` overrides both. This page is written by `kiosk config --markdown`.",
        "",
        "| key | default | unit | environment | meaning |",
        "|---|---|---|---|---|",
    ]
    for field in dataclasses.fields(Settings):
        found = declaration(field)
        default = _plain(field.default)
        default = json.dumps(default) if isinstance(default, bool) else default
        rows.append(
            f"| `{found.key}` | `{default}` | {found.unit} | `{environment_name(found.key)}` | {found.help} |"
        )
    return "\n".join(rows) + "\n"


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, Path) else value
