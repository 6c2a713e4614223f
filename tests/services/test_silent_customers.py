"""Customers who do not answer, in the lists: who is to be asked again stands first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from desk.domain.controller import Channel
from desk.domain.doubt import Next
from desk.services import doubt, intake
from desk.services.reminders import near
from desk.services.request_list import Group, load, sort_out
from tests.fakes import FakeDesk, profile

ASKED = date(2026, 10, 5)


def waiting(fake: FakeDesk, asked: date) -> str:
    fake.today = asked
    number = intake.register(
        fake.desk(), controller="issoy", channel=Channel.LETTER, received=asked, actor="Kaisa"
    ).number
    doubt.ask(fake.desk(), number=number, actor="Kaisa", reason="Kuka kysyy?")
    return number


def test_who_is_to_be_asked_again_comes_first_among_those_that_wait() -> None:
    """Art. 12(6): nobody is forgotten while the clocks stand still."""
    fake = FakeDesk()
    lately = waiting(fake, ASKED + timedelta(days=10))
    long_ago = waiting(fake, ASKED)
    fake.today = ASKED + timedelta(days=14)
    found = sort_out(load(fake.desk(), open_only=True))
    assert [row[0] for row in found.groups[Group.WAITING]] == [long_ago, lately]
    assert found.silent == 1
    assert found.of.customers[long_ago] is Next.CHASE
    assert found.of.customers[lately] is Next.WAIT
    assert near(fake.desk(), actor="Kaisa") == []


def test_who_was_asked_too_late_stands_where_the_running_clock_puts_them() -> None:
    """Art. 12(3): the time runs, so the request is due like any other."""
    fake = FakeDesk()
    number = waiting(fake, ASKED)
    request = fake.memory.requests[number]
    assert request.question is not None
    fake.memory.requests[number] = request.asked_anew(replace(request.question, stops=False))
    fake.today = ASKED + timedelta(days=29)
    found = sort_out(load(fake.desk(), open_only=True))
    assert [row[0] for row in found.groups[Group.WEEK]] == [number]
    assert found.count(Group.WAITING) == 0
    assert found.of.customers[number] is Next.CHASE
    assert [one.number for one in near(fake.desk(), actor="Kaisa")] == [number]


def test_a_question_of_a_controller_that_answers_here_no_more_stops_no_list() -> None:
    fake = FakeDesk()
    number = waiting(fake, ASKED)
    fake.today = ASKED + timedelta(days=90)
    fake.profiles = {"ksoy": profile("ksoy")}
    assert load(fake.desk(), open_only=True).customers[number] is Next.WAIT
