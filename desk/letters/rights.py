"""The part of a letter that tells what the person can do: the rights, whom to ask, and the Ombudsman."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.answer import AnswerContent
from desk.domain.controller import ControllerProfile
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.letters.article15 import joined
from desk.letters.blocks import Block
from desk.letters.parts import Words
from desk.letters.voice import spoken


def rights(content: AnswerContent, words: Words) -> Iterator[Block]:
    """The rights of the law in full (Art. 15(1)(e)), those the notice offers, whom to ask, the Ombudsman."""
    profile = content.profile
    yield words.paragraph(_MAY, keep=True)
    for right in list_of_rights(profile):
        yield words.bullet(right)
    if profile.rights:
        offered = joined(profile.rights, content.language)
        yield words.paragraph(_OFFERED.fill(rights=offered))
    yield words.paragraph(whom_to_ask(profile))
    yield words.paragraph(_TIME)
    yield words.paragraph(OMBUDSMAN)


def list_of_rights(profile: ControllerProfile) -> tuple[Text, ...]:
    """The rights of the law, each as the end of a sentence."""
    contact = profile.marketing_ban_contact
    last = _MARKETING if contact is None else _MARKETING_AT.fill(contact=_bare(contact))
    return (*_LAW_RIGHTS, last)


def whom_to_ask(profile: ControllerProfile) -> Text:
    """How the controller is reached: its post address, telephone and e-mail."""
    return _ASK.fill(contact=profile.contact, ways=", ".join(_ways(profile)))


def _ways(profile: ControllerProfile) -> Iterator[str]:
    post = profile.postal_address
    yield profile.name
    yield ", ".join(
        part for part in (post.street, f"{post.postal_code} {post.post_office}") if part
    )
    phone = profile.contact_phone or profile.phone
    if phone:
        yield phone.replace(" ", "\u00a0")
    if profile.email:
        yield profile.email


def _bare(text: LocalText) -> LocalText:
    return LocalText(*(one.removesuffix(".") for one in (text.fi, text.sv, text.en)))


OMBUDSMAN = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "If you think that we do not follow the law, you may bring the matter to the Data Protection "
        "Ombudsman: Office of the Data Protection Ombudsman, PL 800, 00531 Helsinki, www.tietosuoja.fi. "
        "You may also go to court.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "Whoever thinks that we do not follow the law may bring the matter to the Data Protection "
        "Ombudsman: Office of the Data Protection Ombudsman, PL 800, 00531 Helsinki, www.tietosuoja.fi. "
        "It may also be taken to court.",
    ),
)
_MAY = spoken(
    QT_TRANSLATE_NOOP("letter", "You may at any time ask us"),
    QT_TRANSLATE_NOOP("letter", "The person may at any time ask us"),
)
_LAW_RIGHTS = (
    QT_TRANSLATE_NOOP(
        "letter", "to correct information that is wrong or lacking (rectification, Article 16);"
    ),
    QT_TRANSLATE_NOOP("letter", "to erase information that we no longer need (Article 17);"),
    QT_TRANSLATE_NOOP(
        "letter",
        "to restrict its use, for example while we check whether it is right (Article 18);",
    ),
    spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "to stop a use that you object to for a reason of your own situation (objection, "
            "Article 21);",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "to stop a use that the person objects to for a reason of their own situation "
            "(objection, Article 21);",
        ),
    ),
    spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "to give you, in a form that a program reads, what you have given us yourself, or to "
            "pass it on (portability, Article 20);",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "to give, in a form that a program reads, what the person has given us, or to pass it "
            "on (portability, Article 20);",
        ),
    ),
)
_MARKETING = spoken(
    QT_TRANSLATE_NOOP(
        "letter", "to stop direct marketing to you. We always do so (Article 21(2)–(3))."
    ),
    QT_TRANSLATE_NOOP(
        "letter", "to stop direct marketing to the person. We always do so (Article 21(2)–(3))."
    ),
)
_MARKETING_AT = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "to stop direct marketing to you. We always do so (Article 21(2)–(3)). Contact: {contact}.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "to stop direct marketing to the person. We always do so (Article 21(2)–(3)). "
        "Contact: {contact}.",
    ),
)
_OFFERED = QT_TRANSLATE_NOOP("letter", "Our own notice names these rights: {rights}.")
_ASK = QT_TRANSLATE_NOOP("letter", "Write to us or call: {ways} ({contact}).")
_TIME = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "It costs nothing, and we answer without delay, within one month at the latest. If we do "
        "not do what you ask, we tell you why.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "It costs nothing, and we answer without delay, within one month at the latest. If we do "
        "not do what is asked, we tell why.",
    ),
)
