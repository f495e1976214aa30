"""Where in a title the typed text was found."""

from dataclasses import dataclass

from offline_cache.search.letters import Letter, letters, normalize, places, words
from offline_cache.search.query import Query
from offline_cache.search.readings import Reading, readings


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What may be typed from one start on.

    Attributes:
        start: its first character in the normalized title.
        at_word_start: whether it begins a word.
        word: the letters up to the end of the word.
        run: the same, and at a word start also the words that follow after white space.
        ends: for each letter of `run` the end of its character.
    """

    start: int
    at_word_start: bool
    word: tuple[Letter, ...]
    run: tuple[Letter, ...]
    ends: tuple[int, ...]


def _stretches(normalized: str) -> list[_Stretch]:
    found: list[_Stretch] = []
    following: tuple[Letter, ...] = ()
    following_ends: tuple[int, ...] = ()
    joined = False
    for word in reversed(tuple(words(normalized))):
        own = letters(word.text)
        ends = tuple(range(word.start + 1, word.start + len(own) + 1))
        following = own + following if joined else own
        following_ends = ends + following_ends if joined else ends
        joined = word.joined
        found.append(_Stretch(word.start, at_word_start=True, word=own, run=following, ends=following_ends))
        found += [
            _Stretch(word.start + at, at_word_start=False, word=own[at:], run=own[at:], ends=ends[at:])
            for at in range(1, len(own))
            if own[at].starts
        ]
    return found


def _covered(run: tuple[str, ...], keys: str) -> int | None:
    """Return how many members of `run` it takes to cover `keys`, or None if they differ."""
    rest = keys
    for number, part in enumerate(run, 1):
        if part.startswith(rest):
            return number
        if not rest.startswith(part):
            return None
        rest = rest.removeprefix(part)
    return None


def _end(stretch: _Stretch, reading: Reading) -> int | None:
    """Return where the reading ends in the stretch, or None if it does not match there."""
    reach = 0
    if reading.keys:
        number = _covered(tuple(letter.keys for letter in stretch.run), reading.keys)
        if number is None:
            return None
        reach = number
    if reading.initials:
        number = _covered(tuple(letter.initial for letter in stretch.word), reading.initials)
        if number is None:
            return None
        reach = max(reach, number)
    keys = [letter.keys for letter in stretch.run[:reach]]
    if not all(any(key.startswith(one) for key in keys) for one in reading.syllables):
        return None
    return stretch.ends[reach - 1]


def _word_spans(stretches: list[_Stretch], word: str) -> list[tuple[int, int]]:
    hits = [
        (stretch, end)
        for stretch in stretches
        for reading in readings(word)
        if (end := _end(stretch, reading)) is not None
    ]
    best = [hit for hit in hits if hit[0].at_word_start] or hits
    return [(stretch.start, end) for stretch, end in best]


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def spans(title: str, typed: str) -> tuple[tuple[int, int], ...]:
    """Return which characters of a title to mark, as (start, end) pairs in order, without overlap.

    Of each typed word the places where it begins a word are marked, and only if there are none those inside
    words. A syllable that is not yet finished marks its character, and initials mark whole syllables.

    Args:
        title: The title as it is shown.
        typed: The text of the search field, in any state of being typed.
    """
    stretches = _stretches(normalize(title))
    found = [span for word in Query.parse(typed).words for span in _word_spans(stretches, word)]
    if not found:
        return ()
    place = places(title)
    return _joined([(place[start][0], place[end - 1][1]) for start, end in found])
