"""Guides, online services, programmes and notices."""

from django.contrib import admin

from central.content.admin.base import RecordAdmin
from central.content.models import Guide, GuidePage, MentoringLink, Notice, Programme


class PageInline(admin.StackedInline):
    """The pages of a guide."""

    model = GuidePage
    extra = 0


@admin.register(Guide)
class GuideAdmin(RecordAdmin):
    """Guides."""

    feed = "guides"
    list_display = ("headline", "about", "author", "date_modified", "time_required_min", "needs_review")
    list_filter = ("about", "needs_review")
    search_fields = ("headline",)
    inlines = (PageInline,)


@admin.register(MentoringLink)
class MentoringLinkAdmin(RecordAdmin):
    """Online services."""

    feed = "mentoring"
    list_display = ("name", "position", "provider", "url", "checked_at", "check_passed")
    list_editable = ("position",)
    list_filter = ("check_passed",)
    search_fields = ("name", "provider")


@admin.register(Programme)
class ProgrammeAdmin(RecordAdmin):
    """Programmes by their start."""

    feed = "programmes"
    list_display = ("name", "kind", "cafe", "start", "apply_status", "seats_left", "seats_as_of")
    list_filter = ("cafe", "kind", "apply_status")
    search_fields = ("name",)
    date_hierarchy = "start"


@admin.register(Notice)
class NoticeAdmin(RecordAdmin):
    """Notices."""

    feed = "notices"
    list_display = ("headline", "cafe", "starts", "valid_until")
    list_filter = ("cafe",)
