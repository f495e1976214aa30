"""The screen benchmark, short but real: a synchronised cache, fresh processes, touches, a monkey."""

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from kiosk.bench.screen import command as screen_command
from kiosk.bench.screen import processes
from kiosk.bench.screen.command import command, main
from kiosk.bench.screen.processes import GaugeError, first_frame_s, gauge
from kiosk.bench.screen.table import Figure
from kiosk.bench.screen.words import typed_words
from offline_cache.hangul import Composer
from offline_cache.store import generations

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


def test_a_process_that_does_not_end_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "GAUGE_LIMIT_S", 0.05)
    with pytest.raises(GaugeError, match="the gauge of plain did not end"):
        gauge("plain", count=1)


def told_of(folder: Path, *more: str, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the postings that the command tells of a cache folder, without measuring."""
    rows: list[int] = []

    class Enough(Exception):  # noqa: N818
        pass

    def run(_folder: Path, count: int, *_rest: object) -> None:
        rows.append(count)
        raise Enough

    monkeypatch.setattr(screen_command, "run_screen", run)
    with pytest.raises(Enough):
        CliRunner().invoke(command, ["--cache", str(folder), *more], catch_exceptions=False)
    return rows


def test_an_empty_folder_is_filled_and_a_kept_one_tells_what_it_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (made,) = told_of(kept, "--rows", "200", monkeypatch=monkeypatch)
    assert generations.current(kept) is not None
    (again,) = told_of(kept, monkeypatch=monkeypatch)
    assert again == made
    assert 200 <= made < 10_000


def test_a_folder_without_content_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    done = CliRunner().invoke(command, ["--cache", str(tmp_path)])
    assert done.exit_code != 0
    assert "no content" in done.output


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
