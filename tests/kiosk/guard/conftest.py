"""A guard in a real process, with real children that misbehave as told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from guard_stage import PATIENCE_S, Stage, until


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    if made.guard is not None:
        if made.guard.poll() is None:
            made.guard.kill()
        made.guard.communicate(timeout=PATIENCE_S)
    until(lambda: not made.running("screen") and not made.running("picture"))
