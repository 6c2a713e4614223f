"""What somebody can do who gets a letter of the desk: ask, complain, go to court."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.controller import ControllerProfile
from desk.domain.notice_facts import Facts
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.letters.blocks import Block
from desk.letters.notice_letter import NoticeLetter


def contact(letter: NoticeLetter[Facts]) -> Block:
    """Whom to ask, and which number to give."""
    notice = letter.notice
    told = _ASK.fill(
        ways=ways(notice.profile), contact=notice.profile.contact, number=notice.request
    )
    return letter.words.question(_QUESTIONS, letter.told("contact", told))


def complaint(letter: NoticeLetter[Facts], *, court: bool) -> Block:
    """The Ombudsman and, where the letter says no to something, the court (Art. 12(4), 77, 79)."""
    parts = [letter.told("ombudsman", _OMBUDSMAN)]
    if court:
        parts.append(letter.told("court", _COURT))
    return letter.words.question(_DISAGREE, " ".join(parts))


def ways(profile: ControllerProfile) -> str:
    """How the controller is reached: its post address, telephone and e-mail."""
    return ", ".join(_ways(profile))


def _ways(profile: ControllerProfile) -> Iterator[str]:
    post = profile.postal_address
    if post.street:
        yield post.street
    yield f"{post.postal_code} {post.post_office}"
    phone = profile.contact_phone or profile.phone
    if phone:
        yield phone.replace(" ", "\u00a0")
    if profile.email:
        yield profile.email


_QUESTIONS = QT_TRANSLATE_NOOP("notice", "Questions")
_ASK = QT_TRANSLATE_NOOP(
    "notice", "Write to us or call: {ways} ({contact}). Give the number of the request: {number}."
)
_DISAGREE = QT_TRANSLATE_NOOP("notice", "If you disagree")
_OMBUDSMAN = QT_TRANSLATE_NOOP(
    "notice",
    "You may bring the matter to the Data Protection Ombudsman (GDPR, Article 77): Office of the "
    "Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, www.tietosuoja.fi.",
)
_COURT = QT_TRANSLATE_NOOP(
    "notice", "You may also bring an action in court, in a district court (Article 79)."
)
