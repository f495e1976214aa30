"""Reading ahead in the cache, a little at a time, so that no touch has to wait for counting."""

from collections.abc import Callable

from kiosk.screen.content import Content

SLICE_S = 0.008
BETWEEN_SLICES_S = 0.01

Schedule = Callable[[float, Callable[[], None]], None]
"""Calls something after a number of seconds."""


class ReadAhead:
    """Prepares the cache whenever it has changed, and passes the news on when that is done.

    Args:
        content: the cache.
        schedule: calls something later.
        tell: hears of news.
        redraw: is called after news that came later than :meth:`start`.
    """

    def __init__(
        self, content: Content, schedule: Schedule, tell: Callable[[], None], redraw: Callable[[], None]
    ) -> None:
        self._content = content
        self._schedule = schedule
        self._tell = tell
        self._redraw = redraw
        self._has_news = False
        self._is_busy = False

    def start(self, *, has_news: bool) -> None:
        """Begin, unless it is at work already; what takes less than a slice is done at once.

        Args:
            has_news: whether the content changed for whom it is told to.
        """
        self._has_news |= has_news
        if not self._is_busy:
            self._work()

    def _work(self) -> None:
        answer = self._content.glance(lambda reader: reader.prepare(SLICE_S), None)
        self._is_busy = answer is True
        if self._is_busy:
            self._schedule(BETWEEN_SLICES_S, self._go_on)
        elif self._has_news and answer is not None:
            self._has_news = False
            self._tell()

    def _go_on(self) -> None:
        self._work()
        if not self._is_busy:
            self._redraw()
