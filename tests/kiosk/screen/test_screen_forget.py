"""After a visit nothing of it is left in what the screen tells: the models say what a fresh process says."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QObject
from reading_seed import notice, reading
from screen_bench import Bench
from screen_seed import CAFE, everything, fill

from kiosk.screen import qr
from kiosk.screen.glass import TextSize
from kiosk.screen.language import Language
from kiosk.screen.session import FACTORY_REMAINS, NotCleanError
from kiosk.screen.stage import CLEARED_S
from kiosk.screen.touching import pause
from kiosk.screen.visit import FACTORY, Place

TYPED = "ㅊㅓㅇㄴㅕㄴ"


@pytest.fixture
def full(empty_bench: Bench) -> Bench:
    """A window over a cafe with postings and everything to read."""
    known = {record.id for record in everything()}
    empty_bench.folder = fill(
        empty_bench.path,
        [*everything(), *(one for one in reading([notice()]) if one.id not in known)],
    )
    empty_bench.open(public_url="https://jobcafe.example")
    return empty_bench


def told(bench: Bench) -> dict[str, object]:
    """Return all that the models tell, once every page is made."""
    bench.pages()
    return {
        f"{place}.{name}": value
        for place in Place
        for name, value in properties(bench.screen.models[place]).items()  # type: ignore[arg-type]
    }


def properties(model: QObject) -> dict[str, object]:
    meta = model.metaObject()
    names = [meta.property(number).name() for number in range(meta.propertyCount())]
    values = {name: model.property(name) for name in names if name != "objectName"}
    values |= {"props": model.props}  # type: ignore[attr-defined]
    return {
        name: rows(value) if isinstance(value, QAbstractListModel) else value
        for name, value in values.items()
    }


def rows(model: QAbstractListModel) -> list[list[object]]:
    places = [model.index(row) for row in range(model.rowCount())]
    return [[model.data(place, role) for role in model.roleNames()] for place in places]


def visit(bench: Bench) -> None:
    """Go everywhere and leave something there."""
    stage, screen = bench.screen.stage, bench.screen
    bench.go(Place.SEARCH)
    for jamo in TYPED:
        screen.search.jamo(jamo)
    pause(200)
    screen.search.pressChip(screen.search.props.chips[0].text)
    screen.search.openPosting(screen.search.props.cards[0].key)
    screen.posting.keep()
    screen.posting.report()
    bench.go(Place.POSTINGS)
    screen.postings.chooseShelf("later")
    screen.postings.pressChip("employment:정규직")
    screen.postings.turn(1)
    bench.go(Place.FILTERS)
    screen.filters.pressChip("region:서울")
    bench.go(Place.FILTERS, "region")
    for place in (Place.ROOMS, Place.GUIDES, Place.SERVICES, Place.PROGRAMMES, Place.CAFES):
        bench.go(place)
    bench.go(Place.ROOM, f"{CAFE}-1")
    for model, detail in (
        (screen.models.guides, Place.GUIDE),
        (screen.models.services, Place.SERVICE),
        (screen.models.programmes, Place.PROGRAMME),
        (screen.models.cafes, Place.CAFE),
    ):
        stage.refresh()
        bench.go(Place(detail.value + "s"))
        bench.go(detail, model.props.cards[0].key)
    screen.models.guide.tick("first-resume/1/0")
    bench.go(Place.HELP)
    screen.help.vote("good")
    bench.go(Place.BASKET)


def plain(_bench: Bench) -> None:
    """Change nothing of how the screen looks."""


def aided(bench: Bench) -> None:
    bench.screen.stage.choose(Language.ENGLISH)
    bench.screen.stage.aids.choose_text_size(TextSize.LARGE)
    bench.screen.stage.aids.switch_contrast()


@pytest.mark.parametrize("look", [plain, aided])
def test_the_models_tell_what_those_of_a_fresh_process_tell(
    full: Bench, tmp_path: Path, look: Callable[[Bench], None]
) -> None:
    full.pages()
    visit(full)
    look(full)
    assert full.screen.session.kept
    full.screen.stage.end()
    assert full.screen.session.remains() == FACTORY_REMAINS
    pause(round(1000 * CLEARED_S) + 300)
    left = told(full)
    full.close()
    fresh = Bench(tmp_path)
    fresh.open(public_url="https://jobcafe.example")
    try:
        expected = told(fresh)
    finally:
        fresh.close()
    assert {name for name, value in left.items() if value != expected[name]} == set()


def test_the_check_sees_what_a_model_keeps(full: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    full.go(Place.POSTING, "moef:1")
    monkeypatch.setattr(full.screen.posting, "forget", lambda: None)
    with pytest.raises(NotCleanError, match="posting"):
        full.screen.stage.end()


def test_a_visit_that_ended_at_home_by_itself_is_forgotten_too(full: Bench) -> None:
    full.go(Place.POSTING, "moef:1")
    full.tap("처음으로")
    assert full.screen.stage.visit == FACTORY
    assert full.screen.session.kept
    full.pass_time(100)
    assert not full.screen.session.kept
    assert not full.screen.posting.found


def test_the_code_of_a_list_is_forgotten_with_it(full: Bench) -> None:
    full.go(Place.POSTING, "moef:1")
    full.screen.posting.keep()
    full.go(Place.BASKET)
    assert full.screen.basket.qrModules
    assert qr.qr_code.cache_info().currsize
    full.screen.stage.end()
    assert full.screen.basket.qrModules == 0
    assert qr.qr_code.cache_info().currsize == 0
