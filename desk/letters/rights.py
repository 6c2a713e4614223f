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
    for right in _LAW_RIGHTS:
        yield words.bullet(right)
    yield from _objection(profile, words)
    if profile.rights:
        offered = joined(profile.rights, content.language)
        yield words.paragraph(_OFFERED.fill(rights=offered))
    yield words.paragraph(whom_to_ask(profile))
    if profile.data_protection_officer is not None:
        yield words.paragraph(_OFFICER.fill(officer=_bare(profile.data_protection_officer)))
    yield words.paragraph(_TIME)
    yield words.paragraph(OMBUDSMAN)


def _objection(profile: ControllerProfile, words: Words) -> Iterator[Block]:
    """Told clearly and apart from everything else (Art. 21(4))."""
    yield words.strong(_OBJECTION_HEAD)
    yield words.paragraph(_OBJECTION, space_before=2.0)
    contact = profile.marketing_ban_contact
    banned = _MARKETING if contact is None else _MARKETING_AT.fill(contact=_bare(contact))
    yield words.paragraph(banned)


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
        "Ombudsman (Article 77): Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, "
        "www.tietosuoja.fi. You may also go to court (Article 79).",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "Whoever thinks that we do not follow the law may bring the matter to the Data Protection "
        "Ombudsman (Article 77): Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, "
        "www.tietosuoja.fi. It may also be taken to court (Article 79).",
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
            "to give you, in a form that a program reads, what you have given us yourself, or to "
            "pass it on (portability, Article 20).",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "to give, in a form that a program reads, what the person has given us, or to pass it "
            "on (portability, Article 20).",
        ),
    ),
)
_OBJECTION_HEAD = QT_TRANSLATE_NOOP("letter", "The right to object")
_OBJECTION = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "You may at any time object to a use for a reason of your own situation. We then stop it, "
        "unless we have compelling grounds for it (Article 21(1)).",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "The person may at any time object to a use for a reason of their own situation. We then "
        "stop it, unless we have compelling grounds for it (Article 21(1)).",
    ),
)
_MARKETING = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "You may at any time forbid direct marketing to you, without a reason. We always stop it "
        "(Article 21(2)–(3)).",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "The person may at any time forbid direct marketing, without a reason. We always stop it "
        "(Article 21(2)–(3)).",
    ),
)
_MARKETING_AT = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "You may at any time forbid direct marketing to you, without a reason. We always stop it "
        "(Article 21(2)–(3)). Contact: {contact}.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "The person may at any time forbid direct marketing, without a reason. We always stop it "
        "(Article 21(2)–(3)). Contact: {contact}.",
    ),
)
_OFFERED = QT_TRANSLATE_NOOP("letter", "Our own privacy notice names these rights: {rights}.")
_OFFICER = QT_TRANSLATE_NOOP("letter", "Our data protection officer: {officer}.")
_ASK = QT_TRANSLATE_NOOP("letter", "Write to us or call: {ways} ({contact}).")
_TIME = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "It costs nothing. We answer without delay, within one month, and if we need longer, we tell "
        "you why within that month. If we do not do what you ask, we tell you why.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "It costs nothing. We answer without delay, within one month, and if we need longer, we tell "
        "why within that month. If we do not do what is asked, we tell why.",
    ),
)
