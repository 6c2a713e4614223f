"""What a draft proposes: who the customers are, how their rows are reached, and what stands in them."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from desk.registers.drafts.column_names import Meaning, meaning_of, people_of, words_of
from desk.registers.drafts.database_look import SeenTable
from desk.registers.drafts.links import Link, links_of
from desk.registers.drafts.table_words import CONTRACT_WORDS, OWNED_WORDS, PLACE_WORDS
from desk.registers.drafts.values import meaning_by_value

_POINTS: Mapping[str, int] = {
    "identity_code": 4,
    "customer_number": 2,
    "surname": 3,
    "given_names": 2,
    "name": 3,
    "birth_date": 2,
    "email": 1,
    "phone": 1,
    "language": 1,
    "safety_ban": 2,
    "customer_type": 1,
    "business_id": 1,
    "street": 1,
}
"""How much a column speaks for a table whose rows are customers."""
_ENOUGH = 5
_NAMED_SO = 4
"""How much the table's own name does."""


@dataclass(frozen=True, slots=True)
class Way:
    """A reference that is proposed."""

    link: Link
    direction: Literal["from", "to"]


@dataclass
class Plan:
    """The proposal for one database."""

    tables: dict[str, SeenTable]
    meanings: dict[tuple[str, str], Meaning]
    by_value: set[tuple[str, str]]
    """Columns whose meaning only their values tell."""
    subjects: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    depth: dict[str, int] = field(default_factory=dict)
    """How many references lie between a customer and the tables that are reached."""
    owned: set[str] = field(default_factory=set)
    """Tables whose rows are one customer's; of others only the rows that are named are read."""

    def column(self, table: str, *concepts: str) -> str | None:
        """The first column of a table that holds one of some concepts, in the order of the concepts."""
        for concept in concepts:
            for column in self.tables[table].columns:
                meaning = self.meanings.get((table, column.name))
                if meaning and meaning.concept == concept and meaning.about == "subject":
                    return column.name
        return None


def plan_of(tables: Sequence[SeenTable]) -> Plan:
    """What is proposed for the tables of a database."""
    by_value: set[tuple[str, str]] = set()
    meanings: dict[tuple[str, str], Meaning] = {}
    for table in tables:
        for column in table.columns:
            meaning = meaning_of(column.name, table=table.name)
            if meaning is None and (meaning := meaning_by_value(table, column.name)):
                by_value.add((table.name, column.name))
            if meaning is not None:
                meanings[table.name, column.name] = meaning
        _name_people(table, meanings)
    plan = Plan({table.name: table for table in tables}, meanings, by_value)
    plan.subjects = _subjects(plan)
    plan.links = links_of(tables, meanings, plan.subjects)
    _walk(plan)
    return plan


def _name_people(table: SeenTable, meanings: dict[tuple[str, str], Meaning]) -> None:
    """Where a table's own rows have an identity code, a column that is called a name is a person's."""
    own = {
        meaning.concept: name
        for (at, name), meaning in meanings.items()
        if at == table.name and meaning.about == "subject"
    }
    code = own.get("identity_code")
    if code is None or own.keys() & {"name", "surname"}:
        return
    if any(key.column == code for key in table.keys) or people_of(table.name) is not None:
        return
    for column in table.columns:
        meaning = meaning_of(column.name, table="henkilo")
        if meaning is not None and meaning.concept == "name":
            meanings[table.name, column.name] = meaning
            return


def is_place(plan: Plan, name: str) -> bool:
    """True for a table of places of use: by its name or key, or by an address that contracts point at."""
    if plan.column(name, "metering_point") in plan.tables[name].primary_key or called(
        name, PLACE_WORDS
    ):
        return True
    return plan.column(name, "street") is not None and any(
        link.target == name and plan.column(link.table, "start") and plan.column(link.table, "end")
        for link in plan.links
        if name not in plan.subjects
    )


def is_staff(name: str) -> bool:
    """True for a table of employees."""
    return people_of(name) == "staff"


def called(name: str, words: frozenset[str]) -> bool:
    """True where one of some words is in a table's name, or begins it."""
    own = words_of(name)
    return bool({*own, "".join(own)} & words)


def _subjects(plan: Plan) -> list[str]:
    """The tables whose rows are customers: the likeliest, and others that hang on none of them."""
    points = {name: _points(plan, table) for name, table in plan.tables.items()}
    ranked = sorted((name for name in points if points[name] >= _ENOUGH), key=lambda n: -points[n])
    links = links_of(list(plan.tables.values()), plan.meanings)
    chosen: list[str] = []
    for name in ranked:
        hangs = any(link.table == name and link.target in chosen for link in links)
        same = any(
            plan.column(name, concept) and plan.column(one, concept)
            for one in chosen
            for concept in ("customer_number", "identity_code")
        )
        if not hangs and not same:
            chosen.append(name)
    return chosen


def _points(plan: Plan, table: SeenTable) -> int:
    people = people_of(table.name)
    if table.view or not table.primary_key or people in ("staff", "other"):
        return 0
    if not plan.column(table.name, "surname", "name"):
        return 0
    points = _NAMED_SO if people == "subject" else 0
    return points + sum(
        points for concept, points in _POINTS.items() if plan.column(table.name, concept)
    )


def _walk(plan: Plan) -> None:
    """From the customers outward: what carries their key is theirs; what they point at is read, not gone on from.

    Rows that many customers point at (a product, a town) lead to everybody's rows; only from
    contracts, places of use, invoices and the like does the way go on.
    """
    roots = plan.subjects or _roots(plan)
    plan.depth = dict.fromkeys(roots, 0)
    plan.owned = set(roots)
    queue = deque(roots)
    while queue:
        here = queue.popleft()
        for link in plan.links:
            if link.target == here and here in plan.owned and _open(plan, link.table):
                plan.owned.add(link.table)
            elif link.table == here and _open(plan, link.target):
                if called(link.target, CONTRACT_WORDS | OWNED_WORDS) or is_place(plan, link.target):
                    plan.owned.add(link.target)
            else:
                continue
            other = link.table if link.target == here else link.target
            plan.depth[other] = plan.depth[here] + 1
            queue.append(other)
    _mails(plan)
    for link in plan.links:
        if link.table in plan.depth and link.target in plan.depth and link.table != link.target:
            near, far = plan.depth[link.target], plan.depth[link.table]
            if near < far and link.target in plan.owned:
                plan.ways.append(Way(link, "from"))
            elif (far < near or link.table in plan.owned) and not _anothers(plan, link):
                plan.ways.append(Way(link, "to"))


def _anothers(plan: Plan, link: Link) -> bool:
    """True where the rows pointed at say themselves whose they are: they may be somebody else's.

    A table that joins customers to contracts says that they are the customer's too.
    """
    own = {
        one.column for one in plan.links if one.table == link.table and one.target in plan.subjects
    }
    key = set(plan.tables[link.table].primary_key)
    if own & key and link.column in key:
        return False
    return link.target in plan.subjects or any(
        one.table == link.target and one.target in plan.subjects for one in plan.links
    )


def _open(plan: Plan, name: str) -> bool:
    """True for a table that may still be reached; employees are never gone to."""
    return name not in plan.depth and not is_staff(name) and not plan.tables[name].view


def _mails(plan: Plan) -> None:
    """Tables that nothing leads to but an e-mail address: the customer's own."""
    for subject in plan.subjects:
        own = plan.column(subject, "email")
        for name in plan.tables if own else ():
            column = plan.column(name, "email") if _open(plan, name) else None
            if column and own:
                plan.links.append(Link(name, column, subject, own, declared=False))
                plan.depth[name] = plan.depth[subject] + 1
                plan.owned.add(name)


def _roots(plan: Plan) -> list[str]:
    """Where no table holds customers: those that hold something that identifies one."""
    return [
        name
        for name, table in plan.tables.items()
        if not table.view
        and not is_staff(name)
        and plan.column(
            name, "identity_code", "customer_number", "metering_point", "email", "phone"
        )
    ]
