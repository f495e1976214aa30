"""The ways to see better: each counts until the visit ends."""

from collections.abc import Callable

from kiosk.screen.glass import TextSize
from kiosk.screen.session import Session
from kiosk.screen.toast import NO_TOAST
from kiosk.screen.visit import Asking


class Aids:
    """Switches them.

    Args:
        session: the visit.
        seen: lets a change be seen; it wakes the resting screen.
        refresh: derives what is shown.
    """

    def __init__(self, session: Session, seen: Callable[[], None], refresh: Callable[[], None]) -> None:
        self._session = session
        self._seen = seen
        self._refresh = refresh

    def switch_contrast(self) -> None:
        """Switch to the other palette; on the resting screen this wakes it."""
        self._session.change(contrast=not self._session.visit.contrast)
        self._seen()

    def choose_text_size(self, size: TextSize) -> None:
        """Draw letters in another size; this wakes the resting screen."""
        self._session.change(text_size=size)
        self._seen()

    def switch_low(self) -> None:
        """Put everything within reach of a seated person, or no longer; this wakes the resting screen."""
        self._session.change(low=not self._session.visit.low)
        self._seen()

    def reset(self) -> None:
        """Take back every way to see better."""
        self._session.change(text_size=TextSize.NORMAL, low=False, contrast=False)
        self._refresh()

    def switch_sheet(self) -> None:
        """Put up the sheet with the ways to see better, or take it down."""
        is_open = self._session.visit.asking is Asking.ACCESS
        self._session.change(asking=Asking.NOTHING if is_open else Asking.ACCESS, toast=NO_TOAST)
        self._refresh()
