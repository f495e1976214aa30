import hangulpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_cache.hangul import initials, is_consonant, is_syllable, join, keystrokes, presses, split

SYLLABLES = [chr(code) for code in range(0xAC00, 0xD7A4)]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("개발", "roqkf"),
        ("값", "rkqt"),
        ("괜찮아", "rhoscksgdk"),
        ("빵", "Qkd"),
        ("있다", "dlTek"),
        ("계획", "rPghlr"),
        ("ㅊㄴㅇㅌ", "csdx"),
        ("ㅀ", "fg"),
        ("ㅘ", "hk"),
        ("KPS 7호기", "kps 7ghrl"),
        ("", ""),
    ],
)
def test_keystrokes(text: str, keys: str) -> None:
    assert keystrokes(text) == keys


@pytest.mark.parametrize(
    ("text", "keys"), [("개발자", "rqw"), ("빵집", "Qw"), ("IT기업", "itrd"), ("ㅀ", "fg"), ("갭ㅊ", "rc")]
)
def test_initials(text: str, keys: str) -> None:
    assert initials(text) == keys


def test_keystrokes_of_all_syllables_are_those_of_an_independent_table() -> None:
    assert [keystrokes(char) for char in SYLLABLES] == [
        hangulpy.convert_hangul_to_qwerty(char) for char in SYLLABLES
    ]


def test_no_two_syllables_share_their_keystrokes() -> None:
    assert len({keystrokes(char) for char in SYLLABLES}) == 11_172


def test_split_and_join_are_inverse_for_all_syllables() -> None:
    assert [join(*split(char)) for char in SYLLABLES] == SYLLABLES


@pytest.mark.parametrize("char", ["ㄱ", "a", "一"])
def test_only_syllables_can_be_split(char: str) -> None:
    assert not is_syllable(char)
    with pytest.raises(ValueError, match="not a composed Hangul syllable"):
        split(char)


def test_consonants_are_told_from_vowels_and_latin() -> None:
    assert [char for char in "ㄱㄲㅀㅏㅢ가r" if is_consonant(char)] == ["ㄱ", "ㄲ", "ㅀ"]


@given(st.text(st.sampled_from(SYLLABLES), max_size=8))
def test_every_press_has_a_key_of_its_own(word: str) -> None:
    assert len(keystrokes(word)) == sum(len(presses(char)) for char in word)
