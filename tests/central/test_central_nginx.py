"""The tree behind a real nginx: the ETag trap, and downloads that outlive their edition."""

import os
import shutil
from datetime import UTC, datetime, timedelta

import pytest
from central_samples import NOW, make_postings
from nginx_server import nginx

from central.content.models import Posting
from central.publishing import edition
from central.publishing.edition import publish
from central.publishing.verify import full_head
from offline_cache.contract.paths import head_path, object_path, root_path
from offline_cache.fetch.http import HttpFetcher
from offline_cache.sync import Syncer

HEADS = 25


@pytest.fixture
def fetcher(tree):
    with nginx(tree) as port, HttpFetcher(f"http://127.0.0.1:{port}") as found:
        yield found


@pytest.fixture
def device(tree, tmp_path, fetcher):
    installed = tmp_path / "installed.json"
    shutil.copy(tree / root_path(1), installed)
    return Syncer(tmp_path / "device", fetcher, installed, "main", None, lambda: datetime.now(UTC))


def retitle(number):
    Posting.objects.filter(pk="moef:1").update(title=f"제목 {number:03}")


def test_no_edition_hides_behind_an_etag_however_fast_they_come(tree, device):
    make_postings(5)
    seen, sizes = [], set()
    for number in range(HEADS):
        retitle(number)
        version = publish().version
        outcome = device.sync_edition()
        seen.append((outcome.name, getattr(outcome, "version", None)) == ("applied", version))
        sizes.add((tree / head_path("main")).stat().st_size)
        assert device.sync_edition().name == "unchanged"
    assert seen == [True] * HEADS
    assert len(sizes) < HEADS


def test_heads_within_one_second_would_have_the_same_etag(tree, fetcher):
    """The trap is real: without the publisher's care two different heads of one length look the same."""
    path = tree / "v1/main/head"
    path.parent.mkdir(parents=True)
    tags = []
    for text in (b"one", b"two"):
        path.write_bytes(text)
        os.utime(path, (1_800_000_000, 1_800_000_000))
        tags.append(fetcher.get("v1/main/head", max_bytes=10, deadline_s=5).etag)
    assert tags[0] == tags[1] is not None


def test_a_download_goes_on_after_its_objects_were_retired(tree, fetcher, monkeypatch):
    """A device has the head and half an object; meanwhile the edition is replaced many times."""
    now = [NOW]
    monkeypatch.setattr(edition.timezone, "now", lambda: now[0])
    make_postings(40)
    publish()
    (part,) = full_head(tree, "main").feeds["postings"].base.parts
    path = object_path(part.sha256)
    half = fetcher.get(path, max_bytes=part.size, deadline_s=5).body[: part.size // 2]
    for number in range(12):
        now[0] += timedelta(hours=5)
        retitle(number)
        publish(force_base=True)
    assert part not in full_head(tree, "main").feeds["postings"].base.parts
    rest = fetcher.get(path, max_bytes=part.size, deadline_s=5, range_from=len(half))
    assert (rest.status, len(half) + len(rest.body)) == (206, part.size)
    now[0] += timedelta(days=3)
    for file in (tree / "v1/o").iterdir():
        os.utime(file, (NOW.timestamp(), NOW.timestamp()))
    retitle(99)
    publish()
    assert fetcher.get(path, max_bytes=part.size, deadline_s=5).status == 404
    assert full_head(tree, "main").feeds["postings"].rows == 40
