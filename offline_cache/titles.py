"""Shorter titles for cards: without the employer's name, which stands beside them, and without 채용 공고.

The full title stays on the detail screen and in speech. The rule is of the visual language: titles get two
lines, and a reader who looks at a list of postings knows that they are postings.
"""

import re
from functools import lru_cache

LEGAL_FORM = re.compile(r"\(주\)|\(재\)|\(사\)|\(유\)|㈜|주식회사|재단법인|사단법인|학교법인")
"""Words for the legal form of an employer, which say nothing of who it is."""
_NOTICE = re.compile(
    r"(?<![가-힣])채용\s*(?:재\s*)?공고|(?<=모집|초빙|채용|선발)\s*(?:재\s*)?공고|(?<![가-힣])재?공고(?![가-힣])"
)
_AGAIN = re.compile(r"재\s*공고")
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]|〔\s*〕|<\s*>|「\s*」")
_BRACKET_EDGE = re.compile(r"(?<=[\[(〔「])\s+|\s+(?=[\])〕」])")
_BLANKS = re.compile(r"\s+")
_LOOSE_START = re.compile(r"^(?:[\s\-–—_·,.:/~|*]|의\s)+")
_LOOSE_END = re.compile(r"[\s\-–—_·,.:/~|]+$")
_SENSE = re.compile(r"[가-힣A-Za-z]{2}")
_ORDINAL = re.compile(r"(?:20)?\d\d년도?|상반기|하반기|제?\s*\d+\s*[차회월]|직원|채용|모집|통합|신규")


def tidy(text: str) -> str:
    """Return a text with single blanks and none at its ends."""
    return _BLANKS.sub(" ", text).strip()


@lru_cache(maxsize=1024)
def display_title(title: str, organization: str) -> str:
    """Return the title to show on a card.

    Args:
        title: the title as the source gives it.
        organization: the employer, as the source names it; its legal form is ignored.

    Returns:
        The title without the employer's name and without 채용 공고; the tidied original if too little of a
        sense would remain, for example only a year and a number.
    """
    original = tidy(title)
    short = _without_notice(_without_name(original, organization))
    return short if _tells_something(short) else original


def _without_name(title: str, organization: str) -> str:
    pattern = _name_pattern(organization)
    return title if pattern is None else _clean(pattern.sub(" ", title))


def _without_notice(title: str) -> str:
    again = bool(_AGAIN.search(title))
    short = _clean(_NOTICE.sub(" ", title))
    return f"{short} (재공고)" if again and "재공고" not in short and short else short


def _clean(text: str) -> str:
    bare = _BRACKET_EDGE.sub("", _EMPTY.sub(" ", text))
    return tidy(_LOOSE_END.sub("", _LOOSE_START.sub("", bare)))


def _tells_something(text: str) -> bool:
    return bool(_SENSE.search(_ORDINAL.sub(" ", text)))


@lru_cache(maxsize=1024)
def _name_pattern(organization: str) -> re.Pattern[str] | None:
    """Match the name where it stands as a word of its own, with or without its legal form."""
    core = tidy(LEGAL_FORM.sub(" ", organization))
    if len(core) < 2:
        return None
    legal = LEGAL_FORM.pattern
    name = r"\s*".join(re.escape(part) for part in core.split(" "))
    return re.compile(rf"(?<![가-힣A-Za-z])(?:(?:{legal})\s*)?{name}(?:\s*(?:{legal})|(?![가-힣A-Za-z]))")
