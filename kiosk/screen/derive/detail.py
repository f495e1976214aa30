"""One thing with its facts and its way: the common form of a service, a programme, a cafe and a notice."""

from dataclasses import dataclass

from kiosk.screen.derive.posting import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailProps:
    """What QML reads of one thing.

    Attributes:
        title, side: the title row.
        found: whether there is such a thing; if not, ``heading`` says so.
        picture: the name of a subject picture.
        heading: its name.
        line: one line below it.
        state_icon, state_text, state_tone: what may be said of it now.
        facts: label and value, two by two.
        text: paragraphs.
        url: the address of its code; empty without one.
        link_heading, opens: what the code is for and what it opens.
        warning: why there is no code, or what to know before using it.
        note: where a person can be asked.
    """

    title: str
    side: str = ""
    found: bool = False
    picture: str = "help"
    heading: str = ""
    line: str = ""
    state_icon: str = ""
    state_text: str = ""
    state_tone: str = "sub"
    facts: tuple[Fact, ...] = ()
    text: str = ""
    url: str = ""
    link_heading: str = ""
    opens: str = ""
    warning: str = ""
    note: str = ""
