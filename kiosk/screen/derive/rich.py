"""Rich phrases for QML: escaping and the tags of ``Controls/Words.qml``."""

import html
import re
from collections.abc import Sequence

_TAG = re.compile(r"<[^>]*>")


def escape(text: str) -> str:
    """Return a text that stands for itself inside a rich phrase."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def number(value: int) -> str:
    """Return a count in the colour of live numbers, thousands parted by commas."""
    return f"<num>{value:,}</num>"


def marked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text, escaped, with its matches marked.

    Args:
        text: what a source wrote.
        spans: half-open spans of characters, in order and without overlaps.
    """
    parts, end = [], 0
    for start, stop in spans:
        parts += [escape(text[end:start]), "<mark>", escape(text[start:stop]), "</mark>"]
        end = stop
    return "".join([*parts, escape(text[end:])])


def plain(rich: str) -> str:
    """Return the words of a rich phrase, as a screen reader gets them."""
    return html.unescape(_TAG.sub("", rich))
