"""Every scene of the catalogue against every rule."""

from rules_all import findings, lost
from scene_house import House
from scene_table import Row, plainly
from to_mend import expected
from tree_shot import Shot


def test_nothing_is_found(scene: tuple[Row, tuple[Shot, ...]], house: House) -> None:
    row, shots = scene
    known = expected(row.name)
    found = findings(shots)
    if row.comparable:
        found += lost(plainly(house, row), shots)
    new = [str(finding) for finding in found if not any(one.covers(finding) for one in known)]
    lasting = [one for one in known if not one.in_work]
    mended = [one for one in lasting if not any(one.covers(finding) for finding in found)]
    assert not new, f"{row.name}: see tests/screens/README.md\n" + "\n".join(new)
    assert not mended, f"{row.name} is mended: take it out of to_mend.py: {mended}"
