"""Signed envelopes (DSSE, https://github.com/secure-systems-lab/dsse) around heads and boards."""

from collections.abc import Sequence

from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import FormatError, VerificationError
from securesystemslib.signer._key import Key
from securesystemslib.signer._signer import Signer

from offline_cache.contract.fields import ContractError
from offline_cache.contract.wire import canonical, parse_json


class SignatureError(ContractError):
    """No sufficient signature by the keys that may sign this kind of document."""


def seal(payload: bytes, payload_type: str, signers: Sequence[Signer]) -> bytes:
    """Return the canonical bytes of an envelope signed by every signer."""
    envelope = Envelope(payload, payload_type, {})
    for signer in signers:
        envelope.sign(signer)
    return canonical(envelope.to_dict())


def unseal(data: bytes, payload_type: str, keys: Sequence[Key], threshold: int) -> bytes:
    """Return the payload of an envelope, checked byte for byte.

    Args:
        data: the envelope as it came over the wire; any other spelling of the same content is refused.
        payload_type: the media type it must declare, so that a rooms document cannot pass for a head.
        keys: the public keys that may sign it.
        threshold: how many of them must have signed.

    Raises:
        SignatureError: too few of the keys have signed, or it declares another type.
        ContractError: it is no envelope.
    """
    envelope = _parse(data)
    if envelope.payload_type != payload_type:
        raise SignatureError(f"envelope: expected {payload_type}, got {envelope.payload_type}")
    if len(keys) < threshold:
        raise SignatureError("envelope: the trusted root names too few keys for this document")
    try:
        envelope.verify(list(keys), threshold)
    except VerificationError:
        raise SignatureError("envelope: the signature is not by a key that is trusted for it") from None
    return envelope.payload


def _parse(data: bytes) -> Envelope:
    value = parse_json(data, "envelope")
    try:
        envelope = Envelope.from_dict(value)
        spelled = canonical(envelope.to_dict())
    except (AttributeError, FormatError, KeyError, TypeError, ValueError):
        raise ContractError("envelope: not a signed envelope") from None
    if spelled != data:
        raise ContractError("envelope: not in canonical form")
    return envelope
