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
        in_work: whether somebody is mending scene after scene, so that some are whole already.
    """

    scenes: str
    rules: tuple[str, ...]
    reason: str
    in_work: bool = False

    def covers(self, finding: Finding) -> bool:
        """Return whether a finding is of this fault."""
        return any(fnmatch(finding.rule, rule) for rule in self.rules)


ROOM = "is being laid out"

ANY = ("*",)
TO_MEND = (
    *(Fault(f"*-{room}", ANY, ROOM, in_work=True) for room in ("150", "200", "low", "landscape", "21")),
)


def expected(name: str) -> list[Fault]:
    """Return the known faults of a scene."""
    return [fault for fault in TO_MEND if fnmatch(name, fault.scenes)]
