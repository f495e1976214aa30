"""The words of the interface in other languages read back into Korean, in which decisions are written."""

import functools
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

FOLDER = Path(__file__).parents[2] / "assets" / "translations"


def readings(words: str) -> Iterator[str]:
    """Give words as they are, then in the Korean that they may stand for, whole or up to the first comma."""
    yield words
    yield from sources().get(words, ())
    first, comma, rest = words.partition(",")
    if comma:
        yield from (source + comma + rest for source in sources().get(first, ()))


@functools.cache
def sources() -> Mapping[str, frozenset[str]]:
    """Return the Korean texts of each translated one."""
    found: dict[str, set[str]] = {}
    for file in sorted(FOLDER.glob("*.ts")):
        for message in ET.parse(file).iter("message"):
            source = message.findtext("source") or ""
            for text in message.iterfind("translation"):
                found.setdefault(text.text or "", set()).add(source)
    return {text: frozenset(korean) for text, korean in found.items()}
