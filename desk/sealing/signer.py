"""Signs letters: PAdES B-B (ETSI EN 319 142-1) with the controller's certificate from a PKCS#12 file."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.errors import BadInput, Refused, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text
from desk.sealing.archive import SIGNATURE_FIELD
from desk.sealing.stamp import draw_stamp
from desk.services.ports import Clock, Secrets, SignedLetter, Translator

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    from desk.sealing.pades import SigningKey

_DEFAULT_COLOUR = "#1B2430"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Where a controller's signing key is."""

    path: Path
    """A PKCS#12 file."""
    secret: str
    """Name of its passphrase in the keyring."""


@dataclass(frozen=True, slots=True)
class CertificateSigner:
    """Signs with certificates from PKCS#12 files (``ports.Signer``)."""

    fonts: Path
    """Folder of the fonts of the visible stamp."""
    key_file: Callable[[str], KeyFile]
    """The key file of a controller, by its key."""
    secrets: Secrets
    clock: Clock
    translator: Callable[[Language], Translator]

    def sign(self, pdf: bytes, *, controller: str, reason: str, language: Language) -> SignedLetter:
        """Sign in the letter's empty signature field; the signed bytes hold the given ones unchanged.

        The stamp stands in the page itself and as the field's picture, since some viewers show
        only the one or the other. ``reason`` becomes part of the signature and of the stamp.
        Raises Unavailable where the key file or its passphrase is missing or wrong, Refused where
        the certificate has expired or is not valid yet, BadInput where the PDF cannot be read.
        """
        quiet_libraries()
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.pdf_utils.misc import PdfError

        from desk.sealing.pades import sign_pades, stamp_page

        now = self.clock.now().replace(microsecond=0)
        key, certificate, chain = self._identity(controller, now)
        name = _name(certificate)
        words = self.translator(language)
        try:
            writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        except PdfError as error:
            raise BadInput(_NOT_A_LETTER) from error
        page, box, colour = _field(writer)
        left, bottom, right, top = box
        drawn = draw_stamp(
            self.fonts,
            width=int(right - left),  # whole points: the library cuts its boxes to them
            height=int(top - bottom),
            colour=colour,
            lines=(words(_SIGNED), name, words(_WHEN.fill(at=now, reason=reason))),
        )
        signed = sign_pades(
            writer,
            field=SIGNATURE_FIELD,
            key=key,
            certificate=certificate,
            chain=chain,
            reason=reason,
            at=now,
            stamp=stamp_page(writer, page=page, box=box, drawn=drawn),
        )
        return SignedLetter(signed, name, now)

    def valid_until(self, controller: str) -> date:
        """The last day on which a controller's letters can be signed; raises as ``sign`` does."""
        _, certificate, _ = self._identity(controller, self.clock.now())
        return certificate.not_valid_after_utc.date()

    def _identity(
        self, controller: str, now: datetime
    ) -> tuple[SigningKey, Certificate, list[Certificate]]:
        """Key, certificate and the certificates above it."""
        from cryptography.hazmat.primitives.asymmetric import ec, rsa
        from cryptography.hazmat.primitives.serialization import pkcs12

        place = self.key_file(controller)
        passphrase = self.secrets.get(place.secret)
        if passphrase is None:
            raise Unavailable(_NO_PASSPHRASE.fill(secret=place.secret))
        try:
            data = place.path.read_bytes()
        except OSError as error:
            raise Unavailable(_NO_FILE.fill(file=str(place.path))) from error
        try:
            key, certificate, chain = pkcs12.load_key_and_certificates(data, passphrase)
        except ValueError as error:
            raise Unavailable(_WRONG_PASSPHRASE.fill(file=str(place.path))) from error
        if certificate is None or not isinstance(
            key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
        ):
            raise Unavailable(_NO_KEY.fill(file=str(place.path)))
        _check_validity(certificate, now)
        return key, certificate, chain


def quiet_libraries() -> None:
    """Keep the libraries' own log lines off the standard error stream."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def _field(
    writer: IncrementalPdfFileWriter,
) -> tuple[int, tuple[float, float, float, float], str]:
    """Page, box and frame colour of the letter's signature field. Raises BadInput where it is none.

    The arrays are read by index, which follows references; iterating over them does not.
    """
    try:
        kids = writer.root["/Pages"]["/Kids"]
        for index in range(len(kids)):
            annotations = kids[index].get("/Annots", ())
            for place in range(len(annotations)):
                widget = annotations[place]
                if widget.get("/T") == SIGNATURE_FIELD and "/V" not in widget:
                    left, bottom, right, top = (float(edge) for edge in widget["/Rect"])
                    shades = [float(shade) for shade in widget.get("/MK", {}).get("/BC", ())]
                    return index, (left, bottom, right, top), _hex(shades)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise BadInput(_NOT_A_LETTER) from error
    raise BadInput(_NOT_A_LETTER)


def _name(certificate: Certificate) -> str:
    """The name in the certificate, as a person reads it."""
    from cryptography.x509.oid import NameOID

    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in certificate.subject.get_attributes_for_oid(kind):
            return str(attribute.value)
    return certificate.subject.rfc4514_string()


def _hex(shades: list[float]) -> str:
    if len(shades) != 3:
        return _DEFAULT_COLOUR
    return "#" + "".join(f"{round(shade * 255):02X}" for shade in shades)


def _check_validity(certificate: Certificate, now: datetime) -> None:
    if now > certificate.not_valid_after_utc:
        raise Refused(_EXPIRED.fill(day=certificate.not_valid_after_utc.date()))
    if now < certificate.not_valid_before_utc:
        raise Refused(_NOT_YET.fill(day=certificate.not_valid_before_utc.date()))


_SIGNED = QT_TRANSLATE_NOOP("sealing", "Signed electronically")
_WHEN = QT_TRANSLATE_NOOP("sealing", "{at} · {reason}")
_NOT_A_LETTER: Text = QT_TRANSLATE_NOOP(
    "sealing",
    "This file is no letter of the desk that could be signed: it has no empty signature field. "
    "Nothing was signed; draw the letter again.",
)
_NO_PASSPHRASE = QT_TRANSLATE_NOOP(
    "sealing",
    "The keyring holds no passphrase “{secret}” for the signing certificate. Nothing was signed and "
    "the request is as it was; put the passphrase into the keyring.",
)
_NO_FILE = QT_TRANSLATE_NOOP(
    "sealing",
    "The signing certificate {file} is missing or cannot be read. Nothing was signed and the "
    "request is as it was; put the file back or choose another in the settings.",
)
_WRONG_PASSPHRASE = QT_TRANSLATE_NOOP(
    "sealing",
    "The signing certificate {file} does not open: its passphrase in the keyring is wrong, or the "
    "file is damaged. Nothing was signed and the request is as it was.",
)
_NO_KEY = QT_TRANSLATE_NOOP(
    "sealing",
    "The file {file} holds no signing key with its certificate. Nothing was signed; ask for a "
    "PKCS#12 file that holds both.",
)
_EXPIRED = QT_TRANSLATE_NOOP(
    "sealing",
    "The signing certificate expired on {day}, so nothing was signed. The request is as it was; "
    "get a new certificate, or sign the printed letter by hand.",
)
_NOT_YET = QT_TRANSLATE_NOOP(
    "sealing",
    "The signing certificate is not valid before {day}, so nothing was signed. The request is as it "
    "was; check the machine's clock, or sign the printed letter by hand.",
)
