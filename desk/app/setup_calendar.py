"""The calendar of a workspace: the desk's own holidays and the eves (``setup_ports.CalendarSetups``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desk.app.setup import keep, unless_changed
from desk.domain.text import LocalText
from desk.services.setup_ports import CalendarSetup, Kept
from desk.system.settings import Settings

if TYPE_CHECKING:
    from desk.app.workspace import Workspace


class WorkspaceCalendar:
    """Fulfils ``CalendarSetups`` with the settings file."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def now(self) -> CalendarSetup:
        return _calendar(self._workspace.refresh())

    def put(self, calendar: CalendarSetup, *, before: CalendarSetup) -> Kept:
        def edit(settings: Settings) -> Settings:
            unless_changed(found=_calendar(settings), before=before)
            return replace(settings, roll_eves=calendar.roll_eves, own_holidays=calendar.own)

        return keep(self._workspace, edit)

    def public(self, year: int) -> Sequence[tuple[date, LocalText]]:
        from desk.system.calendars import holidays_of

        return sorted(holidays_of(year).items(), key=lambda one: one[0])


def _calendar(settings: Settings) -> CalendarSetup:
    return CalendarSetup(settings.roll_eves, settings.own_holidays)
