"""Due dates with their explanation: 10,000 a second, each step in words."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from desk.app.composition import Composition
from desk.domain.controller import Delivery
from desk.domain.deadline import Deadline, compute
from desk.domain.text import LANGUAGES, format_date
from desk.services.ports import Translator
from desk.system.calendars import FinnishHolidays
from tests.benchmarks.measure import Report

DATES = 10_000
ROUNDS = 5
ALLOWED = 1.0
"""Seconds for all of them."""
_DAYS = [date(2026, 1, 1) + timedelta(days=one % 1826) for one in range(DATES)]


def measure() -> Report:
    """Count the dates, with a pause and by post, and write every step in each language."""
    report = Report(f"{DATES:,} due dates with their explanation (processor time of one thread)")
    composition = Composition()
    plain = _seconds(_plain)
    found = _seconds(_counted)
    report.compare("counted", found, plain, plainest="writing a date 30 days on", unit="s")
    for language in LANGUAGES:
        told = _seconds(partial(_told, composition.translator(language)))
        report.compare(f"in words, {language}", told, plain, plainest="the same", unit="s")
        report.limit(f"with explanation, {language}", told, ALLOWED, "s")
    return report


def _plain() -> None:
    for day in _DAYS:
        format_date(day + timedelta(days=30), "fi")


def _counted() -> list[Deadline]:
    holidays = FinnishHolidays()
    return [
        compute(
            day,
            holidays=holidays,
            delivery=Delivery.POST,
            pauses=[(day + timedelta(days=3), day + timedelta(days=9))],
        )
        for day in _DAYS
    ]


def _told(translate: Translator) -> None:
    for one in _counted():
        for step in one.steps:
            translate(step)


def _seconds(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        work()
        taken.append(time.process_time() - begin)
    return min(taken)
