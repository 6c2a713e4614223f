"""The fields of a system: how it is asked, its names, what its kind declares, its data map."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Text
from desk.services.setup_forms import KindForm, Setting
from desk.services.setup_ports import Setup, SystemSetup
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.labels import KeyButton
from desk.ui.setting_inputs import SettingInput
from desk.ui.system_draft import Draft
from desk.ui.system_secret import SystemSecret
from desk.ui.tab_order import in_tab_order

_DRAFT = QT_TRANSLATE_NOOP("systems", "Have a data map drafted")
_KIND = QT_TRANSLATE_NOOP("systems", "How the system is asked")
_NAMES = (
    QT_TRANSLATE_NOOP("systems", "Name in Finnish, as in letters"),
    QT_TRANSLATE_NOOP("systems", "Name in Swedish"),
    QT_TRANSLATE_NOOP("systems", "Name in English"),
)
_SAME_NAME = QT_TRANSLATE_NOOP("systems", "Left empty, it is the Finnish one.")
_MAP = QT_TRANSLATE_NOOP("systems", "Data map: what the tables and fields hold")
_SHIPPED_MAP = QT_TRANSLATE_NOOP(
    "systems", "Left empty, the one that comes with the company's profile."
)


class SystemFields(QWidget):
    """Everything that is typed about a system."""

    changed = Signal()
    """Something was typed."""

    def __init__(self, bench: Bench, setup: Setup) -> None:
        super().__init__()
        self._bench = bench
        self._kinds: tuple[KindForm, ...] = setup.systems.kinds()
        self._inputs: dict[str, SettingInput] = {}
        self._shown = ""
        self._shipped = False
        self.kind = Choice(
            bench.say,
            _KIND,
            [Answer(one.key, str(at), one.label) for at, one in enumerate(self._kinds, start=1)],
            name="systemKind",
        )
        self.kind.answered.connect(self.focus_first)
        self.kind.changed.connect(self._kind_changed)
        self.names = [
            SettingInput(
                bench, Setting(f"name_{language}", words, "text", help=_SAME_NAME if at else None)
            )
            for at, (language, words) in enumerate(zip(LANGUAGES, _NAMES, strict=True))
        ]
        self.map = SettingInput(bench, Setting("data_map", _MAP, "file"))
        self.secret = SystemSecret(bench, setup)
        self.draft_map = KeyButton(bench.say, _DRAFT, "Ctrl D", name="draftMap")
        self.draft_map.setShortcut("Ctrl+D")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.kind)
        for one in (*self.names, self.map):
            one.changed.connect(self.changed)
        for one in self.names:
            column.addWidget(one)
        self._declared = QVBoxLayout()
        self._declared.setSpacing(14)
        self._declared.addWidget(self.secret)
        column.addLayout(self._declared)
        column.addWidget(self.map)
        column.addWidget(self.draft_map, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def form(self) -> KindForm:
        """The kind that is chosen."""
        chosen = self.kind.value or self._kinds[0].key
        return next(one for one in self._kinds if one.key == chosen)

    def fill(self, kept: SystemSetup | None, *, shipped: bool) -> None:
        """Show a system, or empty fields. ``shipped``: the company's profile gives name and map."""
        self._shipped = shipped
        self.kind.blockSignals(True)
        self.kind.choose(kept.kind if kept is not None else self._kinds[0].key)
        self.kind.blockSignals(False)
        named = kept.name if kept is not None else None
        for language, one in zip(LANGUAGES, self.names, strict=True):
            one.fill(named.in_language(language) if named is not None else "")
            one.setVisible(not shipped)
        self.map.fill((kept.data_map or "") if kept is not None else "")
        self.map.note.explain(_SHIPPED_MAP if shipped else None)
        self._show(dict(kept.values) if kept is not None else {})

    def draft(
        self, controller: str, key: str, *, kept: SystemSetup | None, taken: Collection[str]
    ) -> SystemSetup:
        """The system as it stands in the fields; ``key`` is empty until it has one."""
        names = None if self._shipped else tuple(one.value for one in self.names)
        made = Draft(
            controller=controller,
            kind=self.form.key,
            key=key,
            names=(names[0], names[1], names[2]) if names is not None else None,
            values={name: one.value for name, one in self._inputs.items()},
            data_map=self.map.value,
        ).setup(taken)
        if self._shipped and kept is not None:
            return SystemSetup(
                made.controller, made.key, made.kind, made.values, kept.name, made.data_map
            )
        return made

    def tell(self, wrong: Mapping[str, Text]) -> list[Text]:
        """Say at each field what is wrong there; returns the labels of the fields.

        An empty field that is still to be filled is not accused.
        """
        fields = {**self._inputs, "data_map": self.map, "name": self.names[0], "key": self.names[0]}
        for one in fields.values():
            one.tell(None)
        for name, reason in wrong.items():
            fields[name].tell(reason if fields[name].value else None)
        return [fields[name].setting.label for name in wrong]

    def focus_first(self) -> None:
        """Put the focus on the first field that is to be filled."""
        first = next(iter(self._inputs.values()), self.map)
        (first if self._shipped or self.names[0].value else self.names[0]).focus()

    def _kind_changed(self) -> None:
        if self.form.key != self._shown:
            self._show({name: one.value for name, one in self._inputs.items()})
            self.changed.emit()

    def _show(self, values: Mapping[str, str]) -> None:
        """Make the fields of the chosen kind; what has the same name keeps its value."""
        for one in self._inputs.values():
            self._declared.removeWidget(one)
            one.hide()
            one.setParent(None)  # nobody finds it any more
            one.deleteLater()
        form = self.form
        self._inputs = {}
        self._shown = form.key
        declared: list[QWidget] = []
        for setting in form.settings:
            if setting.kind == "secret":
                self.secret.input.rename(setting.label)
                self._declared.addWidget(self.secret)
                declared.append(self.secret)
                continue
            made = SettingInput(self._bench, setting)
            made.fill(values.get(setting.name, ""))
            made.changed.connect(self.changed)
            self._declared.addWidget(made)
            made.show()  # at once: the next key may be Tab
            self._inputs[setting.name] = made
            declared.append(made)
        self.secret.setVisible(form.secret is not None)
        self.map.setVisible(form.key != "by_hand")
        self.draft_map.setVisible(form.key in ("sql", "web"))
        in_tab_order([self.kind, *self.names, *declared, self.map, self.draft_map])
