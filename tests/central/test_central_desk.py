"""Staff calls and staff codes: once each, forwards only, gone when over, and plain pages behind a login."""

import dataclasses
import subprocess
import sys
from datetime import date, timedelta
from urllib.parse import unquote

import pytest
from central_samples import NOW, make_cafe, make_posting
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client, override_settings
from django.utils import timezone
from uplink_samples import DeviceClient, problem

from central.content.models import Guide
from central.visits import calls, codes, logins
from central.visits.members import MemberError, add_member
from central.visits.models import CodeTry, DeskMember, LoginTry, StaffCall, StaffCode
from central.visits.purge import purge

CALLS, CODES = "api/v1/staff-calls", "api/v1/staff-codes"


@pytest.fixture
def device(home):
    with override_settings(ALLOWED_HOSTS=["testserver"]):
        yield DeviceClient()


@pytest.fixture
def desk(device):
    return signed_in("desk", device.cafe)


def signed_in(name, *cafes):
    browser = Client(enforce_csrf_checks=False)
    user = User.objects.create_user(name)
    for cafe in cafes:
        DeskMember.objects.create(user=user, cafe=cafe)
    browser.force_login(user)
    return browser


def call(device, name="call-1"):
    return device.post(CALLS, {"requestId": name})


def lend(device, items, name="code-1"):
    return device.post(CODES, {"requestId": name, "items": items})


def page_of(browser, address):
    response = browser.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_the_same_call_twice_is_one_call(device):
    for _ in range(3):
        assert call(device).json() == {"id": "call-1", "state": "waiting"}
    assert StaffCall.objects.count() == 1
    assert device.ask("GET", f"{CALLS}/call-1").json() == {"id": "call-1", "state": "waiting"}


def test_nobody_sees_the_call_of_another_device(device):
    call(device)
    other = DeviceClient("JC-2")
    assert problem(other.ask("GET", f"{CALLS}/call-1"))[:2] == (404, "unknown_call")
    assert call(other).json()["state"] == "waiting"
    assert StaffCall.objects.count() == 2


def test_the_desk_answers_with_one_tap(device, desk):
    call(device)
    address = f"/desk/{device.cafe.pk}/"
    assert "JC-1" in page_of(desk, address)
    (one,) = StaffCall.objects.all()
    assert desk.post(f"{address}calls/{one.pk}/coming").status_code == 302
    assert device.ask("GET", f"{CALLS}/call-1").json()["state"] == "coming"
    page = page_of(desk, address)
    assert "곧 간다고 알렸습니다" in page
    assert ">곧 갑니다<" not in page
    desk.post(f"{address}calls/{one.pk}/done")
    assert "지금은 호출이 없습니다" in page_of(desk, address)
    desk.post(f"{address}calls/{one.pk}/coming")
    assert device.ask("GET", f"{CALLS}/call-1").json()["state"] == "done"


def test_a_call_that_is_done_without_anybody_coming_is_closed(device, desk):
    call(device)
    address = f"/desk/{device.cafe.pk}/"
    for tap in ("done", "done", "coming"):
        assert desk.post(f"{address}calls/{StaffCall.objects.get().pk}/{tap}").status_code == 302
        assert device.ask("GET", f"{CALLS}/call-1").json()["state"] == "closed"
    assert "지금은 호출이 없습니다" in page_of(desk, address)


def test_a_repeated_call_does_not_take_back_the_answer(device, desk):
    call(device)
    desk.post(f"/desk/{device.cafe.pk}/calls/{StaffCall.objects.get().pk}/coming")
    assert call(device).json()["state"] == "coming"


def test_a_desk_answers_for_its_own_cafe_only(device, desk):
    call(device)
    other = signed_in("other", make_cafe("other"))
    number = StaffCall.objects.get().pk
    for browser, cafe in ((other, "cafe:other"), (other, device.cafe.pk), (desk, "cafe:other")):
        browser.post(f"/desk/{cafe}/calls/{number}/coming")
        assert StaffCall.objects.get().state == "waiting"
    assert "지금은 호출이 없습니다" in page_of(other, "/desk/cafe:other/")
    for browser, cafe in ((other, device.cafe.pk), (desk, "cafe:other"), (desk, "cafe:none")):
        assert browser.get(f"/desk/{cafe}/").status_code == 404


def test_an_account_sees_the_desks_it_was_given(device, desk):
    assert desk.get("/desk/")["Location"] == f"/desk/{device.cafe.pk}/"
    second = make_cafe("second")
    assert "맡긴 데스크가 없습니다" in page_of(signed_in("nobody"), "/desk/")
    both = page_of(signed_in("both", device.cafe, second), "/desk/")
    assert device.cafe.name in both
    assert second.name in both
    editor = Client()
    editor.force_login(User.objects.create_superuser("editor"))
    assert second.name in page_of(editor, "/desk/")


def test_a_code_opens_for_the_staff_of_its_own_cafe_only(device, desk):
    code = lend(device, ["moef:1"]).json()["code"]
    other = signed_in("other", make_cafe("other"))
    assert other.post("/desk/code/", {"code": code}).status_code == 404
    assert signed_in("nobody").post("/desk/code/", {"code": code}).status_code == 404
    assert desk.post("/desk/code/", {"code": code}).status_code == 200


def test_a_call_that_was_taken_back_says_so_at_the_desk(device, desk):
    call(device)
    for _ in range(2):
        assert device.ask("DELETE", f"{CALLS}/call-1").json() == {"deleted": True}
    page = page_of(desk, f"/desk/{device.cafe.pk}/")
    assert "방문자가 호출을 거두었거나" in page
    assert ">곧 갑니다<" not in page
    assert 'class="waiting"' not in page
    assert device.ask("DELETE", f"{CALLS}/none").json() == {"deleted": True}


def test_nobody_ends_the_call_of_another_device(device):
    call(device)
    DeviceClient("JC-2").ask("DELETE", f"{CALLS}/call-1")
    assert StaffCall.objects.get().ended is None


def login(name, password, address="/desk/login/", **meta):
    return Client().post(address, {"username": name, "password": password}, **meta)


@pytest.mark.parametrize("address", ["/desk/login/", "/admin/login/"])
def test_five_wrong_passwords_close_a_name_for_five_minutes(device, address):
    for name in ("desk", "other"):
        User.objects.create_superuser(name, password="a-long-password")
    for _ in range(logins.TRIES):
        assert login("desk", "wrong", address).status_code == 200
    for page in (address, "/desk/login/", "/admin/login/"):
        assert login("desk", "a-long-password", page).status_code == 200
    assert login("other", "a-long-password", address).status_code == 302
    LoginTry.objects.update(at=timezone.now() - logins.SPAN)
    assert login("desk", "a-long-password", address).status_code == 302
    assert LoginTry.objects.count() == 0


def test_nobody_shuts_a_desk_out_by_its_name(device):
    User.objects.create_user("desk", password="a-long-password")
    for _ in range(logins.TRIES + 1):
        login("desk", "wrong", REMOTE_ADDR="198.51.100.1")
    assert login("desk", "a-long-password", REMOTE_ADDR="198.51.100.1").status_code == 200
    assert login("desk", "a-long-password", REMOTE_ADDR="198.51.100.2").status_code == 302


def test_many_addresses_together_cannot_try_a_name_without_end(device):
    User.objects.create_user("desk", password="a-long-password")
    for number in range(logins.TRIES_OF_ALL):
        login("desk", "wrong", REMOTE_ADDR=f"198.51.100.{number}")
    assert login("desk", "a-long-password", REMOTE_ADDR="203.0.113.1").status_code == 200


@pytest.mark.parametrize(("public_url", "answer"), [("https://jobs.example", 302), ("", 200)])
def test_behind_a_web_server_its_client_counts_and_only_there(device, public_url, answer):
    User.objects.create_user("desk", password="a-long-password")
    env = dataclasses.replace(settings.ENVIRONMENT, public_url=public_url)
    with override_settings(ENVIRONMENT=env):
        for number in range(logins.TRIES):
            login("desk", "wrong", HTTP_X_FORWARDED_FOR=f"10.0.0.{number}, 198.51.100.1")
        good = {"HTTP_X_FORWARDED_FOR": "198.51.100.2"}
        assert login("desk", "a-long-password", **good).status_code == answer
        shut = {"HTTP_X_FORWARDED_FOR": "10.0.0.9, 198.51.100.1"}
        assert login("desk", "a-long-password", **shut).status_code == 200


def test_a_right_password_forgets_the_wrong_ones_and_time_forgets_all(device):
    User.objects.create_user("desk", password="a-long-password")
    for _ in range(3):
        for _ in range(logins.TRIES - 1):
            login("desk", "wrong")
        assert login("desk", "a-long-password").status_code == 302
    login("somebody", "wrong")
    assert "somebody" not in str(list(LoginTry.objects.values()))
    LoginTry.objects.update(at=timezone.now() - logins.SPAN)
    purge()
    assert LoginTry.objects.count() == 0


def test_an_account_is_given_a_desk_by_name(device):
    with pytest.raises(MemberError, match="no cafe"):
        add_member("desk", "cafe:none", "a-long-password")
    for bad in (None, "", "short", "password123"):
        with pytest.raises(MemberError):
            add_member("desk", device.cafe.pk, bad)
    with pytest.raises(MemberError):
        add_member("a b", device.cafe.pk, "a-long-password")
    assert not User.objects.exists()
    for _ in range(2):
        add_member("desk", device.cafe.pk, "a-long-password")
    assert DeskMember.objects.count() == 1
    assert login("desk", "a-long-password").status_code == 302


def test_the_page_of_the_desk_looks_anew_and_says_when_a_call_went_unanswered(device, desk):
    call(device)
    page = page_of(desk, f"/desk/{device.cafe.pk}/")
    assert '<meta http-equiv="refresh" content="3">' in page
    assert "1분이 지나" not in page
    StaffCall.objects.update(called=timezone.now() - calls.UNANSWERED - timedelta(seconds=1))
    assert "1분이 지나" in page_of(desk, f"/desk/{device.cafe.pk}/")
    StaffCall.objects.update(called=timezone.now() - calls.SHOWN)
    assert "지금은 호출이 없습니다" in page_of(desk, f"/desk/{device.cafe.pk}/")


def test_a_device_that_calls_without_end_is_stopped(device):
    states = [call(device, f"call-{number}").status_code for number in range(8)]
    assert states == [200] * 6 + [429] * 2
    assert call(device, "call-0").status_code == 200


@pytest.mark.parametrize("body", [{}, {"requestId": ""}, {"requestId": "a b"}, {"requestId": "x" * 65}, []])
def test_a_call_needs_an_id(device, body):
    assert problem(device.post(CALLS, body))[:2] == (400, "bad_request")


@pytest.mark.parametrize("address", ["/desk/", "/desk/code/", "/desk/cafe:jc-1/"])
def test_pages_of_the_staff_need_a_login(device, address):
    response = Client().get(address)
    assert (response.status_code, unquote(response["Location"])) == (302, f"/desk/login/?next={address}")


def test_a_desk_signs_in_and_out_and_forged_posts_are_refused(device):
    add_member("desk", device.cafe.pk, "a-long-password")
    browser = Client(enforce_csrf_checks=True)
    browser.get("/desk/login/")
    token = browser.cookies["csrftoken"].value
    given = {"username": "desk", "password": "wrong", "csrfmiddlewaretoken": token}
    assert "맞지 않습니다" in browser.post("/desk/login/", given).content.decode()
    response = browser.post("/desk/login/", given | {"password": "a-long-password"})
    assert (response.status_code, response["Location"]) == (302, "/desk/")
    assert device.cafe.name in page_of(browser, f"/desk/{device.cafe.pk}/")
    call(device)
    address = f"/desk/{device.cafe.pk}/calls/{StaffCall.objects.get().pk}/coming"
    assert browser.post(address).status_code == 403
    assert browser.get(address).status_code == 405
    assert StaffCall.objects.get().state == "waiting"


def test_the_same_list_twice_is_one_code_of_four_figures(device):
    first = lend(device, ["moef:1"]).json()
    assert lend(device, ["moef:1"]).json() == first
    assert len(first["code"]) == 4
    assert first["code"].isdigit()
    assert StaffCode.objects.get().expires <= timezone.now() + timedelta(minutes=30)


def test_a_counsellor_sees_titles_deadlines_and_links(device, desk):
    posting = make_posting(
        1, title="사무 인턴", valid_through=date(2099, 8, 20), source_link="https://a.kr/7"
    )
    Guide.objects.create(
        id="guide:1", source=posting.source, license="조건", headline="이력서 쓰기", about="resume",
        author="편집팀", date_modified="2026-08-01", time_required_min=3,
    )  # fmt: skip
    code = lend(device, ["moef:1", "guide:1", "moef:gone"]).json()["code"]
    page = desk.post("/desk/code/", {"code": code}).content.decode()
    assert page.index("사무 인턴") < page.index("이력서 쓰기") < page.index("서버에서 내려간 항목입니다")
    assert "2099년 8월 20일" in page
    assert 'href="https://a.kr/7"' in page


def test_an_http_link_leads_to_the_page_of_this_server(device, desk):
    make_posting(1, source_link="http://a.kr/7")
    code = lend(device, ["moef:1"]).json()["code"]
    assert 'href="/p/moef:1"' in desk.post("/desk/code/", {"code": code}).content.decode()


def test_a_code_that_is_unknown_or_over_is_told_plainly(device, desk):
    code = lend(device, ["moef:1"]).json()["code"]
    other = f"{(int(code) + 1) % 10_000:04d}"
    assert desk.post("/desk/code/", {"code": other}).status_code == 404
    StaffCode.objects.update(expires=timezone.now())
    response = desk.post("/desk/code/", {"code": code})
    assert response.status_code == 404
    assert "없는 코드이거나 유효 시간(30분)이 지났습니다" in response.content.decode()
    assert desk.post("/desk/code/", {"code": "12a4"}).status_code == 400


def test_nobody_can_try_all_codes(device, desk):
    code = lend(device, ["moef:1"]).json()["code"]
    wrong = f"{(int(code) + 1) % 10_000:04d}"
    states = [desk.post("/desk/code/", {"code": wrong}).status_code for _ in range(12)]
    assert states == [404] * 10 + [429] * 2
    assert desk.post("/desk/code/", {"code": code}).status_code == 429
    CodeTry.objects.update(at=timezone.now() - timedelta(minutes=1))
    assert desk.post("/desk/code/", {"code": code}).status_code == 200


def test_the_end_of_a_visit_deletes_the_list(device):
    lend(device, ["moef:1"])
    assert DeviceClient("JC-2").ask("DELETE", f"{CODES}/code-1").json() == {"deleted": True}
    assert StaffCode.objects.count() == 1
    for _ in range(2):
        assert device.ask("DELETE", f"{CODES}/code-1").json() == {"deleted": True}
    assert StaffCode.objects.count() == 0


def test_nothing_stays_after_its_time(device):
    lend(device, ["moef:1"])
    call(device)
    assert purge() == 0
    StaffCode.objects.update(expires=timezone.now())
    StaffCall.objects.update(called=timezone.now() - calls.KEPT)
    assert purge() == 2
    assert (StaffCode.objects.count(), StaffCall.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    "items", [None, [], "moef:1", [1], ["x" * 161], ["a b"], ["moef:1", "moef:1"], ["m:1"] * 11, [{}]]
)
def test_a_list_that_is_none_is_refused(device, items):
    assert problem(lend(device, items))[:2] == (400, "bad_request")
    assert StaffCode.objects.count() == 0


def test_codes_are_never_given_twice_and_run_out_with_a_sentence(device, monkeypatch):
    taken = iter([7, 7, 7, 8])
    monkeypatch.setattr(codes.secrets, "randbelow", lambda _: next(taken, 8))
    assert lend(device, ["moef:1"], "a").json()["code"] == "0007"
    assert lend(device, ["moef:1"], "b").json()["code"] == "0008"
    assert problem(lend(device, ["moef:1"], "c"))[:2] == (503, "no_free_code")


def test_a_device_has_few_codes_alive(device):
    for number in range(codes.CODES_PER_DEVICE):
        assert lend(device, ["moef:1"], f"code-{number}").status_code == 200
    assert problem(lend(device, ["moef:1"], "one-more"))[:2] == (429, "too_many_codes")
    StaffCode.objects.update(expires=NOW)
    assert lend(device, ["moef:1"], "one-more").status_code == 200


@pytest.mark.parametrize(
    ("environ", "secure"),
    [
        ({}, True),
        ({"CENTRAL_DESK_HTTP": "1"}, False),
        ({"CENTRAL_PUBLIC_URL": "https://jobs.example"}, True),
        ({"CENTRAL_PUBLIC_URL": "https://jobs.example", "CENTRAL_DESK_HTTP": "0"}, True),
        ({"CENTRAL_PUBLIC_URL": "https://jobs.example", "CENTRAL_DESK_HTTP": "1"}, False),
    ],
)
def test_a_server_keeps_its_cookies_to_https_unless_told(tmp_path, environ, secure):
    code = "from central import settings as s; print(s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE)"
    given = {"CENTRAL_HOME": str(tmp_path), "PATH": "", **environ}
    said = subprocess.run([sys.executable, "-c", code], env=given, capture_output=True, text=True, check=True)
    assert said.stdout.split() == [str(secure)] * 2
