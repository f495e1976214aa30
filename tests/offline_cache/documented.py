"""What a docstring says can come out of a function, and what does."""

import inspect
import re
from collections.abc import Callable
from typing import Any


def documented(function: Any) -> set[str]:
    """Return the names of the exceptions that a docstring names, its protocol's for one that refers to it."""
    text = inspect.getdoc(function) or ""
    if re.search(r":class:`~offline_cache\.(fetch\.fetcher\.Fetcher|uplink\.line\.Uplink)`", text):
        return {"FetchError"}
    section = re.search(r"^Raises:\n((?:[ \t]+.*\n?)+)", text, re.MULTILINE)
    heads = re.findall(r"^    (\w[\w, ]*):", section[1], re.MULTILINE) if section else []
    return {name.strip() for head in heads for name in head.split(",")}


def leak(function: Any, work: Callable[[], Any]) -> str | None:
    """Return the exception that came out although the docstring does not name it."""
    return leak_of(documented(function), work)


def leak_of(allowed: set[str], work: Callable[[], Any]) -> str | None:
    """Return the exception that came out although it is not among those."""
    try:
        work()
    except Exception as error:  # noqa: BLE001 - which one it is, is the question
        names = {kind.__name__ for kind in type(error).__mro__}
        return None if names & allowed else repr(error)
    return None


def public_methods(kind: type) -> set[str]:
    """Return the names of what a class offers."""
    return {name for name, _ in inspect.getmembers(kind, callable) if not name.startswith("_")}
