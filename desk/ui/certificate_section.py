"""Signing certificates: one company at a time, from a file or a card, shown, tried, its secret kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout

from desk.domain.errors import Conflict
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined, plain
from desk.services.setup_forms import Setting
from desk.services.setup_ports import CertificateSetup, Kept, TokenContent
from desk.ui.bench import Bench
from desk.ui.certificate_check import CertificateCheck
from desk.ui.choice import Answer, Choice
from desk.ui.fields import Select
from desk.ui.jobs import Job
from desk.ui.keeper import Keeper
from desk.ui.kept_fact import KeptFact, tell_copy
from desk.ui.labels import KeyButton, caption
from desk.ui.messages import sentence
from desk.ui.page import Labelled
from desk.ui.setting_inputs import SecretInput, SettingInput
from desk.ui.setup_section import SetupSection
from desk.ui.time_stamp_form import TimeStampForm

_CONTROLLER = QT_TRANSLATE_NOOP("certificates", "Company whose letters are signed")
_SOURCE = QT_TRANSLATE_NOOP("certificates", "Where the certificate and its key are")
_SOURCES = (
    Answer("file", "1", QT_TRANSLATE_NOOP("certificates", "in a file (PKCS#12)")),
    Answer("card", "2", QT_TRANSLATE_NOOP("certificates", "on a card or in a module (PKCS#11)")),
    Answer("none", "3", QT_TRANSLATE_NOOP("certificates", "nowhere: no letter can be signed yet")),
)
_FIELDS = (
    Setting("file", QT_TRANSLATE_NOOP("certificates", "Certificate file (.p12 or .pfx)"), "file"),
    Setting(
        "module",
        QT_TRANSLATE_NOOP("certificates", "Library of the card's maker (.so or .dll)"),
        "file",
    ),
    Setting("token", QT_TRANSLATE_NOOP("certificates", "Name of the card or module"), "text"),
    Setting(
        "certificate", QT_TRANSLATE_NOOP("certificates", "Name of the certificate on it"), "text"
    ),
    Setting(
        "key",
        QT_TRANSLATE_NOOP("certificates", "Name of the key"),
        "text",
        help=QT_TRANSLATE_NOOP("certificates", "Left empty, it is called like the certificate."),
    ),
    Setting(
        "organisation",
        QT_TRANSLATE_NOOP("certificates", "Company's name in the certificate, if it is another"),
        "text",
    ),
)
_OF_SOURCE = {
    "file": ("file", "organisation"),
    "card": ("module", "token", "certificate", "key", "organisation"),
    "none": (),
}
_PASSPHRASE = QT_TRANSLATE_NOOP("certificates", "Passphrase of the file")
_PIN = QT_TRANSLATE_NOOP("certificates", "PIN of the card")
_LIST = QT_TRANSLATE_NOOP("certificates", "Show what the card holds")
_LISTED = QT_TRANSLATE_NOOP("certificates", "Certificates that were found; Enter takes one")
_NOTHING = QT_TRANSLATE_NOOP(
    "certificates", "The library shows no certificate. Put the card into its reader and try again."
)
_LOST_SECRET = QT_TRANSLATE_NOOP(
    "certificates", "Fill in where the certificate is first; then its secret can be kept."
)


class CertificateSection(SetupSection):
    """What is typed is kept as soon as it can be used; secrets go to the keyring alone."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="certificateSection")
        self._known: dict[str, CertificateSetup] = {}
        self._found: list[TokenContent] = []
        self._keeper = Keeper(bench, self._put)
        self._keeper.kept.connect(self._was_kept)
        self._keeper.failed.connect(self._not_kept)
        self._build()
        self.retranslate()

    def load(self) -> None:
        self.bench.jobs.read(self._read, owner=self, done=self._show, failed=self.failed)

    def left(self) -> None:
        self._keeper.flush()
        self._stamps.left()

    def focus(self) -> None:
        self._controller.setFocus()

    def show_setting(self, name: str) -> None:
        if name == "time_stamps":
            self._stamps.focus()
        else:
            self._controller.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        say = self.say
        self._company.label.setText(say(_CONTROLLER))
        self._controller.setAccessibleName(say(_CONTROLLER))
        self._listed_head.setText(say(_LISTED))
        self._listed.setAccessibleName(say(_LISTED))

    def _build(self) -> None:
        say = self.say
        self._controller = Select(self.bench.theme, name="certificateController")
        self._controller.activated.connect(self._chosen)
        self._company = Labelled(self._controller)
        self._state = KeptFact(self.bench, name="certificateState")
        self._source = Choice(say, _SOURCE, _SOURCES, name="certificateSource")
        self._source.changed.connect(self._source_changed)
        self._source.answered.connect(self._focus_first)
        self._inputs = {one.name: SettingInput(self.bench, one) for one in _FIELDS}
        for one in self._inputs.values():
            one.changed.connect(self._typed)
        self._list = KeyButton(say, _LIST, "Ctrl L", name="listTokens")
        self._list.setShortcut("Ctrl+L")
        self._list.clicked.connect(self._ask_card)
        self._listed_head = caption(wrap=True)
        self._listed = QListWidget()
        self._listed.setObjectName("tokens")
        self._listed.setFixedHeight(self.bench.theme.px(92))
        self._listed.itemActivated.connect(self._take)
        self._secret = SecretInput(self.bench, _PASSPHRASE, name="certificateSecret")
        self._secret.kept.connect(self._keep_secret)
        self._secret.forgotten.connect(self._forget_secret)
        self._check = CertificateCheck(self.bench)
        self._stamps = TimeStampForm(self.bench, self.messages)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._company)
        column.addWidget(self._state)
        column.addWidget(self._source)
        for name, one in self._inputs.items():
            column.addWidget(one)
            if name == "module":
                column.addWidget(self._list, 0, Qt.AlignmentFlag.AlignLeft)
                column.addWidget(self._listed_head)
                column.addWidget(self._listed)
        column.addWidget(self._secret)
        column.addWidget(self._check)
        column.addWidget(self._stamps)
        self._hide_list()

    def _read(self) -> dict[str, CertificateSetup]:
        return dict(self.setup.certificates.all())

    def _show(self, known: dict[str, CertificateSetup]) -> None:
        self._known = known
        chosen = self._key or self.bench.settings.get("controller", "")
        self._controller.clear()
        for profile in self.bench.desk.profiles.all():
            self._controller.addItem(profile.name, profile.key)
        self._controller.setCurrentIndex(max(0, self._controller.findData(chosen)))
        self.body.show()
        self._chosen()
        self._stamps.load()

    @property
    def _key(self) -> str:
        return str(self._controller.currentData() or "")

    def _chosen(self) -> None:
        """Show the certificate of the chosen company."""
        self._keeper.flush()
        kept = self._known.get(self._key)
        self._keeper.begin(kept)
        for name, one in self._inputs.items():
            one.fill((getattr(kept, name) or "") if kept is not None else "")
        self._source.blockSignals(True)
        self._source.choose("none" if kept is None else "card" if kept.module else "file")
        self._source.blockSignals(False)
        self._secret.reset()
        self._arrange()
        self._judge()
        self._look()

    def _arrange(self) -> None:
        """Show the fields of the chosen place."""
        source = self._source.value or "none"
        for name, one in self._inputs.items():
            one.setVisible(name in _OF_SOURCE[source])
        self._list.setVisible(source == "card")
        self._hide_list()
        self._secret.rename(_PIN if source == "card" else _PASSPHRASE)
        self._secret.setVisible(source != "none")
        self._check.setVisible(source != "none")

    def _hide_list(self) -> None:
        self._listed.hide()
        self._listed_head.hide()

    def _source_changed(self) -> None:
        self._arrange()
        self._typed()

    def _focus_first(self) -> None:
        for name in _OF_SOURCE[self._source.value or "none"]:
            self._inputs[name].focus()
            return

    def _draft(self) -> CertificateSetup | None:
        source = self._source.value or "none"
        if source == "none":
            return None
        values = {name: self._inputs[name].value or None for name in _OF_SOURCE[source]}
        if source == "card":
            values["module"] = values["module"] or ""
        return CertificateSetup(self._key, **values)

    def _judge(self) -> bool:
        draft = self._draft()
        wrong = self.setup.certificates.wrong(draft) if draft is not None else {}
        for one in self._inputs.values():
            one.tell(None)
        for name, reason in wrong.items():
            self._inputs[name].tell(reason if self._inputs[name].value else None)
        if wrong:
            labels = [self._inputs[name].setting.label for name in wrong]
            self._state.lacks(labels, before=self._keeper.value is not None)
        elif draft == self._keeper.value:
            self._state.kept()
        else:
            self._state.keeping()
        return not wrong

    def _typed(self) -> None:
        if self._judge():
            self._keeper.want(self._draft())
        else:
            self._keeper.wait()

    def _put(self, wanted: CertificateSetup | None, before: CertificateSetup | None) -> Kept:
        certificates = self.setup.certificates
        if wanted is not None:
            return certificates.put(wanted, before=before)
        return certificates.remove(before) if before is not None else Kept()

    def _was_kept(self, kept: Kept) -> None:
        tell_copy(self.messages, kept)
        value = self._keeper.value
        if value is None:
            self._known.pop(self._key, None)
        else:
            self._known[value.controller] = value
        self._judge()
        self._look()

    def _not_kept(self, error: Exception) -> None:
        self._state.broke()
        self.failed(error)
        if isinstance(error, Conflict):
            self.load()

    def _look(self) -> None:
        """Say whether the keyring holds the secret, and what the certificate says of itself."""
        self._check.take(self._key if self._keeper.value is not None else None)
        if self._keeper.value is not None:
            self.bench.jobs.read(
                partial(self.setup.certificates.has_secret, self._key),
                owner=self,
                done=self._secret.show_held,
                failed=self._secret_failed,
            )

    def _keep_secret(self, secret: str) -> None:
        self._keeper.flush()
        if (self._keeper.value is None and self._draft() is None) or not self._judge():
            self._secret.tell(_LOST_SECRET)
            return
        work = _Keeping(self, self._key, secret)
        self.bench.jobs.write(work, owner=self, done=self._secret_kept, failed=self._secret_failed)

    def _forget_secret(self) -> None:
        work = _Keeping(self, self._key, None)
        self.bench.jobs.write(work, owner=self, done=self._secret_kept, failed=self._secret_failed)

    def _secret_kept(self, held: bool) -> None:
        self._secret.show_held(held)
        self._check.take(self._key)

    def _secret_failed(self, error: Exception) -> None:
        self._secret.tell(sentence(error))

    def _ask_card(self) -> None:
        self.bench.jobs.read(
            partial(self.setup.certificates.tokens, self._inputs["module"].value),
            owner=self,
            done=self._show_tokens,
            failed=self._no_tokens,
        )

    def _show_tokens(self, found: Sequence[TokenContent]) -> None:
        self._found = list(found)
        if not found:
            self.messages.tell(_NOTHING, "warning")
            return
        self.messages.clear()
        self._listed.clear()
        for one in self._found:
            words: Text = joined([plain(one.token), plain(one.certificate)])
            self._listed.addItem(QListWidgetItem(self.say(words)))
        self._listed_head.show()
        self._listed.show()
        self._listed.setCurrentRow(0)
        self._listed.setFocus()

    def _no_tokens(self, error: Exception) -> None:
        self._inputs["module"].note.tell(sentence(error))

    def _take(self) -> None:
        one = self._found[self._listed.currentRow()]
        self._inputs["token"].fill(one.token)
        self._inputs["certificate"].fill(one.certificate)
        self._hide_list()
        self._typed()
        self._secret.focus()


class _Keeping:
    """The work of keeping or deleting the passphrase or PIN; answers whether one is held now."""

    def __init__(self, section: CertificateSection, controller: str, secret: str | None) -> None:
        self._certificates = section.setup.certificates
        self._controller, self._secret = controller, secret

    def __call__(self, _job: Job) -> bool:
        if self._secret is None:
            self._certificates.forget_secret(self._controller)
            return False
        self._certificates.keep_secret(self._controller, self._secret)
        return True
