"""Help: whom to ask, how it is used, one vote, the end."""

from screen_bench import Bench

from kiosk.screen.derive.help import FACES
from kiosk.screen.session import FACTORY_REMAINS
from kiosk.screen.visit import Place
from offline_cache.mailbox.outbox import Outbox


def test_help_says_whom_to_ask_and_how_it_is_used(bench: Bench) -> None:
    bench.tap("도움말")
    assert bench.place is Place.HELP
    words = bench.words()
    assert "직원 부르기, 누르면 안내데스크에 알림이 갑니다" in words
    assert "전화로 묻기 120 다산콜센터" in words
    assert "휴대폰으로\n찍어 갑니다" in words


def test_one_vote_is_queued_and_thanked_for(bench: Bench) -> None:
    bench.tap("도움말")
    bench.tap("도움됐어요")
    assert "고맙습니다. 이름은 남지 않습니다." in bench.words()
    bench.screen.help.vote("poor")
    bench.screen.help.vote("none")
    bench.tap_at(next(target for target in bench.seen() if target.name == "아쉬워요"))
    with Outbox.open(bench.path) as outbox:
        (entry,) = outbox.pending(10)
    assert entry.kind == "vote"
    assert entry.body["face"] == FACES[0]
    assert set(entry.body) == {"face", "at"}


def test_a_vote_that_cannot_be_kept_is_not_thanked_for(bench: Bench) -> None:
    (bench.path / "outbox.db").mkdir()
    bench.tap("도움말")
    bench.tap("보통이에요")
    assert "지금은 남기지 못했습니다" in bench.words()
    assert bench.screen.stage.visit.voted == ""


def test_a_repeated_failure_is_told_again(bench: Bench) -> None:
    (bench.path / "outbox.db").mkdir()
    bench.tap("도움말")
    for _ in range(2):
        bench.tap("보통이에요")
        (toast,) = bench.of_kind("Toast")
        assert toast.isVisible()
        assert toast.property("icon") == "circle-x"
        toast.setVisible(False)


def test_the_face_that_was_touched_is_not_pressed_again(bench: Bench) -> None:
    bench.tap("도움말")
    bench.tap("도움됐어요")
    (face,) = [target for target in bench.seen() if target.name == "도움됐어요"]
    assert not face.pressable
    heard = list(bench.heard)
    bench.tap_at(face)
    assert bench.heard == heard


def test_the_end_is_asked_for_and_wipes_the_vote(bench: Bench) -> None:
    bench.tap("도움말")
    bench.tap("아쉬워요")
    bench.tap("지우고 끝내기")
    assert "지우고 끝낼까요?" in bench.words()
    bench.finger.tap(bench.find("지우고 끝내기"))
    bench.grab()
    assert bench.screen.session.remains() == FACTORY_REMAINS
