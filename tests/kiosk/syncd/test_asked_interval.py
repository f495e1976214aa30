"""How often a device asks for an edition: as the head says, within reason."""

import contextlib
import dataclasses
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.syncd import main
from offline_cache.states import Edition

NOW = datetime(2026, 8, 21, tzinfo=UTC)
EDITION = Edition(
    version=1,
    channel="main",
    issued=NOW,
    expires=NOW,
    applied_at=NOW,
    label=None,
    sources={},
    posting_sources=frozenset(),
    poll_s=60,
)


@dataclasses.dataclass
class Reader:
    poll_s: int

    def edition(self) -> Edition:
        return dataclasses.replace(EDITION, poll_s=self.poll_s)


@pytest.mark.parametrize(
    ("said", "kept"), [(120, 120), (10, 10), (0, 10), (-5, 10), (3600, 3600), (10**9, 3600), (10**400, 3600)]
)
def test_a_device_keeps_the_servers_interval_within_reason(
    said: int, kept: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Content:
        @staticmethod
        def open(folder: Path) -> contextlib.AbstractContextManager[Reader]:
            assert folder == tmp_path
            return contextlib.nullcontext(Reader(said))

    monkeypatch.setattr(main, "ContentReader", Content)
    assert main.asked_by_server_s(tmp_path) == kept
