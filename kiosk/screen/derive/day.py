"""One day of a room as fractions of a line, with hours below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.screen.phrases.times import seoul, span_text
from kiosk.screen.phrases.words import Translate
from offline_cache.rooms import DaySegment, SegmentState

MAX_LABELS = 7


@dataclass(frozen=True, slots=True)
class DayPiece:
    """A span of one state; its ends are fractions of the shown day."""

    start: float
    end: float
    state: str


@dataclass(frozen=True, slots=True)
class HourLabel:
    """An hour below the line."""

    fraction: float
    text: str


@dataclass(frozen=True, slots=True)
class LegendItem:
    """A pattern of the line and what it means."""

    state: str
    text: str


@dataclass(frozen=True, slots=True)
class DayDrawing:
    """A day line; ``now`` outside 0 to 1 shows no flag, ``spoken`` tells every piece in words."""

    pieces: tuple[DayPiece, ...] = ()
    hours: tuple[HourLabel, ...] = ()
    now: float = -1.0
    legend: tuple[LegendItem, ...] = ()
    spoken: str = ""


def day_drawing(segments: Sequence[DaySegment], now: datetime, translate: Translate) -> DayDrawing:
    """Return the drawing of a day; an empty one if it has no segments."""
    if not segments:
        return DayDrawing()
    start, end = segments[0].start, segments[-1].end
    length = end - start

    def fraction(moment: datetime) -> float:
        return (moment - start) / length

    return DayDrawing(
        pieces=tuple(DayPiece(fraction(s.start), fraction(s.end), s.state.value) for s in segments),
        hours=tuple(HourLabel(fraction(hour), _hour(hour, translate)) for hour in _hours(start, end)),
        now=fraction(now),
        legend=_legend(segments, translate),
        spoken=", ".join(_spoken(segment, translate) for segment in segments),
    )


def state_text(state: SegmentState, translate: Translate) -> str:
    """Return what a piece of the line means: 비어 있음, 예약됨."""
    return {
        SegmentState.PAST: translate("day", "지난 시간"),
        SegmentState.FREE: translate("day", "비어 있음"),
        SegmentState.BUSY: translate("day", "예약됨"),
        SegmentState.HELD: translate("day", "예약 대기"),
        SegmentState.CLOSED: translate("day", "닫힘"),
        SegmentState.UNKNOWN: translate("day", "확인 필요"),
    }[state]


def _legend(segments: Sequence[DaySegment], translate: Translate) -> tuple[LegendItem, ...]:
    """Return the patterns that are there; what lies before the flag of the present needs no name."""
    there = {segment.state for segment in segments}
    shown = [state for state in SegmentState if state in there and state is not SegmentState.PAST]
    return tuple(LegendItem(state.value, state_text(state, translate)) for state in shown)


def _spoken(segment: DaySegment, translate: Translate) -> str:
    span = span_text(seoul(segment.start).time(), seoul(segment.end).time(), translate)
    return f"{span} {state_text(segment.state, translate)}"


def _hours(start: datetime, end: datetime) -> Sequence[datetime]:
    first = seoul(start).replace(minute=0, second=0, microsecond=0)
    if first < start:
        first += timedelta(hours=1)
    count = int((end - first) / timedelta(hours=1)) + 1
    step = next(step for step in (1, 2, 3, 4, 6, 12, 24) if -(-count // step) <= MAX_LABELS)
    return [first + timedelta(hours=hour) for hour in range(0, count, step)]


def _hour(moment: datetime, translate: Translate) -> str:
    return translate("day", "{hour}시").format(hour=moment.hour % 12 or 12)
