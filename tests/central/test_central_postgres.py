"""On a real PostgreSQL: transactions that begin early and commit late, with publishers at work."""

import json
import os
import subprocess
import sys
import threading

import psycopg
import pytest
from central_process import asked, central
from postgres_server import postgres

from central.publishing.verify import full_head, read_object, verify_tree
from offline_cache.contract.wire import decompress, read_lines

_ROW = """INSERT INTO content_posting (id, source_id, license, as_of, lang, title, hiring_organization,
    close_type, employment_type, education_requirements, regions, occupational_category, first_seen, raw)
    VALUES (%s, 'moef', '조건', now(), 'ko', %s, '한국시험공단',
    'unknown', '[]', '[]', '[]', '[]', now(), '{}')"""


@pytest.fixture(scope="module")
def socket_folder():
    with postgres() as folder:
        yield folder


@pytest.fixture
def house(socket_folder, tmp_path, monkeypatch):
    """A home on a fresh database, with keys and the demonstration's content."""
    name = f"t{os.urandom(4).hex()}"
    with psycopg.connect(f"user=central dbname=postgres host={socket_folder}", autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
    monkeypatch.setenv("CENTRAL_DATABASE_URL", f"postgres://central@/{name}?host={socket_folder}")
    for arguments in (
        ("migrate",),
        ("keys", "init", "--root-folder", str(tmp_path / "root-keys")),
        ("import", "demo"),
    ):
        ended = central(tmp_path / "home", *arguments)
        assert ended.returncode == 0, ended.stderr
    return House(tmp_path / "home", f"user=central dbname={name} host={socket_folder}")


class House:
    def __init__(self, home, conninfo):
        self.home, self.conninfo = home, conninfo

    @property
    def tree(self):
        return self.home / "public"

    def publish(self):
        return asked(self.home, "publish")

    def ids(self):
        """What a device that follows base and segments has."""
        feed = full_head(self.tree, "main").feeds["postings"]
        shared = None if feed.dictionary is None else read_object(self.tree, feed.dictionary)
        refs = [(0, ref) for ref in feed.base.parts]
        refs += [(one.to_seq, one.object) for one in sorted(feed.segments, key=lambda one: one.to_seq)]
        state = {}
        for to_seq, ref in refs:
            content = decompress(read_object(self.tree, ref), ref.content_size, shared)
            if to_seq == 0 or to_seq > feed.base.seq:
                state.update((change.id, change.body) for change in read_lines(content, "test"))
        return {key for key, body in state.items() if body is not None}

    def whole(self):
        assert verify_tree(self.tree, "main").faults == []


def test_a_transaction_that_took_its_sequence_early_and_commits_late_is_not_lost(house):
    first = house.publish()
    with psycopg.connect(house.conninfo) as early:
        early.execute("CREATE SEQUENCE IF NOT EXISTS order_of_arrival")
        early.commit()
        number = early.execute("SELECT nextval('order_of_arrival')").fetchone()[0]
        early.execute(_ROW, (f"moef:early-{number}", "먼저 시작한 공고"))
        with psycopg.connect(house.conninfo) as late:
            number = late.execute("SELECT nextval('order_of_arrival')").fetchone()[0]
            late.execute(_ROW, (f"moef:late-{number}", "나중에 시작한 공고"))
        second = house.publish()
        assert second["changes"] == {"postings": 1}
        assert "moef:late-2" in house.ids()
        assert "moef:early-1" not in house.ids()
        house.whole()
        early.commit()
    third = house.publish()
    assert third["changes"] == {"postings": 1}
    assert {"moef:early-1", "moef:late-2"} <= house.ids()
    assert [first["version"], second["version"], third["version"]] == [1, 2, 3]
    house.whole()


def test_writers_that_commit_while_publishers_run_lose_no_row(house):
    house.publish()
    written, stop = [], threading.Event()

    def write(name):
        with psycopg.connect(house.conninfo) as connection:
            for number in range(30):
                key = f"moef:{name}-{number}"
                connection.execute(_ROW, (key, f"공고 {name} {number}"))
                stop.wait(0.02)
                if number % 5 == 4:
                    connection.commit()
                written.append(key)

    writers = [threading.Thread(target=write, args=(f"w{index}",)) for index in range(3)]
    for writer in writers:
        writer.start()
    while any(writer.is_alive() for writer in writers):
        house.publish()
        house.whole()
    house.publish()
    house.whole()
    assert len(written) == 90
    assert set(written) <= house.ids()


def test_an_edition_shows_one_state_of_all_feeds(house):
    """Between reading cafes and reading rooms both are withdrawn: the edition has all of both or none."""
    script = """
import json, os, sys
from central.cli.setup import prepare
prepare()
from central.content.models import Cafe
from central.content.records import current_rows
from central.publishing.snapshot import one_state
from django.utils import timezone
def told(feed):
    return sorted(current_rows(feed, timezone.now(), {}, lambda *_: None).ids)
with one_state():
    before = told("cafes")
    print("ready", flush=True)
    sys.stdin.readline()
    rooms, cafes = told("rooms"), told("cafes")
print(json.dumps([before, rooms, cafes]), flush=True)
"""
    with subprocess.Popen(
        [sys.executable, "-c", script],
        env=os.environ | {"CENTRAL_HOME": str(house.home)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as reader:
        assert reader.stdout.readline() == "ready\n"
        with psycopg.connect(house.conninfo) as writer:
            writer.execute("UPDATE content_cafe SET valid_until = '2000-01-01'")
            writer.execute("UPDATE content_room SET valid_until = '2000-01-01'")
        before, rooms, cafes = json.loads(reader.communicate("go\n", timeout=60)[0])
    assert before == cafes
    assert cafes
    assert rooms
