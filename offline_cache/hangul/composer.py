"""The two-set automaton: from single key presses to the text in the search field."""

from dataclasses import dataclass
from typing import Final

from offline_cache.hangul.jamo import FINALS, KEYS, MERGED, PAIRS, VOWELS, is_syllable, join
from offline_cache.hangul.keystrokes import presses

_COMMIT: Final = ""


@dataclass(frozen=True, slots=True)
class _Block:
    """The syllable being composed; a consonant without a vowel stands in `initial`."""

    initial: str = ""
    vowel: str = ""
    final: str = ""

    @property
    def text(self) -> str:
        if self.initial and self.vowel:
            return join(self.initial, self.vowel, self.final)
        return self.initial or self.vowel


def _add_vowel(block: _Block, jamo: str) -> tuple[str, _Block]:
    if block.final:
        parts = PAIRS.get(block.final, block.final)
        closed = _Block(block.initial, block.vowel, parts[:-1])
        return closed.text, _Block(parts[-1], jamo)
    if not block.vowel:
        return "", _Block(block.initial, jamo)
    merged = MERGED.get(block.vowel + jamo)
    if merged:
        return "", _Block(block.initial, merged)
    return block.text, _Block("", jamo)


def _add_consonant(block: _Block, jamo: str) -> tuple[str, _Block]:
    if block.initial and block.vowel:
        final = MERGED.get(block.final + jamo) if block.final else jamo
        if final in FINALS:
            return "", _Block(block.initial, block.vowel, final or "")
    return block.text, _Block(jamo)


class Composer:
    """Composes jamo into text as they are pressed; `erase` takes back exactly one press.

    Consonants without a vowel stay apart: ㅊㄴㅇㅌ shows four jamo and ㄱㅅ never becomes ㄳ, because in a
    search they mostly are the initial consonants of a word. Once a vowel follows, the last of them opens a
    syllable (ㄱㅅㅏ is ㄱ사).
    """

    def __init__(self) -> None:
        self._inputs: list[str] = []
        self._committed = ""
        self._block = _Block()

    @property
    def text(self) -> str:
        """All text, committed and composing."""
        return self._committed + self._block.text

    @property
    def composing(self) -> str:
        """The last character while the next press may still change it, else an empty string."""
        return self._block.text

    def press(self, jamo: str) -> None:
        """Type one jamo.

        Args:
            jamo: A compatibility jamo with a key of its own (ㄱ, ㄲ, ㅏ, ㅖ; not ㄳ or ㅘ).

        Raises:
            ValueError: `jamo` has no key.
        """
        if jamo not in KEYS:
            message = f"{jamo!r} is not a jamo with a key of its own on the two-set keyboard"
            raise ValueError(message)
        self._take(jamo)

    def latin(self, char: str) -> None:
        """Type one character that is not Hangul: a Latin letter, a digit, a sign.

        Args:
            char: One printable character.

        Raises:
            ValueError: `char` is anything else.
        """
        if len(char) != 1 or not char.isprintable() or char in KEYS or char in PAIRS or is_syllable(char):
            message = f"{char!r} is not one printable character outside Hangul"
            raise ValueError(message)
        self._take(char)

    def space(self) -> None:
        """End the syllable and type a space."""
        self._take(" ")

    def commit(self) -> None:
        """End the syllable, so that the next press starts a new one."""
        if self._block.text:
            self._take(_COMMIT)

    def erase(self) -> None:
        """Take back the last press: 닭 becomes 달, 다, ㄷ and nothing; an empty field stays empty."""
        while self._inputs and self._inputs[-1] == _COMMIT:
            self._inputs.pop()
        self._retype(self._inputs[:-1])

    def clear(self) -> None:
        """Empty the field."""
        self._retype([])

    def replace(self, text: str) -> None:
        """Put a whole text in the field, as a tapped word does; erasing takes it away jamo by jamo.

        Args:
            text: Composed text (NFC).
        """
        inputs: list[str] = []
        for char in text:
            inputs += [*presses(char), _COMMIT]
        self._retype(inputs)

    def _retype(self, inputs: list[str]) -> None:
        self._inputs, self._committed, self._block = [], "", _Block()
        for item in inputs:
            self._take(item)

    def _take(self, item: str) -> None:
        self._inputs.append(item)
        if item not in KEYS:
            self._committed += self._block.text + item
            self._block = _Block()
            return
        add = _add_vowel if item in VOWELS else _add_consonant
        closed, self._block = add(self._block, item)
        self._committed += closed
