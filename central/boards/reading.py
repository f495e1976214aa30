"""Getting many calendars at once, so that a few slow ones do not make all boards old."""

import queue
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from central.boards.ics_checks import CalendarError
from central.importers.answers import SourceFailedError
from central.importers.client import get

MAX_BYTES = 5_000_000
EACH_S = 10.0
ALL_S = 45.0
AT_ONCE = 8

Answer = bytes | CalendarError


def read_all(addresses: Mapping[str, str], all_s: float = ALL_S) -> dict[str, Answer]:
    """Return the content of each address, or why there is none.

    The threads are daemons: one that hangs in a name lookup is left behind and delays neither the others nor
    the end of the server.

    Args:
        addresses: the address or file of each room's calendar.
        all_s: seconds for all of them together.
    """
    waiting: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
    for item in addresses.items():
        waiting.put(item)
    answers: dict[str, Answer] = {}
    ends = time.monotonic() + all_s
    threads = [
        threading.Thread(target=_work, args=(waiting, answers, ends), daemon=True)
        for _ in range(min(AT_ONCE, len(addresses)))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.0, ends - time.monotonic()))
    late = CalendarError("it was too slow")
    return {room: answers.get(room, late) for room in addresses}


def _work(waiting: "queue.SimpleQueue[tuple[str, str]]", answers: dict[str, Answer], ends: float) -> None:
    while time.monotonic() < ends:
        try:
            room, address = waiting.get_nowait()
        except queue.Empty:
            return
        answers[room] = _attempt(address)


def _attempt(address: str) -> Answer:
    try:
        return read_one(address)
    except CalendarError as error:
        return error
    except SourceFailedError as error:
        return CalendarError(str(error))
    except OSError as error:
        return CalendarError(f"the file cannot be read: {error.strerror}")
    except ValueError:
        return CalendarError("the address is none")


def read_one(address: str) -> bytes:
    """Return the content of a calendar.

    Args:
        address: an https or webcal address, or a file.

    Raises:
        CalendarError: the file is too large.
        SourceFailedError: the address did not answer properly.
        OSError: the file cannot be read.
    """
    if address.startswith("webcal://"):
        address = f"https://{address.removeprefix('webcal://')}"
    if "://" in address:
        return get(address, EACH_S, MAX_BYTES)
    path = Path(address)
    if path.stat().st_size > MAX_BYTES:
        raise CalendarError(f"the file is larger than {MAX_BYTES} bytes")
    return path.read_bytes()
