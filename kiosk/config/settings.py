"""Every setting of a device, declared once."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.config.private import is_private

_NAME = "[a-z0-9][a-z0-9-]{0,63}"
"""A name as it stands in an address of the server, see ``offline_cache/contract/paths.py``."""

_LETTERS = "small letters, figures and hyphens"


@dataclass(frozen=True, slots=True)
class Declaration:
    """What is known about one setting beside its type and default.

    Attributes:
        key: its name in the TOML file, ``table.name``.
        unit: the unit of its value; empty for a plain text or path.
        help: one sentence for the technician.
        least: the smallest allowed number; ``None`` for none.
        allowed: the form of its text, as a regular expression; ``None`` for any.
        wanted: that form in words.
        is_secret: whether its value is never shown.
    """

    key: str
    unit: str
    help: str
    least: float | None = None
    allowed: str | None = None
    wanted: str = ""
    is_secret: bool = False


def _setting(default: Any, key: str, help_text: str, unit: str = "", least: float | None = None) -> Any:
    return dataclasses.field(default=default, metadata={"setting": Declaration(key, unit, help_text, least)})


def _formed(default: Any, key: str, help_text: str, allowed: str, wanted: str, unit: str = "") -> Any:
    found = Declaration(key, unit, help_text, allowed=allowed, wanted=wanted)
    return dataclasses.field(default=default, metadata={"setting": found})


def _switch(key: str, help_text: str) -> Any:
    return dataclasses.field(default=True, metadata={"setting": Declaration(key, "", help_text)})


def _secret(key: str, help_text: str) -> Any:
    found = Declaration(key, "", help_text, is_secret=True)
    return dataclasses.field(default="", repr=False, metadata={"setting": found})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one device; ``docs/settings.md`` lists them for the technician."""

    cache_folder: Path = _setting(
        Path("/var/lib/jobcafe"), "cache.folder", "The folder in which the processes of the device meet."
    )
    cache_trust_root: Path = _setting(
        Path("/etc/jobcafe/root.json"), "cache.trust_root", "The root of trust installed with the device."
    )
    central_url: str = _setting("", "central.url", "The address of the central server, with https.")
    central_public_url: str = _setting(
        "", "central.public_url", "The address under which phones reach the central server, with https."
    )
    central_channel: str = _formed(
        "main", "central.channel", "The channel of editions to follow.", _NAME, f"a name of {_LETTERS}"
    )
    central_token: str = _secret(
        "central.token", "The device's token, from `central devices add`; without one nothing is sent."
    )
    device_cafe: str = _formed(
        "",
        "device.cafe",
        "The id of the cafe in which the device stands.",
        f"|(?:.*:)?{_NAME}",
        f"an id such as cafe:yongsan, after the colon of {_LETTERS}",
    )
    panel_diagonal_in: float = _setting(27.0, "panel.diagonal_in", "The diagonal of the panel.", "inch", 7)
    panel_width_px: int = _setting(1080, "panel.width_px", "The width of the picture.", "px", 480)
    panel_height_px: int = _setting(1920, "panel.height_px", "The height of the picture.", "px", 480)
    panel_bottom_mm: float = _setting(
        700.0, "panel.bottom_mm", "The height of the panel's lower edge above the floor.", "mm", 0
    )
    panel_rotation: int = _formed(
        0,
        "panel.rotation",
        "By how much the picture is turned clockwise: 0, 90, 180 or 270.",
        "0|90|180|270",
        "0, 90, 180 or 270",
        "degrees",
    )
    sync_edition_s: int = _setting(
        0, "sync.edition_s", "Time between two questions for a new edition; 0: as the server asks.", "s", 0
    )
    sync_rooms_s: int = _setting(60, "sync.rooms_s", "Time between two questions for the rooms.", "s", 5)
    sync_city_s: int = _setting(300, "sync.city_s", "Time between two questions for the other cafes.", "s", 5)
    sync_outbox_s: int = _setting(
        60, "sync.outbox_s", "Time between two sendings of counts, votes and reports.", "s", 5
    )
    fetch_connect_s: float = _setting(5.0, "fetch.connect_s", "How long a connection may take.", "s", 0.1)
    fetch_read_s: float = _setting(10.0, "fetch.read_s", "How long the server may be silent.", "s", 0.1)
    fetch_object_s: float = _setting(300.0, "fetch.object_s", "How long one file may take in all.", "s", 1)
    age_rooms_live_min: float = _setting(
        2.0, "age.rooms_live_min", "Rooms younger than this are live.", "min", 0
    )
    age_rooms_min: float = _setting(10.0, "age.rooms_min", "Rooms older than this are not claimed.", "min", 1)
    age_seats_min: float = _setting(10.0, "age.seats_min", "Seats older than this are not claimed.", "min", 1)
    age_postings_h: float = _setting(24.0, "age.postings_h", "Unchecked for longer, a posting warns.", "h", 1)
    age_links_h: float = _setting(24.0, "age.links_h", "Unchecked for longer, a link shows its date.", "h", 1)
    idle_s: int = _setting(60, "idle.wait_s", "Without a touch for this long, the screen asks.", "s", 20)
    idle_question_s: int = _setting(30, "idle.question_s", "How long the question waits.", "s", 20)
    idle_slow_s: int = _setting(
        180,
        "idle.slow_wait_s",
        "The same as idle.wait_s with larger text, the low screen, or while the staff is awaited.",
        "s",
        20,
    )
    idle_slow_question_s: int = _setting(60, "idle.slow_question_s", "How long it waits then.", "s", 20)
    sound_enabled: bool = _switch("sound.enabled", "Whether presses and answers can be heard.")
    sound_volume: int = _setting(70, "sound.volume", "How loud, of what the loudspeaker is set to.", "%", 0)
    screen_motion: bool = _switch(
        "screen.motion", "Whether pages slide and sheets rise; without, they are there at once."
    )
    guard_first_beat_s: float = _setting(
        30.0, "guard.first_beat_s", "Until the first frame of the screen.", "s", 1
    )
    guard_beat_s: float = _setting(10.0, "guard.beat_s", "Longest time between two frames.", "s", 3)
    log_level: str = _formed(
        "info",
        "log.level",
        "How much is logged: debug, info, warning or error.",
        "(?i:debug|info|warning|error)",
        "debug, info, warning or error",
    )

    @property
    def is_paired(self) -> bool:
        """Whether central can know this device: it has a token, and nobody on the way can read it."""
        return bool(self.central_token) and is_private(self.central_url)


def declaration(field: "dataclasses.Field[Any]") -> Declaration:
    """Return the declaration of a field of :class:`Settings`."""
    found: Declaration = field.metadata["setting"]
    return found
