"""What a typed word may mean.

The field is searched at every press, so the word is mostly unfinished: 갭 may be on its way to 개발, ㅊㄴㅇㅌ
may be the initial consonants of 청년인턴, 청년ㅇㅌ both at once, and `roqkf` 개발 typed in Latin mode.
Each meaning is one `Reading`; a text matches if one of them does.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise
from typing import Final

from offline_cache.hangul import initials, is_consonant, is_syllable, join, keystrokes, presses, split
from offline_cache.hangul.jamo import FINALS, KEYS, MERGED
from offline_cache.search.tokens import MAX_KEYS

_SHIFT_KEYS: Final = frozenset("QWERTOP")
_MAX_PAIRS: Final = 4


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning of a typed word: all its parts must hold.

    Attributes:
        keys: keys that a stretch of the text begins with.
        initials: keys of the initial consonants that the same stretch begins with.
        syllables: keys of whole syllables among the bare consonants; each must stand somewhere.
        pairs: keys of two neighbours each, where `keys` goes beyond the 40 that the index holds; the second
            must follow the first or begin a word. The last four tell long names apart and cost no more.
    """

    keys: str = ""
    initials: str = ""
    syllables: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Unit:
    """A syllable, a bare jamo with a key of its own, or another character."""

    text: str

    @property
    def keys(self) -> str:
        return keystrokes(self.text)

    @property
    def is_bare(self) -> bool:
        return is_consonant(self.text)

    def unfinished(self) -> "list[_Unit]":
        """Return the unit with its last final consonant apart, which may yet open the next syllable."""
        final = split(self.text)[2] if is_syllable(self.text) else ""
        if not final:
            return [self]
        initial, vowel, _ = split(self.text)
        loose = presses(final)
        return [_Unit(join(initial, vowel, loose[:-1])), _Unit(loose[-1])]


def _units(word: str) -> list[_Unit]:
    units = []
    for char in word:
        units += [_Unit(char)] if is_syllable(char) else [_Unit(jamo) for jamo in presses(char)]
    return units


def _by_keys(units: list[_Unit]) -> Reading:
    keys = "".join(unit.keys for unit in units)
    pairs = []
    end = len(units[0].keys)
    for unit, following in pairwise([*units[:-1], *units[-1].unfinished()]):
        end += len(following.keys)
        if end > MAX_KEYS and is_syllable(unit.text):
            pairs.append((unit.keys, following.keys))
    return Reading(keys=keys, pairs=tuple(pairs[-_MAX_PAIRS:]))


def _closings(unit: _Unit) -> Iterator[tuple[_Unit, list[_Unit]]]:
    """Yield a syllable as it is, then with its final consonants split off as initials of what follows."""
    if not is_syllable(unit.text):
        yield unit, []
        return
    initial, vowel, final = split(unit.text)
    loose = presses(final) if final else ""
    for kept in range(len(loose), -1, -1):
        closing = MERGED.get(loose[:kept], loose[:kept])
        if closing in FINALS:
            yield _Unit(join(initial, vowel, closing)), [_Unit(jamo) for jamo in loose[kept:]]


def _by_initials(units: list[_Unit]) -> Iterator[Reading]:
    """Yield the readings in which bare consonants stand for whole syllables.

    사회ㅂㅈ shows as 사횝ㅈ, so a final consonant may be meant as an initial; after a single syllable
    (경ㅅ as 겨ㅇㅅ) that would find far more by chance than on purpose.
    """
    head = len(units)
    while head and units[head - 1].is_bare:
        head -= 1
    if not head:
        if len(units) > 1:
            yield Reading(initials="".join(unit.keys for unit in units))
        return
    bare_inside = any(unit.is_bare for unit in units[:head])
    closings = _closings(units[head - 1])
    for last, loose in closings if head > 1 else islice(closings, 1):
        run = loose + units[head:]
        stem = [*units[: head - 1], last]
        if len(run) > 1 or bare_inside:
            yield _mixed(stem, run, bare_inside=bare_inside)


def _mixed(stem: list[_Unit], run: list[_Unit], *, bare_inside: bool) -> Reading:
    first = "".join(initials(unit.text) for unit in stem + run)
    if not bare_inside:
        whole = _by_keys(stem)
        return Reading(whole.keys, first, pairs=whole.pairs)
    whole_syllables = tuple(unit.keys for unit in stem if is_syllable(unit.text))
    return Reading(initials=first, syllables=whole_syllables)


def _shifted(word: str) -> Iterator[Reading]:
    """Yield Latin capitals as keys pressed with Shift: Qkd may be 빵, typed in Latin mode."""
    if word.isascii() and word.isalpha() and any(char in _SHIFT_KEYS for char in word):
        yield Reading(keys="".join(char if char in _SHIFT_KEYS else char.lower() for char in word)[:MAX_KEYS])


@lru_cache(maxsize=512)
def readings(word: str) -> tuple[Reading, ...]:
    """Return every meaning of one typed word, the plainest first.

    Args:
        word: One normalized word, in any state of being typed.
    """
    units = _units(word)
    found = [_by_keys(units), *_shifted(word)]
    if all(unit.is_bare or unit.text not in KEYS for unit in units):
        found += _by_initials(units)
    return tuple(dict.fromkeys(found))
