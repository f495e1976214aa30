"""Rules for what is spoken: every control has its visible name, everything that can be read can be heard."""

import re
from collections.abc import Iterator

from item_walk import Piece
from rules_touch import live
from tree_shot import Finding, Shot


def bare(words: str) -> str:
    """Return words without spaces, break points, and the dots and commas between parts."""
    return re.sub(r"[\s,·\u200b]+", "", words)


def label(shot: Shot) -> Iterator[Finding]:
    """R27, R49: a control shows words, and its spoken name begins with words that it shows."""
    for one in live(shot):
        shown = [bare(text.words) for text in _upon(shot, one)]
        if not one.words.strip():
            yield shot.finding("label", one, "has no accessible name")
        elif not shown:
            yield shot.finding("label", one, "shows no word")
        elif not any(bare(one.words).startswith(words) for words in shown):
            yield shot.finding("label", one, f"begins with none of the words it shows: {shown}")


def _upon(shot: Shot, control: Piece) -> list[Piece]:
    """Return the texts in a control; if it has none, those that are drawn upon it."""
    own = shot.inside(control, "text")
    return own or [text for text in shot.texts if control.box.holds(text.ink, 1)]


def spoken(shot: Shot) -> Iterator[Finding]:
    """R26: every text that can be read is part of something that is spoken."""
    heard = [bare(said) for said in shot.spoken]
    for text in shot.texts:
        words = bare(text.words)
        if words and not any(words in said for said in heard):
            yield shot.finding("spoken", text, "is said nowhere")


def heading(shot: Shot) -> Iterator[Finding]:
    """R48: every screen says where the visitor is."""
    if not any(text.role == "heading" for text in shot.texts):
        yield Finding("heading", shot.name, "has no heading")


def one_name(shot: Shot) -> Iterator[Finding]:
    """R27: no two controls of a screen have the same name."""
    seen: dict[str, Piece] = {}
    for one in live(shot):
        if one.words in seen and seen[one.words].role == one.role:
            yield shot.finding("name", one, "is the name of two controls")
        seen[one.words] = one


RULES = (label, spoken, heading, one_name)
