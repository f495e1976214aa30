"""The keys: three offline root keys of which two must sign, one online for content and one for rooms.

Root metadata is that of The Update Framework (https://theupdateframework.github.io/specification/latest/).
``targets`` names the content key and ``timestamp`` the rooms key; ``snapshot`` names the content key and
signs nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer._crypto_signer import CryptoSigner
from securesystemslib.signer._signer import Signer
from tuf.api._payload import Role, Root, Targets, Timestamp
from tuf.api.metadata import Metadata
from tuf.api.serialization import DeserializationError

from central.files import write_file, write_new
from offline_cache.contract.paths import root_path

ROOT_KEYS = 3
ROOT_THRESHOLD = 2
ROOT_LIFE = timedelta(days=3 * 365)


class KeysError(RuntimeError):
    """Keys are missing, exist already, or do not fit the root metadata."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyStatus:
    """What stands where.

    Attributes:
        root_version: the newest root metadata in the tree.
        root_expires: when it ends.
        content_key, rooms_key: the ids of the online keys.
        root_keys: the ids of the root keys.
    """

    root_version: int
    root_expires: datetime
    content_key: str
    rooms_key: str
    root_keys: tuple[str, ...]


def init_keys(home: Path, tree: Path, root_folder: Path) -> KeyStatus:
    """Make all keys and the first root metadata.

    Args:
        home: gets the online keys, in ``keys/`` with mode 600.
        tree: gets ``v1/root/1.json``.
        root_folder: gets the root keys, which belong on media that are kept offline.

    Raises:
        KeysError: there are keys already.
    """
    if (tree / root_path(1)).exists():
        raise KeysError("this server has keys already; a new root would lock out every device")
    if (home / "keys").exists():
        raise KeysError("there are keys but no root metadata: see docs/keys.md, what the commands refuse")
    root_signers = [CryptoSigner.generate_ed25519() for _ in range(ROOT_KEYS)]
    content, rooms = CryptoSigner.generate_ed25519(), CryptoSigner.generate_ed25519()
    for number, signer in enumerate(root_signers, start=1):
        write_private(root_folder / f"root-{number}.pem", signer)
    write_private(home / "keys" / "content.pem", content)
    write_private(home / "keys" / "rooms.pem", rooms)
    write_file(tree / root_path(1), _root(root_signers, content, rooms))
    return key_status(home, tree)


def key_status(home: Path, tree: Path) -> KeyStatus:
    """Return what stands where.

    Raises:
        KeysError: a key is missing or is not the one that the root names.
    """
    root = read_root(tree)
    content, rooms = content_signer(home, tree), rooms_signer(home, tree)
    return KeyStatus(
        root_version=root.version,
        root_expires=root.expires,
        content_key=content.public_key.keyid,
        rooms_key=rooms.public_key.keyid,
        root_keys=tuple(root.roles[Root.type].keyids),
    )


def read_root(tree: Path) -> Root:
    """Return the newest root metadata of the tree.

    Raises:
        KeysError: there is none that can be read.
    """
    versions = [int(path.stem) for path in (tree / root_path(1)).parent.glob("*.json") if path.stem.isdigit()]
    if not versions:
        raise KeysError("there is no root metadata yet; run: central keys init --root-folder FOLDER")
    try:
        signed: Root = Metadata[Root].from_file(str(tree / root_path(max(versions)))).signed
    except DeserializationError:
        raise KeysError(f"root metadata {max(versions)} cannot be read") from None
    return signed


def content_signer(home: Path, tree: Path) -> CryptoSigner:
    """Return the signer of heads.

    Raises:
        KeysError: it is missing, or no device would accept it.
    """
    return _named_signer(home / "keys" / "content.pem", tree, Targets.type)


def rooms_signer(home: Path, tree: Path) -> CryptoSigner:
    """Return the signer of boards.

    Raises:
        KeysError: it is missing, or no device would accept it.
    """
    return _named_signer(home / "keys" / "rooms.pem", tree, Timestamp.type)


def _named_signer(path: Path, tree: Path, role: str) -> CryptoSigner:
    signer = read_signer(path)
    if signer.public_key.keyid not in read_root(tree).roles[role].keyids:
        raise KeysError(f"the root metadata does not name the key that stands here for {role}")
    return signer


def _root(root_signers: Sequence[Signer], content: Signer, rooms: Signer) -> bytes:
    expires = (datetime.now(UTC) + ROOT_LIFE).replace(microsecond=0)
    root = Root(version=1, expires=expires, consistent_snapshot=False)
    root.roles[Root.type] = Role([], ROOT_THRESHOLD)
    for signer in root_signers:
        root.add_key(signer.public_key, Root.type)
    root.add_key(content.public_key, Targets.type)
    root.add_key(content.public_key, "snapshot")
    root.add_key(rooms.public_key, Timestamp.type)
    metadata = Metadata(root)
    for signer in root_signers:
        metadata.sign(signer, append=True)
    return metadata.to_bytes()


def write_private(path: Path, signer: CryptoSigner) -> None:
    """Write a private key that only its owner may read; an existing file is never overwritten.

    Raises:
        OSError: there is one, or it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_new(path, signer.private_bytes)


def read_signer(path: Path) -> CryptoSigner:
    """Return the signer of a private key.

    Raises:
        KeysError: it is missing or cannot be read.
    """
    try:
        return CryptoSigner(load_pem_private_key(path.read_bytes(), None))
    except FileNotFoundError:
        raise KeysError(f"the key {path.name} is missing; see docs/keys.md, central keys init") from None
    except (TypeError, ValueError):
        raise KeysError(f"the key {path.name} cannot be read") from None
