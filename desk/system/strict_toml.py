"""Reads TOML files key by key; whatever is missing, unknown or impossible is said in one sentence.

Written out instead of using pydantic: its reasons are English only, and importing it takes 110 ms
of the half second in which ``desk due`` has to answer.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from desk.domain.errors import BadInput
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, LocalText, Text
from desk.system.toml_blocks import line_of

Choice = TypeVar("Choice", bound=StrEnum)

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


class Section:
    """One table of a TOML file. Every reading takes its key; :meth:`close` refuses what is left."""

    def __init__(
        self, file: str, values: Mapping[str, object], path: str = "", *, written: str = ""
    ) -> None:
        """``written``: the text of the whole file, so that what is wrong in it gets a line number."""
        self.file = file
        self.path = path
        self._written = written
        self._left = dict(values)

    @classmethod
    def read(cls, file: Path, name: str) -> Section:
        """The whole of a file, called ``name`` in messages. Raises BadInput where it is no TOML."""
        try:
            return cls.parse(file.read_text("utf-8"), name)
        except UnicodeDecodeError as error:
            raise BadInput(_NOT_TOML.fill(file=name, reason=str(error))) from error
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise BadInput(_NOT_READABLE.fill(file=name, reason=reason)) from error

    @classmethod
    def parse(cls, text: str, name: str) -> Section:
        """The whole of a text, called ``name`` in messages. Raises BadInput where it is no TOML."""
        try:
            return cls(name, tomllib.loads(text), written=text)
        except tomllib.TOMLDecodeError as error:
            raise BadInput(_not_toml(name, str(error))) from error

    def __contains__(self, key: str) -> bool:
        return key in self._left

    def wrong(self, key: str, reason: Text) -> BadInput:
        """The error that names the file, the key with its path, and the reason (a clause)."""
        at = self._at(key)
        line = line_of(self._written, at)
        if line is None:
            return BadInput(_WRONG.fill(file=self.file, key=at, reason=reason))
        place = {"file": self.file, "key": at, "line": str(line)}
        return BadInput(_WRONG_AT.fill(**place, reason=reason))

    def text(self, key: str, pattern: str = r".+", form: Text | None = None) -> str:
        """A line of text that wholly matches ``pattern``; ``form`` says in words what that is."""
        value = self._take(key)
        if not isinstance(value, str):
            raise self.wrong(key, _TEXT)
        if not value.strip() or value != value.strip() or _CONTROL.search(value):
            raise self.wrong(key, _ONE_LINE)
        if not re.fullmatch(pattern, value, re.ASCII if form else 0):
            raise self.wrong(key, form or _TEXT)
        return value

    def text_or_none(self, key: str, pattern: str = r".+", form: Text | None = None) -> str | None:
        """As :meth:`text`; None where the key is absent."""
        return self.text(key, pattern, form) if key in self else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of lines; empty where the key is absent."""
        return tuple(part.text("value") for part in self._parts(key, wrap=True))

    def whole(self, key: str, low: int, high: int) -> int:
        """A whole number from ``low`` to ``high``."""
        value = self._take(key)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.wrong(key, _WHOLE.fill(low=low, high=high))
        return value

    def flag(self, key: str) -> bool:
        """True or false."""
        value = self._take(key)
        if not isinstance(value, bool):
            raise self.wrong(key, _FLAG)
        return value

    def day_or_none(self, key: str) -> date | None:
        """A TOML date (``2023-05-29``, without quotes); None where the key is absent."""
        value = self._left.pop(key, None)
        if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
            raise self.wrong(key, _DATE)
        return value

    def choice(self, key: str, kinds: type[Choice]) -> Choice:
        """One of the values of an enumeration."""
        return kinds(self.one_of(key, [kind.value for kind in kinds]))

    def one_of(self, key: str, known: Sequence[str]) -> str:
        """One of the known words."""
        value = self._take(key)
        if not isinstance(value, str) or value not in known:
            raise self.wrong(key, _ONE_OF.fill(known=", ".join(known)))
        return value

    def local(self, key: str) -> LocalText:
        """A text in Finnish, Swedish and English."""
        return self.section(key).as_local()

    def local_or_none(self, key: str) -> LocalText | None:
        """As :meth:`local`; None where the key is absent: not stated."""
        return self.local(key) if key in self else None

    def locals(self, key: str) -> tuple[LocalText, ...]:
        """A list of texts in three languages; empty where the key is absent."""
        return tuple(part.as_local() for part in self._parts(key))

    def as_local(self) -> LocalText:
        """This whole section as a text in Finnish, Swedish and English."""
        fi, sv, en = (self.text(language) for language in LANGUAGES)
        self.close()
        return LocalText(fi, sv, en)

    def section(self, key: str) -> Section:
        """A table within this one."""
        value = self._take(key)
        if not isinstance(value, dict):
            raise self.wrong(key, _TABLE)
        return self._within(value, self._at(key))

    def section_or_empty(self, key: str) -> Section:
        """As :meth:`section`; an empty one where the key is absent."""
        return self.section(key) if key in self else self._within({}, self._at(key))

    def sections(self, key: str) -> list[Section]:
        """A list of tables; empty where the key is absent."""
        return self._parts(key)

    def unread(self) -> list[str]:
        """The keys that are still to be read."""
        return list(self._left)

    def close(self) -> None:
        """Refuse any key that nothing has read."""
        for key in self._left:
            raise self.wrong(key, _UNKNOWN)

    def _parts(self, key: str, *, wrap: bool = False) -> list[Section]:
        values = self._left.pop(key, [])
        if not isinstance(values, list):
            raise self.wrong(key, _LIST)
        parts: list[Section] = []
        for number, value in enumerate(values, start=1):
            inside: object = {"value": value} if wrap else value
            if not isinstance(inside, dict):
                raise self.wrong(f"{key}[{number}]", _TABLE)
            parts.append(self._within(inside, self._at(f"{key}[{number}]")))
        return parts

    def _within(self, values: Mapping[str, object], path: str) -> Section:
        return Section(self.file, values, path, written=self._written)

    def _take(self, key: str) -> object:
        if key not in self._left:
            raise self.wrong(key, _MISSING)
        return self._left.pop(key)

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key


def _not_toml(name: str, said: str) -> Text:
    """What the parser says, with its place in words."""
    found = _PLACE.fullmatch(said)
    if found is None:
        return _NOT_TOML.fill(file=name, reason=said)
    return _NOT_TOML_AT.fill(file=name, **found.groupdict())


_PLACE = re.compile(r"(?P<reason>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)", re.DOTALL)
_WRONG = QT_TRANSLATE_NOOP("files", "{file} cannot be used until “{key}” is corrected: {reason}.")
_WRONG_AT = QT_TRANSLATE_NOOP(
    "files", "{file} cannot be used until “{key}” is corrected: {reason} (line {line})."
)
_NOT_TOML_AT = QT_TRANSLATE_NOOP(
    "files",
    "{file} cannot be used until it is corrected: line {line} is not valid TOML at column {column} ({reason}).",
)
_NOT_TOML = QT_TRANSLATE_NOOP(
    "files", "{file} cannot be used until it is corrected: it is not valid TOML ({reason})."
)
_NOT_READABLE = QT_TRANSLATE_NOOP("files", "{file} cannot be read: {reason}.")
_MISSING = QT_TRANSLATE_NOOP("files", "it is missing")
_UNKNOWN = QT_TRANSLATE_NOOP("files", "no such key is known here")
_TEXT = QT_TRANSLATE_NOOP("files", "it has to be a text in quotes")
_ONE_LINE = QT_TRANSLATE_NOOP(
    "files", "it has to be one line with no blanks at its ends and no control characters"
)
_WHOLE = QT_TRANSLATE_NOOP("files", "it has to be a whole number from {low} to {high}")
_FLAG = QT_TRANSLATE_NOOP("files", "it has to be true or false")
_DATE = QT_TRANSLATE_NOOP("files", "it has to be a date such as 2023-05-29, without quotes")
_ONE_OF = QT_TRANSLATE_NOOP("files", "it has to be one of these: {known}")
_TABLE = QT_TRANSLATE_NOOP("files", "it has to be a table with keys of its own")
_LIST = QT_TRANSLATE_NOOP("files", "it has to be a list")
