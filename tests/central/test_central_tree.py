"""What stands on disk: retention, the lock, files that are whole or absent, faults that are found."""

import errno
import os
import threading
from contextlib import ExitStack
from datetime import timedelta

import pytest
from central_samples import NOW, make_posting, make_postings

from central import files
from central.content.models import Posting
from central.publishing import edition
from central.publishing.edition import publish
from central.publishing.lock import BusyError, publisher_lock
from central.publishing.models import Kind, StoredObject
from central.publishing.objects import ObjectWriter
from central.publishing.retention import KEEP, sweep
from central.publishing.verify import verify_tree
from offline_cache.contract.paths import head_path
from offline_cache.contract.wire import Change


def objects(tree):
    return {path.name for path in (tree / "v1/o").iterdir()}


def written_at(path, moment):
    os.utime(path, (moment.timestamp(), moment.timestamp()))


def test_retired_objects_stay_as_long_as_a_head_that_names_them_lives(tree, monkeypatch):
    monkeypatch.setattr(edition.timezone, "now", lambda: NOW)
    make_postings(3)
    publish()
    (base,) = StoredObject.objects.filter(feed="postings")
    Posting.objects.update(title="neu")
    publish(force_base=True)
    (tree / "v1/o" / ("0" * 64)).write_bytes(b"of a cut publication")
    for path in (tree / "v1/o").iterdir():
        written_at(path, NOW)
    (tree / "v1/o" / ("1" * 64)).write_bytes(b"of a publication at work")
    written_at(tree / "v1/o" / ("1" * 64), NOW + KEEP)
    assert sweep(tree, NOW + KEEP) == 0
    assert base.sha256 in objects(tree)
    assert sweep(tree, NOW + KEEP + timedelta(seconds=1)) == len(["base", "its catalogue", "left over"])
    assert objects(tree) & {base.sha256, "0" * 64, "1" * 64} == {"1" * 64}
    assert verify_tree(tree, "main").faults == []


def test_only_one_publishes_at_a_time(tree):
    with publisher_lock(tree.parent), pytest.raises(BusyError, match="another publication"):
        publish()
    assert publish().published


def test_a_publication_waits_for_another_one(tree):
    lock = ExitStack()
    lock.enter_context(publisher_lock(tree.parent))
    release = threading.Timer(0.3, lock.close)
    release.start()
    assert publish(wait_s=30).published
    release.join()


def test_a_write_that_fails_leaves_the_file_before(tmp_path, monkeypatch):
    path = tmp_path / "folder" / "file"
    files.write_file(path, b"before")
    monkeypatch.setattr(files.os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left")))
    with pytest.raises(OSError, match="No space"):
        files.write_file(path, b"after")
    assert path.read_bytes() == b"before"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("has_links", [True, False])
def test_a_secret_is_whole_or_absent_and_never_overwritten(tmp_path, monkeypatch, has_links):
    if not has_links:
        no_link = lambda *_: (_ for _ in ()).throw(OSError(errno.EPERM, "no links"))  # noqa: E731
        monkeypatch.setattr(files.os, "link", no_link)
    path = tmp_path / "secret"
    with monkeypatch.context() as cut:
        cut.setattr(files.os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left")))
        with pytest.raises(OSError, match="No space"):
            files.write_new(path, b"half")
    assert list(tmp_path.iterdir()) == []
    files.write_new(path, b"whole")
    with pytest.raises(FileExistsError):
        files.write_new(path, b"other")
    assert [(one, one.read_bytes(), one.stat().st_mode & 0o777) for one in tmp_path.iterdir()] == [
        (path, b"whole", 0o600)
    ]


def test_published_files_are_readable_by_the_web_server(tree):
    make_posting(1)
    publish()
    published = [path for path in tree.rglob("*") if path.is_file()]
    assert published
    assert {path.stat().st_mode & 0o777 for path in published} == {0o644}


@pytest.mark.parametrize("offset", [0, 7, -1])
def test_a_false_byte_in_any_file_is_found(tree, offset):
    make_posting(1)
    publish()
    for path in [tree / head_path("main"), *(tree / "v1/o").iterdir()]:
        whole = path.read_bytes()
        damaged = bytearray(whole)
        damaged[offset] ^= 1
        path.write_bytes(damaged)
        assert verify_tree(tree, "main").faults
        path.write_bytes(whole)
    assert verify_tree(tree, "main").faults == []


@pytest.mark.parametrize("offset", [0, 7, -1])
def test_damage_of_equal_length_is_made_good_by_the_next_publication(tree, offset):
    make_postings(600)
    publish()
    Posting.objects.filter(pk="moef:3").update(title="neu")
    publish()
    for kind in (Kind.TICK, Kind.BASE, Kind.DICTIONARY, Kind.CATALOGUE):
        stored = StoredObject.objects.filter(kind=kind, retired=None).order_by("size").last()
        path = tree / "v1/o" / stored.sha256
        damaged = bytearray(path.read_bytes())
        damaged[offset] ^= 1
        path.write_bytes(damaged)
        assert publish().problems == []
        assert verify_tree(tree, "main").faults == []


def test_nothing_published_is_said_so(tree):
    assert verify_tree(tree, "main").faults == ["nothing has been published yet"]


def test_a_large_base_comes_in_parts(tmp_path, monkeypatch):
    monkeypatch.setattr("central.publishing.objects.PART_BYTES", 20_000)
    rows = [Change(f"a:{number}", os.urandom(500).hex().encode()) for number in range(200)]
    parts = ObjectWriter(tmp_path, NOW).base("postings", 200, rows, None)
    assert len(parts) > 3
    assert sum(part.rows for part in parts) == 200
    assert max(part.size for part in parts) < 30_000
    assert [part.position for part in parts] == list(range(len(parts)))
