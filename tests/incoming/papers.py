"""Documents as strangers send them: scans, letters, messages, signed, broken and hostile ones."""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

from asn1crypto import cms
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs7, pkcs12
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from pyhanko.sign.timestamps import TimeStamper

CODE = "131052-9373"
OTHER_CODE = "010190-9112"
TODAY = datetime.now(UTC)
DAY = timedelta(days=1)


def pdf(*pages: str, **encrypted: str) -> bytes:
    """A PDF with a line of text on each page."""
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    lock = StandardEncryption(encrypted["password"]) if encrypted else None
    canvas = Canvas(file, pagesize=(595, 842), encrypt=lock, invariant=1)
    for text in pages or ("",):
        canvas.setFont("Helvetica", 14)
        for line, words in enumerate(text.split("\n")):
            canvas.drawString(72, 770 - 20 * line, words)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def picture(
    form: str,
    *,
    size: tuple[int, int] = (600, 800),
    pages: int = 1,
    mode: str = "RGB",
    **more: object,
) -> bytes:
    """A scan: white with a black square whose place tells the page."""
    from PIL import Image, ImageDraw

    leaves = []
    for page in range(pages):
        leaf = Image.new(mode, size, "white")
        ImageDraw.Draw(leaf).rectangle((20, 20 + 10 * page, 120, 120 + 10 * page), fill="black")
        leaves.append(leaf)
    file = io.BytesIO()
    if pages > 1:
        more |= {"save_all": True, "append_images": leaves[1:]}
    leaves[0].save(file, form, **more)
    return file.getvalue()


def message(
    text: str | None = "Pyydän tarkastaa tietoni.",
    *,
    sender: str = "Aino Virtanen <aino.virtanen@example.fi>",
    subject: str = "Tietopyyntö",
    at: datetime | None = None,
    html: str | None = None,
    files: Sequence[tuple[str, str, bytes]] = (),
) -> EmailMessage:
    """An e-mail; ``files``: name, media type and bytes of each enclosed file."""
    made = EmailMessage()
    made["From"] = sender
    made["To"] = "tietosuoja@example.fi"
    made["Subject"] = subject
    made["Date"] = format_datetime(at or datetime(2026, 11, 15, 22, 30, tzinfo=UTC))
    made["Message-ID"] = "<1@example.fi>"
    if text is not None:
        made.set_content(text)
        if html is not None:
            made.add_alternative(html, subtype="html")
    elif html is not None:
        made.set_content(html, subtype="html")
    for name, media_type, data in files:
        main, _, sub = media_type.partition("/")
        made.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return made


class Signer:
    """A certificate with its key: issued by another, or by itself."""

    def __init__(
        self,
        name: str = "Virtanen Aino",
        *,
        issuer: Signer | None = None,
        authority: bool = False,
        until: datetime | None = None,
        address: str | None = None,
        key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | None = None,
        parts: Sequence[tuple[x509.ObjectIdentifier, str]] = (),
        extensions: Sequence[tuple[x509.ExtensionType, bool]] = (),
    ) -> None:
        """``parts``: of the holder's name beside the common one."""
        self.key = key or rsa.generate_private_key(public_exponent=65537, key_size=2048)
        named = [(NameOID.COMMON_NAME, name), *parts]
        self.name = x509.Name([x509.NameAttribute(kind, value) for kind, value in named])
        end = until or TODAY + 30 * DAY
        builder = (
            x509.CertificateBuilder()
            .subject_name(self.name)
            .issuer_name((issuer or self).name)
            .public_key(self.key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(min(TODAY, end) - 365 * DAY)
            .not_valid_after(end)
            .add_extension(x509.BasicConstraints(authority, None), critical=True)
            .add_extension(
                x509.KeyUsage(
                    digital_signature=not authority,
                    content_commitment=not authority,
                    key_encipherment=False,
                    data_encipherment=False,
                    key_agreement=False,
                    key_cert_sign=authority,
                    crl_sign=authority,
                    encipher_only=False,
                    decipher_only=False,
                ),
                critical=True,
            )
        )
        if address is not None:
            names = x509.SubjectAlternativeName([x509.RFC822Name(address)])
            builder = builder.add_extension(names, critical=False)
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical=critical)
        self.certificate = builder.sign((issuer or self).key, hashes.SHA256())

    def write(self, folder: Path) -> Path:
        """Put the certificate among those that are trusted."""
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{self.certificate.serial_number}.pem"
        file.write_bytes(self.certificate.public_bytes(Encoding.PEM))
        return file

    def sign_message(self, made: EmailMessage, *, around: bool = False) -> bytes:
        """The message with an S/MIME signature beside its content, or around it."""
        headers = [(name, made[name]) for name in ("From", "To", "Subject", "Date", "Message-ID")]
        for name, _ in headers:
            del made[name]
        content = made.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        builder = (
            pkcs7.PKCS7SignatureBuilder()
            .set_data(content)
            .add_signer(self.certificate, self.key, hashes.SHA256())
        )
        head = "".join(f"{name}: {value}\r\n" for name, value in headers).encode("utf-8")
        if around:
            import base64

            held = builder.sign(Encoding.DER, [pkcs7.PKCS7Options.Binary])
            return (
                head
                + b"MIME-Version: 1.0\r\n"
                + b"Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\n"
                + b"Content-Transfer-Encoding: base64\r\n\r\n"
                + base64.encodebytes(held).replace(b"\n", b"\r\n")
            )
        options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]
        import base64

        held = base64.encodebytes(builder.sign(Encoding.DER, options)).replace(b"\n", b"\r\n")
        return (
            head
            + b"MIME-Version: 1.0\r\n"
            + b'Content-Type: multipart/signed; protocol="application/pkcs7-signature";'
            + b' micalg="sha-256"; boundary="raja-1"\r\n\r\n'
            + b"Tama on allekirjoitettu viesti.\r\n--raja-1\r\n"
            + content
            + b"\r\n--raja-1\r\n"
            + b"Content-Type: application/pkcs7-signature; name=smime.p7s\r\n"
            + b"Content-Transfer-Encoding: base64\r\n"
            + b"Content-Disposition: attachment; filename=smime.p7s\r\n\r\n"
            + held
            + b"\r\n--raja-1--\r\n"
        )

    def sign_pdf(
        self, data: bytes, *, field: str = "Allekirjoitus", stamps: TimeStamper | None = None
    ) -> bytes:
        """The PDF with one more PAdES signature; ``stamps``: gives a time stamp to it."""
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign import signers
        from pyhanko.sign.fields import SigSeedSubFilter

        kept = pkcs12.serialize_key_and_certificates(
            b"s", self.key, self.certificate, None, NoEncryption()
        )
        signer = signers.SimpleSigner.load_pkcs12_data(kept, other_certs=[], passphrase=None)
        out = signers.sign_pdf(
            IncrementalPdfFileWriter(io.BytesIO(data)),
            signers.PdfSignatureMetadata(field_name=field, subfilter=SigSeedSubFilter.PADES),
            signer=signer,
            timestamper=stamps,
        )
        return bytes(out.getvalue())


def encrypted_message() -> bytes:
    """An e-mail that only its receiver can open."""
    import base64

    content = cms.ContentInfo({"content_type": "enveloped_data"})
    held = base64.encodebytes(content.dump(force=True))
    return (
        b"From: a@example.fi\r\nTo: b@example.fi\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n" + held
    )


def tiff_bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """A few bytes that would fill 10 gigabytes when they are opened."""
    strip = zlib.compress(b"\0" * 1000)
    entries = [
        (256, 4, 1, width),
        (257, 4, 1, height),
        (258, 3, 1, 8),
        (259, 3, 1, 8),
        (262, 3, 1, 1),
        (273, 4, 1, 8),
        (277, 3, 1, 1),
        (278, 4, 1, height),
        (279, 4, 1, len(strip)),
    ]
    directory = len(entries).to_bytes(2, "little")
    for tag, kind, count, value in entries:
        directory += tag.to_bytes(2, "little") + kind.to_bytes(2, "little")
        directory += count.to_bytes(4, "little") + value.to_bytes(4, "little")
    start = 8 + len(strip)
    return b"II*\0" + start.to_bytes(4, "little") + strip + directory + b"\0\0\0\0"
