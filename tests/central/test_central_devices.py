"""``central devices`` and the token API of a real server."""

import http.client
import json
import shutil
import stat
import threading

import pytest
from central_process import asked, central, serving
from uplink_samples import entry

from offline_cache.contract.uplink import MAX_BODY_BYTES


@pytest.fixture(scope="module")
def home(demo_original, tmp_path_factory):
    return shutil.copytree(demo_original, tmp_path_factory.mktemp("devices") / "home")


def post(port, token, body, path="/api/v1/outbox"):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    connection.request("POST", path, body if isinstance(body, bytes) else json.dumps(body), headers)
    response = connection.getresponse()
    found = response.status, json.loads(response.read())
    connection.close()
    return found


def test_a_device_is_added_listed_and_revoked_while_the_server_runs(home):
    added = asked(home, "devices", "add", "JC-0142", "--cafe", "cafe:demo")
    assert (added["name"], added["cafe"]) == ("JC-0142", "cafe:demo")
    batch = {"box": "b", "entries": [entry(1), entry(2)]}
    with serving(home, "--no-ticker") as (_, port):
        assert post(port, added["token"], batch) == (200, {"acceptedUpTo": 2, "refused": []})
        (listed,) = asked(home, "devices", "list")["devices"]
        assert (listed["name"], listed["revoked"]) == ("JC-0142", None)
        assert listed["lastSeen"] is not None
        assert central(home, "devices", "revoke", "JC-0142").returncode == 0
        assert post(port, added["token"], batch)[0] == 401
        long = b"x" * (MAX_BODY_BYTES + 1)
        assert post(port, added["token"], long)[0] == 401
    said = central(home, "devices", "list").stdout
    assert "JC-0142  cafe:demo  revoked" in said
    assert added["token"] not in said


def test_many_threads_of_one_device_leave_each_entry_once(demo_original, tmp_path):
    home = shutil.copytree(demo_original, tmp_path / "home")
    token = asked(home, "devices", "add", "JC-0200", "--cafe", "cafe:demo")["token"]
    states = []

    def send(port, first):
        entries = [entry(seq) for seq in range(first, first + 60)]
        states.append(post(port, token, {"box": "b", "entries": entries})[0])

    with serving(home, "--no-ticker") as (_, port):
        threads = [threading.Thread(target=send, args=(port, 1 + 30 * (n % 4))) for n in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert states == [200] * 12
    import sqlite3

    with sqlite3.connect(home / "central.db") as database:
        query = (
            "SELECT seq FROM visits_entry JOIN devices_device d ON d.id = device_id WHERE d.name = 'JC-0200'"
        )
        found = sorted(seq for (seq,) in database.execute(query))
    database.close()
    assert found == list(range(1, 151))


def test_the_token_goes_into_a_file_that_only_its_owner_reads(home, tmp_path):
    file = tmp_path / "token"
    arguments = ("devices", "add", "JC-0300", "--cafe", "cafe:demo", "--token-file", str(file))
    ended = central(home, *arguments)
    assert ended.returncode == 0
    token = file.read_text().strip()
    assert len(token) >= 43
    assert token not in ended.stdout
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_is_there_already_is_not_written_and_no_device_is_left(home, tmp_path):
    file = tmp_path / "token"
    file.write_text("other")
    ended = central(home, "devices", "add", "JC-0400", "--cafe", "cafe:demo", "--token-file", str(file))
    assert (ended.returncode, file.read_text()) == (1, "other")
    assert "File exists" in ended.stderr
    assert "JC-0400" not in central(home, "devices", "list").stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("add", "X", "--cafe", "cafe:none"), "there is no cafe 'cafe:none'; known: cafe:demo"),
        (("add", "", "--cafe", "cafe:demo"), "a device needs a name"),
        (("revoke", "none"), "there is no device 'none'"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(home, arguments, sentence):
    ended = central(home, "devices", *arguments)
    assert ended.returncode == 1
    assert sentence in ended.stderr
    assert "[FAILED]" in ended.stderr
