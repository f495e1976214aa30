"""The visit: its steps, its idle time, its clearing."""

import dataclasses

import pytest

from kiosk.screen.basket import Basket, Kept
from kiosk.screen.glass import TextSize
from kiosk.screen.idle import IdlePhase, IdleState, IdleTimeline, Patience
from kiosk.screen.language import Language
from kiosk.screen.leafing import Leafing
from kiosk.screen.session import FACTORY_REMAINS, MAX_TRAIL, NotCleanError, Session
from kiosk.screen.staff_steps import Call, Code
from kiosk.screen.toast import Toast
from kiosk.screen.visit import FACTORY, Asking, Browsing, Place, Searching, Step, Visit
from offline_cache.contract.posting import CloseType
from offline_cache.search.filters import Filters
from offline_cache.shelves import Shelf


class Clock:
    def __init__(self) -> None:
        self.now_s = 50.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(clock: Clock) -> Session:
    return Session(Patience(60, 30), Patience(180, 60), clock)


@pytest.mark.parametrize(
    ("quiet", "state"),
    [
        (0, IdleState(IdlePhase.ACTIVE)),
        (59.9, IdleState(IdlePhase.ACTIVE)),
        (60, IdleState(IdlePhase.QUESTION, 30)),
        (66.2, IdleState(IdlePhase.QUESTION, 24)),
        (89.9, IdleState(IdlePhase.QUESTION, 1)),
        (90, IdleState(IdlePhase.OVER)),
        (9000, IdleState(IdlePhase.OVER)),
    ],
)
def test_the_timeline(quiet: float, state: IdleState) -> None:
    assert IdleTimeline(Patience(60, 30), 100.0).state(100.0 + quiet) == state


def test_a_visit_goes_on_as_often_as_the_visitor_wishes(session: Session, clock: Clock) -> None:
    session.go(Place.ROOMS)
    for _ in range(25):
        clock.now_s += 80
        assert session.pass_time().phase is IdlePhase.QUESTION
        assert session.visit.asking is Asking.IDLE
        session.resume()
        assert session.pass_time().phase is IdlePhase.ACTIVE
        assert session.visit.asking is Asking.NOTHING


def test_back_retraces_the_steps_and_asks_at_home(session: Session) -> None:
    session.go(Place.ROOMS)
    session.go(Place.ROOM, "1")
    session.back()
    assert session.visit.here == Step(Place.ROOMS)
    session.back()
    assert session.visit.here == Step(Place.HOME)
    assert session.visit.asking is Asking.NOTHING
    session.back()
    assert session.visit.asking is Asking.END


def test_going_in_circles_keeps_the_way_short_and_home_at_its_start(session: Session) -> None:
    for number in range(40):
        session.go(Place.POSTING, str(number))
    assert len(session.visit.trail) == MAX_TRAIL
    assert session.visit.trail[0] == Step(Place.HOME)
    assert session.visit.here == Step(Place.POSTING, "39")


CALL = Call(7, 50.0)
CODE = Code(8, 50.0, ("a",))
KEPT = Kept("a", "청년인턴", "한국도로공사", CloseType.ALWAYS, None, None)


def full(session: Session) -> None:
    session.composer.press("ㄱ")
    session.change(
        trail=(*FACTORY.trail, Step(Place.SEARCH)),
        rooms_page=2,
        browsing=Browsing(Shelf.WEEK, Filters(region=frozenset({"서울"})), 3),
        searching=Searching("ㄱ", ("인턴",), 1),
        leafing=Leafing(leaf=2, ticked=frozenset({"g/1/1"})),
        basket=Basket((KEPT,), KEPT, 1),
        language=Language.JAPANESE,
        contrast=True,
        text_size=TextSize.LARGE,
        low=True,
        voted="good",
        call=CALL,
        code=CODE,
        listed=("a", "b"),
        listed_total=2,
        reported=frozenset({"a"}),
        asking=Asking.IDLE,
        behind=Asking.ACCESS,
        toast=Toast("고맙습니다"),
    )


def test_clearing_leaves_nothing_of_any_field(session: Session) -> None:
    full(session)
    remains = session.remains()
    assert all(remains[field.name] != FACTORY_REMAINS[field.name] for field in dataclasses.fields(Visit))
    assert remains["composer"] != ""
    session.wipe()
    assert session.remains() == FACTORY_REMAINS
    assert session.visit == FACTORY


def test_a_clearing_that_leaves_something_is_an_error(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "remains", lambda: {**FACTORY_REMAINS, "toast": "left"})
    with pytest.raises(NotCleanError, match="left"):
        session.wipe()


def test_home_forgets_the_search_and_keeps_what_is_for_the_visit(session: Session) -> None:
    full(session)
    session.home()
    assert session.visit == dataclasses.replace(
        FACTORY,
        reported=frozenset({"a"}),
        basket=Basket((KEPT,)),
        voted="good",
        language=Language.JAPANESE,
        call=CALL,
        code=CODE,
        contrast=True,
        text_size=TextSize.LARGE,
        low=True,
        leafing=Leafing(ticked=frozenset({"g/1/1"})),
    )
    assert session.composer.text == ""


def test_a_touch_while_the_question_stands_is_not_its_answer(session: Session, clock: Clock) -> None:
    session.go(Place.ROOMS)
    clock.now_s += 65
    session.pass_time()
    session.touch()
    assert session.visit.asking is Asking.IDLE
    clock.now_s += 26
    assert session.pass_time().phase is IdlePhase.OVER
