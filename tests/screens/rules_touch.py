"""Rules for what can be pressed: large enough, apart enough, within reach, and by touch alone."""

import itertools
from collections.abc import Iterator

from item_walk import Piece
from tree_shot import Finding, Shot

SIDE_MM = 12.25
GAP_MM = 2.5
SLACK_PX = 0.5
ROUNDED_PX = 1.0
"""The line of reach lies below two lengths, each rounded to a pixel."""


def live(shot: Shot) -> list[Piece]:
    """Return what can be pressed now."""
    return [piece for piece in shot.controls if piece.live]


def size(shot: Shot) -> Iterator[Finding]:
    """R11: a side of a target is 12.25 mm at least."""
    for one in live(shot):
        seen = one.box.cut(one.clip)
        side = min(seen.width, seen.height)
        if side + SLACK_PX < SIDE_MM * shot.px_per_mm:
            yield shot.finding("target", one, f"is {shot.mm(side):.1f} mm, not {SIDE_MM}")


def gap(shot: Shot) -> Iterator[Finding]:
    """R12: two targets are 2.5 mm apart at least."""
    for one, other in itertools.combinations(live(shot), 2):
        apart = one.box.apart(other.box)
        if apart + SLACK_PX < GAP_MM * shot.px_per_mm:
            yield shot.finding("gap", one, f"is {shot.mm(apart):.2f} mm from {other.words!r}, not {GAP_MM}")


def within(shot: Shot) -> Iterator[Finding]:
    """R17: a target lies in the window and not above the line of reach."""
    for one in live(shot):
        if not shot.window.holds(one.box, SLACK_PX):
            yield shot.finding("within", one, f"leaves the window: {one.box}")
        elif one.box.y + ROUNDED_PX < shot.reach_px:
            yield shot.finding("within", one, f"begins at {one.box.y:.0f} px, above {shot.reach_px:.0f}")


def plain_taps(shot: Shot) -> Iterator[Finding]:
    """R13: everything is pressed, nothing is dragged; and only a touch surface is pressed."""
    for piece in shot.pieces:
        if piece.kind == "area":
            yield shot.finding("taps", piece, f"takes touches as a {piece.type}, not as a touch surface")


RULES = (size, gap, within, plain_taps)
