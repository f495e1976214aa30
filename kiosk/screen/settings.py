"""What the screen process needs to know of its device."""

import math
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from kiosk.config import Settings
from offline_cache.freshness import AgeLimits

MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenSettings:
    """Settings of one screen.

    Attributes:
        cache_folder: the folder the processes share.
        cafe: the id of the cafe in which the device stands.
        channel: the channel of editions.
        panel_diagonal_in: the diagonal of the visible panel, in inches.
        panel_width_px: its width as mounted, in pixels.
        panel_height_px: its height as mounted, in pixels.
        panel_bottom_mm: the height of its lower edge above the floor, in millimetres.
        panel_rotation: by how much the picture is turned clockwise: 0, 90, 180 or 270 degrees.
        idle_s: seconds without a touch until the question appears.
        idle_question_s: seconds the question stays before everything is cleared.
        idle_slow_s: the same as ``idle_s`` with larger text, the low screen, or while the staff is awaited.
        idle_slow_question_s: the same as ``idle_question_s`` then.
        rooms_live_min: minutes during which the rooms count as live.
        rooms_limit_min: minutes after which the state of a room is withheld.
        postings_limit_h: hours after which the postings' last check is a warning.
        public_url: the https address under which phones reach the central server; empty for none.
        paired: whether the device may send to the central server.
        fullscreen: whether the window covers the screen; a developer may want it in a window.
        attract: whether the screen rests between visits, with a call to touch it.
        motion: whether pages slide and sheets rise.
        sound_volume: how loud sounds are, in percent; 0 for none.
        high_contrast: whether the high contrast palette is on from the start.
    """

    cache_folder: Path
    cafe: str
    channel: str = "stable"
    panel_diagonal_in: float = 27.0
    panel_width_px: int = 1080
    panel_height_px: int = 1920
    panel_bottom_mm: float = 700.0
    panel_rotation: int = 0
    idle_s: int = 60
    idle_question_s: int = 30
    idle_slow_s: int = 180
    idle_slow_question_s: int = 60
    rooms_live_min: float = 2
    rooms_limit_min: float = 10
    postings_limit_h: float = 24
    public_url: str = ""
    paired: bool = False
    fullscreen: bool = False
    attract: bool = False
    motion: bool = True
    sound_volume: int = 0
    high_contrast: bool = False


def screen_settings(
    settings: Settings, *, fullscreen: bool = False, attract: bool = False, high_contrast: bool = False
) -> ScreenSettings:
    """Return what a screen needs of the settings of its device.

    Args:
        settings: the device's settings.
        fullscreen: whether the window covers the screen.
        attract: whether the screen rests between visits.
        high_contrast: whether the high contrast palette is on from the start.
    """
    return ScreenSettings(
        cache_folder=settings.cache_folder,
        cafe=settings.device_cafe,
        channel=settings.central_channel,
        panel_diagonal_in=settings.panel_diagonal_in,
        panel_width_px=settings.panel_width_px,
        panel_height_px=settings.panel_height_px,
        panel_bottom_mm=settings.panel_bottom_mm,
        panel_rotation=settings.panel_rotation,
        idle_s=settings.idle_s,
        idle_question_s=settings.idle_question_s,
        idle_slow_s=settings.idle_slow_s,
        idle_slow_question_s=settings.idle_slow_question_s,
        rooms_live_min=settings.age_rooms_live_min,
        rooms_limit_min=settings.age_rooms_min,
        postings_limit_h=settings.age_postings_h,
        public_url=settings.central_public_url,
        paired=settings.is_paired,
        motion=settings.screen_motion,
        sound_volume=settings.sound_volume if settings.sound_enabled else 0,
        fullscreen=fullscreen,
        attract=attract,
        high_contrast=high_contrast,
    )


def px_per_mm(width_px: int, height_px: int, diagonal_in: float) -> float:
    """Return the pixels on one millimetre of glass of a panel.

    Args:
        width_px: its width in pixels.
        height_px: its height in pixels.
        diagonal_in: its visible diagonal in inches.

    Raises:
        ValueError: a measure is not positive.
    """
    if min(width_px, height_px, diagonal_in) <= 0:
        raise ValueError("the panel's width, height and diagonal must be positive")
    return math.hypot(width_px, height_px) / (diagonal_in * MM_PER_INCH)


def age_limits(settings: ScreenSettings) -> AgeLimits:
    """Return the limits of ages that the settings name."""
    return AgeLimits(
        rooms_live=timedelta(minutes=settings.rooms_live_min),
        rooms=timedelta(minutes=settings.rooms_limit_min),
        postings=timedelta(hours=settings.postings_limit_h),
    )
