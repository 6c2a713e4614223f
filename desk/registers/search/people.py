"""What a row of a subject collection says of a person: name, birth date, address, identifiers, marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, unquote

from desk.domain.business_id import BUSINESS_ID, is_legal_person
from desk.domain.errors import BadInput
from desk.domain.person import Identifiers, IdentityKey, strong_of
from desk.domain.records import Value
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.map_notes import ColumnIs
from desk.registers.search.ban_words import means_ban
from desk.registers.search.folding import identity_code
from desk.registers.source import Row
from desk.registers.values import key_text, local_day

_PARTICLES = {"von", "af", "de", "van", "der", "da", "du", "di", "la", "le", "del"}


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of a subject collection, read as a person or a company."""

    ref: str
    """``dataset:collection:key``."""
    system: str
    name: str
    """In the order of reading: ``Pekka Virtanen``."""
    other_names: tuple[str, ...]
    """The register's order (``Virtanen Pekka``) and former names."""
    birth_date: date | None
    address: str | None
    identifiers: Identifiers
    language: str | None = None
    safety_ban: bool = False
    company: bool = False
    sole_trader: bool = False
    """A person who trades under a business ID; the right of access is theirs (Art. 4(1), 15)."""
    parts: tuple[str, str] = ("", "")
    """Surname and given names as the register has them; all of it first for a company."""

    codes: frozenset[str] = frozenset()
    """The personal identity codes of the row, those without their sign among them."""
    strong: frozenset[tuple[str, str]] = frozenset()
    """Identifiers that are given to one person only, by their key."""

    @property
    def collection(self) -> str:
        """``dataset:collection``."""
        return self.ref.rpartition(":")[0]


def row_ref(collection: MapCollection, row: Row) -> str:
    """The stable name of a row: dataset, collection and primary key."""
    cells = [key_text(row[place]) or "" for place in collection.person_places.key]
    named = [cell if cell.isascii() and cell.isalnum() else quote(cell, safe="") for cell in cells]
    return f"{collection.key}:{','.join(named)}"


def read_ref(ref: str) -> tuple[str, tuple[str, ...]]:
    """Collection key and primary key of a ``subject`` text. Raises BadInput where it is malformed."""
    dataset, _, rest = ref.partition(":")
    collection, _, key = rest.partition(":")
    if not (dataset and collection and key):
        raise malformed(ref)
    return f"{dataset}:{collection}", tuple(unquote(cell) for cell in key.split(","))


def malformed(ref: str) -> BadInput:
    """A ``subject`` text that names no row."""
    return BadInput(
        QT_TRANSLATE_NOOP(
            "registers",
            "“{subject}” does not name a row of a register. "
            "Search for the person and take the subject from what is found.",
        ).fill(subject=ref)
    )


def holds(row: Row, collection: MapCollection, test: ColumnIs | None) -> bool:
    """True where the row's column holds one of the values of the test."""
    return test is not None and key_text(row[collection.place[test.column]]) in test.values


def _banned(row: Row, collection: MapCollection, test: ColumnIs | None) -> bool:
    return test is not None and means_ban(key_text(row[collection.place[test.column]]), test.values)


def describe(collection: MapCollection, row: Row) -> PersonRow:
    """Read a row of a subject collection."""
    person = collection.person
    company = is_company(collection, row)
    names = names_of(collection, row, company=company)
    found = _identity_values(collection, row)
    sole_trader = _is_sole_trader(names[0] if names else "", found)
    address = address_of(collection, row)
    if address:
        found[IdentityKey.ADDRESS] = [address, *found.get(IdentityKey.ADDRESS, ())]
    born = _born(collection, row, found.get(IdentityKey.PERSONAL_IDENTITY_CODE, ()))
    language = None
    if person and person.language:
        written = key_text(row[collection.place[person.language]]) or ""
        language = person.language_codes.get(written) or (
            written.lower() if written.lower() in ("fi", "sv", "en") else None
        )
    former = [name for name in found.pop(IdentityKey.NAME, ()) if name not in names]
    found.pop(IdentityKey.BIRTH_DATE, None)
    own: dict[str, list[str]] = {
        IdentityKey.NAME: [*names[:1], *former],
        IdentityKey.BIRTH_DATE: [born.isoformat()] if born else [],
    }
    return PersonRow(
        ref=row_ref(collection, row),
        system=collection.info.system,
        name=names[0] if names else "",
        other_names=(*names[1:], *former),
        birth_date=born,
        address=address,
        identifiers=Identifiers({**own, **found}),
        language=language,
        safety_ban=_banned(row, collection, person.safety_ban if person else None),
        company=company and not sole_trader,
        sole_trader=sole_trader,
        codes=frozenset(found.get(IdentityKey.PERSONAL_IDENTITY_CODE, ())),
        strong=strong_of(found),
        parts=_parts(collection, row, names[-1] if names else "", company=company),
    )


def _parts(collection: MapCollection, row: Row, stored: str, *, company: bool) -> tuple[str, str]:
    columns = collection.person.name if collection.person else ()
    if len(columns) == 2:
        surname, given = (key_text(row[collection.place[column]]) or "" for column in columns)
        return surname, given
    if company or not columns:
        return stored, ""
    words = stored.split()
    cut = _surname_words(words)
    return " ".join(words[:cut]), " ".join(words[cut:])


def is_company(collection: MapCollection, row: Row) -> bool:
    """True for a row of a company."""
    return holds(row, collection, collection.person.company if collection.person else None)


def _is_sole_trader(name: str, found: Mapping[str, Sequence[str]]) -> bool:
    """A business ID beside a personal identity code, and no name of a company.

    The code in a company's row is that of somebody who acts for it.
    """
    codes = found.get(IdentityKey.PERSONAL_IDENTITY_CODE, ())
    coded = any(identity_code(one) is not None for one in codes)
    return bool(found.get(BUSINESS_ID)) and coded and not is_legal_person(name)


def identifiers_of(collection: MapCollection, row: Row) -> Identifiers:
    """The values of a row's identity columns, those about other people left out."""
    return Identifiers(_identity_values(collection, row))


def _identity_values(collection: MapCollection, row: Row) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, place, listed in collection.person_places.identities:
        values = [row[place]] if listed is None else collection.keys_in(listed, row[place])
        for value in values:
            if text := key_text(value):
                found.setdefault(key, []).append(text)
    return found


def address_of(collection: MapCollection, row: Row) -> str | None:
    """The address on record as one text: ``Kalevankatu 5 A 12, 55100 IMATRA``."""
    person = collection.person
    if person is None or not person.address:
        return None
    cells = [key_text(row[place]) or "" for place in collection.person_places.address]
    return _joined_address(cells)


def _joined_address(cells: Sequence[str]) -> str | None:
    street, place = cells[0], " ".join(cell for cell in cells[1:] if cell)
    return ", ".join(part for part in (street, place) if part) or None


def names_of(collection: MapCollection, row: Row, *, company: bool) -> list[str]:
    """The name in the order of reading, then in the register's order where that differs."""
    person = collection.person
    if person is None:
        columns = collection.identities.get(IdentityKey.NAME, ())[:1]
        return [text for column in columns if (text := key_text(row[collection.place[column]]))]
    cells = [key_text(row[place]) or "" for place in collection.person_places.names]
    stored = " ".join(filter(None, cells))
    if not stored:
        return []
    if company:
        return [stored]
    if len(cells) == 2:
        reading = " ".join(cell for cell in reversed(cells) if cell)
    else:
        reading = reading_order(stored)
    return list(dict.fromkeys([reading, stored]))


def reading_order(name: str) -> str:
    """``Virtanen Pekka`` as ``Pekka Virtanen``; noble and foreign particles stay with the surname."""
    parts = name.replace(",", " ").split()
    cut = _surname_words(parts)
    return " ".join([*parts[cut:], *parts[:cut]])


def _surname_words(parts: Sequence[str]) -> int:
    """How many words at the beginning are the surname."""
    cut = 1
    while cut < len(parts) - 1 and parts[cut - 1].lower() in _PARTICLES:
        cut += 1
    return cut


def _born(collection: MapCollection, row: Row, codes: Sequence[str]) -> date | None:
    column = collection.person.birth_date if collection.person else None
    value: Value = row[collection.place[column]] if column else None
    day = local_day(value)
    if day is None:
        for text in codes:
            code = identity_code(text)
            if code:
                return code.birth_date
    return day
