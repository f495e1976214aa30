"""Arithmetic of half-open spans of time."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from offline_cache.contract.boards import OpenSpan, RoomBoard, SlotState
from offline_cache.seoul import day_end, day_start, seoul_day


def clip(span: OpenSpan, start: datetime, end: datetime) -> OpenSpan | None:
    """Return the part of a span between two moments, or ``None``."""
    first, last = max(span.start, start), min(span.end, end)
    return OpenSpan(start=first, end=last) if first < last else None


def clip_all(spans: Iterable[OpenSpan], start: datetime, end: datetime) -> tuple[OpenSpan, ...]:
    """Return the parts of spans between two moments, in order."""
    parts = (clip(span, start, end) for span in spans)
    return tuple(sorted((part for part in parts if part is not None), key=lambda part: part.start))


def merged(spans: Iterable[OpenSpan]) -> tuple[OpenSpan, ...]:
    """Return spans in order with those that touch or overlap made one."""
    result: list[OpenSpan] = []
    for span in sorted(spans, key=lambda one: one.start):
        if result and span.start <= result[-1].end:
            result[-1] = OpenSpan(start=result[-1].start, end=max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


def of_day(spans: Iterable[OpenSpan], now: datetime) -> tuple[OpenSpan, ...]:
    """Return the parts of spans within the Seoul day of a moment, those that touch or overlap made one."""
    today = seoul_day(now)
    return merged(clip_all(spans, day_start(today), day_end(today)))


def spans_of(board: RoomBoard, state: SlotState, opening: Sequence[OpenSpan]) -> tuple[OpenSpan, ...]:
    """Return when a room is in a state while its cafe is open, neighbouring slots made one."""
    found = [OpenSpan(start=slot.start, end=slot.end) for slot in board.slots if slot.state is state]
    return merged(part for span in merged(opening) for part in clip_all(found, span.start, span.end))
