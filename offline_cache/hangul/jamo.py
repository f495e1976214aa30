"""Tables of modern Hangul and of the two-set (두벌식, KS X 5002) keyboard.

A jamo here is always a compatibility jamo (U+3131..U+3163), the form that keys and key labels use.
"""

from typing import Final

INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS: Final = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")

KEYS: Final = dict(
    zip(
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ",
        "qwertyuiopasdfghjklzxcvbnmQWERTOP",
        strict=True,
    )
)
"""Key of each jamo that has one; capitals are typed with Shift."""

PAIRS: Final = {
    "ㅘ": "ㅗㅏ",
    "ㅙ": "ㅗㅐ",
    "ㅚ": "ㅗㅣ",
    "ㅝ": "ㅜㅓ",
    "ㅞ": "ㅜㅔ",
    "ㅟ": "ㅜㅣ",
    "ㅢ": "ㅡㅣ",
    "ㄳ": "ㄱㅅ",
    "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ",
    "ㄺ": "ㄹㄱ",
    "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ",
    "ㅄ": "ㅂㅅ",
}
"""Jamo without a key of their own: the two presses that make them."""

MERGED: Final = {presses: jamo for jamo, presses in PAIRS.items()}

_FIRST: Final = 0xAC00
_LAST: Final = 0xD7A3


def is_syllable(char: str) -> bool:
    """Tell whether `char` is one of the 11,172 composed syllables.

    Args:
        char: One character.
    """
    return _FIRST <= ord(char) <= _LAST


def is_consonant(char: str) -> bool:
    """Tell whether `char` is a bare consonant, single, doubled or merged.

    Args:
        char: One character.
    """
    return char in INITIALS or char in FINALS


def join(initial: str, vowel: str, final: str = "") -> str:
    """Join jamo into one syllable.

    Args:
        initial: One of `INITIALS`.
        vowel: One of `VOWELS`.
        final: One of `FINALS`; empty for an open syllable.
    """
    place = (INITIALS.index(initial) * len(VOWELS) + VOWELS.index(vowel)) * len(FINALS)
    return chr(_FIRST + place + FINALS.index(final))


def split(syllable: str) -> tuple[str, str, str]:
    """Split a syllable into initial, vowel and final (empty for an open syllable).

    Args:
        syllable: One composed syllable.

    Raises:
        ValueError: `syllable` is anything else.
    """
    if not is_syllable(syllable):
        message = f"{syllable!r} is not a composed Hangul syllable"
        raise ValueError(message)
    rest, final = divmod(ord(syllable) - _FIRST, len(FINALS))
    initial, vowel = divmod(rest, len(VOWELS))
    return INITIALS[initial], VOWELS[vowel], FINALS[final]
