"""Print what the rules find in scenes and write their pictures: ``python tests/screens/look.py NAME…``.

With ``--renew`` before the names it also writes their references, which the suite compares with.
With ``--crossed`` it takes scenes that are not in the suite: every language in every size and on every panel.
"""

import os
import sys
import tempfile
from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent / "kiosk" / "screen")]

from reference_book import OUT, renew  # noqa: E402
from rules_all import findings, lost  # noqa: E402
from scene_crossed import crossed  # noqa: E402
from scene_house import House  # noqa: E402
from scene_table import Row, catalogue, plainly, play, prepare, rows_of  # noqa: E402
from tree_text import as_text  # noqa: E402

from kiosk.screen.app import application  # noqa: E402
from kiosk.screen.capture import save  # noqa: E402


def main(names: Sequence[str]) -> int:
    """Play the scenes whose names fit a pattern; without one, tell the names.

    Args:
        names: patterns, after ``--renew`` or ``--crossed``.

    Returns:
        0 when the rules find nothing, 1 when they find something, 2 when no scene is called so.
    """
    renewing = "--renew" in names
    known = list(rows_of(crossed()) if "--crossed" in names else catalogue())
    rows = [row for row in known if any(fnmatch(row.name, name) for name in names)]
    if not rows:
        print("give names or patterns such as 'posting*':", *(row.name for row in known))
        return 2
    OUT.mkdir(parents=True, exist_ok=True)
    application()
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder))
        prepare(house, rows)
        count = sum(show(house, row, renewing=renewing) for row in rows)
        house.close()
    print(f"{len(rows)} scenes, {count} findings; pictures and texts in {OUT.relative_to(ROOT)}/")
    return 1 if count else 0


def show(house: House, row: Row, *, renewing: bool) -> int:
    """Play a scene, write its picture and text, print what the rules find."""
    shots = play(house, row)
    for shot in shots:
        save(shot.image, OUT / f"{shot.name}.png")
    (OUT / f"{row.name}.txt").write_text("".join(map(as_text, shots)), "utf-8")
    if renewing:
        renew(shots, pictured=row.pictured)
    found = findings(shots)
    if row.comparable:
        found += lost(plainly(house, row), shots)
    print(f"{row.name}: {len(found)} findings in {len(shots)} pages")
    for finding in found:
        print(f"  {finding}")
    return len(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
