"""What a search field holds while somebody types: every state of typing real words, with filters chosen."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.bench.search.corpus import Posting
from offline_cache.hangul import Composer, initials, keystrokes, presses
from offline_cache.hangul.jamo import KEYS
from offline_cache.search import Filters

_JAMO: Final = {key: jamo for jamo, key in KEYS.items()}
_WORDS: Final = re.compile(r"[가-힣]{2,}")
_APART: Final = re.compile(r"([가-힣]{2,}) ([가-힣]{2,})")
_FILTERED: Final = 0.4


@dataclass(frozen=True, slots=True)
class State:
    """One moment of typing.

    Attributes:
        typed: the text of the field.
        region: the chosen region, or nothing.
        employment: the chosen kind of employment, or nothing.
    """

    typed: str
    region: str = ""
    employment: str = ""

    @property
    def filters(self) -> Filters:
        """The choices as the search takes them."""
        return Filters(
            region=frozenset(filter(None, [self.region])),
            employment=frozenset(filter(None, [self.employment])),
        )


def typing(text: str) -> list[str]:
    """Return the text of the field after each press while `text` is typed.

    Args:
        text: Hangul syllables and spaces.
    """
    composer = Composer()
    found = []
    for press in "".join(map(presses, text)):
        if press in KEYS:
            composer.press(press)
        else:
            composer.latin(press)
        found.append(composer.text)
    return found


def _word(title: str) -> list[str]:
    words = _WORDS.findall(title)
    return typing(max(words, key=len)) if words else []


def _first_word(title: str) -> list[str]:
    words = _WORDS.findall(title)
    return typing(words[0]) if words else []


def _initials(title: str) -> list[str]:
    words = _WORDS.findall(title)
    if not words:
        return []
    run = "".join(_JAMO[key] for key in initials(words[-1]))
    return [run[:end] for end in range(1, len(run) + 1)]


def _two_words(title: str) -> list[str]:
    pair = _APART.search(title)
    return [state for state in typing(pair.group()) if " " in state.strip()] if pair else []


def _without_space(title: str) -> list[str]:
    pair = _APART.search(title)
    return typing(pair.group().replace(" ", ""))[len(keystrokes(pair[1])) :] if pair else []


_WAYS: Final[Sequence[tuple[Callable[[str], list[str]], int]]] = (
    (_word, 30),
    (_first_word, 30),
    (_initials, 20),
    (_two_words, 10),
    (_without_space, 10),
)


def typing_states(postings: Sequence[Posting], number: int, seed: int) -> list[State]:
    """Return states of typing words of postings: press by press, as initials, two words, without the space.

    A region is chosen in 40 % of them and a kind of employment in 40 %, each as common as it is.

    Args:
        postings: Where the words come from.
        number: How many states.
        seed: The same seed gives the same states.
    """
    rng = random.Random(seed)  # noqa: S311
    found: dict[State, None] = {}
    for typed in _endless(rng, postings):
        region = rng.choice(rng.choice(postings).regions) if rng.random() < _FILTERED else ""
        employment = rng.choice(rng.choice(postings).employment) if rng.random() < _FILTERED else ""
        found[State(typed, region, employment)] = None
        if len(found) == number:
            break
    states = list(found)
    rng.shuffle(states)
    return states


def _endless(rng: random.Random, postings: Sequence[Posting]) -> Iterator[str]:
    ways, weights = zip(*_WAYS, strict=True)
    while True:
        (way,) = rng.choices(ways, weights)
        yield from way(rng.choice(postings).title)
