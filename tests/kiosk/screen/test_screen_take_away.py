"""What is taken away by phone can be read in every size, on every panel."""

import pytest
from screen_bench import Bench
from screen_seed import CAFE, everything, fill, posting

from kiosk.screen.basket import kept_of
from kiosk.screen.glass import TextSize
from kiosk.screen.touching import Target, pause
from kiosk.screen.visit import Place
from offline_cache.contract.posting import JobPosting

PANELS = {
    "base": {},
    "land": {"panel_width_px": 1920, "panel_height_px": 1080},
    "small": {"panel_diagonal_in": 21.5},
}


@pytest.fixture
def seeded(empty_bench: Bench) -> Bench:
    fill(empty_bench.path, everything())
    return empty_bench


def opened(bench: Bench, panel: str, size: TextSize, *, low: bool) -> None:
    screen = bench.open(**PANELS[panel], public_url="https://jobcafe.example")
    screen.session.change(text_size=size, low=low)
    screen.stage.refresh()
    pause(100)


VARIANTS = [
    pytest.param(panel, size, low, id=f"{panel}-{size.name.lower()}{'-low' if low else ''}")
    for panel in PANELS
    for size in TextSize
    for low in (False, True)
    if not (low and panel != "base")
]


@pytest.mark.parametrize(("panel", "size", "low"), VARIANTS)
def test_the_code_of_a_room_is_read_once(seeded: Bench, panel: str, size: TextSize, low: bool) -> None:
    opened(seeded, panel, size, low=low)
    seeded.go(Place.ROOM, f"{CAFE}-1")
    assert len(seeded.every_code()) == 1


@pytest.mark.parametrize(("panel", "size", "low"), VARIANTS)
def test_the_code_of_the_basket_is_read(seeded: Bench, panel: str, size: TextSize, low: bool) -> None:
    opened(seeded, panel, size, low=low)
    screen = seeded.screen
    basket = screen.stage.visit.basket
    for record in [one for one in everything() if isinstance(one, JobPosting)][:5]:
        basket = basket.keep(kept_of(record))
    screen.session.change(basket=basket)
    seeded.go(Place.BASKET)
    (code,) = set(seeded.every_code())
    assert code.startswith("https://jobcafe.example/")


def at_length(letters: int) -> JobPosting:
    """Return a posting with an address of so many letters."""
    address = "https://www.example.go.kr/recruit/view.do?id=".ljust(letters, "7")
    return posting(99, "연구직 공개 채용", "한국환경공단", url=address)


@pytest.mark.parametrize(("panel", "size", "low"), VARIANTS)
def test_the_longest_address_that_central_hands_over_is_read(
    empty_bench: Bench, panel: str, size: TextSize, low: bool
) -> None:
    record = at_length(250)
    fill(empty_bench.path, [*everything(), record])
    opened(empty_bench, panel, size, low=low)
    empty_bench.go(Place.POSTING, record.id)
    assert set(empty_bench.every_code()) == {record.url}


@pytest.mark.parametrize("letters", [500, 2400, 5000])
def test_an_address_too_long_for_a_code_promises_none(empty_bench: Bench, letters: int) -> None:
    record = at_length(letters)
    fill(empty_bench.path, [*everything(), record])
    empty_bench.open()
    empty_bench.go(Place.POSTING, record.id)
    assert empty_bench.screen.posting.qrModules == 0
    assert not any(told_of_camera(target) for target in empty_bench.seen())
    assert "주소가 길어 QR(큐알) 코드가 없습니다. example.go.kr에서 찾아보세요" in empty_bench.words()


def told_of_camera(target: Target) -> bool:
    return "원문 보기" in target.name or "카메라" in target.name
