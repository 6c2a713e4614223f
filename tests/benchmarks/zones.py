"""A document's lines and codes in texts, as often as they are looked at: each key of the find box, each line of a log."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from functools import partial

from desk.domain.mrz import read
from desk.domain.person import mask_codes
from desk.domain.zone_layout import check_digit
from desk.domain.zone_typed import holds_zone
from tests.benchmarks.measure import Report
from tests.domain.specimens import SPECIMENS, TD3

TODAY = date(2026, 11, 22)
OFTEN = 2000
ROUNDS = 5
_MOST_TIMES = 10.0
"""Times its check digits alone that a whole zone may take."""
TEXT = "Asiakas soitti 040-123 4567 laskusta 2026-010190 ja mittarista 643007574000001234. " * 12
"""A thousand characters of a note in which nothing is a code, but much begins like one."""


def measure() -> Report:
    """Compare a zone with its check digits alone, and masking with a search for one word."""
    report = Report("Documents and codes (processor time, best of 5)")
    plain = _each(lambda: _digits(TD3.zone.split()[1]))
    for specimen in SPECIMENS:
        cost = _each(partial(read, specimen.zone, today=TODAY))
        report.compare(
            f"a {specimen.format} zone read and checked",
            cost * 1e6,
            plain * 1e6,
            plainest="the check digits of one line",
            unit="µs",
        )
        report.limit(f"a {specimen.format} zone", cost * 1000, 1.0, "ms")
        report.limit(f"a {specimen.format} zone", cost / plain, _MOST_TIMES, "x its digits alone")
    misread = TD3.zone.replace("7408122", "7408123")
    report.limit("a misread zone", _each(lambda: read(misread, today=TODAY)) * 1000, 1.0, "ms")
    report.limit(
        "a line looked at for a zone", _each(lambda: holds_zone(TEXT[:200])) * 1000, 1, "ms"
    )
    word = _each(lambda: TEXT.find("131052-9373"))
    masked = _each(lambda: mask_codes(TEXT))
    report.compare(
        "1000 characters looked through for codes",
        masked * 1e6,
        word * 1e6,
        plainest="a search for one code",
        unit="µs",
    )
    report.limit("1000 characters looked through for codes", masked * 1000, 1.0, "ms")
    return report


def _digits(line: str) -> None:
    for start, end in ((0, 9), (13, 19), (21, 27), (28, 42), (0, 43)):
        check_digit(line[start:end])


def _each(work: Callable[[], object]) -> float:
    """Seconds of processor time that one call takes."""
    took = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        for _ in range(OFTEN):
            work()
        took.append(time.process_time() - begun)
    return min(took) / OFTEN
