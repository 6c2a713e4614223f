"""Whether who asks and whose data is asked for are two people, and how old the latter is."""

from __future__ import annotations

from datetime import date

from desk.domain.names import words_of
from desk.domain.person import IdentityKey, InvalidCode, PersonalIdentityCode
from desk.domain.representation import Representative
from desk.domain.request import Subject
from desk.domain.text import QT_TRANSLATE_NOOP, Text


def age(born: date, today: date) -> int:
    """Whole years; who was born on 29 February is a year older on 1 March."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def birth_date_of(subject: Subject | None) -> date | None:
    """The birth date on record, or as the identity code tells it; None where neither is known."""
    if subject is None:
        return None
    if subject.birth_date is not None:
        return subject.birth_date
    code = subject.identifiers.first(IdentityKey.PERSONAL_IDENTITY_CODE)
    try:
        return PersonalIdentityCode.parse(code).birth_date if code else None
    except InvalidCode:
        return None


def one_and_the_same(representative: Representative, subject: Subject) -> Text | None:
    """Why whoever asks seems to be the data subject; None where they are two people.

    Who asks for themself needs nobody's authority and is checked and counted as themself (Art. 15;
    the free check is one for each person). Two people of one name are told apart by the birth date.
    """
    return same_person(
        representative.name, representative.birth_date, subject.name, birth_date_of(subject)
    )


def same_person(name: str, born: date | None, other: str, other_born: date | None) -> Text | None:
    """As ``one_and_the_same``, for names and birth dates alone."""
    mine, theirs = set(words_of(name)), set(words_of(other))
    shorter = min(len(mine), len(theirs))
    if not shorter or len(mine & theirs) < shorter or (shorter == 1 and mine != theirs):
        return None
    if born is None or other_born is None:
        return _SAME_NAME.fill(name=other)
    return _SAME_PERSON.fill(name=other) if born == other_born else None


_SAME_NAME = QT_TRANSLATE_NOOP(
    "authority",
    "Whoever asks has the name of the person, {name}. If it is the person, they ask for themself. If "
    "they are two people of one name, give the birth date of whoever asks.",
)
_SAME_PERSON = QT_TRANSLATE_NOOP(
    "authority",
    "Whoever asks is the person, {name}: the same name and birth date. Let them ask for themself, or "
    "pick the person whose data they want.",
)
