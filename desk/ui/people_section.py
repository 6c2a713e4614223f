"""Who acts: the desk has no users of its own, and says where the name in the history comes from."""

from __future__ import annotations

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.labels import label
from desk.ui.section import SectionView

_ACTOR = QT_TRANSLATE_NOOP("settings", "You act as {name}.")
_WHERE = QT_TRANSLATE_NOOP(
    "settings",
    "This name stands in the history of every request that you work on. It is that of your log-in on this computer, "
    "or the one the desk was started with (desk --as NAME).",
)
_NONE = QT_TRANSLATE_NOOP(
    "settings",
    "The desk has no users, passwords or roles of its own: whoever may open the workspace and its keyring may work "
    "with it. Let the computer's own log-in decide who that is.",
)


class PeopleSection(SectionView):
    """Three sentences; there is nothing to change here."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="peopleSection")
        self._actor = label("heading", wrap=True, name="actorName")
        self._where = label(wrap=True, name="actorWhere")
        self._none = label("muted", wrap=True, name="noUsers")
        for part in (self._actor, self._where, self._none):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._actor.setText(self.say(_ACTOR.fill(name=self.bench.actor)))
        self._where.setText(self.say(_WHERE))
        self._none.setText(self.say(_NONE))
