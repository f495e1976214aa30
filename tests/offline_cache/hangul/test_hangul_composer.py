import hangulpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_cache.hangul import Composer, keystrokes, presses
from offline_cache.hangul.jamo import KEYS

SYLLABLES = [chr(code) for code in range(0xAC00, 0xD7A4)]
words = st.text(st.sampled_from(SYLLABLES), min_size=1, max_size=6)
inputs = st.lists(st.sampled_from([*KEYS, " ", "a", "7"]), max_size=30)


def typed(jamo: str) -> Composer:
    composer = Composer()
    for one in jamo:
        composer.press(one)
    return composer


def feed(composer: Composer, item: str) -> None:
    if item == " ":
        composer.space()
    elif item in KEYS:
        composer.press(item)
    else:
        composer.latin(item)


def states(jamo: str) -> list[str]:
    return [typed(jamo[:end]).text for end in range(1, len(jamo) + 1)]


def test_the_states_of_a_word_while_it_is_typed() -> None:
    assert states("ㄱㅐㅂㅏㄹ") == ["ㄱ", "개", "갭", "개바", "개발"]
    assert states("ㄷㅏㄹㄱㅇㅣ") == ["ㄷ", "다", "달", "닭", "닭ㅇ", "닭이"]
    assert states("ㄷㅏㄹㄱㅣ")[-1] == "달기"
    assert states("ㅎㅏㄴㄱㅡㄹ")[-1] == "한글"
    assert states("ㄱㅗㅏㄴ") == ["ㄱ", "고", "과", "관"]


def test_all_syllables_come_back_from_their_presses() -> None:
    assert [typed(presses(char)).text for char in SYLLABLES] == SYLLABLES


@given(words)
def test_words_come_back_from_their_presses(word: str) -> None:
    jamo = "".join(map(presses, word))
    assert typed(jamo).text == word
    assert hangulpy.assemble(list(jamo)) == word


def test_bare_initial_consonants_stay_apart() -> None:
    assert typed("ㅊㄴㅇㅌ").text == "ㅊㄴㅇㅌ"
    assert typed("ㄱㅅ").text == "ㄱㅅ"
    assert typed("ㄹㅎ").text == "ㄹㅎ"
    assert typed("ㄱㄱ").text == "ㄱㄱ"
    assert typed("ㄱㅅㅏ").text == "ㄱ사"


def test_doubled_consonants_that_cannot_close_a_syllable_open_the_next() -> None:
    assert typed("ㅇㅣㅆㄷㅏ").text == "있다"
    assert typed("ㅇㅏㅃㅏ").text == "아빠"
    assert typed("ㅇㅏㄲㅏ").text == "아까"


def test_bare_vowels() -> None:
    assert typed("ㅏㄱ").text == "ㅏㄱ"
    assert typed("ㅗㅏ").text == "ㅘ"
    assert typed("ㅏㅏ").text == "ㅏㅏ"


def test_erasing_goes_jamo_by_jamo() -> None:
    composer = typed("ㄱㅏㄷㅏㄹㄱ")
    seen = []
    while composer.text:
        composer.erase()
        seen.append(composer.text)
    assert seen == ["가달", "가다", "갇", "가", "ㄱ", ""]
    composer.erase()
    assert composer.text == ""


@given(inputs)
def test_erase_is_the_inverse_of_every_press(items: list[str]) -> None:
    composer = Composer()
    before = []
    for item in items:
        before.append((composer.text, composer.composing))
        feed(composer, item)
    for state in reversed(before):
        composer.erase()
        assert (composer.text, composer.composing) == state


@given(inputs)
def test_no_press_is_lost_or_added(items: list[str]) -> None:
    composer = Composer()
    for item in items:
        feed(composer, item)
    assert keystrokes(composer.text) == "".join(KEYS.get(item, item) for item in items)
    assert composer.text.endswith(composer.composing)


def test_composing_is_what_the_next_press_may_change() -> None:
    composer = typed("ㄱㅐㅂ")
    assert (composer.text, composer.composing) == ("갭", "갭")
    composer.press("ㅏ")
    assert (composer.text, composer.composing) == ("개바", "바")
    composer.space()
    assert (composer.text, composer.composing) == ("개바 ", "")
    composer.latin("K")
    assert (composer.text, composer.composing) == ("개바 K", "")


def test_commit_ends_the_syllable_and_erase_opens_it_again() -> None:
    composer = typed("ㅇㅣㄴㅌㅓ")
    composer.commit()
    assert composer.composing == ""
    composer.press("ㄴ")
    assert composer.text == "인터ㄴ"
    composer.erase()
    composer.erase()
    assert (composer.text, composer.composing) == ("인ㅌ", "ㅌ")


def test_a_whole_text_can_be_put_in_and_erased_jamo_by_jamo() -> None:
    composer = typed("ㅊㄴ")
    composer.replace("값 7")
    assert (composer.text, composer.composing) == ("값 7", "")
    seen = []
    for _ in range(6):
        composer.erase()
        seen.append(composer.text)
    assert seen == ["값 ", "값", "갑", "가", "ㄱ", ""]


@given(st.text(st.sampled_from([*SYLLABLES, *KEYS, "A", " ", "1"]), max_size=10))
def test_replace_shows_the_text_as_it_is(text: str) -> None:
    composer = Composer()
    composer.replace(text)
    assert composer.text == text


def test_clear_empties_the_field() -> None:
    composer = typed("ㄱㅏ")
    composer.clear()
    assert (composer.text, composer.composing) == ("", "")
    composer.press("ㅏ")
    assert composer.text == "ㅏ"


@pytest.mark.parametrize("jamo", ["ㄳ", "ㅘ", "가", "a", "", "ㄱㄴ"])
def test_only_jamo_with_a_key_can_be_pressed(jamo: str) -> None:
    composer = typed("ㄱ")
    with pytest.raises(ValueError, match="not a jamo with a key"):
        composer.press(jamo)
    assert composer.text == "ㄱ"


@pytest.mark.parametrize("char", ["ㄱ", "ㄳ", "가", "", "ab", "\n"])
def test_only_printable_characters_outside_hangul_are_latin(char: str) -> None:
    with pytest.raises(ValueError, match="outside Hangul"):
        Composer().latin(char)
