"""The course of the demonstration."""

from collections.abc import Callable
from pathlib import Path


def run(folder: Path, out: Path, *, pictures: bool, say: Callable[[str], None]) -> None:
    """x."""
