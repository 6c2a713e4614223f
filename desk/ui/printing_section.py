"""How letters are printed on this machine: the trays of each printer."""

from __future__ import annotations

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.labels import label
from desk.ui.section import SectionView
from desk.ui.tray_form import TrayForm

_NO_TRAYS = QT_TRANSLATE_NOOP(
    "settings",
    "No printer of this machine tells of its trays, so each prints from the tray it chooses itself.",
)


class PrintingSection(SectionView):
    """The trays, or a sentence where no printer tells of any."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="printingSection")
        self._trays = TrayForm(bench)
        self._none = label("muted", wrap=True, name="noTrays")
        self._trays.offered.connect(self._offered)
        self.column.addWidget(self._none)
        self.column.addWidget(self._trays)
        self.column.addStretch(1)
        self.retranslate()

    def entered(self) -> None:
        self._trays.look()

    def focus(self) -> None:
        self._trays.focus()

    def retranslate(self) -> None:
        self._none.setText(self.say(_NO_TRAYS))

    def _offered(self, some: bool) -> None:
        self._none.setVisible(not some)
