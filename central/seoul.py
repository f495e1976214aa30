"""The time zone of all days and opening hours."""

from zoneinfo import ZoneInfo

SEOUL = ZoneInfo("Asia/Seoul")
