"""What the customer may choose: the form in which the answer is given, and the period it covers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk.domain.controller import Channel, Delivery
from desk.domain.identity import Evidence
from desk.domain.period import Period
from desk.domain.records import Table
from desk.services import collection, identification, intake, overview, review
from tests.fakes import FakeDesk, Watch, profile
from tests.services.test_use_cases import AINO, INFO, RECEIVED, WHOLE

SINCE = Period(date(2025, 1, 1), None)


@pytest.mark.parametrize(
    ("channel", "wish"),
    [
        (Channel.VISIT, Delivery.COUNTER),
        (Channel.LETTER, Delivery.ELECTRONIC),
        (Channel.EMAIL, Delivery.POST),
        (Channel.EMAIL, Delivery.COUNTER),
    ],
)
def test_the_customers_wish_goes_before_the_usual_way(channel: Channel, wish: Delivery) -> None:
    """Art. 12(3), 15(3): "unless otherwise asked"; the profile's usual way is no limit."""
    fake = FakeDesk(profiles={"kmev": profile("kmev", usual_delivery=Delivery.POST)})
    made = intake.register(
        fake.desk(),
        controller="kmev",
        channel=channel,
        received=RECEIVED,
        actor="tiski",
        delivery=wish,
    )
    assert overview.request(fake.desk(), made.number).delivery is wish


def _identified(fake: FakeDesk, period: Period | None) -> str:
    fake.registers.collection = replace(
        WHOLE,
        tables=[
            *WHOLE.tables,
            Table(
                replace(INFO, name="lasku", time="nimi"),
                [("L1", date(2024, 12, 31)), ("L2", date(2025, 1, 1)), ("L3", None)],
            ),
        ],
    )
    desk = fake.desk()
    number = intake.register(
        desk,
        controller="issoy",
        channel=Channel.VISIT,
        received=RECEIVED,
        actor="tiski",
        period=period,
    ).number
    identification.record(desk, number=number, evidence=Evidence.IDENTITY_CARD, actor="tiski")
    identification.choose(desk, number=number, person=AINO, identity={}, actor="tiski")
    return number


def test_the_period_goes_with_the_request_into_its_history_and_its_answer() -> None:
    fake = FakeDesk()
    desk = fake.desk()
    number = _identified(fake, SINCE)
    assert overview.request(desk, number).period == SINCE
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    looked = review.prepare(desk, number)
    assert looked.omissions["period"] == 1
    [invoices] = [table for table in looked.tables if table.info.name == "lasku"]
    assert [row[0] for row in invoices.rows] == ["L2", "L3"]
    told = [str(text) for _, _, text in overview.history(desk, number)]
    assert told[0].endswith("The customer chose a period: from 1 January 2025 on.")


def test_without_a_period_everything_is_answered() -> None:
    fake = FakeDesk()
    number = _identified(fake, None)
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    assert "period" not in review.prepare(fake.desk(), number).omissions
