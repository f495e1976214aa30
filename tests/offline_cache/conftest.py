from pathlib import Path

import pytest
from cache_house import House
from cache_publisher import Publisher
from cache_samples import cafe, guide, posting, room
from fake_server import FakeServer


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A house before the first synchronising, with an edition of 40 postings published."""
    publisher = Publisher()
    publisher.publish(cafe(), room(1), room(2), guide(1), *(posting(number) for number in range(40)))
    root = tmp_path / "root.json"
    root.write_bytes(publisher.installed_root)
    return House(publisher, FakeServer(publisher.files), tmp_path / "cache", root)


@pytest.fixture
def synced(house: House) -> House:
    """A house after the first synchronising."""
    assert house.syncer().sync_edition().ok
    house.server.log.clear()
    return house
