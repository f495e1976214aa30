"""``Raises:`` is true on a damaged disk: whatever stands in the files, only what is documented comes out.

Each page of a database in turn is nonsense; then everything is asked that can be asked.
"""

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cache_house import House
from cache_samples import CAFE, NOW, board, posting, rooms_document, seoul
from documented import leak_of, public_methods

from offline_cache.contract.boards import SlotState
from offline_cache.mailbox import MailboxError
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.outbox import Outbox
from offline_cache.search import Filters
from offline_cache.shelves import Shelf
from offline_cache.store import check, generations
from offline_cache.store.reader import CacheAbsent, ContentReader

PAGE = 4096
SEOUL = Filters(region=frozenset({"서울"}))

QUESTIONS: dict[str, Callable[[ContentReader], Any]] = {
    "change_count": lambda reader: reader.change_count(),
    "edition": lambda reader: reader.edition(),
    "sync_state": lambda reader: reader.sync_state(),
    "clock_floor": lambda reader: reader.clock_floor(),
    "cafes": lambda reader: reader.cafes(),
    "cafe": lambda reader: reader.cafe(CAFE),
    "rooms": lambda reader: reader.rooms(CAFE),
    "rooms_document": lambda reader: reader.rooms_document(CAFE),
    "city_document": lambda reader: reader.city_document(),
    "programmes": lambda reader: reader.programmes(None, NOW, NOW + timedelta(days=9)),
    "guides": lambda reader: reader.guides(NOW),
    "mentoring": lambda reader: reader.mentoring(NOW),
    "notices": lambda reader: reader.notices(CAFE, NOW),
    "posting": lambda reader: [reader.posting(f"moef:{number}") for number in range(40)],
    "closing_today": lambda reader: reader.closing_today(NOW),
    "shelf_counts": lambda reader: (reader.shelf_counts(NOW), reader.shelf_counts(NOW, SEOUL)),
    "shelf": lambda reader: [
        reader.shelf(one, NOW, filters) for one in Shelf for filters in (Filters(), SEOUL)
    ],
    "facets": lambda reader: (reader.facets(NOW), reader.facets(NOW, SEOUL, Shelf.LATER)),
    "search": lambda reader: [reader.search(text, NOW) for text in ("ㅊㄴㅇㅌ", "인턴 1", "칠도")],
    "hits": lambda reader: reader.hits("인턴", NOW),
    "around": lambda reader: reader.around("인턴", NOW, Filters(), 1),
    "go_on": lambda reader: reader.go_on(reader.around("칠도", NOW, Filters(), 1), 1.0),
    "prepare": lambda reader: reader.prepare(1.0),
    "posting_totals": lambda reader: reader.posting_totals(NOW),
    "warm_up": lambda reader: reader.warm_up(),
}


def garbled(data: bytes, page: int, dice: random.Random) -> Iterator[bytes]:
    """Give the file with one page as a disk may return it: zeros, noise, another page, or some bytes off."""
    start, end = page * PAGE, (page + 1) * PAGE
    other = dice.randrange(len(data) // PAGE) * PAGE
    scattered = bytearray(data[start:end])
    for _ in range(40):
        scattered[dice.randrange(len(scattered))] = dice.randrange(256)
    for nonsense in (bytes(PAGE), dice.randbytes(PAGE), data[other : other + PAGE], bytes(scattered)):
        yield data[:start] + nonsense + data[end:]


def test_every_question_of_the_screen_is_asked() -> None:
    assert set(QUESTIONS) == public_methods(ContentReader) - {"open", "close"}


@pytest.fixture
def filled(house: House) -> House:
    """A house whose device has an edition and the rooms, all of it in one file."""
    house.publisher.place_rooms(rooms_document(board((seoul(0), SlotState.FREE))))
    syncer = house.syncer()
    assert syncer.sync_edition().ok
    assert syncer.sync_rooms().ok
    path = generations.current(house.folder)
    assert path is not None
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return house


def test_of_damaged_content_every_question_says_absent_at_worst(filled: House) -> None:
    path = generations.current(filled.folder)
    assert path is not None
    whole, dice, leaks = path.read_bytes(), random.Random(5), set()
    for page in range(len(whole) // PAGE):
        for data in garbled(whole, page, dice):
            path.write_bytes(data)
            leaks |= set(_leaks(filled.folder))
            found = leak_of(set(), lambda: check.verify(filled.folder))
            leaks |= set() if found is None else {f"verify: {found}"}
    assert not leaks, "\n".join(sorted(leaks))


def test_damaged_content_is_always_mended_by_the_sync_service(filled: House) -> None:
    right = filled.content()
    template = filled.folder
    name = generations.current(template)
    assert name is not None
    whole, dice, leaks = name.read_bytes(), random.Random(7), set()
    filled.folder = template.with_name("damaged")
    for page in range(len(whole) // PAGE):
        for data in garbled(whole, page, dice):
            shutil.rmtree(filled.folder, ignore_errors=True)
            shutil.copytree(template, filled.folder, symlinks=True)
            (filled.folder / name.name).write_bytes(data)
            syncer = filled.syncer()
            for ask in (syncer.check, syncer.sync_rooms, syncer.sync_edition):
                found = leak_of(set(), ask)
                leaks |= set() if found is None else {f"page {page}, {ask.__name__}: {found}"}
            try:
                if not check.verify(filled.folder).ok or filled.content() != right:
                    leaks.add(f"page {page}: not mended")
            except CacheAbsent as error:
                leaks.add(f"page {page}: {error}")
    assert not leaks, "\n".join(sorted(leaks))


def _leaks(folder: Path) -> Iterator[str]:
    reader = ContentReader(folder)
    for name, question in QUESTIONS.items():
        found = leak_of({CacheAbsent.__name__}, lambda: question(reader))  # noqa: B023 - called at once
        if found is not None:
            yield f"{name}: {found}"
    reader.close()


# --- mailboxes ---


def use_outbox(outbox: Outbox) -> dict[str, Callable[[], Any]]:
    return {
        "add": lambda: outbox.add("count", {"number": 1}, now=NOW),
        "pending": lambda: outbox.pending(9),
        "box": lambda: outbox.box,
        "count": outbox.count,
        "forget": lambda: outbox.forget(1, {1: "no"}),
        "refused": outbox.refused,
        "close": outbox.close,
    }


def use_control(control: Control) -> dict[str, Callable[[], Any]]:
    return {
        "ask": lambda: control.ask("sync", {}, NOW),
        "open_requests": lambda: control.open_requests(NOW),
        "box": lambda: control.box,
        "followed": lambda: control.followed(frozenset({"sync"}), NOW),
        "answer": lambda: control.answer(1, {}),
        "answer_of": lambda: control.answer_of(1),
        "close": control.close,
    }


BOXES = [("outbox.db", Outbox, use_outbox), ("control.db", Control, use_control)]


@pytest.mark.parametrize(("name", "kind", "use"), BOXES, ids=["outbox", "control"])
def test_of_a_damaged_mailbox_every_question_is_refused_by_name_at_worst(
    tmp_path: Path, name: str, kind: Any, use: Callable[[Any], dict[str, Callable[[], Any]]]
) -> None:
    template = tmp_path / "whole"
    template.mkdir()
    with kind.open(template) as box:
        assert public_methods(kind) - {"open"} <= set(use(box)) - {"box"} | {"box"}
        for number in range(30):
            if name == "outbox.db":
                box.add("count", {"text": "가" * 100}, now=NOW)
            else:
                box.answer(box.ask("sync", {"number": number}, NOW), {"text": "가" * 100})
    whole, dice, leaks = (template / name).read_bytes(), random.Random(6), set()
    for page in range(len(whole) // PAGE):
        for data in garbled(whole, page, dice):
            folder = tmp_path / "damaged"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            (folder / name).write_bytes(data)
            leaks |= set(_leaks_of_box(kind, folder, use))
    assert not leaks, "\n".join(sorted(leaks))


def _leaks_of_box(
    kind: Any, folder: Path, use: Callable[[Any], dict[str, Callable[[], Any]]]
) -> Iterator[str]:
    found = leak_of({MailboxError.__name__}, lambda: kind.open(folder).close())
    if found is not None:
        yield f"open: {found}"
    with suppress(MailboxError), kind.open(folder) as box:
        for question, ask in use(box).items():
            found = leak_of({MailboxError.__name__}, ask)
            if found is not None:
                yield f"{question}: {found}"


def test_a_row_that_is_not_what_it_was_is_no_fault_of_the_screen(house: House) -> None:
    """Bytes may change inside a row in a way that the database does not see."""
    house.publisher.publish(posting(900))
    assert house.syncer().sync_edition().ok
    path = generations.current(house.folder)
    assert path is not None
    whole = path.read_bytes()
    leaks = set()
    for word, other in ((b'"type":', b'"tYpe":'), (b"date", b"dAte"), (b"2026-08", b"2026-x8"), (b"[", b"{")):
        path.write_bytes(whole.replace(word, other))
        leaks |= set(_leaks(house.folder))
    assert not leaks, "\n".join(sorted(leaks))
