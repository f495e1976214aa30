"""What reaches a person: from a finger on the window through the service to the server, and back."""

import html
import re
from urllib.parse import urlsplit

import pytest
import requests
from desk_browser import rows, wait_for
from real_window import RealWindow

from kiosk.demo.stage import CAFE
from kiosk.screen.app import prepare
from kiosk.screen.session import FACTORY_REMAINS
from kiosk.screen.staff_steps import UNANSWERED_S
from kiosk.screen.touching import pause
from kiosk.screen.visit import Place

BASE = "https://jobcafe.example"


@pytest.fixture(scope="module")
def ready(qapp):
    prepare()


@pytest.fixture
def window(device, ready):
    opened = RealWindow(device)
    yield opened
    opened.close()


def desk_page(staff):
    return staff.get(f"/desk/{CAFE}/")


def test_a_call_reaches_the_desk_and_its_tap_reaches_the_screen(window, staff):
    window.tap("도움말")
    window.tap("직원 부르기")
    window.sees("직원에게 알렸습니다")
    page = desk_page(staff)
    assert page.count("에 직원을 불렀습니다.") == 1
    window.screen.help.callStaff()
    window.tap("처음으로")
    staff.post(re.search(r'action="([^"]+/coming)"', page).group(1), page)
    wait_for(lambda: window.screen.frame.props.toast.text == "곧 갑니다", lambda _: pause(50))
    window.tap("도움말")
    window.sees("곧 갑니다")
    assert desk_page(staff).count("에 직원을 불렀습니다.") == 1
    window.end()
    assert window.screen.session.remains() == FACTORY_REMAINS
    wait_for(lambda: "방문자가 호출을 거두었거나" in desk_page(staff))


def test_a_call_that_nobody_answers_sends_to_the_desk_after_a_minute(window, staff):
    window.tap("도움말")
    window.tap("직원 부르기")
    window.sees("직원에게 알렸습니다")
    window.monotonic_s += UNANSWERED_S
    window.sees("데스크로 와 주세요")
    assert "1층 들어와서 왼쪽" in window.words()
    window.end()


def test_a_counsellor_opens_exactly_the_list_until_the_visit_ends(window, staff, device):
    kept = window.keep(3)
    assert window.codes()[0].startswith(f"{BASE}/b#1")
    window.tap("상담사에게 보여주기")
    code = wait_for(lambda: window.screen.basket.props.staff.figures, lambda _: pause(50))
    page = staff.post("/desk/code/", staff.get("/desk/code/"), code=code)
    titles = dict(rows(device, "SELECT id, title FROM content_posting"))
    shown = re.findall(r"<li><strong>(.*?)</strong>", page)
    assert [html.unescape(title) for title in shown] == [titles[item] for item in kept]
    window.end()
    wait_for(lambda: rows(device, "SELECT * FROM visits_staffcode") == [])
    assert "없는 코드이거나" in staff.post("/desk/code/", staff.get("/desk/code/"), code=code)


def test_a_changed_list_leaves_the_server(window, staff, device):
    kept = window.keep(2)
    window.tap("상담사에게 보여주기")
    code = wait_for(lambda: window.screen.basket.props.staff.figures, lambda _: pause(50))
    window.screen.basket.press(kept[0])
    wait_for(lambda: rows(device, "SELECT * FROM visits_staffcode") == [])
    assert "없는 코드이거나" in staff.post("/desk/code/", staff.get("/desk/code/"), code=code)
    window.end()


def read(window, where):
    """What a phone reads on a screen: as many codes as are drawn."""
    codes = window.codes()
    drawn = [item for item in window.items("qr.modules") if item.width() > 0]
    assert len(codes) == len(drawn), where
    return codes


def addresses(window):
    """Every address that a phone reads on the screens of the demonstration."""
    found = {}
    window.keep(3)
    pause(100)
    found["basket"] = read(window, "basket")
    postings = window.screen.postings.props.cards
    places = [(Place.POSTING, card.key) for card in postings]
    places += [(Place.ROOM, room.id) for room in window.screen.content.facts.rooms]
    for listing, detail in (
        (Place.SERVICES, Place.SERVICE),
        (Place.PROGRAMMES, Place.PROGRAMME),
        (Place.CAFES, Place.CAFE),
        (Place.GUIDES, Place.GUIDE),
    ):
        window.go(listing)
        places += [(detail, card.key) for card in window.screen.models[listing].props.cards]
    for place, key in places:
        window.go(place, key)
        found[f"{place} {key}"] = read(window, f"{place} {key}")
    return found


def test_every_code_on_the_screen_leads_to_an_https_page(window, staff):
    found = addresses(window)
    assert len([codes for codes in found.values() if codes]) >= 8
    own = set()
    for where, codes in found.items():
        for code in codes:
            parts = urlsplit(code)
            assert parts.scheme == "https", (where, code)
            assert "." in (parts.hostname or ""), (where, code)
            if code.startswith(f"{BASE}/"):
                own.add(parts.path)
    assert "/b" in own
    for path in own:
        assert requests.get(staff.base + path, timeout=20).status_code == 200, path
    window.end()


def test_postings_without_an_https_page_lead_to_the_server_s_own(window, staff, device):
    bare = rows(device, "SELECT id, title FROM content_posting WHERE source_link LIKE 'http://%' LIMIT 3")
    assert bare
    for posting, title in bare:
        window.go(Place.POSTING, posting)
        assert window.codes() == [f"{BASE}/p/{posting}"]
        page = requests.get(f"{staff.base}/p/{posting}", timeout=20)
        assert page.status_code == 200
        assert title.split()[0].replace("&", "&amp;") in page.text


def test_without_the_server_the_call_sends_to_the_desk_and_opinions_arrive_once_later(window, staff, device):
    before = len(rows(device, "SELECT id FROM visits_entry"))
    window.keep(1)
    device.stage.stop("central")
    window.tap("도움말")
    window.tap("직원 부르기")
    window.sees("데스크로 와 주세요")
    window.tap("도움됐어요")
    window.go(Place.POSTING, window.screen.stage.visit.basket.items[0].id)
    window.tap("이 공고 이상해요")
    assert device.kiosk("sync").returncode == 5
    window.tick()
    window.go(Place.BASKET)
    assert "상담사에게 보여주기" not in window.words()
    window.end()
    device.stage.start_server()
    for _ in range(2):
        device.stage.stop("syncd")
        device.stage.start_sync()
        device.asked("sync")
    wait_for(lambda: len(rows(device, "SELECT id FROM visits_entry")) == before + 2)
    device.asked("sync")
    kinds = rows(device, f"SELECT kind FROM visits_entry ORDER BY id LIMIT 10 OFFSET {before}")
    assert kinds == [("vote",), ("report",)]
