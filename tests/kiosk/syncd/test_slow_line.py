"""A long download over a slow line, from a real server: the rooms are asked meanwhile."""

import time
from pathlib import Path

import pytest
from cache_publisher import CHANNEL, Publisher
from cache_samples import CAFE, board, cafe, guide, posting, room, rooms_document
from static_server import static_server

from kiosk.config import Settings
from kiosk.syncd.main import make_service
from offline_cache.contract.paths import rooms_path
from offline_cache.store.reader import ContentReader

OBJECT_S = 0.3
PARTS = 12


class SlowServer(dict[str, bytes]):
    """Files of which each object takes a while, and what was asked for."""

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__(files)
        self.asked: list[str] = []

    def get(self, path: str, default: object = None) -> object:  # type: ignore[override]
        self.asked.append(path)
        if path.startswith("v1/o/"):
            time.sleep(OBJECT_S)
        return super().get(path, default)


@pytest.fixture
def server() -> SlowServer:
    publisher = Publisher()
    publisher.publish(cafe(), room(1), room(2), guide(1), *(posting(number) for number in range(48)))
    publisher.rebase("postings", PARTS)
    publisher.sign()
    publisher.place_rooms(rooms_document(board()))
    return SlowServer(publisher.files)


def test_the_rooms_are_asked_while_an_edition_comes_slowly(tmp_path: Path, server: SlowServer) -> None:
    root = tmp_path / "root.json"
    root.write_bytes(Publisher().installed_root)
    with static_server(server) as url:
        settings = Settings(
            cache_folder=tmp_path / "cache",
            cache_trust_root=root,
            central_url=url,
            central_channel=CHANNEL,
            device_cafe=CAFE,
            sync_rooms_s=1,
        )
        service = make_service(settings)
        deadline = time.monotonic() + 30
        service.turn()
        while not has_edition(settings.cache_folder):
            assert time.monotonic() < deadline
            time.sleep(service.wait_s())
            service.turn()
    objects = [at for at, path in enumerate(server.asked) if path.startswith("v1/o/")]
    assert len(objects) == len({server.asked[at] for at in objects}) >= PARTS, "no object comes twice"
    during = server.asked[objects[0] : objects[-1]]
    assert during.count(rooms_path(CHANNEL, CAFE)) >= 2


def has_edition(folder: Path) -> bool:
    with ContentReader.open(folder) as reader:
        return reader.edition() is not None
