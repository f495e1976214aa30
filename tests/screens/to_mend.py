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


HITS = "hits stand behind the key that shows them, where the judge does not look"
CUT = "a title that no page of this size holds is cut between words; its own page has it whole"
TAG = "what a service costs stands as a sign on the narrow card and is not in its name"

TO_MEND = (
    *(Fault(f"search-{room}", ("missing",), HITS, in_work=True) for room in ("150", "200")),
    Fault("postings-200", ("missing",), CUT, in_work=True),
    *(Fault(f"mentoring-{room}", ("spoken",), TAG, in_work=True) for room in ("150", "200", "21")),
)


def expected(name: str) -> list[Fault]:
    """Return the known faults of a scene."""
    return [fault for fault in TO_MEND if fnmatch(name, fault.scenes)]
