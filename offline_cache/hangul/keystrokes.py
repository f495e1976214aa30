"""Text as the key presses that type it on a two-set keyboard.

While somebody types, every state the field passes through (ㄱ, 개, 갭, 개바, 개발) is a string prefix of the
key presses of the finished word (r, ro, roq, roqk, roqkf); that makes a prefix search a Korean search.
"""

from functools import lru_cache

from offline_cache.hangul.jamo import KEYS, PAIRS, is_syllable, split


@lru_cache(maxsize=16_384)
def presses(char: str) -> str:
    """Return the jamo that type one character, each of which has a key of its own.

    Args:
        char: One character; a syllable (값), a jamo (ㅄ) or anything else, which types itself.
    """
    parts = split(char) if is_syllable(char) else (char,)
    return "".join(PAIRS.get(part, part) for part in parts)


@lru_cache(maxsize=16_384)
def _keys(char: str) -> str:
    return "".join(KEYS.get(press) or press.lower() for press in presses(char))


def keystrokes(text: str) -> str:
    """Return the keys that type `text`: 개발 is `roqkf`, 값 is `rkqt`, 빵 is `Qkd`.

    Args:
        text: Composed text (NFC). Latin letters become lower case, so that a capital always means a jamo
            typed with Shift (ㄲㄸㅃㅆㅉㅒㅖ); digits and all other characters stay.
    """
    return "".join(map(_keys, text))


def initials(text: str) -> str:
    """Return the keys of the initial consonants of `text`: 개발자 is `rqw`.

    Args:
        text: Composed text (NFC). Characters other than syllables give the same keys as in `keystrokes`, so
            a merged ㅀ gives those of ㄹㅎ.
    """
    return "".join(KEYS[split(char)[0]] if is_syllable(char) else _keys(char) for char in text)
