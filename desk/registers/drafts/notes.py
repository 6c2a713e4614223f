"""The notes of a draft (``meta.desk``): labels, the person, series, the tenancy cut, staff, others in the rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desk.domain.text import LocalText
from desk.registers.drafts.column_names import Meaning, label_of_table, words_of
from desk.registers.drafts.database_look import SeenColumn, SeenTable
from desk.registers.drafts.links import Link
from desk.registers.drafts.plan import Plan, is_place
from desk.registers.drafts.table_words import GUARDIAN_WORDS, OTHER_WORDS, WHOSE_OTHERS
from desk.registers.drafts.values import BANS, COMPANIES, LANGUAGES, codes_in, shape_of

_READINGS = ("kwh", "mwh", "cubic_metres", "consumption", "reading")
_DAYS = ("moment", "day", "invoice_date", "paid_date")


@dataclass(frozen=True, slots=True)
class Note:
    """One key of ``meta.desk`` and what stands there; ``guess`` says what a person must look at."""

    key: str
    value: Any
    guess: str | None = None


def notes_of(plan: Plan) -> Iterator[Note]:
    """All notes, table by table, then the paths to others."""
    for table in plan.tables.values():
        if table.name in plan.depth:
            yield from _table_notes(plan, table)
        for column in table.columns:
            if is_secret(plan, table, column):
                continue
            if note := column_note(plan, table, column):
                yield Note(f"{table.name}.{column.name}", note)
    if others := list(_others(plan)):
        yield Note("others", others)


def is_secret(plan: Plan, table: SeenTable, column: SeenColumn) -> bool:
    """True for passwords and tokens, which are no part of any answer."""
    meaning = plan.meanings.get((table.name, column.name))
    return meaning is not None and meaning.concept == "password"


def _table_notes(plan: Plan, table: SeenTable) -> Iterator[Note]:
    note: dict[str, Any] = {}
    guesses: list[str] = []
    if label := label_of_table(table.name):
        note["label"] = _words(label)
    note["order"] = 1 + 20 * plan.depth[table.name]
    if table.name in plan.subjects:
        note["subject"] = True
        note["person"] = _person(plan, table, guesses)
    time, reading = _time(plan, table), plan.column(table.name, *_READINGS)
    if time and reading and table.name not in plan.subjects:
        note["order"] = 90
        note["series"] = {"time": time, "value": reading}
    tenancy = tenancy_of(plan, table)
    dated = table.name in plan.subjects or "series" in note or tenancy
    if not dated and (day := plan.column(table.name, *_DAYS)):
        # the day by which a row falls into a period that the customer chose
        note["time"] = day
    if tenancy:
        note["tenancy"] = tenancy
        guesses.append("rows outside the customer's contracts are set aside by these columns")
    yield Note(table.name, note, "; ".join(guesses) or None)


def column_note(plan: Plan, table: SeenTable, column: SeenColumn) -> dict[str, Any]:
    """What is noted of one column; empty where there is nothing."""
    meaning = plan.meanings.get((table.name, column.name))
    note: dict[str, Any] = {}
    if meaning is not None:
        note["label"] = _words(meaning.label)
        if meaning.unit:
            note["unit"] = meaning.unit
        if meaning.about != "subject":
            note["about"] = meaning.about
    if data_type := _type(table, column, meaning):
        note["type"] = data_type
    return note


def tenancy_of(plan: Plan, table: SeenTable) -> dict[str, str] | None:
    """Which contract must cover a row, for what is measured at a place of use and not of one customer."""
    time = _time(plan, table)
    if time is None or table.name in plan.subjects:
        return None
    places = {
        (link.target, link.target_column): link.column
        for link in plan.links
        if link.table == table.name and is_place(plan, link.target)
    }
    if any(link.table == table.name and link.target in plan.subjects for link in plan.links):
        return None
    for link in plan.links:
        row_key = places.get((link.target, link.target_column))
        start, end = plan.column(link.table, "start"), plan.column(link.table, "end")
        if row_key and start and end and link.table != table.name:
            contract = {"contract": link.table, "contract_key": link.column, "row_key": row_key}
            return {**contract, "at": time, "from": start, "to": end}
    return None


def _time(plan: Plan, table: SeenTable) -> str | None:
    """The column that says when a row happened; of contracts there is none."""
    if plan.column(table.name, "start") and plan.column(table.name, "end"):
        happened = not any(link.target == table.name for link in plan.links)
        carries = any(link.table == table.name and link.target in plan.depth for link in plan.links)
        if not (happened and carries and _events(plan, table)):
            return plan.column(table.name, "moment", "day")
    return plan.column(table.name, "moment", "day", "start")


def _events(plan: Plan, table: SeenTable) -> bool:
    """True for a table of events at a place of use: it names a place and neither customer nor contract number."""
    return not plan.column(table.name, "contract", "customer_number", "identity_code")


def _person(plan: Plan, table: SeenTable, guesses: list[str]) -> dict[str, Any]:
    name = table.name
    surname, given = plan.column(name, "surname"), plan.column(name, "given_names")
    whole = plan.column(name, "name")
    person: dict[str, Any] = {
        "name": [column for column in (surname, given) if column] if surname else [whole]
    }
    if born := plan.column(name, "birth_date"):
        person["birth_date"] = born
    if language := plan.column(name, "language"):
        person["language"] = language
        codes = {
            code: key
            for key, all_codes in LANGUAGES.items()
            for code in codes_in(table, language, all_codes)
        }
        if codes:
            person["language_codes"] = codes
            guesses.append("the codes of the languages are guessed")
    if ban := plan.column(name, "safety_ban"):
        person["safety_ban"] = {"column": ban, "values": codes_in(table, ban, BANS) or ["K"]}
        guesses.append("check which values mean a safety ban")
    if kind := plan.column(name, "customer_type"):
        found = codes_in(table, kind, COMPANIES)
        if found and plan.column(name, "business_id"):
            person["company"] = {"column": kind, "values": found[:1]}
            guesses.append("check which values mean a company")
    address = [plan.column(name, concept) for concept in ("street", "postal_code", "city")]
    if address[0]:
        person["address"] = [column for column in address if column]
    return person


def _type(table: SeenTable, column: SeenColumn, meaning: Meaning | None) -> str | None:
    """The type of our notes, where the database's own does not say it."""
    wanted = meaning.data_type if meaning else None
    shape = shape_of(table, column.name)
    if column.kind in ("date", "datetime"):
        return column.kind
    if column.kind == "string":
        if shape in ("date", "datetime"):
            return shape
        # of a text without a known shape nothing is said, but for amounts, which have none
        return wanted if wanted == "money" else None
    if column.kind in ("integer", "float") and wanted in ("money", "number"):
        return wanted
    return None


def _others(plan: Plan) -> Iterator[dict[str, Any]]:
    """Paths to joint holders, earlier and later tenants, guardians and representatives."""
    for subject in plan.subjects:
        for link in plan.links:
            if link.target != subject:
                continue
            back = f"{link.table}.{link.column} -> {subject}.{link.target_column}"
            words = {*words_of(link.column), "".join(words_of(link.column)[:-1])}
            if words & (OTHER_WORDS | WHOSE_OTHERS | GUARDIAN_WORDS):
                yield {"role": _role(words), "path": [back]}
                continue
            contract = _joint(plan, link)
            start = (
                f"{contract.target}.{contract.target_column} -> {contract.table}.{contract.column}"
                if contract
                else ""
            )
            if contract:
                yield {"role": "joint_holder", "shares_place": True, "path": [start, back]}
            holder = contract.target if contract else link.table
            place = _place(plan, holder)
            if place and plan.column(holder, "start"):
                same = f"{holder}.{place.column} -> {holder}.{place.column}"
                yield {
                    "role": "other_tenant",
                    "shares_place": True,
                    "path": [same, *([start] if start else []), back],
                }


def _role(words: set[str]) -> str:
    if words & GUARDIAN_WORDS:
        return "household" if words & WHOSE_OTHERS else "guardian"
    return "representative"


def _joint(plan: Plan, link: Link) -> Link | None:
    """The contract of a table that joins contracts and customers."""
    key = set(plan.tables[link.table].primary_key)
    found = (
        one
        for one in plan.links
        if one.table == link.table
        and one.target not in plan.subjects
        and one.target in plan.owned
        and {one.column, link.column} <= key
    )
    return next(found, None)


def _place(plan: Plan, holder: str) -> Link | None:
    found = (link for link in plan.links if link.table == holder and is_place(plan, link.target))
    return next(found, None)


def _words(label: LocalText) -> dict[str, str]:
    return {"fi": label.fi, "sv": label.sv, "en": label.en}
