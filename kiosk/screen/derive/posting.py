"""One posting: decide, trust, take away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.screen.phrases.postings import (
    Deadline,
    Urgency,
    closing_day,
    closing_sentence,
    deadline_words,
    fact,
    leads_to_text,
)
from kiosk.screen.phrases.times import date_text, full_date_text, moment_text, seoul
from kiosk.screen.phrases.vocabulary import label, region
from kiosk.screen.phrases.words import Translate
from kiosk.screen.qr import short_address
from offline_cache.contract.head import SourceState
from offline_cache.contract.posting import JobPosting, LeadsTo

LINE_SYLLABLES = 11
"""A fact of more syllables than this needs a cell of its own width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingInputs:
    """What the posting's screen is made of.

    Attributes:
        now: the trusted moment.
        trusted: whether the clock can be trusted.
        posting: the posting as it was last seen.
        display_title: its title for the screen.
        withdrawn: whether an edition took it away while it was on the screen.
        source: the state of its source.
        check_limit: the age of the last check from which on it is a warning.
        position: its place in the list it was opened from, from 1; 0 without a list.
        listed: how many are in that list.
        reported: whether this visitor called it strange.
        kept: whether it is in the basket.
        fits: whether its address is short enough for a code.
    """

    now: datetime
    trusted: bool
    posting: JobPosting
    display_title: str
    withdrawn: bool
    source: SourceState | None
    check_limit: timedelta
    position: int
    listed: int
    reported: bool
    kept: bool = False
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Fact:
    """A label over a value."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingProps:
    """What QML reads of one posting; the default tells of one that is not there."""

    found: bool = False
    title: str = ""
    side: str = ""
    organization: str = ""
    heading: str = ""
    deadline_word: str = ""
    urgency: str = ""
    deadline_day: str = ""
    deadline_line: str = ""
    facts: tuple[Fact, ...] = ()
    trust_heading: str = ""
    trust_tone: str = ""
    source: str = ""
    first_seen: str = ""
    last_checked: str = ""
    reported: bool = False
    open: bool = False
    url: str = ""
    opens: str = ""
    link_heading: str = ""
    no_link: str = ""
    kept: bool = False
    keep_text: str = ""


def derive_posting(inputs: PostingInputs, translate: Translate) -> PostingProps:
    """Return what the posting's screen shows."""
    posting = inputs.posting
    deadline = Deadline(posting.close_type, posting.valid_through, posting.closing_time)
    words = deadline_words(deadline, inputs.now, translate, trusted=inputs.trusted)
    closed = words.urgency is Urgency.CLOSED
    over = closed or inputs.withdrawn
    heading, tone = _trust(inputs, translate, closed=closed)
    return PostingProps(
        found=True,
        title=translate("posting", "공고 보기"),
        side=_side(inputs, translate),
        organization=posting.hiring_organization,
        heading=inputs.display_title,
        deadline_word=words.word,
        urgency=Urgency.CLOSED.value if over else words.urgency.value,
        deadline_day=closing_day(deadline, translate),
        deadline_line=closing_sentence(deadline, inputs.now, translate, trusted=inputs.trusted),
        facts=_facts(posting, translate),
        trust_heading=heading,
        trust_tone=tone,
        source=label(inputs.source.name, translate) if inputs.source else posting.source,
        first_seen=full_date_text(seoul(posting.first_seen).date(), translate),
        last_checked=_checked(inputs, translate),
        reported=inputs.reported,
        open=not over,
        url=(posting.url or "") if inputs.fits and not over and posting.gone_since is None else "",
        opens=leads_to_text(posting.url_leads_to, translate),
        link_heading=_link_heading(posting.url_leads_to, translate),
        no_link=_no_link(inputs, translate, closed=closed),
        kept=inputs.kept,
        keep_text=_keep_text(inputs, translate, over=over),
    )


def missing_posting(translate: Translate) -> PostingProps:
    """Return what is shown in place of a posting that the cache does not have."""
    return PostingProps(
        title=translate("posting", "공고 보기"), heading=translate("posting", "이 공고는 더 이상 없습니다")
    )


def _side(inputs: PostingInputs, translate: Translate) -> str:
    if not inputs.position or inputs.listed < 2:
        return ""
    return translate("posting", "{n}건 중 {i}번째").format(n=f"{inputs.listed:,}", i=f"{inputs.position:,}")


def _facts(posting: JobPosting, translate: Translate) -> tuple[Fact, ...]:
    experience = () if posting.experience_requirements is None else (posting.experience_requirements,)
    regions = tuple(region(name, translate) for name in posting.regions)
    place = (posting.address,) if posting.address else regions
    return (
        Fact(translate("posting", "고용"), fact(posting.employment_type, translate)),
        Fact(translate("posting", "경력"), fact(experience, translate)),
        Fact(translate("posting", "일하는 곳"), fact(place, translate)),
        _last_fact(posting, translate),
    )


def _last_fact(posting: JobPosting, translate: Translate) -> Fact:
    if posting.how_to_apply and len(posting.how_to_apply) <= LINE_SYLLABLES:
        return Fact(translate("posting", "지원 방법"), posting.how_to_apply)
    if posting.total_job_openings:
        people = translate("posting", "{n}명", None, posting.total_job_openings).format(
            n=posting.total_job_openings
        )
        return Fact(translate("posting", "뽑는 사람"), people)
    if posting.education_requirements:
        return Fact(translate("posting", "학력"), fact(posting.education_requirements, translate))
    return Fact(translate("posting", "지원 방법"), translate("postings", "공고 원문 확인"))


def _trust(inputs: PostingInputs, translate: Translate, *, closed: bool) -> tuple[str, str]:
    if inputs.reported:
        return translate("posting", "확인 중인 공고"), "warn"
    if _is_gone(inputs):
        return translate("posting", "원문이 사라졌습니다"), "warn"
    if closed:
        return translate("posting", "마감된 공고"), "warn"
    return translate("posting", "출처와 확인"), "warn" if _is_old(inputs) else "ok"


def _is_gone(inputs: PostingInputs) -> bool:
    return inputs.posting.gone_since is not None or inputs.withdrawn


def _is_old(inputs: PostingInputs) -> bool:
    checked = inputs.source.checked if inputs.source else None
    return checked is None or inputs.now - checked > inputs.check_limit


def _checked(inputs: PostingInputs, translate: Translate) -> str:
    gone = inputs.posting.gone_since
    if gone is not None:
        day = date_text(seoul(gone).date(), translate)
        return translate("posting", "{day}부터 목록에 없음").format(day=day)
    if inputs.source is None or inputs.source.checked is None:
        return translate("posting", "아직 확인하지 못함")
    return moment_text(inputs.source.checked, inputs.now if inputs.trusted else None, translate)


def _link_heading(leads_to: LeadsTo | None, translate: Translate) -> str:
    return {
        LeadsTo.POSTING: translate("posting", "원문 보기"),
        LeadsTo.CENTRAL: translate("posting", "공고 안내 보기"),
    }.get(leads_to or LeadsTo.HOME, translate("posting", "기관 누리집"))


def _keep_text(inputs: PostingInputs, translate: Translate, *, over: bool) -> str:
    if inputs.kept:
        return translate("posting", "담음")
    return "" if over else translate("posting", "담기")


def _no_link(inputs: PostingInputs, translate: Translate, *, closed: bool) -> str:
    if _is_gone(inputs):
        return translate("posting", "원문이 사라져 주소를 보이지 않습니다. 데스크에 물어보세요")
    if closed:
        return translate("posting", "접수가 끝나 주소를 보이지 않습니다")
    if not inputs.posting.url:
        return translate("posting", "열 수 있는 주소가 없습니다. 기관 이름으로 찾아보세요")
    if not inputs.fits:
        far = translate("posting", "주소가 길어 QR(큐알) 코드가 없습니다. {place}에서 찾아보세요")
        return far.format(place=short_address(inputs.posting.url))
    return ""


def position_in(listed: Sequence[str], posting: str) -> int:
    """Return the place of a posting in a list, from 1; 0 if it is not in it."""
    return listed.index(posting) + 1 if posting in listed else 0
