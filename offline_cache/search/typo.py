"""The nearest words when almost nothing was found: 개빌자 is probably 개발자.

The distance is counted in key presses (optimal string alignment: a press too many, too few, wrong, or two
swapped), because that is where typing goes wrong; 개빌자 and 개발자 are one press apart.
"""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping
from itertools import accumulate, groupby, islice
from typing import Final, TypeVar

from offline_cache.hangul import keystrokes
from offline_cache.search.letters import normalize, spelled, words

FEW_HITS: Final = 3
"""Suggestions are worth their while below this number of hits."""

_MIN_KEYS: Final = 4
_LONG: Final = 9
_AT_ONCE: Final = 256
_PLACE_BITS: Final = 8

_T = TypeVar("_T")
_Best = tuple[int, int, str]
"""How good a word behind some keys is (0 whole, 1 a part; then minus its count), and the word."""

Steps = Generator[None, None, _T]
"""Work in small steps that ends with a result, for callers that must not be kept waiting."""


def finished(steps: Steps[_T]) -> _T:
    """Do all steps at once and return their result."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: _T = end.value
            return found


class _Keys:
    """Sorted keys in one text: as texts of their own they would take five times the room.

    Args:
        keys: the keys, none of them with a line break.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        self._text = "\n".join(keys)
        self._ends = array("L", accumulate(len(each) + 1 for each in self))

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, at: int) -> str:
        return self._text[self._ends[at - 1] if at else 0 : self._ends[at] - 1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.split("\n") if self._text else ())


class Vocabulary:
    """The words of the cache, by the keys of every start in them.

    The keys are sorted; beside each stands the number of its word and the place in it.
    """

    def __init__(self, counts: Mapping[str, int] | None = None) -> None:
        """Take in words.

        Args:
            counts: Each word as it is written, and in how many texts it stands.
        """
        self._words: list[str] = []
        self._counts = array("l")
        self._keys = _Keys(())
        self._places = array("q")
        finished(self.taking_in(counts or {}))

    def taking_in(self, counts: Mapping[str, int]) -> Steps[None]:
        """Take in words in small steps, in the place of those before; the last makes them known.

        Args:
            counts: Each word as it is written, and in how many texts it stands.
        """
        words_now, rest = list(counts), iter(enumerate(counts))
        found: list[str] = []
        while some := list(islice(rest, _AT_ONCE)):
            found += sorted(start for number, word in some for start in _starts(number, word))
            yield
        # The parts are in order, so that sorting only merges them.
        found.sort()
        self._words, self._counts = words_now, array("l", counts.values())
        self._keys = _Keys(start.partition("\t")[0] for start in found)
        self._places = array("q", (int(start.partition("\t")[2]) for start in found))

    def knows(self, word: str) -> bool:
        """Tell whether some word begins with `word`, or goes on with it from a syllable.

        Args:
            word: A normalized word, in any state of being typed.
        """
        keys = keystrokes(word)
        at = bisect_left(self._keys, keys)
        return at < len(self._keys) and self._keys[at].startswith(keys)

    def nearest(self, word: str, limit: int) -> Steps[tuple[str, ...]]:
        """Return the nearest words, the best first, in small steps.

        Args:
            word: A normalized word, in any state of being typed; below 4 keys nothing is near.
            limit: The most words to return.
        """
        keys = keystrokes(word)
        if len(keys) < _MIN_KEYS:
            return ()
        found: list[tuple[int, int, int, str]] = []
        for size in (len(keys) - 1, len(keys), len(keys) + 1):
            found += [(distance, *self._best(near)) for near, distance in _near(keys, self._cut(size))]
            yield
        return tuple(dict.fromkeys(text for *_, text in sorted(found)))[:limit]

    def _cut(self, size: int) -> list[str]:
        """Return the first `size` keys of all starts, each once."""
        return [keys for keys, _ in groupby(self._keys, key=lambda keys: keys[:size])]

    def _best(self, beginning: str) -> _Best:
        first = bisect_left(self._keys, beginning)
        end = bisect_left(self._keys, beginning + "\uffff", lo=first)
        return min(self._candidate(place) for place in self._places[first:end])

    def _candidate(self, place: int) -> _Best:
        number, at = place >> _PLACE_BITS, place & ((1 << _PLACE_BITS) - 1)
        return min(at, 1), -self._counts[number], self._words[number][at:]


def _starts(number: int, word: str) -> Iterator[str]:
    """Yield the keys of every start in a word, each with its place after a tab."""
    for at, keys in _suffixes(word):
        yield f"{keys}\t{number << _PLACE_BITS | min(at, (1 << _PLACE_BITS) - 1)}"


def _suffixes(word: str) -> Iterator[tuple[int, str]]:
    run = spelled(word)
    for at, letter in enumerate(run):
        if letter.starts:
            yield at, "".join(later.keys for later in run[at:])


def _near(keys: str, others: list[str]) -> Iterator[tuple[str, int]]:
    """Yield what lies within the allowed distance: 1, and 2 from nine keys on."""
    # Only now: a screen starts, and mostly runs, without a typing mistake.
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    allowed = 2 if len(keys) >= _LONG else 1
    for near, distance, _ in process.extract(
        keys, others, scorer=OSA.distance, score_cutoff=allowed, limit=None
    ):
        yield near, int(distance)


def content_words(text: str) -> set[str]:
    """Return the words of a text that are worth knowing: without single characters and pure numbers.

    Args:
        text: Any text.
    """
    found = {word.text for word in words(normalize(text))}
    return {word for word in found if len(word) > 1 and not word.isdigit()}


def vocabulary(texts: Iterable[str]) -> Vocabulary:
    """Collect the words of titles and names.

    Args:
        texts: Any texts; words of one character and pure numbers are left out.
    """
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(content_words(text))
    return Vocabulary(counts)


def suggestions(typed: str, known: Vocabulary, limit: int = 3) -> tuple[str, ...]:
    """Return what may have been meant: the typed text with its unknown words replaced by the nearest ones.

    Args:
        typed: The text of the search field.
        known: The words of the cache.
        limit: The most texts to return.

    Returns:
        Texts to search for instead, the nearest first; nothing if all words are known or none is near.
    """
    return finished(guessing(typed, known, limit))


def guessing(typed: str, known: Vocabulary, limit: int = 3) -> Steps[tuple[str, ...]]:
    """Return what `suggestions` returns, in small steps.

    Args:
        typed: The text of the search field.
        known: The words of the cache.
        limit: The most texts to return.
    """
    typed_words = [word.text for word in words(normalize(typed))]
    unknown = [at for at, word in enumerate(typed_words) if not known.knows(word)]
    if len(unknown) != 1:
        return ()
    at = unknown[0]
    nearest = yield from known.nearest(typed_words[at], limit)
    return tuple(" ".join([*typed_words[:at], word, *typed_words[at + 1 :]]) for word in nearest)
