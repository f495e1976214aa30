"""Keys, their rotation, and who tries to get around them."""

from pathlib import Path

import pytest
from cache_house import House
from cache_publisher import Publisher, as_json, flipped, make_root, sign_root
from cache_samples import CAFE, board, posting, rooms_document
from fake_server import flip, status, unreachable

from offline_cache.contract.envelope import SignatureError
from offline_cache.contract.paths import head_path, root_path
from offline_cache.trust.root import BadRoot, TrustedRoot


def chain(publisher: Publisher, *versions: int) -> TrustedRoot:
    root = TrustedRoot.installed(publisher.installed_root)
    for version in versions:
        root = root.followed_by(publisher.files[root_path(version)])
    return root


def test_the_installed_root_needs_its_own_signatures() -> None:
    root = make_root(1, content="content-1", rooms="rooms-1", roots=Publisher.ROOTS)
    with pytest.raises(BadRoot, match="1/2"):
        TrustedRoot.installed(sign_root(root, ["root-a"]))
    assert TrustedRoot.installed(sign_root(root, ["root-a", "root-c"])).version == 1


@pytest.mark.parametrize("data", [b"", b"{}", b"<html>", b"\xff\xfe", b"[" * 5000])
def test_what_is_no_root_is_refused(data: bytes) -> None:
    with pytest.raises(BadRoot):
        TrustedRoot.installed(data)


def test_a_head_in_place_of_a_root_is_refused() -> None:
    publisher = Publisher()
    publisher.sign()
    with pytest.raises(BadRoot):
        TrustedRoot.installed(publisher.files[head_path("demo")])


def test_flipped_bytes_of_a_root_are_refused_or_mean_the_same() -> None:
    publisher = Publisher()
    data = publisher.installed_root
    good = TrustedRoot.installed(data).root.to_dict()
    for at in range(0, len(data), 11):
        try:
            found = TrustedRoot.installed(flipped(data, at, at % 8))
        except BadRoot:
            continue
        assert found.root.to_dict() == good


def test_a_new_content_key_replaces_the_old_one() -> None:
    publisher = Publisher()
    publisher.sign()
    old = publisher.files[head_path("demo")]
    publisher.rotate(content="content-2")
    publisher.sign()
    root = chain(publisher, 2)
    assert root.open_head(publisher.files[head_path("demo")]).version == 2
    with pytest.raises(SignatureError):
        root.open_head(old)


@pytest.mark.parametrize(
    "signed_by",
    [
        ["root-d", "root-e"],
        ["root-a", "root-d", "root-e"],
        ["root-a", "root-b"],
        ["root-a", "root-b", "root-d"],
        [],
    ],
)
def test_a_next_root_needs_enough_old_and_enough_new_signatures(signed_by: list[str]) -> None:
    publisher = Publisher()
    publisher.rotate(roots=("root-d", "root-e", "root-f"), signed_by=signed_by)
    with pytest.raises(BadRoot):
        chain(publisher, 2)


def test_a_root_cannot_be_skipped_or_repeated() -> None:
    publisher = Publisher()
    publisher.rotate(content="content-2")
    publisher.rotate(content="content-3")
    assert chain(publisher, 2, 3).version == 3
    with pytest.raises(BadRoot, match="root 2 was expected"):
        chain(publisher, 3)
    with pytest.raises(BadRoot, match="root 3 was expected"):
        chain(publisher, 2, 2)


def test_a_device_follows_rotated_keys_and_keeps_them(house: House) -> None:
    publisher = house.publisher
    publisher.rotate(content="content-2", roots=("root-a", "root-b", "root-d"))
    publisher.rotate(rooms="rooms-2")
    publisher.sign()
    assert house.syncer().sync_edition().ok
    del publisher.files[root_path(2)], publisher.files[root_path(3)]
    publisher.publish(posting(100))
    publisher.place_rooms(rooms_document(board()))
    syncer = house.syncer()
    assert syncer.sync_edition().ok
    assert syncer.sync_rooms().ok


def test_a_rotation_in_the_middle_of_the_hour_is_followed_at_once(synced: House) -> None:
    syncer = synced.syncer()
    assert syncer.sync_edition().name == "unchanged"
    synced.publisher.rotate(content="content-2")
    synced.publisher.publish(posting(100))
    assert syncer.sync_edition().name == "applied"


def test_a_stolen_old_key_signs_nothing_any_more(synced: House) -> None:
    synced.publisher.rotate(content="content-2")
    synced.publisher.sign()
    assert synced.syncer().sync_edition().ok
    synced.publisher.publish(posting(666))
    synced.publisher.sign(key="content-1")
    assert synced.syncer().sync_edition().name == "bad_signature"
    assert "moef:666" not in synced.content()["postings"]


def test_a_damaged_kept_root_counts_as_absent(house: House) -> None:
    house.publisher.rotate(content="content-2")
    house.publisher.sign()
    assert house.syncer().sync_edition().ok
    kept = house.folder / "roots" / "2.json"
    for data in (b"", flipped(kept.read_bytes(), 30)):
        kept.write_bytes(data)
        house.publisher.publish(posting(100))
        assert house.syncer().sync_edition().ok
        assert as_json(kept.read_bytes())["signed"]["version"] == 2


def test_a_root_that_somebody_wrote_into_the_folder_is_not_followed(house: House) -> None:
    thief = Publisher()
    thief.roots = ("thief-a", "thief-b", "thief-c")
    thief.rotate(content="thief-content")
    (house.folder / "roots").mkdir(parents=True)
    (house.folder / "roots" / "2.json").write_bytes(thief.files[root_path(2)])
    thief.publish(posting(666))
    house.server.files = {**thief.files, root_path(1): house.publisher.installed_root}
    assert house.syncer().sync_edition().name == "bad_signature"


def test_a_refused_next_root_does_not_stop_heads_of_the_present_one(synced: House) -> None:
    synced.publisher.rotate(content="content-2", signed_by=["root-d", "root-e"])
    synced.publisher.content = "content-1"
    synced.publisher.publish(posting(100))
    assert synced.syncer().sync_edition().name == "applied"


@pytest.mark.parametrize("fault", [flip(100), status(403), status(500)])
def test_without_the_next_root_its_heads_are_refused(synced: House, fault: object) -> None:
    synced.publisher.rotate(content="content-2")
    synced.publisher.publish(posting(100))
    synced.server.faults[root_path(2)] = fault  # type: ignore[assignment]
    outcome = synced.syncer().sync_edition()
    assert outcome.name == "bad_signature"
    assert synced.content()["version"] == ["1"]


def test_no_network_while_looking_for_roots_is_no_network(house: House) -> None:
    house.server.faults["v1/root/"] = unreachable
    assert house.syncer().sync_edition().name == "unreachable"


def test_a_program_without_a_sound_root_does_not_start(house: House, tmp_path: Path) -> None:
    house.root.write_bytes(b"{}")
    with pytest.raises(BadRoot):
        house.syncer()
    with pytest.raises(FileNotFoundError):
        house.syncer(trust_root=tmp_path / "none.json")


def test_a_newer_installed_root_begins_the_chain(house: House) -> None:
    house.publisher.rotate(content="content-2")
    house.publisher.sign()
    house.root.write_bytes(house.publisher.files[root_path(2)])
    assert house.syncer(cafe=CAFE).sync_edition().ok
    assert not (house.folder / "roots" / "2.json").exists()
