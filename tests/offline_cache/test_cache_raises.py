"""``Raises:`` is true: what comes out of a function that reaches the network is what its docstring names.

Every such function is called against a server on bare sockets that breaks HTTP in many ways, through the real
fetcher. Nothing of ``requests``, ``urllib3``, ``http.client`` or ``ssl`` may come out of any.
"""

import ast
import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cache_house import House
from cache_publisher import CHANNEL
from cache_samples import CAFE, NOW, board, posting, rooms_document, seoul
from certificates import certificate
from documented import documented, leak
from lying_sockets import LIES, Lying, lying_server

from offline_cache.board_round import BoardRound
from offline_cache.contract.boards import CityDocument, SlotState
from offline_cache.contract.paths import city_path, head_path, object_path, rooms_path, root_path
from offline_cache.edition_round import EditionRound
from offline_cache.failures import FORESEEN
from offline_cache.fetch.http import HttpFetcher
from offline_cache.root_chain import RootChain
from offline_cache.spool import Spool
from offline_cache.store.boards import ROOMS
from offline_cache.store.writer import Store
from offline_cache.sync import Syncer
from offline_cache.usb.transfer import Exported, Source, export_edition, import_edition

PACKAGE = Path(__file__).parents[2] / "offline_cache"
Call = Callable[[House, HttpFetcher], Any]


def get_head(house: House, fetcher: HttpFetcher) -> None:
    fetcher.get(head_path(CHANNEL), max_bytes=100_000, deadline_s=5)


def download(house: House, fetcher: HttpFetcher) -> None:
    house.folder.mkdir(exist_ok=True)
    assert house.publisher.head is not None
    Spool(house.folder, fetcher).download(house.publisher.head.feeds["postings"].segments[-1].object)


def walk(house: House, fetcher: HttpFetcher) -> None:
    RootChain(house.folder, house.root).walk(fetcher)


def edition_round(house: House, fetcher: HttpFetcher) -> None:
    house.folder.mkdir(exist_ok=True)
    chain = RootChain(house.folder, house.root)
    with Store(house.folder) as store:
        spool = Spool(house.folder, fetcher)
        EditionRound(store, spool, fetcher, chain.root.open_head, CHANNEL, NOW, 0.3).run()


def board_round(house: House, fetcher: HttpFetcher) -> None:
    house.folder.mkdir(exist_ok=True)
    chain = RootChain(house.folder, house.root)
    with Store(house.folder) as store:
        path = rooms_path(CHANNEL, CAFE)
        BoardRound(store, fetcher, chain.root.open_rooms, path, ROOMS, CHANNEL, CAFE, NOW).run()


def export(house: House, fetcher: HttpFetcher) -> None:
    def make(folder: Path, stick: Any) -> Syncer:
        return house.syncer(folder=folder, fetcher=stick, from_medium=True)

    target = house.folder.with_name("stick")
    found = export_edition(Source(fetcher, house.root, CHANNEL, CAFE, True, make), target)
    assert isinstance(found, Exported) or not found.ok


def ask(name: str) -> Call:
    return lambda house, fetcher: getattr(house.syncer(fetcher=fetcher), name)()


HEAD, ROOMS_AT, CITY_AT = head_path(CHANNEL), rooms_path(CHANNEL, CAFE), city_path(CHANNEL)
OBJECTS, ROOTS = object_path("0")[:-1], root_path(0)[:-6]

CALLS: dict[str, tuple[Any, Call, tuple[str, ...]]] = {
    "HttpFetcher.get": (HttpFetcher.get, get_head, (HEAD,)),
    "Spool.download": (Spool.download, download, (OBJECTS,)),
    "RootChain.walk": (RootChain.walk, walk, (ROOTS,)),
    "EditionRound.run": (EditionRound.run, edition_round, (HEAD, OBJECTS)),
    "BoardRound.run": (BoardRound.run, board_round, (ROOMS_AT,)),
    "Syncer.sync_edition": (Syncer.sync_edition, ask("sync_edition"), (ROOTS, HEAD, OBJECTS)),
    "Syncer.sync_rooms": (Syncer.sync_rooms, ask("sync_rooms"), (ROOTS, ROOMS_AT)),
    "Syncer.sync_city": (Syncer.sync_city, ask("sync_city"), (ROOTS, CITY_AT)),
    "export_edition": (export_edition, export, (ROOTS, HEAD, OBJECTS, CITY_AT)),
}
"""What reaches the network: the function, how it is called, and about what it can be lied to."""

WITHOUT_NETWORK = {"import_edition": import_edition, "Syncer.check": Syncer.check}
"""They take a fetcher, or belong to what has one, and ask it nothing over HTTP."""


@pytest.fixture
def lying(house: House) -> Iterator[Lying]:
    publisher = house.publisher
    publisher.publish(posting(77))
    publisher.rotate(rooms="rooms-2")
    publisher.place_rooms(rooms_document(board((seoul(0), SlotState.FREE))))
    ends = NOW + timedelta(hours=1)
    publisher.place_city(CityDocument(spec=1, channel=CHANNEL, version=1, issued=NOW, expires=ends, cafes=()))
    with lying_server(publisher.files) as server:
        yield server


@pytest.mark.parametrize("name", CALLS)
def test_only_what_is_documented_comes_out(house: House, lying: Lying, name: str) -> None:
    function, call, starts = CALLS[name]
    leaks = []
    for lying.start in starts:
        for words, lying.lie in LIES.items():
            with HttpFetcher(lying.url, connect_s=2, read_s=2) as fetcher:
                found = leak(function, lambda: call(house, fetcher))
            if found is not None:
                leaks.append(f"{words} at {lying.start}: {found}")
    assert not leaks, "\n".join(leaks)


def test_lies_leave_nothing_or_the_whole_and_then_the_head_is_reached(house: House, lying: Lying) -> None:
    lying.start = "v1/"
    for lying.lie in LIES.values():
        with HttpFetcher(lying.url, connect_s=2, read_s=2) as fetcher:
            ok = house.syncer(fetcher=fetcher).sync_edition().ok
        assert house.content()["version"] == (["2"] if ok else [])
        house.folder = house.folder.with_name(house.folder.name + "+")
    lying.start = "nowhere"
    with HttpFetcher(lying.url) as fetcher:
        assert house.syncer(fetcher=fetcher).sync_edition().ok
    assert "moef:77" in house.content()["postings"]


@contextlib.contextmanager
def tls_server(pem: Path) -> Iterator[int]:
    """Greet with a certificate and give the port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                connection.settimeout(5)
                context.wrap_socket(connection, server_side=True).close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


@pytest.mark.parametrize("years", [(2000, 2001), (2020, 2090), (2080, 2090)])
@pytest.mark.parametrize("trusted", [False, True])
def test_certificates_that_do_not_hold(
    house: House, tmp_path: Path, years: tuple[int, int], trusted: bool
) -> None:
    first, last = (datetime(year, 1, 1, tzinfo=UTC) for year in years)
    pem = certificate(tmp_path, first, last)
    with tls_server(pem) as port:
        for host in ("localhost", "127.0.0.1"):
            url, bundle = f"https://{host}:{port}", str(pem) if trusted else None
            with HttpFetcher(url, connect_s=2, read_s=2, ca_bundle=bundle) as fetcher:
                assert house.syncer(fetcher=fetcher).sync_edition().name == "unreachable"


def test_other_words_where_tls_is_expected(house: House, lying: Lying) -> None:
    lying.start = ""
    for lying.lie in LIES.values():
        with HttpFetcher(lying.url.replace("http:", "https:"), connect_s=2, read_s=2) as fetcher:
            assert house.syncer(fetcher=fetcher).sync_edition().name == "unreachable"


@pytest.mark.parametrize(
    "proxy", ["http://127.0.0.1:1", "http://[", "nonsense://x", "http://", "socks5://127.0.0.1:1", ":"]
)
def test_a_proxy_that_leads_nowhere(house: House, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.setenv("http_proxy", proxy)
    with HttpFetcher("http://central.example", connect_s=2, read_s=2) as fetcher:
        assert house.syncer(fetcher=fetcher).sync_edition().name == "unreachable"


@pytest.mark.parametrize(
    "url",
    [
        "http://" + "a" * 80 + ".test",
        "http://a..b",
        "http://*",
        "http://a:b",
        "http://a:99999",
        "http://\u1100",
        "http://%",
        "file:///etc",
        "http://user@:80",
        "x" * 3000,
    ],
)
def test_an_address_that_is_none(house: House, url: str) -> None:
    with HttpFetcher(url, connect_s=1, read_s=1) as fetcher:
        assert house.syncer(fetcher=fetcher).sync_edition().name == "unreachable"


@pytest.mark.parametrize("bundle", ["none.pem", "root.json", "."])
def test_a_bundle_of_certificates_that_is_none(
    house: House, lying: Lying, tmp_path: Path, bundle: str
) -> None:
    url = lying.url.replace("http:", "https:")
    with HttpFetcher(url, connect_s=1, read_s=1, ca_bundle=str(tmp_path / bundle)) as fetcher:
        assert house.syncer(fetcher=fetcher).sync_edition().name == "unreachable"


def reaching_functions() -> set[str]:
    """Return the public functions of the engine that use a fetcher by name."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        for owner, function in _functions(ast.parse(file.read_text("utf-8"))):
            words = {node.attr for node in ast.walk(function) if isinstance(node, ast.Attribute)}
            words |= {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
            names = {one.arg for one in (*function.args.args, *function.args.kwonlyargs)}
            if {"fetcher", "_fetcher", "Fetcher", "_session"} & (words | names):
                found.add(f"{owner}.{function.name}" if owner else function.name)
    return {name for name in found if not any(part.startswith("_") for part in name.split("."))}


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield "", node
        elif isinstance(node, ast.ClassDef):
            yield from ((node.name, one) for one in node.body if isinstance(one, ast.FunctionDef))


def test_the_table_names_every_function_that_reaches_the_network() -> None:
    by_other_names = {
        "Syncer.sync_edition",
        "Syncer.sync_rooms",
        "Syncer.sync_city",
        "HttpFetcher.get",
        "Spool.download",
        "export_edition",
    }
    silent = {"HttpFetcher.close"}
    assert reaching_functions() - silent <= {*CALLS, *WITHOUT_NETWORK}
    assert set(CALLS) - by_other_names <= reaching_functions()


def test_the_rounds_document_what_the_table_of_failures_knows() -> None:
    known = {kind.__name__ for kind in FORESEEN}
    assert documented(EditionRound.run) == known
    assert documented(BoardRound.run) <= known
    for name in ("sync_edition", "sync_rooms", "sync_city", "check"):
        assert documented(getattr(Syncer, name)) == set()


def test_an_undocumented_exception_is_found() -> None:
    def quiet() -> None:
        """Do nothing."""

    assert leak(quiet, lambda: 1 // 0) == "ZeroDivisionError('integer division or modulo by zero')"
