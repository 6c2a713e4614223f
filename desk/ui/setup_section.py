"""A section that works on the workspace's settings; where a desk has none it says so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.setup_ports import Setup
from desk.ui.bench import Bench
from desk.ui.labels import label
from desk.ui.section import SectionView

_NOTHING = QT_TRANSLATE_NOOP(
    "settings", "This desk has no settings file that could be changed here."
)


class SetupSection(SectionView):
    """Subclasses fill ``body``, which is hidden until the file was read."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, name=name)
        self._none = label("muted", wrap=True, name=f"{name}None")
        self.body = QWidget()
        self.body.hide()
        self.column.addWidget(self._none)
        self.column.addWidget(self.body)
        self.column.addStretch(1)
        if bench.desk.setup is not None:
            self._none.hide()

    @property
    def setup(self) -> Setup:
        """The ports of the settings; only asked where there are any."""
        setup = self.bench.desk.setup
        assert setup is not None
        return setup

    def entered(self) -> None:
        if self.bench.desk.setup is not None:
            self.load()

    def load(self) -> None:
        """Read what the section shows, in a job, and show ``body`` then."""

    def retranslate(self) -> None:
        self._none.setText(self.say(_NOTHING))
