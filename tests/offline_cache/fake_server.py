"""A server in memory that can lie, stall, truncate, replay, freeze, answer a login page, and flip bytes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from offline_cache.contract.digest import sha256_hex
from offline_cache.fetch import Cut, Fetched, LoginPage, Redirected, TooLarge, TooSlow, Unreachable

Fault = Callable[[Fetched], Fetched]
"""What happens to a right answer on its way."""


@dataclass(frozen=True)
class Asked:
    path: str
    etag: str | None
    range_from: int
    status: int


class FakeServer:
    """A :class:`~offline_cache.fetch.Fetcher` over files in memory.

    ``faults`` maps the beginning of a path to what happens to its answers; a list is used up one by one.
    """

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self.faults: dict[str, Fault | list[Fault]] = {}
        self.ranges = True
        self.log: list[Asked] = []

    def get(
        self, path: str, *, etag: str | None = None, max_bytes: int, deadline_s: float, range_from: int = 0
    ) -> Fetched:
        answer = self._answer(path, etag, range_from)
        self.log.append(Asked(path, etag, range_from, answer.status))
        fault = self._fault(path)
        answer = answer if fault is None else fault(answer)
        if len(answer.body) > max_bytes:
            raise TooLarge(path)
        return answer

    def _answer(self, path: str, etag: str | None, range_from: int) -> Fetched:
        data = self.files.get(path)
        if data is None:
            return Fetched(404)
        tag = f'"{sha256_hex(data)}"'
        if etag == tag:
            return Fetched(304, etag=tag)
        if range_from and self.ranges:
            if range_from >= len(data):
                return Fetched(416)
            return Fetched(206, data[range_from:], tag)
        return Fetched(200, data, tag)

    def _fault(self, path: str) -> Fault | None:
        for start, fault in self.faults.items():
            if path.startswith(start):
                if not isinstance(fault, list):
                    return fault
                return fault.pop(0) if fault else None
        return None

    def paths(self, start: str = "") -> list[str]:
        """Return what was asked for, in order."""
        return [one.path for one in self.log if one.path.startswith(start)]


def unreachable(_: Fetched) -> Fetched:
    raise Unreachable("no route")


def redirect(_: Fetched) -> Fetched:
    raise Redirected("302")


def login_page(_: Fetched) -> Fetched:
    return Fetched(200, b"<!DOCTYPE html><title>Wi-Fi</title>")


def marked_login_page(_: Fetched) -> Fetched:
    raise LoginPage("text/html")


def status(code: int, retry_after: int | None = None) -> Fault:
    return lambda _: Fetched(code, b"", None, retry_after)


def cut_after(count: int) -> Fault:
    def cut(answer: Fetched) -> Fetched:
        if answer.status in (200, 206) and len(answer.body) > count:
            raise Cut("reset", answer.body[:count], answer.status)
        return answer

    return cut


def stall_after(count: int) -> Fault:
    def stall(answer: Fetched) -> Fetched:
        raise TooSlow("drip", answer.body[:count], answer.status)

    return stall


def shortened_to(count: int) -> Fault:
    """Answer as if the beginning were the whole."""
    return lambda answer: replace(answer, body=answer.body[:count])


def lengthened(answer: Fetched) -> Fetched:
    return replace(answer, body=answer.body + b"x")


def flip(at: int, bit: int = 0) -> Fault:
    def turn(answer: Fetched) -> Fetched:
        body = bytearray(answer.body)
        body[at % len(body)] ^= 1 << bit
        return replace(answer, body=bytes(body))

    return turn


def instead(data: bytes) -> Fault:
    """Answer with other bytes, for example those of yesterday."""
    return lambda _: Fetched(200, data, f'"{sha256_hex(data)}"')


def frozen(answer: Fetched) -> Fetched:
    """Say that nothing is new, whatever is."""
    return Fetched(304, etag=answer.etag)
