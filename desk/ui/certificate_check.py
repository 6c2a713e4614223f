"""What a certificate says of itself, and *Try it*: a page is signed and verified, and thrown away."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.setup_ports import CertificateFacts, Tried
from desk.ui.bench import Bench
from desk.ui.fact import Fact, Kind
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton
from desk.ui.messages import sentence

_TRY = QT_TRANSLATE_NOOP("certificates", "Try it: sign a page and check it")
_TRYING = QT_TRANSLATE_NOOP("certificates", "A page is being signed…")
_ONCE = QT_TRANSLATE_NOOP("certificates", "It is thrown away. A PIN is tried once only.")
_HOLDER = QT_TRANSLATE_NOOP("certificates", "{holder}, valid until {day}")
_ISSUER = QT_TRANSLATE_NOOP("certificates", "Issued by {issuer} on {day}.")
_SOON = QT_TRANSLATE_NOOP(
    "certificates",
    "It ends in {days} days. Get a new one in time: after that no letter can be signed.",
)
_OVER = QT_TRANSLATE_NOOP("certificates", "It has ended: no letter can be signed with it any more.")
_NOT_YET = QT_TRANSLATE_NOOP("certificates", "It is not valid yet.")
_UNKNOWN = QT_TRANSLATE_NOOP("certificates", "The certificate could not be read.")
_WORKS = QT_TRANSLATE_NOOP("certificates", "It works: a page was signed by {signer}.")
_UNTRUSTED = QT_TRANSLATE_NOOP(
    "certificates", "A page was signed by {signer}, but nobody vouches for it."
)
_ADD_ROOT = QT_TRANSLATE_NOOP(
    "certificates",
    "Its issuer is none of the roots in the workspace's folder “trust”. Put the root certificate (.pem) there, "
    "so that the desk can check its own letters.",
)
_LEVEL = QT_TRANSLATE_NOOP("certificates", "The signature holds (level {level}).")
_FAILED = QT_TRANSLATE_NOOP("certificates", "The page was not signed.")
_WARN = timedelta(days=60)


class CertificateCheck(QWidget):
    """The facts and the button of one company's saved certificate."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._controller: str | None = None
        self._asking: Job | None = None
        self.setObjectName("certificateCheck")
        self._facts = Fact(bench.say, bench.theme, name="certificateFacts")
        self._result = Fact(bench.say, bench.theme, name="certificateTried")
        self._try = KeyButton(bench.say, _TRY, "F9", name="tryCertificate", primary=True)
        self._try.setShortcut("F9")
        self._try.clicked.connect(self._start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._facts)
        column.addWidget(self._try, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._result)

    def take(self, controller: str | None) -> None:
        """Look at the certificate of this company; None: it has none."""
        if self._asking is not None:
            self._asking.drop()
            self._asking = None
        self._controller = controller
        self._facts.forget()
        self._result.forget()
        self._try.setEnabled(controller is not None)
        setup = self._bench.desk.setup
        if setup is not None and controller is not None:
            self._asking = self._bench.jobs.read(
                partial(setup.certificates.facts, controller),
                owner=self,
                done=self._show,
                failed=self._unread,
            )

    def _show(self, facts: CertificateFacts) -> None:
        today = self._bench.desk.clock.today()
        head = _HOLDER.fill(holder=facts.holder, day=facts.ends)
        issuer = _ISSUER.fill(issuer=facts.issuer, day=facts.begins)
        if facts.ends < today:
            self._facts.show_fact("stop", head, _OVER, issuer)
        elif facts.begins > today:
            self._facts.show_fact("look", head, _NOT_YET, issuer)
        elif facts.ends - today <= _WARN:
            soon = _SOON.fill(days=(facts.ends - today).days)
            self._facts.show_fact("look", head, soon, issuer)
        else:
            self._facts.show_fact("fine", head, issuer)

    def _unread(self, error: Exception) -> None:
        self._facts.show_fact("stop", _UNKNOWN, sentence(error))

    def _start(self) -> None:
        setup = self._bench.desk.setup
        if setup is None or self._controller is None:
            return
        self._try.setEnabled(False)
        self._result.show_fact("clock", _TRYING, _ONCE)
        self._bench.jobs.read(
            partial(setup.certificates.try_it, self._controller),
            owner=self,
            done=self._tried,
            failed=self._failed,
        )

    def _tried(self, tried: Tried) -> None:
        self._try.setEnabled(True)
        level = _LEVEL.fill(level=tried.level)
        more = [tried.notice] if tried.notice is not None else []
        if tried.trusted:
            kind: Kind = "look" if more else "fine"
            self._result.show_fact(kind, _WORKS.fill(signer=tried.signer), level, *more)
        else:
            head = _UNTRUSTED.fill(signer=tried.signer)
            self._result.show_fact("look", head, level, _ADD_ROOT, *more)

    def _failed(self, error: Exception) -> None:
        self._try.setEnabled(True)
        self._result.show_fact("stop", _FAILED, sentence(error))
