"""The language screen."""

from dataclasses import dataclass

from kiosk.screen.language import OWN, Language
from kiosk.screen.phrases.words import Translate
from kiosk.screen.visit import Place

KOREAN_LISTS = (Place.GUIDES, Place.SERVICES, Place.PROGRAMMES)
"""Lists whose content is written in Korean by others, besides the postings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TongueProps:
    """One language to choose, in its own words and letters."""

    id: str
    name: str
    short_name: str
    line: str
    touch: str
    family: str
    selected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageProps:
    """What QML reads of the language screen."""

    title: str
    side: str
    tongues: tuple[TongueProps, ...]
    note: str


@dataclass(frozen=True, slots=True)
class SpokenProps:
    """The language that is spoken: its id, its letters, and what to know where lists stay Korean."""

    id: str
    family: str
    note: str


def derive_spoken(language: Language, place: Place, translate: Translate) -> SpokenProps:
    """Return the language that is spoken, with what to know on a screen."""
    return SpokenProps(language.value, OWN[language].family, _note(language, place, translate))


def _note(language: Language, place: Place, translate: Translate) -> str:
    if language is Language.KOREAN:
        return ""
    if place is Place.POSTINGS:
        return translate("language", "공고 본문은 한국어로 나옵니다")
    return translate("language", "내용은 한국어로 나옵니다") if place in KOREAN_LISTS else ""


def derive_tongues(offered: tuple[Language, ...], chosen: Language) -> tuple[TongueProps, ...]:
    """Return the languages to choose from.

    Args:
        offered: those this device can draw.
        chosen: the one that is spoken.
    """
    return tuple(
        TongueProps(
            id=language.value,
            name=OWN[language].name,
            short_name=OWN[language].short_name,
            line=OWN[language].line,
            touch=OWN[language].touch,
            family=OWN[language].names,
            selected=language is chosen,
        )
        for language in offered
    )


def derive_language(offered: tuple[Language, ...], chosen: Language, translate: Translate) -> LanguageProps:
    """Return what the language screen shows: its name also for those who do not read the present language."""
    other = OWN[Language.ENGLISH if chosen is Language.KOREAN else Language.KOREAN]
    return LanguageProps(
        title=translate("language", "언어"),
        side=other.word,
        tongues=derive_tongues(offered, chosen),
        note=f"{OWN[chosen].korean_note}\n{other.korean_note}",
    )
