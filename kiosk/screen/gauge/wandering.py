"""A seeded monkey that touches what it finds: mostly things to press, sometimes just the glass."""

import random

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from kiosk.screen.gauge.subject import Subject
from kiosk.screen.touching import Target, targets

PRESSED = frozenset({QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.PageTab})
BLIND_SHARE = 0.05
KEYS_SHARE = 0.7
"""How often it goes on typing while a keyboard is before it; otherwise it looks for something else."""


class Monkey:
    """Chooses where to touch next.

    Args:
        subject: the screen.
        seed: the same seed and the same content give the same walk.
    """

    def __init__(self, subject: Subject, seed: int) -> None:
        self._subject = subject
        self._rng = random.Random(seed)  # noqa: S311 - nothing secret
        self.places: dict[str, int] = {}

    def next_point(self, *, keys: bool = True, blind: bool = True) -> QPoint:
        """Return where to touch.

        Args:
            keys: whether the keys of the keyboard count.
            blind: whether it may touch a place with nothing to press.
        """
        window = self._subject.screen.window
        self._note_place()
        if blind and self._rng.random() < BLIND_SHARE:
            return QPoint(self._rng.randrange(window.width()), self._rng.randrange(window.height()))
        found = self._choices(keys=keys)
        if not found:
            return QPoint(window.width() // 2, window.height() // 2)
        return self._rng.choice(found).middle

    def _choices(self, *, keys: bool) -> list[Target]:
        screen = self._subject.screen
        known = [one for one in targets(screen.window) if one.role in PRESSED and one.pressable]
        letters = [one for one in known if one.width < screen.window.width() / 8]
        others = [one for one in known if one not in letters]
        if not keys or not letters:
            return others
        return letters if self._rng.random() < KEYS_SHARE else others

    def _note_place(self) -> None:
        stage = self._subject.screen.stage
        place = "rest" if stage.resting else stage.visit.asking.value or stage.visit.here.place.value
        self.places[place] = self.places.get(place, 0) + 1
