"""The nearest words when almost nothing was found: 개빌자 is probably 개발자.

The distance is counted in key presses (optimal string alignment: a press too many, too few, wrong, or two
swapped), because that is where typing goes wrong; 개빌자 and 개발자 are one press apart.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from offline_cache.hangul import keystrokes
from offline_cache.search.letters import letters, normalize, words

FEW_HITS: Final = 3
"""Suggestions are worth their while below this number of hits."""

_MIN_KEYS: Final = 4
_LONG: Final = 9


_Best = tuple[int, int, str]
"""How good a word behind some keys is (0 whole, 1 a part; then minus its count), and the word."""


class Vocabulary:
    """The words of the cache, by the keys of every start in them."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """Take in the words.

        Args:
            counts: Each word as it is written, and in how many texts it stands.
        """
        self._suffixes: dict[str, _Best] = {}
        self._cuts: dict[int, dict[str, _Best]] = {}
        for word, number in counts.items():
            for at, keys in _suffixes(word):
                _keep_best(self._suffixes, keys, (min(at, 1), -number, word[at:]))

    def knows(self, word: str) -> bool:
        """Tell whether some word begins with `word`, or goes on with it from a syllable.

        Args:
            word: A normalized word, in any state of being typed.
        """
        keys = keystrokes(word)
        return keys in self._cut(len(keys))

    def nearest(self, word: str, limit: int) -> tuple[str, ...]:
        """Return the nearest words, the best first.

        Args:
            word: A normalized word, in any state of being typed; below 4 keys nothing is near.
            limit: The most words to return.
        """
        keys = keystrokes(word)
        if len(keys) < _MIN_KEYS:
            return ()
        ranked = sorted(
            (distance, *best)
            for size in (len(keys) - 1, len(keys), len(keys) + 1)
            for distance, best in _near(keys, self._cut(size))
        )
        return tuple(dict.fromkeys(found for *_, found in ranked))[:limit]

    def _cut(self, size: int) -> dict[str, _Best]:
        """Return the first `size` keys of all suffixes, each with its best word."""
        if size not in self._cuts:
            cut: dict[str, _Best] = {}
            for keys, best in self._suffixes.items():
                _keep_best(cut, keys[:size], best)
            self._cuts[size] = cut
        return self._cuts[size]


def _keep_best(table: dict[str, _Best], keys: str, candidate: _Best) -> None:
    table[keys] = min(table.get(keys, candidate), candidate)


def _suffixes(word: str) -> Iterator[tuple[int, str]]:
    run = letters(word)
    for at, letter in enumerate(run):
        if letter.starts:
            yield at, "".join(later.keys for later in run[at:])


def _near(keys: str, cut: Mapping[str, _Best]) -> Iterator[tuple[int, _Best]]:
    """Yield what lies within the allowed distance: 1, and 2 from nine keys on."""
    allowed = 2 if len(keys) >= _LONG else 1
    hits = process.extract(keys, list(cut), scorer=OSA.distance, score_cutoff=allowed, limit=None)
    for near, distance, _ in hits:
        yield int(distance), cut[near]


def vocabulary(texts: Iterable[str]) -> Vocabulary:
    """Collect the words of titles and names.

    Args:
        texts: Any texts; words of one character and pure numbers are left out.
    """
    counts: Counter[str] = Counter()
    for text in texts:
        found = {word.text for word in words(normalize(text))}
        counts.update(word for word in found if len(word) > 1 and not word.isdigit())
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
    typed_words = [word.text for word in words(normalize(typed))]
    unknown = [at for at, word in enumerate(typed_words) if not known.knows(word)]
    if len(unknown) != 1:
        return ()
    at = unknown[0]
    nearest = known.nearest(typed_words[at], limit)
    return tuple(" ".join([*typed_words[:at], word, *typed_words[at + 1 :]]) for word in nearest)
