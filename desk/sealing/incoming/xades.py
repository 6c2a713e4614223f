"""One signature in XML over files of a container (XAdES, ETSI EN 319 132-1; XML Signature, W3C 2013).

Only the form that containers use is accepted, so that nothing can be read otherwise than it was
signed: every reference names a whole file, or a part of this very signature by its Id; nothing is
transformed but the writing of XML (canonicalization); and the certificate that is believed is the one
whose digest was signed too.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from desk.domain.signature import Flaw
from desk.sealing.incoming.signatures import Looked, context, last_moment, usage
from desk.sealing.incoming.xades_proof import answers_in, certificates, stamped_at
from desk.sealing.incoming.xml_parts import DIGESTS, DS, WRITINGS, XADES, Flawed, digest_of

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate

_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties"
_MOST_REFERENCES = 500
"""Of one signature."""
_SHORTEST_RSA = 2048
"""Bits of an RSA key's modulus."""


class _File(bytes):
    """What a file of the container holds."""


@dataclass(frozen=True, slots=True)
class LookedInXml:
    """A signature, and the names of the files it covers."""

    looked: Looked
    files: frozenset[str]


def look_at(
    signature: Any, files: Mapping[str, bytes], roots: Sequence[Certificate], now: datetime
) -> LookedInXml:
    """Check one ``ds:Signature`` element; raises Flawed where it is broken."""
    references = _references(signature, files)
    sent = list(certificates(signature, f"{DS}KeyInfo/{DS}X509Data/{DS}X509Certificate"))
    signer = _signer(signature, sent)
    said = _verified(signature, signer, files, references)
    others = [*sent, *certificates(signature, f".//{XADES}EncapsulatedX509Certificate")]
    trusted = _chain(signer, others, roots, None)
    then: tuple[bytes, ...] = ()
    if signer.not_valid_after < now and not trusted:
        then = _chain(signer, others, roots, last_moment(signer))
    return LookedInXml(
        Looked(
            certificate=signer,
            holds=True,
            trusted=trusted,
            trusted_then=then,
            said=said,
            stamped=stamped_at(signature, roots, others),
            answers=answers_in(signature),
        ),
        frozenset(references) - {_PROPERTIES, ""},
    )


def _references(signature: Any, files: Mapping[str, bytes]) -> list[str]:
    """What each reference names: a file of the container, the signed properties, or "" for another part.

    The digest of every file is compared here.
    """
    references = signature.findall(f"{DS}SignedInfo/{DS}Reference")
    if len(references) > _MOST_REFERENCES:
        raise Flawed(Flaw.DAMAGED)
    named = []
    for one in references:
        uri = one.get("URI") or ""
        transforms = [step.get("Algorithm") for step in one.iter(f"{DS}Transform")]
        if uri.startswith("#") and all(step in WRITINGS for step in transforms):
            named.append(_PROPERTIES if one.get("Type") == _PROPERTIES else "")
            continue
        if not uri or uri.startswith("#") or transforms:
            raise Flawed(Flaw.DAMAGED)
        name = _file(uri)
        if name not in files:
            raise Flawed(Flaw.CHANGED)  # what was signed is not here any more
        held, signed = digest_of(one, files[name])
        if held != signed:
            raise Flawed(Flaw.CHANGED)
        named.append(name)
    if named.count(_PROPERTIES) != 1 or not set(named) - {_PROPERTIES, ""}:
        raise Flawed(Flaw.DAMAGED)
    return named


def _file(uri: str) -> str:
    return unquote(uri).removeprefix("./")


def _verified(
    signature: Any, signer: Certificate, files: Mapping[str, bytes], references: list[str]
) -> datetime | None:
    """Check the arithmetic of the signature; returns the time that its signer gives."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.x509 import load_der_x509_certificate
    from lxml import etree
    from signxml.algorithms import DigestAlgorithm, SignatureMethod
    from signxml.exceptions import InvalidSignature, SignXMLException
    from signxml.verifier import SignatureConfiguration
    from signxml.xades.xades import XAdESVerifier, XAdESVerifyResult

    certificate = load_der_x509_certificate(signer.dump())
    key = certificate.public_key()
    if isinstance(key, RSAPublicKey) and key.key_size < _SHORTEST_RSA:
        raise Flawed(Flaw.WEAK)
    methods = frozenset(
        one
        for one in SignatureMethod
        if one.name.endswith(("SHA256", "SHA384", "SHA512", "MGF1"))
        and not one.name.startswith(("HMAC", "DSA", "SHA1", "SHA224"))
    )
    method = signature.find(f"{DS}SignedInfo/{DS}SignatureMethod")
    if method is None or method.get("Algorithm") not in {one.value for one in methods}:
        raise Flawed(Flaw.WEAK)
    asked = SignatureConfiguration(
        location="./",
        expect_references=len(references),
        signature_methods=methods,
        digest_algorithms=frozenset(DigestAlgorithm(one) for one in DIGESTS),
        verification_time=last_moment(signer),
    )

    class Verifier(XAdESVerifier):
        """Leaves the files of the container as they are: they are bytes, whatever stands in them."""

        def _fromstring(self, xml_string: Any, **more: Any) -> Any:
            if isinstance(xml_string, _File):
                raise etree.XMLSyntaxError("a file is not read as XML", 0, 0, 0)
            read: Any = super()._fromstring  # has no types
            return read(xml_string, **more)

    try:
        results = Verifier().verify(
            etree.tostring(signature, with_tail=False),
            x509_cert=certificate,
            expect_config=asked,
            uri_resolver=lambda uri: _File(files[_file(uri)]),
        )
    except InvalidSignature as error:
        raise Flawed(Flaw.CHANGED) from error
    except (SignXMLException, etree.LxmlError, ValueError, TypeError, KeyError) as error:
        raise Flawed(Flaw.DAMAGED) from error
    properties = results[references.index(_PROPERTIES)]
    if not isinstance(properties, XAdESVerifyResult):
        raise Flawed(Flaw.DAMAGED)
    return _time(properties.signed_properties)


def _time(properties: Any) -> datetime | None:
    """The signing time, from the part of the signature that was signed."""
    found = properties.find(f"{XADES}SigningTime")
    try:
        moment = datetime.fromisoformat((found.text or "").strip())
    except (AttributeError, ValueError):
        return None
    return moment if moment.tzinfo else None


def _signer(signature: Any, certificates: Sequence[Certificate]) -> Certificate:
    """The certificate whose digest the signature covers; which one that is, is checked again there."""
    signed = f"{XADES}SignedSignatureProperties/{XADES}SigningCertificate"
    for place in (f".//{signed}V2", f".//{signed}"):
        listed = signature.find(f"{place}/{XADES}Cert/{XADES}CertDigest")
        if listed is not None:
            for one in certificates:
                held, wanted = digest_of(listed, one.dump())
                if held == wanted:
                    return one
            raise Flawed(Flaw.CHANGED)
    raise Flawed(Flaw.DAMAGED)


def _chain(
    signer: Certificate,
    others: Sequence[Certificate],
    roots: Sequence[Certificate],
    moment: datetime | None,
) -> tuple[bytes, ...]:
    """The certificates up to a trusted root, the signer's first; none where there is no such way."""
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko_certvalidator import CertificateValidator
    from pyhanko_certvalidator.errors import PathBuildingError, ValidationError

    validator = CertificateValidator(
        signer, intermediate_certs=list(others), validation_context=context(roots, moment)
    )
    try:
        path = asyncio.run(validator.async_validate_path())
        usage().validate(signer)
    except (PathBuildingError, ValidationError, SignatureValidationError):
        return ()
    return tuple(one.dump() for one in reversed(list(path)))
