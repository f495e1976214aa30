"""The guard with real children: each test is a way in which a screen, a picture or the guard can fail."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from guard_stage import Stage, alive, until


def fds(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))


def zombies_of(pid: int) -> list[str]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [child for child in children if not alive(int(child))]


def test_a_screen_that_draws_is_left_alone(stage: Stage) -> None:
    stage.start()
    until(lambda: stage.running())
    # three times the allowed silence: a guard that did not see the beats would have restarted by now
    with pytest.raises(subprocess.TimeoutExpired):
        stage.guard.wait(1.2)
    out, err = stage.end()
    assert stage.guard.returncode == 0, err
    assert out.strip() == "STOPPED"
    assert len(stage.starts()) == 1
    assert stage.starts("picture") == []


@pytest.mark.parametrize(
    ("mode", "code", "words"),
    [
        ("crash", "E-501", "exit code 7"),
        ("segfault", "E-501", "signal SIGSEGV"),
        ("hang", "E-502", "no frame in time"),
        ("blank", "E-503", "no frame in time"),
        ("missing", "E-503", "cannot be started"),
    ],
)
def test_a_screen_that_fails_is_restarted_behind_the_picture(
    stage: Stage, mode: str, code: str, words: str
) -> None:
    stage.mode("screen", mode)
    stage.start(first_beat_s=0.4, failures=5)
    until(lambda: stage.starts("picture"))
    out, err = stage.guard.communicate(timeout=30)
    assert out.strip() == "GAVE_UP", err
    assert f"{code}" in stage.starts("picture")[0]
    assert len(stage.starts()) == (0 if mode == "missing" else 5)
    assert words in err
    assert not stage.running()
    assert not stage.running("picture")


def test_the_picture_goes_when_frames_come_again(stage: Stage) -> None:
    stage.mode("screen", "crash")
    stage.start(failures=10_000)
    until(lambda: stage.running("picture"))
    stage.mode("screen", "healthy")
    until(lambda: stage.running() and not stage.running("picture"))
    _, err = stage.end()
    assert "the screen draws again" in err


def test_a_picture_that_fails_is_tried_again_and_does_not_stop_the_screen(stage: Stage) -> None:
    stage.mode("screen", "crash")
    stage.mode("picture", "crash")
    stage.start(failures=10_000)
    until(lambda: len(stage.starts("picture")) >= 3 and len(stage.starts()) >= 3)
    stage.mode("screen", "healthy")
    until(lambda: stage.running())
    stage.end()
    assert stage.guard.returncode == 0


def test_a_screen_that_ignores_the_request_to_end_is_killed(stage: Stage) -> None:
    stage.mode("screen", "deaf")
    stage.start()
    [pid] = until(lambda: stage.running())
    _, err = stage.end()
    assert stage.guard.returncode == 0
    assert "did not end when asked" in err
    assert not alive(pid)


def test_all_children_die_when_the_guard_is_killed(stage: Stage) -> None:
    stage.mode("screen", "crash")
    stage.start(failures=10_000)
    until(lambda: stage.running("picture"))
    stage.mode("screen", "deaf")
    pids = until(lambda: stage.running()) + stage.running("picture")
    stage.guard.kill()
    until(lambda: not any(alive(pid) for pid in pids))


def test_what_a_hanging_screen_has_started_dies_with_it(stage: Stage) -> None:
    stage.mode("screen", "family")
    stage.start(failures=10_000)
    grandchild = int(
        until(lambda: (stage.folder / "grandchild").exists() and (stage.folder / "grandchild").read_text())
    )
    stage.mode("screen", "healthy")
    until(lambda: not alive(grandchild))
    until(lambda: len(stage.starts()) >= 2)
    stage.end()


def test_fifty_restarts_leave_no_zombie_and_no_open_file(stage: Stage) -> None:
    stage.start()
    until(lambda: stage.running())
    before = fds(stage.guard.pid)
    for count in range(2, 52):
        stage.guard.send_signal(signal.SIGUSR1)
        until(lambda count=count: len(stage.starts()) >= count and len(stage.running()) == 1)
    until(lambda: not zombies_of(stage.guard.pid))
    assert fds(stage.guard.pid) == before
    _, err = stage.end()
    assert stage.starts("picture") == []
    assert "E-5" not in err


def test_a_restart_can_be_asked_for_while_the_guard_waits(stage: Stage) -> None:
    stage.mode("screen", "crash")
    stage.start(waits_s=[3600.0])
    until(lambda: stage.running("picture"))
    stage.mode("screen", "healthy")
    stage.guard.send_signal(signal.SIGUSR1)
    until(lambda: stage.running() and not stage.running("picture"))
    stage.end()


def test_the_service_manager_hears_of_it(stage: Stage, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(30)
        stage.start(
            {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "200000", "WATCHDOG_PID": "1"}
        )
        heard = [manager.recv(100) for _ in range(5)]
        assert heard == [b"READY=1"] + [b"WATCHDOG=1"] * 4
        until(lambda: stage.running())
        stage.end()
        manager.settimeout(0)
        rest = []
        while not rest or rest[-1] != b"STOPPING=1":
            rest.append(manager.recv(100))
    assert stage.starts()[0].split()[1:] == ["KIOSK_BEAT_FD"]


def test_a_guard_without_a_service_manager_that_listens_goes_on(stage: Stage, tmp_path: Path) -> None:
    stage.start({"NOTIFY_SOCKET": str(tmp_path / "nobody")})
    until(lambda: stage.running())
    _, err = stage.end()
    assert stage.guard.returncode == 0
    assert "could not be told READY=1" in err


def test_the_command_line_guards_what_it_is_given(stage: Stage, tmp_path: Path) -> None:
    program = Path(__file__).with_name("fake_screen.py")
    stage.guard = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "kiosk.guard",
            "--command",
            f"'{sys.executable}' '{program}' '{tmp_path}' screen",
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until(lambda: stage.running())
    _, err = stage.end()
    assert stage.guard.returncode == 0, err
    assert "screen started" in err


def test_the_guard_ends_with_its_compositor(stage: Stage, tmp_path: Path) -> None:
    program = Path(__file__).with_name("fake_screen.py")
    line = f"'{sys.executable}' '{program}' '{tmp_path}' screen"
    guard = [sys.executable, "-m", "kiosk.guard", "--command", line]
    compositor = f"import subprocess; print(subprocess.Popen({guard!r}).pid, flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", compositor], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        pid = int(parent.stdout.readline())
        until(lambda: stage.running())
        assert alive(pid)
        parent.kill()
        until(lambda: not alive(pid) and not stage.running())


def test_bad_settings_are_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("[guard]\nbeat_s = 'soon'\n")
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk.guard", "--config", str(tmp_path / "kiosk.toml")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 3
    assert "guard.beat_s needs a number" in ended.stderr
    assert "Traceback" not in ended.stderr
