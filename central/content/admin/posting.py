"""Postings and sources."""

from typing import Any

from django.contrib import admin

from central.content.admin.base import RecordAdmin
from central.content.models import Posting, Source
from central.content.posting_end import end_of


@admin.register(Posting)
class PostingAdmin(RecordAdmin):
    """Postings by their end."""

    feed = "postings"
    list_display = ("title", "hiring_organization", "valid_through", "close_type", "source", "gone_since")
    list_filter = (
        "source",
        "close_type",
        ("gone_since", admin.EmptyFieldListFilter),
        "experience_requirements",
    )
    search_fields = ("title", "hiring_organization", "id")
    date_hierarchy = "valid_through"
    readonly_fields = ("as_of", "first_seen", "gone_since", "raw")

    def save_model(self, request: Any, obj: Any, form: Any, change: Any) -> None:
        """Save a posting; another last day moves its end, unless the editor wrote one."""
        changed = set(form.changed_data)
        if changed & {"valid_through", "closing_time"} and "valid_until" not in changed:
            obj.valid_until = end_of(obj.valid_through, obj.closing_time)
        super().save_model(request, obj, form, change)


@admin.register(Source)
class SourceAdmin(admin.ModelAdmin):
    """Sources and how they last answered."""

    list_display = ("name", "short_name", "checked", "last_attempt", "last_outcome", "last_message")
    list_filter = ("last_outcome",)
    readonly_fields = ("checked", "last_attempt", "last_outcome", "last_message")

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        """Forbid deleting: records hang on their source."""
        return False
