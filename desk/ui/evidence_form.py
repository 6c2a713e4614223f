"""The questions about proof of identity, for each channel; used by the form and by the request."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.domain.controller import Channel
from desk.domain.identity import Evidence
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.choice import Answer, Choice
from desk.ui.page import Labelled
from desk.ui.speech import Speech

_PASSPORT = Answer("passport", "1", QT_TRANSLATE_NOOP("evidence", "Passport"))
_CARD = Answer("identity_card", "2", QT_TRANSLATE_NOOP("evidence", "Identity card"))
_PERMIT = Answer("residence_permit_card", "3", QT_TRANSLATE_NOOP("evidence", "Residence permit"))
_LICENCE = Answer("driving_licence", "4", QT_TRANSLATE_NOOP("evidence", "Driving licence"))
_NOTHING = Answer("none", "0", QT_TRANSLATE_NOOP("evidence", "Nothing"))
_SIGNATURE = QT_TRANSLATE_NOOP("evidence", "Signature by hand")
_ELECTRONIC = QT_TRANSLATE_NOOP("evidence", "Electronic signature")
_KNOWN = QT_TRANSLATE_NOOP("evidence", "Identified already")

_WAYS: dict[Channel, tuple[Answer, ...]] = {
    Channel.VISIT: (_PASSPORT, _CARD, _PERMIT, _LICENCE, Answer("already_identified", "5", _KNOWN)),
    Channel.LETTER: (
        Answer("signature", "1", _SIGNATURE),
        Answer("electronic_signature", "2", _ELECTRONIC),
        Answer("already_identified", "3", _KNOWN),
    ),
    Channel.EMAIL: (
        Answer("electronic_signature", "1", _ELECTRONIC),
        Answer("already_identified", "2", _KNOWN),
    ),
}
_QUESTIONS: dict[Channel, tuple[Text, Text]] = {
    Channel.VISIT: (
        QT_TRANSLATE_NOOP("evidence", "Document shown"),
        QT_TRANSLATE_NOOP("evidence", "The document is valid and the picture is of the customer"),
    ),
    Channel.LETTER: (
        QT_TRANSLATE_NOOP("evidence", "Proof in the letter"),
        QT_TRANSLATE_NOOP("evidence", "The proof holds and the details match the register"),
    ),
    Channel.EMAIL: (
        QT_TRANSLATE_NOOP("evidence", "Proof in the e-mail"),
        QT_TRANSLATE_NOOP("evidence", "The proof holds and the details match the register"),
    ),
}
_HOLDS = (
    Answer("yes", QT_TRANSLATE_NOOP("evidence", "Y"), QT_TRANSLATE_NOOP("evidence", "Yes")),
    Answer("no", QT_TRANSLATE_NOOP("evidence", "N"), QT_TRANSLATE_NOOP("evidence", "No")),
    Answer("doubt", "?", QT_TRANSLATE_NOOP("evidence", "I doubt it")),
)
_SHOWN_BY_OTHER = QT_TRANSLATE_NOOP("evidence", "Document that the representative showed")
_EXPIRED = QT_TRANSLATE_NOOP("document", "the document expired on {day}")
_WHY = QT_TRANSLATE_NOOP("evidence", "What makes you doubt? (never a document's number)")
_NOT_VALID = QT_TRANSLATE_NOOP(
    "evidence", "The document is not valid or the picture is not of the customer."
)
_DOES_NOT_HOLD = QT_TRANSLATE_NOOP(
    "evidence", "The proof does not hold or the details do not match the register."
)
_DOUBTED = QT_TRANSLATE_NOOP("evidence", "The clerk doubts it.")


class EvidenceForm(QWidget):
    """What was shown, and whether it holds."""

    changed = Signal()
    answered = Signal()
    """The last question about identity has its answer."""

    def __init__(self, say: Speech, channel: Channel, *, name: str) -> None:
        super().__init__()
        self._say = say
        self._channel = channel
        self._expired: date | None = None
        self.setObjectName(name)
        self.kind = Choice(say, _QUESTIONS[channel][0], _answers(channel), name=f"{name}Kind")
        self.holds = Choice(say, _QUESTIONS[channel][1], _HOLDS, name=f"{name}Holds")
        self._why = QLineEdit()
        self._why.setObjectName(f"{name}Doubt")
        self._why_field = Labelled(self._why)
        self._why_field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self.kind, self.holds, self._why_field):
            column.addWidget(part)
        self.kind.changed.connect(self._changed)
        self.holds.changed.connect(self._changed)
        self.kind.answered.connect(self._kind_answered)
        self.holds.answered.connect(self._holds_answered)
        self._why.textChanged.connect(self.changed)
        self._why.returnPressed.connect(self.answered)
        say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def evidence(self) -> Evidence | None:
        """What was shown; None until the clerk has said."""
        return Evidence(self.kind.value) if self.kind.value else None

    @property
    def complete(self) -> bool:
        """True when no question about identity is open."""
        return self.evidence is Evidence.NONE or (
            self.evidence is not None and self.holds.value is not None
        )

    @property
    def doubt(self) -> str:
        """Why what was shown is not trusted, in words; empty where it is."""
        if self.evidence in (None, Evidence.NONE) or self.holds.value in (None, "yes"):
            return ""
        if self.holds.value == "doubt":
            return self._why.text().strip() or self._say(_DOUBTED)
        return self._say(_NOT_VALID if self._channel is Channel.VISIT else _DOES_NOT_HOLD)

    @property
    def reason(self) -> str:
        """What the clerk wrote of a doubt."""
        return self._why.text()

    def fill(self, *, kind: str | None, holds: str | None, why: str = "") -> None:
        """Answer for the clerk; an answer that there is no longer is left open."""
        known = {one.value for one in _answers(self._channel)}
        self.kind.choose(kind if kind in known else None)
        self.holds.choose(holds if holds in {one.value for one in _HOLDS} else None)
        self._why.setText(why)

    def expired(self, day: date | None) -> None:
        """The document held until a day that is past, so it cannot be valid; None: it may be."""
        if day != self._expired:
            self._expired = day
            self.holds.bar({} if day is None else {"yes": _EXPIRED.fill(day=day)})

    def ask_of(self, representative: bool) -> None:
        """Say whose document is meant: the person's, or that of whoever asks for them."""
        if self._channel is Channel.VISIT:
            self.kind.ask(_SHOWN_BY_OTHER if representative else _QUESTIONS[self._channel][0])

    def clear(self) -> None:
        """Ask everything anew."""
        self.expired(None)
        self.kind.choose(None)
        self.holds.choose(None)
        self._why.clear()

    def focus(self) -> None:
        """Go to the first question that is still open."""
        (self.kind if self.kind.value is None else self.holds).focus()

    def _changed(self) -> None:
        self.holds.setVisible(self.evidence is not Evidence.NONE)
        doubted = self.holds.value == "doubt" and self.evidence is not Evidence.NONE
        self._why_field.setVisible(doubted)
        self.changed.emit()

    def _kind_answered(self) -> None:
        if self.evidence is Evidence.NONE:
            self.answered.emit()
        else:
            self.holds.focus()

    def _holds_answered(self) -> None:
        if self.holds.value == "doubt":
            self._why.setFocus()
        else:
            self.answered.emit()

    def _retranslate(self) -> None:
        self._why_field.label.setText(self._say(_WHY))
        self._why.setAccessibleName(self._say(_WHY))


def _answers(channel: Channel) -> tuple[Answer, ...]:
    return (*_WAYS[channel], _NOTHING)
