"""Long lists in parts: a database takes only so many values in one question."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
_PART = 500


def in_parts(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield a list in parts that one question may name."""
    return (values[start : start + _PART] for start in range(0, len(values), _PART))
