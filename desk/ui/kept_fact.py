"""The line that says whether what stands in a form is kept, and what is still to be filled."""

from __future__ import annotations

from collections.abc import Sequence

from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.services.setup_ports import Kept
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.messages import MessageBar

_NOT_KEPT = QT_TRANSLATE_NOOP("setting form", "Nothing is kept yet.")
_LACKS = QT_TRANSLATE_NOOP("setting form", "Still to be filled or mended: {fields}.")
_BEFORE = QT_TRANSLATE_NOOP("setting form", "What was kept before holds until this is mended.")
_KEEPING = QT_TRANSLATE_NOOP("setting form", "Being kept…")
_KEPT = QT_TRANSLATE_NOOP("setting form", "Kept: what stands here is in force.")
_COPIED = QT_TRANSLATE_NOOP(
    "setting form",
    "The settings were written in a way that their comments could not be kept; the earlier file is {file}.",
)


class KeptFact(Fact):
    """Always one of three: to be filled, being kept, kept."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench.say, bench.theme, name=name)

    def lacks(self, labels: Sequence[Text], *, before: bool) -> None:
        """It is not kept because of these fields. ``before``: something earlier holds meanwhile."""
        more = [_BEFORE] if before else []
        self.show_fact("look", _NOT_KEPT, _LACKS.fill(fields=joined(list(labels), ", ")), *more)

    def keeping(self) -> None:
        """It is being kept."""
        self.show_fact("clock", _KEEPING)

    def kept(self) -> None:
        """It is kept."""
        self.show_fact("fine", _KEPT)

    def broke(self) -> None:
        """It could not be kept; the message says why."""
        self.show_fact("stop", _NOT_KEPT)


def tell_copy(messages: MessageBar, kept: Kept) -> None:
    """Say where the earlier file is, if its comments could not be kept."""
    if kept.copy is not None:
        messages.tell(_COPIED.fill(file=kept.copy), "warning")
