"""Every way in which a server can misbehave at each answer of a round; then a good round reaches the head."""

import shutil
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cache_publisher import Publisher
from cache_samples import posting
from fake_server import (
    FakeServer,
    Fault,
    cut_after,
    flip,
    frozen,
    instead,
    lengthened,
    login_page,
    marked_login_page,
    redirect,
    shortened_to,
    stall_after,
    status,
    unreachable,
)
from fault_house import Stages, asks, live, recover, shown
from fault_tally import Tally, trials
from fault_workers import spread

from offline_cache import outcomes
from offline_cache.fetch import Fetched, TooLarge
from offline_cache.store import check

KNOWN = {one.name for one in vars(outcomes).values() if isinstance(getattr(one, "name", None), str)}


def too_large(_: Fetched) -> Fetched:
    raise TooLarge("too large")


def no_tag(answer: Fetched) -> Fetched:
    return replace(answer, etag=None)


def other_coding(answer: Fetched) -> Fetched:
    return replace(answer, body=zlib.compress(answer.body))


def claims_to_continue(answer: Fetched) -> Fetched:
    return replace(answer, status=206)


def backwards(answer: Fetched) -> Fetched:
    return replace(answer, body=answer.body[::-1])


def nothing_but_zeros(answer: Fetched) -> Fetched:
    return replace(answer, body=bytes(len(answer.body)))


MISBEHAVIOURS: dict[str, Fault] = {
    "no route": unreachable,
    "redirected": redirect,
    "login page": login_page,
    "login page, marked": marked_login_page,
    **{
        f"status {code}": status(code, 30)
        for code in (204, 206, 304, 401, 403, 404, 410, 416, 429, 500, 503, 511)
    },
    "cut at once": cut_after(0),
    "cut after one byte": cut_after(1),
    "cut in the middle": cut_after(400),
    "drip": stall_after(1),
    "stall": stall_after(400),
    "too large": too_large,
    "empty": instead(b""),
    "half as the whole": shortened_to(300),
    "one byte more": lengthened,
    "first bit": flip(0),
    "some bit": flip(77, 3),
    "frozen": frozen,
    "without a tag": no_tag,
    "another coding": other_coding,
    "a part nobody asked for": claims_to_continue,
    "backwards": backwards,
    "zeros": nothing_but_zeros,
    "other JSON": instead(b"{}"),
    "deep JSON": instead(b"[" * 60_000),
}


class Moody(FakeServer):
    """A server that misbehaves from its n-th answer on, for some answers."""

    def __init__(
        self, files: dict[str, bytes], first: int, count: int, fault: Callable[[str, Fetched], Fetched]
    ) -> None:
        super().__init__(files)
        self._first, self._count, self._do = first, count, fault

    def _fault(self, path: str) -> Fault | None:
        number = len(self.log) - 1
        if self._first <= number < self._first + self._count and self.log[-1].status in (200, 206):
            return lambda answer: self._do(path, answer)
        return None


def plain(fault: Fault) -> Callable[[str, Fetched], Fetched]:
    return lambda _path, answer: fault(answer)


def replayed(tree: dict[str, bytes]) -> Callable[[str, Fetched], Fetched]:
    """Answer from another tree, as it stood before or as another publisher signs it."""
    return lambda path, _answer: Fetched(200, tree[path]) if path in tree else Fetched(404)


def swapped(tree: dict[str, bytes]) -> Callable[[str, Fetched], Fetched]:
    """Answer with the file that stands next to the wanted one."""
    names = sorted(tree)
    return lambda path, _answer: Fetched(200, tree[names[names.index(path) - 1]] if path in tree else b"")


def stranger() -> dict[str, bytes]:
    """Return the tree of somebody else, with keys of his own."""
    publisher = Publisher()
    publisher.content, publisher.rooms_key = "stranger", "stranger"
    publisher.version = 90
    publisher.publish(posting(9))
    return publisher.files


def test_every_misbehaviour_at_every_request(stages: Stages, ground: Path, quiet: int) -> None:
    tally = Tally("misbehaving server")
    kinds = {name: plain(fault) for name, fault in MISBEHAVIOURS.items()}
    kinds["yesterday's files"] = replayed(stages.trees[0])
    kinds["a stranger's files"] = replayed(stranger())
    for stage in (1, 3, 4):
        template = ground / f"before-{stage}"
        live(stages, template, [stages.fake(one) for one in range(1, stage)], report=quiet)
        kinds["the file beside"] = swapped(stages.trees[stage - 1])
        table = [
            (name, first, count)
            for name in kinds
            for first in range(_requests(stages, template, stage))
            for count in (1, 99)
        ]
        spread(tally, ground, table[stage % 7 :: trials(29, 3)], _trial(stages, template, stage, kinds))
    tally.finish()


def _trial(
    stages: Stages, template: Path, stage: int, kinds: dict[str, Callable[[str, Fetched], Fetched]]
) -> Callable[[Tally, tuple[str, int, int], Path], None]:
    def trial(tally: Tally, place: tuple[str, int, int], own: Path) -> None:
        name, first, count = place
        server = Moody(dict(stages.trees[stage - 1]), first, count, kinds[name])
        where = f"stage {stage}, {name} from request {first}, {count} times"
        _try(stages, _copy(template, own), server, tally, where)

    return trial


def _requests(stages: Stages, template: Path, stage: int) -> int:
    """Return how many requests a good round takes."""
    folder = _copy(template, template.parent)
    server = stages.fake(stage)
    for ask in asks(stages.syncer(folder, server)).values():
        assert ask().ok
    return len(server.log)


def _copy(template: Path, where: Path) -> Path:
    folder = where / "copy"
    shutil.rmtree(folder, ignore_errors=True)
    if template.exists():
        shutil.copytree(template, folder, symlinks=True)
    return folder


def _try(stages: Stages, folder: Path, server: Moody, tally: Tally, place: str) -> None:
    before = shown(folder)
    try:
        found = [ask() for ask in asks(stages.syncer(folder, server)).values()]
    except Exception as error:  # noqa: BLE001 - nothing may come out; what does is counted
        tally.add("raised", f"{place}: {error!r}")
        return
    after = shown(folder)
    if after not in (before, stages.states.get(after[0])):
        tally.add("accepted-false", place)
    elif after[0] < before[0] or not check.verify(folder).ok:
        tally.add("mixed", place)
    else:
        tally.add("old" if after == before else "new")
    assert {one.name for one in found} <= KNOWN
    recover(stages, folder, tally, place)
