"""The composition root: the only module that knows every other. Parts are imported when first used."""

from __future__ import annotations

import os
import sys
from functools import cached_property
from typing import TYPE_CHECKING

from desk.domain.text import Language
from desk.system.resources import resource

if TYPE_CHECKING:
    from desk.services.ports import Clock, Holidays, Profiles, Translator


def main(arguments: list[str] | None = None) -> int:
    """Run the desk with the words of the command line; returns the exit code."""
    os.umask(0o077)
    from desk.cli.main import run

    return run(sys.argv[1:] if arguments is None else arguments, Composition())


class Composition:
    """Makes the parts of the desk for the command line and the window (``cli.environment.Environment``)."""

    def profiles(self) -> Profiles:
        return self._profiles

    def clock(self) -> Clock:
        from desk.system.clock import SystemClock

        return SystemClock()

    def holidays(self) -> Holidays:
        from desk.system.calendars import FinnishHolidays

        return FinnishHolidays()

    def translator(self, language: Language) -> Translator:
        return self._translators(language)

    @cached_property
    def _profiles(self) -> Profiles:
        from desk.system.profiles import FileProfiles

        return FileProfiles(resource("controllers"))

    @cached_property
    def _translators(self):  # type: ignore[no-untyped-def]
        from desk.system.languages import QtTranslators

        return QtTranslators(resource("i18n"))
