"""What the sync service of a device does in its first turn."""

from cache_publisher import Publisher

from kiosk.config import Settings
from kiosk.syncd.main import make_service
from offline_cache.store import check


def test_the_whole_store_is_checked_once(tmp_path, monkeypatch):
    root = tmp_path / "root.json"
    root.write_bytes(Publisher().installed_root)
    checked = []
    verify = check.verify
    monkeypatch.setattr(check, "verify", lambda folder: checked.append(folder) or verify(folder))
    folder = tmp_path / "cache"
    service = make_service(
        Settings(cache_folder=folder, cache_trust_root=root, central_url="http://127.0.0.1:1")
    )
    service.turn()
    assert checked == [folder]
