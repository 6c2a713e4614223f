"""Who answers for the systems that have no connection, as a workspace's settings name them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from desk.domain.question import USUAL_CHASE_DAYS, Owner
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.system.places import SETTINGS_FILE
from desk.system.strict_toml import Section
from desk.system.system_settings import SystemSettings

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_LONGEST = 60
"""Working days: nobody is left alone with a question for longer than the law's longest time."""
_YES_NO = {"true": True, "false": False}


class SettingsOwners:
    """Fulfils ``services.ports.Owners`` with the options of the systems of kind ``by_hand``."""

    def __init__(self, systems: Mapping[tuple[str, str], SystemSettings]) -> None:
        self._systems = systems

    def of(self, controller: str, system: str) -> Owner:
        settings = self._systems.get((controller, system))
        if settings is None:
            return Owner()
        options = settings.options
        part = Section(SETTINGS_FILE, {}, f"systems.{controller}.{system}.options")
        email = options.get("email")
        if email is not None and not _EMAIL.fullmatch(email):
            raise part.wrong("email", _BAD_EMAIL)
        days = options.get("chase_days", str(USUAL_CHASE_DAYS))
        if not (days.isdecimal() and 1 <= int(days) <= _LONGEST):
            raise part.wrong("chase_days", _BAD_DAYS.fill(longest=_LONGEST))
        code = _YES_NO.get(options.get("needs_identity_code", "false"))
        if code is None:
            raise part.wrong("needs_identity_code", _BAD_FLAG)
        return Owner(options.get("owner", ""), email, int(days), code)


_BAD_EMAIL = QT_TRANSLATE_NOOP("settings", "it has to be an e-mail address")
_BAD_DAYS = QT_TRANSLATE_NOOP(
    "settings", "it has to be a number of working days from 1 to {longest}"
)
_BAD_FLAG = QT_TRANSLATE_NOOP("settings", "it has to be “true” or “false”")
