"""An edition on a stick: from a server by way of a folder or a file to a device without a network."""

import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from cache_house import House
from cache_publisher import Publisher, flipped
from cache_samples import CAFE, NOW, posting, rooms_document
from fake_server import FakeServer, cut_after, unreachable

from offline_cache import outcomes
from offline_cache.contract.boards import CityDocument
from offline_cache.contract.paths import head_path, object_path
from offline_cache.fetch import Fetched, Fetcher
from offline_cache.outcomes import Outcome
from offline_cache.store.reset import reset
from offline_cache.usb.stick import NoStick, open_stick
from offline_cache.usb.transfer import Exported, Source, export_edition, import_edition
from offline_cache.usb.write import MARK

HEAD = head_path("demo")


@dataclass
class Desk:
    """A house with a server, a stick, and a second device that never sees the server."""

    house: House
    offline: House
    stick: Path

    def source(self, **changes: object) -> Source:
        def make(folder: Path, fetcher: Fetcher):
            return self.house.syncer(folder=folder, fetcher=fetcher, from_medium=True)

        values = {
            "fetcher": self.house.server,
            "trust_root": self.house.root,
            "channel": "demo",
            "cafe": CAFE,
            "boards": True,
            "make_syncer": make,
            **changes,
        }
        return Source(**values)

    def export(self, **changes: object) -> Exported | Outcome:
        return export_edition(self.source(**changes), self.stick)

    def bring(self, **changes: object) -> dict[str, Outcome]:
        """Import on the second device; its own server answers nothing."""
        return import_edition(
            self.stick, lambda stick: self.offline.syncer(fetcher=stick, from_medium=True, **changes)
        )

    def edition(self) -> Outcome:
        return self.bring()["edition"]


@pytest.fixture(params=["stick", "stick.zip"])
def desk(house: House, tmp_path: Path, request: pytest.FixtureRequest) -> Desk:
    house.publisher.catalogue = True
    house.publisher.rebase("postings", 2)
    house.publisher.train("postings")
    house.publisher.publish(posting(50), posting(51))
    offline = replace(house, server=FakeServer({}), folder=tmp_path / "offline")
    return Desk(house, offline, tmp_path / "medium" / request.param)


def files_of(stick: Path) -> Iterator[tuple[str, bytes]]:
    if stick.is_file():
        with zipfile.ZipFile(stick) as archive:
            yield from ((name, archive.read(name)) for name in archive.namelist())
        return
    for path in sorted((stick / "v1").rglob("*")):
        if path.is_file():
            yield path.relative_to(stick).as_posix(), path.read_bytes()


def write(stick: Path, files: dict[str, bytes]) -> None:
    if stick.is_file():
        with zipfile.ZipFile(stick, "w") as archive:
            for name, data in files.items():
                archive.writestr(name, data)
        return
    shutil.rmtree(stick / "v1")
    for name, data in files.items():
        (stick / name).parent.mkdir(parents=True, exist_ok=True)
        (stick / name).write_bytes(data)


def test_an_edition_travels_without_a_network(desk: Desk) -> None:
    desk.house.publisher.place_rooms(rooms_document())
    entry = CityDocument(
        spec=1, channel="demo", version=4, issued=NOW, expires=NOW + timedelta(hours=1), cafes=()
    )
    desk.house.publisher.place_city(entry)
    exported = desk.export()
    assert isinstance(exported, Exported)
    assert exported.version == 2
    assert exported.files == len(list(files_of(desk.stick)))
    assert {name: one.name for name, one in desk.bring().items()} == {
        "edition": "applied",
        "rooms": "applied",
        "city": "applied",
    }
    assert desk.house.syncer().sync_edition().ok
    assert desk.offline.content() == desk.house.content()
    assert desk.offline.server.log == []


def test_an_import_is_no_contact_with_central(desk: Desk) -> None:
    desk.export()
    assert desk.edition().ok
    with desk.offline.reader() as reader:
        state = reader.sync_state()
    assert (state.last_contact, state.last_attempt, state.outcome) == (None, None, None)


def test_a_device_with_an_older_edition_is_brought_forward_by_a_stick(desk: Desk) -> None:
    desk.export()
    assert desk.edition().ok
    desk.house.publisher.publish(posting(52))
    desk.house.publisher.publish(posting(53))
    desk.export()
    assert isinstance(desk.edition(), outcomes.Applied)
    assert {"moef:52", "moef:53"} <= set(desk.offline.content()["postings"])
    assert desk.edition() == outcomes.Unchanged()


def test_after_a_stick_the_network_goes_on_where_the_stick_ended(desk: Desk) -> None:
    desk.export()
    assert desk.edition().ok
    desk.house.publisher.publish(posting(60))
    desk.offline.server.files = desk.house.publisher.files
    assert desk.offline.syncer().sync_edition().name == "applied"
    assert len(desk.offline.server.paths("v1/o/")) == 1


def test_an_expired_edition_is_taken_and_marked_stale(desk: Desk) -> None:
    desk.export()
    desk.offline.now = NOW + timedelta(days=30)
    outcome = desk.edition()
    assert isinstance(outcome, outcomes.Applied)
    assert outcome.stale


def test_an_older_edition_is_refused(desk: Desk) -> None:
    desk.export()
    desk.offline.server.files = desk.house.publisher.files
    desk.house.publisher.publish(posting(52))
    assert desk.offline.syncer().sync_edition().ok
    assert desk.edition() == outcomes.Rollback(accepted=3, offered=2)
    assert desk.offline.content()["version"] == ["3"]


def test_after_a_reset_the_older_edition_is_taken(desk: Desk) -> None:
    desk.export()
    desk.offline.server.files = desk.house.publisher.files
    desk.house.publisher.publish(posting(52))
    assert desk.offline.syncer().sync_edition().ok
    reset(desk.offline.folder)
    assert desk.offline.content()["version"] == []
    assert desk.edition().name == "applied"


def test_a_stick_for_another_channel_is_refused(desk: Desk) -> None:
    desk.export()
    other = dict(files_of(desk.stick))
    write(desk.stick, {name.replace("v1/demo/", "v1/pilot/"): data for name, data in other.items()})
    assert desk.bring(channel="pilot")["edition"] == outcomes.WrongChannel(expected="pilot", got="demo")
    assert desk.edition() == outcomes.NotYetPublished(HEAD)


def test_a_stick_signed_by_strangers_is_refused(desk: Desk) -> None:
    desk.export()
    desk.house.publisher.sign(key="stranger")
    write(desk.stick, dict(files_of(desk.stick)) | {HEAD: desk.house.publisher.files[HEAD]})
    assert desk.edition().name == "bad_signature"


def test_new_keys_travel_with_the_stick(desk: Desk) -> None:
    desk.house.publisher.rotate(content="content-2")
    desk.house.publisher.sign()
    assert isinstance(desk.export(), Exported)
    assert desk.edition().name == "applied"


def test_no_changed_byte_of_a_stick_is_accepted(desk: Desk) -> None:
    desk.export()
    whole = dict(files_of(desk.stick))
    for name, data in whole.items():
        if name.startswith("v1/root/"):
            continue
        write(desk.stick, whole | {name: flipped(data, len(data) // 2)})
        outcome = desk.edition()
        if outcome.ok:
            assert name.startswith("v1/o/")
            assert desk.offline.content() == reference(desk)
            reset(desk.offline.folder)
        else:
            assert desk.offline.content()["version"] == []
    write(desk.stick, whole)
    assert desk.edition().ok


def reference(desk: Desk) -> dict[str, list[str]]:
    """Return the right content. A changed file that no way leads over does no harm."""
    elsewhere = replace(desk.house, folder=desk.house.folder.with_name("reference"))
    assert elsewhere.syncer().sync_edition().ok
    return elsewhere.content()


def test_a_half_copied_stick_changes_nothing(desk: Desk) -> None:
    desk.export()
    whole = dict(files_of(desk.stick))
    for count in range(len(whole)):
        write(desk.stick, dict(list(whole.items())[:count]) or {"v1/none": b""})
        outcome = desk.edition()
        if not outcome.ok:
            assert outcome.name in {"not_yet_published", "bad_object"}
            assert desk.offline.content()["version"] == []
        else:
            assert desk.offline.content() == reference(desk)
            reset(desk.offline.folder)


def test_a_stick_that_is_pulled_in_the_middle_changes_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.export()
    with open_stick(desk.stick) as stick:
        assert desk.offline.syncer(
            fetcher=stick, folder=desk.offline.folder.with_name("count")
        ).sync_edition()
    for reads in range(1, 6):
        assert pulled_after(desk, reads).name == "stick_unreadable"
        assert desk.offline.content()["version"] == []
    assert desk.edition().ok


def pulled_after(desk: Desk, reads: int) -> Outcome:
    """Import from a stick that gives an error from the n-th read on, as a pulled one does."""
    with open_stick(desk.stick) as stick, pytest.MonkeyPatch.context() as patch:
        real, left = stick._read, [reads]

        def read(name: str, most: int) -> bytes | None:
            left[0] -= 1
            if left[0] <= 0:
                raise OSError(5, "Input/output error")
            return real(name, most)

        patch.setattr(stick, "_read", read)
        return desk.offline.syncer(fetcher=stick, from_medium=True).sync_edition()


def test_a_folder_that_vanishes_is_a_pulled_stick(desk: Desk) -> None:
    desk.export()
    if desk.stick.is_file():
        return
    with open_stick(desk.stick) as stick:
        shutil.rmtree(desk.stick)
        assert desk.offline.syncer(fetcher=stick).sync_edition().name == "stick_unreadable"


def test_what_is_no_stick_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "text.zip").write_bytes(b"PK nothing")
    for name in ("none", "text.zip", "."):
        with (
            pytest.raises(NoStick, match=r"holds no exported edition|is not a file that the export wrote"),
            open_stick(tmp_path / name),
        ):
            pass


def test_a_pipe_or_an_endless_file_does_not_hold_the_import(desk: Desk) -> None:
    desk.export()
    if desk.stick.is_file():
        return
    head = desk.stick / HEAD
    head.write_bytes(b"x" * 300_000)
    assert desk.edition().name == "bad_object"
    head.unlink()
    head.mkdir()
    assert desk.edition().name == "stick_unreadable"


def test_an_export_replaces_an_earlier_one_and_leaves_no_old_objects(desk: Desk) -> None:
    desk.export()
    desk.house.publisher.rebase("postings")
    desk.house.publisher.sign()
    exported = desk.export()
    assert isinstance(exported, Exported)
    assert exported.files == len(list(files_of(desk.stick)))
    assert [path.name for path in desk.stick.parent.iterdir()] == [desk.stick.name]


def test_an_export_does_not_touch_a_folder_that_it_did_not_write(desk: Desk) -> None:
    if desk.stick.suffix == ".zip":
        return
    (desk.stick / "v1").mkdir(parents=True)
    (desk.stick / "v1" / "mine").write_bytes(b"dear")
    with pytest.raises(FileExistsError):
        desk.export()
    assert (desk.stick / "v1" / "mine").read_bytes() == b"dear"


def test_without_the_server_there_is_no_export(desk: Desk) -> None:
    desk.house.server.faults[HEAD] = unreachable
    assert desk.export() == outcomes.Unreachable("no route")
    assert not desk.stick.exists()


def test_an_export_passes_on_no_false_byte_of_the_server(desk: Desk) -> None:
    head = desk.house.publisher.head
    assert head is not None
    path = object_path(head.feeds["postings"].segments[-1].object.sha256)
    desk.house.publisher.files[path] = flipped(desk.house.publisher.files[path], 9)
    assert desk.export() == outcomes.BadObject(
        path, f"{path}: not the {len(desk.house.publisher.files[path])} bytes of that name"
    )
    assert not desk.stick.exists()


def test_an_export_resumes_over_a_bad_line(desk: Desk) -> None:
    desk.house.server.faults["v1/o/"] = [cut_after(40)] * 2
    assert isinstance(desk.export(), Exported)


def test_an_export_whose_stick_lies_is_found_out(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "offline_cache.usb.stick.StickFetcher.get", lambda *_, **__: Fetched(200, b"{}", None)
    )
    found = desk.export()
    assert not isinstance(found, Exported)
    assert found.name == "bad_object"


def test_another_publisher_at_the_address_is_refused_by_the_export(desk: Desk) -> None:
    other = Publisher("pilot")
    other.publish(posting(1))
    desk.house.server.files[HEAD] = other.files[head_path("pilot")]
    assert desk.export() == outcomes.WrongChannel(expected="demo", got="pilot")


def test_a_finder_of_the_stick_reads_what_it_is(desk: Desk) -> None:
    desk.export()
    if desk.stick.is_dir():
        assert "kiosk cache import" in (desk.stick / MARK).read_text("utf-8")
