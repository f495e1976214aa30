"""The technician's commands about the cache."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cache_publisher import Publisher, flipped
from cache_samples import cafe, guide, posting
from click.testing import CliRunner, Result
from static_server import static_server

from kiosk.cli import main
from kiosk.exit_codes import ExitCode
from offline_cache.contract.paths import head_path
from offline_cache.store import generations


@dataclass
class Bench:
    """A publisher with its server, and devices by the names of their folders."""

    publisher: Publisher
    url: str
    folder: Path

    def cache(self, device: str, *arguments: str, url: str | None = None) -> Result:
        sets = {
            "cache.folder": self.folder / device,
            "cache.trust_root": self.folder / "root.json",
            "central.channel": "demo",
            "central.url": self.url if url is None else url,
        }
        options = [part for key, value in sets.items() for part in ("--set", f"{key}={value}")]
        return CliRunner().invoke(main, ["cache", *arguments, *options])

    @property
    def stick(self) -> str:
        return str(self.folder / "stick")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    publisher = Publisher()
    publisher.publish(cafe(), guide(1), *(posting(number) for number in range(5)))
    (tmp_path / "root.json").write_bytes(publisher.installed_root)
    with static_server(publisher.files) as url:
        yield Bench(publisher, url, tmp_path)


@pytest.fixture
def imported(bench: Bench) -> Bench:
    assert bench.cache("a", "export", bench.stick).exit_code == 0
    assert bench.cache("b", "import", bench.stick, url="").exit_code == 0
    return bench


def test_from_a_server_to_a_stick_to_a_device_without_one(bench: Bench) -> None:
    exported = bench.cache("a", "export", bench.stick)
    assert exported.exit_code == 0, exported.output
    assert "1판" in exported.output
    brought = bench.cache("b", "import", bench.stick, url="")
    assert brought.exit_code == 0, brought.output
    assert "edition: 1판을 받았습니다" in brought.output
    checked = bench.cache("b", "verify", "--json")
    assert json.loads(checked.stdout)["rows"] == {"cafes": 1, "guides": 1, "postings": 5}


def test_as_json(bench: Bench) -> None:
    exported = json.loads(bench.cache("a", "export", bench.stick + ".zip", "--no-boards", "--json").stdout)
    assert exported["export"]["version"] == 1
    brought = json.loads(bench.cache("b", "import", bench.stick + ".zip", "--json").stdout)
    assert brought["edition"]["name"] == "applied"


def test_an_export_without_the_server_says_why(bench: Bench) -> None:
    ended = bench.cache("a", "export", bench.stick, url="http://127.0.0.1:1")
    assert ended.exit_code == ExitCode.UNREACHABLE
    assert "needs the server" in ended.stderr
    assert "서버에 연결할 수 없습니다" in ended.output
    assert bench.cache("a", "export", bench.stick, url="").exit_code == ExitCode.SETTINGS


def test_an_export_to_where_nothing_can_be_written(bench: Bench) -> None:
    (bench.folder / "file").write_bytes(b"")
    ended = bench.cache("a", "export", str(bench.folder / "file" / "below"))
    assert ended.exit_code == ExitCode.DEVICE
    assert "cannot be written" in ended.stderr


def test_a_folder_without_an_edition_is_refused_with_a_sentence(bench: Bench) -> None:
    ended = bench.cache("b", "import", str(bench.folder))
    assert ended.exit_code == ExitCode.REFUSED
    assert "holds no exported edition" in ended.stderr


def test_a_changed_stick_is_refused_in_the_words_of_the_outcome(bench: Bench) -> None:
    bench.cache("a", "export", bench.stick)
    head = Path(bench.stick) / head_path("demo")
    head.write_bytes(flipped(head.read_bytes(), 40))
    ended = bench.cache("b", "import", bench.stick)
    assert ended.exit_code == ExitCode.REFUSED
    assert "거절" in ended.output


def test_an_installed_root_that_is_missing_is_a_setting(imported: Bench) -> None:
    (imported.folder / "root.json").unlink()
    for arguments in (["import", imported.stick], ["export", imported.stick]):
        assert imported.cache("b", *arguments).exit_code in {ExitCode.SETTINGS, ExitCode.DEVICE}


def test_verify_tells_absence_and_damage(imported: Bench) -> None:
    assert imported.cache("none", "verify").exit_code == ExitCode.CACHE_ABSENT
    path = generations.current(imported.folder / "b")
    assert path is not None
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    ended = imported.cache("b", "verify")
    assert ended.exit_code == ExitCode.DEVICE
    assert "damaged" in ended.stderr


def test_reset_asks_and_then_empties(imported: Bench) -> None:
    assert imported.cache("b", "reset").exit_code == 1
    assert json.loads(imported.cache("b", "verify", "--json").stdout)["rows"]["postings"] == 5
    assert imported.cache("b", "reset", "--yes").exit_code == 0
    assert json.loads(imported.cache("b", "verify", "--json").stdout)["rows"] == {}
    assert imported.cache("b", "import", imported.stick).exit_code == 0
