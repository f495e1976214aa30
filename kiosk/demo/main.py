"""The course of the demonstration."""

import contextlib
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import Any

from kiosk.demo.pictures import make_room
from kiosk.demo.processes import DemoError
from kiosk.demo.stage import PUBLIC_URL, Stage
from kiosk.exit_codes import ExitCode

Say = Callable[[str], None]

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
_ENDS = frozenset({signal.SIGTERM, signal.SIGHUP})


def run(folder: Path, out: Path, *, pictures: bool, say: Say) -> None:
    """Bring everything up, show the screen or draw its pictures, and take everything down again.

    Args:
        folder: where databases, cache and logs stand; kept for the next start.
        out: where the pictures go.
        pictures: draw the pictures even if there is a display.
        say: shows one line of progress.

    Raises:
        DemoError: a part did not do its work, or ``out`` holds files that are not pictures of a walk.
    """
    started = time.monotonic()
    draws = pictures or not _has_display()
    if draws:
        make_room(out)
    folder.mkdir(parents=True, exist_ok=True)
    with _ended_by_signals(), contextlib.closing(Stage(folder, say)) as stage:
        stage.prepare_server()
        stage.start_server()
        stage.start_sync()
        if stage.public_url == PUBLIC_URL:
            say(f"담은 목록의 QR은 예시 주소 {PUBLIC_URL} 여서 휴대폰에서 열리지 않습니다.")
            say("실제 주소는 CENTRAL_PUBLIC_URL로 정합니다.")
        if draws:
            _draw(stage, out, say)
        else:
            _show(stage, say)
    say(f"끝. 모두 {time.monotonic() - started:.1f}초 걸렸습니다. 기록은 {folder} 에 있습니다.")


@contextlib.contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let a request to end, or the end of the terminal, take everything down as the last step does."""
    ignored = {number for number in _ENDS if signal.getsignal(number) is signal.SIG_IGN}
    before = {number: signal.signal(number, _end) for number in _ENDS - ignored}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _frame: FrameType | None) -> None:
    for later in _ENDS:
        signal.signal(later, signal.SIG_IGN)
    raise SystemExit(128 + number)


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _show(stage: Stage, say: Say) -> None:
    say("화면을 엽니다. 창을 닫으면 끝납니다.")
    stage.show_window()


def _draw(stage: Stage, out: Path, say: Say) -> None:
    say(f"화면 장치가 없어 손가락 대신 터치 이벤트로 걷고, 걸음마다 그림을 {out} 에 남깁니다.")
    steps = _walk(stage, out, say)
    stage.stop("central")
    said = json.loads(_output(stage.kiosk("sync", "--json"), expected=ExitCode.UNREACHABLE))
    say(f"서버를 껐습니다. 동기화 서비스의 말: {said['edition']['sentence']} 남은 자료만으로 다시 그립니다.")
    cold = _draw_offline(stage, out, len(steps) + 1, say)
    slowest = max(steps, key=lambda step: float(step["seconds"]))
    say(
        f"그림 {len(steps) + cold}장. 첫 화면 {steps[0]['seconds']:.2f}초, "
        f"가장 느린 걸음 {slowest['name']} {1000 * slowest['seconds']:.0f} ms."
    )


def _walk(stage: Stage, out: Path, say: Say) -> list[Mapping[str, Any]]:
    lines = _output(stage.kiosk("walk", "--out", str(out)))
    steps: list[Mapping[str, Any]] = [json.loads(line) for line in lines.splitlines()]
    for step in steps:
        say(f"  {step['picture']}  {step['line']} ({1000 * step['seconds']:.0f} ms)")
    return steps


def _draw_offline(stage: Stage, out: Path, number: int, say: Say) -> int:
    views = {
        "home": "서버 없이 새로 켠 첫 화면",
        "rooms-stale": "선을 뽑고 18분 뒤의 방 목록 (시계를 앞당겨 그림)",
    }
    for place, (screen, line) in enumerate(views.items(), start=number):
        picture = out / f"{place:02d}-offline-{screen}.png"
        _output(stage.kiosk("screenshot", screen, "--out", str(picture)))
        say(f"  {picture.name}  {line}")
    return len(views)


def _output(arguments: list[str], expected: ExitCode = ExitCode.OK) -> str:
    ended = subprocess.run(  # noqa: S603 - our own programs
        arguments,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **OFFSCREEN},
    )
    if ended.returncode != expected:
        raise DemoError(f"{' '.join(arguments[2:4])} ended with {ended.returncode}:\n{ended.stderr.strip()}")
    return ended.stdout
