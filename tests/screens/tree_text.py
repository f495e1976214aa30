"""A scene as lines of text: what is shown, where on the glass, and what it says."""

from item_walk import Box, Piece
from tree_shot import Shot


def as_text(shot: Shot) -> str:
    """Return the texts, controls and codes of a scene, a line each, with places in whole millimetres."""
    lines = [_line(shot, piece) for piece in shot.pieces if piece.kind in ("text", "control", "code")]
    return "\n".join([f"# {shot.name}: x y width height in mm", *lines, ""])


def _line(shot: Shot, piece: Piece) -> str:
    box = piece.ink if piece.kind == "text" else piece.box
    depth = sum(parent.kind == "control" for parent in shot.parents(piece))
    what = {
        "text": lambda: f"{piece.role} {shot.mm(piece.em):.0f} {_quoted(piece.words)}",
        "code": lambda: f"code of {piece.modules} modules",
        "control": lambda: f"{piece.type} {_quoted(piece.words)}{_state(piece)}",
    }[piece.kind]()
    return f"{_place(shot, box)}  {'  ' * depth}{what}"


def _place(shot: Shot, box: Box) -> str:
    return " ".join(f"{shot.mm(side):4.0f}" for side in (box.x, box.y, box.width, box.height))


def _quoted(words: str) -> str:
    return '"' + words.replace("\n", " / ") + '"'


def _state(piece: Piece) -> str:
    state = [*piece.state, *([] if piece.live else ["off"])]
    return f" [{' '.join(state)}]" if state else ""
