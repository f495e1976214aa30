"""`python -m kiosk.screen.gauge REQUEST`: one measure of one process; request and answer are JSON.

The request names its ``measure`` and what that takes; the answer stands alone in the last line of the output.
"""

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# Frames are timed in the thread that draws them, which has to be this one.
os.environ["QSG_RENDER_LOOP"] = "basic"

from kiosk.screen.gauge.bare import bare
from kiosk.screen.gauge.lasting import idle, soak
from kiosk.screen.gauge.subject import Subject, opened
from kiosk.screen.gauge.touches import keys, pages, screens
from kiosk.screen.settings import ScreenSettings


def measured(request: Mapping[str, Any]) -> dict[str, Any]:
    """Take one measure.

    Args:
        request: ``measure`` is ``plain``, ``screens``, ``keys``, ``pages``, ``idle`` or ``soak``; all but
            ``plain`` take the ``cache`` folder and the ``cafe``.

    Raises:
        KeyError: there is no such measure, or the request lacks something.
    """
    if request["measure"] == "plain":
        return bare(request["count"])
    settings = ScreenSettings(
        cache_folder=Path(request["cache"]), cafe=request["cafe"], attract=request.get("attract", False)
    )
    with opened(settings) as subject:
        return _of(subject, request) | {"complaints": subject.complaints.lines}


def _of(subject: Subject, request: Mapping[str, Any]) -> dict[str, Any]:
    match request["measure"]:
        case "screens":
            return screens(subject, request["count"], request["seed"])
        case "keys":
            return keys(subject, request["words"])
        case "pages":
            return pages(subject, request["count"])
        case "idle":
            return idle(subject, request["seconds"])
        case "soak":
            return soak(subject, request["seconds"], request["seed"])
    raise KeyError(request["measure"])


def main(arguments: list[str]) -> int:
    """Take the measure of a request and write the answer."""
    sys.stdout.write(json.dumps(measured(json.loads(arguments[0]))) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
