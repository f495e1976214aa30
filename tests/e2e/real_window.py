"""The real window over a device's folder, woken by the real sync service; its monotonic clock is told."""

from datetime import UTC, datetime

from desk_browser import wait_for
from screen_bench import Bench

from kiosk.config import load
from kiosk.screen.app import Screen
from kiosk.screen.settings import screen_settings
from kiosk.screen.touching import Finger, pause
from kiosk.screen.visit import Place
from kiosk.screen.watcher import Watcher


class RealWindow(Bench):
    """Holds one screen as ``kiosk run`` would."""

    def __init__(self, device):
        settings = load(device.stage.config)
        self.path = settings.cache_folder
        self.settings = screen_settings(settings)
        self.monotonic_s = 1000.0
        self._screen = Screen(self.settings, monotonic=lambda: self.monotonic_s)
        self._watcher = Watcher(self._screen.root, self.path, self._screen.stage.tick)
        self.finger = Finger(self._screen.window)
        self._screen.window.show()
        pause(50)

    @property
    def now(self):
        return datetime.now(UTC)

    def close(self):
        self._watcher.close()
        super().close()

    def sees(self, words):
        """Wait until words stand on the screen."""
        wait_for(lambda: words in self.words(), lambda seconds: pause(int(1000 * seconds)))

    def tap(self, begins, *role):
        """Press what stands where it has just been drawn: an answer of the server may have moved it."""
        self.settle()
        self.grab()
        super().tap(begins, *role)

    def keep(self, count):
        """Put postings of the first page into the basket and return their titles."""
        for number in range(count):
            self.go(Place.POSTINGS)
            self.screen.postings.openPosting(self.screen.postings.props.cards[number].key)
            self.screen.posting.keep()
        self.go(Place.BASKET)
        return [item.id for item in self.screen.stage.visit.basket.items]

    def end(self):
        """End the visit as a visitor does."""
        self.screen.frame.resume()
        if self.place is not Place.HELP:
            self.go(Place.HELP)
        self.tap("지우고 끝내기")
        self.finger.tap(self.find("지우고 끝내기"))
        pause(1200)
