"""The screen benchmark, short but real: a synchronised cache, fresh processes, touches, a monkey."""

import json

import click
import pytest
from click.testing import CliRunner

from kiosk.bench.screen.command import command, main
from kiosk.bench.screen.processes import GaugeError, first_frame_s, gauge
from kiosk.bench.screen.table import Figure
from kiosk.bench.screen.words import typed_words
from offline_cache.hangul import Composer

SHORT = ["--rows", "200", "--starts", "1", "--changes", "5", "--words", "2", "--idle-s", "1", "--soak-s", "4"]


@pytest.fixture(scope="module")
def told() -> dict:
    done = CliRunner().invoke(command, [*SHORT, "--json"], catch_exceptions=False)
    assert done.exit_code == 0
    return json.loads(done.stdout)


def test_everything_was_really_measured(told: dict) -> None:
    assert [len(times) for times in told["starts"].values()] == [1, 1]
    assert 40 < told["weights"]["plain"]["rss"] < told["weights"]["product"]["rss"] < 500
    assert len(told["screens"]["seconds"]) == len(told["pages"]["seconds"]) == 5
    assert len(told["keys"]["seconds"]) >= 4
    assert told["keys"]["hits"] > 0
    assert told["soak"]["taps"] >= 30
    assert len(told["soak"]["resident"]) >= 3
    assert len(told["soak"]["places"]) > 1
    for part in ("plain", "screens", "keys", "pages"):
        assert all(0 < seconds < 5 for seconds in told[part]["seconds"])


def test_no_screen_complains(told: dict) -> None:
    for part in ("screens", "keys", "pages", "home", "rest", "soak"):
        assert told[part]["complaints"] == []


def test_each_figure_has_a_verdict_where_something_is_to_be_reached(told: dict) -> None:
    wanted = [one for one in told["figures"] if one["limit"] is not None or one["times"] is not None]
    assert len(wanted) == 11
    assert all(one["reached"] in (True, False) for one in wanted)
    assert all(one["value"] > 0 for one in told["figures"] if one["unit"] in ("ms", "MB") and one["plain"])


def test_a_figure_is_judged_by_its_limit_or_by_the_plain_window() -> None:
    assert Figure(name="", value=50.0, unit="ms", limit=50.0).reached
    assert not Figure(name="", value=50.1, unit="ms", limit=50.0, plain=100.0).reached
    assert Figure(name="", value=130.0, unit="ms", plain=100.0, times=1.3).reached
    assert not Figure(name="", value=131.0, unit="ms", plain=100.0, times=1.3).reached
    assert Figure(name="", value=1.0, unit="MB").reached is None


def test_a_process_that_crashes_is_an_error_that_tells_why() -> None:
    with pytest.raises(GaugeError, match="no content in /nowhere"):
        gauge("pages", count=1, cache="/nowhere")
    with pytest.raises(GaugeError, match="No module named"):
        first_frame_s(["python3", "-m", "no_such_program"])


def test_the_words_are_typed_by_keys_that_stand_on_the_first_page() -> None:
    words = typed_words(40, 3)
    assert words == typed_words(40, 3)
    assert words != typed_words(40, 4)
    composer = Composer()
    for key in max(words, key=len):
        composer.press(key)
    assert any("가" <= letter <= "힣" for letter in composer.text)


def test_the_command_refuses_what_makes_no_sense() -> None:
    with pytest.raises(click.BadParameter):
        main(["--soak-s", "0"])
