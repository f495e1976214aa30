"""The exact scan: reads the text of every posting for every question; what it finds is what is right."""

import bisect
import heapq
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from kiosk.bench.search.corpus import Posting
from kiosk.bench.search.states import State
from offline_cache.hangul import initials, keystrokes
from offline_cache.search.letters import WORD, normalize

_INSIDE: Final = 1
_WORD: Final = 2
_STARTS: Final = re.compile(r"[가-힣]|[A-Za-z]+|[0-9]+")
_CONSONANTS: Final = re.compile(r"[ㄱ-ㅎ]+")

_Part = tuple[bytes, bytes]
"""Keys, and for each key whether somebody may begin to type there."""

_GAP: Final[_Part] = (b"\x1f", b"\0")


class _Text:
    """The joined keys of all postings, with the places where somebody may begin to type."""

    def __init__(self, rows: Iterable[Iterable[_Part]]) -> None:
        keys, flags = bytearray(), bytearray()
        self.ends = array("q")
        for row in rows:
            for part, starts in row:
                keys += part
                flags += starts
            self.ends.append(len(flags))
        self.keys = bytes(keys)
        self.flags = bytes(flags)

    def rows(self, needle: bytes, *, word_starts: bool) -> Iterator[int]:
        """Yield the rows in which the needle stands where somebody may begin to type."""
        lowest = _WORD if word_starts else _INSIDE
        at = self.keys.find(needle)
        while at >= 0:
            row = -1
            if self.flags[at] >= lowest:
                row = bisect.bisect_right(self.ends, at)
                yield row
            at = self.keys.find(needle, at + 1 if row < 0 else self.ends[row])

    def has(self, row: int, needle: bytes, *, word_starts: bool) -> bool:
        """Tell whether `rows` would yield this row."""
        lowest = _WORD if word_starts else _INSIDE
        start, end = self.ends[row - 1] if row else 0, self.ends[row]
        at = self.keys.find(needle, start, end)
        while at >= 0 and self.flags[at] < lowest:
            at = self.keys.find(needle, at + 1, end)
        return at >= 0


@lru_cache(maxsize=65_536)
def _word_part(word: str, to_keys: Callable[[str], str], *, inside: bool) -> _Part:
    starts = {match.start() for match in _STARTS.finditer(word)} if inside else set()
    keys, flags = bytearray(), bytearray()
    for at, char in enumerate(word):
        part = to_keys(char).encode("latin-1", "replace")
        keys += part
        flags.append(_WORD if at == 0 else _INSIDE if at in starts else 0)
        flags += bytes(len(part) - 1)
    return bytes(keys), bytes(flags)


def _parts(text: str, to_keys: Callable[[str], str], *, run_on: bool) -> Iterator[_Part]:
    """Yield the keys of each word; words are parted by a sign, save those that run on over white space."""
    end = 0
    plain = normalize(text)
    for match in WORD.finditer(plain):
        if not (run_on and end and plain[end : match.start()].isspace()):
            yield _GAP
        yield _word_part(match.group(), to_keys, inside=not run_on)
        end = match.end()
    yield _GAP


@dataclass(frozen=True, slots=True)
class _Word:
    """One typed word as needles."""

    keys: bytes
    initials: bytes | None


def _typed_words(typed: str) -> list[_Word]:
    found = []
    for match in WORD.finditer(normalize(typed)):
        keys = keystrokes(match.group()).encode("latin-1", "replace")
        by_initials = len(keys) > 1 and _CONSONANTS.fullmatch(match.group()) is not None
        found.append(_Word(keys, keys if by_initials else None))
    return found


@dataclass(frozen=True, slots=True)
class Answer:
    """The right first rows of a state.

    Attributes:
        by_deadline: all hits in deadline order.
        by_tier: hits where every typed word begins a word, then the others, each in deadline order.
    """

    by_deadline: tuple[int, ...]
    by_tier: tuple[int, ...]


class ExactScan:
    """Answers states by reading everything."""

    def __init__(self, postings: Sequence[Posting]) -> None:
        """Lay the texts out.

        Args:
            postings: In the order of their rowids.
        """
        self._postings = postings

        def text(to_keys: Callable[[str], str], *, run_on: bool) -> _Text:
            return _Text(
                (part for one in posting.texts for part in _parts(one, to_keys, run_on=run_on))
                for posting in postings
            )

        self._words = text(keystrokes, run_on=False)
        self._runs = text(keystrokes, run_on=True)
        self._initials = text(initials, run_on=False)

    @property
    def joined_keys(self) -> bytes:
        """The keys of all searchable text, which a scan in memory would have to pass."""
        return self._words.keys

    def answer(self, state: State, limit: int) -> Answer:
        """Return the right list of a state.

        Args:
            state: What is typed and chosen.
            limit: How many rows.
        """
        words = _typed_words(state.typed)
        starts, every = (
            [self._postings[row].rowid for row in islice(self._hits(words, state, word_starts=only), limit)]
            for only in (True, False)
        )
        others = [rowid for rowid in every if rowid not in set(starts)]
        return Answer(tuple(every), tuple((starts + others)[:limit]))

    def _hits(self, words: list[_Word], state: State, *, word_starts: bool) -> Iterator[int]:
        longest = max(words, key=lambda word: len(word.keys))
        others = [word for word in words if word is not longest]
        for row in self._rows(longest, word_starts=word_starts):
            posting = self._postings[row]
            chosen = (not state.region or state.region in posting.regions) and (
                not state.employment or state.employment in posting.employment
            )
            if chosen and all(self._has(row, word, word_starts=word_starts) for word in others):
                yield row

    def _needles(self, word: _Word) -> Iterator[tuple[_Text, bytes]]:
        yield self._words, word.keys
        yield self._runs, word.keys
        if word.initials is not None:
            yield self._initials, word.initials

    def _rows(self, word: _Word, *, word_starts: bool) -> Iterator[int]:
        streams = (text.rows(keys, word_starts=word_starts) for text, keys in self._needles(word))
        last = -1
        for row in heapq.merge(*streams):
            if row != last:
                yield row
            last = row

    def _has(self, row: int, word: _Word, *, word_starts: bool) -> bool:
        return any(text.has(row, keys, word_starts=word_starts) for text, keys in self._needles(word))
