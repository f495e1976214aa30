"""Every rule over a scene, without what was decided otherwise."""

from collections.abc import Sequence

import rules_code
import rules_picture
import rules_text
import rules_touch
import rules_whole
import rules_words
from decided import DECIDED
from tree_shot import Finding, Shot

RULES = (
    *rules_text.RULES,
    *rules_touch.RULES,
    *rules_words.RULES,
    *rules_picture.RULES,
    *rules_code.RULES,
)


def findings(shots: Sequence[Shot]) -> list[Finding]:
    """Return what the rules forbid in the pages of a scene and nobody decided to allow."""
    found = [finding for shot in shots for rule in RULES for finding in rule(shot)]
    return _undecided([*found, *rules_whole.turns(shots)])


def lost(plain: Sequence[Shot], other: Sequence[Shot]) -> list[Finding]:
    """Return what a screen shows plainly and not in a variant that shows all its pages."""
    return _undecided([finding for rule in rules_whole.RULES for finding in rule(plain, other)])


def _undecided(found: list[Finding]) -> list[Finding]:
    return [finding for finding in found if not any(one.allows(finding) for one in DECIDED)]
