"""A reader beside the synchroniser: `python -m kiosk.bench.sync.reading FOLDER`, a process of its own.

It asks like a screen in use, one question each 10 ms, and tells the times of a phase when a line comes in.
"""

import itertools
import json
import queue
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from offline_cache.shelves import Shelf
from offline_cache.store.reader import ContentReader

PAUSE_S: Final = 0.01
_TEXTS: Final = ("ㅊ", "채", "채용", "간호", "서울", "기간제", "ㅇㄱ", "한국", "연구", "wjswhd")


def read_until_told(folder: Path, lines: "queue.Queue[str]", say: Callable[[str], None]) -> None:
    """Ask and measure; an empty line from the queue ends it.

    Args:
        folder: the cache folder.
        lines: each line ends a phase; the empty one ends the program.
        say: takes the times of a phase, a JSON list of milliseconds.
    """
    with ContentReader.open(folder) as reader:
        questions = itertools.cycle(_questions(reader))
        times: list[float] = []
        while True:
            start = time.perf_counter()
            next(questions)()
            times.append((time.perf_counter() - start) * 1e3)
            time.sleep(PAUSE_S)
            if not lines.empty():
                line = lines.get()
                say(json.dumps([round(value, 4) for value in times]))
                times.clear()
                if not line.strip():
                    return


def _questions(reader: ContentReader) -> list[Callable[[], object]]:
    def searching(text: str) -> Callable[[], object]:
        return lambda: reader.search(text, datetime.now(UTC))

    def listing(shelf: Shelf) -> Callable[[], object]:
        return lambda: reader.shelf(shelf, datetime.now(UTC))

    return [*map(searching, _TEXTS), *map(listing, Shelf)]


def main() -> None:
    """Read until standard input ends."""
    lines: queue.Queue[str] = queue.Queue()

    def listen() -> None:
        for line in sys.stdin:
            lines.put(line)
        lines.put("")

    threading.Thread(target=listen, daemon=True).start()
    read_until_told(Path(sys.argv[1]), lines, lambda text: _tell(text))


def _tell(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
