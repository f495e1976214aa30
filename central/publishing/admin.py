"""The pages of the channel and its editions."""

from typing import Any

from django.contrib import admin

from central.publishing.models import Channel, Edition


@admin.register(Channel)
class ChannelAdmin(admin.ModelAdmin):
    """The channel and its label."""

    list_display = ("name", "label")


@admin.register(Edition)
class EditionAdmin(admin.ModelAdmin):
    """Editions, to look at only."""

    list_display = ("version", "issued", "expires")
    fields = readonly_fields = ("version", "issued", "expires", "content")

    def has_add_permission(self, request: Any) -> bool:
        """Forbid adding by hand."""
        return False

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        """Forbid deleting: numbers may never come twice."""
        return False
