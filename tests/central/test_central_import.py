"""Failed is not empty, and neither wipes; what vanishes is marked; what runs out leaves by itself."""

from datetime import timedelta

import pytest
from central_samples import NOW, make_row, make_source

from central.content.models import Outcome, Posting, Source
from central.importers.answers import Answer, SourceFailedError
from central.importers.apply import GONE_WITHOUT_END, MANY_LOST, import_postings

LATER = NOW + timedelta(hours=1)


def failing():
    raise SourceFailedError("the source is down")


def nothing():
    return Answer([])


@pytest.fixture
def source(home):
    return make_source()


def stored():
    return {row.pk: row for row in Posting.objects.all()}


def test_a_failure_changes_nothing_but_the_attempt(source):
    import_postings(source, lambda: Answer([make_row(1)]), NOW)
    result = import_postings(source, failing, LATER)
    source.refresh_from_db()
    assert (result.outcome, result.message) == (Outcome.FAILED, "the source is down")
    assert (source.checked, source.last_attempt, source.last_outcome) == (NOW, LATER, "failed")
    assert stored()["moef:1"].gone_since is None


def test_what_an_editor_changes_while_a_source_is_asked_stays(source):
    def read():
        Source.objects.update(license="새 조건", name="새 이름")
        return Answer([make_row(1)])

    import_postings(source, read, NOW)
    source.refresh_from_db()
    assert (source.license, source.name, source.checked) == ("새 조건", "새 이름", NOW)


def test_an_empty_answer_after_many_rows_is_held_until_confirmed(source):
    rows = [make_row(number) for number in range(MANY_LOST)]
    import_postings(source, lambda: Answer(rows), NOW)
    held = import_postings(source, nothing, LATER)
    source.refresh_from_db()
    assert held.outcome is Outcome.HELD
    assert str(MANY_LOST) in held.message
    assert source.checked == NOW
    assert not Posting.objects.exclude(gone_since=None).exists()
    confirmed = import_postings(source, nothing, LATER, confirm_losses=True)
    assert (confirmed.outcome, confirmed.gone) == (Outcome.EMPTY, MANY_LOST)


def test_an_empty_answer_of_a_small_source_is_taken(source):
    import_postings(source, lambda: Answer([make_row(1)]), NOW)
    result = import_postings(source, nothing, LATER)
    source.refresh_from_db()
    assert (result.outcome, result.gone, source.checked) == (Outcome.EMPTY, 1, LATER)


def test_a_row_that_vanishes_before_its_last_day_is_gone_and_may_come_back(source):
    import_postings(source, lambda: Answer([make_row(1), make_row(2)]), NOW)
    import_postings(source, lambda: Answer([make_row(1)]), LATER)
    assert stored()["moef:2"].gone_since == LATER
    assert stored()["moef:2"].as_of == LATER
    result = import_postings(source, lambda: Answer([make_row(1), make_row(2)]), LATER + timedelta(hours=1))
    assert (result.counts.changed, stored()["moef:2"].gone_since) == (1, None)


def test_a_row_past_its_last_day_is_not_called_gone(source):
    import_postings(source, lambda: Answer([make_row(1, ends="20260811"), make_row(2)]), NOW)
    result = import_postings(source, lambda: Answer([make_row(2)]), LATER)
    assert result.gone == 0


def test_a_gone_row_without_a_last_day_leaves_after_a_while(source):
    import_postings(source, lambda: Answer([make_row(1, ends=None), make_row(2)]), NOW)
    import_postings(source, lambda: Answer([make_row(2)]), LATER)
    assert stored()["moef:1"].valid_until == LATER + GONE_WITHOUT_END


def test_only_what_changed_gets_a_new_age_and_first_seen_stays(source):
    import_postings(source, lambda: Answer([make_row(1), make_row(2)]), NOW)
    result = import_postings(source, lambda: Answer([make_row(1), make_row(2, title="새 제목")]), LATER)
    rows = stored()
    assert (result.counts.created, result.counts.changed, result.counts.same) == (0, 1, 1)
    assert (rows["moef:1"].as_of, rows["moef:2"].as_of) == (NOW, LATER)
    assert (rows["moef:1"].first_seen, rows["moef:2"].first_seen) == (NOW, NOW)


def test_rows_of_another_source_are_left_alone(source):
    import_postings(make_source("other"), lambda: Answer([make_row(1)]), NOW)
    import_postings(source, lambda: Answer([make_row(2)]), NOW)
    import_postings(source, nothing, LATER)
    assert stored()["other:1"].gone_since is None


def test_a_part_says_nothing_of_what_it_does_not_hold(source):
    import_postings(source, lambda: Answer([make_row(1), make_row(2), make_row(3)]), NOW)
    result = import_postings(
        source, lambda: Answer([make_row(2, title="neu"), make_row(4)], is_whole=False), NOW
    )
    assert (result.counts.created, result.counts.changed, result.gone) == (1, 1, 0)
    assert Posting.objects.filter(gone_since=None).count() == 4
    assert import_postings(source, lambda: Answer([], is_whole=False), NOW).outcome == Outcome.EMPTY
    assert Posting.objects.filter(gone_since=None).count() == 4


def test_a_large_drop_is_held_and_a_small_one_is_taken(source):
    rows = [make_row(number) for number in range(100)]
    import_postings(source, lambda: Answer(rows), NOW)
    held = import_postings(source, lambda: Answer([*rows[:65], make_row(200)]), LATER)
    assert (held.outcome, Posting.objects.count()) == (Outcome.HELD, 100)
    assert "35" in held.message
    assert not Posting.objects.exclude(gone_since=None).exists()
    taken = import_postings(source, lambda: Answer(rows[:75]), LATER)
    assert (taken.outcome, taken.gone) == (Outcome.OK, 25)
    meant = import_postings(source, lambda: Answer(rows[:10]), LATER, confirm_losses=True)
    assert (meant.outcome, meant.gone) == (Outcome.OK, 65)


def test_what_is_missing_from_an_answer_that_is_short_is_not_called_gone(source):
    rows = [make_row(number) for number in range(100)]
    import_postings(source, lambda: Answer(rows), NOW)
    result = import_postings(source, lambda: Answer(rows[:30], is_whole=False), LATER)
    assert (result.outcome, result.gone) == (Outcome.OK, 0)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"institution": "가" * 201}, "hiring_organization has 201 letters, at most 200"),
        ({"career": "x" * 61}, "experience_requirements has 61"),
        ({"link": "https://a.kr/" + "x" * 1000}, "source_link has 1013"),
        ({"title": "a\0b"}, "title holds a zero byte"),
        ({"regions": "서울,부\0산"}, "regions holds a zero byte"),
        ({"raw": {"a": "\0"}}, "raw holds a zero byte"),
    ],
)
def test_a_row_that_no_column_holds_is_set_aside_with_a_word(source, given, said):
    import_postings(source, lambda: Answer([make_row(1), make_row(2)]), NOW)
    result = import_postings(source, lambda: Answer([make_row(1, **given), make_row(3)]), LATER)
    source.refresh_from_db()
    assert (result.outcome, result.counts.created, result.gone) == (Outcome.OK, 1, 1)
    (reason,) = result.left_out
    assert reason.startswith(f"moef:1: {said}")
    assert source.last_message == reason
    assert (stored()["moef:1"].title, stored()["moef:1"].gone_since) == ("공고 1", None)


@pytest.mark.parametrize("number", ["a b", "공고", "x" * 160, "1/2"])
def test_a_number_that_no_address_holds_is_set_aside(source, number):
    result = import_postings(source, lambda: Answer([make_row(number), make_row(2)]), NOW)
    assert (result.counts.created, len(result.left_out)) == (1, 1)


def test_days_and_numbers_beyond_reason_are_not_known(source):
    rows = [make_row(1, ends="99991231", openings="²"), make_row(2, begins="00010101", openings="9" * 5000)]
    import_postings(source, lambda: Answer(rows), NOW)
    assert (stored()["moef:1"].valid_through, stored()["moef:2"].date_posted) == (None, None)
    assert {row.total_job_openings for row in stored().values()} == {None}
