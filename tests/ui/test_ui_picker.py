"""What the list of people says of each."""

from __future__ import annotations

from desk.domain.person import Identifiers
from desk.domain.records import Candidate
from desk.ui.person_picker import evidence


def test_rows_of_several_systems_say_why_they_are_one_person() -> None:
    person = Candidate(
        subject="koe_asiakas:asiakas:1",
        rows=("koe_asiakas:asiakas:1", "koe_verkko:tili:pv"),
        name="Pekka Virtanen",
        birth_date=None,
        address=None,
        identifiers=Identifiers(),
        systems=("asiakas", "verkko"),
        matched_on=("name",),
        score=100.0,
        same_by=("personal_identity_code", "customer_number"),
    )

    assert [str(text) for text in evidence(person)] == [
        "one person by the identity code",
        "one person by the customer number",
    ]
