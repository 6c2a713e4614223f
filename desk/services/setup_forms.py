"""What a form asks when a part of the desk is set up: plain values, declared once by each kind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from desk.domain.text import QT_TRANSLATE_NOOP, Text

SettingKind = Literal[
    "text", "url", "folder", "file", "seconds", "number", "whole", "flag", "email", "secret"
]
_AN_HOUR = 3600
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Setting:
    """One field of a form."""

    name: str
    """``url``, ``path`` or ``secret``, else the name of an option."""
    label: Text
    kind: SettingKind
    """``secret`` goes to the keyring under ``system:<controller>:<system>``, never into a file.
    ``number`` and ``seconds`` may have decimals, ``whole`` not; ``flag`` is ``true`` or ``false``."""
    required: bool = False
    default: str | None = None
    help: Text | None = None
    """What a person has to know to fill it, where the label does not say it all."""
    low: float = 0
    """Least value of a number; 0 is not allowed for seconds."""
    high: float = _AN_HOUR


@dataclass(frozen=True, slots=True)
class KindForm:
    """A kind of register as a form."""

    key: str
    """``sql``, ``files``, ``web``, ``local`` or ``by_hand``."""
    label: Text
    settings: tuple[Setting, ...]

    @property
    def secret(self) -> Setting | None:
        """The field that goes to the keyring, where there is one."""
        return next((one for one in self.settings if one.kind == "secret"), None)


def wrong_value(setting: Setting, value: str) -> Text | None:
    """What is wrong with a value as a clause, by what its setting declares; None where nothing is."""
    if not value:
        return _NEEDED if setting.required and setting.default is None else None
    if _CONTROL.search(value):
        return _ONE_LINE
    match setting.kind:
        case "seconds" | "number" | "whole":
            return _wrong_number(setting, value)
        case "flag":
            return None if value in ("true", "false") else _FLAG
        case "email":
            return None if _EMAIL.fullmatch(value) else _NO_EMAIL
        case _:
            return None


def wrong_values(form: KindForm, values: Mapping[str, str]) -> dict[str, Text]:
    """What is wrong in a form, by the field's name; secrets are looked at elsewhere."""
    told = {
        one.name: wrong_value(one, values.get(one.name, ""))
        for one in form.settings
        if one.kind != "secret"
    }
    return {name: text for name, text in told.items() if text is not None}


def _wrong_number(setting: Setting, value: str) -> Text | None:
    whole = setting.kind == "whole"
    pattern = r"\d{1,9}" if whole else r"\d{1,9}(\.\d{1,6})?"
    number = float(value) if re.fullmatch(pattern, value, re.ASCII) else None
    if number is None or not setting.low <= number <= setting.high or number == 0:
        least = f"{setting.low:g}" if setting.low else ("1" if whole else "0")
        text = _WHOLE if whole else _NUMBER
        return text.fill(low=least, high=f"{setting.high:g}")
    return None


_NEEDED = QT_TRANSLATE_NOOP("setup", "it is needed")
_ONE_LINE = QT_TRANSLATE_NOOP("setup", "it has to be one line without control characters")
_NUMBER = QT_TRANSLATE_NOOP(
    "setup", "it has to be a number above {low} and up to {high}, such as 30 or 2.5"
)
_WHOLE = QT_TRANSLATE_NOOP("setup", "it has to be a whole number from {low} to {high}")
_FLAG = QT_TRANSLATE_NOOP("setup", "it has to be “true” or “false”")
_NO_EMAIL = QT_TRANSLATE_NOOP("setup", "it has to be an e-mail address")
