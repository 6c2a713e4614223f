"""What a signature's own arithmetic does not hold: the parts of a CMS envelope that nothing signs.

A letter counts as changed when any byte is another one, also one that means nothing (RFC 5652, 5.1
and 5.3 give the order and the versions of the parts).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from asn1crypto.parser import parse, peek
from asn1crypto.x509 import Certificate
from cryptography.exceptions import InvalidSignature
from cryptography.x509 import load_der_x509_certificate

_INTEGER, _OCTETS, _OBJECT, _SEQUENCE, _SET = 0x02, 0x04, 0x06, 0x30, 0x31
_FIRST, _SECOND = 0xA0, 0xA1
_ENVELOPE = [_INTEGER, _SET, _SEQUENCE, _FIRST, _SET]
"""Version, digest algorithms, what is signed, certificates, signers."""
_SIGNER = [_INTEGER, _SEQUENCE, _SEQUENCE, _FIRST, _SEQUENCE, _OCTETS]
"""Version, name, digest algorithm, signed attributes, signature algorithm, signature."""


def exact(signed: Any) -> bool:
    """True where every part is the one that belongs there, named by issuer and number, byte for byte.

    ``signed``: asn1crypto ``SignedData`` with one signer, of a letter or of its time stamp.
    """
    (signer,) = signed["signer_infos"]
    plain = signed["encap_content_info"]["content_type"].native == "data"
    parts = _parts(signer.contents)
    return (
        _parts(signed.contents) == _ENVELOPE
        and parts in (_SIGNER, [*_SIGNER, _SECOND])
        and signed["version"].native == ("v1" if plain else "v3")
        and signer["version"].native == "v1"
        and [one.native for one in signed["digest_algorithms"]]
        == [signer["digest_algorithm"].native]
        and len(own_certificates(signed)) == 1
    )


def alone(value: bytes) -> bool:
    """True where a signature's value is one envelope with one content, and zeros after it."""
    length = peek(value)
    content = parse(value[:length], strict=True)[4]
    inside = content[peek(content) :]
    return (
        _parts(content) == [_OBJECT, _FIRST]
        and _parts(parse(inside, strict=True)[4]) == [_SEQUENCE]
        and not value[length:].strip(b"\0")
    )


def own_certificates(signed: Any) -> list[Certificate]:
    """The certificates whose issuer and number the signers name; letters of a name count in their case."""
    named = [one["sid"].chosen for one in signed["signer_infos"]]
    wanted = [
        (one["issuer"].dump(), one["serial_number"].native) for one in named if "issuer" in one
    ]
    embedded = [choice.chosen for choice in signed["certificates"]]
    return [one for one in embedded if (one.issuer.dump(), one.serial_number) in wanted]


def certificates_hold(signed: Any, roots: Iterable[Certificate]) -> bool:
    """True unless a certificate beside the signer's own was changed.

    The signed attributes bind the signer's certificate only; the others are held by the signature
    of whoever issued them, where that certificate is at hand.
    """
    own = {certificate.dump() for certificate in own_certificates(signed)}
    embedded = {choice.chosen.dump() for choice in signed["certificates"]}
    known = [load_der_x509_certificate(der) for der in embedded]
    known += [load_der_x509_certificate(root.dump()) for root in roots]
    for der in embedded - own:
        certificate = load_der_x509_certificate(der)
        issuers = [one for one in known if one.subject == certificate.issuer]
        try:
            for issuer in issuers:
                certificate.verify_directly_issued_by(issuer)
        except (InvalidSignature, ValueError, TypeError):
            return False
    return True


def _parts(content: bytes) -> list[int]:
    """The tags of what a DER sequence holds, by its content."""
    tags = []
    while content:
        tags.append(content[0])
        content = content[peek(content) :]
    return tags
