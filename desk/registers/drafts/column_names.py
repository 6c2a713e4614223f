"""What a column probably holds, by its name: the knowledge with which maps are drafted."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Literal

from desk.domain.text import LocalText
from desk.registers.drafts.column_concepts import Concept
from desk.registers.drafts.column_words_dealings import DEALINGS_CONCEPTS
from desk.registers.drafts.column_words_person import PERSON_CONCEPTS
from desk.registers.drafts.table_words import (
    LOG_WORDS,
    NEUTRAL_WORDS,
    OTHER_WORDS,
    PERSON_WORDS,
    STAFF_WORDS,
    TABLES,
    WHOSE_OTHERS,
)

About = Literal["subject", "other", "staff"]

_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[a-z]+|\d+")
_WORDS: dict[str, Concept] = {
    word: concept for concept in (*PERSON_CONCEPTS, *DEALINGS_CONCEPTS) for word in concept.words
}
_CODES = frozenset({"koodi", "kood", "kd", "code", "cd", "kod"})
"""Endings that say how a value is written, not what it is."""
_GLUED = (
    "asiakkaan",
    "asiakas",
    "customer",
    "client",
    "cust",
    "kund",
    "henkilon",
    "henkilo",
    "person",
)
_BARE = frozenset({"nimi", "namn", "name", "displayname"})
"""Names of things as well as of people."""
_BY_CONTEXT = frozenset({"name", "username", "staff"})
"""Concepts whose words mean something else where another word stands in front or about the table."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column holds."""

    concept: str
    """Key of a concept: ``identity_code``, ``surname``, ``start`` ..."""
    label: LocalText
    category: str
    """A data category of Fideslang."""
    identity: str | None = None
    """The identity key; None where the value is about somebody else than the customer."""
    data_type: str | None = None
    """As in the notes of a map: ``date``, ``datetime``, ``money``, ``number``."""
    unit: str | None = None
    about: About = "subject"


@cache
def meaning_of(name: str, *, table: str = "") -> Meaning | None:
    """What a column is, by its name and the name of its table; None where the name tells nothing.

    Finnish, Swedish and English are understood, with accents or without, abbreviated, with words in
    front (``asiakas_nimi``, ``cust_name``) or with a code behind (``KIELI_KOODI``).
    """
    words = words_of(name)
    if "".join(words) not in _WORDS:
        while words and words[-1].isdecimal():
            words = words[:-1]
    for start in range(len(words)):
        concept = _concept_of(words[start:])
        if concept is not None:
            return _meant(concept, words[:start], table, bare="".join(words[start:]) in _BARE)
    glued = "".join(words)
    for prefix in _GLUED:
        concept = _WORDS.get(glued.removeprefix(prefix)) if glued.startswith(prefix) else None
        if concept is not None:
            return _meant(concept, [prefix], table, bare=True)
    return None


def people_of(table: str) -> About | None:
    """Whom the rows of a table are about, by its name: customers, others in their rows, staff; None: no people."""
    words = words_of(table)
    spelled = {*words, "".join(words)}
    if spelled & STAFF_WORDS:
        return "staff"
    if spelled & OTHER_WORDS:
        return "other"
    return "subject" if spelled & PERSON_WORDS or any(map(_begins_person, words)) else None


def keeps_looks(table: str) -> bool:
    """True for a table that keeps who looked at what."""
    words = words_of(table)
    return bool({*words, "".join(words)} & LOG_WORDS)


def label_of_table(table: str) -> LocalText | None:
    """The label of a table whose name is known, in the singular or an English plural."""
    joined = "".join(words_of(table))
    return TABLES.get(joined) or TABLES.get(joined.removesuffix("s"))


@cache
def words_of(name: str) -> list[str]:
    """The words of a name without accents in small letters: ``AsiakasNro``, ``ASIAKAS_NRO`` -> asiakas, nro."""
    plain = unicodedata.normalize("NFD", name.replace("ß", "ss").replace("ø", "o"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [word.lower() for word in _PARTS.findall(plain)]


def _concept_of(words: list[str]) -> Concept | None:
    found = _WORDS.get("".join(words))
    if found is None and len(words) > 1 and words[-1] in _CODES:
        found = _WORDS.get("".join(words[:-1]))
    if found is None and words[-1] == "id":
        staff = _WORDS.get("".join(words[:-1]))
        found = staff if staff and staff.key == "staff" else None
    return found


def _meant(concept: Concept, before: list[str], table: str, *, bare: bool) -> Meaning | None:
    """The meaning in its surroundings; None where they say that it is something else."""
    about: About = "staff" if concept.about == "staff" else "subject"
    people = people_of(table) if table else None
    front = {*before, "".join(before)}
    if front & STAFF_WORDS or people == "staff":
        about = "staff"
    elif front & (OTHER_WORDS | WHOSE_OTHERS) or people == "other":
        about = "other" if about == "subject" else about
    elif concept.key in _BY_CONTEXT and not _fits(concept, front, people, bare):
        return None
    if concept.key == "username" and table and keeps_looks(table):
        about = "staff"
    identity = concept.identity if about != "staff" else None
    return Meaning(
        concept=concept.key,
        label=concept.label,
        category="user.workplace" if about == "staff" else concept.category,
        identity=identity,
        data_type=concept.data_type,
        unit=concept.unit,
        about=about,
    )


def _fits(concept: Concept, front: set[str], people: About | None, bare: bool) -> bool:
    """True where a word that may mean many things means a person's."""
    of_person = bool(front & PERSON_WORDS) or any(map(_begins_person, front))
    neutral = not front - {""} or front <= NEUTRAL_WORDS
    match concept.key:
        case "name":
            return of_person or not bare or (neutral and people is not None)
        case "username":
            return neutral or of_person
    # the rest are the staff: a customer is none
    return not of_person


def _begins_person(word: str) -> bool:
    return word.startswith(
        ("asiakas", "asiakk", "henkilo", "customer", "kund")
    ) and not word.startswith(("henkilokunta", "henkilosto", "asiakaspalvel"))
