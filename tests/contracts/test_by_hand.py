"""The kind ``by_hand``: what the owner answered comes back as rows, and nothing else is claimed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desk.domain.controller import Channel, ControllerProfile, SystemProfile
from desk.domain.disclosure import disclose
from desk.domain.identity import Evidence
from desk.domain.person import Identifiers
from desk.domain.records import Collection, SystemResult, SystemStatus
from desk.registers.kinds import KINDS
from desk.registers.maps.data_map import MapCollection, load_data_map
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig, SystemFailure, Wanted
from desk.services import collection, identification, intake, questions
from desk.services.desk import Desk
from tests.contracts.register_kinds import MAP
from tests.fakes import FakeDesk, FakeProfiles, Watch, local, profile
from tests.registers.register_samples import AINO, ASIAKAS, PEKKA, SampleRegisters, rows_of

KOE = profile(
    "koe",
    systems=(
        SystemProfile("asiakas", local("Asiakas"), "sql", "asiakas.yaml"),
        SystemProfile("arkisto", local("Paperiarkisto"), "by_hand", ""),
    ),
)


def registers_of(samples: SampleRegisters, known: ControllerProfile) -> Registers:
    return Registers(
        profiles=FakeProfiles({"koe": known}),
        sources={
            ("koe", "asiakas"): SourceConfig("sql", url=f"sqlite:///{samples.file('asiakas')}"),
            ("koe", "arkisto"): SourceConfig("by_hand"),
        },
        read_data_map={"asiakas.yaml": ASIAKAS}.__getitem__,
        secrets=samples.secrets,
    )


class _Case:
    """A request of Pekka's at a controller with a database and a paper archive."""

    def __init__(self, folder: Path, known: ControllerProfile = KOE) -> None:
        samples = SampleRegisters(folder)
        samples.customer(1, PEKKA, "Virtanen", "Pekka Juhani")
        samples.customer(2, AINO, "Leinonen", "Matti Juhani", puhelin="0499100002")
        self.registers = registers_of(samples, known)
        self._fake = FakeDesk(profiles={"koe": known})
        (person,) = self.registers.find("koe", {"personal_identity_code": PEKKA}).candidates
        self.number = intake.register(
            self.desk,
            controller="koe",
            channel=Channel.VISIT,
            received=self._fake.today,
            actor="tiski",
        ).number
        identification.record(
            self.desk, number=self.number, evidence=Evidence.IDENTITY_CARD, actor="tiski"
        )
        identification.choose(
            self.desk, number=self.number, person=person, identity={}, actor="tiski"
        )
        collection.collect(self.desk, number=self.number, progress=Watch(), actor="tiski")

    @property
    def desk(self) -> Desk:
        return replace(self._fake.desk(), registers=self.registers)

    def answer(self, **given: str | bool) -> None:
        questions.take_answer(
            self.desk,
            number=self.number,
            system="arkisto",
            actor="tiski",
            **given,  # type: ignore[arg-type]  # text or nothing_held
        )

    @property
    def collected(self) -> Collection:
        return collection.load(self.desk, self.number)

    @property
    def archive(self) -> SystemResult:
        return next(one for one in self.collected.systems if one.system == "arkisto")


@pytest.fixture
def case(tmp_path: Path) -> _Case:
    return _Case(tmp_path)


def test_before_the_owner_answers_nothing_is_claimed(case: _Case) -> None:
    assert case.archive.status is SystemStatus.NOT_REACHED
    assert case.archive.records == 0
    assert not case.collected.complete
    assert {table.info.system for table in case.collected.tables} == {"asiakas"}


def test_what_the_owner_answered_comes_back_as_rows(case: _Case) -> None:
    case.answer(text="Vuosi;Asia\n1987;Sopimus\n1991;Muutto")
    assert rows_of(case.collected, "rows") == [("1987", "Sopimus"), ("1991", "Muutto")]
    assert (case.archive.status, case.archive.records) == (SystemStatus.COMPLETE, 2)
    assert case.collected.complete
    assert len(rows_of(case.collected, "asiakas")) == 1, "the registers' rows stay as they were"


def test_nothing_held_claims_no_rows(case: _Case) -> None:
    case.answer(nothing_held=True)
    assert (case.archive.status, case.archive.records) == (SystemStatus.NOTHING_HELD, 0)
    assert case.collected.complete


def test_a_neighbour_in_the_owners_words_is_covered_as_in_a_registers(case: _Case) -> None:
    """Art. 15(4): whoever is on record in any system of the controller and is mentioned."""
    case.answer(text="Kortin nouti Matti Leinonen, puh. 049 910 0002. Pekka Virtanen kuittasi.")
    shown = disclose(case.collected, own=Identifiers()).tables
    [row] = [row for table in shown if table.info.system == "arkisto" for row in table.rows]
    assert "Leinonen" not in str(row[1])
    assert "0002" not in str(row[1])
    assert "Pekka Virtanen kuittasi." in str(row[1])


def test_a_controller_with_nothing_but_paper_is_answered_too(tmp_path: Path) -> None:
    """Art. 15 covers paper files that are part of a filing system (Art. 2(1))."""
    samples = SampleRegisters(tmp_path)
    paper = replace(KOE, systems=KOE.systems[1:])
    registers = registers_of(samples, paper)
    assert registers.find("koe", {"name": "Virtanen Pekka"}).candidates == ()
    found = registers.collect("koe", None, {"name": "Virtanen Pekka"}, Watch())
    assert [(one.system, one.status) for one in found.systems] == [
        ("arkisto", SystemStatus.NOT_REACHED)
    ]
    assert registers.mentioned("koe", None, ["Matti Leinonen soitti"]) == []
    registers.close()


def test_others_can_be_asked_again_without_the_archive(case: _Case) -> None:
    again = case.registers.collect("koe", None, {}, Watch(), only=["asiakas"])
    assert [one.system for one in again.systems] == ["asiakas"]


@pytest.fixture
def person() -> MapCollection:
    return load_data_map(MAP, file="kanta.yaml", system="kanta").collections[0]


@pytest.mark.parametrize(
    "ask",
    [
        lambda source, item: source.rows(item, {"id": [1]}),
        lambda source, item: source.matching(item, [Wanted("hetu", [PEKKA])], limit=5),
        lambda source, item: source.alike(item, "puhelin", "040", "phone"),
    ],
)
def test_a_question_to_it_is_never_answered_with_silence(
    ask: Callable[..., object], person: MapCollection
) -> None:
    source = KINDS["by_hand"].open(SourceConfig("by_hand"), local("Paperiarkisto"), None)
    with pytest.raises(SystemFailure, match=r"Paperiarkisto has no connection.*asked by hand"):
        ask(source, person)
    assert source.distinct(person, "sukunimi") is None
    assert source.indexed(person) is None
    source.check([person])
    source.close()
