"""Rooms on pages: every card is as high as it was measured, in every form, size and width."""

from dataclasses import replace
from datetime import timedelta

import pytest
from screen_bench import Bench
from screen_seed import everything, fill

from kiosk.screen.glass import TextSize
from kiosk.screen.room_fit import LINE, cut_rooms
from kiosk.screen.touching import pause
from kiosk.screen.visit import Place
from offline_cache.contract.cafe import Room
from offline_cache.contract.record import Record

LONG = "가장 긴 이름을 가진 큰 회의실"

PANELS = {
    "base": {},
    "land": {"panel_width_px": 1920, "panel_height_px": 1080},
    "small": {"panel_diagonal_in": 21.5},
    "large": {"panel_diagonal_in": 32.0, "panel_width_px": 2160, "panel_height_px": 3840},
}


def renamed(record: Record) -> Record:
    return replace(record, name=LONG) if isinstance(record, Room) and record.id.endswith("-2") else record


def shown(bench: Bench, name: str) -> list[tuple[float, str]]:
    return [(item.height(), item.property("form") or LINE) for item in bench.items(name)]


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("stale", [False, True])
def test_a_room_is_as_high_as_it_was_measured(
    empty_bench: Bench, panel: str, size: TextSize, low: bool, stale: bool
) -> None:
    records = [renamed(record) for record in everything()]
    fill(empty_bench.path, records)
    screen = empty_bench.open(**PANELS[panel])
    if stale:
        empty_bench.now += timedelta(minutes=18)
    screen.session.change(text_size=size, low=low)
    screen.stage.refresh()
    empty_bench.go(Place.ROOMS)
    pause(200)
    model, seen = screen.rooms, 0
    room, whole, width, glass = model._space
    for number in range(model.pages):
        screen.session.change(rooms_page=number)
        screen.stage.refresh()
        cards = shown(empty_bench, "room.row" if stale else "room.card")
        if not cards:  # the list stands on pages of its own
            break
        lines = model.props.cards
        seen += len(cards)
        for line, (height, form) in zip(lines, cards, strict=True):
            alone = cut_rooms([line], glass, (room, whole), width, stale=stale)
            assert form == model.form
            if alone.form == form:
                assert height == alone.highest, (line.name, form)
    assert seen in (0, 4)
