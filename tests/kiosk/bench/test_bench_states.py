from kiosk.bench.search.corpus import read_table, real_postings
from kiosk.bench.search.states import State, typing, typing_states

POSTINGS = real_postings(read_table(), seed=1)


def test_a_word_is_typed_press_by_press() -> None:
    assert typing("개발") == ["ㄱ", "개", "갭", "개바", "개발"]
    assert typing("청년 인")[-4:] == ["청년 ", "청년 ㅇ", "청년 이", "청년 인"]


def test_states_are_as_many_as_asked_and_the_same_for_a_seed() -> None:
    states = typing_states(POSTINGS, 300, seed=1)
    assert len(set(states)) == 300
    assert states == typing_states(POSTINGS, 300, seed=1)
    assert states != typing_states(POSTINGS, 300, seed=2)


def test_four_of_ten_states_have_each_filter() -> None:
    states = typing_states(POSTINGS, 1_500, seed=1)
    for chosen in ([state.region for state in states], [state.employment for state in states]):
        assert 0.35 < sum(map(bool, chosen)) / len(states) < 0.45


def test_initials_two_words_and_unfinished_syllables_are_among_them() -> None:
    typed = [state.typed for state in typing_states(POSTINGS, 1_500, seed=1)]
    assert sum(all("ㄱ" <= char <= "ㅎ" for char in text) for text in typed) > 100
    assert sum(" " in text for text in typed) > 100
    assert sum(len(text) == 1 for text in typed) > 20


def test_choices_become_filters() -> None:
    assert State("개", "서울").filters.region == {"서울"}
    assert State("개", "서울").filters.employment == frozenset()
