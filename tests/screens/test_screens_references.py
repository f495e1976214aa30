"""Every scene against its reference; ``./run pictures`` renews them after a change that was meant."""

import pytest
from PIL import Image
from reference_book import picture_difference, strays, text_difference
from scene_house import House
from scene_table import Row, catalogue, play
from tree_shot import Shot
from tree_text import as_text


def test_a_scene_is_as_its_reference(scene: tuple[Row, tuple[Shot, ...]]) -> None:
    row, shots = scene
    found = [picture_difference(shots[0])] if row.pictured else []
    found.append(text_difference(shots))
    assert not any(found), f"{row.name} " + "\n".join(part for part in found if part)


def test_every_reference_belongs_to_a_scene() -> None:
    rows = list(catalogue())
    assert strays({row.name for row in rows}, {row.name for row in rows if row.pictured}) == []


def test_a_changed_pixel_is_found(scene_home: Shot, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = scene_home.picture.copy()
    changed.putpixel((500, 900), (1, 2, 3))
    monkeypatch.setitem(scene_home.__dict__, "picture", changed)
    assert "home-*.png" in picture_difference(scene_home)
    tinted = scene_home.picture.point(lambda value: max(0, value - 1))
    monkeypatch.setitem(scene_home.__dict__, "picture", tinted)
    assert "home-*.png" in picture_difference(scene_home)
    monkeypatch.setitem(scene_home.__dict__, "picture", Image.new("RGB", (10, 10)))
    assert "(10, 10)" in picture_difference(scene_home)


@pytest.mark.parametrize("name", ["posting-reported-en", "posting-zh", "basket-undo-vi", "posting-150"])
def test_a_scene_is_the_same_whatever_was_shown_before(house: House, name: str) -> None:
    rows = {row.name: row for row in catalogue()}
    for before in ("posting-vi", "posting-no-address-en", "basket-code-en", "posting-200"):
        play(house, rows[before])
    later = [as_text(shot) for shot in play(house, rows[name])]
    house.close()
    assert later == [as_text(shot) for shot in play(house, rows[name])]
