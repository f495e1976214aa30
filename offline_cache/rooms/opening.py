"""Whether a cafe is open, from its board, or from its weekly hours when there is none of today."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from offline_cache.contract.boards import OpenSpan, RoomsDocument
from offline_cache.contract.cafe import Cafe, OpeningHours, Weekday
from offline_cache.rooms.spans import merged, of_day
from offline_cache.seoul import SEOUL, day_end, seoul_day

_WEEKDAYS = tuple(Weekday)


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening of a cafe on one day.

    Attributes:
        is_open: whether it is open now; ``None`` if its hours are not known.
        spans: when it is open today.
        reason: why it is shut today, in words, if it is for a reason.
    """

    is_open: bool | None
    spans: tuple[OpenSpan, ...] = ()
    reason: str | None = None


def opening_today(cafe: Cafe | None, document: RoomsDocument | None, now: datetime) -> Opening:
    """Return today's opening: as the board of today says, if it does, else by closures and weekly hours.

    Args:
        cafe: the record of the cafe.
        document: the last rooms document.
        now: trusted time.
    """
    if document is not None and _says_hours(document) and seoul_day(document.issued) == seoul_day(now):
        return _opening(of_day(document.open_spans, now), document.closed_reason, now)
    if cafe is None:
        return Opening(None)
    today = seoul_day(now)
    closure = next((one for one in cafe.closures if one.day == today), None)
    if closure is not None:
        return _opening((), closure.reason, now)
    return Opening(None) if not cafe.opening_hours else _opening(_weekly(cafe, now), None, now)


def _says_hours(document: RoomsDocument) -> bool:
    return bool(document.open_spans) or document.closed_reason is not None


def _opening(spans: tuple[OpenSpan, ...], reason: str | None, now: datetime) -> Opening:
    if reason is not None:
        return Opening(is_open=False, reason=reason)
    return Opening(any(span.start <= now < span.end for span in spans), spans)


def _weekly(cafe: Cafe, now: datetime) -> tuple[OpenSpan, ...]:
    """Return today's spans; hours that close at or before they open run past midnight."""
    today = seoul_day(now)
    spans = []
    for back in (1, 0):
        day = today - timedelta(days=back)
        weekday = _WEEKDAYS[day.weekday()]
        for hours in cafe.opening_hours:
            if weekday in hours.days:
                spans.append(_span(hours, datetime.combine(day, hours.opens, SEOUL)))  # noqa: PERF401
    return of_day(merged(spans), now)


def _span(hours: OpeningHours, start: datetime) -> OpenSpan:
    if hours.closes > hours.opens:
        return OpenSpan(start=start, end=datetime.combine(start.date(), hours.closes, SEOUL))
    following = day_end(start.date()).date()
    return OpenSpan(start=start, end=datetime.combine(following, hours.closes, SEOUL))
