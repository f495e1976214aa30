"""The language of a visit: chosen by touch, kept on the way, wiped with the visit."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from screen_bench import Bench
from screen_seed import CAFE, fill

from kiosk.screen.language import OWN, Language
from kiosk.screen.languages import Languages
from kiosk.screen.session import FACTORY_REMAINS
from kiosk.screen.touching import pause, until
from kiosk.screen.visit import FACTORY, Place

HOME_KEY = {
    Language.KOREAN: "처음으로",
    Language.ENGLISH: "Home",
    Language.CHINESE: "首页",
    Language.JAPANESE: "ホーム",
    Language.VIETNAMESE: "Trang đầu",
}
LANGUAGE_KEY = {
    Language.KOREAN: "언어",
    Language.ENGLISH: "Language",
    Language.CHINESE: "语言",
    Language.JAPANESE: "言語",
    Language.VIETNAMESE: "Ngôn ngữ",
}


def test_every_language_can_be_drawn_here(bench: Bench) -> None:
    assert bench.screen.languages.offered == tuple(Language)


@pytest.mark.parametrize(
    ("place", "key"),
    [(Place.HOME, ""), (Place.ROOMS, ""), (Place.POSTINGS, ""), (Place.POSTING, "moef:1"), (Place.HELP, "")],
)
def test_a_touch_switches_the_words_and_comes_back_to_the_screen(
    bench: Bench, place: Place, key: str
) -> None:
    bench.go(place, key)
    trail = bench.screen.stage.visit.trail
    spoken = Language.KOREAN
    for language in (*list(Language)[1:], Language.KOREAN):
        bench.tap(LANGUAGE_KEY[spoken])
        assert bench.place is Place.LANGUAGE
        bench.tap(OWN[language].name)
        # The first frame in other letters takes its time on a busy machine.
        bench.grab()
        pause(300)
        spoken = language
        assert bench.screen.stage.visit.trail == trail
        assert bench.screen.stage.visit.language is language
        assert bench.find(HOME_KEY[language])


def test_the_language_key_on_its_own_screen_stays_there(bench: Bench) -> None:
    bench.tap("언어")
    bench.tap("언어")
    assert bench.place is Place.LANGUAGE
    bench.tap("이전")
    assert bench.place is Place.HOME


def test_home_keeps_the_language_and_the_end_wipes_it(bench: Bench) -> None:
    bench.go(Place.ROOMS)
    bench.screen.stage.choose(Language.VIETNAMESE)
    bench.tap(HOME_KEY[Language.VIETNAMESE])
    assert bench.screen.stage.visit.language is Language.VIETNAMESE
    bench.pass_time(61)
    bench.pass_time(31)
    assert bench.screen.session.remains() == FACTORY_REMAINS
    assert until(lambda: not bench.screen.stage.cleared, 3)
    pause(50)
    assert bench.find("처음으로")


PLACES = [
    (Place.HOME, ""),
    (Place.ROOMS, ""),
    (Place.ROOM, f"{CAFE}-1"),
    (Place.POSTINGS, ""),
    (Place.FILTERS, ""),
    (Place.SEARCH, ""),
    (Place.POSTING, "moef:1"),
    (Place.GUIDES, ""),
    (Place.SERVICES, ""),
    (Place.PROGRAMMES, ""),
    (Place.CAFES, ""),
    (Place.BASKET, ""),
    (Place.HELP, ""),
]


@pytest.mark.parametrize(("place", "key"), PLACES)
def test_a_screen_that_stands_speaks_like_one_that_was_opened_in_the_language(
    bench: Bench, place: Place, key: str
) -> None:
    stage = bench.screen.stage
    stage.choose(Language.VIETNAMESE)
    bench.go(place, key)
    opened = bench.words()
    stage.choose(Language.KOREAN)
    bench.go(Place.HOME)
    bench.go(place, key)
    stage.choose(Language.VIETNAMESE)
    # Some screens fit their content step by step.
    pause(300)
    assert bench.words() == opened


def test_the_basket_and_what_was_typed_go_along(bench: Bench) -> None:
    bench.go(Place.POSTING, "moef:1")
    bench.screen.posting.keep()
    bench.go(Place.SEARCH)
    bench.screen.search.jamo("ㅊ")
    before = bench.screen.stage.visit
    bench.screen.stage.choose(Language.ENGLISH)
    after = bench.screen.stage.visit
    assert (after.basket, after.searching, after.trail) == (before.basket, before.searching, before.trail)
    assert bench.find("Saved, 1 posting")


def test_who_clears_everything_reads_so_in_the_language_that_was_chosen(bench: Bench) -> None:
    bench.screen.stage.choose(Language.ENGLISH)
    bench.go(Place.HELP)
    bench.screen.stage.end()
    bench.tick()
    assert "Everything is cleared" in bench.words()
    assert bench.screen.session.remains() == FACTORY_REMAINS
    assert until(lambda: not bench.screen.stage.cleared, 3)
    pause(50)
    assert bench.find("처음으로")


@pytest.mark.parametrize("language", list(Language)[1:])
def test_lists_say_where_they_stay_korean(bench: Bench, language: Language) -> None:
    bench.go(Place.POSTINGS)
    assert bench.screen.frame.spoken["note"] == ""
    bench.screen.stage.choose(language)
    pause(30)
    note = bench.screen.frame.spoken["note"]
    assert note
    assert note in bench.words()
    bench.go(Place.HELP)
    assert bench.screen.frame.spoken["note"] == ""


def test_a_language_key_of_the_resting_screen_goes_home_in_it(empty_bench: Bench) -> None:
    empty_bench.folder = fill(empty_bench.path)
    empty_bench.open(attract=True)
    empty_bench.tap("日本語")
    assert not empty_bench.screen.stage.resting
    assert empty_bench.place is Place.HOME
    assert empty_bench.find(HOME_KEY[Language.JAPANESE])
    empty_bench.pass_time(61)
    empty_bench.pass_time(31)
    assert empty_bench.screen.stage.visit == FACTORY


def test_a_language_whose_letters_or_words_are_missing_is_not_offered(
    prepared: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert Languages(tmp_path).offered == (Language.KOREAN,)
    assert "its translation" in caplog.text
    caplog.clear()
    monkeypatch.setattr(QFontDatabase, "families", lambda: [OWN[Language.KOREAN].family])
    offered = Languages().offered
    assert offered == (Language.KOREAN, Language.ENGLISH, Language.VIETNAMESE)
    assert caplog.text.count("(Debian: fonts-noto-cjk)") == 2


def test_closing_the_screen_leaves_no_language_behind(empty_bench: Bench) -> None:
    empty_bench.folder = fill(empty_bench.path)
    empty_bench.open().stage.choose(Language.ENGLISH)
    assert QCoreApplication.translate("BottomBar", "언어") == "Language"
    empty_bench.close()
    assert QCoreApplication.translate("BottomBar", "언어") == "언어"
