"""The outbox reaches central once, in order, whatever is lost on the way; nothing bad blocks the rest."""

from datetime import timedelta
from pathlib import Path

import pytest
from cache_samples import NOW
from fake_central import FakeCentral, refusal, said
from hypothesis import given, settings
from hypothesis import strategies as st

from offline_cache.contract.uplink import MAX_BODY_BYTES, MAX_ENTRY_BYTES
from offline_cache.fetch import Fetched, LoginPage, TooLarge, Unreachable
from offline_cache.mailbox.database import atomic
from offline_cache.mailbox.outbox import MAX_REFUSED, Outbox
from offline_cache.outcomes import CaptivePortal, ServerBusy
from offline_cache.uplink.drain import OutboxDrain
from offline_cache.uplink.outcomes import NotAllowed, NoToken, NotSecret, Sent


def fill(folder: Path, count: int, first: int = 0) -> None:
    with Outbox.open(folder) as box, atomic(box._db):
        for number in range(first, first + count):
            box.add("count", {"name": f"screen-{number}"}, now=NOW)


def names(central: FakeCentral) -> list[str]:
    return [row["body"]["name"] for row in central.rows.values()]


def waiting(folder: Path) -> int:
    with Outbox.open(folder) as box:
        return box.count()


def test_five_thousand_entries_arrive_once_and_in_order_over_a_bad_line(tmp_path: Path) -> None:
    fill(tmp_path, 5_000)
    central = FakeCentral(seed=1, lost_requests=0.3, lost_answers=0.4)
    drain = OutboxDrain(tmp_path, central)
    for _ in range(1_000):
        if drain.send().ok:
            break
    assert waiting(tmp_path) == 0
    assert names(central) == [f"screen-{number}" for number in range(5_000)]
    assert len(central.asked) < 200


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    steps=st.lists(st.one_of(st.integers(1, 40), st.just(0)), min_size=1, max_size=12),
    batch=st.integers(1, 50),
)
def test_adding_and_sending_in_any_order_has_one_effect(
    tmp_path_factory: pytest.TempPathFactory, seed: int, steps: list[int], batch: int
) -> None:
    folder = tmp_path_factory.mktemp("outbox")
    central = FakeCentral(seed, 0.3, 0.4)
    drain = OutboxDrain(folder, central, batch=batch)
    added = 0
    for step in steps:
        if step:
            fill(folder, step, added)
            added += step
        else:
            drain.send()
    for _ in range(3_000):
        if drain.send().ok:
            break
    assert names(central) == [f"screen-{number}" for number in range(added)]


def test_an_empty_outbox_asks_nothing(tmp_path: Path) -> None:
    central = FakeCentral()
    assert OutboxDrain(tmp_path, central).send() == Sent(0)
    assert central.asked == []


@pytest.mark.parametrize(("is_secret", "kind"), [(True, NoToken), (False, NotSecret)])
def test_without_a_line_everything_stays_and_says_so(tmp_path: Path, is_secret: bool, kind: type) -> None:
    fill(tmp_path, 3)
    outcome = OutboxDrain(tmp_path, None, is_secret=is_secret).send()
    assert outcome == kind(3)
    assert not outcome.ok
    assert "3건" in outcome.sentence
    assert waiting(tmp_path) == 3


def test_a_token_that_is_refused_loses_nothing(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    central = FakeCentral()
    central.fault = lambda: refusal(401, "unknown_token")
    assert OutboxDrain(tmp_path, central).send() == NotAllowed(3)
    assert waiting(tmp_path) == 3


def raising(error: Exception):
    def fault() -> None:
        raise error

    return fault


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        (raising(Unreachable("no route")), "unreachable"),
        (raising(LoginPage("a page")), "captive_portal"),
        (raising(TooLarge("long")), "bad_object"),
        (lambda: Fetched(401, b"<html>proxy</html>"), CaptivePortal.name),
        (lambda: Fetched(400, b"<html>proxy</html>"), ServerBusy.name),
        (lambda: Fetched(404, b"not found"), ServerBusy.name),
        (lambda: Fetched(500, b""), ServerBusy.name),
        (lambda: said(200, []), "bad_object"),
        (lambda: said(200, {}), "bad_object"),
        (lambda: said(200, {"acceptedUpTo": 0}), "bad_object"),
        (lambda: said(200, {"acceptedUpTo": 99}), "bad_object"),
        (lambda: said(200, {"acceptedUpTo": True}), "bad_object"),
    ],
)
def test_no_false_answer_makes_an_entry_vanish(tmp_path: Path, fault, name: str) -> None:
    fill(tmp_path, 3)
    central = FakeCentral()
    central.fault = fault
    outcome = OutboxDrain(tmp_path, central).send()
    assert (outcome.ok, outcome.name) == (False, name)
    assert waiting(tmp_path) == 3
    central.fault = None
    assert OutboxDrain(tmp_path, central).send() == Sent(3)


def test_it_obeys_the_wish_to_wait(tmp_path: Path) -> None:
    fill(tmp_path, 1)
    central = FakeCentral()
    central.fault = lambda: refusal(429, "too_many_requests", 30)
    assert OutboxDrain(tmp_path, central).send() == ServerBusy(429, 30)


def test_a_part_that_is_confirmed_is_not_sent_again(tmp_path: Path) -> None:
    fill(tmp_path, 5)
    central = FakeCentral()
    answers = [said(200, {"acceptedUpTo": 2}), Fetched(500)]
    central.fault = lambda: answers.pop(0)
    assert not OutboxDrain(tmp_path, central).send().ok
    with Outbox.open(tmp_path) as box:
        assert [one.seq for one in box.pending(9)] == [3, 4, 5]


def test_a_refused_entry_is_set_aside_and_the_rest_arrives(tmp_path: Path) -> None:
    with Outbox.open(tmp_path) as box:
        box.add("count", {"name": "a"}, now=NOW)
        box.add("Bad Kind", {"name": "b"}, now=NOW)
        box.add("other", {"text": "x" * (MAX_ENTRY_BYTES + 1)}, now=NOW)
        box.add("count", {"name": "c"}, now=NOW)
    central = FakeCentral()
    outcome = OutboxDrain(tmp_path, central).send()
    assert outcome == Sent(4, refused=2)
    assert "2건" in outcome.sentence
    assert names(central) == ["a", "c"]
    with Outbox.open(tmp_path) as box:
        assert [(one.seq, "entry" in reason) for one, reason in box.refused()] == [(2, True), (3, True)]


def test_a_batch_that_is_rejected_whole_goes_one_by_one(tmp_path: Path) -> None:
    fill(tmp_path, 6)
    central = FakeCentral()
    rejections = [refusal(400, "bad_request"), None, None, refusal(400, "bad_request"), None, None, None]
    central.fault = lambda: rejections.pop(0)
    assert OutboxDrain(tmp_path, central).send() == Sent(6, refused=1)
    assert names(central) == [f"screen-{number}" for number in (0, 1, 3, 4, 5)]


def test_only_the_newest_refused_entries_are_kept(tmp_path: Path) -> None:
    with Outbox.open(tmp_path) as box:
        for _ in range(MAX_REFUSED + 5):
            box.add("BAD", {}, now=NOW)
    OutboxDrain(tmp_path, FakeCentral()).send()
    with Outbox.open(tmp_path) as box:
        assert [one.seq for one, _ in box.refused()] == list(range(6, MAX_REFUSED + 6))


def test_long_entries_go_in_smaller_batches(tmp_path: Path) -> None:
    with Outbox.open(tmp_path) as box:
        for _ in range(150):
            box.add("other", {"text": "x" * 4_000}, now=NOW)
        box.add("other", {"text": "x" * (MAX_BODY_BYTES - 2_000)}, now=NOW)
    central = FakeCentral()
    assert OutboxDrain(tmp_path, central).send() == Sent(151, refused=1)
    assert len(central.rows) == 150
    assert len(central.asked) == 4


def test_it_stops_between_two_batches_when_somebody_waits(tmp_path: Path) -> None:
    fill(tmp_path, 30)
    central = FakeCentral()
    assert OutboxDrain(tmp_path, central, batch=10).send(lambda: False) == Sent(10)
    assert waiting(tmp_path) == 20


def test_an_unreadable_entry_does_not_block_the_others(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    with Outbox.open(tmp_path) as box:
        box._db.execute("UPDATE entry SET body = '{' WHERE seq = 1")
        box._db.execute("UPDATE entry SET created = 'x' WHERE seq = 2")
        box._db.commit()
    central = FakeCentral()
    assert OutboxDrain(tmp_path, central, batch=2).send() == Sent(1)
    assert names(central) == ["screen-2"]


def test_numbers_begun_anew_after_damage_are_not_taken_for_the_old_ones(tmp_path: Path) -> None:
    central = FakeCentral()
    fill(tmp_path, 3)
    OutboxDrain(tmp_path, central).send()
    (tmp_path / "outbox.db").write_bytes(b"damaged" * 1000)
    fill(tmp_path, 3, first=10)
    assert OutboxDrain(tmp_path, central).send() == Sent(3)
    assert names(central) == ["screen-0", "screen-1", "screen-2", "screen-10", "screen-11", "screen-12"]


def test_a_folder_that_cannot_be_used_is_an_outcome(tmp_path: Path) -> None:
    outcome = OutboxDrain(tmp_path / "none", FakeCentral()).send()
    assert (outcome.ok, outcome.name) == (False, "store_unusable")


def test_an_old_entry_is_sent_with_its_own_time(tmp_path: Path) -> None:
    with Outbox.open(tmp_path) as box:
        box.add("count", {"name": "a"}, now=NOW - timedelta(days=3))
    central = FakeCentral()
    OutboxDrain(tmp_path, central).send()
    assert next(iter(central.rows.values()))["created"] == (NOW - timedelta(days=3)).strftime(
        "%Y-%m-%dT%H:%M:%SZ"
    )
