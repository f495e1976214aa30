"""The pages of calendars and of the desk's word."""

from django.contrib import admin

from central.boards.models import RoomCalendar, RoomOverride


@admin.register(RoomCalendar)
class RoomCalendarAdmin(admin.ModelAdmin):
    """Calendars and how they were last read."""

    list_display = ("room", "last_success", "last_attempt", "last_message")
    readonly_fields = ("last_success", "last_attempt", "last_message")


@admin.register(RoomOverride)
class RoomOverrideAdmin(admin.ModelAdmin):
    """What the desk says."""

    list_display = ("room", "state", "start", "until", "note")
    list_filter = ("room__cafe", "state")
