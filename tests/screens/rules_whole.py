"""Rules over the pages of a screen: each is another, and together they hold what is shown plainly."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from item_walk import Piece
from rules_words import bare
from tree_shot import Finding, Shot

AROUND = {"BarKey", "Pager", "TopStrip", "TitleRow", "Question"}
"""Parts that stand around what a screen holds, or follow the number of its pages."""


def turns(shots: Sequence[Shot]) -> Iterator[Finding]:
    """R13: turning the page shows another one."""
    for before, after in pairwise(shots):
        if before.image == after.image:
            yield Finding("turns", after.name, "is the same page again")


def missing_controls(plain: Sequence[Shot], other: Sequence[Shot]) -> Iterator[Finding]:
    """R18: what can be pressed plainly can be pressed on some page."""
    there = {bare(one.words) for _, one in _controls(other)}
    for shot, one in _controls(plain):
        if bare(one.words) not in there:
            found = shot.finding("missing", one, "can be pressed plainly and nowhere here")
            yield replace(found, scene=other[0].name)


def missing_words(plain: Sequence[Shot], other: Sequence[Shot]) -> Iterator[Finding]:
    """R6: what can be read plainly can be read on some page; pages may begin between two words."""
    there = "".join(bare(text.words) for shot in other for text in shot.texts)
    for shot, text in _own(plain, "text"):
        if not all(bare(word) in there for word in text.words.split()):
            found = shot.finding("missing", text, "can be read plainly and nowhere here")
            yield replace(found, scene=other[0].name)


def _controls(shots: Iterable[Shot]) -> Iterator[tuple[Shot, Piece]]:
    return ((shot, one) for shot, one in _own(shots, "control") if one.live)


def _own(shots: Iterable[Shot], kind: str) -> Iterator[tuple[Shot, Piece]]:
    seen = set()
    for shot in shots:
        for piece in shot.pieces:
            around = AROUND & {piece.type, *(parent.type for parent in shot.parents(piece))}
            if piece.kind == kind and not around and piece.words not in seen:
                seen.add(piece.words)
                yield shot, piece


RULES = (missing_controls, missing_words)
