import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from fault_house import Stages, make_stages, scratch
from fault_tally import LINES


@pytest.fixture(scope="session")
def stages() -> Iterator[Stages]:
    with scratch() as folder:
        yield make_stages(folder)


@pytest.fixture
def ground() -> Iterator[Path]:
    """Give a folder for one proof."""
    with scratch() as folder:
        yield folder


@pytest.fixture
def quiet() -> Iterator[int]:
    """Give a descriptor for reports that nobody reads."""
    with Path(os.devnull).open("wb") as nobody:
        yield nobody.fileno()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if LINES:
        terminalreporter.section("proofs")
        for line in LINES:
            terminalreporter.write_line(line)
