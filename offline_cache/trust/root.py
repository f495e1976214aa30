"""Root metadata: the only file that reads The Update Framework's format.

The role ``targets`` names the content key, which signs heads; ``timestamp`` names the rooms key, which signs
the documents about rooms. Each next root must be signed by the root keys of the one before and by its own.
That a root has run out does not stop a device: its content would grow old for no gain in safety.
"""

from dataclasses import dataclass

from securesystemslib.signer._key import Key
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root  # type: ignore[attr-defined]
from tuf.api.serialization import DeserializationError

from offline_cache.contract.boards import (
    CITY_TYPE,
    ROOMS_TYPE,
    CityDocument,
    RoomsDocument,
    read_city,
    read_rooms,
)
from offline_cache.contract.envelope import unseal
from offline_cache.contract.head import HEAD_TYPE, Head, read_head

CONTENT_ROLE = "targets"
ROOMS_ROLE = "timestamp"


class BadRoot(Exception):  # noqa: N818 - said of a file, not of the program
    """Root metadata that cannot be trusted."""


@dataclass(frozen=True, slots=True)
class TrustedRoot:
    """A verified root.

    Attributes:
        version: its number.
        data: its bytes.
        root: its content.
    """

    version: int
    data: bytes
    root: Root

    @classmethod
    def installed(cls, data: bytes) -> "TrustedRoot":
        """Take in the root that was installed with the program.

        Raises:
            BadRoot: it is damaged, or its own keys have not signed it.
        """
        metadata = _parse(data)
        root = metadata.signed
        _check(root, root, metadata)
        return cls(root.version, data, root)

    def followed_by(self, data: bytes) -> "TrustedRoot":
        """Take in the next root.

        Raises:
            BadRoot: it is not the next one, or too few keys of this one or of its own have signed it.
        """
        metadata = _parse(data)
        root = metadata.signed
        if root.version != self.version + 1:
            raise BadRoot(f"root {self.version + 1} was expected, the file is root {root.version}")
        _check(self.root, root, metadata)
        return TrustedRoot(root.version, data, root)

    def open_head(self, envelope: bytes) -> Head:
        """Return the head in a signed envelope.

        Raises:
            SignatureError: it is not signed by the content key.
            ContractError: it does not follow the contract.
        """
        return read_head(unseal(envelope, HEAD_TYPE, *self._keys(CONTENT_ROLE)))

    def open_rooms(self, envelope: bytes) -> RoomsDocument:
        """Return the rooms document in a signed envelope.

        Raises:
            SignatureError: it is not signed by the rooms key.
            ContractError: it does not follow the contract.
        """
        return read_rooms(unseal(envelope, ROOMS_TYPE, *self._keys(ROOMS_ROLE)))

    def open_city(self, envelope: bytes) -> CityDocument:
        """Return the city document in a signed envelope.

        Raises:
            SignatureError: it is not signed by the rooms key.
            ContractError: it does not follow the contract.
        """
        return read_city(unseal(envelope, CITY_TYPE, *self._keys(ROOMS_ROLE)))

    def _keys(self, role_name: str) -> tuple[list[Key], int]:
        role = self.root.roles[role_name]
        return [self.root.keys[keyid] for keyid in role.keyids], role.threshold


def _parse(data: bytes) -> Metadata[Root]:
    try:
        metadata = Metadata[Root].from_bytes(data)
    except DeserializationError:
        raise BadRoot("not a metadata file") from None
    if not isinstance(metadata.signed, Root):
        raise BadRoot("metadata of another kind than root")
    if any(one.signature != one.signature.lower() for one in metadata.signatures.values()):
        raise BadRoot("a signature is not in canonical form")
    return metadata


def _check(signing: Root, root: Root, metadata: Metadata[Root]) -> None:
    try:
        for one in (signing, root):
            one.verify_delegate(Root.type, metadata.signed_bytes, metadata.signatures)
    except (RepositoryError, ValueError) as error:
        raise BadRoot(f"root {root.version}: {error}") from None
    _check_roles(root)


def _check_roles(root: Root) -> None:
    for name in (CONTENT_ROLE, ROOMS_ROLE):
        role = root.roles[name]
        if any(keyid not in root.keys for keyid in role.keyids) or len(role.keyids) < role.threshold:
            raise BadRoot(f"root {root.version}: the role {name} lacks keys")
