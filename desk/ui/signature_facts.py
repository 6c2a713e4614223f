"""What the electronic signatures of a document are worth, and whether they are those of whoever asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.person import IdentityKey
from desk.domain.request import AccessRequest
from desk.domain.signature import SignatureFact, Standing, Verdict, told
from desk.domain.signed_by import Agreement, compare, told_beside
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.ui.bench import Bench
from desk.ui.fact import Fact, Kind

_LOOKS: dict[Verdict, Kind] = {
    Verdict.BROKEN: "stop",
    Verdict.REVOKED: "stop",
    Verdict.PARTLY: "look",
    Verdict.SELF_MADE: "stop",
    Verdict.EXPIRED: "look",
    Verdict.UNTRUSTED: "look",
    Verdict.TRUSTED: "fine",
}
_MOST = 3
"""Of one document, told one by one; the last are the newest."""
_ASKING = QT_TRANSLATE_NOOP(
    "document view", "The issuer is being asked whether the certificate was revoked…"
)
_IDENTIFIER = QT_TRANSLATE_NOOP("document view", "Identifier in the certificate: {identifier}.")


@dataclass(frozen=True, slots=True)
class Asker:
    """Who is to be identified: the person picked, or whoever asks for them."""

    name: str
    codes: tuple[str, ...] = ()
    """Identity codes on record; of whoever asks for somebody no register need hold one."""
    born: date | None = None
    """Birth date on record, or in the document of whoever asks for somebody."""


def asker_of(request: AccessRequest) -> Asker | None:
    """Who has to be identified in a request; whoever asks for somebody signs in their own name."""
    if request.representative is not None:
        return Asker(request.representative.name, born=request.representative.birth_date)
    if request.subject is None:
        return None
    codes = request.subject.identifiers.get(IdentityKey.PERSONAL_IDENTITY_CODE, ())
    return Asker(request.subject.name, tuple(codes), request.subject.birth_date)


class SignatureFacts(QWidget):
    """A line for each of the last three signatures."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._signatures: tuple[SignatureFact, ...] = ()
        self._asker: Asker | None = None
        self.asking = False
        """True while the issuers are asked whether the certificates were revoked."""
        self.setObjectName(f"{name}s")
        self._facts = [
            Fact(bench.say, bench.theme, name=f"{name}{place}") for place in range(_MOST)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for fact in self._facts:
            column.addWidget(fact)
        column.addStretch(1)
        self.hide()

    def show_signatures(self, signatures: Sequence[SignatureFact], *, asking: bool = False) -> None:
        """Say what they are worth; ``asking``: more is known once their issuers have answered."""
        self._signatures, self.asking = tuple(signatures), asking
        self._fill()

    def compare(self, asker: Asker | None) -> None:
        """Say whether they are those of this person; None while nobody is known."""
        if asker != self._asker:
            self._asker = asker
            self._fill()

    def _fill(self) -> None:
        shown = self._signatures[-_MOST:]
        self.setVisible(bool(shown))
        for place, fact in enumerate(self._facts):
            if place >= len(shown):
                fact.forget()
                continue
            self._tell(fact, shown[place])

    def _tell(self, fact: Fact, signature: SignatureFact) -> None:
        head, details = told(signature)
        kind, lines = _LOOKS[signature.verdict], list(details)
        if self.asking and signature.chain and signature.standing is Standing.NOT_ASKED:
            lines[-1] = _ASKING  # instead of: was not asked
        if signature.shown_identifier:
            lines.append(_IDENTIFIER.fill(identifier=signature.shown_identifier))
        # As one paragraph: the document beneath needs the room.
        told_all = [joined(lines, " ")]
        beside = self._beside(signature)
        if beside is not None:
            agreement, text = beside
            told_all.insert(0, text)
            if agreement in (Agreement.OTHER_CODE, Agreement.OTHER_NAME):
                kind = "stop"
        fact.show_fact(kind, head, *told_all)

    def _beside(self, signature: SignatureFact) -> tuple[Agreement, Text] | None:
        """The comparison, where the certificate says who somebody is."""
        asker = self._asker
        if asker is None or signature.verdict in (Verdict.BROKEN, Verdict.SELF_MADE):
            return None
        agreement = compare(signature, name=asker.name, codes=asker.codes, born=asker.born)
        return agreement, told_beside(agreement, signature, asker.name)
