"""Due dates for other calendars: RFC 5545 as Outlook reads it, stable, and without a word of anybody."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from desk.domain.controller import Channel, Delivery
from desk.domain.identity import Evidence
from desk.domain.listed import listed
from desk.services import doubt, handling, identification, intake
from desk.services.calendar_file import calendar_file, written
from desk.services.due_calendar import by_day, month
from desk.services.reminders import near
from desk.services.request_list import load, sort_out
from tests.fakes import English, FakeDesk, profile

NOW = datetime(2026, 11, 22, 10, 30, 15, tzinfo=UTC)


def received(
    fake: FakeDesk, day: date, actor: str = "Kaisa", delivery: Delivery = Delivery.COUNTER
) -> str:
    return intake.register(
        fake.desk(),
        controller="issoy",
        channel=Channel.LETTER,
        received=day,
        actor=actor,
        delivery=delivery,
    ).number


def unfolded(data: bytes) -> list[str]:
    """The content lines of a file, as section 3.1 says to read them."""
    text = data.decode()
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def events(data: bytes) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    inside: list[str] = []
    for line in unfolded(data):
        name, _, value = line.partition(":")
        if name == "BEGIN":
            inside.append(value)
            if value == "VEVENT":
                found.append({})
        elif name == "END":
            assert inside.pop() == value
        elif inside[-1] == "VEVENT":
            assert name not in found[-1], "each of these stands once in an event"
            found[-1][name] = value
    assert inside == []
    return found


def test_each_open_request_is_a_day_of_the_calendar() -> None:
    fake = FakeDesk()
    number = received(fake, date(2026, 11, 20))
    waits = received(fake, date(2026, 11, 20))
    doubt.ask(fake.desk(), number=waits, actor="Kaisa", reason="Who signed?")
    gone = received(fake, date(2026, 11, 20))
    intake.withdraw(fake.desk(), number=gone, actor="Kaisa")
    data = calendar_file(fake.desk(), say=English())
    [event] = events(data)
    assert event == {
        "UID": f"{number}.issoy.20261120@sar-desk",
        "DTSTAMP": "20261122T120000Z",
        "DTSTART;VALUE=DATE": "20261220",
        "DTEND;VALUE=DATE": "20261221",
        "SEQUENCE": "1",
        "SUMMARY": f"Answer to be given: {number}",
        "DESCRIPTION": f"Access request {number}\\, Koesähkö Oy. The answer is due on this day.",
        "CLASS": "PRIVATE",
        "TRANSP": "TRANSPARENT",
    }
    lines = unfolded(data)
    assert lines[:5] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//SAR Desk//Due dates//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]
    assert "Kaisa" not in data.decode()


def test_a_later_export_moves_the_event_in_place_of_doubling_it() -> None:
    fake = FakeDesk()
    number = received(fake, date(2026, 11, 20))
    [before] = events(calendar_file(fake.desk(), say=English()))
    doubt.ask(fake.desk(), number=number, actor="Kaisa", reason="Who signed?")
    fake.today += timedelta(days=3)
    identification.record(fake.desk(), number=number, evidence=Evidence.SIGNATURE, actor="Kaisa")
    [after] = events(calendar_file(fake.desk(), say=English()))
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after["DTSTART;VALUE=DATE"] > before["DTSTART;VALUE=DATE"]


def test_lines_are_folded_at_75_octets_and_no_letter_is_cut() -> None:
    fake = FakeDesk(profiles={"issoy": profile(name="Ä" * 90 + "; Öljy, Å\\B\nC Oy")})
    received(fake, date(2026, 11, 20))
    data = calendar_file(fake.desk(), say=English())
    parts = data.split(b"\r\n")
    assert max(len(part) for part in parts) <= 75
    assert any(part.startswith(b" ") for part in parts)
    for part in parts:
        part.decode()  # whole letters in each
    [event] = events(data)
    assert "Ä" * 90 + "\\; Öljy\\, Å\\\\B\\nC Oy" in event["DESCRIPTION"]


def test_only_the_requests_of_one_clerk() -> None:
    fake = FakeDesk()
    received(fake, date(2026, 11, 20), "Kaisa")
    mine = received(fake, date(2026, 11, 21), "Veikko")
    found = events(calendar_file(fake.desk(), say=English(), handler="Veikko"))
    assert [one["UID"].split(".")[0] for one in found] == [mine]


def test_a_request_without_a_date_is_no_event() -> None:
    fake = FakeDesk()
    number = received(fake, date(2026, 11, 20))
    blank = listed(fake.memory.requests[number])._replace(ruling=None)
    data = written([blank], now=NOW, names={}, say=English())
    assert events(data) == []
    assert re.search(rb"\r\nEND:VCALENDAR\r\n$", data)


def test_days_of_a_month_in_whole_weeks() -> None:
    fake = FakeDesk()
    number = received(fake, date(2026, 11, 20))
    shown = month(fake.desk(), date(2026, 12, 24))
    assert (shown.days[0], shown.days[-1]) == (date(2026, 11, 30), date(2027, 1, 10))
    assert [row[0] for row in by_day(sort_out(load(fake.desk())))["2026-12-20"]] == [number]


def test_what_comes_near_is_reminded_of_before_it_is_missed() -> None:
    fake = FakeDesk()
    today = fake.today
    late = received(fake, today - timedelta(days=40))
    tomorrow = received(fake, today - timedelta(days=29))
    nobodys = received(fake, today - timedelta(days=30))
    handling.take(fake.desk(), number=nobodys, actor="")
    received(fake, today - timedelta(days=29), actor="Veikko")
    by_post = received(fake, today - timedelta(days=24), delivery=Delivery.POST)
    received(fake, today - timedelta(days=24))
    waits = received(fake, today - timedelta(days=29))
    fake.today = today - timedelta(days=25)
    doubt.ask(fake.desk(), number=waits, actor="Kaisa", reason="Who signed?")
    fake.today = today
    found = [one.number for one in near(fake.desk(), actor="Kaisa")]
    assert set(found) == {nobodys, tomorrow, by_post}  # the post needs its days
    assert late not in found
