"""Every rule over a scene, without what was decided otherwise."""

import rules_code
import rules_picture
import rules_text
import rules_touch
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


def findings(shot: Shot) -> list[Finding]:
    """Return what the rules forbid in a scene and nobody decided to allow."""
    found = [finding for rule in RULES for finding in rule(shot)]
    return [finding for finding in found if not any(one.allows(finding) for one in DECIDED)]
