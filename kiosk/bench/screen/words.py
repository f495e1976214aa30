"""What the measuring finger types: words of postings and their initial consonants, as keys of the screen."""

import random
import re
from typing import Final

from kiosk.bench.search.corpus import generated_postings, read_table
from offline_cache.hangul import initials, presses
from offline_cache.hangul.jamo import KEYS

_PLAIN_KEYS: Final = frozenset("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ")
_JAMO: Final = {key: jamo for jamo, key in KEYS.items()}
_WORD: Final = re.compile(r"[가-힣]{2,8}")
_POSTINGS: Final = 2_000
_INITIALS_SHARE: Final = 0.3


def typed_words(count: int, seed: int) -> list[list[str]]:
    """Return words as the keys that type them; three in ten by their initial consonants.

    Args:
        count: how many; words that need 쌍자음 are left out.
        seed: the same seed gives the same words.
    """
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    titles = [posting.title for posting in generated_postings(read_table(), _POSTINGS, seed)]
    found: list[list[str]] = []
    while len(found) < count:
        words = _WORD.findall(rng.choice(titles))
        keys = _keys(rng, rng.choice(words)) if words else []
        if keys and set(keys) <= _PLAIN_KEYS:
            found.append(keys)
    return found


def _keys(rng: random.Random, word: str) -> list[str]:
    if rng.random() < _INITIALS_SHARE:
        return [_JAMO[key] for key in initials(word)]
    return list("".join(map(presses, word)))
