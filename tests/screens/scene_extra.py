"""Scenes beside those of ``kiosk screenshot``: second pages, ends, nothing found, everything full."""

from collections.abc import Callable, Mapping
from typing import Any

from scene_tools import act, press_first
from screen_seed import CAFE

from kiosk.screen.capture import SCREENS, Scene
from kiosk.screen.staff_steps import NOT_LEFT, Call, CallStep, Code, CodeStep
from kiosk.screen.touching import pause
from kiosk.screen.visit import Browsing, Place

TURN_MS = 60
WORDS_MS = 150
"""After the hits come the words around them."""
Arrange = Callable[[Scene], None]


def _at(place: Place, key: str = "") -> Arrange:
    return lambda scene: scene.shown.stage.go(place, key)


def _after(first: str, then: Arrange) -> Arrange:
    def arrange(scene: Scene) -> None:
        SCREENS[first](scene)
        pause(TURN_MS)
        then(scene)

    return arrange


def _model(scene: Scene, place: Place) -> Any:
    return scene.shown.models[place]


def _turn(place: Place) -> Arrange:
    return lambda scene: _model(scene, place).turn(1)


def _type(text: str) -> Arrange:
    def arrange(scene: Scene) -> None:
        SCREENS["search"](Scene(scene.shown, scene.clock, text))
        pause(WORDS_MS)

    return arrange


def _keep(count: int) -> Arrange:
    def arrange(scene: Scene) -> None:
        shown = scene.shown
        for number in range(count):
            # Numbers of the seeded postings: eleven of their own, nine of one kind.
            shown.stage.go(Place.POSTING, f"moef:{number + 1 if number < 11 else number + 9}")
            shown.posting.keep()
            shown.stage.back()
        shown.stage.go(Place.BASKET)

    return arrange


def _chip(scene: Scene) -> None:
    scene.shown.postings.pressChip("employment:청년인턴(체험형)")


def _day(scene: Scene) -> None:
    _model(scene, Place.PROGRAMMES).chooseTab(_model(scene, Place.PROGRAMMES).props.tabs[1].id)


def _tick(scene: Scene) -> None:
    press_first(scene, "CheckRow")


def _lists(scene: Scene) -> None:
    guide = _model(scene, Place.GUIDE)
    guide.turnTo(1)
    guide.tick(next(part.key for part in guide.props.parts if part.section == 1 and part.kind == "check"))
    pause(TURN_MS)


def _undo(scene: Scene) -> None:
    scene.shown.basket.press(scene.shown.basket.props.rows[0].key)


def _call(scene: Scene, step: CallStep) -> None:
    number = NOT_LEFT if step is CallStep.DESK else 1
    scene.shown.session.change(call=Call(number, scene.clock.now_s, step))
    scene.shown.stage.refresh()


def _code(scene: Scene, step: CodeStep) -> None:
    items = tuple(item.id for item in scene.shown.stage.visit.basket.items)
    scene.shown.session.change(code=Code(1, scene.clock.now_s, items, step, "4721"))
    scene.shown.stage.refresh()


def _shelf(scene: Scene) -> None:
    scene.shown.session.change(browsing=Browsing())
    scene.shown.postings.chooseShelf("later")


def _unread(scene: Scene) -> None:
    scene.shown.stage.unread = True
    scene.shown.stage.refresh()


EXTRA: Mapping[str, Arrange] = {
    "room-soon": _at(Place.ROOM, f"{CAFE}-2"),
    "room-closed": _at(Place.ROOM, f"{CAFE}-3"),
    "room-short": _at(Place.ROOM, f"{CAFE}-4"),
    "postings-next": _after("postings", _turn(Place.POSTINGS)),
    "postings-later": _after("postings", _shelf),
    "postings-narrowed": _after("postings", _chip),
    "postings-unread": _after("postings", _unread),
    "search-fresh": _type(""),
    "search-none": _type("ㅊㅓㅇㄴㅕㄴㅇㅣㄴㅊㅓㄴ"),
    "search-long": _type("ㅎㅏㄴㄱㅜㄱㅈㅏㅇㅇㅐㅇㅣㄴㄱㅗㅇㅛㅇㄱㅗㅇㄷㅏㄴ ㄱㅕㅇㄱㅣㅈㅣㅇㅕㄱㅂㅗㄴㅂㅜ"),
    "search-latin": _after("search", lambda scene: act(scene, "key.secondPage")),
    "search-digits": _after("search", lambda scene: act(scene, "key.firstPage")),
    "search-double": _after("search", lambda scene: act(scene, "key.double")),
    "posting-home-page": _at(Place.POSTING, "moef:9"),
    "posting-no-address": _at(Place.POSTING, "moef:10"),
    "posting-always": _at(Place.POSTING, "moef:11"),
    "posting-address": _at(Place.POSTING, "moef:7"),
    "posting-reported": _after("posting", lambda scene: scene.shown.posting.report()),
    "posting-kept": _after("posting", lambda scene: scene.shown.posting.keep()),
    "guide-checked": _after("guide", _tick),
    "guide-lists": _after("guide", _lists),
    "guide-form": _after("guide", lambda scene: _model(scene, Place.GUIDE).turnTo(4)),
    "guides-next": _after("guides", _turn(Place.GUIDES)),
    "mentoring-next": _after("mentoring", _turn(Place.SERVICES)),
    "programme-full": _at(Place.PROGRAMME, "programme:3"),
    "programme-later": _at(Place.PROGRAMME, "programme:6"),
    "programmes-later": _after("programmes", _day),
    "cafe-silent": _at(Place.CAFE, "seoul:other-2"),
    "cafes-next": _after("cafes", _turn(Place.CAFES)),
    "basket-none": _at(Place.BASKET),
    "basket-one": _keep(1),
    "basket-ten": _keep(10),
    "basket-undo": _after("basket", _undo),
    "basket-code-asked": _after("basket", lambda scene: _code(scene, CodeStep.BUSY)),
    "basket-code": _after("basket", lambda scene: _code(scene, CodeStep.READY)),
    "basket-code-failed": _after("basket", lambda scene: _code(scene, CodeStep.FAILED)),
    "help-called": _after("help", lambda scene: _call(scene, CallStep.BUSY)),
    "help-coming": _after("help", lambda scene: _call(scene, CallStep.COMING)),
    "help-desk": _after("help", lambda scene: _call(scene, CallStep.DESK)),
    "room-called": _after("room", lambda scene: _call(scene, CallStep.BUSY)),
    "help-voted": _after("help", lambda scene: scene.shown.help.vote("good")),
}
"""Further scenes by name."""
