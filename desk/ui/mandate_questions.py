"""What is asked of each authority, as data without Qt: the fewest questions that decide it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields as facts_of
from datetime import date
from typing import Any

from desk.domain.custody import WEIGHED_FROM
from desk.domain.mandate import ChildsView, Custody, Mandate, Matters, Scope, Standing
from desk.domain.representation import Role
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.domain.two_people import age
from desk.domain.typed_day import as_typed
from desk.ui.letter_fields import Field, Option, Shape, Values, always, day, text

_SCOPE = "scope"
_CUSTODY = Field(
    "custody",
    QT_TRANSLATE_NOOP("mandate", "Custody of the child"),
    Shape.CHOICE,
    options=(
        Option(Custody.SOLE, QT_TRANSLATE_NOOP("mandate", "theirs alone")),
        Option(Custody.JOINT, QT_TRANSLATE_NOOP("mandate", "joint")),
        Option(Custody.NONE, QT_TRANSLATE_NOOP("mandate", "not theirs")),
    ),
    needed=always,
)
_CHILD = Field(
    "child",
    QT_TRANSLATE_NOOP("mandate", "What the child says of it"),
    Shape.CHOICE,
    options=(
        Option(ChildsView.AGREES, QT_TRANSLATE_NOOP("mandate", "agrees")),
        Option(ChildsView.NOT_HEARD, QT_TRANSLATE_NOOP("mandate", "was not heard")),
        Option(ChildsView.OBJECTS, QT_TRANSLATE_NOOP("mandate", "objects")),
    ),
    needed=always,
)
_CHILD_BORN = Field(
    "child_born",
    QT_TRANSLATE_NOOP("mandate", "Child's birth date, as you were shown"),
    Shape.DAY,
    needed=always,
)
_MATTERS = Field(
    "matters",
    QT_TRANSLATE_NOOP("mandate", "Appointed for"),
    Shape.CHOICE,
    options=(
        Option(Matters.ECONOMIC, QT_TRANSLATE_NOOP("mandate", "economic matters")),
        Option(Matters.PERSONAL, QT_TRANSLATE_NOOP("mandate", "personal matters")),
        Option(Matters.BOTH, QT_TRANSLATE_NOOP("mandate", "both")),
    ),
    needed=always,
)
_COVERS = Option(Scope.COVERS, QT_TRANSLATE_NOOP("mandate", "covers this request"))
_OUTSIDE = Option(Scope.OUTSIDE, QT_TRANSLATE_NOOP("mandate", "does not cover it"))
_ENDED = Option(Scope.REVOKED, QT_TRANSLATE_NOOP("mandate", "has been ended"))
_MANDATE = Field(
    _SCOPE,
    QT_TRANSLATE_NOOP("mandate", "The mandate"),
    Shape.CHOICE,
    options=(_COVERS, _OUTSIDE, _ENDED),
    needed=always,
)
_POWER = Field(
    _SCOPE,
    QT_TRANSLATE_NOOP("mandate", "The power of attorney"),
    Shape.CHOICE,
    options=(
        Option(
            Scope.COVERS,
            QT_TRANSLATE_NOOP("mandate", "is signed, names the person, covers this request"),
        ),
        _OUTSIDE,
        Option(Scope.UNSIGNED, QT_TRANSLATE_NOOP("mandate", "is not signed")),
        Option(Scope.REVOKED, QT_TRANSLATE_NOOP("mandate", "was taken back")),
    ),
    needed=always,
)
_DATED = Field("dated", QT_TRANSLATE_NOOP("mandate", "Dated"), Shape.DAY, needed=always)
_EXTRACT = Field(
    "dated",
    QT_TRANSLATE_NOOP("mandate", "Extract dated"),
    Shape.DAY,
    needed=always,
)
_UNTIL = Field("until", QT_TRANSLATE_NOOP("mandate", "Until (empty: no end)"), Shape.DAY)
_CONFIRMED = Field(
    "confirmed",
    QT_TRANSLATE_NOOP("mandate", "Confirmed on"),
    Shape.DAY,
    needed=always,
)
_STANDING = Field(
    "standing",
    QT_TRANSLATE_NOOP("mandate", "They are"),
    Shape.CHOICE,
    options=(
        Option(Standing.HEIR, QT_TRANSLATE_NOOP("mandate", "an heir")),
        Option(Standing.ADMINISTRATOR, QT_TRANSLATE_NOOP("mandate", "the administrator")),
    ),
    needed=always,
)
_REASON = Field(
    "reason",
    QT_TRANSLATE_NOOP("mandate", "Why the data is given; empty: to be decided later"),
)
_DECIDED_BY = Field("decided_by", QT_TRANSLATE_NOOP("mandate", "Who decided; empty: you"))

ASKED: Mapping[Role, Sequence[Field]] = {
    Role.GUARDIAN: (_CUSTODY, _CHILD, _CHILD_BORN, _REASON, _DECIDED_BY),
    Role.APPOINTED_GUARDIAN: (_MATTERS, _MANDATE, _EXTRACT, _UNTIL),
    Role.CONTINUING_POWER: (_CONFIRMED, _MANDATE, _UNTIL),
    Role.ATTORNEY: (_POWER, _DATED, _UNTIL),
    Role.ESTATE: (_STANDING, _REASON, _DECIDED_BY),
}
"""In the order in which they are asked, between the address and what was seen."""

_KINDS = {
    "scope": Scope,
    "matters": Matters,
    "custody": Custody,
    "child": ChildsView,
    "standing": Standing,
}
_DECISION = (_REASON.key, _DECIDED_BY.key)


def shown(role: Role, values: Values, born: date | None, today: date) -> Sequence[Field]:
    """The questions that are open now; ``born``: the person's birth date, where it is known.

    A child's birth date is asked where nobody knows it, and a decision where the law asks for one:
    of an estate, of an older child, of a child who objects.
    """
    asked = ASKED[role]
    if role is not Role.GUARDIAN:
        return asked
    known = born or day(text(values, _CHILD_BORN.key))
    older = known is not None and age(known, today) >= WEIGHED_FROM
    decides = older or text(values, _CHILD.key) == ChildsView.OBJECTS
    return [
        one
        for one in asked
        if (one is not _CHILD_BORN or born is None) and (one.key not in _DECISION or decides)
    ]


def read(questions: Sequence[Field], values: Values, actor: str) -> Mandate:
    """What the clerk said of the questions; whoever gives a reason decides, unless somebody is named."""
    given = {one.key: text(values, one.key) for one in questions}
    facts: dict[str, Any] = {key: _read(key, said) for key, said in given.items() if said}
    if facts.get("reason") and not facts.get("decided_by"):
        facts["decided_by"] = actor
    return Mandate(**{key: value for key, value in facts.items() if value is not None})


def written(mandate: Mandate) -> dict[str, str]:
    """The facts as they stand in the form."""
    facts = {one.name: getattr(mandate, one.name) for one in facts_of(mandate)}
    return {
        key: as_typed(value) if isinstance(value, date) else str(value)
        for key, value in facts.items()
        if value
    }


def _read(key: str, said: str) -> object:
    kind = _KINDS.get(key)
    if kind is not None:
        return kind(said)
    return said if key in _DECISION else day(said)
