"""The questions about proof of identity, for each channel; used by the form and by the request."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.domain.controller import Channel
from desk.domain.identity import FROM_AFAR, Evidence
from desk.domain.proof_detail import ProofDetail
from desk.domain.records import Candidate
from desk.domain.shown_document import EXPIRED
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.proof import FROM_RECORD, KnownOf
from desk.ui.choice import Answer, Choice
from desk.ui.page import Labelled
from desk.ui.proof_detail_form import ProofDetailForm
from desk.ui.speech import Speech
from desk.ui.zone_guard import ZoneGuard

_ANSWERS: Mapping[Evidence, Text] = {
    Evidence.PASSPORT: QT_TRANSLATE_NOOP("evidence", "Passport"),
    Evidence.IDENTITY_CARD: QT_TRANSLATE_NOOP("evidence", "Identity card"),
    Evidence.RESIDENCE_PERMIT_CARD: QT_TRANSLATE_NOOP("evidence", "Residence permit"),
    Evidence.DRIVING_LICENCE: QT_TRANSLATE_NOOP("evidence", "Driving licence"),
    Evidence.SIGNATURE: QT_TRANSLATE_NOOP("evidence", "Signature by hand"),
    Evidence.ELECTRONIC_SIGNATURE: QT_TRANSLATE_NOOP("evidence", "Electronic signature"),
    Evidence.KNOWN_CUSTOMER: QT_TRANSLATE_NOOP("evidence", "Address on record"),
    Evidence.EARLIER_IDENTIFICATION: QT_TRANSLATE_NOOP("evidence", "Identified this year"),
    Evidence.CALL_BACK: QT_TRANSLATE_NOOP("evidence", "Call back"),
    Evidence.SIGNED_IN_SERVICE: QT_TRANSLATE_NOOP("evidence", "Online service"),
    Evidence.SUOMI_FI: QT_TRANSLATE_NOOP("evidence", "Suomi.fi"),
    Evidence.SHOWN_AT_COUNTER: QT_TRANSLATE_NOOP("evidence", "Document at the counter"),
    Evidence.SIGNED_LETTER: QT_TRANSLATE_NOOP("evidence", "Signed letter"),
}
"""What each kind of evidence is called on its button."""
_IN_WRITING = (*FROM_AFAR, Evidence.SHOWN_AT_COUNTER)
_WAYS: Mapping[Channel, tuple[Evidence, ...]] = {
    Channel.VISIT: (
        Evidence.PASSPORT,
        Evidence.IDENTITY_CARD,
        Evidence.RESIDENCE_PERMIT_CARD,
        Evidence.DRIVING_LICENCE,
        Evidence.EARLIER_IDENTIFICATION,
        Evidence.CALL_BACK,
        Evidence.SIGNED_IN_SERVICE,
        Evidence.SUOMI_FI,
        Evidence.ELECTRONIC_SIGNATURE,
    ),
    Channel.LETTER: (Evidence.SIGNATURE, Evidence.ELECTRONIC_SIGNATURE, *_IN_WRITING),
    Channel.EMAIL: (Evidence.ELECTRONIC_SIGNATURE, *_IN_WRITING, Evidence.SIGNED_LETTER),
    Channel.PHONE: (
        Evidence.CALL_BACK,
        Evidence.SIGNED_IN_SERVICE,
        Evidence.SUOMI_FI,
        Evidence.SHOWN_AT_COUNTER,
        Evidence.SIGNED_LETTER,
        Evidence.ELECTRONIC_SIGNATURE,
    ),
    Channel.ONLINE: (
        Evidence.SIGNED_IN_SERVICE,
        Evidence.CALL_BACK,
        Evidence.SUOMI_FI,
        Evidence.SHOWN_AT_COUNTER,
        Evidence.SIGNED_LETTER,
        Evidence.ELECTRONIC_SIGNATURE,
    ),
    Channel.SUOMIFI: (
        Evidence.SUOMI_FI,
        Evidence.CALL_BACK,
        Evidence.SIGNED_IN_SERVICE,
        Evidence.SHOWN_AT_COUNTER,
        Evidence.SIGNED_LETTER,
        Evidence.ELECTRONIC_SIGNATURE,
    ),
}
"""The checks of ``identity.ways`` in the order of their keys: the documents as clerks know them, and last
what the person can only show once proof was asked for."""
_AT_FIRST = {
    Channel.VISIT: 5,
    Channel.LETTER: 5,
    Channel.EMAIL: 4,
    Channel.PHONE: 4,
    Channel.ONLINE: 4,
    Channel.SUOMIFI: 4,
}
"""How many of them there can be when a request arrives; the others come once proof was asked for."""
_NOTHING = Answer("none", "0", QT_TRANSLATE_NOOP("evidence", "Nothing"))
_QUESTIONS: Mapping[Channel, Text] = {
    Channel.VISIT: QT_TRANSLATE_NOOP("evidence", "Document shown"),
    Channel.LETTER: QT_TRANSLATE_NOOP("evidence", "Proof in the letter"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("evidence", "Proof in the e-mail"),
    Channel.PHONE: QT_TRANSLATE_NOOP("evidence", "What proved who is calling"),
    Channel.ONLINE: QT_TRANSLATE_NOOP("evidence", "What proves who is asking"),
    Channel.SUOMIFI: QT_TRANSLATE_NOOP("evidence", "What proves who is asking"),
}
_DOCUMENT_HOLDS = QT_TRANSLATE_NOOP(
    "evidence", "The document is valid and the picture is of the customer"
)
_PROOF_HOLDS = QT_TRANSLATE_NOOP("evidence", "The proof holds and the details match the register")
_SAYS_SO = QT_TRANSLATE_NOOP("evidence", "It says the same person as the register")
_HOLDS_OF: Mapping[Evidence, Text] = {
    Evidence.KNOWN_CUSTOMER: QT_TRANSLATE_NOOP(
        "evidence", "The request came from the address on record, and the answer goes only there"
    ),
    Evidence.EARLIER_IDENTIFICATION: QT_TRANSLATE_NOOP(
        "evidence", "It can be told that the same person asks now"
    ),
    Evidence.CALL_BACK: QT_TRANSLATE_NOOP(
        "evidence", "The person answered at that number and confirmed the request"
    ),
    Evidence.SIGNED_IN_SERVICE: _SAYS_SO,
    Evidence.SUOMI_FI: _SAYS_SO,
    Evidence.SHOWN_AT_COUNTER: _DOCUMENT_HOLDS,
}
"""What is asked of each proof; of the others by the channel."""
_HOLDS = (
    Answer("yes", QT_TRANSLATE_NOOP("evidence", "Y"), QT_TRANSLATE_NOOP("evidence", "Yes")),
    Answer("no", QT_TRANSLATE_NOOP("evidence", "N"), QT_TRANSLATE_NOOP("evidence", "No")),
    Answer("doubt", "?", QT_TRANSLATE_NOOP("evidence", "I doubt it")),
)
_PROOF_OF_OTHER = QT_TRANSLATE_NOOP("evidence", "What proves who the representative is")
_OF_THE_PERSON = QT_TRANSLATE_NOOP("evidence", "what is on record is the person's")
_SHOWN_BY_OTHER = QT_TRANSLATE_NOOP("evidence", "Document that the representative showed")
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

    def __init__(self, say: Speech, channel: Channel, *, name: str, later: bool = False) -> None:
        """``later``: also what the person can only show once proof was asked for."""
        super().__init__()
        self._offered = _answers(channel, later=later)
        self._say = say
        self._channel = channel
        self._expired: date | None = None
        self.setObjectName(name)
        self.kind = Choice(say, _QUESTIONS[channel], self._offered, name=f"{name}Kind")
        self.shown = ProofDetailForm(say, name=f"{name}Detail")
        self.holds = Choice(say, _holds(channel, None), _HOLDS, name=f"{name}Holds")
        self._why = QLineEdit()
        ZoneGuard(self._why)
        self._why.setObjectName(f"{name}Doubt")
        self._why_field = Labelled(self._why)
        self._why_field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self.kind, self.shown, self.holds, self._why_field):
            column.addWidget(part)
        self.kind.changed.connect(self._changed)
        self.shown.changed.connect(self.changed)
        self.shown.answered.connect(self._shown_answered)
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
            self.evidence is not None and self.holds.value is not None and not self.shown.open
        )

    @property
    def detail(self) -> ProofDetail:
        """What shows the proof; of a call, the whole number on record."""
        return self.shown.detail

    @property
    def kept(self) -> dict[str, str]:
        """The detail for a draft, which holds no phone number."""
        return {key: value for key, value in self.detail.kept.items() if key != "number"}

    @property
    def doubt(self) -> str:
        """Why what was shown is not trusted, in words; empty where it is."""
        if self.evidence in (None, Evidence.NONE) or self.holds.value in (None, "yes"):
            return ""
        if self.holds.value == "doubt":
            return self._why.text().strip() or self._say(_DOUBTED)
        shown = _holds(self._channel, self.evidence) is _DOCUMENT_HOLDS
        return self._say(_NOT_VALID if shown else _DOES_NOT_HOLD)

    @property
    def reason(self) -> str:
        """What the clerk wrote of a doubt."""
        return self._why.text()

    def fill(
        self,
        *,
        kind: str | None,
        holds: str | None,
        why: str = "",
        detail: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Answer for the clerk; an answer that there is no longer is left open."""
        known = {one.value for one in self._offered}
        self.kind.choose(kind if kind in known else None)
        self.holds.choose(holds if holds in {one.value for one in _HOLDS} else None)
        self._why.setText(why)
        self.shown.fill(detail)

    def know(
        self, person: Candidate | None, known: KnownOf | None, *, uncovered: bool = False
    ) -> None:
        """What is on record of whoever asks, see ``ProofDetailForm.know``."""
        self.shown.know(person, known, uncovered=uncovered)

    def expired(self, day: date | None) -> None:
        """The document held until a day that is past, so it cannot be valid; None: it may be."""
        if day != self._expired:
            self._expired = day
            self.holds.bar({} if day is None else {"yes": EXPIRED.fill(day=day)})

    def ask_of(self, representative: bool) -> None:
        """Say whose document is meant: the person's, or that of whoever asks for them."""
        asked = _QUESTIONS[self._channel]
        if representative:
            asked = _SHOWN_BY_OTHER if self._channel is Channel.VISIT else _PROOF_OF_OTHER
        self.kind.ask(asked)
        self.kind.bar({str(one): _OF_THE_PERSON for one in FROM_RECORD} if representative else {})

    def clear(self) -> None:
        """Ask everything anew."""
        self.expired(None)
        self.kind.choose(None)
        self.holds.choose(None)
        self._why.clear()
        self.shown.clear()

    def focus(self) -> None:
        """Go to the first question that is still open."""
        if self.shown.open:
            self.shown.focus()
        else:
            (self.kind if self.kind.value is None else self.holds).focus()

    def _changed(self) -> None:
        self.shown.show_for(self.evidence)
        self.holds.ask(_holds(self._channel, self.evidence))
        self.holds.setVisible(self.evidence is not Evidence.NONE)
        doubted = self.holds.value == "doubt" and self.evidence is not Evidence.NONE
        self._why_field.setVisible(doubted)
        self.changed.emit()

    def _kind_answered(self) -> None:
        if self.evidence is Evidence.NONE:
            self.answered.emit()
        elif self.shown.open:
            self.shown.focus()
        else:
            self.holds.focus()

    def _shown_answered(self) -> None:
        self.holds.focus()

    def _holds_answered(self) -> None:
        if self.holds.value == "doubt":
            self._why.setFocus()
        else:
            self.answered.emit()

    def _retranslate(self) -> None:
        self._why_field.label.setText(self._say(_WHY))
        self._why.setAccessibleName(self._say(_WHY))


def _answers(channel: Channel, *, later: bool) -> tuple[Answer, ...]:
    first = None if later else _AT_FIRST.get(channel)
    kinds = enumerate(_WAYS[channel][:first], start=1)
    return (*(Answer(one.value, str(key), _ANSWERS[one]) for key, one in kinds), _NOTHING)


def _holds(channel: Channel, evidence: Evidence | None) -> Text:
    usual = _DOCUMENT_HOLDS if channel is Channel.VISIT else _PROOF_HOLDS
    return usual if evidence is None else _HOLDS_OF.get(evidence, usual)
