"""A letter on paper: whether it has every row, and the note that it went to a printer."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.request import AccessRequest
from desk.services import history
from desk.services.delivery import letter_of
from desk.services.desk import Desk


def print_everything(desk: Desk, *, number: str, wanted: bool, actor: str) -> AccessRequest:
    """Write down that the next letter has every row, or that summaries with attached files are enough."""
    with desk.work() as work:
        request = work.requests.get(number)
        if request.print_everything is wanted:
            return request
        request = work.requests.save(replace(request, print_everything=wanted))
        kind = "print_everything" if wanted else "print_summaries"
        history.note(work, desk, request, kind, actor)
        work.commit()
    return request


def note_printed(desk: Desk, *, number: str, letter: str, printer: str, actor: str) -> None:
    """Write down that a signed letter, named by its file, was sent to a printer.

    It has not left the house by that; see ``delivery``. Raises NoAnswer where there is no such letter.
    """
    with desk.work() as work:
        request = work.requests.get(number)
        going = letter_of(work, request, letter)
        history.note(work, desk, request, "printed", actor, file=going.file_name, printer=printer)
        work.commit()
