"""What a first tap would wait for, done after the first frame, step by step and never under a finger."""

import gc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.screen.ahead import Schedule
from kiosk.screen.qr import qr_code
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.models import ScreenModels
from kiosk.screen.visit import Place

BETWEEN_STEPS_S = 0.01
STILL_S = 0.5
"""After a touch nothing is done for this long, in seconds."""

Step = Callable[[], object]


class WarmUp:
    """Makes what the first frame did without.

    Args:
        stage: what all screens share.
        models: the view models.
        engine: compiles the pages.
        pages: the folder of the pages.
        schedule: calls something later.
    """

    def __init__(
        self, stage: Stage, models: ScreenModels, engine: QQmlEngine, pages: Path, schedule: Schedule
    ) -> None:
        self._stage = stage
        self._models = models
        self._engine = engine
        self._pages = pages
        self._schedule = schedule
        self._steps = self._all()

    def go_on(self) -> None:
        """Take the next step; the others follow by themselves."""
        if self._stage.session.still_s < STILL_S:
            self._schedule(STILL_S, self.go_on)
            return
        step = next(self._steps, None)
        if step is not None:
            self._schedule(BETWEEN_STEPS_S, self.go_on)
            step()

    def stop(self) -> None:
        """Take no further step."""
        self._steps = iter(())

    def _all(self) -> Iterator[Step]:
        stage = self._stage
        yield gc.enable
        yield partial(self._models.__getitem__, Place.HOME)
        yield partial(self._compile, self._pages / "HomeScreen.qml")
        yield stage.set_up
        yield stage.staff.forget_the_last
        yield lambda: stage.content.glance(lambda reader: reader.warm_up(), None)
        yield lambda: stage.ahead.start(has_news=False)
        yield from (partial(self._models.__getitem__, place) for place in Place)
        yield from (partial(self._compile, page) for page in sorted(self._pages.glob("*Screen.qml")))
        yield partial(qr_code, "https://")
        yield gc.collect
        yield gc.freeze

    def _compile(self, page: Path) -> None:
        """Compile a page and keep that: QML forgets what is in no use."""
        QQmlComponent(self._engine, QUrl.fromLocalFile(str(page)), self._engine)
