"""Cut downloads: continued by range, verified, bounded."""

import errno
from pathlib import Path

import pytest
from cache_house import House
from cache_publisher import Publisher
from cache_samples import posting
from fake_server import (
    FakeServer,
    cut_after,
    flip,
    login_page,
    shortened_to,
    stall_after,
    status,
    unreachable,
)

from offline_cache.contract.head import ObjectRef
from offline_cache.contract.paths import object_path
from offline_cache.fetch import Cut, LoginPage, TooSlow, Unreachable
from offline_cache.fetch.refusal import Refused
from offline_cache.spool import Spool, WrongBytes

DATA = bytes(range(256)) * 40


class Line:
    """One published object, and a spool on its server."""

    def __init__(self, folder: Path) -> None:
        publisher = Publisher()
        self.ref: ObjectRef = publisher.put(DATA)
        self.path = object_path(self.ref.sha256)
        self.server = FakeServer(publisher.files)
        self.part = folder / "spool" / f"{self.ref.sha256}.part"
        self.folder = folder
        self.spool = Spool(folder, self.server)

    def download(self) -> bytes:
        self.spool.download(self.ref)
        return self.spool.read(self.ref)

    def starts(self) -> list[int]:
        return [one.range_from for one in self.server.log]


@pytest.fixture
def line(tmp_path: Path) -> Line:
    return Line(tmp_path)


def test_a_cut_download_goes_on_where_it_broke_off(line: Line) -> None:
    line.server.faults[line.path] = [cut_after(1000), cut_after(2000), cut_after(3000)]
    assert line.download() == DATA
    assert line.starts() == [0, 1000, 3000, 6000]
    assert line.spool.fetched_bytes == len(DATA)


def test_a_line_that_breaks_every_hundred_bytes_gets_there(line: Line) -> None:
    line.server.faults[line.path] = cut_after(100)
    assert line.download() == DATA
    assert line.spool.fetched_bytes == len(DATA)


@pytest.mark.parametrize("first", [ord("<"), ord(" ") - 1])
def test_a_rest_that_begins_like_a_web_page_is_no_web_page(line: Line, first: int) -> None:
    """Otherwise a download cut at this place could never be finished."""
    line.server.faults[line.path] = [cut_after(first)]
    assert line.download() == DATA


def test_what_came_is_used_by_a_later_round(line: Line) -> None:
    line.server.faults[line.path] = [stall_after(5000)]
    with pytest.raises(TooSlow):
        line.download()
    assert line.part.read_bytes() == DATA[:5000]
    later = Spool(line.folder, line.server)
    later.download(line.ref)
    assert line.starts() == [0, 5000]
    assert not line.part.exists()


def test_a_line_without_progress_is_given_up(line: Line) -> None:
    line.server.faults[line.path] = cut_after(0)
    with pytest.raises(Cut):
        line.download()
    assert len(line.server.log) == 3


def test_a_server_without_ranges_starts_again(line: Line) -> None:
    line.server.ranges = False
    line.server.faults[line.path] = [cut_after(9000)]
    assert line.download() == DATA
    assert line.starts() == [0, 9000]


def test_a_leftover_of_other_bytes_is_thrown_away_once(line: Line) -> None:
    line.part.write_bytes(b"\0" * 4000)
    assert line.download() == DATA
    assert line.starts() == [4000, 0]


def test_a_leftover_longer_than_the_object(line: Line) -> None:
    line.part.write_bytes(DATA + b"more")
    assert line.download() == DATA


def test_a_whole_but_wrong_leftover(line: Line) -> None:
    line.part.write_bytes(b"\0" * len(DATA))
    assert line.download() == DATA


def test_a_server_that_denies_the_rest_of_its_own_file(line: Line) -> None:
    line.part.write_bytes(DATA[:4000])
    line.server.faults[line.path] = [status(416)]
    assert line.download() == DATA
    assert line.starts() == [4000, 0]


def test_a_changed_file_is_refused_and_nothing_of_it_is_kept(line: Line) -> None:
    line.server.faults[line.path] = flip(77)
    with pytest.raises(WrongBytes):
        line.download()
    assert list((line.folder / "spool").iterdir()) == []


def test_a_short_file_that_claims_to_be_whole_is_refused(line: Line) -> None:
    line.server.faults[line.path] = shortened_to(500)
    with pytest.raises(WrongBytes):
        line.download()


@pytest.mark.parametrize(
    ("fault", "error"),
    [(login_page, LoginPage), (status(500), Refused), (status(304), Refused), (unreachable, Unreachable)],
)
def test_other_answers_leave_what_came_before(line: Line, fault: object, error: type[Exception]) -> None:
    line.part.write_bytes(DATA[:4000])
    line.server.faults[line.path] = fault  # type: ignore[assignment]
    with pytest.raises(error):
        line.download()
    assert line.part.read_bytes() == DATA[:4000]


def test_a_downloaded_object_is_not_asked_for_again(line: Line) -> None:
    line.download()
    line.server.log.clear()
    assert line.download() == DATA
    assert line.server.log == []


def test_a_downloaded_object_that_was_changed_on_the_disk_is_not_used(line: Line) -> None:
    line.download()
    (line.folder / "spool" / line.ref.sha256).write_bytes(DATA[:-1] + b"!")
    with pytest.raises(WrongBytes):
        line.spool.read(line.ref)
    assert line.download() == DATA


def test_after_a_commit_the_spool_is_empty(synced: House) -> None:
    assert list((synced.folder / "spool").iterdir()) == []


def test_a_cut_edition_is_finished_by_the_next_round(house: House) -> None:
    house.server.faults["v1/o/"] = [stall_after(50)]
    syncer = house.syncer()
    assert syncer.sync_edition().name == "too_slow"
    assert house.content()["version"] == []
    assert syncer.sync_edition().name == "applied"
    assert [one.range_from for one in house.server.log if one.range_from] == [50]


def test_leftovers_of_an_earlier_head_do_not_pile_up(synced: House) -> None:
    syncer = synced.syncer()
    for number in range(100, 105):
        synced.publisher.publish(posting(number))
        feed = synced.publisher.feeds["postings"]
        whole = synced.publisher.span("postings", 40, feed.seq)
        feed.segments = (whole,)
        synced.publisher.sign()
        synced.server.faults["v1/o/"] = stall_after(20)
        assert syncer.sync_edition().name == "too_slow"
        assert len(list((synced.folder / "spool").iterdir())) == 1
    synced.server.faults.clear()
    assert syncer.sync_edition().ok
    assert list((synced.folder / "spool").iterdir()) == []


def test_a_full_disk_is_told_from_a_network_fault(synced: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, flags: int) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    synced.publisher.publish(posting(100))
    with monkeypatch.context() as patched:
        patched.setattr("offline_cache.spool.open_group_file", full)
        assert synced.syncer().sync_edition().name == "disk_full"
    assert synced.content()["version"] == ["1"]
    assert synced.syncer().sync_edition().name == "applied"


def test_an_edition_lets_what_is_urgent_go_first_and_comes_object_by_object(house: House) -> None:
    house.publisher.rebase("postings", 4)
    house.publisher.sign()
    syncer = house.syncer()
    ended = []
    while not ended or ended[-1].name == "paused":
        ended.append(syncer.sync_edition(lambda: False))
    assert [outcome.name for outcome in ended] == ["paused"] * 6 + ["applied"]
    fetched = house.server.paths("v1/o/")
    assert len(fetched) == len(set(fetched)) == 7
    with house.reader() as reader:
        assert reader.sync_state().last_contact == house.now


def test_an_object_that_is_cut_again_and_again_ends_in_its_time(line: Line) -> None:
    line.spool = Spool(line.folder, line.server, object_s=0.0)
    line.server.faults[line.path] = cut_after(100)
    with pytest.raises(Cut):
        line.spool.download(line.ref)
    assert len(line.part.read_bytes()) == 100
