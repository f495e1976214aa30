"""The tokens of one posting: what the full-text index holds of it.

Every token begins with a mark, save the commonest kind:

| mark | token | example |
|------|-------|---------|
| `^`  | keys from the start of a word, running on over white space | `^roqkfwkcodyd` |
| none | keys from a start inside a word to its end | `qkfwk` |
| `~`  | initial consonants from the start of a word | `~rqw` |
| `_`  | initial consonants from a start inside a word | `_qw` |
| `@ # % & $` | one value of a facet, see `FACETS` | `@서울` |
| `+`  | values of two facets at once | `+@서울#정규직` |
| `.`  | stands in every posting | `.` |

Keys are cut after 40 and initials after 12. A start at the head of a word and one inside it have different
tokens, so the hits at word starts can be asked for alone. Spaces in Korean titles are a matter of taste
(기간제근로자, 기간제 근로자); as a word-start token runs on over them, text typed without spaces finds both.

Of keys and initials the index holds every beginning as a term of its own (`prefixes`), so that whatever has
been typed is one list of rowids in deadline order, which is read no further than the screen needs.
Two chosen facets are one list too: to intersect two long ones would be the slowest part of a question.

The index folds capitals, so a key pressed with Shift is written as its jamo (빵 is `ㅃkd`).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain, combinations, product
from typing import Final

from offline_cache.contract.posting import JobPosting
from offline_cache.search.filters import FACETS
from offline_cache.search.letters import Letter, letters, normalize, words

MAX_KEYS: Final = 40
MAX_INITIALS: Final = 12
START: Final = "^"
INITIALS: Final = "_"
START_INITIALS: Final = "~"
EVERY: Final = "."
BOTH: Final = "+"
TOKEN_CHARS: Final = "".join((START, INITIALS, START_INITIALS, EVERY, BOTH, *FACETS.values(), "="))
"""The ASCII signs that the tokenizer must keep; letters, digits and all beyond ASCII it keeps anyway."""

_SHIFTED: Final = str.maketrans("QWERTOP", "ㅃㅉㄸㄲㅆㅒㅖ")
_UNSAFE: Final = re.compile(r"[^a-z0-9\u0080-\U0010ffff]")
_WHOLE: Final = frozenset((EVERY, BOTH, *FACETS.values()))
_ESCAPE: Final = re.compile(r"=([0-9a-f]{2})")


def key_token(keys: str) -> str:
    """Return keys in the form of the index, where Shift survives the folding of capitals.

    Args:
        keys: Keys from `keystrokes` or `initials`.
    """
    return keys.translate(_SHIFTED)


@lru_cache(maxsize=4_096)
def facet_token(facet: str, value: str) -> str:
    """Return the token of one value of a facet; different values never share one.

    Args:
        facet: A name in `FACETS`.
        value: Any text; ASCII other than small letters and digits is written as `=` and two hex digits.

    Raises:
        ValueError: There is no such facet.
    """
    if facet not in FACETS:
        message = f"there is no facet {facet!r}; the facets are {', '.join(FACETS)}"
        raise ValueError(message)
    return FACETS[facet] + _UNSAFE.sub(lambda char: f"={ord(char.group()):02x}", value)


def facet_value(token: str) -> str:
    """Return the value that `facet_token` wrote.

    Args:
        token: A token with a facet's mark.
    """
    return _ESCAPE.sub(lambda code: chr(int(code.group(1), 16)), token[1:])


def facet_tokens(facets: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Yield the tokens of a row's values, each alone and with each value of another facet.

    Args:
        facets: For each name in `FACETS` its values; empty values are left out.

    Raises:
        ValueError: An unknown facet.
    """
    groups = {
        facet: [facet_token(facet, value) for value in values if value] for facet, values in facets.items()
    }
    ordered = [groups[facet] for facet in FACETS if facet in groups]
    yield from chain.from_iterable(ordered)
    for first, second in combinations(ordered, 2):
        yield from (both(one, other) for one, other in product(first, second))


def both(one: str, other: str) -> str:
    """Return the token of two values of different facets.

    Args:
        one: From `facet_token`, of the facet that comes first in `FACETS`.
        other: From `facet_token`.
    """
    return BOTH + one + other


@lru_cache(maxsize=65_536)
def prefixes(token: str) -> str:
    """Return the terms of a token, parted by blanks: of keys and initials every beginning.

    A single initial is asked for as a key, so its term would never be read.

    Args:
        token: A token from `row_tokens`.
    """
    mark = token[0]
    if mark in _WHOLE:
        return token
    shortest = 3 if mark in (INITIALS, START_INITIALS) else 2 if mark == START else 1
    return " ".join([token[:end] for end in range(shortest, len(token) + 1)])


def _keys(run: Iterable[Letter]) -> str:
    return key_token("".join([letter.keys for letter in run])[:MAX_KEYS])


def _initials(run: Iterable[Letter]) -> str:
    return key_token("".join([letter.initial for letter in run])[:MAX_INITIALS])


@lru_cache(maxsize=32_768)
def _word_tokens(word: str) -> tuple[str, ...]:
    """All tokens of a word except the one that runs on into the next words."""
    found = []
    run = letters(word)
    for at, letter in enumerate(run):
        if not letter.starts:
            continue
        rest = run[at : at + MAX_KEYS]
        if at:
            found.append(_keys(rest))
        if any(later.syllable for later in run[at:]):
            found.append((INITIALS if at else START_INITIALS) + _initials(rest))
    return tuple(found)


@lru_cache(maxsize=4_096)
def text_tokens(text: str) -> frozenset[str]:
    """Return the tokens of one text; employers and kinds of employment come again and again.

    Args:
        text: Any text, for example a title.
    """
    found: set[str] = set()
    following = ""
    joined = False
    for word in reversed(tuple(words(normalize(text)))):
        keys = "".join(letter.keys for letter in letters(word.text))
        following = (keys + following if joined else keys)[:MAX_KEYS]
        joined = word.joined
        found.add(START + key_token(following))
        found.update(_word_tokens(word.text))
    return frozenset(found)


def row_tokens(texts: Iterable[str], facets: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Return the tokens of one row of the index, sorted.

    Args:
        texts: The texts whose words find it.
        facets: For each name in `FACETS` its values; empty values are left out.

    Raises:
        ValueError: An unknown facet.
    """
    found = {EVERY, *facet_tokens(facets)}
    for text in texts:
        found |= text_tokens(text)
    return tuple(sorted(found))


def posting_tokens(posting: JobPosting, sources: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the tokens of a posting: words of title, employer and kinds of employment, and its facets.

    Args:
        posting: The posting. Its career is split at the plus sign: 신입+경력 is found under both.
        sources: Where it stands, if in more than its own source.
    """
    career = re.split(r"[+,]", posting.experience_requirements or "")
    return row_tokens(
        (posting.title, posting.hiring_organization, *posting.employment_type),
        {
            "region": posting.regions,
            "employment": posting.employment_type,
            "career": [part.strip() for part in career],
            "education": posting.education_requirements,
            "source": tuple(sources) or (posting.source,),
        },
    )
