"""What a screen that runs for weeks must not pile up."""

import gc
import mmap
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from screen_bench import Bench

from kiosk.screen import letters as subject
from kiosk.screen.letters import FLOODED_MB, GROWN_MB, OVERGROWN_MB, Letters
from kiosk.screen.memory import mapped, owned, resident
from kiosk.screen.touching import pause
from kiosk.screen.visit import Place

WALK = (Place.POSTINGS, Place.SEARCH, Place.ROOMS, Place.GUIDES, Place.SERVICES, Place.CAFES, Place.HELP)


def item_count(item: QQuickItem) -> int:
    return 1 + sum(item_count(child) for child in item.childItems())


def lap(bench: Bench) -> None:
    for place in WALK:
        bench.screen.stage.go(place)
        pause(40)
    bench.screen.stage.end()
    pause(1300)


def weigh(bench: Bench) -> tuple[int, int]:
    bench.pages()
    bench.screen.engine.collectGarbage()
    pause(50)
    gc.collect()
    return item_count(bench.screen.window.contentItem()), len(gc.get_objects())


def test_laps_over_the_screens_leave_nothing(bench: Bench) -> None:
    lap(bench)
    lap(bench)
    items, objects = weigh(bench)
    for _ in range(4):
        lap(bench)
    after, left = weigh(bench)
    assert after == items
    assert left - objects < 400


def test_letting_go_of_letters_changes_nothing_that_is_seen(bench: Bench) -> None:
    pause(500)
    before = bench.grab()
    Letters(bench.screen.root, lambda: 0.0).let_go()
    pause(100)
    assert differing(before, bench.grab()) == 0
    bench.go(Place.POSTINGS)
    assert differing(before, bench.grab()) > 100_000


def differing(one: QImage, other: QImage) -> int:
    """Count the pixels of another colour; edges of letters vary a little with where they were drawn first."""
    size = one.width(), one.height()
    pictures = [Image.frombuffer("RGBX", size, bytes(each.constBits())).convert("L") for each in (one, other)]
    return sum(ImageChops.difference(*pictures).histogram()[32:])


class Scales:
    """A weight that is told."""

    def __init__(self) -> None:
        self.mb = 150.0

    def __call__(self) -> float:
        return self.mb


@pytest.mark.parametrize(
    ("grown", "still_s", "goes"),
    [
        (GROWN_MB - 1, 60.0, False),
        (GROWN_MB + 1, 0.2, False),
        (GROWN_MB + 1, 60.0, True),
        (OVERGROWN_MB + 1, 0.2, False),
        (OVERGROWN_MB + 1, 0.3, True),
        (FLOODED_MB + 1, 0.0, True),
    ],
)
def test_letters_go_when_they_are_many(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, grown: float, still_s: float, *, goes: bool
) -> None:
    given: list[bool] = []
    scales = Scales()
    monkeypatch.setattr(subject, "give_back", lambda: given.append(True))
    letters = Letters(bench.screen.root, lambda: still_s, scales)
    letters.watch()
    scales.mb += grown
    letters.look()
    assert bool(given) is goes
    letters.look()
    assert len(given) <= 1


def test_letters_go_with_each_visitor(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[bool] = []
    monkeypatch.setattr(subject, "give_back", lambda: given.append(True))
    bench.screen.stage.end()
    pause(1300)
    assert given == [True]


def test_a_screen_that_closes_during_the_farewell_lets_go_of_nothing_more(
    empty_bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bool] = []
    monkeypatch.setattr(subject, "give_back", lambda: given.append(True))
    empty_bench.open(attract=False).stage.end()
    empty_bench.close()
    pause(700)
    assert not given


def test_pages_of_files_do_not_weigh(tmp_path: Path) -> None:
    file, size = tmp_path / "font", 40_000_000
    file.write_bytes(b"x" * size)
    before, all_before = owned(), resident()
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ) as mapped:
        assert sum(mapped[start] for start in range(0, size, mmap.PAGESIZE)) > 0
        assert resident() - all_before > 30
        assert owned() - before < 10
    held = bytearray(b"x" * size)
    assert owned() - before > 30
    assert len(held) == size


def test_read_pages_of_fonts_go_back_to_their_files(bench: Bench, tmp_path: Path) -> None:
    letters = Letters(bench.screen.root, lambda: 0.0, Scales())
    letters.look()
    file, size = tmp_path / "large.otf", 40_000_000
    file.write_bytes(b"x" * size)
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ) as font:
        before = mapped()
        read = sum(font[start] for start in range(0, size, mmap.PAGESIZE))
        assert mapped() - before > 30
        letters.look()
        assert mapped() - before < 10
        assert sum(font[start] for start in range(0, size, mmap.PAGESIZE)) == read
