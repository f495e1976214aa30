"""The room that QML leaves for a list of cards, and how high each card becomes in it."""

from kiosk.screen.glass import Glass
from kiosk.screen.measure import SLIM, USUAL, CardShape, Setting, card_height, is_slim
from kiosk.screen.stage import Stage


class Space:
    """Room for cards of one shape.

    Args:
        stage: knows the panel and the size of the letters.
        shape: the kind of card.
        gap_mm: the distance between two cards, in millimetres.
    """

    def __init__(self, stage: Stage, shape: CardShape, gap_mm: float) -> None:
        self._stage = stage
        self._shape = shape
        self._gap_mm = gap_mm
        self._taken: tuple[float, float, Glass] | None = None

    def take(self, room: float, width: float) -> bool:
        """Take what QML has for cards, and say whether that is news.

        Args:
            room: the height, in pixels.
            width: the width of a card, in pixels.
        """
        before, self._taken = self._taken, (room, width, self._stage.glass)
        return self._taken != before

    @property
    def room(self) -> float:
        """The height for cards, in pixels; 0 before QML told."""
        return self._taken[0] if self._taken else 0.0

    @property
    def width(self) -> float:
        """The width of a card, in pixels; that of a page before QML told."""
        if self._taken is not None:
            return self._taken[1]
        return self._stage.page_width

    @property
    def gap(self) -> float:
        """The distance between two cards, in pixels."""
        return float(self._stage.glass.gap(self._gap_mm))

    @property
    def slim(self) -> bool:
        """Whether a page is lower than a usual card."""
        return self.room > 0 and is_slim(self._shape, self._stage.glass, self.width, self.room)

    @property
    def glass(self) -> Glass:
        """The panel and the size of its letters."""
        return self._stage.glass

    def height(self, title: str, about: str, step: float = 1.0) -> float:
        """Return the height of a card, in pixels.

        Args:
            title: its plain title.
            about: its second line.
            step: the size of its words, as a part of the chosen one.
        """
        return card_height(self._shape, self._stage.glass, self.width, step)(title, about)

    def listed_height(self, title: str, about: str, word: str, way: Setting = USUAL) -> float:
        """Return the height of a card in a list of pages, which is slim on a low page.

        Args:
            title: its plain title.
            about: its second line.
            word: the word of its deadline.
            way: how it is set.
        """
        if self.slim or way.brief:
            one_line = word.replace("\n", " ")
            return card_height(SLIM, self._stage.glass, self.width, way.step)(f"{one_line} {title}", about)
        return self.height(title, about, way.step)
