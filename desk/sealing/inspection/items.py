"""What a letter has to tell: the items of the law, and every system that gave no answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desk.domain.letter_facts import UNREACHED, Finding, LetterFacts
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.sealing.inspection.pages import PageText, compact, goes_on
from desk.sealing.inspection.rule import Rule

ITEM, SYSTEM = "item", "system"


class Items(Rule):
    """Every required item was told, and its words can be read in the pages (Art. 12(3)-(6), 15(1)-(3))."""

    def __init__(self, facts: LetterFacts, items: Mapping[str, str]) -> None:
        self._facts = facts
        self._items = items
        self._waiting = {name: compact(text) for name, text in items.items()}
        self._before = ""

    def page(self, page: PageText) -> Iterator[Finding]:
        # A sentence may begin on one page and end on the next.
        text = page.body
        for name, wanted in list(self._waiting.items()):
            if wanted in text or goes_on(wanted, (self._before, text)):
                del self._waiting[name]
        self._before = text
        yield from ()

    def end(self) -> Iterator[Finding]:
        for name in sorted(self._facts.required):
            if not compact(self._items.get(name, "")):
                yield Finding(ITEM, _MISSING.fill(item=ITEM_NAMES.get(name, _OTHER_ITEM)))
        for name in self._waiting:
            if compact(self._items[name]):
                yield Finding(ITEM, _UNREADABLE.fill(item=ITEM_NAMES.get(name, _OTHER_ITEM)))
        told = compact(self._items.get(UNREACHED, ""))
        for system in self._facts.unreached:
            if compact(system) not in told:
                yield Finding(SYSTEM, _SYSTEM.fill(system=system))


ITEM_NAMES: dict[str, Text] = {
    "purposes": QT_TRANSLATE_NOOP("inspection", "what the data is used for"),
    "categories": QT_TRANSLATE_NOOP("inspection", "what kinds of data there are"),
    "recipients": QT_TRANSLATE_NOOP("inspection", "who receives the data"),
    "storage": QT_TRANSLATE_NOOP("inspection", "how long the data is kept"),
    "rights": QT_TRANSLATE_NOOP("inspection", "the rights of the person"),
    "ombudsman": QT_TRANSLATE_NOOP("inspection", "the Data Protection Ombudsman"),
    "source": QT_TRANSLATE_NOOP("inspection", "where the data is from"),
    "automated": QT_TRANSLATE_NOOP("inspection", "automated decisions"),
    "transfers": QT_TRANSLATE_NOOP("inspection", "transfers outside the EEA"),
    "basis": QT_TRANSLATE_NOOP("inspection", "the legal basis"),
    "copy": QT_TRANSLATE_NOOP("inspection", "the copy of the data"),
    "follows": QT_TRANSLATE_NOOP("inspection", "that the rest follows"),
    "nothing_held": QT_TRANSLATE_NOOP("inspection", "that nothing is held"),
    "due": QT_TRANSLATE_NOOP("inspection", "by when the answer comes"),
    "missing": QT_TRANSLATE_NOOP("inspection", "what is missing to prove the identity"),
    "reasons": QT_TRANSLATE_NOOP("inspection", "the reasons"),
    "court": QT_TRANSLATE_NOOP("inspection", "the way to court"),
    "amount": QT_TRANSLATE_NOOP("inspection", "the amount of the fee"),
    "withdraw": QT_TRANSLATE_NOOP("inspection", "the choice to withdraw the request"),
    "done": QT_TRANSLATE_NOOP("inspection", "what was done"),
    UNREACHED: QT_TRANSLATE_NOOP("inspection", "which systems gave no answer"),
}
"""What the items are called to the clerk."""
_OTHER_ITEM = QT_TRANSLATE_NOOP("inspection", "something that it should tell")
_MISSING = QT_TRANSLATE_NOOP(
    "inspection", "The letter does not tell this, which the law wants: {item}."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "inspection", "The letter should tell this, but it cannot be read in its pages: {item}."
)
_SYSTEM = QT_TRANSLATE_NOOP(
    "inspection", "{system} gave no answer, and the letter does not say so."
)
