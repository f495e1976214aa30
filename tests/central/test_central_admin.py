"""The editors' pages: every list and form opens, and what is saved reaches the screens or says why not."""

from datetime import UTC, date, datetime, time

import pytest
from central_samples import make_cafe, make_posting, make_room
from click.testing import CliRunner
from django.contrib import admin
from django.contrib.auth.models import User
from django.test import Client, override_settings

from central.cli.exits import Exit
from central.content.models import Cafe, CafeHours, Guide, GuidePage, Posting, Room
from central.content.posting_end import end_of
from central.publishing.edition import current_channel, publish
from central.publishing.verify import trusted_head

OLD = datetime(2020, 1, 1, tzinfo=UTC)
PAGES = [model._meta for model in admin.site._registry]
NOT_ADDED_BY_HAND = {"edition", "device"}


@pytest.fixture
def editor(home):
    client = Client()
    client.force_login(User.objects.create_superuser("editor"))
    with override_settings(ALLOWED_HOSTS=["testserver"]):
        yield client


def form_of(response):
    form = response.context_data["adminform"].form
    values = {name: form[name].value() for name in form.fields}
    for formset in response.context_data["inline_admin_formsets"]:
        management = formset.formset.management_form
        values |= {f"{management.prefix}-{name}": management[name].value() for name in management.fields}
    return {name: "" if value is None else value for name, value in flat(values).items()}


def flat(values):
    found = {}
    for name, value in values.items():
        if hasattr(value, "astimezone"):
            local = value.astimezone()
            found |= {f"{name}_0": f"{local:%Y-%m-%d}", f"{name}_1": f"{local:%H:%M:%S}"}
        else:
            found[name] = "\n".join(value) if isinstance(value, list) else value
    return found


@pytest.mark.parametrize("page", PAGES, ids=[page.label for page in PAGES])
def test_every_list_and_empty_form_opens(editor, page):
    address = f"/admin/{page.app_label}/{page.model_name}/"
    assert editor.get(address).status_code == 200
    is_sent = page.app_label == "visits" and page.model_name != "deskmember"
    expected = 403 if is_sent or page.model_name in NOT_ADDED_BY_HAND else 200
    assert editor.get(f"{address}add/").status_code == expected


def test_lists_are_edited_one_item_a_line(editor):
    room = make_room(make_cafe())
    address = f"/admin/content/room/{room.pk}/change/"
    values = form_of(editor.get(address)) | {"amenity_feature": "모니터\n\n 화이트보드 \n"}
    assert editor.post(address, values).status_code == 302
    saved = Room.objects.get()
    assert saved.amenity_feature == ["모니터", "화이트보드"]
    assert saved.booking_url is None
    before = saved.as_of
    assert editor.post(address, form_of(editor.get(address))).status_code == 302
    assert Room.objects.get().as_of == before


def test_a_saved_change_gets_a_new_age(editor):
    posting = make_posting(1, as_of=OLD)
    address = f"/admin/content/posting/{posting.pk}/change/"
    assert editor.post(address, form_of(editor.get(address)) | {"title": "새 제목"}).status_code == 302
    saved = Posting.objects.get()
    assert (saved.title, saved.as_of > OLD, saved.description) == ("새 제목", True, None)


def test_another_last_day_moves_the_end_unless_one_is_written(editor):
    posting = make_posting(1)
    address = f"/admin/content/posting/{posting.pk}/change/"
    values = form_of(editor.get(address))
    assert editor.post(address, values | {"valid_through": "2099-09-01"}).status_code == 302
    assert Posting.objects.get().valid_until == end_of(date(2099, 9, 1))
    values = form_of(editor.get(address))
    assert editor.post(address, values | {"closing_time": "18:00"}).status_code == 302
    assert Posting.objects.get().valid_until == end_of(date(2099, 9, 1), time(18))
    values = form_of(editor.get(address)) | {"valid_until_0": "2099-09-02", "valid_until_1": "00:00:00"}
    assert editor.post(address, values | {"valid_through": "2099-10-01"}).status_code == 302
    assert Posting.objects.get().valid_until == end_of(date(2099, 9, 1))


def hours_typed(closes):
    given = {"hours-0-id": CafeHours.objects.get().pk, "hours-0-cafe": "cafe:test", "hours-0-closes": closes}
    return given | {"hours-0-days": "MO\nTU\nWE\nTH\nFR\nSA\nSU", "hours-0-opens": "10:00:00"}


def test_a_change_of_what_hangs_on_a_record_gives_it_a_new_age(editor):
    cafe = make_cafe()
    Cafe.objects.update(as_of=OLD)
    address = f"/admin/content/cafe/{cafe.pk}/change/"
    assert editor.post(address, form_of(editor.get(address)) | hours_typed("22:00:00")).status_code == 302
    assert Cafe.objects.get().as_of == OLD
    assert editor.post(address, form_of(editor.get(address)) | hours_typed("21:00:00")).status_code == 302
    assert Cafe.objects.get().as_of > OLD


def test_an_id_that_cannot_stand_in_an_address_is_refused(editor):
    make_cafe()
    address = "/admin/content/cafe/cafe:test/change/"
    response = editor.post(address, form_of(editor.get(address)) | {"id": "cafe:Yongsan"})
    assert "붙임표만" in response.content.decode()


@pytest.mark.parametrize("record_id", ["moef:공고", "moef:a b", "moef:1/2"])
def test_an_id_that_no_basket_could_carry_is_refused(editor, record_id):
    posting = make_posting(1)
    address = f"/admin/content/posting/{posting.pk}/change/"
    response = editor.post(address, form_of(editor.get(address)) | {"id": record_id})
    assert "식별자에는 영문" in response.content.decode()
    assert [row.pk for row in Posting.objects.all()] == ["moef:1"]


@pytest.mark.parametrize(
    ("written", "is_taken"),
    [
        ('{"postings": "2026-12-01T00:00:00Z"}', True),
        ("{}", True),
        ("", True),
        ('{"postings": "2026-12-01"}', False),
        ('{"jobs": "2026-12-01T00:00:00Z"}', False),
        ('["postings"]', False),
        ('{"postings": null}', False),
    ],
)
def test_losses_that_no_head_could_name_are_refused(tree, editor, written, is_taken):
    current_channel()
    address = "/admin/publishing/channel/main/change/"
    assert editor.post(address, {"name": "main", "meant_losses": written}).status_code == (
        302 if is_taken else 200
    )
    assert publish().version == 1


def test_losses_that_stand_there_all_the_same_are_told_by_the_command(tree):
    from central.cli.publish_commands import publish_command

    channel = current_channel()
    channel.meant_losses = {"postings": "2026-12-01"}
    channel.save()
    ended = CliRunner().invoke(publish_command)
    assert ended.exit_code == Exit.FAILED
    assert "meantLosses.postings: expected a UTC time" in ended.output


def test_what_no_screen_could_show_is_told_at_once(editor):
    make_cafe()
    address = "/admin/content/cafe/cafe:test/change/"
    hours = CafeHours.objects.get()
    values = form_of(editor.get(address))
    values |= {"hours-0-id": hours.pk, "hours-0-cafe": "cafe:test", "hours-0-days": "MO\nXX"}
    values |= {"hours-0-opens": "10:00", "hours-0-closes": "22:00"}
    response = editor.post(address, values, follow=True)
    assert (
        "이대로는 화면에 나가지 않습니다: cafes[cafe:test].openingHours[0].days[1]"
        in response.content.decode()
    )


@pytest.mark.parametrize("address", ["http://booking.test/", "javascript:alert(1)"])
def test_a_phone_is_sent_to_https_only(editor, address):
    room = make_room(make_cafe())
    page = f"/admin/content/room/{room.pk}/change/"
    assert editor.post(page, form_of(editor.get(page)) | {"booking_url": address}).status_code == 200
    assert Room.objects.get().booking_url is None


def test_a_guide_written_by_an_editor_is_published_with_its_pages(tree, editor):
    cafe = make_cafe()
    guide = Guide.objects.create(
        id="guide:1",
        source=cafe.source,
        license="조건",
        headline="이력서",
        about="resume",
        author="편집팀",
        date_modified="2026-08-01",
        time_required_min=3,
    )
    GuidePage.objects.create(guide=guide, number=1, heading="하나", paragraphs=["문단"], checks=[])
    publish()
    assert trusted_head(tree, "main").feeds["guides"].rows == 1
