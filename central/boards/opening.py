"""When a cafe is open: weekly hours, less the days on which it is shut. Wall clock of Asia/Seoul."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from central.seoul import SEOUL
from offline_cache.contract.boards import OpenSpan
from offline_cache.contract.cafe import Weekday

_DAYS = tuple(Weekday)
SHUT_TODAY = "오늘은 운영하지 않습니다"


@dataclass(frozen=True, slots=True)
class Opening:
    """The open spans of some days, and why the first of them is shut.

    Attributes:
        spans: in order; ``None`` when the hours are not known.
        closed_reason: ``None`` when the cafe opens on the first day or nobody knows.
    """

    spans: Sequence[OpenSpan] | None
    closed_reason: str | None


def opening(cafe: Any, first: date, days: int) -> Opening:
    """Return when a cafe is open.

    Args:
        cafe: the saved row of the cafe.
        first: the first day.
        days: how many days.
    """
    hours = list(cafe.hours.all())
    if not hours:
        return Opening(None, _reasons(cafe).get(first))
    reasons = _reasons(cafe)
    spans = [
        span
        for day in (first + timedelta(days=number) for number in range(-1, days))
        if day not in reasons
        for span in _spans_of(hours, day)
    ]
    start = datetime.combine(first, time(), SEOUL)
    today = datetime.combine(first + timedelta(days=1), time(), SEOUL)
    spans = sorted((span for span in spans if span.end > start), key=lambda span: span.start)
    is_open = any(start <= span.start < today for span in spans)
    return Opening(spans, None if is_open else reasons.get(first, SHUT_TODAY))


def _reasons(cafe: Any) -> dict[date, str]:
    return {shut.day: shut.reason for shut in cafe.closed_days.all()}


def _spans_of(hours: Sequence[Any], day: date) -> list[OpenSpan]:
    found = []
    for entry in hours:
        if _DAYS[day.weekday()] in entry.days:
            last = day + timedelta(days=1) if entry.closes <= entry.opens else day
            opens = datetime.combine(day, entry.opens, SEOUL)
            found.append(OpenSpan(start=opens, end=datetime.combine(last, entry.closes, SEOUL)))
    return found
