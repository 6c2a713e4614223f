"""The sections of the settings page, in order. To add one, write its view and its line here.

An explicit list, so that a frozen build cannot lose one. A view is loaded when it is first shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.section import Section, SectionView

if TYPE_CHECKING:
    from desk.ui.bench import Bench


def _window(bench: Bench) -> SectionView:
    from desk.ui.window_section import WindowSection

    return WindowSection(bench)


def _controllers(bench: Bench) -> SectionView:
    from desk.ui.controller_section import ControllersSection

    return ControllersSection(bench)


def _systems(bench: Bench) -> SectionView:
    from desk.ui.systems_section import SystemsSection

    return SystemsSection(bench)


def _certificates(bench: Bench) -> SectionView:
    from desk.ui.certificate_section import CertificateSection

    return CertificateSection(bench)


def _calendar(bench: Bench) -> SectionView:
    from desk.ui.calendar_section import CalendarSection

    return CalendarSection(bench)


def _people(bench: Bench) -> SectionView:
    from desk.ui.people_section import PeopleSection

    return PeopleSection(bench)


def _printing(bench: Bench) -> SectionView:
    from desk.ui.printing_section import PrintingSection

    return PrintingSection(bench)


def _reminders(bench: Bench) -> SectionView:
    from desk.ui.reminder_section import ReminderSection

    return ReminderSection(bench)


def _keeping(bench: Bench) -> SectionView:
    from desk.ui.keeping_section import KeepingSection

    return KeepingSection(bench)


SECTIONS: tuple[Section, ...] = (
    Section(
        "window",
        QT_TRANSLATE_NOOP("settings", "Language and look"),
        "Ctrl+1",
        _window,
        (
            ("language", QT_TRANSLATE_NOOP("settings", "Language of the window")),
            ("look", QT_TRANSLATE_NOOP("settings", "Look")),
        ),
    ),
    Section(
        "controllers",
        QT_TRANSLATE_NOOP("settings", "Controllers"),
        "Ctrl+2",
        _controllers,
        (
            ("letterhead", QT_TRANSLATE_NOOP("settings", "Letterhead and logo")),
            ("new", QT_TRANSLATE_NOOP("settings", "New controller")),
        ),
    ),
    Section("systems", QT_TRANSLATE_NOOP("settings", "Systems"), "Ctrl+3", _systems),
    Section(
        "certificates",
        QT_TRANSLATE_NOOP("settings", "Signing certificates"),
        "Ctrl+4",
        _certificates,
        (("time_stamps", QT_TRANSLATE_NOOP("settings", "Time stamp service")),),
    ),
    Section(
        "calendar",
        QT_TRANSLATE_NOOP("settings", "Holidays"),
        "Ctrl+5",
        _calendar,
        (
            ("own_holidays", QT_TRANSLATE_NOOP("settings", "Own days on which the desk is closed")),
            ("public_holidays", QT_TRANSLATE_NOOP("settings", "Public holidays")),
            ("roll_eves", QT_TRANSLATE_NOOP("settings", "Midsummer Eve and Christmas Eve")),
        ),
    ),
    Section("people", QT_TRANSLATE_NOOP("settings", "Who works here"), "Ctrl+6", _people),
    Section(
        "printing",
        QT_TRANSLATE_NOOP("settings", "Printing"),
        "Ctrl+7",
        _printing,
        (("trays", QT_TRANSLATE_NOOP("settings", "Printer trays")),),
    ),
    Section("reminders", QT_TRANSLATE_NOOP("settings", "Reminders"), "Ctrl+8", _reminders),
    Section("keeping", QT_TRANSLATE_NOOP("settings", "Finished cases"), "Ctrl+9", _keeping),
)
