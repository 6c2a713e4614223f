"""A guardian asks for a minor (huoltaja): custody, age, and what the child says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk.domain.mandate import ChildsView, Custody, Mandate
from desk.domain.remark import Remark, Weight, decided
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.domain.two_people import age

OF_AGE = 18
"""Years (Guardianship Services Act 442/1999 s. 2)."""
WEIGHED_FROM = 12
"""Years from which the desk asks for a decision in words. Guidance, never a yes or a no by itself."""
HEARD_FROM = 15
"""Years from which the desk says that the child is to be heard. Guidance as well."""


def guardian(mandate: Mandate, today: date, born: date | None, known: bool) -> Iterator[Remark]:
    """Of a minor: the right is the child's own, so a guardian's access is not automatic.

    GDPR recital 38 and Art. 15; Child Custody Act 361/1983 s. 4-5 for custody. Age is weighed and
    is no cut-off: from ``WEIGHED_FROM`` on, and where the child objects, a person decides and says
    why. Who is of age asks themself, or gives a power.
    """
    shown = mandate.child_born
    if shown is not None and shown > today:
        yield Remark(Weight.STOPS, _BORN_TO_COME.fill(day=shown))
    if born is not None and shown is not None and born != shown:
        yield Remark(Weight.STOPS, _OTHER_BIRTH.fill(shown=shown, register=born))
    born = born or shown
    if mandate.custody is Custody.NONE:
        yield Remark(Weight.STOPS, _NO_CUSTODY)
    elif mandate.custody is None:
        yield Remark(Weight.ASKS, _ASK_CUSTODY)
    elif mandate.custody is Custody.JOINT:
        yield Remark(Weight.TELLS, _JOINT)
    if born is None:
        if known:
            yield Remark(Weight.WAITS, _NO_BIRTH_DATE)
        years = None
    else:
        years = age(born, today)
        if years >= OF_AGE:
            yield Remark(Weight.STOPS, _IS_OF_AGE.fill(years=years))
            return
    if mandate.child is ChildsView.OBJECTS:
        if mandate.decided:
            yield decided(_OBJECTED, mandate)
        else:
            yield Remark(Weight.WAITS, _OBJECTS)
        return
    if years is not None and years >= WEIGHED_FROM:
        if mandate.decided:
            yield decided(_DECIDED_CHILD, mandate)
        else:
            yield Remark(Weight.WAITS, (_HEAR if years >= HEARD_FROM else _WEIGH).fill(years=years))
    if mandate.child is None:
        yield Remark(Weight.ASKS, _ASK_CHILD)


_OTHER_BIRTH = QT_TRANSLATE_NOOP(
    "authority",
    "The child was born on {shown} by what was shown and on {register} by the register, so this may "
    "be another child. Check which one is meant; nothing is given before that.",
)
_BORN_TO_COME = QT_TRANSLATE_NOOP(
    "authority",
    "The child would be born on {day}, which is to come. Check the date; nothing is given on it.",
)
_NO_CUSTODY = QT_TRANSLATE_NOOP(
    "authority",
    "Whoever asks does not have custody of the child, so nothing is given. A guardian with custody, or "
    "the child, may ask.",
)
_ASK_CUSTODY = QT_TRANSLATE_NOOP(
    "authority", "See who has custody: an extract of the population data, or the decision."
)
_JOINT = QT_TRANSLATE_NOOP(
    "authority",
    "Custody is joint: guardians decide together (361/1983 s. 5). One may ask; if the other is known to "
    "object, take it to the person in charge of register matters.",
)
_NO_BIRTH_DATE = QT_TRANSLATE_NOOP(
    "authority",
    "No register knows when the child was born. Give the birth date that you were shown: nothing is "
    "given to a guardian before it is known that the person is a minor.",
)
_IS_OF_AGE = QT_TRANSLATE_NOOP(
    "authority",
    "The person is {years} years old, and nobody is the guardian of somebody of age as of a child, so "
    "nothing is given. Let them ask themself, give a power of attorney, or see who was appointed for "
    "them.",
)
_OBJECTS = QT_TRANSLATE_NOOP(
    "authority",
    "The child objects, and the right is the child's own (GDPR, recital 38). Nothing is given before "
    "somebody has decided what is best for the child and written down why.",
)
_OBJECTED = QT_TRANSLATE_NOOP(
    "authority", "The child objects; {who} decided that the data is given all the same: {reason}"
)
_WEIGH = QT_TRANSLATE_NOOP(
    "authority",
    "The child is {years} years old, and the right is the child's own (GDPR, recital 38). Weigh age and "
    "maturity, decide, and write down why; the age alone is no yes and no no.",
)
_HEAR = QT_TRANSLATE_NOOP(
    "authority",
    "The child is {years} years old, can be heard and could ask alone (GDPR, recital 38). Hear what the "
    "child says, decide, and write down why; the age alone is no yes and no no.",
)
_DECIDED_CHILD = QT_TRANSLATE_NOOP(
    "authority", "{who} weighed the child's age and decided that the data is given: {reason}"
)
_ASK_CHILD = QT_TRANSLATE_NOOP(
    "authority", "Ask what the child says of it: agrees, was not heard, or objects."
)
