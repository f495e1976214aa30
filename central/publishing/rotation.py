"""Changing keys: the next root metadata, signed by enough root keys of the old and of the new root.

Revoking a key is changing it: what the old one signs is worth nothing to a device that has the next root.
A new online key waits as ``keys/<role>.next.pem`` until the root that names it stands in the tree, so a cut
at any point leaves keys that fit the newest root, or a key that :func:`finish_rotation` puts in its place.
"""

import contextlib
import copy
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from securesystemslib.signer._crypto_signer import CryptoSigner
from tuf.api._payload import Root, Targets, Timestamp
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata

from central.files import sync_folder, write_file
from central.publishing.keys import (
    ROOT_LIFE,
    ROOT_THRESHOLD,
    KeysError,
    KeyStatus,
    key_status,
    read_root,
    read_signer,
    write_private,
)
from central.publishing.lock import publisher_lock
from offline_cache.contract.paths import root_path

_ROLES = {"content": (Targets.type, "snapshot"), "rooms": (Timestamp.type,)}


def rotate_online(home: Path, tree: Path, name: str, root_keys: Sequence[Path]) -> KeyStatus:
    """Make a new online key and the root that names it in place of the old one.

    Args:
        home: holds the online keys.
        tree: gets the next root metadata.
        name: ``content`` or ``rooms``.
        root_keys: files of at least two root keys.

    Raises:
        KeysError: they are too few or not root keys, or the key that stands here is not the root's.
        OSError: a file cannot be read or written.
    """
    finish_rotation(home, tree)
    old, signers = _opened(tree, root_keys)
    waiting = _waiting(home, name)
    waiting.unlink(missing_ok=True)
    key = CryptoSigner.generate_ed25519()
    following = _following(old)
    for role in _ROLES[name]:
        for keyid in list(following.roles[role].keyids):
            following.revoke_key(keyid, role)
        following.add_key(key.public_key, role)
    signed = _signed(old, following, signers)
    write_private(waiting, key)
    write_file(tree / root_path(following.version), signed)
    finish_rotation(home, tree)
    return key_status(home, tree)


def rotate_root(home: Path, tree: Path, retired: str, root_keys: Sequence[Path], new_file: Path) -> KeyStatus:
    """Put a new root key in the place of a lost, stolen or worn one.

    Args:
        home: holds the online keys.
        tree: gets the next root metadata.
        retired: the id of the root key to take out, or its beginning.
        root_keys: files of at least two root keys of the old root; the retired one may be among them as long
            as enough others sign for the new root.
        new_file: gets the new private key.

    Raises:
        KeysError: the keys are too few or not root keys, or ``retired`` names none or several.
        OSError: a file cannot be read or written.
    """
    finish_rotation(home, tree)
    old, signers = _opened(tree, root_keys)
    gone = [keyid for keyid in old.roles[Root.type].keyids if retired and keyid.startswith(retired)]
    if len(gone) != 1:
        raise KeysError(f"{retired!r} is the beginning of {len(gone)} root keys; see: central keys status")
    key = CryptoSigner.generate_ed25519()
    following = _following(old)
    following.revoke_key(gone[0], Root.type)
    following.add_key(key.public_key, Root.type)
    signed = _signed(old, following, [*signers, key])
    if new_file.exists():
        raise KeysError(f"{new_file.name} exists already; a key is never overwritten")
    write_private(new_file, key)
    write_file(tree / root_path(following.version), signed)
    return key_status(home, tree)


def settled_status(home: Path, tree: Path, wait_s: float) -> KeyStatus:
    """Finish a rotation that was cut off, and return what stands where.

    Args:
        home: holds the online keys.
        tree: holds the root metadata.
        wait_s: how long to wait for a publication or a rotation, in seconds.

    Raises:
        BusyError: one is running for longer.
        KeysError: a key is missing or is not the one that the root names.
    """
    with publisher_lock(home, wait_s):
        finish_rotation(home, tree)
        return key_status(home, tree)


def finish_rotation(home: Path, tree: Path) -> None:
    """Put new online keys that the newest root names in their places.

    One that it does not name stays where it is, for a rotation may be about to name it; the next rotation
    drops it. For whoever holds the lock of the publisher.

    Raises:
        KeysError: the root cannot be read.
        OSError: the folder of keys cannot be changed.
    """
    waiting = [name for name in _ROLES if _waiting(home, name).exists()]
    root = read_root(tree) if waiting else None
    for name in waiting:
        path, keyids = _waiting(home, name), root.roles[_ROLES[name][0]].keyids if root else []
        with contextlib.suppress(KeysError):
            if read_signer(path).public_key.keyid in keyids:
                path.replace(home / "keys" / f"{name}.pem")
    if waiting:
        sync_folder(home / "keys")


def _waiting(home: Path, name: str) -> Path:
    return home / "keys" / f"{name}.next.pem"


def _opened(tree: Path, root_keys: Sequence[Path]) -> tuple[Root, list[CryptoSigner]]:
    root = read_root(tree)
    signers = {signer.public_key.keyid: signer for signer in map(read_signer, root_keys)}
    strangers = signers.keys() - set(root.roles[Root.type].keyids)
    if strangers:
        raise KeysError(f"root {root.version} does not name the key {min(strangers)[:12]}")
    if len(signers) < ROOT_THRESHOLD:
        raise KeysError(f"{ROOT_THRESHOLD} different root keys must sign, {len(signers)} was given")
    return root, list(signers.values())


def _following(old: Root) -> Root:
    following = copy.deepcopy(old)
    following.version += 1
    following.expires = (datetime.now(UTC) + ROOT_LIFE).replace(microsecond=0)
    return following


def _signed(old: Root, following: Root, signers: Sequence[CryptoSigner]) -> bytes:
    metadata = Metadata(following)
    for signer in signers:
        metadata.sign(signer, append=True)
    try:
        for root in (old, following):
            root.verify_delegate(Root.type, metadata.signed_bytes, metadata.signatures)
    except RepositoryError as error:
        raise KeysError(f"too few root keys have signed root {following.version}: {error}") from None
    return metadata.to_bytes()
