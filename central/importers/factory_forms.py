"""The forms of the guides in ``assets/factory``."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings

FACTORY = Path(__file__).resolve().parents[2] / "assets" / "factory"


@dataclass(frozen=True, slots=True)
class Form:
    """A form to take along: its name and its text."""

    name: str
    text: str


def read_form(slug: str, folder: Path = FACTORY) -> Form | None:
    """Return the form of a guide; ``None`` when there is no such guide or it has none.

    Args:
        slug: the name of the guide's file, without its ending.
        folder: where the guides are.
    """
    path = folder / "guides" / f"{slug}.toml"
    if path.parent != folder / "guides" or not path.is_file():
        return None
    found = read_toml(path).get("template")
    return None if found is None else Form(found["name"], found["text"])


def form_address(slug: str) -> str | None:
    """Return the address at which phones get a form; ``None`` while this server has no public one."""
    address = settings.ENVIRONMENT.public_url
    return f"{address}/t/{slug}" if address else None


def read_toml(path: Path) -> dict[str, Any]:
    """Return the values of a file of the factory."""
    return tomllib.loads(path.read_text(encoding="utf-8"))
