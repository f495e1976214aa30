"""A real ``central serve``: what nginx would do, the pages, the ticker, the end."""

import http.client
import re
import shutil
import signal
import socket
import threading

import pytest
from central_process import central, serving, wait_until

from central.publishing.keys import KeysError
from central.publishing.verify import trusted_head, verify_tree

STOP_S = 30


class Browser:
    """Asks one server."""

    def __init__(self, port):
        self.port = port

    def ask(self, path, method="GET", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request(
            method, path, headers={name.replace("_", "-"): value for name, value in headers.items()}
        )
        response = connection.getresponse()
        body = response.read()
        connection.close()
        return response, body


@pytest.fixture(scope="module")
def home(demo_original, tmp_path_factory):
    return shutil.copytree(demo_original, tmp_path_factory.mktemp("serve") / "home")


@pytest.fixture(scope="module")
def browser(home):
    with serving(home, "--no-ticker") as (process, port):
        yield Browser(port)
        process.send_signal(signal.SIGTERM)
        assert process.wait(STOP_S) == 0


@pytest.fixture(scope="module")
def biggest(home):
    return max((home / "public/v1/o").iterdir(), key=lambda path: path.stat().st_size)


def test_an_object_is_immutable_and_whole(browser, biggest):
    response, body = browser.ask(f"/v1/o/{biggest.name}")
    assert (response.status, body) == (200, biggest.read_bytes())
    assert response.headers["Content-Length"] == str(len(body))
    assert response.headers["ETag"] == f'"{biggest.name}"'
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response.headers["Set-Cookie"] is None


def test_a_head_is_asked_again_soon_and_answers_304(browser, home):
    response, body = browser.ask("/v1/main/head")
    assert (response.status, body) == (200, (home / "public/v1/main/head").read_bytes())
    assert response.headers["Cache-Control"] == "public, max-age=30"
    again, nothing = browser.ask("/v1/main/head", If_None_Match=response.headers["ETag"])
    assert (again.status, nothing, again.headers["ETag"]) == (304, b"", response.headers["ETag"])
    other, whole = browser.ask("/v1/main/head", If_None_Match='"other"')
    assert (other.status, whole) == (200, body)


def test_a_cut_download_goes_on_where_it_stopped(browser, biggest):
    data = biggest.read_bytes()
    response, rest = browser.ask(f"/v1/o/{biggest.name}", Range="bytes=100-")
    assert (response.status, rest) == (206, data[100:])
    assert response.headers["Content-Range"] == f"bytes 100-{len(data) - 1}/{len(data)}"
    assert response.headers["Content-Length"] == str(len(data) - 100)
    other, whole = browser.ask(f"/v1/o/{biggest.name}", Range="bytes=100-", If_Range='"other"')
    assert (other.status, whole) == (200, data)
    beyond, _ = browser.ask(f"/v1/o/{biggest.name}", Range=f"bytes={len(data)}-")
    assert (beyond.status, beyond.headers["Content-Range"]) == (416, f"bytes */{len(data)}")


def test_head_tells_the_length_without_the_body(browser, biggest):
    response, body = browser.ask(f"/v1/o/{biggest.name}", method="HEAD")
    assert (response.status, body) == (200, b"")
    assert response.headers["Content-Length"] == str(biggest.stat().st_size)


@pytest.mark.parametrize(
    "path",
    [
        "/v1/o/" + "0" * 64,
        "/v1/o",
        "/v1/",
        "/v1/../secret-key",
        "/v1/%2e%2e/%2e%2e/secret-key",
        "/v1/main/.new-x",
        "/v1//head",
        "/keys/content.pem",
        "/central.db",
    ],
)
def test_nothing_but_published_files_is_served(browser, path):
    response, body = browser.ask(path)
    assert response.status == 404
    assert b"PRIVATE" not in body


def test_the_tree_cannot_be_written(browser):
    assert browser.ask("/v1/main/head", method="PUT")[0].status == 405
    assert browser.ask("/v1/main/head", method="POST")[0].status == 405


def test_health_names_the_edition(browser):
    response, body = browser.ask("/health")
    assert (response.status, body) == (200, b'{"ok": true, "edition": 1}')


def test_the_page_of_a_posting_says_what_the_source_does_not(browser, home):
    import sqlite3

    with sqlite3.connect(home / "central.db") as database:
        row = "SELECT id, title FROM content_posting WHERE title LIKE '%&%' OR title LIKE '%채용%' LIMIT 1"
        posting_id, title = database.execute(row).fetchone()
    database.close()
    response, body = browser.ask(f"/p/{posting_id}")
    page = body.decode()
    assert response.status == 200
    assert title in page
    assert re.search(r"<dt>근무 지역</dt><dd>공고 원문 확인</dd>", page)
    assert "이용허락범위 제한 없음" in page
    assert browser.ask("/p/moef:none")[0].status == 404


def test_editors_find_their_page_with_its_style(browser):
    response, body = browser.ask("/admin/login/")
    assert (response.status, "일자리카페 편집" in body.decode()) == (200, True)
    assert browser.ask("/static/admin/css/base.css")[0].status == 200
    assert browser.ask("/admin/content/posting/")[0].status == 302


def test_no_worker_outlives_a_killed_server(demo_original, tmp_path):
    folder = shutil.copytree(demo_original, tmp_path / "home")
    with serving(folder, "--no-ticker") as (process, port):
        assert Browser(port).ask("/health")[0].status == 200
        process.kill()
        process.wait()
        pause = threading.Event()
        while connects(port):
            pause.wait(0.05)


def test_a_server_starts_after_a_rotation_that_was_cut_off(demo_original, tmp_path, monkeypatch):
    from central.publishing import rotation

    folder = shutil.copytree(demo_original, tmp_path / "home")
    sticks = [folder / f"root-keys/root-{number}.pem" for number in (1, 2)]
    with monkeypatch.context() as cut:
        cut.setattr(rotation, "finish_rotation", lambda *_: None)
        with pytest.raises(KeysError):
            rotation.rotate_online(folder, folder / "public", "content", sticks)
    with serving(folder, "--no-ticker") as (_, port):
        assert Browser(port).ask("/health")[0].status == 200


@pytest.mark.parametrize("hosts", ["central.example.kr, other.kr", ".example.kr", "*"])
def test_a_server_with_a_name_knows_when_it_answers(demo_original, tmp_path, hosts):
    folder = shutil.copytree(demo_original, tmp_path / "home")
    with serving(folder, "--no-ticker", CENTRAL_HOSTS=hosts) as (_, port):
        assert Browser(port).ask("/health", Host=hosts.split(",")[0].strip("*.") or "any.kr")[0].status == 200


def connects(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_the_ticker_publishes_and_signs_boards_and_the_port_is_guarded(demo_original, tmp_path):
    folder = shutil.copytree(demo_original, tmp_path / "home")
    head, rooms = folder / "public/v1/main/head", folder / "public/v1/main/rooms/demo"
    fast = {"CENTRAL_TICK_S": "1", "CENTRAL_ROOMS_S": "1", "CENTRAL_CITY_S": "1"}
    with serving(folder, **fast) as (process, port):
        taken = central(folder, "serve", "--port", str(port))
        assert (taken.returncode, "Address already in use" in taken.stderr) == (1, True)
        wait_until(rooms.exists, process)
        before = head.read_bytes()
        assert central(folder, "import", "demo", "--at", "2027-03-01T12:00:00").returncode == 0
        wait_until(lambda: head.read_bytes() != before, process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(STOP_S) == 0
    assert verify_tree(folder / "public", "main").faults == []
    assert trusted_head(folder / "public", "main").version >= 2
