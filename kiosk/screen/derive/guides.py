"""Guides: the list by subject, and one guide page by page; they never age, the day of revision stands by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.screen.derive.listed import ListProps, ReadingRow
from kiosk.screen.leafing import Leafing, check_key
from kiosk.screen.phrases.times import date_text, month_text, seoul
from kiosk.screen.phrases.words import Translate
from offline_cache.contract.guide import Guide, GuidePage, GuideSubject


@dataclass(frozen=True, slots=True)
class Tab:
    """One key of a row of tabs; ``figure`` stands in place of the count, ``spoken`` in place of both."""

    id: str
    name: str
    count: int
    selected: bool
    figure: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideCard(ReadingRow):
    """One guide of the list."""

    minutes: str
    leaves: str
    headline: str
    take: str
    sign: str
    brief: str

    @property
    def texts(self) -> tuple[str, ...]:
        """What the card tells, for its height."""
        return self.headline, self.take, self.brief


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidesProps(ListProps):
    """What QML reads of the list of guides."""

    tabs: tuple[Tab, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a guide, from top to bottom.

    Attributes:
        section: the page to which it belongs, from 0.
        kind: heading, text, author, note, avoid, keep, head, check, form.
        text: its words.
        items: the lines of a list.
        key: the name of a check.
    """

    section: int
    kind: str
    text: str = ""
    items: tuple[str, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideProps:
    """What QML reads of one guide."""

    title: str
    side: str = ""
    found: bool = False
    heading: str = ""
    parts: tuple[Part, ...] = ()
    ticked: tuple[str, ...] = ()
    template_url: str = ""
    page: int = 1
    pages: int = 1


def subject_names(translate: Translate) -> Mapping[GuideSubject, str]:
    """Return the subjects in the order of their tabs."""
    return {
        GuideSubject.RESUME: translate("guides", "이력서"),
        GuideSubject.COVER_LETTER: translate("guides", "자기소개서"),
        GuideSubject.INTERVIEW: translate("guides", "면접"),
        GuideSubject.JOB_STRATEGY: translate("guides", "취업 전략"),
        GuideSubject.COMPANY_REVIEW: translate("guides", "기업"),
    }


def first_subject(guides: Sequence[Guide]) -> GuideSubject:
    """Return the first subject that has a guide."""
    known = {guide.about for guide in guides}
    return next((subject for subject in GuideSubject if subject in known), GuideSubject.RESUME)


def derive_guides(
    guides: Sequence[Guide],
    cards: tuple[GuideCard, ...],
    subject: GuideSubject,
    page: tuple[int, int],
    now: datetime,
    translate: Translate,
) -> GuidesProps:
    """Return what the list of guides shows.

    Args:
        guides: all guides.
        cards: those on the present page.
        subject: the chosen subject.
        page: the present page, from 1, and how many there are.
        now: the trusted moment.
        translate: gives the words.
    """
    newest = max((guide.date_modified for guide in guides), default=None)
    return GuidesProps(
        title=translate("guides", "이력서·자소서 가이드"),
        side="" if newest is None else revised_text(newest, now, translate),
        tabs=_tabs(guides, subject, translate) if guides else (),
        cards=cards,
        page=page[0],
        pages=page[1],
        empty_text="" if guides else translate("guides", "아직 가이드가 없습니다"),
    )


def revised_text(day: date, now: datetime, translate: Translate) -> str:
    """Return the day of a revision: 6월 12일 고침, 2025년 6월 고침."""
    if day.year == seoul(now).year:
        return translate("guides", "{day} 고침").format(day=date_text(day, translate))
    return translate("guides", "{year}년 {month} 고침").format(
        year=day.year, month=month_text(day.month, translate)
    )


def guide_card(guide: Guide, translate: Translate) -> GuideCard:
    """Return one guide of the list."""
    checks = any(page.checks for page in guide.pages)
    parts = (
        translate("guides", "점검표") if checks else "",
        translate("guides", "양식 받기") if guide.template_url else "",
    )
    take = " · ".join(part for part in parts if part)
    minutes = translate("guides", "{n}분").format(n=guide.time_required_min)
    leaves = translate("guides", "{n}쪽", None, len(guide.pages)).format(n=len(guide.pages))
    return GuideCard(
        key=guide.id,
        minutes=minutes,
        leaves=leaves,
        headline=guide.headline,
        take=take or guide.author,
        sign="square-check" if checks else "file-down" if guide.template_url else "pen-line",
        brief=f"{minutes} · {leaves}",
    )


def derive_guide(guide: Guide | None, leafing: Leafing, now: datetime, translate: Translate) -> GuideProps:
    """Return what one guide shows.

    Args:
        guide: the guide; ``None`` when an edition took it away.
        leafing: the present page and what was ticked.
        now: the trusted moment.
        translate: gives the words.
    """
    if guide is None or not guide.pages:
        return GuideProps(
            title=translate("guides", "가이드"), heading=translate("guides", "이 가이드는 이제 없습니다")
        )
    parts = _parts(guide, translate)
    return GuideProps(
        title=guide.headline,
        side=revised_text(guide.date_modified, now, translate),
        found=True,
        parts=parts,
        ticked=tuple(part.key for part in parts if part.key in leafing.ticked),
        template_url=guide.template_url or "",
        page=min(leafing.leaf, len(guide.pages) - 1) + 1,
        pages=len(guide.pages),
    )


def _parts(guide: Guide, translate: Translate) -> tuple[Part, ...]:
    found: list[Part] = []
    for section, page in enumerate(guide.pages):
        found.append(Part(section=section, kind="heading", text=page.heading))
        found += [Part(section=section, kind="text", text=paragraph) for paragraph in page.paragraphs]
        if section == 0:
            found += _about(guide, translate)
        found += _lists(section, page)
        found += _checks(guide.id, section, page, translate)
    if guide.template_url:
        found.append(Part(section=len(guide.pages) - 1, kind="form"))
    return tuple(found)


def _about(guide: Guide, translate: Translate) -> list[Part]:
    author = translate("guides", "글 · {author}").format(author=guide.author)
    review = translate("guides", "법률 전문가의 검토를 아직 받지 않은 안내입니다.")
    noted = [Part(section=0, kind="note", text=review)] if guide.needs_review else []
    return [Part(section=0, kind="author", text=author), *noted]


def _lists(section: int, page: GuidePage) -> list[Part]:
    pairs = (("avoid", page.avoid), ("keep", page.keep))
    return [Part(section=section, kind=kind, text=one.heading, items=one.items) for kind, one in pairs if one]


def _checks(guide: str, section: int, page: GuidePage, translate: Translate) -> list[Part]:
    if not page.checks:
        return []
    head = Part(section=section, kind="head", text=translate("guides", "눌러서 확인하세요"))
    return [head] + [
        Part(section=section, kind="check", text=text, key=check_key(guide, section, place))
        for place, text in enumerate(page.checks)
    ]


def _tabs(guides: Sequence[Guide], chosen: GuideSubject, translate: Translate) -> tuple[Tab, ...]:
    counts = {subject: sum(guide.about is subject for guide in guides) for subject in GuideSubject}
    return tuple(
        Tab(
            subject.value,
            name,
            counts[subject],
            subject is chosen,
            spoken=_spoken(name, counts[subject], translate) if counts[subject] else "",
        )
        for subject, name in subject_names(translate).items()
    )


def _spoken(name: str, count: int, translate: Translate) -> str:
    line = " ".join(name.split())
    return translate("guides", "{name} {n}편", None, count).format(name=line, n=count)
