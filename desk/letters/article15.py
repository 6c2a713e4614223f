"""What Art. 15(1)-(2) GDPR asks of an answer beside the data, from the controller's profile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.domain.answer import AnswerContent
from desk.domain.controller import ControllerProfile
from desk.domain.text import QT_TRANSLATE_NOOP, Language, LocalText, Text
from desk.letters.blocks import Block
from desk.letters.opening import nothing_held
from desk.letters.parts import Words


def how_we_use(content: AnswerContent, words: Words, rights_part: int) -> Iterator[Block]:
    """Purposes, basis, categories, sources, recipients, storage, transfers, automated decisions, rights.

    What the controller's notice does not state is said to be so; nothing is invented.
    """
    profile, language = content.profile, content.language
    stated = profile.stated
    yield words.heading(words(_HEADING))
    yield words.question(_PURPOSES, _joined(profile.purposes, language) or words(_NO_PURPOSES))
    yield words.question(_SOURCES, _joined(stated.sources, language) or words(_NO_SOURCES))
    yield words.question(_RECIPIENTS, _joined(stated.recipients, language) or words(_NO_RECIPIENTS))
    yield words.question(_STORAGE, _stated(stated.retention, _NO_STORAGE, words, language))
    yield words.question(_RIGHTS, words(_RIGHTS_BRIEF.fill(part=rights_part)))
    yield words.question(_BASIS, _stated(stated.legal_basis, _NO_BASIS, words, language))
    labels = [table.info.label for table in content.tables]
    yield words.question(_CATEGORIES, _joined(labels, language) or words(_NO_CATEGORIES))
    yield words.question(_TRANSFERS, _stated(stated.transfers, _NO_TRANSFERS, words, language))
    yield words.question(_AUTOMATED, words(_NO_AUTOMATED))


def nothing_to_tell(words: Words) -> Iterator[Block]:
    """What takes the place of all this where nothing is held: how to be found after all."""
    yield words.paragraph(_NOTHING_TO_TELL, space_before=14.0)


def your_rights(content: AnswerContent, words: Words) -> Iterator[Block]:
    """The rights of the law in full, those the notice offers, whom to ask, and the Ombudsman.

    Where nothing is held, there is nothing to correct or erase: the Ombudsman and whom to ask are enough.
    """
    profile, language = content.profile, content.language
    ask = _ASK.fill(contact=profile.contact, ways=", ".join(_ways(profile)))
    if nothing_held(content):
        yield words.paragraph(ask)
        yield words.paragraph(_OMBUDSMAN)
        return
    yield words.paragraph(_MAY, keep=True)
    for right in _LAW_RIGHTS:
        yield words.bullet(right)
    if profile.marketing_ban_contact is not None:
        yield words.bullet(_MARKETING_AT.fill(contact=_bare(profile.marketing_ban_contact)))
    else:
        yield words.bullet(_MARKETING)
    if profile.rights:
        yield words.paragraph(_OFFERED.fill(rights=_joined(profile.rights, language)))
    yield words.paragraph(ask)
    yield words.paragraph(_TIME)
    yield words.paragraph(_OMBUDSMAN)


def _ways(profile: ControllerProfile) -> Iterator[str]:
    """How the controller is reached: its post address, telephone and e-mail."""
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


def _stated(text: LocalText | None, instead: Text, words: Words, language: Language) -> str:
    return text.in_language(language) if text is not None else words(instead)


def _joined(texts: Sequence[LocalText], language: Language) -> str:
    """The texts of a list as one: sentences after each other, phrases with a dot between them."""
    written = [text.in_language(language).strip() for text in texts]
    if any(text.endswith(".") for text in written):
        return " ".join(text if text.endswith(".") else f"{text}." for text in written)
    return " · ".join(written)


def _without_stop(text: str) -> str:
    return text.removesuffix(".")


def _bare(text: LocalText) -> LocalText:
    return LocalText(*(_without_stop(one) for one in (text.fi, text.sv, text.en)))


_NOTHING_TO_TELL = QT_TRANSLATE_NOOP(
    "letter",
    "Because we hold nothing about you, there is no use of it to tell about. If you think that we "
    "should have something, tell us an earlier name or address, a customer number or the number of "
    "a metering point, and we search again.",
)
_HEADING = QT_TRANSLATE_NOOP("letter", "How we use your information")
_PURPOSES = QT_TRANSLATE_NOOP("letter", "What for")
_NO_PURPOSES = QT_TRANSLATE_NOOP(
    "letter", "Our notice names no purposes. Ask us, and we will answer in writing."
)
_BASIS = QT_TRANSLATE_NOOP("letter", "On what basis")
_NO_BASIS = QT_TRANSLATE_NOOP(
    "letter",
    "Our notice names no legal basis that is in force today. The controller has yet to set it.",
)
_CATEGORIES = QT_TRANSLATE_NOOP("letter", "What information")
_NO_CATEGORIES = QT_TRANSLATE_NOOP("letter", "None was found in the systems that were searched.")
_SOURCES = QT_TRANSLATE_NOOP("letter", "Where it is from")
_NO_SOURCES = QT_TRANSLATE_NOOP(
    "letter", "Our notice names no sources. Ask us about any single item, and we will look it up."
)
_RECIPIENTS = QT_TRANSLATE_NOOP("letter", "Who receives it")
_NO_RECIPIENTS = QT_TRANSLATE_NOOP(
    "letter",
    "Our notice names no recipients. You may ask us to whom your own information was given; "
    "we answer with names.",
)
_STORAGE = QT_TRANSLATE_NOOP("letter", "How long we keep it")
_NO_STORAGE = QT_TRANSLATE_NOOP(
    "letter",
    "Our notice gives no time in years. The time is set by how long each item is needed for the "
    "purposes above and how long the law requires us to keep it.",
)
_TRANSFERS = QT_TRANSLATE_NOOP("letter", "Outside the EEA")
_NO_TRANSFERS = QT_TRANSLATE_NOOP(
    "letter", "Our notice mentions no transfers outside the EU and the EEA."
)
_AUTOMATED = QT_TRANSLATE_NOOP("letter", "Automated decisions")
_NO_AUTOMATED = QT_TRANSLATE_NOOP(
    "letter",
    "Our notice mentions no decisions that a machine makes about you on its own (GDPR, Article 22).",
)
_RIGHTS = QT_TRANSLATE_NOOP("letter", "What you can do")
_RIGHTS_BRIEF = QT_TRANSLATE_NOOP(
    "letter",
    "You may ask us to correct an error, to erase information or to restrict its use, object to its "
    "use, and forbid direct marketing. If you are not satisfied, you may bring the matter to the Data "
    "Protection Ombudsman. Part {part} tells how.",
)
_MAY = QT_TRANSLATE_NOOP("letter", "You may at any time ask us")
_LAW_RIGHTS = (
    QT_TRANSLATE_NOOP(
        "letter", "to correct information that is wrong or lacking (rectification, Article 16);"
    ),
    QT_TRANSLATE_NOOP("letter", "to erase information that we no longer need (Article 17);"),
    QT_TRANSLATE_NOOP(
        "letter",
        "to restrict its use, for example while we check whether it is right (Article 18);",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "to stop a use that you object to for a reason of your own situation (objection, Article 21);",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "to give you, in a form that a program reads, what you have given us yourself, or to pass it "
        "on (portability, Article 20);",
    ),
)
_MARKETING = QT_TRANSLATE_NOOP(
    "letter", "to stop direct marketing to you. We always do so (Article 21(2)–(3))."
)
_MARKETING_AT = QT_TRANSLATE_NOOP(
    "letter",
    "to stop direct marketing to you. We always do so (Article 21(2)–(3)). Ask: {contact}.",
)
_OFFERED = QT_TRANSLATE_NOOP("letter", "Our own notice offers you: {rights}")
_ASK = QT_TRANSLATE_NOOP("letter", "Write to us or call: {ways} ({contact}).")
_TIME = QT_TRANSLATE_NOOP(
    "letter",
    "It costs nothing, and we answer without delay, within one month at the latest. If we do not do "
    "what you ask, we tell you why.",
)
_OMBUDSMAN = QT_TRANSLATE_NOOP(
    "letter",
    "If you think that we do not follow the law, you may bring the matter to the Data Protection "
    "Ombudsman: Office of the Data Protection Ombudsman, PL 800, 00531 Helsinki, www.tietosuoja.fi. "
    "You may also go to court.",
)
