"""Requests and people for the tests of the store; every code is of the 900 range."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desk.domain.controller import Channel, Delivery
from desk.domain.identity import Evidence, IdentityCheck
from desk.domain.mandate import Mandate, Matters
from desk.domain.period import Period
from desk.domain.person import Identifiers
from desk.domain.proof_detail import Compared, ProofDetail
from desk.domain.representation import Representative, Role
from desk.domain.request import (
    AccessRequest,
    AuditEvent,
    FreeCheck,
    Letter,
    Pause,
    State,
    Subject,
)

NOW = datetime(2026, 11, 22, 8, 15, 30, 123456, tzinfo=UTC)
DAY = date(2026, 11, 22)

AINO = Identifiers(
    {
        "personal_identity_code": ("010594Y9032",),
        "customer_number": ("10017",),
        "register_row": ("issoy_asiakastieto:asiakas:17",),
    }
)
VEIKKO = Identifiers({"personal_identity_code": ("020594X903P",), "customer_number": ("10018",)})


def new_request(received: date = DAY, **facts: str) -> AccessRequest:
    """A request as it stands when somebody has just come to the counter."""
    return AccessRequest(
        number="",
        controller=facts.get("controller", "issoy"),
        channel=Channel.VISIT,
        received=received,
        delivery=Delivery.COUNTER,
        language="fi",
        note=facts.get("note", ""),
        opened_by=facts.get("opened_by", "kaisa"),
        handler=facts.get("opened_by", "kaisa"),
    )


def full_request() -> AccessRequest:
    """A request with every field filled."""
    return AccessRequest(
        number="",
        controller="kmev",
        channel=Channel.LETTER,
        received=date(2026, 3, 5),
        delivery=Delivery.POST,
        language="sv",
        state=State.SIGNED,
        note="Soittaa ensin",
        period=Period(date(2024, 1, 1), None),
        identity=IdentityCheck(
            Evidence.SIGNATURE,
            "kaisa",
            NOW,
            True,
            "The signature is enough.",
            shown_by="Edla Edustaja",
            of_rows=("kmev_vesi:asiakas:9",),
            detail=ProofDetail(
                service="Oma Energia",
                request="2026-0004",
                day=DAY,
                number="… 67",
                compared=(Compared.NAME, Compared.ADDRESS),
            ),
        ),
        subject=Subject(
            subject="kmev_asiakas:asiakas:5",
            rows=("kmev_asiakas:asiakas:5", "kmev_vesi:asiakas:9"),
            name="Øyvind Näkkäläjärvi",
            address=("Jauholantie 4", "94450 KEMINMAA"),
            birth_date=date(1994, 5, 1),
            safety_ban=True,
            identifiers=AINO,
            asked_with=("personal_identity_code",),
        ),
        pauses=(
            Pause(date(2026, 3, 9), date(2026, 3, 11), "Who signed?"),
            Pause(date(2026, 3, 20), None, "Which years?"),
        ),
        extended=True,
        extension_reason="Four systems",
        target=date(2026, 4, 4),
        law=date(2026, 4, 7),
        ruling=date(2026, 4, 4),
        work_by=date(2026, 3, 26),
        free_check=FreeCheck(False, 2026, "2026-0001", date(2026, 1, 2)),
        collection_id="0" * 32,
        collection_complete=False,
        review_id="1" * 32,
        letter=Letter("2" * 32, "vastaus.pdf", "ab" * 32, 4, NOW, "Keminmaan Energia ja Vesi Oy"),
        delivered=date(2026, 3, 27),
        representative=Representative(
            Role.APPOINTED_GUARDIAN,
            "Edla Edustaja",
            ("Vallitie 1", "94450 KEMINMAA"),
            "Mandate of the Digital and Population Data Services Agency, seen",
            "kaisa",
            NOW,
            Mandate(date(2026, 2, 1), since=date(2020, 1, 1), matters=Matters.BOTH),
            date(1970, 5, 4),
        ),
        print_everything=True,
        opened_by="kaisa",
        created_at=NOW,
        handler="veikko",
    )


def event(request: str, action: str = "received", **details: str) -> AuditEvent:
    """An event of a request's history."""
    return AuditEvent(request, NOW, "kaisa", action, details)
