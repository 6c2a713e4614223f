"""Patterns of file names whose parts are columns: ``{asiakasnro}_{aika:%Y%m%d}_*.wav``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from desk.domain.records import Value

_PART = re.compile(r"\{(?P<name>[\w.]+)(?::(?P<form>[^{}]+))?\}|(?P<any>\*)|(?P<one>\?)")
_DIGITS = {"%Y": r"\d{4}", "%y": r"\d{2}", "%j": r"\d{3}", "%f": r"\d{1,6}"} | dict.fromkeys(
    ("%m", "%d", "%H", "%M", "%S"), r"\d{2}"
)
_CLOCK = ("%H", "%M", "%S", "%f")


class NamePattern:
    """Takes names apart."""

    def __init__(self, pattern: str) -> None:
        """Raises ValueError where the pattern cannot be used; see ``valid``."""
        self._whole_path = "/" in pattern
        self._forms: dict[str, str | None] = {}
        places: dict[str, str] = {}
        regex, end = "", 0
        for part in _PART.finditer(pattern):
            regex += re.escape(pattern[end : part.start()])
            end = part.end()
            name = part["name"]
            if name is None:
                regex += "[^/]*" if part["any"] else "[^/]"
                continue
            if name in self._forms:
                raise ValueError(name)
            self._forms[name] = part["form"]
            places[name] = group = f"p{len(places)}"
            regex += f"(?P<{group}>{_form(part['form'])})"
        rest = pattern[end:]
        if "{" in rest or "}" in rest or re.search(r"\\[{}]", regex):
            raise ValueError(pattern)
        self._places = places
        self._regex = re.compile(regex + re.escape(rest))

    @staticmethod
    def valid(pattern: str) -> bool:
        """True for a pattern that can be used."""
        try:
            NamePattern(pattern)
        except ValueError:
            return False
        return True

    @property
    def names(self) -> frozenset[str]:
        """The columns that the parts make."""
        return frozenset(self._forms)

    def parts(self, path: str) -> Mapping[str, Value] | None:
        """The parts of a file's name, or of its path where the pattern has ``/``; None for another form.

        A part with a form of time is a moment, or a day where the form has no clock.
        """
        found = self._regex.fullmatch(path if self._whole_path else path.rpartition("/")[2])
        if found is None:
            return None
        parts: dict[str, Value] = {}
        for column, form in self._forms.items():
            text = found[self._places[column]]
            if form is None:
                parts[column] = text
                continue
            try:
                moment = datetime.strptime(text, form)  # noqa: DTZ007  (names are written in local time)
            except ValueError:
                return None
            parts[column] = moment if any(sign in form for sign in _CLOCK) else moment.date()
        return parts


def _form(form: str | None) -> str:
    if form is None:
        return "[^/]+?"
    regex = re.escape(form).replace("%%", "%")
    for sign, digits in _DIGITS.items():
        regex = regex.replace(re.escape(sign), digits)
    if "%" in regex:
        raise ValueError(form)
    datetime.now().strftime(form)  # noqa: DTZ005  (only whether the form is one)
    return regex
