"""The text that goes to the owner of a system without a connection, ready for a mail program."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.person import IdentityKey
from desk.domain.text import QT_TRANSLATE_NOOP, Text, Weekday
from desk.services import questions
from desk.services.desk import Desk
from desk.services.ports import Translator


@dataclass(frozen=True, slots=True)
class OwnerLetter:
    """What is sent to an owner."""

    email: str | None
    subject: str
    """Names nobody: subject lines are seen by many."""
    body: str
    holds_identity_code: bool
    """True where the body holds the code: it goes by a protected way only."""


def letter_text(desk: Desk, number: str, system: str, translator: Translator) -> OwnerLetter:
    """The text of the question of a request to a system, in the clerk's language.

    It holds what the person is looked up with and no more; the identity code only where the
    system's settings say that people are found by nothing else (1050/2018 s. 29).
    """
    one = questions.question_of(desk, number, system)
    profile = desk.profiles.get(one.request.controller)
    subject = one.request.subject
    person: list[Text] = []
    code: str | None = None
    if subject is not None:
        person.append(_NAME.fill(name=subject.name))
        if subject.birth_date is not None:
            person.append(_BORN.fill(day=subject.birth_date))
        for customer in subject.identifiers.get(IdentityKey.CUSTOMER_NUMBER, ()):
            person.append(_CUSTOMER.fill(number=customer))
        if one.owner.needs_identity_code:
            code = subject.identifiers.first(IdentityKey.PERSONAL_IDENTITY_CODE)
    if code is not None:
        person.append(_CODE.fill(code=code))
    period = one.request.period
    again = bool(one.question.chased) or (one.question.sent is not None and one.due)
    parts = [
        translator(_GREETING),
        translator(
            (_AGAIN if again else _ASKED).fill(
                controller=profile.name, number=number, system=one.system.name
            )
        ),
        "\n".join(translator(text) for text in person),
        "" if period is None else translator(_PERIOD.fill(period=period.text)),
        translator(_WHAT),
        translator(_BY.fill(day=Weekday(one.answer_by))),
        translator(_HOW),
        f"{profile.name}\n{profile.contact.in_language(translator.language)}",
    ]
    return OwnerLetter(
        email=one.owner.email,
        subject=translator(_SUBJECT.fill(number=number, system=one.system.name)),
        body="\n\n".join(part for part in parts if part) + "\n",
        holds_identity_code=code is not None,
    )


_SUBJECT = QT_TRANSLATE_NOOP("owner letter", "Data request {number}: what does {system} hold?")
_GREETING = QT_TRANSLATE_NOOP("owner letter", "Hello,")
_ASKED = QT_TRANSLATE_NOOP(
    "owner letter",
    "Somebody has asked {controller} what it holds about them (GDPR Article 15, request {number}). "
    "The desk has no connection to {system}, so we ask you. The person is:",
)
_AGAIN = QT_TRANSLATE_NOOP(
    "owner letter",
    "We have asked you before and have no answer yet. Somebody has asked {controller} what it holds "
    "about them (GDPR Article 15, request {number}), and the desk has no connection to {system}. "
    "The person is:",
)
_NAME = QT_TRANSLATE_NOOP("owner letter", "Name: {name}")
_BORN = QT_TRANSLATE_NOOP("owner letter", "Date of birth: {day}")
_CUSTOMER = QT_TRANSLATE_NOOP("owner letter", "Customer number: {number}")
_CODE = QT_TRANSLATE_NOOP("owner letter", "Personal identity code: {code}")
_PERIOD = QT_TRANSLATE_NOOP("owner letter", "Only this time was asked for: {period}.")
_WHAT = QT_TRANSLATE_NOOP(
    "owner letter",
    "Please give us everything that the system holds about this person: copies, a list, or a table "
    "with a head line. If it holds nothing, tell us that. Leave nothing out for the sake of other "
    "people in the papers; we look after that. Do not destroy anything about the person meanwhile.",
)
_BY = QT_TRANSLATE_NOOP("owner letter", "We need your answer by {day}.")
_HOW = QT_TRANSLATE_NOOP(
    "owner letter",
    "Answer by protected e-mail or bring the papers to us; do not send them by ordinary e-mail.",
)
