"""Letters that were signed before another person was picked: they are about somebody else and stay here."""

from __future__ import annotations

from desk.domain.errors import Refused
from desk.domain.request import AccessRequest, Letter, Subject
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import history
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork


def note_another(
    work: UnitOfWork, desk: Desk, request: AccessRequest, before: Subject | None, actor: str
) -> None:
    """Write into the history that the person picked is another than ``before``; nothing where it is not."""
    now = request.subject
    if before is not None and now is not None and another(before, now):
        history.note(work, desk, request, "another_person", actor)


def another(before: Subject, now: Subject) -> bool:
    """True where two people were picked, the one after the other.

    Who is found in more systems by now, or in fewer, is the same: some row is theirs still.
    """
    return before != now and set(before.rows).isdisjoint(now.rows)


def check_about_them(work: UnitOfWork, request: AccessRequest, going: Letter) -> None:
    """Raise Refused where a letter is about, and addressed to, somebody who was picked before.

    The answer to one person is nobody else's (Art. 5(1)(f), 15(4), 32). The order of the history
    tells it, not a clock.
    """
    events = work.audit.of(request.number)
    changes = [place for place, one in enumerate(events) if one.action == "another_person"]
    if not changes:
        return
    since = events[changes[-1] :]
    if not any(one.details.get("sha256") == going.sha256 for one in since if _made(one.action)):
        raise Refused(_SOMEBODY_ELSE.fill(name=going.file_name))


def _made(action: str) -> bool:
    """True for the events of signing; a letter that left once more bears its hash too."""
    return action in ("sign", "letter_written")


_SOMEBODY_ELSE = QT_TRANSLATE_NOOP(
    "delivery",
    "{name} is about somebody else: another person was picked since it was signed. Nothing was noted as "
    "given; give the letter that was signed for the person of now.",
)
