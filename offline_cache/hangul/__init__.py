"""Hangul as two-set key presses, and back.

- `keystrokes(text)`: the keys that type a text; `initials(text)`: the keys of its initial consonants.
- `presses(char)`: the jamo that type one character.
- `Composer`: the automaton behind the on-screen keyboard (`press`, `latin`, `space`, `commit`, `erase`,
  `clear`, `replace`; `text`, `composing`).
- `split`, `join`, `is_syllable`, `is_consonant`: single syllables and jamo.
"""

from offline_cache.hangul.composer import Composer
from offline_cache.hangul.jamo import is_consonant, is_syllable, join, split
from offline_cache.hangul.keystrokes import initials, keystrokes, presses

__all__ = ["Composer", "initials", "is_consonant", "is_syllable", "join", "keystrokes", "presses", "split"]
