"""The longest titles that were ever published: whole in every list, on every panel, at every size of text."""

import csv
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from screen_bench import Bench
from screen_seed import FIVE, everything, fill, posting
from test_screen_parts import show_list
from test_screen_sizes import opened, panels, sizes

from kiosk.screen.basket import MOST_KEPT, Basket, kept_of
from kiosk.screen.glass import TextSize
from kiosk.screen.measure import MORE_WORDS
from kiosk.screen.touching import pause
from kiosk.screen.visit import Place
from offline_cache.contract.posting import JobPosting
from offline_cache.titles import display_title

PUBLISHED = Path(__file__).parents[3] / "assets/demo/moef_public_postings_2026-02_08.tsv"
"""Two thousand postings of public institutions."""
MANY = 8


def longest() -> list[JobPosting]:
    """Return the postings with the longest titles, and those of the institutions with the longest names."""
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        rows = {(row["recrutPbancTtl"], row["instNm"]) for row in csv.DictReader(file, delimiter="\t")}
    by_title = sorted(rows, key=lambda row: (-len(display_title(*row)), row))[:MANY]
    by_name = sorted(rows, key=lambda row: (-len(row[1]), -len(row[0]), row))[:MANY]
    regions = ("서울", "경기", "인천", "강원")
    return [
        posting(number, title, name, 0, closing_time=FIVE, regions=regions)
        for number, (title, name) in enumerate((*by_title, *by_name), 1)
    ]


def run_together(titles: Iterable[str]) -> str:
    """Return the letters of titles, or of their parts on several pages."""
    return "".join(titles).replace(MORE_WORDS.strip(), "").replace(" ", "")


def bottom(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, item.height())).y()


def hold_whole(bench: Bench, cards: list[QQuickItem]) -> None:
    """Assert that the cards of a page end above the keys below them."""
    below = [
        item.mapToScene(QPointF(0, 0)).y() for key in ("pager.next", "bar.home") for item in bench.items(key)
    ]
    assert max(map(bottom, cards)) <= min(below)


@sizes
@panels
def test_a_long_title_is_whole_in_lists(empty_bench: Bench, panel: str, size: TextSize) -> None:
    records = longest()
    fill(empty_bench.path, [*everything()[:7], *records])
    screen = opened(empty_bench, panel, size)
    titles = [display_title(one.title, one.hiring_organization) for one in records]
    for place, model in ((Place.POSTINGS, screen.postings), (Place.SEARCH, screen.search)):
        empty_bench.go(place)
        show_list(empty_bench)
        seen = ""
        for _ in range(model.props.pages):
            seen += run_together(row.display_title for row in model._listing.page(model.props.page - 1))
            assert all(way.step * size.value >= 1 for way in model._listing.settings.values())
            empty_bench.grab()
            hold_whole(empty_bench, empty_bench.items("job.card"))
            model.turn(1)
            pause(60)
        assert [title for title in titles if run_together([title]) not in seen] == []


@sizes
@panels
def test_a_long_title_is_whole_in_the_basket(empty_bench: Bench, panel: str, size: TextSize) -> None:
    records = longest()[:MOST_KEPT]
    fill(empty_bench.path, [*everything()[:7], *records])
    screen = opened(empty_bench, panel, size)
    basket = Basket()
    for one in records:
        found = screen.stage.content.ask(lambda reader, key=one.id: reader.posting(key), None)
        assert found is not None
        basket = basket.keep(kept_of(found))
    screen.session.change(basket=basket)
    empty_bench.go(Place.BASKET)
    seen = ""
    for _ in range(screen.basket.pages):
        seen += run_together(row.title for row in screen.basket.props.rows)
        assert all(row.step * size.value >= 1 for row in screen.basket.props.rows)
        empty_bench.grab()
        lines = [key.parentItem() for key in empty_bench.items("basket.key")]
        hold_whole(empty_bench, lines)
        model = screen.basket
        assert [line.height() for line in lines] == [
            model._height_of(one) for one in model._cut()[model._page]
        ]
        screen.basket.turn(1)
        pause(60)
    assert [item.title for item in basket.items if run_together([item.title]) not in seen] == []
