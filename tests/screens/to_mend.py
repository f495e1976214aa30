"""Faults that are known and wait: each is taken out of this list when it is mended, or the suite fails."""

from dataclasses import dataclass
from fnmatch import fnmatch

from tree_shot import Finding


@dataclass(frozen=True)
class Fault:
    """A known fault.

    Attributes:
        scenes: a pattern for the names of the scenes that show it, all of them.
        rules: the rules that find it, one of them at least in every one of these scenes.
        reason: what is wrong and what would mend it.
    """

    scenes: str
    rules: tuple[str, ...]
    reason: str

    def covers(self, finding: Finding) -> bool:
        """Return whether a finding is of this fault."""
        return finding.rule in self.rules


WORDS = "the two rows of the bar take the place of the content; Vietnamese words on two lines fit one row"

TO_MEND = (
    *(
        Fault(f"{scene}-vi", ("gap", "edge", "uncovered", "contrast", "label"), WORDS)
        for scene in ("home", "room", "room-closed", "room-called", "language", "help-desk")
    ),
    Fault("posting-kept*", ("code",), "the toast covers the code; it should stand where nothing is read"),
    Fault(
        "posting-reported*",
        ("apart", "uncovered", "contrast", "code"),
        "the toast covers the code and its address; it should stand where nothing is read",
    ),
)


def expected(name: str) -> list[Fault]:
    """Return the known faults of a scene."""
    return [fault for fault in TO_MEND if fnmatch(name, fault.scenes)]
