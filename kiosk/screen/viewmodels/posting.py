"""One posting."""

import logging
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.basket import MOST_KEPT, kept_of
from kiosk.screen.content import UNREAD
from kiosk.screen.derive.posting import (
    PostingInputs,
    PostingProps,
    derive_posting,
    missing_posting,
    position_in,
)
from kiosk.screen.qr import NO_CODE, QrCode, fitting_code, short_address
from kiosk.screen.sound.player import Sound
from kiosk.screen.stage import Stage
from kiosk.screen.toast import ToastKind
from kiosk.screen.viewmodels.base import ViewModel, as_maps
from offline_cache.contract.fields import utc_text
from offline_cache.contract.posting import JobPosting
from offline_cache.titles import display_title

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Python owns the view models")
class PostingModel(ViewModel[PostingProps]):  # type: ignore[operator]
    """A posting as it was when the visitor opened it; its deadline and its source's age move on."""

    records = ("_posting", "_withdrawn")

    titleChanged = Signal()
    sideChanged = Signal()
    foundChanged = Signal()
    organizationChanged = Signal()
    headingChanged = Signal()
    deadlineWordChanged = Signal()
    urgencyChanged = Signal()
    deadlineDayChanged = Signal()
    deadlineLineChanged = Signal()
    factsChanged = Signal()
    trustHeadingChanged = Signal()
    trustToneChanged = Signal()
    sourceChanged = Signal()
    firstSeenChanged = Signal()
    lastCheckedChanged = Signal()
    reportedChanged = Signal()
    openChanged = Signal()
    urlChanged = Signal()
    opensChanged = Signal()
    linkHeadingChanged = Signal()
    noLinkChanged = Signal()
    keptChanged = Signal()
    keepTextChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._stage = stage
        self._posting: JobPosting | None = None
        self._withdrawn = False
        super().__init__(parent, missing_posting(stage.translate))

    def enter(self, key: str) -> None:
        """Read a posting; one that is gone keeps what is shown of it and says so.

        Without an answer what is shown of it stays as it is.
        """
        found = self._stage.content.ask(lambda reader: reader.posting(key), UNREAD)
        if found is UNREAD:
            self._posting = self._posting if self._posting and self._posting.id == key else None
            return
        if found is None and (self._posting is None or self._posting.id != key):
            log.warning("posting %s is not in the cache", key)
            self._posting = None
        self._posting = found or self._posting
        self._withdrawn = found is None

    @property
    def stands(self) -> bool:
        """Whether it shows a posting."""
        return self._posting is not None

    def news(self) -> None:
        """Read the posting again."""
        if self._posting is not None:
            self.enter(self._posting.id)

    def refresh(self) -> None:
        """Derive the posting."""
        self.swap(self._derive())

    def _derive(self) -> PostingProps:
        posting, stage = self._posting, self._stage
        if posting is None:
            return missing_posting(stage.translate)
        edition = stage.facts.edition
        inputs = PostingInputs(
            now=stage.now,
            trusted=stage.trusted,
            posting=posting,
            display_title=display_title(posting.title, posting.hiring_organization),
            withdrawn=self._withdrawn,
            source=edition.sources.get(posting.source) if edition else None,
            check_limit=stage.limits.postings,
            position=position_in(stage.visit.listed, posting.id),
            listed=stage.visit.listed_total,
            reported=posting.id in stage.visit.reported,
            kept=posting.id in stage.visit.basket,
            fits=fitting_code(posting.url or "", stage.glass.code_modules()) is not NO_CODE,
        )
        return derive_posting(inputs, stage.translate)

    @Slot()
    def report(self) -> None:
        """Call the posting strange: queue it for the editors, thank the visitor."""
        stage, posting = self._stage, self._posting
        if posting is None or posting.id in stage.visit.reported:
            return
        body = {"posting": posting.id, "at": utc_text(stage.now)}
        if stage.report("report", body):
            stage.session.change(reported=stage.visit.reported | {posting.id})
            stage.sounds.play(Sound.SAVED)
            stage.toast(stage.translate("posting", "알려 주셔서 고맙습니다. 확인하겠습니다"))
        else:
            stage.sounds.play(Sound.REFUSED)
            sorry = stage.translate("posting", "지금은 보내지 못했습니다. 데스크에 알려 주세요")
            stage.toast(sorry, ToastKind.REFUSED)

    @Slot()
    def keep(self) -> None:
        """Put the posting into the basket, or take it out again."""
        stage, posting, basket = self._stage, self._posting, self._stage.visit.basket
        if posting is None:
            return
        if posting.id in basket:
            stage.session.change(basket=basket.take_out(posting.id).settled())
            stage.toast(stage.translate("posting", "목록에서 뺐습니다"))
        elif basket.full:
            stage.sounds.play(Sound.REFUSED)
            full = stage.translate("posting", "{n}건까지 담습니다. 담은 목록에서 빼 주세요")
            stage.toast(full.format(n=MOST_KEPT), ToastKind.REFUSED)
        else:
            after = basket.keep(kept_of(posting))
            stage.session.change(basket=after)
            stage.sounds.play(Sound.SAVED)
            stage.toast(stage.translate("posting", "담았습니다. 모두 {n}건").format(n=len(after.items)))

    @Property(bool, notify=keptChanged)
    def kept(self) -> bool:
        """Whether it is in the basket."""
        return self.props.kept

    @Property(str, notify=keepTextChanged)
    def keepText(self) -> str:
        """The word of the key that keeps it; empty without the key."""
        return self.props.keep_text

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """The place in the list it was opened from."""
        return self.props.side

    @Property(bool, notify=foundChanged)
    def found(self) -> bool:
        """Whether there is such a posting."""
        return self.props.found

    @Property(str, notify=organizationChanged)
    def organization(self) -> str:
        """The employer."""
        return self.props.organization

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        """The posting's title."""
        return self.props.heading

    @Property(str, notify=deadlineWordChanged)
    def deadlineWord(self) -> str:
        """The deadline as a large word."""
        return self.props.deadline_word

    @Property(str, notify=urgencyChanged)
    def urgency(self) -> str:
        """How the deadline looks: today, soon, later, always or closed."""
        return self.props.urgency

    @Property(str, notify=deadlineDayChanged)
    def deadlineDay(self) -> str:
        """The day of the deadline."""
        return self.props.deadline_day

    @Property(str, notify=deadlineLineChanged)
    def deadlineLine(self) -> str:
        """What happens at which hour."""
        return self.props.deadline_line

    @Property(str, notify=trustHeadingChanged)
    def trustHeading(self) -> str:
        """The head of the trust panel."""
        return self.props.trust_heading

    @Property(str, notify=trustToneChanged)
    def trustTone(self) -> str:
        """Its tone: ok or warn."""
        return self.props.trust_tone

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        """The name of the source."""
        return self.props.source

    @Property(str, notify=firstSeenChanged)
    def firstSeen(self) -> str:
        """When the posting was first seen."""
        return self.props.first_seen

    @Property(str, notify=lastCheckedChanged)
    def lastChecked(self) -> str:
        """When its source was last asked."""
        return self.props.last_checked

    @Property(bool, notify=reportedChanged)
    def reported(self) -> bool:
        """Whether this visitor called it strange."""
        return self.props.reported

    @Property(bool, notify=openChanged)
    def open(self) -> bool:
        """Whether one can still apply."""
        return self.props.open

    @Property(str, notify=opensChanged)
    def opens(self) -> str:
        """What the code opens."""
        return self.props.opens

    @Property(str, notify=linkHeadingChanged)
    def linkHeading(self) -> str:
        """The head of the code."""
        return self.props.link_heading

    @Property(str, notify=noLinkChanged)
    def noLink(self) -> str:
        """Why there is no code; empty when there is one."""
        return self.props.no_link

    @Property(list, notify=factsChanged)
    def facts(self) -> list[dict[str, Any]]:
        """Four facts: label, value."""
        return as_maps(self.props.facts)

    @Property(str, notify=urlChanged)
    def address(self) -> str:
        """The short address of the code."""
        return short_address(self.props.url)

    @Property(str, notify=urlChanged)
    def qrPath(self) -> str:
        """The code of the posting's address; empty without one."""
        return self._code().path

    @Property(int, notify=urlChanged)
    def qrModules(self) -> int:
        """Modules along the code's side."""
        return self._code().modules

    def _code(self) -> QrCode:
        return fitting_code(self.props.url, self._stage.glass.code_modules())
