"""The page of devices, to look at and to revoke."""

from typing import Any

from django.contrib import admin

from central.devices.models import Device


@admin.register(Device)
class DeviceAdmin(admin.ModelAdmin):
    """Devices; they are added by the command, which shows the token once."""

    list_display = ("name", "cafe", "last_seen", "revoked")
    list_filter = ("cafe", ("revoked", admin.EmptyFieldListFilter))
    readonly_fields = ("created", "last_seen")

    def has_add_permission(self, request: Any) -> bool:
        """Forbid adding by hand: nobody would see the token."""
        return False

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        """Forbid deleting: what the device sent hangs on it; revoke it instead."""
        return False
