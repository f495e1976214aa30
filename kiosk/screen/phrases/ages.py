"""The age of the screen's data, in words."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.screen.phrases.times import bare_clock, date_text, seoul
from kiosk.screen.phrases.words import Translate
from offline_cache.freshness import Freshness, FreshnessVerdict


@dataclass(frozen=True, slots=True)
class FreshWords:
    """What the freshness chip shows: a kind that chooses its icon, and its words."""

    kind: str
    text: str


def fresh_words(verdict: FreshnessVerdict, now: datetime | None, translate: Translate) -> FreshWords:
    """Return the freshness chip of the strip: 실시간, 2:08 기준, 어제 18:00 기준, 연결 안 됨.

    Args:
        verdict: what the strip may claim.
        now: the moment; ``None`` when the clock cannot be trusted, and only dates are told.
        translate: gives the words.
    """
    if verdict.kind is Freshness.OFFLINE or (verdict.since is None and verdict.kind is not Freshness.LIVE):
        return FreshWords("off", translate("ages", "연결 안 됨"))
    if verdict.kind is Freshness.LIVE or verdict.since is None:
        return FreshWords("live", translate("ages", "실시간"))
    kind = "stale" if verdict.kind is Freshness.STALE else "asof"
    return FreshWords(kind, as_of_text(verdict.since, now, translate))


def as_of_text(moment: datetime, now: datetime | None, translate: Translate) -> str:
    """Return the age of a fact: 2:08 기준, 어제 18:00 기준, 8월 12일 기준; without ``now`` by its date."""
    local = seoul(moment)
    today = None if now is None else seoul(now).date()
    if local.date() == today:
        return translate("ages", "{when} 기준").format(when=bare_clock(local.hour, local.minute))
    if today is not None and local.date() == today - timedelta(days=1):
        return translate("ages", "어제 {when} 기준").format(when=f"{local.hour}:{local.minute:02d}")
    return translate("ages", "{when} 기준").format(when=date_text(local.date(), translate))
