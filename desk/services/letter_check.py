"""Tells of a printed letter whether the desk made it, by the code that it is printed with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.domain.check_code import read_code, same_code
from desk.domain.errors import NoAnswer
from desk.domain.request import Letter
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.desk import Desk

CodeOf = Callable[[str, str], str]
"""Makes the check code of a request's number and a data digest, with the workspace's key."""


@dataclass(frozen=True, slots=True)
class CheckedLetter:
    """A letter that the desk sealed under a code. Says nothing about the person."""

    request: str
    controller: str
    letter: Letter
    valid: bool
    """The code is the one that number and data of the letter give; else the store was changed."""


def look_up(desk: Desk, typed: str, *, code_of: CodeOf) -> CheckedLetter:
    """The last letter that was sealed under a code, however it is typed.

    Raises BadInput where it is no code, NoAnswer where no letter has it.
    """
    code = read_code(typed)
    with desk.reading() as work:
        found = work.letters.by_code(code)
        if not found:
            raise NoAnswer(_UNKNOWN.fill(code=code))
        number, letter = found[-1]
        controller = work.requests.get(number).controller
    made = code_of(number, letter.data_digest)
    return CheckedLetter(number, controller, letter, same_code(made, letter.check_code))


_UNKNOWN = QT_TRANSLATE_NOOP(
    "check_code",
    "No letter of this workspace has the code {code}: do not rely on it; read the code once more, or "
    "ask for the letter itself.",
)
