"""The store: damage and repair, newer programs, full disks, readers beside a writer."""

import sqlite3
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlite_utils
from cache_house import House
from cache_samples import CAFE, NOW, board, cafe, guide, posting, programme, room, rooms_document

from offline_cache import outcomes
from offline_cache.contract.feeds import FEEDS
from offline_cache.contract.fields import ContractError
from offline_cache.contract.wire import Change, row_body
from offline_cache.plan import Cursor
from offline_cache.store import check, generations, schema, writer
from offline_cache.store.apply import FeedWriter
from offline_cache.store.database import open_writer
from offline_cache.store.deadlines import NUMBERS, first_open, posting_rowid
from offline_cache.store.errors import NoSpace, RowsDiffer, StoreBroken
from offline_cache.store.postings import next_number
from offline_cache.store.reader import CacheAbsent, ContentReader
from offline_cache.store.rows import pack, unpack
from offline_cache.store.writer import Store


def test_a_posting_shown_for_a_group_that_lost_its_members_is_damage(synced: House) -> None:
    changed_inside(synced, "DELETE FROM member WHERE id = ?", "moef:7")
    syncer = synced.syncer()
    syncer._checked = True
    synced.publisher.publish(gone=[posting(7)])
    assert syncer.sync_edition().name == "applied"
    assert "moef:7" not in synced.content()["postings"]
    assert check.verify(synced.folder).ok


def present(house: House) -> Path:
    path = generations.current(house.folder)
    assert path is not None
    return path


def changed_inside(house: House, statement: str, *values: object) -> None:
    with Store(house.folder) as store:
        store.db.execute(statement, values)


def overwritten(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as stream:
        stream.seek(at)
        stream.write(data)


def pages_lost(house: House) -> None:
    """Overwrite the middle of the file, as a failing disk does."""
    size = present(house).stat().st_size
    overwritten(present(house), size // 4, b"\0" * (size // 2))


def header_lost(house: House) -> None:
    overwritten(present(house), 0, b"\0" * 100)


def emptied(house: House) -> None:
    present(house).write_bytes(b"")


def one_bit_in_a_row(house: House) -> None:
    body = pack(row_body(replace(posting(3), title="다른 제목")))
    changed_inside(house, "UPDATE record SET body = ? WHERE id = 'moef:3'", body)


def row_gone(house: House) -> None:
    changed_inside(house, "DELETE FROM record WHERE id = 'moef:3'")


def list_short(house: House) -> None:
    changed_inside(house, "DELETE FROM posting WHERE id = 'moef:3'")


def head_garbled(house: House) -> None:
    changed_inside(house, "UPDATE meta SET value = ? WHERE key = 'head'", b"{}")


def row_unreadable(house: House) -> None:
    changed_inside(house, "UPDATE record SET body = ? WHERE id = 'moef:3'", b"\x28\xb5\x2f\xfdxx")


DAMAGES = [
    pages_lost,
    header_lost,
    emptied,
    one_bit_in_a_row,
    row_gone,
    list_short,
    head_garbled,
    row_unreadable,
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_store_is_found_set_aside_and_fetched_again(
    synced: House, damage: Callable[[House], None]
) -> None:
    good = synced.content()
    damage(synced)
    assert not check.verify(synced.folder).ok
    assert synced.syncer().sync_edition().ok
    assert synced.content() == good
    assert check.verify(synced.folder).ok
    assert len(list(synced.folder.glob("content.db.damaged-*"))) >= 1
    with synced.reader() as reader:
        assert reader.sync_state().damaged == NOW


@pytest.mark.parametrize("damage", [list_short, one_bit_in_a_row, row_gone, row_unreadable])
def test_without_a_network_the_sound_feeds_are_carried_over(
    synced: House, damage: Callable[[House], None]
) -> None:
    damage(synced)
    rebuilt = damage is list_short
    assert synced.syncer().check() == outcomes.StoreDamaged(rebuilt)
    content = synced.content()
    assert content["cafes"] == [CAFE]
    assert content["guides"] == ["guide:1"]
    assert len(content["postings"]) == (40 if rebuilt else 0)
    assert synced.syncer().check() is None


def test_after_a_loss_of_rows_an_older_edition_still_cannot_slip_in(synced: House) -> None:
    old = dict(synced.publisher.files)
    synced.publisher.publish(posting(100))
    assert synced.syncer().sync_edition().ok
    row_gone(synced)
    synced.server.files = old
    assert synced.syncer().sync_edition() == outcomes.Rollback(accepted=2, offered=1)


def test_a_store_that_breaks_in_the_middle_of_a_round_is_repaired_in_it(synced: House) -> None:
    syncer = synced.syncer()
    assert syncer.sync_edition().ok
    header_lost(synced)
    synced.publisher.publish(posting(100))
    assert syncer.sync_edition().ok
    assert "moef:100" in synced.content()["postings"]


def test_boards_survive_the_loss_of_rows(synced: House) -> None:
    synced.publisher.place_rooms(rooms_document(board()))
    assert synced.syncer().sync_rooms().ok
    row_gone(synced)
    synced.syncer().check()
    with synced.reader() as reader:
        assert reader.rooms_document(CAFE) is not None


def test_a_reader_of_a_damaged_store_says_that_there_is_none_and_finds_the_repaired_one(
    synced: House,
) -> None:
    with synced.reader() as reader:
        reader.edition()
        header_lost(synced)
        reader.close()
        with pytest.raises(CacheAbsent):
            reader.shelf_counts(NOW)
        assert synced.syncer().sync_edition().ok
        assert sum(reader.shelf_counts(NOW).values()) == 40


def test_no_store_is_absent(tmp_path: Path) -> None:
    with pytest.raises(CacheAbsent):
        ContentReader.open(tmp_path)
    with pytest.raises(CacheAbsent):
        ContentReader.open(tmp_path / "none")
    assert check.verify(tmp_path).ok
    assert not check.verify(tmp_path).present
    assert list(tmp_path.iterdir()) == []


def test_a_link_that_leads_nowhere_is_absent(synced: House) -> None:
    present(synced).unlink()
    with pytest.raises(CacheAbsent):
        synced.reader()
    assert synced.syncer().sync_edition().ok
    assert len(synced.content()["postings"]) == 40


def test_a_store_of_a_newer_program_is_left_alone_with_a_sentence(synced: House) -> None:
    row = ("content", "m999_from_the_future", "2099-01-01")
    changed_inside(
        synced, "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)", *row
    )
    before = present(synced).read_bytes()
    outcome = synced.syncer().sync_edition()
    assert outcome.name == "store_unusable"
    assert "newer version" in outcome.sentence
    assert present(synced).read_bytes() == before
    assert len(synced.content()["postings"]) == 40


def test_the_tag_of_a_head_outlasts_the_process(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.keep_etag('"one"')
    with Store(tmp_path) as store:
        assert store.accepted().etag == '"one"'
        store.note({"last_attempt": NOW})
        assert store.accepted().etag == '"one"'


def test_every_migration_is_known() -> None:
    db = sqlite_utils.Database(memory=True)
    schema.migrate(db)
    schema.migrate(db)
    assert schema.MIGRATIONS.pending(db) == []
    db.close()


def test_a_disk_that_fills_in_the_middle_changes_nothing(
    synced: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced.publisher.publish(*(posting(number, description="가" * 3000) for number in range(100, 400)))
    real = open_writer

    def small(path: Path) -> sqlite3.Connection:
        db = real(path)
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count={pages + 4}").fetchall()
        return db

    with monkeypatch.context() as patched:
        patched.setattr(writer, "open_writer", small)
        assert synced.syncer().sync_edition().name == "disk_full"
    assert synced.content()["version"] == ["1"]
    assert synced.syncer().sync_edition().name == "applied"


def test_a_folder_that_cannot_be_written_is_an_outcome(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(generations, "create_empty", refused)
    assert house.syncer().sync_edition().name == "store_unusable"


def test_a_reader_cannot_write(synced: House) -> None:
    with synced.reader() as reader, reader._file.reading() as db, pytest.raises(sqlite3.OperationalError):
        db.execute("DELETE FROM posting")


def test_the_files_belong_to_the_group(synced: House) -> None:
    mode = present(synced).stat().st_mode
    assert stat.S_IMODE(mode) & 0o600 == 0o600
    assert stat.S_IMODE(mode) & 0o007 == 0


def test_the_present_store_is_a_link_and_a_log_is_never_left_for_the_next(synced: House) -> None:
    link = synced.folder / generations.LINK
    assert link.is_symlink()
    with synced.reader() as old:
        first = present(synced)
        old.edition()
        synced.publisher.rebase("postings")
        for feed in synced.publisher.feeds:
            changed_inside(synced, "DELETE FROM cursor WHERE feed = ?", feed)
        synced.publisher.sign()
        assert synced.syncer().sync_edition().ok
        assert present(synced) != first
        assert not first.exists()
        assert not list(synced.folder.glob(f"{first.name}*"))
        assert old.edition().version == 2  # type: ignore[union-attr]


def test_closing_the_reader_of_a_replaced_file_leaves_the_new_one_alone(synced: House) -> None:
    """SQLite removes logs by name when the last connection closes; names differ, so nothing is hit."""
    reader = sqlite3.connect(f"file:{present(synced)}?mode=ro", uri=True)
    reader.execute("SELECT count(*) FROM posting").fetchone()
    for feed in FEEDS:
        changed_inside(synced, "DELETE FROM cursor WHERE feed = ?", feed)
    synced.publisher.sign()
    assert synced.syncer().sync_edition().ok
    with Store(synced.folder) as store:
        store.note({"outcome": "probe"})
        assert reader.execute("SELECT count(*) FROM posting").fetchone() == (40,)
        reader.close()
        store.note({"outcome": "after"})
    with synced.reader() as later:
        assert later.sync_state().outcome == "after"


def test_a_plain_file_in_place_of_the_link_is_read_and_later_replaced(synced: House) -> None:
    """A store that was copied as a file, for example from factory content."""
    data = present(synced).read_bytes()
    link = synced.folder / generations.LINK
    link.unlink()
    present_files = list(synced.folder.glob("content-*"))
    for path in present_files:
        path.unlink()
    link.write_bytes(data)
    assert len(synced.content()["postings"]) == 40
    synced.publisher.publish(posting(100))
    assert synced.syncer().sync_edition().ok
    assert "moef:100" in synced.content()["postings"]
    for feed in FEEDS:
        changed_inside(synced, "DELETE FROM cursor WHERE feed = ?", feed)
    synced.publisher.sign()
    assert synced.syncer().sync_edition().ok
    assert link.is_symlink()
    assert "moef:100" in synced.content()["postings"]


def test_the_count_of_changes_moves_with_every_commit_and_every_new_file(synced: House) -> None:
    with synced.reader() as reader:
        counts = [reader.change_count(), reader.change_count()]
        assert counts[0] == counts[1]
        synced.publisher.publish(posting(100))
        assert synced.syncer().sync_edition().ok
        counts.append(reader.change_count())
        for feed in FEEDS:
            changed_inside(synced, "DELETE FROM cursor WHERE feed = ?", feed)
        synced.publisher.sign()
        assert synced.syncer().sync_edition().ok
        counts.append(reader.change_count())
    assert len(set(counts)) == 3


def test_a_tag_travels_with_the_version(synced: House) -> None:
    assert synced.syncer().sync_edition() == outcomes.Unchanged()
    assert [one.status for one in synced.server.log if one.path.endswith("head")] == [304]
    synced.now = NOW + timedelta(minutes=3)
    assert synced.syncer().sync_edition().ok
    with synced.reader() as reader:
        state = reader.sync_state()
    assert state.last_contact == synced.now
    assert state.outcome == "unchanged"


def test_a_failed_attempt_moves_the_attempt_and_not_the_contact(synced: House) -> None:
    synced.server.files = {}
    synced.now = NOW + timedelta(minutes=3)
    assert not synced.syncer().sync_edition().ok
    with synced.reader() as reader:
        state = reader.sync_state()
    assert (state.last_attempt, state.last_contact) == (synced.now, NOW)


def test_a_dictionary_is_fetched_once(synced: House) -> None:
    publisher = synced.publisher
    publisher.train("postings")
    publisher.publish(posting(100))
    publisher.rebase("postings", 2, keep_segments=True)
    publisher.feeds["postings"].segments = publisher.feeds["postings"].segments[-1:]
    publisher.sign()
    assert synced.syncer().sync_edition().ok
    synced.server.log.clear()
    publisher.publish(posting(101))
    assert synced.syncer().sync_edition().ok
    assert "moef:101" in synced.content()["postings"]
    assert len(synced.server.paths("v1/o/")) == 1


def test_an_edition_of_all_kinds_survives_tick_base_and_repair_alike(synced: House) -> None:
    synced.publisher.publish(programme(1), guide(2), room(3), posting(3, title="바뀐 제목"), gone=[room(1)])
    assert synced.syncer().sync_edition().ok
    by_tick = synced.content()
    for feed in FEEDS:
        synced.publisher.rebase(feed)
    synced.publisher.sign()
    other = replace(synced, folder=synced.folder.with_name("other"))
    assert other.syncer().sync_edition().ok
    assert other.content() == {**by_tick, "version": ["3"]}
    list_short(synced)
    synced.syncer().check()
    assert synced.content() == by_tick


def _write_and_finish(writer: FeedWriter, expected: Cursor) -> None:
    writer.apply([Change(CAFE, row_body(cafe()))])
    writer.finish(expected)


def test_rows_that_do_not_lead_to_the_expected_state_are_not_kept(house: House) -> None:
    house.folder.mkdir()
    with Store(house.folder) as store:
        writer = FeedWriter(store.db, "cafes", None, derive=True)
        with pytest.raises(RowsDiffer), store.db.atomic():
            _write_and_finish(writer, Cursor(1, 1, "0" * 64))
        assert store.db.execute("SELECT count(*) FROM record").fetchone() == (0,)
        with pytest.raises(ContractError), store.db.atomic():
            FeedWriter(store.db, "cafes", None, derive=True).apply([Change("x", b'{"id":"x"}')])
        assert store.cursors() == {}


def test_a_stored_row_that_cannot_be_read_differs(house: House) -> None:
    house.folder.mkdir()
    with Store(house.folder) as store, store.db.atomic():
        writer = FeedWriter(store.db, "cafes", None, derive=True)
        writer.apply([Change(CAFE, row_body(cafe()))])
        store.db.execute("UPDATE record SET body = ?", (b"\x28\xb5\x2f\xfdxx",))
        with pytest.raises(RowsDiffer):
            writer.apply([Change(CAFE, None)])


def test_a_garbled_head_is_damage(synced: House) -> None:
    head_garbled(synced)
    with Store(synced.folder) as store, pytest.raises(StoreBroken):
        store.accepted()


def test_packed_rows_come_back() -> None:
    for body in (b"{}", b"{" + b"a" * 5000 + b"}"):
        assert unpack(pack(body)) == body
    assert len(pack(b"a" * 5000)) < 100


def test_numbers_of_postings_go_down_and_then_fill_gaps(house: House) -> None:
    house.folder.mkdir()
    with Store(house.folder) as store:
        assert next_number(store.db) == NUMBERS // 2
        insert = "INSERT INTO member VALUES (?, ?, ?, 0, 0, 0, '', NULL)"
        for number in (7, 2, 1):
            store.db.execute(insert, (number, str(number), number))
        assert next_number(store.db) == 0
        store.db.execute(insert, (0, "0", 0))
        assert next_number(store.db) == 6


def test_rowids_follow_deadlines() -> None:
    near, far = posting(1), posting(2, valid_through=None)
    assert posting_rowid(near, NUMBERS - 1) < posting_rowid(far, 0)
    assert posting_rowid(near, 12345) % NUMBERS == 12345
    assert posting_rowid(near, 0) > first_open(NOW)


def test_a_disk_that_fills_after_the_commit_does_not_deny_the_edition(
    synced: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced.publisher.publish(posting(100))

    def full(_: Store, __: object) -> None:
        raise NoSpace("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(Store, "note", full)
        assert synced.syncer().sync_edition().name == "applied"
        assert synced.syncer().sync_edition().name == "disk_full"
    assert synced.content()["version"] == ["2"]
