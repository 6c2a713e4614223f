"""An answer by e-mail: the encrypted cover, its passphrase, and a draft for the mail program."""

from __future__ import annotations

import hashlib
import mimetypes
from dataclasses import dataclass, field, replace
from email.message import EmailMessage
from email.policy import SMTP

from desk.domain.controller import Delivery
from desk.domain.delivery_rules import ways_of
from desk.domain.dispatch import Companion, SentFile
from desk.domain.errors import Refused
from desk.domain.request import Letter
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import recordings
from desk.services.delivery import (
    CLOSED_WAY,
    ON_RECORD,
    Destination,
    email_address,
    letter_of,
)
from desk.services.desk import Desk
from desk.services.passphrase import new_passphrase
from desk.services.safety_ban import check_anew
from desk.services.sealing_ports import Attachment

LARGEST = 12_000_000
"""Bytes that a cover carries; mail makes a third more of them, and many servers stop at 20 MB."""


@dataclass(frozen=True, slots=True)
class EmailCover:
    """What the clerk sends, and the passphrase that goes another way."""

    name: str
    """File name, ASCII; nothing in it names the person."""
    pdf: bytes = field(repr=False)
    passphrase: str = field(repr=False)
    """Shown once to the clerk. Nothing keeps it: who asks again gets a new cover."""
    to: str
    letter: str
    """File name of the letter inside."""
    sent: tuple[SentFile, ...]
    """For ``delivery.deliver``: the cover first, then what travels in it."""
    too_large: tuple[str, ...]
    """Files beside the letter that e-mail does not carry; the cover says so, and they go another way."""
    draft: bytes = field(repr=False)
    """The e-mail, ready to be opened in a mail program (RFC 5322, ``.eml``)."""

    @property
    def draft_name(self) -> str:
        """File name of the draft."""
        return self.name.removesuffix(".pdf") + ".eml"


def make_cover(
    desk: Desk,
    *,
    number: str,
    letter: str | None = None,
    destination: Destination = ON_RECORD,
    unasked: str = "",
) -> EmailCover:
    """A new cover with a new passphrase. Nothing is recorded yet: that is ``delivery.deliver``.

    It carries what travels beside the letter too, up to ``LARGEST``. Raises as ``delivery.deliver``
    does where the letter may not be sent there, and as ``recordings.read``.
    """
    check_anew(desk, number, Delivery.ELECTRONIC, unasked=unasked)
    with desk.reading() as work:
        request = work.requests.get(number)
        inside = letter_of(work, request, letter)
        profile = desk.profiles.get(request.controller)
        closed = ways_of(request, profile).barred.get(Delivery.ELECTRONIC)
        if closed is not None:
            raise Refused(CLOSED_WAY.fill(why=closed))
        to = email_address(request, inside, destination)
        signed = work.vault.get(inside.vault_id)
    translate = desk.translator(request.language)
    files = [Attachment(inside.file_name, "application/pdf", translate(_LETTER), signed)]
    files += _beside(desk, request.controller, inside, room=LARGEST - len(signed))
    attached = {one.name for one in files}
    too_large = tuple(one.name for one in inside.beside if one.name not in attached)
    passphrase = new_passphrase()
    pdf = desk.covers.make(
        files,
        profile=profile,
        number=number,
        passphrase=passphrase,
        translator=translate,
        not_attached=too_large,
    )
    name = f"{inside.file_name.removesuffix('.pdf')}-{translate(_PROTECTED)}.pdf"
    message = EmailMessage(policy=SMTP)
    message["To"] = to
    message["Subject"] = translate(_SUBJECT.fill(controller=profile.name))
    # Mail programs that know it open the file as a message to be sent.
    message["X-Unsent"] = "1"
    message.set_content(translate(_BODY.fill(controller=profile.name)))
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=name)
    return EmailCover(
        name=name,
        pdf=pdf,
        passphrase=passphrase,
        to=to,
        letter=inside.file_name,
        sent=(
            SentFile(name, hashlib.sha256(pdf).hexdigest()),
            *(SentFile(one.name, hashlib.sha256(one.data).hexdigest()) for one in files),
        ),
        too_large=too_large,
        draft=message.as_bytes(),
    )


def _beside(desk: Desk, controller: str, letter: Letter, *, room: int) -> list[Attachment]:
    """What travels beside a letter, in its order, as far as it fits into ``room`` bytes."""
    fitting: list[Companion] = []
    for one in letter.beside:
        if one.size <= room:
            fitting.append(one)
            room -= one.size
    told = replace(letter, beside=tuple(fitting))
    return [
        Attachment(
            one.name,
            mimetypes.guess_type(one.name)[0] or "application/octet-stream",
            f"SHA-256 {one.sha256[:16]}…",
            data,
        )
        for one, data in recordings.read(desk, controller, told)
    ]


_LETTER = QT_TRANSLATE_NOOP("cover", "the signed letter")
_PROTECTED = QT_TRANSLATE_NOOP("cover", "protected")
"""Ends a file's name: ASCII without blanks in every language."""
_SUBJECT = QT_TRANSLATE_NOOP("cover", "Letter from {controller}")
_BODY = QT_TRANSLATE_NOOP(
    "cover",
    "Hello,\n\nthe letter that you asked for is attached. It is locked with a passphrase, which comes to "
    "you by another way. Save the attached file, open it in a PDF reader and look for its list of "
    "attachments: the letter is there.\n\nIf it does not open, call us.\n\n{controller}\n",
)
