"""Containers of signed files (ASiC) as programs for signing make them, with real signatures."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from urllib.parse import quote

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from lxml import etree

from tests.incoming.papers import Signer

DS = "http://www.w3.org/2000/09/xmldsig#"
C14N = "http://www.w3.org/2006/12/xml-c14n11"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
SHA1 = "http://www.w3.org/2000/09/xmldsig#sha1"
RSA = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
ECDSA = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
ASIC_E = "application/vnd.etsi.asic-e+zip"
ASIC_S = "application/vnd.etsi.asic-s+zip"


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def digest(data: bytes, algorithm: str = SHA256) -> str:
    return b64(hashlib.new(algorithm.rpartition("#")[2], data).digest())


def xades(
    signer: Signer,
    files: Mapping[str, bytes],
    *,
    at: datetime | None = None,
    method: str = SHA256,
    certificate: bytes | None = None,
    named: bytes | None = None,
    transform: str = "",
    stamp: Callable[[bytes], bytes] | None = None,
    ocsps: Sequence[bytes] = (),
    number: int = 0,
) -> bytes:
    """META-INF/signaturesN.xml: one signature over the files.

    ``certificate``: goes along instead of the signer's; ``named``: its digest is signed instead;
    ``transform``: of the first file; ``stamp``: makes a time stamp over what it is given.
    """
    sent = certificate or signer.certificate.public_bytes(Encoding.DER)
    moment = (at or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    way = ECDSA if isinstance(signer.key, ec.EllipticCurvePrivateKey) else RSA
    references = "".join(
        f'<ds:Reference Id="S{number}-R{place}" URI="{quote(name)}">'
        + (
            f'<ds:Transforms><ds:Transform Algorithm="{transform}"/></ds:Transforms>'
            if transform and not place
            else ""
        )
        + f'<ds:DigestMethod Algorithm="{method}"/>'
        f"<ds:DigestValue>{digest(data, method)}</ds:DigestValue></ds:Reference>"
        for place, (name, data) in enumerate(files.items())
    )
    proof = "".join(
        f"<xades:EncapsulatedOCSPValue>{b64(one)}</xades:EncapsulatedOCSPValue>" for one in ocsps
    )
    values = (
        f"<xades:RevocationValues><xades:OCSPValues>{proof}</xades:OCSPValues></xades:RevocationValues>"
        if proof
        else ""
    )
    unsigned = (
        "<xades:UnsignedProperties><xades:UnsignedSignatureProperties>"
        f"{values}</xades:UnsignedSignatureProperties></xades:UnsignedProperties>"
        if values or stamp is not None
        else ""
    )
    text = (
        '<asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" '
        f'xmlns:ds="{DS}" xmlns:xades="http://uri.etsi.org/01903/v1.3.2#">\n'
        f'<ds:Signature Id="S{number}">\n<ds:SignedInfo>'
        f'<ds:CanonicalizationMethod Algorithm="{C14N}"/>'
        f'<ds:SignatureMethod Algorithm="{way}"/>{references}'
        f'<ds:Reference Id="S{number}-P" Type="http://uri.etsi.org/01903#SignedProperties" '
        f'URI="#S{number}-SignedProperties"><ds:Transforms><ds:Transform Algorithm="{C14N}"/>'
        f'</ds:Transforms><ds:DigestMethod Algorithm="{SHA256}"/><ds:DigestValue/></ds:Reference>'
        f'</ds:SignedInfo>\n<ds:SignatureValue Id="S{number}-SIG"/>\n'
        f"<ds:KeyInfo><ds:X509Data><ds:X509Certificate>{b64(sent)}</ds:X509Certificate></ds:X509Data>"
        f'</ds:KeyInfo>\n<ds:Object><xades:QualifyingProperties Target="#S{number}">'
        f'<xades:SignedProperties Id="S{number}-SignedProperties"><xades:SignedSignatureProperties>'
        f"<xades:SigningTime>{moment}</xades:SigningTime><xades:SigningCertificateV2><xades:Cert>"
        f'<xades:CertDigest><ds:DigestMethod Algorithm="{SHA256}"/>'
        f"<ds:DigestValue>{digest(named or sent)}</ds:DigestValue></xades:CertDigest></xades:Cert>"
        "</xades:SigningCertificateV2></xades:SignedSignatureProperties></xades:SignedProperties>"
        f"{unsigned}</xades:QualifyingProperties></ds:Object></ds:Signature></asic:XAdESSignatures>"
    )
    root = etree.fromstring(text.encode("utf-8"))

    def written(tag: str) -> bytes:
        found = root.find(f".//{tag}")
        assert found is not None
        alone = etree.fromstring(etree.tostring(found, with_tail=False))
        return bytes(etree.tostring(alone, method="c14n"))

    root.findall(f".//{{{DS}}}SignedInfo/{{{DS}}}Reference/{{{DS}}}DigestValue")[-1].text = digest(
        written("{http://uri.etsi.org/01903/v1.3.2#}SignedProperties")
    )
    value = root.find(f".//{{{DS}}}SignatureValue")
    value.text = b64(_sign(signer, written(f"{{{DS}}}SignedInfo")))
    if stamp is not None:
        token = b64(stamp(written(f"{{{DS}}}SignatureValue")))
        xades_ns = "{http://uri.etsi.org/01903/v1.3.2#}"
        place = root.find(f".//{xades_ns}UnsignedSignatureProperties")
        made = etree.Element(f"{xades_ns}SignatureTimeStamp")
        etree.SubElement(made, f"{{{DS}}}CanonicalizationMethod", Algorithm=C14N)
        etree.SubElement(made, f"{xades_ns}EncapsulatedTimeStamp").text = token
        place.insert(0, made)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def _sign(signer: Signer, data: bytes) -> bytes:
    if isinstance(signer.key, ec.EllipticCurvePrivateKey):
        length = (signer.key.key_size + 7) // 8
        r, s = decode_dss_signature(signer.key.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(length, "big") + s.to_bytes(length, "big")
    return bytes(signer.key.sign(data, padding.PKCS1v15(), hashes.SHA256()))


def manifest(files: Mapping[str, bytes], signature: str) -> bytes:
    """META-INF/ASiCManifest.xml: the files that a signature in CMS covers."""
    listed = "".join(
        f'<asic:DataObjectReference URI="{quote(name)}"><ds:DigestMethod Algorithm="{SHA256}"/>'
        f"<ds:DigestValue>{digest(data)}</ds:DigestValue></asic:DataObjectReference>"
        for name, data in files.items()
    )
    return (
        '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" '
        f'xmlns:ds="{DS}"><asic:SigReference URI="{signature}" MimeType="application/pkcs7-signature"/>'
        f"{listed}</asic:ASiCManifest>"
    ).encode("ascii")


def cms(signer: Signer, data: bytes) -> bytes:
    """A signature in CMS that lies beside what was signed."""
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]
    builder = (
        pkcs7.PKCS7SignatureBuilder()
        .set_data(data)
        .add_signer(signer.certificate, signer.key, hashes.SHA256())
    )
    return builder.sign(Encoding.DER, options)


def packed(
    files: Mapping[str, bytes] | Sequence[tuple[str, bytes]],
    meta: Mapping[str, bytes],
    *,
    media_type: str = ASIC_E,
    way: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """The container: its type first and unpacked, then the files, then META-INF."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", way) as opened:
        opened.writestr("mimetype", media_type, zipfile.ZIP_STORED)
        pairs = files.items() if isinstance(files, Mapping) else files
        for name, data in (*pairs, *((f"META-INF/{one}", meta[one]) for one in meta)):
            opened.writestr(name, data)
    return made.getvalue()


def signed_container(signer: Signer, files: Mapping[str, bytes]) -> bytes:
    """Files with one signature over all of them, as DigiDoc makes it."""
    return packed(files, {"signatures0.xml": xades(signer, files)})
