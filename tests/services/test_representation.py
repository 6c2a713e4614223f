"""Who asks for another person, and what must have been checked before they get anything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.domain.controller import Channel
from desk.domain.errors import BadInput, Refused
from desk.domain.identity import Evidence
from desk.domain.representation import Role
from desk.domain.request import AccessRequest
from desk.services import answer, identification, intake, overview, representation, review
from desk.services.desk import Desk
from tests.fakes import FakeDesk
from tests.services.test_use_cases import AINO, RECEIVED


@pytest.fixture
def fake() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def desk(fake: FakeDesk) -> Desk:
    return fake.desk()


def begun(desk: Desk) -> AccessRequest:
    return intake.register(
        desk, controller="issoy", channel=Channel.VISIT, received=RECEIVED, actor="virk1"
    )


def asks(desk: Desk, request: AccessRequest, role: Role, **more: str) -> AccessRequest:
    facts = {"name": "Laine Eeva", "authority": "valtakirja 1.10.2026", **more}
    return representation.represent(
        desk,
        number=request.number,
        role=role,
        address=("Kotikatu 1", " ", "55100 IMATRA"),
        actor="virk1",
        **facts,
    )


def chosen(desk: Desk, request: AccessRequest, **changes: bool) -> AccessRequest:
    evidence = Evidence.IDENTITY_CARD
    identification.record(desk, number=request.number, evidence=evidence, actor="virk1")
    person = replace(AINO, **changes)  # type: ignore[arg-type]  # flags of the candidate
    return identification.choose(
        desk, number=request.number, person=person, identity={}, actor="virk1"
    )


def told(desk: Desk, number: str) -> list[str]:
    return [str(sentence) for _, _, sentence in overview.history(desk, number)]


def test_who_asks_is_kept_with_who_checked_it_and_told_in_the_history(desk: Desk) -> None:
    request = asks(desk, begun(desk), Role.ATTORNEY)
    somebody = overview.request(desk, request.number).representative
    assert somebody is not None
    assert (somebody.role, somebody.name) == (Role.ATTORNEY, "Laine Eeva")
    assert somebody.address == ("Kotikatu 1", "55100 IMATRA")
    assert (somebody.checked_by, somebody.checked_at) == ("virk1", desk.clock.now())
    history = told(desk, request.number)
    assert any("attorney under a written power" in one for one in history)
    assert not any("Laine" in one for one in history)
    representation.represents_nobody(desk, number=request.number, actor="virk1")
    assert overview.request(desk, request.number).representative is None
    assert told(desk, request.number) != history


@pytest.mark.parametrize("authority", ["", "  "])
@pytest.mark.parametrize("role", Role)
def test_nobody_asks_for_another_without_an_authority_that_was_looked_at(
    desk: Desk, role: Role, authority: str
) -> None:
    request = begun(desk)
    with pytest.raises(Refused):
        asks(desk, request, role, authority=authority)
    assert overview.request(desk, request.number) == request


def test_a_letter_needs_a_name_to_go_to(desk: Desk) -> None:
    with pytest.raises(BadInput):
        asks(desk, begun(desk), Role.GUARDIAN, name=" ")


def test_nothing_that_locates_a_child_goes_to_the_other_guardian(desk: Desk) -> None:
    """Safety ban: whichever of the two is written down first."""
    first = asks(desk, begun(desk), Role.GUARDIAN)
    with pytest.raises(Refused, match="safety ban"):
        chosen(desk, first, safety_ban=True)
    assert overview.request(desk, first.number).subject is None
    second = chosen(desk, begun(desk), safety_ban=True)
    with pytest.raises(Refused, match="safety ban"):
        asks(desk, second, Role.GUARDIAN)
    assert overview.request(desk, second.number).representative is None
    asks(desk, second, Role.ATTORNEY)


def test_an_estate_takes_no_free_check(desk: Desk) -> None:
    estate = chosen(desk, asks(desk, begun(desk), Role.ESTATE))
    assert estate.free_check is None
    person = chosen(desk, begun(desk))
    assert person.free_check is not None
    assert person.free_check.free
    late = asks(desk, person, Role.ESTATE)
    assert late.free_check is None
    again = chosen(desk, begun(desk))
    assert again.free_check is not None
    assert again.free_check.free, "the estate gave it back"


def test_the_letter_is_addressed_to_whoever_asks(desk: Desk) -> None:
    request = chosen(desk, asks(desk, begun(desk), Role.ATTORNEY))
    looked = review.Review([], [], {}, [], (), None, (), ())
    content = answer.content(desk, request, looked)
    assert content.recipient == ("Laine Eeva", "Kotikatu 1", "55100 IMATRA")
    assert content.subject_name == AINO.name
    assert content.representative == request.representative
