"""Online services: what they do, what they cost, and when their link was last tried."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.screen.derive.detail import DetailProps
from kiosk.screen.derive.listed import ListProps, ReadingRow
from kiosk.screen.derive.posting import Fact
from kiosk.screen.phrases.times import bare_clock, date_text, seoul
from kiosk.screen.phrases.words import Name, Translate
from offline_cache.contract.mentoring import MentoringLink
from offline_cache.freshness import is_within


@dataclass(frozen=True, slots=True)
class LinkWords:
    """What may be said about a link: an icon, words, a tone, and whether its code may be shown."""

    sign: str
    text: str
    tone: str
    usable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceCard(ReadingRow):
    """One service of the list."""

    name: str
    does: str
    tags: list[str]
    sign: str
    checked: str
    tone: str

    @property
    def texts(self) -> tuple[str, ...]:
        """What the card tells, for its height."""
        return self.name, self.does, " · ".join(self.tags), self.checked


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicesProps(ListProps):
    """What QML reads of the list of services."""

    here_key: str
    here_when: str
    here_name: str
    here_line: str


def link_words(
    link: MentoringLink, now: datetime | None, limit: timedelta, translate: Translate
) -> LinkWords:
    """Return what may be said about a link: 9:00 확인, 어제 18:00 확인, 8월 12일 확인, 연결 확인 필요.

    Args:
        link: the service.
        now: the moment; ``None`` when the clock cannot be trusted, and only dates are told.
        limit: the age from which the day of the check is told in place of its hour.
        translate: gives the words.
    """
    if link.check_passed is False:
        return LinkWords("triangle-alert", translate("services", "연결 확인 필요"), "warn", usable=False)
    if link.check_passed is None or link.checked_at is None:
        return LinkWords("link", translate("services", "연결 미확인"), "sub", usable=True)
    return LinkWords("link", _checked(link.checked_at, now, limit, translate), "sub", usable=True)


def _checked(at: datetime, now: datetime | None, limit: timedelta, translate: Translate) -> str:
    local = seoul(at)
    day = local.date()
    if now is not None and is_within(at, now, limit):
        today = seoul(now).date()
        if day == today:
            when = bare_clock(local.hour, local.minute)
            return translate("services", "{when} 확인").format(when=when)
        if day == today - timedelta(days=1):
            when = f"{local.hour}:{local.minute:02d}"
            return translate("services", "어제 {when} 확인").format(when=when)
    return translate("services", "{when} 확인").format(when=date_text(day, translate))


def service_card(
    link: MentoringLink, now: datetime | None, limit: timedelta, translate: Translate
) -> ServiceCard:
    """Return one service of the list."""
    words = link_words(link, now, limit, translate)
    tags = (
        translate("services", "무료") if link.is_free else "",
        translate("services", "가입 필요") if link.login_required else "",
    )
    return ServiceCard(
        key=link.id,
        name=link.name,
        does=first_sentence(link.description),
        tags=[tag for tag in tags if tag],
        sign=words.sign,
        checked=words.text,
        tone=words.tone,
    )


def first_sentence(text: str) -> str:
    """Return the first sentence of a text without its full stop."""
    head, stop, _ = text.partition("다.")
    return head + "다" if stop else text


def derive_service(
    link: MentoringLink | None, now: datetime | None, limit: timedelta, translate: Translate
) -> DetailProps:
    """Return what one service shows; ``None`` for one that an edition took away."""
    title = translate("services", "온라인 멘토링")
    if link is None:
        return DetailProps(title=title, heading=translate("services", "이 서비스는 이제 안내하지 않습니다"))
    words = link_words(link, now, limit, translate)
    return DetailProps(
        title=title,
        side=translate("services", "휴대폰으로 이어집니다") if words.usable else "",
        found=True,
        picture="mentor",
        heading=link.name,
        line=link.provider,
        state_icon=words.sign,
        state_text=words.text,
        state_tone=words.tone,
        facts=_facts(link, translate),
        text=link.description,
        url=link.url if words.usable else "",
        link_heading=translate("services", "휴대폰으로 열기"),
        opens=translate("services", "{name:subject} 열립니다").format(name=Name(link.name)),
        warning=_warning(link, translate),
    )


def _facts(link: MentoringLink, translate: Translate) -> tuple[Fact, ...]:
    unknown = translate("services", "누리집에서 확인")
    free = {True: translate("services", "무료"), False: translate("services", "유료")}
    login = {True: translate("services", "필요"), False: translate("services", "필요 없음")}
    return (
        Fact(translate("services", "요금"), unknown if link.is_free is None else free[link.is_free]),
        Fact(
            translate("services", "회원 가입"),
            unknown if link.login_required is None else login[link.login_required],
        ),
    )


def _warning(link: MentoringLink, translate: Translate) -> str:
    if link.check_passed is False:
        return translate("services", "마지막 확인에서 열리지 않았습니다.\n그래서 QR(큐알)을 보이지 않습니다.")
    if link.check_passed is None:
        return translate("services", "이 주소가 열리는지\n아직 확인하지 않았습니다.")
    return ""
