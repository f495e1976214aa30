"""An outcome as JSON can carry it: in answers to the screen and on the command line."""

import dataclasses
from typing import Any

from offline_cache.uplink.outcomes import UplinkOutcome

FAULT = {"name": "fault", "ok": False, "sentence": "프로그램 오류가 기록되었습니다."}
"""What is said of a question that ended in a fault of this program."""


def as_json(outcome: UplinkOutcome) -> dict[str, Any]:
    """Return the name, whether it is good, the sentence, and the facts of an outcome."""
    facts = dataclasses.asdict(outcome)
    return {"name": outcome.name, "ok": outcome.ok, "sentence": outcome.sentence, **facts}
