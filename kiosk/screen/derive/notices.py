"""Notices of the desk or the city: one line on home, and the whole text."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.screen.derive.detail import DetailProps
from kiosk.screen.phrases.times import full_date_text, seoul
from kiosk.screen.phrases.words import Translate
from offline_cache.contract.notice import Notice


@dataclass(frozen=True, slots=True)
class NoticeBand:
    """The line on home; empty when there is nothing to tell."""

    key: str = ""
    text: str = ""


def notice_band(notices: tuple[Notice, ...], translate: Translate) -> NoticeBand:
    """Return the newest notice as a line, which tells how many more there are."""
    if not notices:
        return NoticeBand()
    first, more = notices[0], len(notices) - 1
    text = translate("notices", "{headline} 외 {n}건").format(headline=first.headline, n=more)
    return NoticeBand(first.id, text if more else first.headline)


def derive_notices(notices: tuple[Notice, ...], now: datetime, translate: Translate) -> DetailProps:
    """Return what notices show: the first of them, and below it the text of the others."""
    title = translate("notices", "알림")
    current = [one for one in notices if one.valid_until is None or one.valid_until > now]
    if not current or current[0] != notices[0]:
        return DetailProps(title=title, heading=translate("notices", "이 알림은 끝났습니다"))
    first, *others = current
    return DetailProps(
        title=title,
        side=_day(first.starts, translate),
        found=True,
        picture="help",
        heading=first.headline,
        line=_until(first, translate),
        text="\n".join((first.body, *(_further(one, translate) for one in others))),
        url=first.source_url if first.source_url and first.source_url.startswith("https://") else "",
        link_heading=translate("notices", "휴대폰으로 보기"),
        opens=translate("notices", "알림의 원문이 열립니다"),
    )


def _further(notice: Notice, translate: Translate) -> str:
    days = " · ".join(part for part in (_day(notice.starts, translate), _until(notice, translate)) if part)
    return "\n".join(("", f"· {notice.headline}", days, notice.body))


def _until(notice: Notice, translate: Translate) -> str:
    until = notice.valid_until
    return translate("notices", "{day}까지").format(day=_day(until, translate)) if until else ""


def _day(moment: datetime, translate: Translate) -> str:
    return full_date_text(seoul(moment).date(), translate)
