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


def notice_band(notices: tuple[Notice, ...]) -> NoticeBand:
    """Return the newest notice as a line."""
    return NoticeBand(notices[0].id, notices[0].headline) if notices else NoticeBand()


def derive_notice(notice: Notice | None, now: datetime, translate: Translate) -> DetailProps:
    """Return what a notice shows; ``None`` for one that has ended."""
    title = translate("notices", "알림")
    if notice is None or (notice.valid_until is not None and notice.valid_until <= now):
        return DetailProps(title=title, heading=translate("notices", "이 알림은 끝났습니다"))
    until = notice.valid_until
    day = full_date_text(seoul(until).date(), translate) if until else ""
    return DetailProps(
        title=title,
        side=full_date_text(seoul(notice.starts).date(), translate),
        found=True,
        picture="help",
        heading=notice.headline,
        line=translate("notices", "{day}까지").format(day=day) if day else "",
        text=notice.body,
        url=notice.source_url if notice.source_url and notice.source_url.startswith("https://") else "",
        link_heading=translate("notices", "휴대폰으로 보기"),
        opens=translate("notices", "알림의 원문이 열립니다"),
    )
