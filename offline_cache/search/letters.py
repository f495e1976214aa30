"""Words and letters of a text, each letter with its keys and its place in the text as given."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from offline_cache.hangul import initials, is_syllable, keystrokes

WORD: Final = re.compile(r"[^\W_ㆍ]+")
"""A run of letters and digits; the Hangul letter araea (ㆍ) serves as a middle dot in titles."""

_PLAIN: Final = re.compile(r"[^\u3130-\u318f]+")


def normalize(text: str) -> str:
    """Return `text` in NFKC, with bare jamo left alone (NFKC would glue ㄱㅏ to 가).

    Args:
        text: Any text; decomposed Hangul, full-width Latin and signs such as ㈜ become ordinary characters.
    """
    if text.isascii() or unicodedata.is_normalized("NFKC", text):
        return text
    return _PLAIN.sub(lambda run: unicodedata.normalize("NFKC", run.group()), text)


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a word.

    Attributes:
        keys: the keys that type it.
        initial: the keys of its initial consonant; equal to `keys` outside Hangul.
        starts: whether somebody may begin to type here: at a syllable, or where a run of Latin letters or of
            digits begins.
        syllable: whether it is a composed syllable.
    """

    keys: str
    initial: str
    starts: bool
    syllable: bool


def _script(char: str) -> str:
    if not char.isascii():
        return ""
    return "digit" if char.isdigit() else "latin"


@lru_cache(maxsize=32_768)
def letters(word: str) -> tuple[Letter, ...]:
    """Return the letters of one word, and keep them for when it comes again.

    Args:
        word: A normalized word, as `WORD` finds it.
    """
    return spelled(word)


def spelled(word: str) -> tuple[Letter, ...]:
    """Return the letters of one word.

    Args:
        word: A normalized word, as `WORD` finds it.
    """
    found = []
    before = ""
    for char in word:
        script = _script(char)
        starts = not script or script != before
        found.append(Letter(keystrokes(char), initials(char), starts, is_syllable(char)))
        before = script
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text.

    Attributes:
        text: the word, normalized.
        start: its first character in the normalized text.
        joined: whether only white space parts it from the word before.
    """

    text: str
    start: int
    joined: bool


def words(normalized: str) -> Iterator[Word]:
    """Yield the words of a text in order.

    Args:
        normalized: A text from `normalize`.
    """
    end = 0
    for match in WORD.finditer(normalized):
        gap = normalized[end : match.start()]
        yield Word(match.group(), match.start(), joined=end > 0 and gap.isspace())
        end = match.end()


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of `text` that normalize independently of one another."""
    start = 0
    for at in range(1, len(text)):
        before, char = text[start:at], text[at]
        apart = normalize(before) + normalize(char) == normalize(before + char)
        if apart and not unicodedata.combining(char):
            yield start, at
            start = at
    if text:
        yield start, len(text)


def places(text: str) -> tuple[tuple[int, int], ...]:
    """Return for every character of `normalize(text)` where it stands in `text`, as (start, end).

    Args:
        text: Any text.
    """
    if normalize(text) == text:
        return tuple((at, at + 1) for at in range(len(text)))
    found: list[tuple[int, int]] = []
    for start, end in _clusters(text):
        found += [(start, end)] * len(normalize(text[start:end]))
    return tuple(found)
