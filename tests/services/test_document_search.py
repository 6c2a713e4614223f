"""Whose document was shown: by the code in it, else by name and birth date as the register spells them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from desk.domain.mrz import parse
from desk.domain.records import Candidate, SystemResult, SystemStatus
from desk.services import document_search
from desk.services.ports import Found
from tests.domain.zones import td1, td3
from tests.fakes import FakeDesk, FakeRegisters
from tests.ui.ui_desk import CODE, candidate

TODAY = date(2026, 11, 22)


@dataclass
class SpeltRegisters(FakeRegisters):
    """Finds whose name begins with every word that is looked for, or by the code; spelling counts."""

    searched: list[str] = field(default_factory=list)
    failures: tuple[SystemResult, ...] = ()

    def search(self, controller: str, text: str, limit: int = 20) -> Found:
        self.searched.append(text)
        found = [
            one
            for one in self.candidates
            if text in one.identifiers.get("personal_identity_code", ())
            or all(any(word in name for name in one.name.split()) for word in text.split())
        ]
        return Found(tuple(found), self.failures)


def holders(registers: SpeltRegisters, zone: str) -> tuple[Candidate, ...]:
    desk = FakeDesk(registers=registers).desk()
    document = parse(zone, today=TODAY)
    return document_search.holder(desk, controller="issoy", document=document).candidates


def test_the_code_in_the_document_decides() -> None:
    registers = SpeltRegisters([candidate(), candidate("Virtanen Aino Maria", subject="other")])
    zone = td1(first=CODE.replace("-", "<"))
    assert holders(registers, zone) == tuple(registers.candidates)
    assert registers.searched == [CODE]


def test_a_code_that_nobody_has_does_not_hide_somebody_known_by_name() -> None:
    nameless = candidate(identifiers={"name": ("Virtanen Aino Maria",)})
    registers = SpeltRegisters([nameless])
    assert holders(registers, td1(first="131052<9373")) == (nameless,)


def test_letters_of_finnish_names_are_read_back() -> None:
    hers = candidate("Hämäläinen Päivi")
    registers = SpeltRegisters([hers, candidate("Hamalainen Paivi", birth_date=date(1980, 1, 1))])
    assert holders(registers, td3(name="HAEMAELAEINEN<<PAEIVI")) == (hers,)


def test_names_that_have_those_letters_themselves_are_found_too() -> None:
    his = candidate("Michael Joel")
    assert holders(SpeltRegisters([his]), td3(name="MICHAEL<<JOEL")) == (his,)


def test_a_namesake_with_another_birth_date_is_left_out_and_an_unknown_one_is_not() -> None:
    other = candidate(subject="b", birth_date=date(1970, 1, 1))
    undated = candidate(subject="c", birth_date=None)
    registers = SpeltRegisters([other, undated])
    assert holders(registers, td1()) == (undated,)


def test_somebody_whose_name_has_changed_is_offered_by_the_birth_date() -> None:
    hers = candidate("Virtanen-Salo Aino")
    assert holders(SpeltRegisters([hers]), td1()) == (hers,)


def test_a_system_that_is_down_is_told_once() -> None:
    down = SystemResult("online", SystemStatus.FAILED, 0, 1.0)
    registers = SpeltRegisters([], failures=(down,))
    desk = FakeDesk(registers=registers).desk()
    found = document_search.holder(
        desk, controller="issoy", document=parse(td3(name="MAEKELAE<<AASA"), today=TODAY)
    )
    assert found == Found((), (down,))
    assert 1 < len(registers.searched) <= 6
