"""Slots of a room: the desk's word, over opening hours, over the calendar."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from central.boards.ics import Busy
from offline_cache.contract.boards import OpenSpan, Slot, SlotState


@dataclass(frozen=True, slots=True)
class Word:
    """What the desk says about a room in a span."""

    start: datetime
    end: datetime
    state: SlotState


def make_slots(
    start: datetime,
    end: datetime,
    *,
    open_spans: Sequence[OpenSpan] | None,
    busy: Sequence[Busy],
    words: Sequence[Word],
    is_read: bool,
) -> tuple[Slot, ...]:
    """Return the slots of a room without gaps or overlaps.

    Args:
        start, end: what they cover.
        open_spans: when the cafe is open; ``None`` when nobody knows.
        busy: what the calendar says is taken.
        words: what the desk says; an earlier one in the sequence stands over a later one.
        is_read: whether the calendar was read, and not too long ago; what it does not take is unknown if not.
    """
    rest = SlotState.FREE if is_read and open_spans is not None else SlotState.UNKNOWN

    def state_at(moment: datetime) -> SlotState:
        for word in words:
            if word.start <= moment < word.end:
                return word.state
        if open_spans is not None and not any(span.start <= moment < span.end for span in open_spans):
            return SlotState.CLOSED
        taken = [span for span in busy if span.start <= moment < span.end]
        if taken:
            return SlotState.HELD if all(span.is_tentative for span in taken) else SlotState.BUSY
        return rest

    spans: list[OpenSpan | Busy | Word] = [*(open_spans or ()), *busy, *words]
    inner = {moment for span in spans for moment in (span.start, span.end) if start < moment < end}
    return _merge([start, *sorted(inner), end], state_at)


def _merge(edges: Sequence[datetime], state_at: Callable[[datetime], SlotState]) -> tuple[Slot, ...]:
    slots: list[Slot] = []
    for first, last in itertools.pairwise(edges):
        state = state_at(first)
        if slots and slots[-1].state is state:
            slots[-1] = Slot(start=slots[-1].start, end=last, state=state)
        else:
            slots.append(Slot(start=first, end=last, state=state))
    return tuple(slots)
