"""The zone in which the desk counts days, wherever the machine thinks it is."""

from __future__ import annotations

from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")
"""That of every day of arrival and every clock; ``tzdata`` brings it where the system has none."""
