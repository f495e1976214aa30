"""The clockwork beside the HTTP workers: calendars and boards, editions, imports."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db import close_old_connections

log = logging.getLogger("central.ticker")


@dataclass(slots=True)
class Job:
    """Something to do again and again.

    Attributes:
        name: its name in the log.
        every_s: the span between two starts, in seconds.
        run: does it.
        due: when it is due next, on the monotonic clock.
    """

    name: str
    every_s: int
    run: Callable[[], object]
    due: float = 0.0


class Ticker(threading.Thread):
    """Runs jobs one after another when they are due; a failed one is logged and comes again."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        super().__init__(name="ticker", daemon=True)
        self._jobs = [job for job in jobs if job.every_s > 0]
        self._stop_asked = threading.Event()

    def stop(self) -> None:
        """Ask it to end before its next job; what is being written is whole or absent whenever it is cut."""
        self._stop_asked.set()

    def run(self) -> None:
        """Work until asked to stop."""
        while not self._stop_asked.is_set():
            for job in self._jobs:
                if job.due <= time.monotonic() and not self._stop_asked.is_set():
                    job.due = time.monotonic() + job.every_s
                    _attempt(job)
            wait = min((job.due for job in self._jobs), default=time.monotonic() + 60) - time.monotonic()
            self._stop_asked.wait(max(wait, 0.05))


def _attempt(job: Job) -> None:
    try:
        job.run()
    except Exception:
        log.exception("%s failed; it is tried again in %s s", job.name, job.every_s)
    finally:
        close_old_connections()


class Tickers:
    """One ticker for each family of jobs, so that a slow source never delays a board."""

    def __init__(self, families: Sequence[Sequence[Job]]) -> None:
        self._tickers = [Ticker(jobs) for jobs in families]

    def start(self) -> None:
        """Start all."""
        for ticker in self._tickers:
            ticker.start()

    def stop(self) -> None:
        """Ask all to end."""
        for ticker in self._tickers:
            ticker.stop()


def standard_jobs() -> list[list[Job]]:
    """Return the families of jobs of this server, with the spans of its settings."""
    from central.boards.publish import publish_boards
    from central.boards.refresh import refresh_calendars
    from central.publishing.edition import publish
    from central.visits.purge import EVERY_S, purge

    env = settings.ENVIRONMENT
    return [
        [Job("publication", env.tick_s, publish)],
        [
            Job("reading of calendars", env.rooms_s, refresh_calendars),
            Job("boards of cafes", env.rooms_s, lambda: publish_boards(with_city=False)),
            Job("board of the city", env.city_s, lambda: publish_boards(with_city=True)),
        ],
        [Job("import of public postings", env.moef_s, _import_moef)],
        [Job("purge of codes and calls", EVERY_S, purge)],
    ]


def _import_moef() -> None:
    from django.utils import timezone

    from central.importers.apply import import_postings
    from central.importers.moef_live import ask_source
    from central.importers.sources import known_source

    result = import_postings(known_source("moef"), ask_source, timezone.now())
    log.info("public postings: %s %s", result.outcome, result.message)
