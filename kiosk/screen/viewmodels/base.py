"""The cycle of every view model: derive, swap, emit only what changed."""

import dataclasses
import enum
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject

from offline_cache.contract.fields import camel

P = TypeVar("P")


class ViewModel(QObject, Generic[P]):
    """A QObject over a frozen dataclass of properties.

    A field ``deadline_word`` is read by QML as ``deadlineWord`` and announced by ``deadlineWordChanged``; the
    subclass declares both. Fields without such a signal belong to a row model or to Python alone.

    Args:
        parent: the owner.
        props: the first properties; what they are derived of stands in its attributes already.
    """

    records: ClassVar[tuple[str, ...]] = ()
    """The attributes that hold what a visitor met; after a visit they are what they were at first."""

    def __init__(self, parent: QObject, props: P) -> None:
        super().__init__(parent)
        self.props = props
        self._blank = {name: getattr(self, name) for name in self.records}

    @property
    def stands(self) -> bool:
        """Whether it has something true to show although the cache does not answer."""
        return False

    def forget(self) -> None:
        """Let go of what a visitor met; the next refresh shows what a fresh model would."""
        for name, blank in self._blank.items():
            setattr(self, name, blank)

    def remains(self) -> dict[str, Any]:
        """Return the records that are not blank, by name."""
        kept = {name: getattr(self, name) for name in self.records}
        return {name: value for name, value in kept.items() if value != self._blank[name]}

    def swap(self, props: P) -> None:
        """Take new properties and tell QML of the changed ones."""
        before, self.props = self.props, props
        for name in changed_fields(before, props):
            signal = getattr(self, f"{camel(name)}Changed", None)
            if signal is not None:
                signal.emit()


def changed_fields(before: Any, after: Any) -> list[str]:
    """Return the names of the fields in which two frozen values of one class differ."""
    names = [field.name for field in dataclasses.fields(before)]
    return [name for name in names if getattr(before, name) != getattr(after, name)]


def as_map(value: Any) -> dict[str, Any]:
    """Return a frozen value as QML can read it: camel case keys, lists, no ``None``.

    Raises:
        TypeError: a field holds something QML would lose, such as ``None`` or an object without fields.
    """
    return {camel(field.name): _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}


def as_maps(values: tuple[Any, ...]) -> list[dict[str, Any]]:
    """Return a short list of frozen values for QML."""
    return [as_map(value) for value in values]


def _plain(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        return as_map(value)
    raise TypeError(f"QML cannot read {value!r}")
