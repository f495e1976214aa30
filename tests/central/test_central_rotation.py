"""Changing keys, followed by a real device: the chain of roots, and what each kind of forgery meets."""

import json
import shutil
from datetime import UTC, datetime, timedelta

import pytest
from central_process import asked, central, serving
from central_samples import make_posting
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root

from central.boards.publish import publish_boards
from central.files import write_file
from central.publishing.edition import publish
from central.publishing.keys import KeysError, content_signer, key_status, rooms_signer, write_private
from central.publishing.lock import publisher_lock
from central.publishing.rotation import finish_rotation, rotate_online, rotate_root, settled_status
from central.publishing.verify import trusted_head, verify_tree
from offline_cache.contract.envelope import seal
from offline_cache.contract.head import HEAD_TYPE, write_head
from offline_cache.contract.paths import head_path, root_path
from offline_cache.fetch import Fetched
from offline_cache.sync import Syncer
from offline_cache.trust.root import BadRoot, TrustedRoot


@pytest.fixture
def sticks(tree, home):
    """The three root keys, as on their media."""
    return [home / f"root-keys/root-{number}.pem" for number in (1, 2, 3)]


@pytest.fixture
def device(tree, tmp_path):
    return Device(tree, tmp_path)


class Device:
    """The real synchroniser on a tree; each sync is that of a device that starts anew."""

    def __init__(self, tree, folder):
        self.tree, self.folder = tree, folder / "device"
        self.root = folder / "installed.json"
        shutil.copy(tree / root_path(1), self.root)

    def get(self, path, *, etag=None, max_bytes, deadline_s, range_from=0):
        file = self.tree / path
        return (
            Fetched(200, file.read_bytes(), None, None) if file.is_file() else Fetched(404, b"", None, None)
        )

    def sync(self):
        now = lambda: datetime.now(UTC)  # noqa: E731
        return Syncer(self.folder, self, self.root, "main", None, now).sync_edition().name


def chain(tree, *versions):
    root = TrustedRoot.installed((tree / root_path(1)).read_bytes())
    for version in versions:
        root = root.followed_by((tree / root_path(version)).read_bytes())
    return root


def signed_head(tree, key):
    """Put the newest head, with a higher number, in its place, signed by some key."""
    from dataclasses import replace

    head = trusted_head(tree, "main")
    write_file(
        tree / head_path("main"), seal(write_head(replace(head, version=head.version + 1)), HEAD_TYPE, [key])
    )


def test_a_device_follows_a_new_content_key_and_refuses_the_revoked_one(tree, home, sticks, device):
    publish()
    assert device.sync() == "applied"
    revoked = content_signer(home, tree)
    status = rotate_online(home, tree, "content", sticks[:2])
    assert (status.root_version, status.content_key) == (2, content_signer(home, tree).public_key.keyid)
    assert status.content_key != revoked.public_key.keyid
    assert publish().published
    assert verify_tree(tree, "main").faults == []
    assert device.sync() == "applied"
    signed_head(tree, revoked)
    assert device.sync() == "bad_signature"


def test_a_stolen_content_key_is_worth_nothing_after_the_next_contact(tree, home, sticks, device):
    publish()
    assert device.sync() == "applied"
    stolen = content_signer(home, tree)
    signed_head(tree, stolen)
    rotate_online(home, tree, "content", sticks[1:])
    assert device.sync() == "bad_signature"


def test_the_rooms_key_changes_alone(tree, home, sticks):
    content, rooms = content_signer(home, tree).public_key.keyid, rooms_signer(home, tree).public_key.keyid
    status = rotate_online(home, tree, "rooms", [sticks[0], sticks[2]])
    root = chain(tree, 2).root
    assert (status.content_key, status.rooms_key != rooms) == (content, True)
    assert root.roles["timestamp"].keyids == [status.rooms_key]
    assert root.roles["targets"].keyids == root.roles["snapshot"].keyids == [content]
    assert rooms not in root.keys


def test_a_lost_root_key_is_replaced_by_the_two_others(tree, home, sticks, device):
    publish()
    assert device.sync() == "applied"
    lost_id = key_status(home, tree).root_keys[0]
    status = rotate_root(home, tree, lost_id[:10], sticks[1:], home / "media/root-4.pem")
    assert lost_id not in status.root_keys
    assert len(status.root_keys) == 3
    rotate_online(home, tree, "content", [sticks[1], home / "media/root-4.pem"])
    publish()
    assert chain(tree, 2, 3).version == 3
    assert device.sync() == "applied"
    with pytest.raises(KeysError, match="does not name the key"):
        rotate_online(home, tree, "rooms", sticks[:2])


def test_many_rotations_are_followed_at_once(tree, home, sticks, device):
    publish()
    assert device.sync() == "applied"
    for name in ("content", "rooms", "content", "rooms"):
        rotate_online(home, tree, name, sticks[:2])
    publish()
    assert device.sync() == "applied"


def test_a_skipped_version_is_refused(tree, home, sticks):
    rotate_online(home, tree, "content", sticks[:2])
    rotate_online(home, tree, "content", sticks[:2])
    with pytest.raises(BadRoot, match="root 2 was expected"):
        chain(tree, 3)


@pytest.mark.parametrize("kept", [0, 1])
def test_a_rotation_with_too_few_signatures_is_refused_by_a_device(tree, home, sticks, device, kept):
    publish()
    assert device.sync() == "applied"
    rotate_online(home, tree, "content", sticks[:2])
    value = json.loads((tree / root_path(2)).read_bytes())
    value["signatures"] = value["signatures"][:kept]
    (tree / root_path(2)).write_text(json.dumps(value))
    publish()
    with pytest.raises(BadRoot):
        chain(tree, 2)
    assert device.sync() == "bad_signature"


def test_one_key_given_twice_is_one_signature(tree, home, sticks):
    copy = home / "copy.pem"
    shutil.copy(sticks[0], copy)
    with pytest.raises(KeysError, match="2 different root keys"):
        rotate_online(home, tree, "content", [sticks[0], copy])
    assert not (tree / root_path(2)).exists()


def test_a_stranger_is_told_and_nothing_changes(tree, home, sticks):
    stranger = home / "stranger.pem"
    write_private(stranger, CryptoSigner.generate_ed25519())
    before = (home / "keys/content.pem").read_bytes()
    with pytest.raises(KeysError, match="does not name the key"):
        rotate_online(home, tree, "content", [sticks[0], stranger])
    with pytest.raises(KeysError, match="beginning of 0 root keys"):
        rotate_root(home, tree, "", sticks[:2], home / "root-4.pem")
    assert (home / "keys/content.pem").read_bytes() == before
    assert not (tree / root_path(2)).exists()


def test_a_root_key_is_never_overwritten(tree, home, sticks):
    retired = key_status(home, tree).root_keys[2]
    with pytest.raises(KeysError, match="never overwritten"):
        rotate_root(home, tree, retired, sticks[:2], sticks[0])
    assert not (tree / root_path(2)).exists()


def test_a_cut_before_the_root_leaves_the_old_key_and_after_it_the_new_one(tree, home, sticks, monkeypatch):
    from central.publishing import rotation

    old = content_signer(home, tree).public_key.keyid
    with monkeypatch.context() as cut:
        cut.setattr(rotation, "write_file", lambda *_: (_ for _ in ()).throw(OSError("power")))
        with pytest.raises(OSError, match="power"):
            rotate_online(home, tree, "content", sticks[:2])
    assert (home / "keys/content.next.pem").exists()
    publish()
    assert key_status(home, tree).content_key == old
    real = rotation.finish_rotation
    with monkeypatch.context() as cut:
        cut.setattr(rotation, "finish_rotation", lambda *_: None)
        with pytest.raises(KeysError, match="does not name the key"):
            rotate_online(home, tree, "content", sticks[:2])
    real(home, tree)
    assert not (home / "keys/content.next.pem").exists()
    assert key_status(home, tree).content_key != old
    assert publish().published


def test_who_asks_for_the_status_takes_no_key_from_a_rotation_that_runs(tree, home, sticks, monkeypatch):
    from click.testing import CliRunner

    from central.cli import keys_commands
    from central.cli.exits import Exit
    from central.publishing import rotation

    write, said = rotation.write_file, []
    monkeypatch.setattr(keys_commands, "WAIT_S", 0.1)

    def write_late(path, data):
        assert (home / "keys/content.next.pem").exists()
        said.append(CliRunner().invoke(keys_commands.keys_group, ["status"]).exit_code)
        write(path, data)

    monkeypatch.setattr(rotation, "write_file", write_late)
    with publisher_lock(home):
        new = rotate_online(home, tree, "content", sticks[:2]).content_key
    assert said == [Exit.BUSY]
    assert CliRunner().invoke(keys_commands.keys_group, ["status"]).exit_code == Exit.OK
    assert key_status(home, tree).content_key == new


def test_the_status_leaves_a_key_that_waits(tree, home, sticks):
    write_private(home / "keys/rooms.next.pem", CryptoSigner.generate_ed25519())
    settled_status(home, tree, 0.1)
    assert (home / "keys/rooms.next.pem").exists()
    rotate_online(home, tree, "rooms", sticks[:2])
    assert not (home / "keys/rooms.next.pem").exists()


@pytest.mark.parametrize("name", ["content", "rooms"])
def test_what_no_device_would_accept_is_not_published(tree, home, name):
    publish()
    publish_boards(with_city=True)
    before = {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()}
    make_posting(1)
    (home / f"keys/{name}.pem").write_bytes(CryptoSigner.generate_ed25519().private_bytes)
    with pytest.raises(KeysError, match="does not name the key"):
        publish() if name == "content" else publish_boards(with_city=True)
    assert {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()} == before


def test_without_a_rotation_nothing_is_finished(tree, home):
    before = {path: path.read_bytes() for path in (home / "keys").iterdir()}
    finish_rotation(home, tree)
    assert {path: path.read_bytes() for path in (home / "keys").iterdir()} == before


def test_each_root_lives_for_years(tree, home, sticks):
    rotate_online(home, tree, "content", sticks[:2])
    root = Metadata[Root].from_file(str(tree / root_path(2))).signed
    assert root.expires - datetime.now(UTC) > timedelta(days=1000)


def test_the_command_rotates_signs_anew_and_a_device_follows_over_http(demo_original, tmp_path):
    home = shutil.copytree(demo_original, tmp_path / "home")
    sticks = [f"--root-key={home}/root-keys/root-{number}.pem" for number in (1, 2)]
    from offline_cache.fetch.http import HttpFetcher

    with serving(home, "--no-ticker") as (_, port), HttpFetcher(f"http://127.0.0.1:{port}") as fetcher:
        installed = tmp_path / "installed.json"
        shutil.copy(home / "public" / root_path(1), installed)
        syncer = Syncer(tmp_path / "device", fetcher, installed, "main", None, lambda: datetime.now(UTC))
        assert syncer.sync_edition().name == "applied"
        assert asked(home, "keys", "rotate", "content", *sticks)["rootVersion"] == 2
        assert syncer.sync_edition().name == "applied"
        assert asked(home, "keys", "rotate", "rooms", *sticks)["rootVersion"] == 3
        retired = asked(home, "keys", "status")["rootKeys"][2]
        new = ["--retire", retired[:12], "--new-key-file", str(tmp_path / "root-4.pem")]
        assert asked(home, "keys", "rotate", "root", *sticks, *new)["rootVersion"] == 4
        assert syncer.sync_edition().name == "unchanged"
        refused = central(home, "keys", "rotate", "content", sticks[0])
        assert (refused.returncode, "2 different root keys" in refused.stderr) == (4, True)
    assert central(home, "check").returncode == 0
