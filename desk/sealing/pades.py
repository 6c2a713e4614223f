"""What pyHanko lacks for the desk: a signer that takes its time from a clock, a stamp made in memory.

Importing this module imports pyHanko, which takes long: only ``signer`` does so, when it first signs.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.content import PdfContent, ResourceType
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

_NAME = pdf_name("/SignatureStamp")
_DIGEST = "sha256"
_SPARE_ROOM = 2048
"""Bytes that a signature needs beside its certificates."""

SigningKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
"""Kinds of key that sign letters."""


class _KeySigner(Signer):
    """Signs with a key that is loaded already: pyHanko's own would load, and so check, it each time."""

    def __init__(
        self, key: SigningKey, certificate: x509.Certificate, chain: Sequence[x509.Certificate]
    ) -> None:
        new_store: Any = SimpleCertificateStore  # its __init__ has no types
        store = new_store()
        store.register_multiple([_asn1(one) for one in chain])
        # A root inside the signature proves nothing, and nothing would protect its bytes.
        super().__init__(signing_cert=_asn1(certificate), cert_registry=store, embed_roots=False)
        self._key = key

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: ARG002  (the library calls it so; a dry run costs the same)
    ) -> bytes:
        if digest_algorithm != _DIGEST:
            raise AssertionError("the desk signs SHA-256 digests only")
        if isinstance(self._key, rsa.RSAPrivateKey):
            return self._key.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return self._key.sign(data, ec.ECDSA(hashes.SHA256()))


def _asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
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
    stamp: Any = style.create_stamp(writer, size, {})  # its type says int where any number will do
    stamp.apply(page, left, bottom)
    return style


def sign_pades(
    writer: IncrementalPdfFileWriter,
    *,
    field: str,
    key: SigningKey,
    certificate: x509.Certificate,
    chain: Sequence[x509.Certificate],
    reason: str,
    at: datetime,
    stamp: StaticStampStyle,
) -> bytes:
    """Sign at level PAdES B-B in a field that exists already."""
    meta = PdfSignatureMetadata(
        field_name=field, md_algorithm=_DIGEST, subfilter=SigSeedSubFilter.PADES, reason=reason
    )
    signer = _KeySigner(key, certificate, chain)
    # Said in advance, or pyHanko signs twice to learn it; two hexadecimal digits a byte.
    certificates = sum(len(one.public_bytes(Encoding.DER)) for one in (certificate, *chain))
    room = 2 * (certificates + key.key_size // 8 + _SPARE_ROOM)
    out = io.BytesIO()
    pdf_signer = _ClockedSigner(meta, signer, stamp_style=stamp, at=at)
    pdf_signer.sign_pdf(writer, existing_fields_only=True, bytes_reserved=room, output=out)
    return out.getvalue()
