"""What pyHanko lacks for the desk: a signer that takes its time from a clock, a stamp made in memory.

Importing this module imports pyHanko, which takes long: only ``signer`` does so, when it first signs.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto import cms
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.content import PdfContent, ResourceType
from pyhanko.pdf_utils.generic import DictionaryObject, StreamObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from desk.domain.errors import Unavailable
from desk.domain.text import Text
from desk.sealing.identity import Identity
from desk.sealing.proof import Proof

_NAME = pdf_name("/SignatureStamp")
_STAMP = pdf_name("/ShownStamp")
_DIGEST = "sha256"
_SPARE_ROOM = 2048
"""Bytes that a signature needs beside its certificates."""


@dataclass(frozen=True, slots=True)
class SignedPdf:
    """A signed PDF and the level that was reached."""

    pdf: bytes
    level: str
    lost_stamp: Text | None
    """Why there is no time stamp though a service is set: a clause."""


class _IdentitySigner(Signer):
    """Signs with a key that is open already: pyHanko's own would load, and so check, it each time."""

    def __init__(self, identity: Identity) -> None:
        new_store: Any = SimpleCertificateStore  # its __init__ has no types
        store = new_store()
        store.register_multiple([asn1(one) for one in identity.chain])
        # A root inside the signature proves nothing, and nothing would protect its bytes.
        super().__init__(
            signing_cert=asn1(identity.certificate), cert_registry=store, embed_roots=False
        )
        self._sign = identity.sign
        self.lost_stamp: Text | None = None

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: ARG002  (the library calls it so; the room is said in advance)
    ) -> bytes:
        if digest_algorithm != _DIGEST:
            raise AssertionError("the desk signs SHA-256 digests only")
        return self._sign(data)

    async def unsigned_attrs(self, *given: Any, **named: Any) -> cms.CMSAttributes | None:
        """The time stamp. Where it does not come the signature is made already, and is kept as B-B."""
        try:
            return await super().unsigned_attrs(*given, **named)
        except Unavailable as error:
            self.lost_stamp = error.text
            return None


def asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    """The certificate as pyHanko takes it."""
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))


class _Picture(PdfContent):
    """A page drawn in memory; taken into the file once, however often it is shown there."""

    def __init__(
        self, drawn: bytes, size: BoxConstraints, writer: IncrementalPdfFileWriter
    ) -> None:
        super().__init__(box=size, writer=writer)
        page = PdfFileReader(io.BytesIO(drawn))
        self.set_resource(
            category=ResourceType.XOBJECT, name=_NAME, value=writer.import_page_as_xobject(page)
        )

    def render(self) -> bytes:
        return f"{_NAME} Do".encode("ascii")


class LetterFile(IncrementalPdfFileWriter):
    """A letter to which a signature is added.

    Its metadata stay as they are: pyHanko would write them anew in another form of RDF, in which
    not every reader finds the marks of PDF/A and PDF/UA (ISO 19005-3, 6.6; ISO 14289-1, 5).
    """

    def _update_meta(self) -> None:
        """Called by the library before it writes."""


class _ClockedSigner(PdfSigner):
    """Signs at a given time instead of the machine's."""

    def __init__(self, *given: Any, at: datetime, **named: Any) -> None:
        super().__init__(*given, **named)
        self._at = at

    def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> Any:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._at
        return session


def stamp_page(
    writer: IncrementalPdfFileWriter,
    *,
    page: int,
    box: tuple[float, float, float, float],
    drawn: bytes,
) -> StaticStampStyle:
    """Put a one-page PDF into a box of a page; returns it as the picture of the signature field."""
    left, bottom, right, top = box
    size = BoxConstraints(width=right - left, height=top - bottom)
    style = StaticStampStyle(
        background=_Picture(drawn, size, writer),
        background_layout=SimpleBoxLayoutRule(
            x_align=AxisAlignment.ALIGN_MIN, y_align=AxisAlignment.ALIGN_MIN
        ),
        border_width=0,
    )
    _show(writer, page, style.create_stamp(writer, size, {}).register(), left, bottom)
    return style


def _show(writer: Any, page: int, stamp: Any, left: float, bottom: float) -> None:
    """Show the stamp in the page itself, for viewers that draw no field.

    As an artifact: a screen reader is told by the field who signed (PDF/UA-1, 7.1).
    """
    shown = f"/Artifact BMC q 1 0 0 1 {left:g} {bottom:g} cm {_STAMP} Do Q EMC".encode("ascii")
    dictionary: Any = DictionaryObject  # its __init__ has no types
    resources = dictionary({pdf_name("/XObject"): dictionary({_STAMP: stamp})})
    # What the page holds already is not to move the stamp.
    for stream, before in ((b"q", True), (b"Q", False)):
        writer.add_stream_to_page(
            page, writer.add_object(StreamObject(stream_data=stream)), prepend=before
        )
    writer.add_stream_to_page(page, writer.add_object(StreamObject(stream_data=shown)), resources)


def sign_pades(
    writer: IncrementalPdfFileWriter,
    *,
    field: str,
    identity: Identity,
    reason: str,
    at: datetime,
    stamp: StaticStampStyle,
    proof: Proof,
) -> SignedPdf:
    """Sign in a field that exists already: PAdES B-B, or what the proof at hand lifts it to.

    What proves the certificates goes into the same revision, so that the signature covers all.
    """
    meta = PdfSignatureMetadata(
        field_name=field, md_algorithm=_DIGEST, subfilter=SigSeedSubFilter.PADES, reason=reason
    )
    signer = _IdentitySigner(identity)
    # Said in advance, or pyHanko signs twice to learn it; two hexadecimal digits a byte.
    public = identity.certificate.public_key()
    size = (
        public.key_size // 8
        if isinstance(public, rsa.RSAPublicKey | ec.EllipticCurvePublicKey)
        else 0
    )
    certificates = sum(
        len(one.public_bytes(Encoding.DER)) for one in (identity.certificate, *identity.chain)
    )
    room = 2 * (certificates + size + _SPARE_ROOM + proof.room)
    if proof.complete:
        from pyhanko.sign.validation.dss import DocumentSecurityStore

        DocumentSecurityStore.supply_dss_in_writer(
            writer, None, certs=proof.certificates, ocsps=proof.ocsps, crls=proof.crls
        )
    out = io.BytesIO()
    pdf_signer = _ClockedSigner(meta, signer, stamp_style=stamp, at=at, timestamper=proof.stamper)
    pdf_signer.sign_pdf(writer, existing_fields_only=True, bytes_reserved=room, output=out)
    lost = proof.lost_stamp or signer.lost_stamp
    if proof.stamper is None or lost is not None:
        level = "B-B"
    else:
        level = "B-LT" if proof.complete else "B-T"
    return SignedPdf(out.getvalue(), level, lost)
