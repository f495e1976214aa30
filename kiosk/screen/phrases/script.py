"""Which words of a text are Korean: content stays so in every language, and a Korean voice speaks it."""

import re
from collections.abc import Iterator

from kiosk.screen.language import Language

_HANGUL = r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]"
_KOREAN = re.compile(rf"\d*{_HANGUL}(?:[^\w\n]*\w*{_HANGUL})*")


def runs(text: str, language: Language) -> Iterator[tuple[Language, str]]:
    """Give a text in pieces with the language of each, in order; put together again they are the text.

    Args:
        text: what is shown or spoken.
        language: the language of the interface.
    """
    end = 0
    for found in _KOREAN.finditer(text):
        if found.start() > end:
            yield language, text[end : found.start()]
        yield Language.KOREAN, found.group()
        end = found.end()
    if end < len(text):
        yield language, text[end:]
