"""Fixtures of the screen's tests: a filled cache folder, clocks that move when told, the real window."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from screen_bench import Bench
from screen_seed import fill

from kiosk.screen.app import prepare


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def prepared(qapp: QGuiApplication) -> None:
    prepare()


@pytest.fixture
def empty_bench(prepared: None, tmp_path: Path) -> Iterator[Bench]:
    """A window over an empty cache folder; not opened yet."""
    bench = Bench(tmp_path)
    yield bench
    bench.close()


@pytest.fixture
def bench(empty_bench: Bench) -> Bench:
    """A window over the seeded afternoon, with home before the visitor."""
    empty_bench.folder = fill(empty_bench.path)
    empty_bench.open()
    return empty_bench
