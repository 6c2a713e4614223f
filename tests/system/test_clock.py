"""The clock is Helsinki's."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

from desk.system.clock import FixedDay, SystemClock


def test_now_is_this_moment_in_helsinki() -> None:
    now = SystemClock().now()
    assert str(now.tzinfo) == "Europe/Helsinki"
    assert abs(datetime.now(UTC) - now) < timedelta(seconds=5)


def test_the_day_is_helsinkis_wherever_the_machine_thinks_it_is() -> None:
    code = "from desk.system.clock import SystemClock as C; n = C().now(); print(n.utcoffset(), C().today())"
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for zone in ("UTC", "Pacific/Kiritimati", "America/Los_Angeles")
    }
    assert len(seen) == 1


def test_a_fixed_day_stays() -> None:
    clock = FixedDay(date(2026, 11, 22))
    assert clock.today() == clock.now().date() == date(2026, 11, 22)
    assert clock.now().utcoffset() == timedelta(hours=2)
