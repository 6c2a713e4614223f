"""What is shown of the list of requests: words, state, controller, handler, and the order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.domain.request import STATE_NAMES, State
from desk.domain.text import QT_TRANSLATE_NOOP, Text, plain
from desk.services.request_list import Order, Wanted
from desk.ui.bench import Bench
from desk.ui.fields import Select, line_editor
from desk.ui.page import Labelled
from desk.ui.pause import Pause
from desk.ui.style import Theme

_WORDS = QT_TRANSLATE_NOOP("requests", "Filter by number, name or controller")
_STATE = QT_TRANSLATE_NOOP("requests", "State")
_CONTROLLER = QT_TRANSLATE_NOOP("requests", "Controller")
_HANDLER = QT_TRANSLATE_NOOP("requests", "Handled by")
_ORDER = QT_TRANSLATE_NOOP("requests", "In order of")
_ALL = QT_TRANSLATE_NOOP("requests", "all")
_OPEN = QT_TRANSLATE_NOOP("requests", "open")
_ANYBODY = QT_TRANSLATE_NOOP("requests", "anybody")
_ME = QT_TRANSLATE_NOOP("requests", "me")
_NOBODY = QT_TRANSLATE_NOOP("requests", "nobody")
_ORDERS = {
    Order.DUE: QT_TRANSLATE_NOOP("requests", "due date"),
    Order.NUMBER: QT_TRANSLATE_NOOP("requests", "number"),
    Order.PERSON: QT_TRANSLATE_NOOP("requests", "name"),
    Order.CONTROLLER: QT_TRANSLATE_NOOP("requests", "controller"),
    Order.ARRIVED: QT_TRANSLATE_NOOP("requests", "arrival"),
    Order.HANDLER: QT_TRANSLATE_NOOP("requests", "handler"),
    Order.STATE: QT_TRANSLATE_NOOP("requests", "state"),
}
_BACKWARDS = QT_TRANSLATE_NOOP("requests", "{order}, last first")
_PAUSE = 120
"""Milliseconds after the last key before the list is filtered."""
_LATEST_FIRST = (Order.NUMBER, Order.ARRIVED)
"""Orders in which one looks for the newest."""

Option = tuple[str, Text]


class _Options(Select):
    """A choice whose words follow the language; values are kept apart from them."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name=name)
        self.setMinimumContentsLength(8)
        self._options: Sequence[Option] = ()

    @property
    def value(self) -> str:
        """What is chosen."""
        return str(self.currentData() or "")

    def offer(self, options: Sequence[Option], bench: Bench) -> None:
        """Offer these; what is chosen stays chosen while it is among them."""
        chosen = self.value
        self._options = options
        self.blockSignals(True)
        self.clear()
        for value, words in options:
            self.addItem(bench.say(words), value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)

    def choose(self, value: str) -> None:
        """Choose one of them."""
        self.setCurrentIndex(max(0, self.findData(value)))


class ListFilter(QWidget):
    """One line above the list."""

    changed = Signal()
    entered = Signal()
    """Enter in the words: go on to the list."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._handlers: Sequence[str] = ()
        self.words = line_editor("requestsFilter", longest=200)
        self.state = _Options(bench.theme, "requestsState")
        self.controller = _Options(bench.theme, "requestsController")
        self.handler = _Options(bench.theme, "requestsHandler")
        self.order = _Options(bench.theme, "requestsOrder")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._fields: list[tuple[Labelled, QWidget, Text]] = []
        for part, words, stretch in (
            (self.words, _WORDS, 4),
            (self.state, _STATE, 2),
            (self.controller, _CONTROLLER, 2),
            (self.handler, _HANDLER, 2),
            (self.order, _ORDER, 2),
        ):
            field = Labelled(part)
            self._fields.append((field, part, words))
            row.addWidget(field, stretch)
        self._pause = Pause(self, _PAUSE, self.changed)
        self.words.textChanged.connect(self._pause.start)
        self.words.returnPressed.connect(self.entered)
        for choice in (self.state, self.controller, self.handler, self.order):
            choice.currentIndexChanged.connect(self.changed)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def wanted(self) -> Wanted:
        """What the clerk wants to see."""
        handler = self.handler.value
        order, backwards = self._way
        return Wanted(
            words=tuple(self.words.text().split()),
            state=self.state.value,
            controller=self.controller.value,
            handler=None if not handler else handler[1:],
            order=order,
            backwards=backwards,
        )

    def know_handlers(self, names: Sequence[str]) -> None:
        """The clerks who handle a request."""
        if names != self._handlers:
            self._handlers = names
            self._offer_handlers()

    def ask_order(self, order: Order) -> None:
        """A column's head was pressed: this order, and the second time the other way round."""
        now, backwards = self._way
        way = not backwards if order is now else order in _LATEST_FIRST
        self.order.choose(f"-{order}" if way else str(order))

    @property
    def _way(self) -> tuple[Order, bool]:
        value = self.order.value or str(Order.DUE)
        return Order(value.removeprefix("-")), value.startswith("-")

    def _offer_handlers(self) -> None:
        me = self._bench.actor
        others = [(f"={name}", plain(name)) for name in self._handlers if name != me]
        self.handler.offer([("", _ANYBODY), (f"={me}", _ME), ("=", _NOBODY), *others], self._bench)

    def _retranslate(self) -> None:
        say, bench = self._bench.say, self._bench
        for field, part, words in self._fields:
            field.label.setText(say(words))
            part.setAccessibleName(say(words))
        states = [(one.value, STATE_NAMES[one]) for one in State]
        self.state.offer([("", _ALL), ("open", _OPEN), *states], bench)
        profiles = [(one.key, plain(one.name)) for one in bench.desk.profiles.all()]
        self.controller.offer([("", _ALL), *profiles], bench)
        orders: list[Option] = []
        for order, words in _ORDERS.items():
            orders.append((str(order), words))
            orders.append((f"-{order}", _BACKWARDS.fill(order=words)))
        self.order.offer(orders, bench)
        self._offer_handlers()
