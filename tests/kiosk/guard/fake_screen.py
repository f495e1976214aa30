"""A screen that behaves as ``FOLDER/NAME.mode`` says; started as ``fake_screen.py FOLDER NAME [ARGS]``.

It notes each start in ``FOLDER/NAME.starts``: process id, arguments, what it sees of the environment.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

folder, name, *arguments = Path(sys.argv[1]), *sys.argv[2:]
mode = (folder / f"{name}.mode").read_text()


def beat() -> None:
    if "KIOSK_BEAT_FD" in os.environ:
        with contextlib.suppress(BlockingIOError):
            os.write(int(os.environ["KIOSK_BEAT_FD"]), b".")


def rest() -> None:
    while True:
        time.sleep(60)


if mode == "deaf":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
if mode == "family":
    grandchild = subprocess.Popen([sys.executable, "-S", "-E", "-c", "import time; time.sleep(600)"])
    (folder / "grandchild").write_text(str(grandchild.pid))
seen = " ".join([*arguments, *sorted(set(os.environ) & {"NOTIFY_SOCKET", "WATCHDOG_USEC", "KIOSK_BEAT_FD"})])
with (folder / f"{name}.starts").open("a") as starts:
    starts.write(f"{os.getpid()} {seen}\n")

if mode == "crash":
    sys.exit(7)
if mode == "segfault":
    os.kill(os.getpid(), signal.SIGSEGV)
if mode == "blank":
    rest()
for _ in range(3):
    beat()
if mode in {"hang", "family"}:
    rest()
while True:
    beat()
    time.sleep(0.02)
