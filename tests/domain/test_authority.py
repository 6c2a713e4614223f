"""Who may ask for another person: each capacity's rule, on any day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.authority import first, remarks
from desk.domain.custody import OF_AGE, WEIGHED_FROM
from desk.domain.mandate import (
    NOTHING_SAID,
    ChildsView,
    Custody,
    Mandate,
    Matters,
    Scope,
    Standing,
)
from desk.domain.person import Identifiers
from desk.domain.remark import Weight
from desk.domain.representation import Role
from desk.domain.request import Subject
from desk.domain.two_people import age, birth_date_of, same_person

TODAY = date(2026, 11, 28)
DAY = timedelta(days=1)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2040, 12, 31))
SPANS = st.timedeltas(min_value=DAY, max_value=timedelta(days=4000))
MANDATES = st.builds(
    Mandate,
    dated=st.none() | DAYS,
    confirmed=st.none() | DAYS,
    since=st.none() | DAYS,
    until=st.none() | DAYS,
    scope=st.none() | st.sampled_from(Scope),
    matters=st.none() | st.sampled_from(Matters),
    custody=st.none() | st.sampled_from(Custody),
    child=st.none() | st.sampled_from(ChildsView),
    child_born=st.none() | DAYS,
    standing=st.none() | st.sampled_from(Standing),
    decided_by=st.sampled_from(["", "kaisa"]),
    reason=st.sampled_from(["", "lapsen etu"]),
)
POWER = Mandate(dated=date(2026, 11, 1), scope=Scope.COVERS)
CONFIRMED = Mandate(confirmed=date(2026, 2, 1), scope=Scope.COVERS)
APPOINTED = Mandate(dated=date(2026, 11, 2), matters=Matters.ECONOMIC, scope=Scope.COVERS)
GUARDED = Mandate(custody=Custody.SOLE, child=ChildsView.AGREES)
DECIDED = Mandate(decided_by="kaisa", reason="lapsen etu", standing=Standing.HEIR)
CHILD = date(2018, 5, 1)


def said(
    role: Role,
    mandate: Mandate,
    *,
    today: date = TODAY,
    born: date | None = None,
    known: bool = True,
) -> set[Weight]:
    return {one.weight for one in remarks(role, mandate, today=today, born=born, known=known)}


def stop(role: Role, mandate: Mandate, today: date = TODAY, born: date | None = None) -> str:
    return str(first(remarks(role, mandate, today=today, born=born), Weight.STOPS) or "")


@pytest.mark.parametrize(
    ("role", "mandate", "born"),
    [
        (Role.ATTORNEY, POWER, None),
        (Role.CONTINUING_POWER, CONFIRMED, None),
        (Role.APPOINTED_GUARDIAN, APPOINTED, None),
        (Role.GUARDIAN, GUARDED, CHILD),
        (Role.ESTATE, DECIDED, None),
    ],
)
def test_an_authority_in_order_is_enough(role: Role, mandate: Mandate, born: date | None) -> None:
    assert said(role, mandate, born=born) <= {Weight.TELLS}


def test_a_power_that_expired_yesterday_is_none_and_one_of_today_still_holds() -> None:
    """Valtakirja (EDPB 01/2022, 3.4): it holds on its last day."""
    assert "expired on 27 November 2026" in stop(Role.ATTORNEY, replace(POWER, until=TODAY - DAY))
    assert not stop(Role.ATTORNEY, replace(POWER, until=TODAY))
    assert not stop(Role.ATTORNEY, replace(POWER, dated=TODAY, until=TODAY))
    assert "is to come" in stop(Role.ATTORNEY, replace(POWER, dated=TODAY + DAY))


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("scope", [one for one in Scope if one is not Scope.COVERS])
def test_what_does_not_cover_the_request_is_unsigned_or_taken_back_is_none(
    role: Role, scope: Scope
) -> None:
    """442/1999 s. 29, 648/2007, and powers of attorney alike."""
    assert stop(role, Mandate(scope=scope, confirmed=TODAY), born=CHILD)


@given(day=DAYS, ahead=SPANS, role=st.sampled_from(Role), mandate=MANDATES)
def test_no_authority_holds_before_it_begins_or_after_it_ended(
    day: date, ahead: timedelta, role: Role, mandate: Mandate
) -> None:
    too_late = replace(mandate, until=day - ahead)
    for wrong in (
        replace(mandate, dated=day + ahead),
        replace(mandate, since=day + ahead),
        too_late,
    ):
        assert stop(role, wrong, today=day)


@given(day=DAYS, role=st.sampled_from(Role), mandate=MANDATES, born=st.none() | DAYS)
def test_any_facts_are_judged_in_words_and_the_heaviest_stands_first(
    day: date, role: Role, mandate: Mandate, born: date | None
) -> None:
    found = remarks(role, mandate, today=day, born=born)
    order = list(Weight)
    places = [order.index(one.weight) for one in found]
    assert places == sorted(places)
    assert all("{" not in str(one.text) for one in found)


@given(mandate=MANDATES, today=DAYS)
def test_a_continuing_power_gives_no_right_before_it_is_confirmed(
    mandate: Mandate, today: date
) -> None:
    """648/2007: only once the Digital and Population Data Services Agency has confirmed it."""
    assert stop(Role.CONTINUING_POWER, replace(mandate, confirmed=None), today=today)
    assert stop(Role.CONTINUING_POWER, replace(mandate, confirmed=today + DAY), today=today)


def test_a_continuing_power_is_not_confirmed_before_it_was_made() -> None:
    """648/2007."""
    assert stop(Role.CONTINUING_POWER, replace(CONFIRMED, dated=date(2026, 2, 2)))
    assert not stop(Role.CONTINUING_POWER, replace(CONFIRMED, dated=date(2026, 2, 1)))


def test_the_mandate_of_an_appointed_guardian_is_seen_before_anything_is_given() -> None:
    """442/1999 s. 29."""
    assert said(Role.APPOINTED_GUARDIAN, NOTHING_SAID) == {Weight.ASKS}
    assert stop(Role.APPOINTED_GUARDIAN, replace(APPOINTED, until=TODAY - DAY))
    assert stop(Role.APPOINTED_GUARDIAN, replace(APPOINTED, since=TODAY + DAY))
    # The extract is of after the day on which the mandate began, and may be of its last day.
    assert not stop(
        Role.APPOINTED_GUARDIAN, replace(APPOINTED, since=date(2020, 1, 1), until=TODAY)
    )
    personal = remarks(
        Role.APPOINTED_GUARDIAN,
        replace(APPOINTED, matters=Matters.PERSONAL),
        today=TODAY,
        born=None,
    )
    assert [one.weight for one in personal] == [Weight.TELLS]


def test_a_mandate_for_personal_matters_alone_waits_until_it_is_seen_to_cover_the_request() -> None:
    """442/1999 s. 29: contracts and invoices are economic matters."""
    alone = replace(APPOINTED, matters=Matters.PERSONAL, scope=None)
    assert said(Role.APPOINTED_GUARDIAN, alone) == {Weight.WAITS, Weight.ASKS}


@given(born=DAYS, ahead=st.integers(0, 40 * 366), mandate=MANDATES)
def test_who_is_of_age_has_no_guardian_of_a_minor(born: date, ahead: int, mandate: Mandate) -> None:
    """442/1999 s. 2: eighteen years, whatever else was seen."""
    today = born + timedelta(days=ahead)
    if age(born, today) >= OF_AGE:
        assert stop(Role.GUARDIAN, mandate, today=today, born=born)
        shown = replace(mandate, child_born=born)
        assert stop(Role.GUARDIAN, shown, today=today), "also where only the clerk was shown it"


def test_a_guardian_has_access_until_the_day_before_the_child_is_of_age() -> None:
    """442/1999 s. 2; the age alone is no refusal (GDPR recital 38)."""
    born, decided = date(2008, 11, 28), replace(GUARDED, decided_by="kaisa", reason="kuultu")
    assert "18 years" in stop(Role.GUARDIAN, decided, today=TODAY, born=born)
    assert not stop(Role.GUARDIAN, decided, today=TODAY - DAY, born=born)
    leap = date(2008, 2, 29)
    assert not stop(Role.GUARDIAN, decided, today=date(2026, 2, 28), born=leap)
    assert stop(Role.GUARDIAN, decided, today=date(2026, 3, 1), born=leap)


@given(years=st.integers(0, 17), mandate=MANDATES)
def test_age_is_weighed_and_is_no_cut_off(years: int, mandate: Mandate) -> None:
    """GDPR recital 38: below and above, a decision in words opens the way; no age closes it alone."""
    born = date(TODAY.year - years, 1, 1)
    clean = Mandate(custody=Custody.SOLE, child=ChildsView.NOT_HEARD, reason=mandate.reason)
    undecided = said(Role.GUARDIAN, clean, born=born)
    assert (Weight.WAITS in undecided) == (years >= WEIGHED_FROM)
    assert Weight.STOPS not in undecided
    decided = replace(clean, decided_by="kaisa", reason="lapsen etu")
    assert said(Role.GUARDIAN, decided, born=born) <= {Weight.TELLS}


@given(years=st.integers(0, 17))
def test_an_objection_of_the_child_waits_for_a_person_at_any_age(years: int) -> None:
    """GDPR recital 38: the right is the child's own."""
    born = date(TODAY.year - years, 1, 1)
    objects = Mandate(custody=Custody.JOINT, child=ChildsView.OBJECTS)
    assert Weight.WAITS in said(Role.GUARDIAN, objects, born=born)
    assert Weight.WAITS in said(Role.GUARDIAN, replace(objects, decided_by="kaisa"), born=born)
    decided = replace(objects, decided_by="kaisa", reason="terveys vaatii")
    assert said(Role.GUARDIAN, decided, born=born) == {Weight.TELLS}


def test_a_child_s_birth_date_is_asked_where_nobody_knows_it() -> None:
    """GDPR recital 38: nobody is a minor's guardian before it is known that there is a minor."""
    assert Weight.WAITS in said(Role.GUARDIAN, GUARDED)
    assert said(Role.GUARDIAN, GUARDED, known=False) == set()
    assert said(Role.GUARDIAN, replace(GUARDED, child_born=CHILD)) == set()
    assert stop(Role.GUARDIAN, replace(GUARDED, child_born=CHILD), born=CHILD + DAY)
    assert "is to come" in stop(Role.GUARDIAN, replace(GUARDED, child_born=TODAY + DAY))


def test_custody_is_checked() -> None:
    """361/1983 s. 4-5."""
    assert Weight.ASKS in said(Role.GUARDIAN, replace(GUARDED, custody=None), born=CHILD)
    assert "custody" in stop(Role.GUARDIAN, replace(GUARDED, custody=Custody.NONE), born=CHILD)
    joint = remarks(Role.GUARDIAN, replace(GUARDED, custody=Custody.JOINT), today=TODAY, born=CHILD)
    assert [str(one.text)[:16] for one in joint] == ["Custody is joint"]


def test_an_estate_s_request_is_decided_by_a_person() -> None:
    """GDPR recital 27: no right under Art. 15, and no yes by itself."""
    assert Weight.WAITS in said(Role.ESTATE, Mandate(standing=Standing.ADMINISTRATOR))
    assert Weight.WAITS in said(Role.ESTATE, replace(DECIDED, reason=""))
    assert Weight.WAITS in said(Role.ESTATE, replace(DECIDED, decided_by=""))
    assert Weight.ASKS in said(Role.ESTATE, replace(DECIDED, standing=None))


def test_an_original_is_never_demanded_as_a_matter_of_course() -> None:
    """Art. 12(2): a power in order has to be accepted."""
    told = " ".join(str(one.text) for one in remarks(Role.ATTORNEY, POWER, today=TODAY, born=None))
    assert "A copy will do" in told


@pytest.mark.parametrize(
    ("name", "born", "other", "other_born", "told"),
    [
        ("Laine Eeva", CHILD, "Laine Eeva", CHILD, "is the person"),
        ("Eeva Laine", CHILD, "Laine Eeva Kyllikki", CHILD, "is the person"),
        ("Laine Eeva", None, "Laine Eeva", CHILD, "birth date"),
        ("Laine Eeva", CHILD, "LAINE EEVA", None, "birth date"),
        ("Laine Eeva", CHILD, "Laine Eeva", CHILD - DAY, None),
        ("Laine Eeva", None, "Laine Aino", None, None),
        ("Laine", None, "Laine Aino", None, None),
        ("", None, "", None, None),
    ],
)
def test_who_asks_for_themself_is_nobody_s_representative(
    name: str, born: date | None, other: str, other_born: date | None, told: str | None
) -> None:
    """Art. 15: one person, one right of their own; two people of one name are told apart."""
    found = same_person(name, born, other, other_born)
    assert (found is None) == (told is None)
    assert told is None or told in str(found)


@given(born=DAYS, ahead=st.integers(0, 100 * 366))
def test_an_age_grows_by_one_on_each_birthday(born: date, ahead: int) -> None:
    today = born + timedelta(days=ahead)
    years = age(born, today)
    assert 0 <= years <= 101
    birthday = (today.month, today.day) == (born.month, born.day) and ahead > 0
    leapt = (born.month, born.day) == (2, 29) and (today.month, today.day) == (3, 1)
    before = age(born, today - DAY) if ahead else years
    assert years - before == (1 if birthday or (leapt and (today - DAY).day == 28) else 0)


def test_the_birth_date_is_read_off_the_code_where_no_register_tells_it() -> None:
    code = Identifiers({"personal_identity_code": ("131052-9373",)})
    assert birth_date_of(Subject(None, (), "Koskela Aino", (), identifiers=code)) == date(
        1952, 10, 13
    )
    assert birth_date_of(Subject(None, (), "Koskela Aino", (), CHILD, identifiers=code)) == CHILD
    broken = Identifiers({"personal_identity_code": ("131052-937X",)})
    assert birth_date_of(Subject(None, (), "Koskela Aino", (), identifiers=broken)) is None
    assert birth_date_of(None) is None
