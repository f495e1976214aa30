"""However the demonstration is ended, what it has started ends too."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

# As from a terminal: a shell that puts this test into the background ignores signals, and so do its children.
SCRIPT = """
import signal, sys, time
from pathlib import Path
from kiosk.demo import main
from kiosk.demo.processes import Child

class Stage:
    def __init__(self, folder, say):
        self.folder = folder
    def prepare_server(self):
        self.child = Child(["sh", "-c", "echo $$ >&2; exec sleep 60"], self.folder / "log")
        while not (said := (self.folder / "log").read_text()):
            time.sleep(0.02)
        print(said.strip(), flush=True)
        time.sleep(60)
    def close(self):
        self.child.stop()

signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
signal.signal(signal.SIGHUP, signal.SIG_DFL)
main.Stage = Stage
main.run(Path(sys.argv[1]), Path(sys.argv[1]) / "out", pictures=True, say=print)
"""


def runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_takes_the_children_down(tmp_path: Path, number: signal.Signals) -> None:
    command = [sys.executable, "-c", SCRIPT, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as demo:
        assert demo.stdout is not None
        child = int(demo.stdout.readline())
        demo.send_signal(number)
        assert demo.wait(10) != 0
    deadline = time.monotonic() + 5
    while runs(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    alive = runs(child)
    if alive:
        os.kill(child, signal.SIGKILL)
    assert not alive
