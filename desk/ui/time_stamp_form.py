"""The time stamp service of all companies (RFC 3161): its address, and a password where it wants one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import Conflict
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.setup_forms import Setting
from desk.services.setup_ports import Kept, Setup, TimeStampSetup
from desk.ui.bench import Bench
from desk.ui.jobs import Job
from desk.ui.keeper import Keeper
from desk.ui.kept_fact import KeptFact, tell_copy
from desk.ui.labels import caption, label
from desk.ui.messages import MessageBar, sentence
from desk.ui.setting_inputs import SecretInput, SettingInput

_HEAD = QT_TRANSLATE_NOOP("certificates", "Time stamps, for all companies")
_NOTE = QT_TRANSLATE_NOOP(
    "certificates",
    "Without a service letters are signed without time stamps, and signing never touches the network.",
)
_SECONDS = "5"
_FIELDS = (
    Setting(
        "url",
        QT_TRANSLATE_NOOP("certificates", "Address of the time stamp service"),
        "url",
        help=QT_TRANSLATE_NOOP("certificates", "Left empty, there are no time stamps."),
    ),
    Setting(
        "seconds",
        QT_TRANSLATE_NOOP("certificates", "Seconds it may take"),
        "whole",
        default=_SECONDS,
        low=1,
        high=60,
    ),
    Setting(
        "user", QT_TRANSLATE_NOOP("certificates", "User name, where the service wants one"), "text"
    ),
)
_PASSWORD = QT_TRANSLATE_NOOP("certificates", "Password of the time stamp service")


class TimeStampForm(QWidget):
    """Kept as typed; the password goes to the keyring alone."""

    def __init__(self, bench: Bench, messages: MessageBar) -> None:
        super().__init__()
        self._bench = bench
        self._messages = messages
        self._keeper = Keeper(bench, self._put)
        self._keeper.kept.connect(self._was_kept)
        self._keeper.failed.connect(self._not_kept)
        self.setObjectName("timeStampForm")
        self._head = label("heading", wrap=True, name="timeStampHead")
        self._note = caption(wrap=True, name="timeStampNote")
        self._state = KeptFact(bench, name="timeStampState")
        self._inputs = {one.name: SettingInput(bench, one) for one in _FIELDS}
        self._secret = SecretInput(bench, _PASSWORD, name="timeStampSecret")
        self._secret.kept.connect(self._keep_secret)
        self._secret.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self._head, self._note, self._state):
            column.addWidget(part)
        for one in self._inputs.values():
            one.changed.connect(self._typed)
            column.addWidget(one)
        column.addWidget(self._secret)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def setup(self) -> Setup:
        """The ports of the settings."""
        setup = self._bench.desk.setup
        assert setup is not None
        return setup

    def load(self) -> None:
        """Read the service from the settings."""
        self._bench.jobs.read(
            self.setup.certificates.time_stamps,
            owner=self,
            done=self._show,
            failed=self._messages.error,
        )

    def left(self) -> None:
        """Keep what is pending."""
        self._keeper.flush()

    def focus(self) -> None:
        """Put the focus where typing begins."""
        self._inputs["url"].focus()

    def _show(self, service: TimeStampSetup | None) -> None:
        self._keeper.begin(service)
        self._inputs["url"].fill(service.url if service is not None else "")
        seconds = str(service.seconds) if service is not None else _SECONDS
        self._inputs["seconds"].fill("" if seconds == _SECONDS else seconds)
        self._inputs["user"].fill((service.user or "") if service is not None else "")
        self._judge()
        self._look()

    def _draft(self) -> TimeStampSetup | None:
        values = {name: one.value for name, one in self._inputs.items()}
        if not values["url"]:
            return None
        seconds = values["seconds"] or _SECONDS
        number = int(seconds) if seconds.isascii() and seconds.isdecimal() else 0
        return TimeStampSetup(values["url"], min(number, 10**6), values["user"] or None)

    def _judge(self) -> bool:
        draft = self._draft()
        wrong = self.setup.certificates.wrong_time_stamps(draft) if draft is not None else {}
        for name, one in self._inputs.items():
            one.tell(wrong.get(name))
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

    def _put(self, wanted: TimeStampSetup | None, before: TimeStampSetup | None) -> Kept:
        return self.setup.certificates.put_time_stamps(wanted, before=before)

    def _was_kept(self, kept: Kept) -> None:
        tell_copy(self._messages, kept)
        self._judge()
        self._look()

    def _not_kept(self, error: Exception) -> None:
        self._state.broke()
        self._messages.error(error)
        if isinstance(error, Conflict):
            self.load()

    def _look(self) -> None:
        service: TimeStampSetup | None = self._keeper.value
        self._secret.setVisible(service is not None and service.user is not None)
        if service is not None and service.user is not None:
            self._bench.jobs.read(
                self.setup.certificates.has_time_stamp_secret,
                owner=self,
                done=self._secret.show_held,
                failed=self._secret_failed,
            )

    def _keep_secret(self, secret: str) -> None:
        work = _Keeping(self.setup, secret)
        self._bench.jobs.write(
            work, owner=self, done=self._secret.show_held, failed=self._secret_failed
        )

    def _secret_failed(self, error: Exception) -> None:
        self._secret.tell(sentence(error))

    def _retranslate(self) -> None:
        self._head.setText(self._bench.say(_HEAD))
        self._note.setText(self._bench.say(_NOTE))


class _Keeping:
    def __init__(self, setup: Setup, secret: str) -> None:
        self._setup, self._secret = setup, secret

    def __call__(self, _job: Job) -> bool:
        self._setup.certificates.keep_time_stamp_secret(self._secret)
        return True
