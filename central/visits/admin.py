"""The pages of what visitors sent, to look at only."""

from typing import Any

from django.contrib import admin
from django.db.models import Count as CountOf
from django.db.models import IntegerField, Max, OuterRef, Subquery

from central.visits.models import Count, Crash, DeskMember, Entry, Report, ReportedPosting, StaffCall, Vote


class LookedAt(admin.ModelAdmin):
    """Rows that came from a device: nobody adds, changes or deletes one by hand."""

    list_per_page = 50

    def has_add_permission(self, request: Any) -> bool:
        """Forbid adding."""
        return False

    def has_change_permission(self, request: Any, obj: Any = None) -> bool:
        """Forbid changing."""
        return False

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        """Forbid deleting."""
        return False


@admin.register(Entry)
class EntryAdmin(LookedAt):
    """All entries, also of kinds that this server does not know."""

    list_display = ("kind", "subject", "created", "received", "device", "seq")
    list_filter = ("kind", "device__cafe")
    search_fields = ("subject",)


@admin.register(Report, Vote, Count, Crash)
class KindAdmin(LookedAt):
    """The entries of one kind."""

    list_display = ("subject", "created", "received", "device", "body")
    list_filter = ("device__cafe",)
    search_fields = ("subject",)


@admin.register(ReportedPosting)
class ReportedPostingAdmin(LookedAt):
    """Postings that visitors called strange, the most often reported first."""

    list_display = ("title", "hiring_organization", "report_count", "last_report", "valid_through", "source")
    list_filter = ("source",)
    search_fields = ("title", "hiring_organization", "id")
    fields = ("title", "hiring_organization", "valid_through", "source", "source_link", "report_count")
    readonly_fields = ("report_count",)

    def get_queryset(self, request: Any) -> Any:
        """Return them with how often and when last."""
        about = Report.objects.filter(subject=OuterRef("pk")).order_by().values("subject")
        often = Subquery(about.annotate(n=CountOf("pk")).values("n"), output_field=IntegerField())
        last = Subquery(about.annotate(at=Max("created")).values("at"))
        found = super().get_queryset(request).annotate(report_count=often, last_report=last)
        return found.filter(report_count__gt=0).order_by("-report_count", "-last_report")

    @admin.display(description="신고 수", ordering="report_count")
    def report_count(self, posting: Any) -> int:
        """Return how many reports there are."""
        return int(posting.report_count)

    @admin.display(description="마지막 신고", ordering="last_report")
    def last_report(self, posting: Any) -> Any:
        """Return when the last one was made."""
        return posting.last_report


@admin.register(DeskMember)
class DeskMemberAdmin(admin.ModelAdmin):
    """Who serves which desk."""

    list_display = ("user", "cafe")
    list_filter = ("cafe",)


@admin.register(StaffCall)
class StaffCallAdmin(LookedAt):
    """Calls of the last day."""

    list_display = ("called", "device", "state", "answered", "ended")
    list_filter = ("state", "device__cafe")
