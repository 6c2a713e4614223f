"""The barest letter: lines of words on pages in a built-in font, and the barest signature on it."""

from __future__ import annotations

import io
import subprocess
from datetime import UTC, datetime, timedelta
from typing import Any

LEADING = 13


def lines_of(pdf: bytes) -> list[list[str]]:
    """The lines of words on each page of a PDF."""
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    pages = done.stdout.decode().split("\f")[:-1]
    return [[line for line in page.splitlines() if line.strip()] for page in pages]


def draw(pages: list[list[str]]) -> bytes:
    """A PDF of these lines."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for lines in pages:
        text = canvas.beginText(57, A4[1] - 57)
        text.setFont("Helvetica", 9, leading=LEADING)
        for line in lines:
            text.textLine(line)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def signer() -> Any:
    """A signer with a new key of the size that the demo certificates have, signed by itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
    from pyhanko.sign.signers import SimpleSigner

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Benchmark")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    data = pkcs12.serialize_key_and_certificates(
        b"benchmark", key, certificate, None, NoEncryption()
    )
    return SimpleSigner.load_pkcs12_data(data, other_certs=())


def sign(pdf: bytes, key: Any) -> bytes:
    """The PDF with an invisible signature."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers

    out = io.BytesIO()
    signers.sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(pdf)),
        signers.PdfSignatureMetadata(field_name="Signature"),
        signer=key,
        output=out,
    )
    return out.getvalue()
