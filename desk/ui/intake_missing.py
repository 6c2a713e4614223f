"""What a visit or a letter still lacks before it can be written down, and where that is answered."""

from __future__ import annotations

from collections.abc import Callable

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.intake_facts import IntakeFacts
from desk.ui.intake_form import IntakeForm

_NEED_WHO = QT_TRANSLATE_NOOP(
    "intake", "Who is asking? Type an identity code, a name or a customer number first."
)
_NEED_PICK = QT_TRANSLATE_NOOP(
    "intake", "Several people match. Pick the one who asks; then it goes on by itself."
)
_NEED_NAME = QT_TRANSLATE_NOOP(
    "intake", "Nobody was found. Give the name for the answer letter; then it goes on by itself."
)
_NEED_PROOF = QT_TRANSLATE_NOOP(
    "intake",
    "What was shown to prove identity? It goes on by itself with the answer; 0 means nothing.",
)
_NEED_RIGHT = QT_TRANSLATE_NOOP(
    "intake", "Who asks for the person, and what did you see that shows the right? Fill that in."
)
_NO_COMPANY = QT_TRANSLATE_NOOP(
    "intake",
    "A company has no right of access, so there is nothing to collect. Search for the person.",
)


def missing(form: IntakeForm, facts: IntakeFacts) -> tuple[Text, Callable[[], None]] | None:
    """The first thing that is missing, in words, with what brings the clerk there; None: nothing is."""
    person = facts.person
    if not form.who.text().strip():
        return _NEED_WHO, form.who.setFocus
    if facts.several:
        return _NEED_PICK, facts.picker.setFocus
    if person is None and not facts.name.text().strip():
        return _NEED_NAME, facts.name.setFocus if facts.nobody else form.who.setFocus
    if person is not None and person.company:
        return _NO_COMPANY, form.who.setFocus
    if not form.evidence.complete:
        return _NEED_PROOF, form.evidence.focus
    if form.acting.lacking:
        return _NEED_RIGHT, form.acting.focus
    if form.period.wrong is not None:
        return form.period.wrong, form.period.line.setFocus
    return None
