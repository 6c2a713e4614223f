"""Signs letters: PAdES (ETSI EN 319 142-1) with the controller's certificate, from a file or a card."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text
from desk.sealing.archive import SIGNATURE_FIELD
from desk.sealing.certificate_check import certificate_name, check_certificate
from desk.sealing.identity import Identity, KeyFile, TokenKey
from desk.sealing.key_file import open_key_file
from desk.sealing.proof import Proof
from desk.sealing.stamp import draw_stamp
from desk.services.ports import Clock, Profiles, Secrets, SignedLetter, Translator

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    from desk.sealing.long_term import LongTermProof

_DEFAULT_COLOUR = "#1B2430"


@dataclass(frozen=True, slots=True)
class SigningPlan:
    """With what the letters of one controller are signed."""

    key: KeyFile | TokenKey
    organisation: str | None = None
    """The name in the certificate where it is another than the controller's, and right all the same."""
    proof: LongTermProof | None = None
    """None: no time stamp service is set, and the network is never touched."""


@dataclass(frozen=True, slots=True)
class CertificateSigner:
    """Signs with certificates from PKCS#12 files and PKCS#11 tokens (``ports.Signer``)."""

    fonts: Path
    """Folder of the fonts of the visible stamp."""
    plan: Callable[[str], SigningPlan]
    """How the letters of a controller are signed, by its key."""
    profiles: Profiles
    secrets: Secrets
    clock: Clock
    translator: Callable[[Language], Translator]

    def sign(self, pdf: bytes, *, controller: str, reason: str, language: Language) -> SignedLetter:
        """Sign in the letter's empty signature field; the signed bytes hold the given ones unchanged.

        The stamp stands in the page itself and as the field's picture, since some viewers show
        only the one or the other. ``reason`` becomes part of the signature and of the stamp. Where
        a time stamp service is set and gives nothing, the letter is signed all the same and says
        so. Raises Unavailable where the key, its passphrase or its PIN is missing or wrong, Refused
        where the certificate does not prove anything, BadInput where the PDF cannot be read.
        """
        quiet_libraries()
        from pyhanko.pdf_utils.misc import PdfError

        from desk.sealing.pades import LetterFile, sign_pades, stamp_page

        now = self.clock.now().replace(microsecond=0)
        plan = self.plan(controller)
        try:
            writer = LetterFile(io.BytesIO(pdf))
        except PdfError as error:
            raise BadInput(_NOT_A_LETTER) from error
        page, box, colour = _field(writer)
        with self._identity(plan) as identity:
            self._check(plan, controller, identity.certificate, now)
            name = certificate_name(identity.certificate)
            proof = _gathered(plan, identity, now)
            words = self.translator(language)
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
                identity=identity,
                reason=reason,
                at=now,
                stamp=stamp_page(writer, page=page, box=box, drawn=drawn),
                proof=proof,
            )
        notice = proof.notice
        if signed.lost_stamp is not None:
            notice = _NO_STAMP.fill(why=signed.lost_stamp)
        return SignedLetter(signed.pdf, name, now, signed.level, notice)

    def valid_until(self, controller: str) -> date:
        """The last day on which a controller's letters can be signed; raises as ``sign`` does.

        A card is asked for its certificate only: its PIN is not tried.
        """
        plan = self.plan(controller)
        if isinstance(plan.key, TokenKey):
            from desk.sealing.card import certificate_on_card

            certificate = certificate_on_card(plan.key)
        else:
            certificate = open_key_file(plan.key, self.secrets).certificate
        self._check(plan, controller, certificate, self.clock.now())
        return certificate.not_valid_after_utc.date()

    def check(self, controller: str) -> None:
        """Open a controller's key once, as ``sign`` will; raises as it does, and signs nothing.

        Before many letters are signed at once: a wrong PIN is then told after a single try.
        """
        plan = self.plan(controller)
        with self._identity(plan) as identity:
            self._check(plan, controller, identity.certificate, self.clock.now())

    @contextmanager
    def _identity(self, plan: SigningPlan) -> Iterator[Identity]:
        if isinstance(plan.key, KeyFile):
            yield open_key_file(plan.key, self.secrets)
            return
        from desk.sealing.card import open_card

        with open_card(plan.key, self.secrets) as identity:
            yield identity

    def _check(
        self, plan: SigningPlan, controller: str, certificate: Certificate, now: datetime
    ) -> None:
        check_certificate(
            certificate,
            profile=self.profiles.get(controller),
            organisation=plan.organisation,
            now=now,
        )


def _gathered(plan: SigningPlan, identity: Identity, now: datetime) -> Proof:
    if plan.proof is None:
        return Proof()
    return asyncio.run(plan.proof.gather(identity, now))


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


def _hex(shades: list[float]) -> str:
    if len(shades) != 3:
        return _DEFAULT_COLOUR
    return "#" + "".join(f"{round(shade * 255):02X}" for shade in shades)


_SIGNED = QT_TRANSLATE_NOOP("sealing", "Signed electronically")
_NO_STAMP = QT_TRANSLATE_NOOP(
    "sealing",
    "The letter was signed without a time stamp, because the time stamp service gave none: {why}. "
    "The signature holds (level B-B); sign again later if a time stamp is needed.",
)
_WHEN = QT_TRANSLATE_NOOP("sealing", "{at} · {reason}")
_NOT_A_LETTER: Text = QT_TRANSLATE_NOOP(
    "sealing",
    "This file is no letter of the desk that could be signed: it has no empty signature field. "
    "Nothing was signed; draw the letter again.",
)
