"""The stage: puts one screen in front of the visitor, moves between screens, lets time pass."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from kiosk.screen.ahead import ReadAhead, Schedule
from kiosk.screen.aids import Aids
from kiosk.screen.content import Content, Facts
from kiosk.screen.counts import VISIT, Counts
from kiosk.screen.glass import Glass, glass_of
from kiosk.screen.idle import IdlePhase
from kiosk.screen.language import OWN, Language, Speaking
from kiosk.screen.phrases.words import Translate
from kiosk.screen.screens import Screen, Screens
from kiosk.screen.session import Session
from kiosk.screen.settings import ScreenSettings, age_limits
from kiosk.screen.sound.player import Player
from kiosk.screen.staff import Staff
from kiosk.screen.timekeeping import Timekeeper
from kiosk.screen.toast import NO_TOAST, Toast, ToastKind
from kiosk.screen.visit import Asking, Place, Visit
from offline_cache.clock import ClockReading
from offline_cache.freshness import is_within

log = logging.getLogger(__name__)

CLEARED_S = 1.0
"""How long the confirmation of clearing stands, in seconds."""

PAGE_MARGIN_MM = 15.0

Report = Callable[[str, Mapping[str, Any]], bool]
"""Puts a record of a kind into the outbox and says whether it is safe there."""


class Stage:
    """Owns what all screens share.

    Args:
        settings: the device's settings.
        content: the cache.
        session: the visit.
        staff: the line to the staff.
        timekeeper: the trusted time.
        translate: gives the words.
        languages: makes the words follow the language of the visit.
        report: the outbox.
        counts: how often what is opened.
        schedule: calls something later.
        sounds: lets things be heard.
    """

    def __init__(
        self,
        *,
        settings: ScreenSettings,
        content: Content,
        session: Session,
        staff: Staff,
        timekeeper: Timekeeper,
        translate: Translate,
        languages: Speaking,
        report: Report,
        counts: Counts,
        schedule: Schedule,
        sounds: Player,
    ) -> None:
        self.settings = settings
        self.content = content
        self.session = session
        self.staff = staff
        self.translate = translate
        self.languages = languages
        self.report = report
        self.sounds = sounds
        self.counts = counts
        self.limits = age_limits(settings)
        self.turn = 0
        self.cleared = False
        self.unread = False
        self.resting = settings.attract
        self._toasts = 0
        self.aids = Aids(session, self._show_aid, self.refresh)
        self.ahead = ReadAhead(content, schedule, self._tell_news, self.refresh)
        self._timekeeper = timekeeper
        self._schedule = schedule
        self._screens: Screens
        self._stands = False
        self._frame: Screen | None = None
        self.clock: ClockReading = timekeeper.read(None)

    def open(self, screens: Screens, frame: Screen) -> None:
        """Take the screens and put home before the visitor; behind the resting screen it may wait."""
        self._screens, self._frame = screens, frame
        self.session.watch(screens)
        self.content.poll()
        if self.resting:
            self.refresh()
        else:
            self.show()

    def set_up(self) -> None:
        """Put home behind the resting screen, if it still waits."""
        if not self._stands:
            self.show()

    @property
    def now(self) -> datetime:
        """The trusted moment of this turn."""
        return self.clock.now

    @property
    def trusted(self) -> bool:
        """Whether the clock can be trusted."""
        return self.clock.confident

    @property
    def facts(self) -> Facts:
        """What the cache says."""
        return self.content.facts

    @property
    def reachable(self) -> bool:
        """Whether central can be asked, as far as is known."""
        sync = self.facts.sync
        contact = max((at for at in (sync.last_contact, sync.rooms_contact) if at), default=None)
        heard = is_within(contact, self.now, self.limits.rooms)
        return self.staff.paired and heard and not sync.is_cut_off

    @property
    def visit(self) -> Visit:
        """The visit."""
        return self.session.visit

    @property
    def glass(self) -> Glass:
        """The panel, with the size of letters this visitor chose."""
        return glass_of(self.settings, self.visit.text_size, OWN[self.languages.spoken].family)

    @property
    def page_width(self) -> float:
        """The width between the margins of a page, in pixels."""
        return float(self.settings.panel_width_px - 2 * self.glass.gap(PAGE_MARGIN_MM))

    def go(self, place: Place, key: str = "") -> None:
        """Take a step to another screen."""
        self.counts.add(place.value)
        self.session.go(place, key)
        self.show()

    def home(self) -> None:
        """Go home."""
        self.session.home()
        self.show()

    def back(self) -> None:
        """Go one step back, or ask whether to end."""
        before = self.visit.trail
        self.session.back()
        if self.visit.trail == before:
            self.refresh()
        else:
            self.show()

    def end(self) -> None:
        """Clear everything, say so for a moment, and put home before the next visitor."""
        self.counts.add(VISIT)
        self.staff.end_visit()
        self.session.wipe()
        self.cleared = True
        self.show()
        self._screens.refresh()
        self._schedule(CLEARED_S, self._after_clearing)

    def call_staff(self) -> None:
        """Call the staff, and put the help before the visitor, which tells how the call goes on."""
        self.staff.call()
        if self.visit.here.place is Place.HELP:
            self.refresh()
        else:
            self.go(Place.HELP)

    def wake(self) -> None:
        """Put home before a visitor who touched the resting screen."""
        self.resting = False
        self.session.resume()
        self.show()

    def choose(self, language: Language) -> None:
        """Speak a language until the visit ends: step back from its screen, go home from the resting one."""
        if language not in self.languages.offered:
            return
        trail = self.visit.trail
        self.session.change(language=language, toast=NO_TOAST, asking=Asking.NOTHING)
        if self.visit.here.place is Place.LANGUAGE:
            self.session.change(trail=trail[:-1])
        if self.resting:
            self.wake()
        else:
            self.show()

    def ask_end(self) -> None:
        """Ask whether to clear everything and end."""
        self.session.change(asking=Asking.END, toast=NO_TOAST)
        self.refresh()

    def toast(self, text: str, kind: ToastKind = ToastKind.DONE) -> None:
        """Say in a few words what was just done, or was not, also when the same words stand there already."""
        self._put_toast(text, kind)
        self.refresh()

    def resume(self) -> None:
        """Answer a question with "continue"."""
        self.session.resume()
        self.refresh()

    def show(self) -> None:
        """Put the present screen before the visitor."""
        self.turn += 1
        self._follow_language()
        self._read_clock()
        self.content.take_miss()
        self.unread = False
        here = self.visit.here
        self._screens[here.place].enter(here.key)
        self._stands = True
        self.refresh()

    def refresh(self) -> None:
        """Derive everything that is shown."""
        self._follow_language()
        self._read_clock()
        self.staff.keep_to_the_list()
        if self._stands:
            screen = self._screens[self.visit.here.place]
            self.unread = (self.unread or self.content.take_miss()) and not screen.stands
            screen.refresh()
        if self._frame is not None:
            self._frame.refresh()

    def tick(self) -> None:
        """Let time pass: new content, the idle end, the clock."""
        if self.content.poll():
            self.ahead.start(has_news=True)
        if self.session.pass_time().phase is IdlePhase.OVER:
            log.info("a visit ended by itself")
            self.end()
            return
        if not self.resting and not self.cleared and self.session.untouched:
            self._rest()
        self.counts.pass_on()
        self._follow_staff()
        self.refresh()

    def _rest(self) -> None:
        """Rest after a visitor who went back to a home as it was: no end has cleared what they saw."""
        if self.session.kept:
            self.session.forget()
            self._screens.refresh()
        self.resting = self.settings.attract

    def _follow_language(self) -> None:
        # Who has just cleared everything still reads that in the language that was chosen.
        if not self.cleared:
            self.languages.switch(self.visit.language)

    def _follow_staff(self) -> None:
        from kiosk.screen.derive.staff import call_heading  # no first frame needs it

        went_on, call = self.staff.follow(), self.visit.call
        if went_on and call is not None and self.visit.here.place is not Place.HELP:
            self._put_toast(call_heading(call.step, self.translate), ToastKind.STAFF)

    def _tell_news(self) -> None:
        if self.unread:
            self.show()
        elif self._stands:
            self._screens[self.visit.here.place].news()

    def _put_toast(self, text: str, kind: ToastKind) -> None:
        self._toasts += 1
        self.session.change(toast=Toast(text, kind, self._toasts))

    def _show_aid(self) -> None:
        if self.resting:
            self.wake()
        else:
            self.refresh()

    def _after_clearing(self) -> None:
        self.cleared = False
        self.resting = self.settings.attract
        self.show()
        self._screens.refresh()

    def _read_clock(self) -> None:
        self.clock = self._timekeeper.read(self.facts.floor)
