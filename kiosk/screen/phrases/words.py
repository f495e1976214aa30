"""How a phrase gets its words: a translate function that is handed in."""

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""From a context and the Korean source text to the text in the language of the visit."""


FIRST_SYLLABLE, LAST_SYLLABLE, FINALS = "가", "힣", 28


def subject(name: str) -> str:
    """Return a Korean name with the particle that makes it the subject: 포털이, 누리가, ABC이(가)."""
    last = name[-1:]
    if not FIRST_SYLLABLE <= last <= LAST_SYLLABLE:
        return f"{name}이(가)"
    closed = (ord(last) - ord(FIRST_SYLLABLE)) % FINALS
    return name + ("이" if closed else "가")


def korean(context: str, text: str) -> str:  # noqa: ARG001 - the shape of Translate
    """Return the source text itself, which is Korean."""
    return text
