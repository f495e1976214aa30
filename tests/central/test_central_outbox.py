"""The outbox at central: who may send, what is taken, and that nothing counts twice."""

import json

import pytest
from central_samples import make_posting
from django.contrib.auth.models import User
from django.db.models import QuerySet
from django.test import Client, override_settings
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from uplink_samples import DeviceClient, entry, problem

from central.devices import api
from central.devices.models import Device
from central.devices.registry import DeviceError, add_device, revoke_device
from central.visits.models import Entry, Report
from offline_cache.contract.uplink import MAX_BODY_BYTES, MAX_ENTRIES, MAX_ENTRY_BYTES, OUTBOX_PATH


@pytest.fixture
def device(home):
    with override_settings(ALLOWED_HOSTS=["testserver"]):
        yield DeviceClient()


def kept():
    return list(Entry.objects.order_by("pk").values_list("seq", flat=True))


def test_a_batch_is_kept_once_however_often_it_comes(device):
    batch = [entry(1), entry(2, "count", {"name": "search"}), entry(5, "crash", {"error": "TypeError"})]
    for _ in range(3):
        response = device.batch(*batch)
        assert (response.status_code, response.json()) == (200, {"acceptedUpTo": 5, "refused": []})
        assert response["Cache-Control"] == "no-store"
    assert kept() == [1, 2, 5]
    device.batch(entry(5, "crash", {"error": "TypeError"}), entry(6))
    assert kept() == [1, 2, 5, 6]


def test_a_new_box_and_another_device_count_for_themselves(device):
    device.batch(entry(1))
    device.batch(entry(1), box="box-2")
    DeviceClient("JC-2").batch(entry(1))
    assert kept() == [1, 1, 1]


def test_a_kind_that_is_not_known_is_kept_as_such(device):
    body = {"anything": [1, {"deep": None}], "posting": 3}
    assert device.batch(entry(1, "of-tomorrow", body)).json()["refused"] == []
    found = Entry.objects.get()
    assert (found.kind, found.subject, found.body) == ("of-tomorrow", "", body)


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (entry(2, "Vote"), "entries[1].kind"),
        (entry(2, "x" * 33), "entries[1].kind"),
        (entry(2, body=[]), "entries[1].body: expected an object"),
        (entry(2, body={}), "entries[1].body.face"),
        (entry(2, "report", {"posting": ""}), "entries[1].body.posting"),
        (entry(2, "report", {"posting": "x" * 161}), "entries[1].body.posting"),
        (entry(2, created="yesterday"), "entries[1].created"),
        (entry(2, created="9999-12-31T23:59:59Z"), "9999 is no year of a device"),
        (entry(2, "other", {"text": "가" * MAX_ENTRY_BYTES}), f"at most {MAX_ENTRY_BYTES} bytes"),
        (entry(2, "other", {"text": "a\0b"}), "a zero byte"),
        (entry(2, "other", {"text": "\ud800"}), "what JSON cannot say"),
        (entry(2, "other", {"figure": float("inf")}), "what JSON cannot say"),
        ({"seq": 2}, "entries[1].body"),
    ],
)
def test_a_bad_entry_is_refused_by_its_number_and_blocks_nothing(device, bad, reason):
    response = device.batch(entry(1), bad, entry(3))
    assert response.status_code == 200
    assert response.json()["acceptedUpTo"] == 3
    (refused,) = response.json()["refused"]
    assert refused["seq"] == 2
    assert reason in refused["reason"]
    assert kept() == [1, 3]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "body: expected a JSON object"),
        (b"[]", "body: expected a JSON object"),
        (b"\xff", "body: expected a JSON object"),
        (b"[" * 100_000, "body: expected a JSON object"),
        ({"entries": [entry(1)]}, "box: expected"),
        ({"box": "a b", "entries": [entry(1)]}, "box: expected"),
        ({"box": "b"}, "entries: expected"),
        ({"box": "b", "entries": []}, "entries: expected"),
        ({"box": "b", "entries": [entry(1)] * (MAX_ENTRIES + 1)}, f"entries: expected 1 to {MAX_ENTRIES}"),
        ({"box": "b", "entries": [7]}, "entries[0].seq"),
        ({"box": "b", "entries": [entry(0)]}, "entries[0].seq"),
        ({"box": "b", "entries": [entry(True)]}, "entries[0].seq"),
        ({"box": "b", "entries": [entry(2**53)]}, "entries[0].seq"),
        ({"box": "b", "entries": [entry(2), entry(2)]}, "numbers must grow"),
        ({"box": "b", "entries": [entry(2), entry(1)]}, "numbers must grow"),
    ],
)
def test_a_batch_of_another_shape_is_refused_whole(device, body, message):
    status, code, said = problem(device.post(OUTBOX_PATH, body))
    assert (status, code) == (400, "bad_request")
    assert message in said
    assert kept() == []


@pytest.mark.parametrize("token", ["", "x", "wrong token", "\u00e9"])
def test_without_its_token_nothing_is_taken(device, token):
    response = device.ask("POST", OUTBOX_PATH, {"box": "b", "entries": [entry(1)]}, token=token)
    assert response.status_code == 401
    assert response["WWW-Authenticate"] == "Bearer"
    assert kept() == []


def test_a_session_of_an_editor_is_no_token(device):
    browser = Client()
    browser.force_login(User.objects.create_superuser("editor"))
    response = browser.post(f"/{OUTBOX_PATH}", "{}", "application/json")
    assert problem(response)[:2] == (401, "no_token")


def test_a_revoked_device_sends_no_more(device):
    device.batch(entry(1))
    revoke_device("JC-1", timezone.now())
    assert problem(device.batch(entry(2)))[:2] == (401, "unknown_token")
    assert kept() == [1]


def test_only_a_hash_of_the_token_is_kept(device):
    row = Device.objects.values().get()
    assert device.token not in map(str, row.values())
    assert len(device.token) >= 43


def test_another_method_is_refused_in_the_same_shape(device):
    assert problem(device.ask("GET", OUTBOX_PATH))[:2] == (405, "method_not_allowed")


def test_a_body_that_is_too_long_is_not_read(device):
    assert problem(device.post(OUTBOX_PATH, b"x" * (MAX_BODY_BYTES + 1)))[:2] == (413, "too_large")


def test_a_device_that_asks_too_often_is_told_when_to_come_back(device, monkeypatch):
    monkeypatch.setattr(api, "REQUESTS_A_MINUTE", 3)
    Device.objects.update(minute=0)
    answers = [device.batch(entry(number)) for number in range(1, 9)]
    late = [answer for answer in answers if answer.status_code == 429]
    assert len(late) >= 2
    assert all(1 <= int(answer["Retry-After"]) <= 60 for answer in late)
    Device.objects.update(minute=0)
    assert device.batch(entry(9)).status_code == 200
    assert Device.objects.get().last_seen is not None


def test_two_requests_that_begin_a_minute_together_are_both_taken(device, monkeypatch):
    Device.objects.update(minute=0)
    update, calls = QuerySet.update, []

    def with_another_first(found, **fields):
        if found.model is Device:
            calls.append(fields)
            if len(calls) == 2:
                update(Device.objects.all(), **fields)
        return update(found, **fields)

    monkeypatch.setattr(QuerySet, "update", with_another_first)
    assert device.batch(entry(1)).status_code == 200
    assert Device.objects.get().requests == 2


def test_names_and_cafes_of_devices_are_checked(device):
    with pytest.raises(DeviceError, match="there is a device 'JC-1' already"):
        add_device("JC-1", device.cafe.pk)
    with pytest.raises(DeviceError, match="there is no cafe 'cafe:none'; known: cafe:jc-1"):
        add_device("JC-2", "cafe:none")
    with pytest.raises(DeviceError, match="needs a name"):
        add_device("", device.cafe.pk)
    with pytest.raises(DeviceError, match="there is no device"):
        revoke_device("JC-9", timezone.now())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=12,
    )
)
def test_no_value_makes_the_server_fail(device_once, value):
    for body in (value, {"box": "b", "entries": value}, {"box": "b", "entries": [entry(1, "x", value)]}):
        assert device_once.post(OUTBOX_PATH, json.dumps(body)).status_code in {200, 400, 429}
    for path in ("api/v1/staff-calls", "api/v1/staff-codes"):
        status = device_once.post(path, json.dumps({"requestId": value, "items": value})).status_code
        assert status in {200, 400, 429}


@pytest.fixture
def device_once(device, monkeypatch):
    monkeypatch.setattr(api, "REQUESTS_A_MINUTE", 10**6)
    return device


def test_a_reported_posting_is_seen_with_the_number_of_reports(device):
    often, once = make_posting(1, title="이상한 공고"), make_posting(2, title="한 번 신고된 공고")
    make_posting(3, title="조용한 공고")
    subjects = [often.pk, once.pk, often.pk, "moef:gone"]
    device.batch(*(entry(seq, "report", {"posting": one}) for seq, one in enumerate(subjects, 1)), entry(9))
    assert Report.objects.count() == 4
    browser = Client()
    browser.force_login(User.objects.create_superuser("editor"))
    page = browser.get("/admin/visits/reportedposting/").content.decode()
    assert page.index("이상한 공고") < page.index("한 번 신고된 공고")
    assert "조용한 공고" not in page
    assert '<td class="field-report_count">2</td>' in page
    assert "신고된 공고" in page
    for name in ("report", "vote", "count", "crash", "entry"):
        assert browser.get(f"/admin/visits/{name}/").status_code == 200
    assert browser.get(f"/admin/visits/report/{Report.objects.first().pk}/change/").status_code == 200
