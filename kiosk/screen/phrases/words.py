"""How a phrase gets its words: a translate function that is handed in."""

from typing import Protocol


class Translate(Protocol):
    """From a context and the Korean source text to the text in the language of the visit."""

    def __call__(self, context: str, text: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        """Return the text.

        Args:
            context: the part of the screen it belongs to.
            text: the Korean source text.
            disambiguation: none of ours needs one.
            n: a count in the text, where a language has several forms for it.
        """


FIRST_SYLLABLE, LAST_SYLLABLE, FINALS = "가", "힣", 28


class Name(str):
    """A name for a phrase; ``{name:subject}`` adds the Korean particle that makes it the subject."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        """Return the name, with the particle if the phrase asks for it."""
        return subject(self) if spec == "subject" else super().__format__(spec)


def subject(name: str) -> str:
    """Return a Korean name with the particle that makes it the subject: 포털이, 누리가, ABC이(가)."""
    last = name[-1:]
    if not FIRST_SYLLABLE <= last <= LAST_SYLLABLE:
        return f"{name}이(가)"
    closed = (ord(last) - ord(FIRST_SYLLABLE)) % FINALS
    return name + ("이" if closed else "가")


def later(context: str, text: str) -> str:  # noqa: ARG001 - read by .ci/words.py
    """Mark a text of a fixed vocabulary that is translated where it is shown, and return it."""
    return text


def korean(context: str, text: str, disambiguation: str | None = None, n: int = -1, /) -> str:  # noqa: ARG001
    """Return the source text itself, which is Korean: the shape of Translate."""
    return text
