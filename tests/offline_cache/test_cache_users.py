"""The two processes run as different users of one group in a folder of mode 2770; a technician is root."""

import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cache_house import House
from cache_samples import CAFE, NOW, board, posting, rooms_document
from fake_server import stall_after

from offline_cache.contract.feeds import FEEDS
from offline_cache.mailbox.outbox import Outbox
from offline_cache.mailbox.wake import SYNC, WakeSocket, wake
from offline_cache.store.reader import ContentReader
from offline_cache.store.reset import reset
from offline_cache.store.writer import Store

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become two users")

GROUP, SYNC_USER, SCREEN_USER = 47_110, 47_111, 47_112


@pytest.fixture
def shared(house: House) -> Iterator[House]:
    """A house whose cache folder belongs to the group.

    One round beforehand imports everything: the other users need not be able to read where Python is.
    """
    assert house.syncer().sync_edition().ok
    with house.reader() as reader:
        reader.search("인턴", NOW)
    folder = Path(tempfile.mkdtemp(prefix="cache-users-"))
    os.chown(folder, SYNC_USER, GROUP)
    folder.chmod(0o2770)
    house.folder = folder
    house.root.chmod(0o644)
    shutil.copy(house.root, folder / "root.json")
    house.root = folder / "root.json"
    house.root.chmod(0o644)
    yield house
    shutil.rmtree(folder)


def as_user(user: int, work: Callable[[], object]) -> None:
    """Do some work in a process of another user, under the umask of the units; fail if it fails."""

    def begin() -> None:
        os.umask(0o007)
        os.setgroups([])
        os.setgid(GROUP)
        os.setuid(user)

    apart(begin, work)


def as_technician(work: Callable[[], object]) -> None:
    """Do some work in a process of root, under the umask of a root shell."""
    apart(lambda: os.umask(0o022), work)


def apart(begin: Callable[[], object], work: Callable[[], object]) -> None:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            begin()
            code = 0 if work() is not False else 2
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0


def sync(house: House) -> Callable[[], bool]:
    return lambda: house.syncer().sync_edition().ok


def shows(house: House, count: int) -> Callable[[], bool]:
    def look() -> bool:
        with ContentReader.open(house.folder) as reader:
            return sum(reader.shelf_counts(NOW).values()) == count

    return look


def test_the_screen_reads_as_its_own_user_before_and_after_a_sync(shared: House) -> None:
    as_user(SYNC_USER, sync(shared))
    as_user(SCREEN_USER, shows(shared, 40))
    shared.publisher.publish(posting(100))
    as_user(SYNC_USER, sync(shared))
    as_user(SCREEN_USER, shows(shared, 41))


def test_the_sync_service_writes_while_a_log_of_the_screens_user_stands(shared: House) -> None:
    as_user(SYNC_USER, sync(shared))
    as_user(SCREEN_USER, lambda: leave_open(shared))
    shared.publisher.publish(posting(100))
    as_user(SYNC_USER, sync(shared))
    as_user(SYNC_USER, lambda: forget_cursors(shared))
    shared.publisher.place_rooms(rooms_document(board()))
    shared.publisher.sign()
    as_user(SYNC_USER, sync(shared))
    as_user(SYNC_USER, lambda: shared.syncer(cafe=CAFE).sync_rooms().ok)
    as_user(SCREEN_USER, shows(shared, 41))


def leave_open(house: House) -> bool:
    """Read and end without closing, so that the side files stay behind."""
    reader = ContentReader.open(house.folder)
    return sum(reader.shelf_counts(NOW).values()) == 40


def forget_cursors(house: House) -> None:
    with Store(house.folder) as store:
        store.db.execute(f"DELETE FROM cursor WHERE feed IN ({', '.join('?' * len(FEEDS))})", tuple(FEEDS))


def test_the_outbox_crosses_users(shared: House) -> None:
    as_user(SCREEN_USER, lambda: vote(shared) == 1)
    as_user(SYNC_USER, lambda: drained(shared) == 1)
    as_user(SCREEN_USER, lambda: vote(shared) == 2)


def vote(house: House) -> int:
    with Outbox.open(house.folder) as box:
        return box.add("vote", {"face": 1}, now=NOW)


def drained(house: House) -> int:
    with Outbox.open(house.folder) as box:
        entries = box.pending(10)
        box.forget(entries[-1].seq)
        return len(entries)


def test_what_a_technician_leaves_both_users_can_write(shared: House) -> None:
    shared.publisher.rotate(content="content-2")
    shared.publisher.publish(posting(100))
    as_technician(sync(shared))
    as_technician(lambda: reset(shared.folder))
    as_technician(lambda: vote(shared) == 1)
    shared.server.faults["v1/o/"] = stall_after(10)
    as_technician(lambda: not sync(shared)())
    with ContentReader.open(shared.folder):
        others = [path for path in shared.folder.rglob("*") if not is_the_groups(path)]
    assert [path.name for path in others] == ["root.json"]
    shared.server.faults.clear()
    shared.publisher.rotate(rooms="rooms-2")
    as_user(SYNC_USER, sync(shared))
    as_user(SYNC_USER, lambda: drained(shared) == 1)
    as_user(SCREEN_USER, shows(shared, 41))
    as_user(SCREEN_USER, lambda: vote(shared) == 2)


def is_the_groups(path: Path) -> bool:
    found = path.lstat()
    wanted = 0o2770 if path.is_dir() else 0o660
    return path.is_symlink() or (stat.S_IMODE(found.st_mode) == wanted and found.st_gid == GROUP)


def test_the_screens_user_wakes_the_sync_service(shared: House) -> None:
    with WakeSocket(shared.folder, SYNC) as waker:
        os.chown(shared.folder / "sync.sock", SYNC_USER, GROUP)
        as_user(SCREEN_USER, lambda: wake(shared.folder, SYNC))
        assert waker.drain()
