"""Every scene of the catalogue against every rule."""

from rules_all import findings, lost
from scene_house import House
from scene_table import Row, plainly
from tree_shot import Shot


def test_nothing_is_found(scene: tuple[Row, tuple[Shot, ...]], house: House) -> None:
    row, shots = scene
    found = findings(shots)
    if row.comparable:
        found += lost(plainly(house, row), shots)
    assert not found, f"{row.name}: see tests/screens/README.md\n" + "\n".join(map(str, found))
