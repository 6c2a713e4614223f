"""The free check of a calendar year, through the use cases (law: the free check)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk.domain.identity import Evidence
from desk.domain.person import Identifiers
from desk.domain.representation import Role
from desk.domain.request import FreeCheck, State
from desk.services import fee_advice, identification, intake, representation
from tests.fakes import FakeDesk, local, profile
from tests.services.test_merging import AINO, FIRST, LATER, VEIKKO, asked, check

CHILD = replace(
    AINO,
    subject="koe:asiakas:9",
    rows=("koe:asiakas:9",),
    name="Koskela Onni",
    birth_date=date(2016, 5, 1),
    identifiers=Identifiers({"personal_identity_code": ("010516A903K",)}),
)


def test_a_check_that_is_given_back_goes_to_who_asked_next() -> None:
    """Withdrawn, refused and merged requests give the check back, and the person has one still."""
    fake = FakeDesk()
    first, second, third = (asked(fake, FIRST), asked(fake, LATER), asked(fake, LATER))
    intake.withdraw(fake.desk(), number=first, actor="tiski")
    assert check(fake, second) == FreeCheck(True, 2026)
    assert fake.memory.checks["issoy", 2026, "customer_number=44102291"] == (second, LATER)
    assert check(fake, third) == FreeCheck(False, 2026, second, LATER)


def test_a_wrong_pick_gives_the_check_back_to_its_person() -> None:
    fake = FakeDesk()
    wrong, right = asked(fake, FIRST), asked(fake, LATER)
    identification.choose(fake.desk(), number=wrong, person=VEIKKO, identity={}, actor="tiski")
    assert check(fake, wrong) == check(fake, right) == FreeCheck(True, 2026)


def test_a_second_pick_of_the_same_person_keeps_what_was_learned_of_them() -> None:
    """All identifiers of one person count as one person, those of later requests too."""
    fake = FakeDesk()
    first = asked(fake, FIRST)
    moved = replace(AINO, identifiers=AINO.identifiers.joined({"customer_number": ("55000001",)}))
    asked(fake, LATER, moved)
    identification.choose(fake.desk(), number=first, person=AINO, identity={}, actor="tiski")
    only_new = replace(
        VEIKKO, identifiers=Identifiers({"customer_number": ("55000001",)}), rows=("koe:uusi:1",)
    )
    assert check(fake, asked(fake, LATER, only_new)) == FreeCheck(False, 2026, first, FIRST)


@pytest.mark.parametrize("joint", [True, False])
def test_the_unit_is_the_controller_and_the_group_only_where_the_register_is_joint(
    joint: bool,
) -> None:
    fake = FakeDesk(
        profiles={
            "issoy": profile(joint_register=joint, group=("Koesiirto Oy",)),
            "ksoy": profile("ksoy", name="Muu Oy", contact=local("x")),
        }
    )
    asked(fake, FIRST)
    assert check(fake, asked(fake, LATER, controller="ksoy")) == FreeCheck(True, 2026)
    assert check(fake, asked(fake, LATER)) == FreeCheck(False, 2026, "2026-0001", FIRST)


@pytest.mark.parametrize("key", ["personal_identity_code", "customer_number"])
def test_any_identifier_written_in_any_way_meets_the_same_check(key: str) -> None:
    """All identifiers of one person count as one person; case and blanks change nothing."""
    fake = FakeDesk()
    first = asked(fake, FIRST)
    written = {key: f" {AINO.identifiers[key][0].lower()} "}
    told = fee_advice.for_person(
        fake.desk(), controller="issoy", person=AINO, identity=written, received=LATER
    )
    assert (told.check.earlier, told.advice.same_request) == (first, first)


def test_a_code_that_differs_in_its_sign_is_another_person() -> None:
    fake = FakeDesk()
    twins = [
        fee_advice.for_person(
            fake.desk(),
            controller="issoy",
            person=None,
            identity={"personal_identity_code": code},
            received=LATER,
        )
        for code in ("020594X903P", "020594A903P")
    ]
    number = asked(fake, FIRST, None)
    identification.record(fake.desk(), number=number, evidence=Evidence.SIGNATURE, actor="tiski")
    identification.choose(
        fake.desk(),
        number=number,
        person=None,
        identity={"personal_identity_code": "020594X903P"},
        actor="tiski",
        name="Koe",
    )
    again = [
        fee_advice.for_person(
            fake.desk(),
            controller="issoy",
            person=None,
            identity={"personal_identity_code": code},
            received=LATER,
        ).check.free
        for code in ("020594X903P", "020594A903P")
    ]
    assert [one.check.free for one in twins] == [True, True]
    assert again == [False, True]


def test_a_new_year_has_its_own_check() -> None:
    """By the day of receipt: 31 December belongs to the year that ends."""
    fake = FakeDesk(today=date(2027, 1, 5))
    old, new = asked(fake, date(2026, 12, 31)), asked(fake, date(2027, 1, 1))
    assert (check(fake, old), check(fake, new)) == (FreeCheck(True, 2026), FreeCheck(True, 2027))
    late = asked(fake, date(2026, 12, 31))  # written down after New Year
    assert check(fake, late) == FreeCheck(False, 2026, old, date(2026, 12, 31))


def test_a_childs_check_is_the_childs_and_an_estate_has_none() -> None:
    """A guardian asks with the child's right, an estate with none of Art. 15 (recital 27)."""
    fake = FakeDesk()
    for role, person in ((Role.ATTORNEY, CHILD), (Role.ESTATE, VEIKKO)):
        number = asked(fake, FIRST, None)
        representation.represent(
            fake.desk(),
            number=number,
            role=role,
            name=AINO.name,
            address=(),
            authority="valtakirja 1.9.2026",
            actor="tiski",
        )
        with fake.desk().work() as work:
            request = work.requests.get(number)
            work.requests.save(replace(request, state=State.IDENTIFIED))
            work.commit()
        identification.choose(fake.desk(), number=number, person=person, identity={}, actor="tiski")
        expected = None if role is Role.ESTATE else FreeCheck(True, 2026)
        assert check(fake, number) == expected
    assert check(fake, asked(fake, LATER)) == FreeCheck(True, 2026)  # the guardian's own
    assert check(fake, asked(fake, LATER, VEIKKO)) == FreeCheck(True, 2026)
