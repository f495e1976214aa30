"""What the stage asks of the view models of places."""

from typing import Any, Protocol

from kiosk.screen.visit import Place


class Screen(Protocol):
    """One screen's view model."""

    @property
    def stands(self) -> bool:
        """Whether it has something true to show although the cache does not answer."""

    def enter(self, key: str) -> None:
        """Come before the visitor: read what is listed."""

    def refresh(self) -> None:
        """Derive what is shown from the present facts and time."""

    def news(self) -> None:
        """Take note that the content changed while the screen is before the visitor."""

    def forget(self) -> None:
        """Let go of what a visitor met."""

    def remains(self) -> dict[str, Any]:
        """Return what is left of that, by name."""


class Screens(Protocol):
    """The view models of all places."""

    def __getitem__(self, place: Place) -> Screen:
        """Return the one of a place; it may be made only now."""

    def forget(self) -> None:
        """Let go of what a visitor met, in every one that was made."""

    def refresh(self) -> None:
        """Derive what every one that was made shows."""

    def remains(self) -> dict[str, Any]:
        """Return what they keep of a visit, by name."""
