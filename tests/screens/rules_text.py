"""Rules for letters: large enough, whole, inside what they stand in, none on top of another."""

import itertools
from collections.abc import Iterator

from item_walk import Piece
from tree_shot import Finding, Shot

EM_MM = 15.0
"""12.25 mm of ink in a Hangul syllable."""

SLACK_PX = 1.0


def size(shot: Shot) -> Iterator[Finding]:
    """R1: no letter is smaller than 12 mm."""
    least = round(EM_MM * shot.px_per_mm)
    for text in shot.texts:
        if text.em < least:
            yield shot.finding("size", text, f"has an em of {shot.mm(text.em):.1f} mm, not {EM_MM}")


def scale(shot: Shot) -> Iterator[Finding]:
    """R6: the size that was chosen counts for every text."""
    least_mm = EM_MM * shot.text_scale
    for text in shot.texts:
        if shot.text_scale > 1 and text.em < round(least_mm * shot.px_per_mm):
            yield shot.finding("scale", text, f"has an em of {shot.mm(text.em):.1f} mm, not {least_mm}")


def whole(shot: Shot) -> Iterator[Finding]:
    """R6: nothing is elided, no line is longer than its room, no word is broken."""
    for text in shot.texts:
        if text.truncated:
            yield shot.finding("whole", text, "is elided")
        if text.reach > text.room + SLACK_PX:
            yield shot.finding("whole", text, f"is {text.reach:.0f} px wide in a room of {text.room:.0f}")
        elif text.lines > 1 and text.widest > text.room + SLACK_PX:
            yield shot.finding("whole", text, f"breaks a word of {text.widest:.0f} px at {text.room:.0f}")


def inside(shot: Shot) -> Iterator[Finding]:
    """R6: letters lie in the window, in what clips them, and in every plate and control around them."""
    for text in shot.texts:
        if not shot.window.holds(text.ink, SLACK_PX):
            yield shot.finding("inside", text, f"leaves the window: {_at(text)}")
        if not text.clip.holds(text.ink, SLACK_PX):
            yield shot.finding("inside", text, "is clipped")
        for parent in shot.parents(text):
            if _is_ground(parent, text) and not parent.box.holds(text.ink, SLACK_PX):
                over = _over(parent, text)
                yield shot.finding("inside", text, f"leaves its {parent.type} by {over:.0f} px")
                break


def low(shot: Shot) -> Iterator[Finding]:
    """R17: with the low screen nothing is to be read above the reach of a seated person."""
    for text in shot.texts:
        if text.ink.y + SLACK_PX < shot.low_px:
            yield shot.finding("low", text, f"begins at {text.ink.y:.0f} px, above {shot.low_px:.0f}")


def apart(shot: Shot) -> Iterator[Finding]:
    """R6: no letters lie on other letters."""
    for one, other in itertools.combinations(shot.texts, 2):
        shared = one.ink.cut(other.ink)
        if min(shared.width, shared.height) > SLACK_PX:
            what = f"lies on {other.words!r} by {shared.width:.0f} x {shared.height:.0f} px"
            yield shot.finding("apart", one, what)


def uncovered(shot: Shot) -> Iterator[Finding]:
    """R6: nothing that is painted later covers letters or a control that is in use."""
    for piece in shot.hidden:
        if piece.live and piece.kind in ("text", "control"):
            yield shot.finding("uncovered", piece, f"is wholly under something at {_at(piece)}")
    plates = [piece for piece in shot.pieces if piece.kind == "plate" and piece.alpha > 0]
    for text in shot.texts:
        for plate in plates:
            if plate.order < text.order or text.order in plate.parents:
                continue
            shared = plate.box.cut(text.ink)
            if min(shared.width, shared.height) > SLACK_PX:
                yield shot.finding("uncovered", text, f"is partly under a {plate.type} at {_at(plate)}")
                break


def _is_ground(piece: Piece, text: Piece) -> bool:
    # What is narrower than a letter is a line on which something hangs, not a ground.
    wide = min(piece.box.width, piece.box.height) > text.em / 2
    return wide and (piece.kind == "control" or (piece.kind == "plate" and piece.alpha > 0))


def _over(outer: Piece, text: Piece) -> float:
    box, ink = outer.box, text.ink
    return max(box.x - ink.x, box.y - ink.y, ink.right - box.right, ink.bottom - box.bottom)


def _at(piece: Piece) -> str:
    box = piece.ink if piece.kind == "text" else piece.box
    return f"{box.x:.0f},{box.y:.0f} {box.width:.0f} x {box.height:.0f}"


RULES = (size, scale, whole, inside, low, apart, uncovered)
