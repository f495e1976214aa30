"""What the rules forbid and we allow, each with its reason. Everything else that is found is a fault."""

import re
from dataclasses import dataclass
from fnmatch import fnmatch

from korean_words import readings
from tree_shot import Finding


@dataclass(frozen=True)
class Decision:
    """An exception.

    Attributes:
        rule: the rule.
        part: the QML type of the part.
        reason: why it is allowed.
        where: a pattern for the words, in Korean, or the name of the item.
        scenes: a pattern for the names of the scenes.
    """

    rule: str
    part: str
    reason: str
    where: str = ".*"
    scenes: str = "*"

    def allows(self, finding: Finding) -> bool:
        """Return whether a finding is allowed."""
        there = (finding.rule, finding.part) == (self.rule, self.part) and fnmatch(finding.scene, self.scenes)
        return there and any(re.fullmatch(self.where, words, re.DOTALL) for words in readings(finding.where))


BAR = "is the bar itself between two hairlines, told by icon and word (visual language, section 5)"
LETTER = "is spoken by the name of its letter (R56)"
SCALE = "is the scale of the day, whose own name tells every span in words"
GROUND = "is the ground of the map: a district without a cafe has nothing to choose, the map tells the others"
FIELD = "moves left so that the caret stays in sight; what was typed is spoken whole"
SHIELD = "keeps the second strike of a double tap from what has just come under the finger"
ANYWHERE = "is the whole rest of the screen, and what it does has a key of its own as well"
STOP = "keeps touches of the sheet from what lies under it"

NAME = "is the name of an institution in one word longer than the line: it is broken, and never cut"
REACHED = "is on, or the whole panel is within reach"
TOAST = "is under the short confirmation for three seconds; nothing is pressed there"
SHORT = "takes a shorter word where the keyboard is narrow"
SPARE = "fills what home has spare, and stands among the postings"
NEAR = "is the second near cafe, which the district of cafes has as well"
SHEET = "leaves where there is hardly any height: the chosen key of the bar names and closes the sheet"
LONG = r"(?s).*\S{9,}.*"

LEADS = "tells the most necessary where a page is low, and leads to the page that tells the rest"
LED = ("RoomCard", "JobCard", "DeadlineBlock", "GuideCard", "ServiceCard", "TouchCard", "ProgrammeCard")
LED += ("CafeCard", "SignedWord", "NearCafes", "BasketLine")
LOW = ("*-200-low", "*-??-200", "*-200-landscape", "*-200-21", "search*-??-21", "mentoring-??-150-landscape")
STEP = "goes down in steps to the normal size where a page could not hold its words, and is never cut"
READ = ("GuideCard", "ServiceCard", "ProgrammeCard", "CafeCard")

DECIDED = (
    Decision("whole", "BasketLine", NAME, LONG),
    Decision("whole", "JobCard", NAME, LONG),
    Decision("whole", "PassagePanel", NAME, LONG),
    Decision("taps", "Settling", SHIELD, "settling"),
    Decision("taps", "RestPanel", ANYWHERE, "rest.anywhere"),
    Decision("taps", "AccessSheet", ANYWHERE, "access.beside"),
    Decision("taps", "AccessSheet", STOP, ""),
    Decision("edge", "BarKey", BAR),
    Decision("label", "LetterKey", LETTER),
    Decision("spoken", "LetterKey", LETTER),
    Decision("label", "WordKey", "says in words to which letters it leads"),
    Decision("spoken", "WordKey", "says in words to which letters it leads", "123|ABC"),
    Decision("spoken", "DayLine", SCALE),
    Decision("spoken", "DistrictBlock", GROUND),
    Decision("spoken", "DistrictMap", GROUND),
    Decision("scale", "LetterKey", "is as large as a tenth of the panel's width allows"),
    Decision("scale", "WordKey", "is as large as the keyboard's width allows"),
    Decision("scale", "Button", "shows the size of letters that it chooses", "보통|크게"),
    *(Decision("scale", part, STEP) for part in ("JobCard", "BasketLine", "TopStrip", *READ)),
    Decision("missing", "DayLine", "leaves out every second hour where they would touch"),
    Decision("missing", "DoorRow", "shows the rooms that are free, where there is little room (section 7)"),
    Decision("missing", "DistrictBlock", GROUND),
    Decision("missing", "DistrictMap", GROUND),
    Decision("missing", "Chip", "has no room in the row of chips, and stands among the conditions"),
    Decision("missing", "Note", "counts what is on the only page", ".*전부입니다"),
    Decision("missing", "NoticeLine", "makes way for its short words, and is spoken whole"),
    Decision(
        "missing",
        "AccessSwitch",
        REACHED,
        "낮은 화면.*|모든 단추를 아래로|고대비.*끔",
    ),
    Decision("missing", "AccessSwitch", "leaves where letters are large", "검은 바탕에 밝은 글자"),
    Decision("missing", "WordKey", SHORT, "쌍자음|지우기|띄어쓰기|모두 지우기"),
    Decision("missing", "Block", "tells of the map, which is not there", "테두리가 있는 곳을.*"),
    Decision("missing", "JobCard", SPARE, scenes="home*"),
    Decision("missing", "DeadlineBlock", SPARE, scenes="home*"),
    Decision("missing", "PlaceRow", NEAR),
    Decision("missing", "NameLine", NEAR),
    Decision(
        "missing",
        "TrustPanel",
        "leaves so that all stands on one page",
        r"처음 본 때|.*\d.*",
    ),
    Decision("missing", "NowFace", "leaves the tile where there is little height, and is spoken"),
    *(Decision("missing", part, LEADS, scenes=scenes) for part in LED for scenes in LOW),
    Decision("missing", "CodeCard", "is said by its key where letters are large", "그동안만.*|.*30분.*"),
    Decision("missing", "Note", "takes shorter words where letters are large", ".*한국어로 나옵니다"),
    Decision("heading", "", TOAST, "posting-reported.*"),
    Decision("heading", "", SHEET, "access.*"),
    Decision("missing", "Button", SHEET, "닫기", "access*"),
    Decision("missing", "AccessSheet", SHEET, "보기 쉽게", "access*"),
    Decision("uncovered", "TopStrip", TOAST),
    Decision("uncovered", "TitleRow", TOAST),
    Decision("apart", "TitleRow", TOAST),
    Decision("contrast", "TitleRow", TOAST),
    Decision("inside", "SearchField", FIELD),
    Decision(
        "spoken", "RestCall", "says one thing five times; its name says it in the language of the screen"
    ),
)
