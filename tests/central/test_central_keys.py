"""Keys: two of three root keys, one for each online role, private files private."""

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root

from central.publishing.keys import KeysError, content_signer, init_keys, key_status, rooms_signer


def test_the_root_names_the_online_keys_and_is_signed_by_all_root_keys(tree, home):
    metadata = Metadata[Root].from_file(str(tree / "v1/root/1.json"))
    root = metadata.signed
    metadata.verify_delegate(Root.type, metadata)
    assert (root.version, root.roles["root"].threshold, len(root.roles["root"].keyids)) == (1, 2, 3)
    assert root.roles["targets"].keyids == [content_signer(home, tree).public_key.keyid]
    assert root.roles["snapshot"].keyids == root.roles["targets"].keyids
    assert root.roles["timestamp"].keyids == [rooms_signer(home, tree).public_key.keyid]
    assert len(metadata.signatures) == 3
    assert (root.expires - key_status(home, tree).root_expires).total_seconds() == 0


def test_private_keys_are_readable_by_their_owner_only(tree, home):
    keys = [*(home / "keys").iterdir(), *(home / "root-keys").iterdir()]
    names = {path.name for path in keys}
    assert names == {"content.pem", "rooms.pem", "root-1.pem", "root-2.pem", "root-3.pem"}
    assert {path.stat().st_mode & 0o777 for path in keys} == {0o600}
    assert not list(tree.rglob("*.pem"))


def test_a_second_root_is_refused(tree, home):
    before = (tree / "v1/root/1.json").read_bytes()
    with pytest.raises(KeysError, match="has keys already"):
        init_keys(home, tree, home / "other")
    assert (tree / "v1/root/1.json").read_bytes() == before


def test_a_key_that_the_root_does_not_name_is_told(tree, home):
    (home / "keys/content.pem").write_bytes(CryptoSigner.generate_ed25519().private_bytes)
    with pytest.raises(KeysError, match="does not name the key"):
        key_status(home, tree)


def test_missing_and_damaged_keys_are_told(tree, home):
    (home / "keys/content.pem").write_bytes(b"nonsense")
    with pytest.raises(KeysError, match=r"content\.pem cannot be read"):
        content_signer(home, tree)
    (home / "keys/content.pem").unlink()
    with pytest.raises(KeysError, match="central keys init"):
        content_signer(home, tree)
    (tree / "v1/root/1.json").write_bytes(b"{}")
    with pytest.raises(KeysError, match="root metadata 1 cannot be read"):
        key_status(home, tree)
