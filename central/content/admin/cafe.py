"""Cafes and rooms."""

from django.contrib import admin

from central.content.admin.base import RecordAdmin
from central.content.models import Cafe, CafeClosure, CafeHours, Room


class HoursInline(admin.TabularInline):
    """Weekly hours."""

    model = CafeHours
    extra = 0


class ClosureInline(admin.TabularInline):
    """Days on which it is shut."""

    model = CafeClosure
    extra = 0


class RoomInline(admin.TabularInline):
    """The rooms at a glance."""

    model = Room
    fields = ("name", "position", "maximum_attendee_capacity")
    readonly_fields = ("name", "position", "maximum_attendee_capacity")
    show_change_link = True
    can_delete = False
    extra = max_num = 0


@admin.register(Cafe)
class CafeAdmin(RecordAdmin):
    """Cafes."""

    feed = "cafes"
    list_display = ("name", "short_name", "address_locality", "opening_hours_text", "telephone")
    list_filter = ("address_locality",)
    search_fields = ("name", "id")
    inlines = (HoursInline, ClosureInline, RoomInline)


@admin.register(Room)
class RoomAdmin(RecordAdmin):
    """Rooms."""

    feed = "rooms"
    list_display = ("name", "cafe", "position", "maximum_attendee_capacity", "booking_name")
    list_filter = ("cafe",)
    search_fields = ("name", "id")
