"""The large live values of home: the next programme, and what closes."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.screen.derive.home_inputs import HomeInputs
from kiosk.screen.derive.rich import escape, number
from kiosk.screen.derive.seats import rich_seats
from kiosk.screen.phrases.ages import as_of_text
from kiosk.screen.phrases.times import (
    bare_clock,
    day_text,
    full_date_text,
    half_text,
    hour_pattern,
    hour_text,
    seoul,
)
from kiosk.screen.phrases.words import Translate
from offline_cache.shelves import Shelf


@dataclass(frozen=True, slots=True)
class NowPart:
    """A large live value: words before and after the figure, then a strong and a rich line."""

    title: str = ""
    before: str = ""
    number: str = ""
    after: str = ""
    line: str = ""
    live: str = ""


def programme_now(inputs: HomeInputs, translate: Translate) -> NowPart:
    """Return when the next programme is, and whether there is a seat."""
    if inputs.programme is None:
        return NowPart()
    programme = inputs.programme.programme
    start = seoul(programme.start)
    today = seoul(inputs.now).date()
    is_today = start.date() == today
    before, figure, after = _hour_parts(start.time(), translate)
    day = day_text(start.date(), today, translate)
    return NowPart(
        title=translate("home", "오늘 프로그램") if is_today else translate("home", "다음 프로그램"),
        before=before,
        number=figure,
        after=after,
        line=programme.name,
        live=rich_seats(inputs.programme, inputs.trusted_now, translate) if is_today else escape(day),
    )


def _hour_parts(at: time, translate: Translate) -> tuple[str, str, str]:
    before, _, after = hour_pattern(at.minute, translate).partition("{hour}")
    half = half_text(at.hour, translate)
    figure = bare_clock(at.hour, at.minute) if at.minute else str(at.hour % 12 or 12)
    return before.format(half=half).rstrip(), figure, after.format(half=half)


def tomorrow_now(inputs: HomeInputs, translate: Translate) -> NowPart:
    """Return how many postings close tomorrow."""
    title, count = translate("home", "내일 마감 공고"), inputs.shelf_counts.get(Shelf.TOMORROW, 0)
    if inputs.old_since is not None:
        return _old(title, inputs.old_since, inputs, translate)
    return NowPart(
        title=title,
        number=f"{count:,}",
        after=translate("home", "건", None, count),
        line=full_date_text(seoul(inputs.now).date() + timedelta(days=1), translate),
        live=_interns(inputs, Shelf.TOMORROW, translate),
    )


def _interns(inputs: HomeInputs, shelf: Shelf, translate: Translate) -> str:
    count = inputs.intern_counts.get(shelf, 0)
    return translate("home", "청년인턴 {n}건").format(n=number(count)) if count else ""


def closing_today_now(inputs: HomeInputs, translate: Translate) -> NowPart:
    """Return how many postings close today; without a trusted clock, how many are open."""
    closing, open_now = translate("home", "오늘 마감 공고"), translate("home", "모집 중인 공고")
    title = closing if inputs.trusted else open_now
    if inputs.old_since is not None:
        return _old(title, inputs.old_since, inputs, translate)
    if not inputs.trusted:
        return NowPart(
            title=title,
            number=f"{inputs.open_total:,}",
            after=translate("home", "건", None, inputs.open_total),
            line=translate("home", "시각을 확인하고 있어 마감일만 보입니다"),
        )
    count = inputs.shelf_counts.get(Shelf.TODAY, 0)
    line, live = _closing_lines(inputs, translate)
    return NowPart(
        title=title,
        number=f"{count:,}",
        after=translate("home", "건", None, count),
        line=line,
        live=live,
    )


def _old(title: str, since: datetime, inputs: HomeInputs, translate: Translate) -> NowPart:
    """Return the age of the postings in place of their number."""
    return NowPart(title=title, line=as_of_text(since, inputs.trusted_now, translate))


def _closing_lines(inputs: HomeInputs, translate: Translate) -> tuple[str, str]:
    first = ""
    if inputs.first_close is not None:
        first = translate("home", "첫 마감 {hour}").format(hour=hour_text(inputs.first_close, translate))
    if inputs.programme is None:
        day = full_date_text(seoul(inputs.now).date(), translate)
        return first or day, _interns(inputs, Shelf.TODAY, translate)
    tomorrow = inputs.shelf_counts.get(Shelf.TOMORROW, 0)
    if first:
        return first, translate("home", "내일 마감 {n}건").format(n=number(tomorrow))
    line = translate("home", "내일 마감 {n}건").format(n=f"{tomorrow:,}")
    return line, _interns(inputs, Shelf.TODAY, translate)
