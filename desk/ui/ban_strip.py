"""The line above a request whose person is under a safety ban: what is covered, and the key that shows it for a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.representation import Role
from desk.domain.request import AccessRequest
from desk.domain.safety_ban import GIVES_ALL, is_banned
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import safety_ban
from desk.ui.bench import Bench
from desk.ui.fields import line_editor
from desk.ui.glyph import Glyph
from desk.ui.jobs import Job
from desk.ui.labels import caption, label

_COVERED = QT_TRANSLATE_NOOP(
    "safety ban", "Safety ban: where the person is and how to reach them is covered here"
)
_SHOWN = QT_TRANSLATE_NOOP(
    "safety ban", "Safety ban: what it covers is shown until you leave the request"
)
_SHOW = QT_TRANSLATE_NOOP("safety ban", "Show for a reason… (Ctrl U)")
_COVER = QT_TRANSLATE_NOOP("safety ban", "Cover again (Ctrl U)")
_WHY = QT_TRANSLATE_NOOP(
    "safety ban",
    "What is it needed for? The reason stands in the history.",
)
_LONGEST = 300
"""Characters of the reason."""


class BanStrip(QWidget):
    """Hidden where there is no ban. Ctrl+U asks for the reason, Enter notes it and lifts the page's cover."""

    failed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._request: AccessRequest | None = None
        self._lifted: tuple[str, str | None] | None = None
        """The request and the person for whom the cover was lifted."""
        self._noting: Job | None = None
        self.setObjectName("banStrip")
        self._told: tuple[Text, Text, Text | None] = (_COVERED, _SHOW, None)
        """The fact, the words of the link, and what else there is to say."""
        self._head = label(wrap=True, name="banFactHead")
        self._detail = caption(wrap=True, name="banFactDetail")
        self._link = QPushButton()
        self._link.setProperty("kind", "link")
        self._link.setObjectName("banFactMore")
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        self._link.clicked.connect(self.toggle)
        self.reason = line_editor("banWhy", longest=_LONGEST)
        self.reason.returnPressed.connect(self._give_reason)
        self.reason.hide()
        # One line, with the reason in the place of the fact: the records below need the room.
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph(bench.theme, "triangle-alert", "today"))
        row.addWidget(self._head, 1)
        row.addWidget(self.reason, 1)
        row.addWidget(self._link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._detail)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    def show_request(self, request: AccessRequest | None) -> None:
        """Cover another request; the same one stays as it is. None: the page is left."""
        before, self._request = self._request, request
        if request is None or before is None or _key(before) != _key(request):
            self._lifted = None
            self.put_away()
        banned = request is not None and is_banned(request)
        self._bench.cover.put(on=banned and self._lifted is None)
        self.setVisible(banned)
        if not banned or request is None:
            return
        somebody = request.representative
        asks = somebody is not None and somebody.role not in (Role.GUARDIAN, Role.ESTATE)
        more = GIVES_ALL if asks else None
        self._told = (_COVERED, _SHOW, more) if self._lifted is None else (_SHOWN, _COVER, more)
        self._retranslate()

    def toggle(self) -> None:
        """Ctrl+U: ask why it is to be shown, or cover it again."""
        if self._request is None or not is_banned(self._request):
            return
        if self._lifted is not None:
            self._lifted = None
            self.show_request(self._request)
        else:
            self._head.hide()
            self.reason.show()
            self.reason.setFocus()

    def put_away(self) -> bool:
        """Esc: the reason is not given after all; False where none was asked for."""
        open_now = not self.reason.isHidden()
        self.reason.hide()
        self._head.show()
        self.reason.clear()
        return open_now

    def _give_reason(self) -> None:
        request, why = self._request, self.reason.text()
        if request is None or self._noting is not None:
            return
        desk, actor = self._bench.desk, self._bench.actor

        def work(_job: Job) -> AccessRequest:
            safety_ban.uncover(desk, number=request.number, reason=why, actor=actor)
            return request

        self._noting = self._bench.jobs.write(
            work, owner=self, done=self._noted, failed=self._not_noted
        )

    def _noted(self, request: AccessRequest) -> None:
        self._noting = None
        if self._request is not None and _key(self._request) == _key(request):
            self._lifted = _key(request)
            self.put_away()
            self.show_request(self._request)

    def _not_noted(self, error: Exception) -> None:
        self._noting = None
        self.failed.emit(error)

    def _retranslate(self) -> None:
        say = self._bench.say
        self.reason.setPlaceholderText(say(_WHY))
        self.reason.setAccessibleName(say(_WHY))
        head, link, more = self._told
        self._head.setText(say(head))
        self._link.setText(say(link))
        self._link.setAccessibleName(self._link.text())
        self._detail.setText(say(more) if more is not None else "")
        self._detail.setVisible(more is not None)
        self.setAccessibleName(f"{self._head.text()} {self._detail.text()}".strip())


def _key(request: AccessRequest) -> tuple[str, str | None]:
    return request.number, request.subject.subject if request.subject is not None else None
