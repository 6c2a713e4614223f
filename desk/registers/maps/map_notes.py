"""Our own notes in a data map (``meta.desk`` of a Fideslang dataset), validated strictly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator, model_validator

from desk.domain.text import LocalText, Text
from desk.registers.files.file_notes import FileNote
from desk.registers.maps import map_problems as reasons
from desk.registers.maps.note_error import NoteError
from desk.registers.web.notes import WebAsks

_HOP = re.compile(r"\s*(\S+)\s*->\s*(\S+)\s*")

DataType = Literal["string", "integer", "number", "date", "datetime", "boolean", "money"]


def place_and_reason(error: Mapping[str, Any]) -> tuple[list[str], Text]:
    """One of pydantic's errors as the keys that lead to the place, and a clause."""
    place = [str(part) for part in error["loc"]]
    if place[-1:] == ["[key]"]:
        del place[-2:]  # a key that YAML made something else of would not be recognised
    kind = error["type"]
    found = error.get("ctx", {}).get("error")
    if isinstance(found, NoteError):
        return place, found.reason
    if kind == "missing":
        return place, reasons.missing(place[-1])
    if kind == "extra_forbidden":
        return place, reasons.unknown_key(place[-1])
    if kind == "literal_error":
        return place, reasons.not_one_of(error["ctx"]["expected"].replace(" or ", ", "))
    for ending, reason in _KINDS.items():
        if kind.endswith(ending):
            return place, reason()
    return place, reasons.not_accepted(error["msg"])


_KINDS = {
    "too_short": reasons.wrong_count,
    "too_long": reasons.wrong_count,
    "string_type": reasons.no_text,
    "int_type": reasons.no_number,
    "int_parsing": reasons.no_number,
    "int_from_float": reasons.no_number,
    "bool_type": reasons.no_flag,
    "bool_parsing": reasons.no_flag,
    "list_type": reasons.no_list,
    "dict_type": reasons.no_mapping,
    "model_type": reasons.no_mapping,
}
"""What pydantic calls a mistake, by how the name ends."""


def _code_text(value: object) -> object:
    if isinstance(value, bool):
        raise NoteError(reasons.truth_value())
    return str(value) if isinstance(value, int | float) else value


CodeText = Annotated[str, BeforeValidator(_code_text)]
"""A code of a register as text; YAML may have read it as a number."""


class _Note(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Words(_Note):
    """A text in the three languages."""

    fi: str
    sv: str
    en: str

    @field_validator("*")
    @classmethod
    def _some(cls, text: str) -> str:
        if not text.strip():
            raise NoteError(reasons.no_text())
        return text

    @property
    def text(self) -> LocalText:
        """The same as a value of the domain."""
        return LocalText(self.fi, self.sv, self.en)


class ColumnIs(_Note):
    """True for a row whose column holds one of the values."""

    column: str
    values: list[CodeText] = Field(min_length=1)


class PersonNote(_Note):
    """Which columns of a subject collection say who it is."""

    name: list[str] = Field(min_length=1, max_length=2)
    birth_date: str | None = None
    language: str | None = None
    language_codes: dict[CodeText, Literal["fi", "sv", "en"]] = Field(default_factory=dict)
    safety_ban: ColumnIs | None = None
    company: ColumnIs | None = None
    address: list[str] = Field(default_factory=list, max_length=4)


class SeriesNote(_Note):
    """Columns of a series of readings."""

    time: str
    value: str


class TenancyNote(_Note):
    """Which contract must cover a row (Art. 15(4): other tenants' rows are not the person's)."""

    contract: str
    contract_key: str
    row_key: str
    at: str
    start: str = Field(alias="from")
    end: str = Field(alias="to")


class RowAboutNote(_Note):
    """Rows that are about somebody else."""

    when: dict[str, list[CodeText]] = Field(min_length=1)
    is_: Literal["other"] = Field(alias="is")


class FactsNote(_Note):
    """What Art. 15(1) wants told of some data; a fact that is not known is left out."""

    purpose: Words | None = None
    source: Words | None = None
    recipients: Words | None = None
    retention: Words | None = None

    def facts(self, general: FactsNote) -> dict[str, LocalText | None]:
        """Each fact by its name, the general one where this note has none."""
        found = {name: getattr(self, name) or getattr(general, name) for name in FACTS}
        return {name: words.text if words else None for name, words in found.items()}


FACTS = tuple(FactsNote.model_fields)


class CollectionNote(FileNote, FactsNote):
    """Everything ``meta.desk`` says of one collection."""

    label: Words | None = None
    order: int = 100
    meaning: Words | None = None
    subject: bool = False
    person: PersonNote | None = None
    series: SeriesNote | None = None
    time: str | None = None
    """The column of the day by which a row falls into a period that the customer chose."""
    tenancy: TenancyNote | None = None
    row_about: RowAboutNote | None = None
    web: WebAsks = Field(default_factory=list)
    """How a web service is asked for it."""

    @property
    def day_column(self) -> str | None:
        """``time``, else the time by which readings are summed or tenants are told apart."""
        judged = self.tenancy.at if self.tenancy else None
        return self.time or (self.series.time if self.series else judged)

    @model_validator(mode="after")
    def _person_is_subject(self) -> CollectionNote:
        if self.person and not self.subject:
            raise NoteError(reasons.person_without_subject())
        if unusable := self.unusable():
            raise NoteError(unusable)
        return self


class ColumnNote(_Note):
    """Everything ``meta.desk`` says of one column."""

    label: Words | None = None
    codes: dict[CodeText, Words] = Field(default_factory=dict)
    unit: str | None = None
    about: Literal["subject", "other", "staff"] = "subject"
    type: DataType | None = None
    file: bool = False


class OthersNote(_Note):
    """How other people in the person's rows are found."""

    role: Literal["joint_holder", "other_tenant", "household", "guardian", "representative"]
    shares_place: bool = False
    path: list[str] = Field(min_length=1)

    @field_validator("path")
    @classmethod
    def _hops(cls, path: list[str]) -> list[str]:
        for hop in path:
            if not _HOP.fullmatch(hop):
                raise NoteError(reasons.no_hop(hop))
        return path

    @property
    def hops(self) -> list[tuple[str, str]]:
        """Each hop as written: from which column to which."""
        found = [_HOP.fullmatch(hop) for hop in self.path]
        return [(hop[1], hop[2]) for hop in found if hop]
