"""Who asks for the person: a guardian, an attorney or an estate, and what shows that they may."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.remark import Weight
from desk.domain.representation import ASKED_BY, ROLE_NAMES, Role
from desk.domain.request import BEFORE_LETTER, AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, joined, plain
from desk.domain.two_people import birth_date_of, same_person
from desk.services import representation
from desk.services.authority import said_of
from desk.ui.bench import Bench
from desk.ui.delivery_panel import Run
from desk.ui.fact import Fact, Kind
from desk.ui.field_inputs import make_input
from desk.ui.flow import Flow
from desk.ui.labels import KeyButton
from desk.ui.letter_fields import Field, Option, Shape, always
from desk.ui.representative_fields import RepresentativeFields

_OWN = QT_TRANSLATE_NOOP("representative", "The person asks for themself")
_SOMEBODY = QT_TRANSLATE_NOOP("representative", "Somebody asks for the person…")
_SHOWN = QT_TRANSLATE_NOOP("representative", "{authority}; checked by {who} {when}")
_CHANGE = QT_TRANSLATE_NOOP("representative", "Change this…")
_WRITE = QT_TRANSLATE_NOOP("representative", "Write it down")
_TAKE_BACK = QT_TRANSLATE_NOOP("representative", "The person asks after all")
_CANCEL = QT_TRANSLATE_NOOP("representative", "Cancel")
_SHAPES: dict[Weight | None, Kind] = {
    Weight.STOPS: "stop",
    Weight.WAITS: "look",
    Weight.ASKS: "open",
    None: "fine",
}
"""How the fact stands, by the heaviest that there is to say."""
_ROLE = Field(
    "role",
    QT_TRANSLATE_NOOP("representative", "In what capacity"),
    Shape.SELECT,
    options=[Option(role, ROLE_NAMES[role]) for role in Role],
    needed=always,
)


class RepresentativeForm(QWidget):
    """One line that says who asks; its link opens the form."""

    opened = Signal()
    """The form was opened: bring it into view."""

    def __init__(self, bench: Bench, run: Run) -> None:
        super().__init__()
        self.bench = bench
        self._run = run
        self._request: AccessRequest | None = None
        self.setObjectName("representativeForm")
        self._fact = Fact(bench.say, bench.theme, name="representativeFact")
        self._role = make_input(bench, _ROLE)
        self._who = RepresentativeFields(bench)
        self._write = KeyButton(
            bench.say, _WRITE, "Ctrl ↵", name="writeRepresentative", primary=True
        )
        self._take_back = KeyButton(
            bench.say, _TAKE_BACK, "Ctrl Del", name="takeBackRepresentative"
        )
        self._cancel = KeyButton(bench.say, _CANCEL, "Esc", name="cancelRepresentative")
        buttons = Flow(spacing=8)
        for button in (self._write, self._take_back, self._cancel):
            buttons.add(button)
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 8, 0, 0)
        fields.setSpacing(8)
        for part in (self._role, self._who, buttons):
            fields.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fact)
        column.addWidget(self._fields)
        self._fields.hide()
        self._fact.asked.connect(self.open)
        self._role.changed.connect(self._role_changed)
        self._who.changed.connect(self._tell_apart)
        self._write.clicked.connect(self._write_down)
        self._take_back.clicked.connect(self._ask_themself)
        self._cancel.clicked.connect(self.put_away)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self._fields).activated.connect(self._write.click)
        self._take_back.setShortcut("Ctrl+Del")
        QShortcut(QKeySequence("F5"), self).activated.connect(self.open)

    def show_request(self, request: AccessRequest) -> None:
        """Say who asks; what was typed for the same request stays while the form is open."""
        changed = self._request is None or (
            (request.number, request.representative)
            != (self._request.number, self._request.representative)
        )
        self._request = request
        somebody = request.representative
        may_change = request.state in BEFORE_LETTER
        self._who.facts.know(birth_date_of(request.subject))
        if somebody is None:
            more = joined([_SOMEBODY, plain("F5")])
            self._fact.show_fact("info", _OWN, more=more if may_change else None)
        else:
            found = said_of(self.bench.desk, somebody, request.subject)
            weights = {one.weight for one in found}
            told = (
                [one.text for one in found if one.weight is not Weight.ASKS] if may_change else []
            )
            self._fact.show_fact(
                _SHAPES[next((one for one in _SHAPES if one in weights and may_change), None)],
                ASKED_BY.fill(name=somebody.name, role=ROLE_NAMES[somebody.role]),
                *([plain(", ".join(somebody.address))] if somebody.address else []),
                _SHOWN.fill(
                    authority=somebody.authority,
                    who=somebody.checked_by,
                    when=somebody.checked_at,
                ),
                *told,
                more=joined([_CHANGE, plain("F5")]) if may_change else None,
            )
        self._take_back.setVisible(somebody is not None)
        if changed:
            self._fields.hide()
            self._fill(request)

    def open(self) -> None:
        """F5: show the fields and put the focus into the first, while who asks may be changed."""
        if self._request is None or self._request.state not in BEFORE_LETTER:
            return
        self._fields.show()
        self._role.focus()
        self.opened.emit()

    def put_away(self) -> bool:
        """Esc: close the fields, what was typed stays in them; False where they were not open."""
        if not self._fields.isVisibleTo(self):
            return False
        self._fact.setFocus()
        self._fields.hide()
        return True

    def _fill(self, request: AccessRequest) -> None:
        somebody = request.representative
        self._role.fill(somebody.role if somebody else "")
        self._role_changed()
        if somebody is None:
            self._who.fill("", (), "")
        else:
            self._who.fill(
                somebody.name,
                somebody.address,
                somebody.authority,
                somebody.mandate,
                somebody.birth_date,
            )

    def _role_changed(self) -> None:
        role = str(self._role.value)
        self._who.ask(Role(role) if role else None)
        self._tell_apart()

    def _tell_apart(self) -> None:
        """Two people of one name: the birth date of whoever asks is needed."""
        subject = self._request.subject if self._request is not None else None
        name = self._who.name.text() if self._who.name.document is None else ""
        other = subject.name if subject is not None else ""
        self._who.ask_birth_date(same_person(name, None, other, None) is not None)

    def _write_down(self) -> None:
        request = self._request
        if request is None:
            return
        if not self._role.value:
            self._role.focus()
            return
        if self._who.lacking:
            self._who.focus()
            return
        role, name = Role(str(self._role.value)), self._who.name.text()
        address, authority = self._who.address, self._who.authority
        mandate, born = self._who.mandate, self._who.born
        desk, actor = self.bench.desk, self.bench.actor
        self._run(
            lambda _job: representation.represent(
                desk,
                number=request.number,
                role=role,
                name=name,
                address=address,
                authority=authority,
                actor=actor,
                mandate=mandate,
                born=born,
            )
        )

    def _ask_themself(self) -> None:
        request = self._request
        if request is not None:
            desk, actor = self.bench.desk, self.bench.actor
            self._run(
                lambda _job: representation.represents_nobody(
                    desk, number=request.number, actor=actor
                )
            )
