"""Editions: nothing without a change, little for a little change, and always whole."""

import dataclasses
import os
from datetime import timedelta

import pytest
from central_samples import NOW, make_cafe, make_posting, make_postings, make_room
from django.conf import settings
from django.test import override_settings

from central.content.models import Posting
from central.publishing import edition, objects
from central.publishing.edition import current_channel, publish
from central.publishing.models import Edition, PublishedRow
from central.publishing.segments import DAYS, TICKS
from central.publishing.verify import full_head, read_object, trusted_head, verify_tree
from offline_cache.contract.digest import StateDigest
from offline_cache.contract.paths import head_path
from offline_cache.contract.wire import decompress, read_lines


@pytest.fixture
def clock(monkeypatch):
    """The publisher's clock; call it to move it."""
    now = [NOW]
    monkeypatch.setattr(edition.timezone, "now", lambda: now[0])

    def move(**step):
        now[0] += timedelta(**step)

    return move


def head_of(tree):
    return full_head(tree, "main")


def spans_of(tree, feed="postings"):
    return {(item.from_seq, item.to_seq) for item in head_of(tree).feeds[feed].segments}


def retitle(*numbers):
    for number in numbers:
        Posting.objects.filter(pk=f"moef:{number}").update(title=f"제목 {number} {os.urandom(4).hex()}")


def files(tree):
    return {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()}


def lines_of(tree, feed, ref):
    shared = None if feed.dictionary is None else read_object(tree, feed.dictionary)
    return list(read_lines(decompress(read_object(tree, ref), ref.content_size, shared), "test"))


def assert_whole(tree):
    assert verify_tree(tree, "main").faults == []


def test_the_first_edition_is_a_base_that_leads_to_the_digest(tree, clock):
    make_postings(30)
    make_room(make_cafe())
    result = publish()
    feed = head_of(tree).feeds["postings"]
    rows = [line.body for part in feed.base.parts for line in lines_of(tree, feed, part)]
    digest = StateDigest()
    for body in rows:
        digest.add(body)
    assert (result.version, result.published, result.changes["postings"]) == (1, True, 30)
    assert (feed.rows, feed.seq, feed.base.seq, feed.digest) == (30, 30, 30, digest.text())
    assert feed.segments == ()
    assert_whole(tree)


def test_a_second_publication_without_a_change_writes_nothing(tree, clock):
    make_postings(30)
    publish()
    before = files(tree)
    clock(minutes=2)
    result = publish()
    assert (result.version, result.published) == (1, False)
    assert files(tree) == before


def test_a_change_is_one_small_segment_of_one_feed(tree, clock):
    make_postings(30)
    make_cafe()
    publish()
    first = head_of(tree)
    Posting.objects.filter(pk="moef:3").update(title="새 제목")
    Posting.objects.filter(pk="moef:4").delete()
    clock(minutes=2)
    assert publish().changes == {"postings": 2}
    second = head_of(tree)
    (segment,) = second.feeds["postings"].segments
    changes = {line.id: line.body for line in lines_of(tree, second.feeds["postings"], segment.object)}
    assert (segment.from_seq, segment.to_seq) == (30, 32)
    assert changes["moef:4"] is None
    assert "새 제목".encode() in changes["moef:3"]
    assert segment.object.size < 1000
    assert second.feeds["postings"].base == first.feeds["postings"].base
    assert second.feeds["cafes"] == first.feeds["cafes"]
    assert second.version == first.version + 1
    assert_whole(tree)


def test_ticks_are_merged_into_runs_and_a_day_so_that_one_object_covers_them(tree, clock):
    make_postings(30)
    publish()
    for number in range(2 * TICKS):
        Posting.objects.filter(pk="moef:3").update(title=f"제목 {number}")
        clock(minutes=2)
        publish()
    feed, end = head_of(tree).feeds["postings"], 30 + 2 * TICKS
    (merged,) = [item for item in feed.segments if (item.from_seq, item.to_seq) == (30, end)]
    (line,) = lines_of(tree, feed, merged.object)
    assert f"제목 {2 * TICKS - 1}".encode() in line.body
    ticks = {(seq, seq + 1) for seq in range(30 + TICKS, end)}
    assert spans_of(tree) == ticks | {(30 + TICKS, end), (30, end)}
    assert_whole(tree)


def test_a_new_day_closes_the_day_before_with_all_its_ticks(tree, clock):
    make_postings(30)
    publish()
    for number in range(2):
        retitle(number)
        clock(minutes=2)
        publish()
    assert (30, 32) not in spans_of(tree)
    clock(days=1)
    retitle(0)
    publish()
    assert {(30, 32), (30, 31), (31, 32), (32, 33)} == spans_of(tree)
    day = next(item for item in head_of(tree).feeds["postings"].segments if item.to_seq - item.from_seq == 2)
    assert len(lines_of(tree, head_of(tree).feeds["postings"], day.object)) == 2
    assert_whole(tree)


def test_the_head_names_only_the_newest_ticks_and_stays_small(tree, clock):
    make_postings(600)
    sizes = []
    publish()
    for number in range(3 * TICKS):
        retitle(number)
        clock(minutes=2)
        publish()
        sizes.append((tree / head_path("main")).stat().st_size)
    head = trusted_head(tree, "main")
    assert all(feed.base is None for feed in head.feeds.values())
    assert len(head.feeds["postings"].segments) == TICKS
    assert max(sizes) < 1400
    assert_whole(tree)


def test_a_device_that_polls_needs_no_new_catalogue_at_each_tick(tree, clock):
    make_postings(30)
    publish()
    seen = []
    for number in range(TICKS):
        retitle(number)
        clock(minutes=2)
        publish()
        seen.append(trusted_head(tree, "main").catalogue)
    assert len(set(seen)) == 2
    assert seen[-1] != seen[-2]


def test_segments_are_kept_for_a_number_of_ticks_and_days(tree, clock):
    make_postings(3)
    publish()
    for number in range(TICKS + DAYS):
        Posting.objects.filter(pk="moef:1").update(title=f"제목 {number}")
        clock(days=1)
        publish()
    feed, newest = head_of(tree).feeds["postings"], 3 + TICKS + DAYS
    assert feed.seq == newest
    days = {(seq, seq + 1) for seq in range(newest - DAYS - 1, newest)}
    assert spans_of(tree) == days
    assert_whole(tree)


def test_a_big_feed_gets_a_dictionary_and_a_forced_base(tree, clock):
    make_postings(600)
    publish()
    feed = head_of(tree).feeds["postings"]
    assert feed.dictionary is not None
    Posting.objects.filter(pk="moef:3").update(title="새 제목")
    clock(minutes=2)
    publish()
    assert publish(force_base=True).published
    after = head_of(tree).feeds["postings"]
    assert (after.base.seq, after.dictionary) == (601, feed.dictionary)
    assert after.segments
    assert_whole(tree)
    assert not publish(force_base=True).published


def test_a_new_dictionary_brings_a_new_base_and_drops_what_was_made_without_it(tree, clock):
    make_postings(400)
    publish()
    assert head_of(tree).feeds["postings"].dictionary is None
    Posting.objects.filter(pk="moef:1").update(title="하나")
    clock(minutes=2)
    publish()
    make = Posting.objects.get(pk="moef:1")
    Posting.objects.bulk_create(
        Posting(
            **{field.attname: getattr(make, field.attname) for field in make._meta.concrete_fields}
            | {"id": f"moef:n{n}"}
        )
        for n in range(200)
    )
    clock(minutes=2)
    publish(retrain=True)
    feed = head_of(tree).feeds["postings"]
    assert feed.dictionary is not None
    assert (feed.segments, feed.base.seq) == ((), feed.seq)
    assert_whole(tree)


def test_what_has_run_out_leaves_with_a_tombstone(tree, clock):
    make_posting(1, valid_until=NOW + timedelta(hours=1))
    make_posting(2)
    publish()
    clock(hours=2)
    assert publish().changes == {"postings": 1}
    assert head_of(tree).feeds["postings"].rows == 1
    assert_whole(tree)


def test_a_row_that_breaks_the_contract_stays_as_it_was(tree, clock):
    make_posting(1)
    make_posting(2)
    publish()
    Posting.objects.filter(pk="moef:1").update(close_type="nonsense")
    make_posting(3, close_type="nonsense")
    clock(minutes=2)
    result = publish()
    assert not result.published
    assert len(result.problems) == 2
    assert "moef:1" in result.problems[0]
    assert head_of(tree).feeds["postings"].rows == 2


def test_a_lost_or_cut_object_is_made_again(tree, clock):
    make_postings(30)
    publish()
    for path in (tree / "v1/o").iterdir():
        path.write_bytes(b"")
    assert verify_tree(tree, "main").faults
    clock(minutes=2)
    publish()
    assert_whole(tree)


def test_a_cut_between_commit_and_head_is_healed_by_the_next_run(tree, clock, monkeypatch):
    make_postings(3)
    publish()
    old = (tree / head_path("main")).read_bytes()
    Posting.objects.filter(pk="moef:1").update(title="하나")
    clock(minutes=2)
    with monkeypatch.context() as cut:
        cut.setattr(edition, "place_head", lambda *_: (_ for _ in ()).throw(OSError("power")))
        with pytest.raises(OSError, match="power"):
            publish()
    assert (tree / head_path("main")).read_bytes() == old
    assert_whole(tree)
    assert not publish().published
    assert head_of(tree).version == 2
    assert_whole(tree)


@pytest.mark.parametrize("part", ["write_object", "_save"])
def test_a_failure_before_the_commit_changes_nothing(tree, clock, monkeypatch, part):
    make_postings(3)
    publish()
    before = head_of(tree)
    Posting.objects.filter(pk="moef:1").update(title="하나")
    clock(minutes=2)
    with monkeypatch.context() as cut:
        for module in (objects, edition):
            cut.setattr(module, part, lambda *_: (_ for _ in ()).throw(OSError("disk full")), raising=False)
        with pytest.raises(OSError, match="disk full"):
            publish()
    assert head_of(tree) == before
    assert_whole(tree)
    assert publish().changes == {"postings": 1}
    assert_whole(tree)


def test_each_head_has_a_later_whole_second_so_that_its_etag_differs(tree, clock):
    make_postings(3)
    seen = []
    for number in range(4):
        Posting.objects.filter(pk="moef:1").update(title=f"제목 {number}")
        publish()
        seen.append((tree / head_path("main")).stat().st_mtime_ns)
    assert all(moment % 10**9 == 0 for moment in seen)
    assert seen == sorted(set(seen))


def test_a_head_past_half_its_life_is_issued_again(tree, clock):
    make_postings(3)
    publish()
    clock(days=2)
    result = publish()
    assert (result.version, result.published, result.changes) == (2, True, {})


def test_label_sources_and_meant_losses_stand_in_the_head(tree, clock):
    make_postings(3)
    publish()
    channel = current_channel()
    channel.label = "시연 자료"
    channel.meant_losses = {"postings": "2026-08-13T00:00:00Z", "guides": "2026-08-01T00:00:00Z"}
    channel.save()
    posting = Posting.objects.get(pk="moef:1")
    posting.source.checked = NOW
    posting.source.save()
    assert publish().published
    head = head_of(tree)
    assert (head.label, head.meant_losses) == ("시연 자료", ("postings",))
    assert head.sources["moef"].checked == NOW


def test_the_public_address_decides_where_a_phone_goes(tree, clock):
    make_posting(1, source_link="http://a.kr/")
    publish()
    env = dataclasses.replace(settings.ENVIRONMENT, public_url="https://central.test")
    with override_settings(ENVIRONMENT=env):
        assert publish().changes == {"postings": 1}
    body = bytes(PublishedRow.objects.get(record_id="moef:1").body)
    assert b'"url":"https://central.test/p/moef:1","urlLeadsTo":"central"' in body


def test_numbers_grow_and_old_heads_are_forgotten_but_the_newest(tree, clock):
    make_postings(1)
    for number in range(3):
        Posting.objects.update(title=f"제목 {number}")
        publish()
    assert list(Edition.objects.values_list("version", flat=True)) == [3, 2, 1]


def built(monkeypatch):
    """Count the rows that are built and checked."""
    from central.content import records

    seen = []
    real = records._checked
    monkeypatch.setattr(
        records, "_checked", lambda feed, value: seen.append(value["id"]) or real(feed, value)
    )
    return seen


def test_only_rows_that_look_otherwise_are_built_again(tree, clock, monkeypatch):
    make_postings(30)
    publish()
    seen = built(monkeypatch)
    clock(minutes=2)
    assert not publish().published
    retitle(4)
    publish()
    assert seen == ["moef:4"]
    seen.clear()
    publish(force_base=True)
    assert len(seen) == 30


def test_a_row_whose_age_does_not_tell_of_its_change_is_found(tree, clock):
    """A bulk change by hand leaves as_of alone; what stands in the tables is compared, not ages."""
    make_postings(30)
    publish()
    Posting.objects.filter(pk="moef:7").update(salary_text="월 300만원")
    clock(minutes=2)
    assert publish().changes == {"postings": 1}
    assert_whole(tree)


def test_a_posting_changes_when_another_one_takes_its_address(tree, clock):
    make_posting(1, source_link="https://test.or.kr/one")
    publish()
    make_posting(2, source_link="https://test.or.kr/one")
    clock(minutes=2)
    assert publish().changes == {"postings": 2}
    assert_whole(tree)


def test_rows_built_again_without_a_change_are_marked_for_the_next_time(tree, clock, monkeypatch):
    make_postings(30)
    publish()
    PublishedRow.objects.update(mark=None)
    assert not publish().published
    seen = built(monkeypatch)
    assert not publish().published
    assert seen == []
