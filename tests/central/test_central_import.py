"""Failed is not empty, and neither wipes; what vanishes is marked; what runs out leaves by itself."""

from datetime import timedelta

import pytest
from central_samples import NOW, make_row, make_source

from central.content.models import Outcome, Posting, Source
from central.importers.answers import SourceFailedError
from central.importers.apply import GONE_WITHOUT_END, MANY_ROWS, import_postings

LATER = NOW + timedelta(hours=1)


def failing():
    raise SourceFailedError("the source is down")


@pytest.fixture
def source(home):
    return make_source()


def stored():
    return {row.pk: row for row in Posting.objects.all()}


def test_a_failure_changes_nothing_but_the_attempt(source):
    import_postings(source, lambda: [make_row(1)], NOW)
    result = import_postings(source, failing, LATER)
    source.refresh_from_db()
    assert (result.outcome, result.message) == (Outcome.FAILED, "the source is down")
    assert (source.checked, source.last_attempt, source.last_outcome) == (NOW, LATER, "failed")
    assert stored()["moef:1"].gone_since is None


def test_what_an_editor_changes_while_a_source_is_asked_stays(source):
    def read():
        Source.objects.update(license="새 조건", name="새 이름")
        return [make_row(1)]

    import_postings(source, read, NOW)
    source.refresh_from_db()
    assert (source.license, source.name, source.checked) == ("새 조건", "새 이름", NOW)


def test_an_empty_answer_after_many_rows_is_held_until_confirmed(source):
    rows = [make_row(number) for number in range(MANY_ROWS)]
    import_postings(source, lambda: rows, NOW)
    held = import_postings(source, list, LATER)
    source.refresh_from_db()
    assert held.outcome is Outcome.HELD
    assert str(MANY_ROWS) in held.message
    assert source.checked == NOW
    assert not Posting.objects.exclude(gone_since=None).exists()
    confirmed = import_postings(source, list, LATER, confirm_empty=True)
    assert (confirmed.outcome, confirmed.gone) == (Outcome.EMPTY, MANY_ROWS)


def test_an_empty_answer_of_a_small_source_is_taken(source):
    import_postings(source, lambda: [make_row(1)], NOW)
    result = import_postings(source, list, LATER)
    source.refresh_from_db()
    assert (result.outcome, result.gone, source.checked) == (Outcome.EMPTY, 1, LATER)


def test_a_row_that_vanishes_before_its_last_day_is_gone_and_may_come_back(source):
    import_postings(source, lambda: [make_row(1), make_row(2)], NOW)
    import_postings(source, lambda: [make_row(1)], LATER)
    assert stored()["moef:2"].gone_since == LATER
    assert stored()["moef:2"].as_of == LATER
    result = import_postings(source, lambda: [make_row(1), make_row(2)], LATER + timedelta(hours=1))
    assert (result.counts.changed, stored()["moef:2"].gone_since) == (1, None)


def test_a_row_past_its_last_day_is_not_called_gone(source):
    import_postings(source, lambda: [make_row(1, ends="20260811"), make_row(2)], NOW)
    result = import_postings(source, lambda: [make_row(2)], LATER)
    assert result.gone == 0


def test_a_gone_row_without_a_last_day_leaves_after_a_while(source):
    import_postings(source, lambda: [make_row(1, ends=None), make_row(2)], NOW)
    import_postings(source, lambda: [make_row(2)], LATER)
    assert stored()["moef:1"].valid_until == LATER + GONE_WITHOUT_END


def test_only_what_changed_gets_a_new_age_and_first_seen_stays(source):
    import_postings(source, lambda: [make_row(1), make_row(2)], NOW)
    result = import_postings(source, lambda: [make_row(1), make_row(2, title="새 제목")], LATER)
    rows = stored()
    assert (result.counts.created, result.counts.changed, result.counts.same) == (0, 1, 1)
    assert (rows["moef:1"].as_of, rows["moef:2"].as_of) == (NOW, LATER)
    assert (rows["moef:1"].first_seen, rows["moef:2"].first_seen) == (NOW, NOW)


def test_rows_of_another_source_are_left_alone(source):
    import_postings(make_source("other"), lambda: [make_row(1)], NOW)
    import_postings(source, lambda: [make_row(2)], NOW)
    import_postings(source, list, LATER)
    assert stored()["other:1"].gone_since is None


def test_a_part_says_nothing_of_what_it_does_not_hold(source):
    import_postings(source, lambda: [make_row(1), make_row(2), make_row(3)], NOW)
    result = import_postings(source, lambda: [make_row(2, title="neu"), make_row(4)], NOW, is_part=True)
    assert (result.counts.created, result.counts.changed, result.gone) == (1, 1, 0)
    assert Posting.objects.filter(gone_since=None).count() == 4
    assert import_postings(source, list, NOW, is_part=True).outcome == Outcome.EMPTY
    assert Posting.objects.filter(gone_since=None).count() == 4
