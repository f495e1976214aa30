"""What a start must not wait for, and what is done after the first frame."""

import subprocess
import sys

import pytest
from screen_bench import Bench
from screen_seed import CAFE, fill

from kiosk.screen.touching import pause, until
from kiosk.screen.visit import Place

HEAVY = (
    *(
        "click",
        "sqlite_utils",
        "dateutil",
        "pluggy",
        "requests",
        "urllib3",
        "segno",
        "tuf",
        "securesystemslib",
    ),
    *("cryptography", "securesystemslib", "django", "importlib.metadata", "PySide6.QtTest"),
    *("wave", "PySide6.QtWidgets", "kiosk.screen.sound.process"),
    *("offline_cache.search.query", "offline_cache.store.questions", "offline_cache.contract.posting"),
)
NOT_YET = ("home", "postings", "search", "posting", "basket", "rooms", "room", "guides", "detail", "cafes")

FIRST_FRAME = """
import pathlib, sys
from PySide6.QtCore import QEventLoop
from kiosk.screen.app import Screen, application
from kiosk.screen.settings import ScreenSettings
app = application()
screen = Screen(ScreenSettings(cache_folder=pathlib.Path(sys.argv[1]), cafe=sys.argv[2], attract=True))
loop = QEventLoop()
screen.window.frameSwapped.connect(loop.quit)
screen.window.show()
loop.exec()
print(*sys.modules)
screen.close()
"""


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Return what the screen has imported when its first frame is shown."""
    folder = tmp_path_factory.mktemp("cache")
    fill(folder)
    done = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME, str(folder), CAFE], capture_output=True, text=True, check=True
    )
    assert "kiosk.screen.viewmodels.frame" in done.stdout.split()
    return frozenset(done.stdout.split())


@pytest.mark.parametrize("name", HEAVY)
def test_the_first_frame_does_not_wait_for_a_library(modules: frozenset[str], name: str) -> None:
    assert name not in modules


@pytest.mark.parametrize("name", NOT_YET)
def test_the_first_frame_does_not_wait_for_a_screen(modules: frozenset[str], name: str) -> None:
    assert f"kiosk.screen.viewmodels.{name}" not in modules


def test_home_waits_behind_the_resting_screen(empty_bench: Bench) -> None:
    fill(empty_bench.path)
    screen = empty_bench.open(attract=True)
    assert not screen.models.is_made(Place.HOME)
    assert not empty_bench.items("home.rooms")
    empty_bench.monotonic_s += 1
    screen.warm_up()
    assert until(lambda: all(map(screen.models.is_made, Place)), 10)
    assert screen.stage.resting
    assert empty_bench.place is Place.HOME
    screen.frame.wake()
    pause(50)
    assert empty_bench.items("home.rooms")
    assert screen.models.home.props.has_rooms


def test_a_touch_that_comes_before_all_is_ready_finds_home(empty_bench: Bench) -> None:
    fill(empty_bench.path)
    screen = empty_bench.open(attract=True)
    screen.frame.wake()
    pause(50)
    assert empty_bench.items("home.rooms")
    assert screen.models.home.props.has_rooms
    empty_bench.go(Place.POSTINGS)
    assert screen.postings.props.cards


def test_nothing_is_made_ready_under_a_finger(empty_bench: Bench) -> None:
    fill(empty_bench.path)
    screen = empty_bench.open(attract=False)
    screen.session.touch()
    screen.warm_up()
    pause(100)
    assert not screen.models.is_made(Place.POSTINGS)


def test_codes_are_made_without_what_writes_files_of_them() -> None:
    program = """
import sys
from kiosk.screen.qr import qr_code
code = qr_code("https://example.org/")
assert "urllib.request" not in sys.modules and "segno" not in sys.modules
import segno
assert len(segno.make("https://example.org/", error="m", micro=False).matrix) + 8 == code.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_an_import_is_pythons_own_again() -> None:
    program = """
import linecache, sys
from kiosk.screen.environment import import_plainly
import_plainly()
import kiosk.screen.app
assert not [name for name in linecache.cache if "kiosk/screen/stage" in name]
assert __builtins__.__import__ is __builtins__.__orig_import__
"""
    subprocess.run([sys.executable, "-c", program], check=True)
