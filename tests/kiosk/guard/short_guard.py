"""The real guard with shorter times: ``short_guard.py FOLDER LIMITS`` around two fake screens."""

import json
import logging
import os
import sys
from pathlib import Path

from kiosk.guard import Commands, Guard, Limits

folder = sys.argv[1]
limits = json.loads(sys.argv[2])
if "waits_s" in limits:
    limits["waits_s"] = tuple(limits["waits_s"])
program = str(Path(__file__).with_name("fake_screen.py"))
missing = (Path(folder) / "screen.mode").read_text() == "missing"
fake = [sys.executable, "-S", "-E", program, folder]
commands = Commands(
    screen=["/nonexistent/kiosk"] if missing else [*fake, "screen"],
    picture=lambda fault: [*fake, "picture", fault.value],
)
logging.basicConfig(level="INFO", format="%(levelname)s %(message)s")
sys.stdout.write(Guard(commands, Limits(**limits), os.environ).run().name)
