"""Labels, panels and buttons in the kinds the style sheet knows. All show plain text only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk.domain.text import Text
from desk.ui.fitted import FittedButton
from desk.ui.scroll_area import scroll_area
from desk.ui.speech import Speech

_NARROWEST = 10
"""Letters of a label that are shown at least, before it ends in …"""


def label(kind: str = "body", *, wrap: bool = False, name: str = "") -> QLabel:
    """A label that shows what it is given literally: markup from a register stays text."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    if kind == "keycap":  # as high as its key, however high the button is
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if name:
        made.setObjectName(name)
    return made


def caption(*, wrap: bool = False, name: str = "") -> QLabel:
    """Small muted text: the label of a field, a note under a line."""
    return label("caption", wrap=wrap, name=name)


class Elided(QLabel):
    """A label on one line that ends in … where there is too little room; its tooltip tells all of it."""

    def __init__(self, kind: str = "body", *, name: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        if name:
            self.setObjectName(name)

    @property
    def cut(self) -> bool:
        """True while not all of it can be read."""
        return self.width() < super().sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(
            min(hint.width(), _NARROWEST * self.fontMetrics().averageCharWidth()), hint.height()
        )

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_all()

    def _tell_all(self) -> None:
        self.setToolTip(self.text() if self.cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.cut:
            super().paintEvent(event)
            return
        area = self.contentsRect()
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            area,
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )
        painter.end()


def panel(
    kind: str = "panel", *, margins: int = 20, spacing: int = 12
) -> tuple[QFrame, QVBoxLayout]:
    """A bordered surface and the column inside it."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    column = QVBoxLayout(frame)
    column.setContentsMargins(margins, margins, margins, margins)
    column.setSpacing(spacing)
    return frame, column


def rule() -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setProperty("kind", "rule")
    line.setFixedHeight(1)
    return line


def scrolled(content: QWidget) -> QScrollArea:
    """The widget in an area that scrolls only where it has to, with the page's background."""
    area = scroll_area()
    area.setProperty("kind", "clear")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def into_view(part: QWidget) -> None:
    """Scroll the area that a widget lies in, if any, so that all of it and the label above it are seen."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            inner = above.widget()
            layout = inner.layout() if inner is not None else None
            if layout is not None:
                layout.activate()
            above.ensureWidgetVisible(part, 0, part.fontMetrics().height() + 12)
            return
        above = above.parentWidget()


class KeyButton(FittedButton):
    """A button that shows its key in a small cap: the key works on the whole page."""

    def __init__(
        self, say: Speech, text: Text, key: str, *, name: str, primary: bool = False
    ) -> None:
        super().__init__()
        self._say = say
        self._text = text
        self._key = key
        self.setObjectName(name)
        self.setAutoDefault(False)
        self._words = Elided("strong")
        self._cap = label("keycap")
        self._cap.setText(key)
        if not key:
            self._cap.hide()  # shown without a parent it would be a window of its own
        for part in (self._words, self._cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if primary:
            self.setProperty("kind", "primary")
            for part in (self._words, self._cap):
                part.setProperty("on", "accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self._cap)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def key(self) -> str:
        """The key that does what the button does, as its cap shows it; empty: none."""
        return self._key

    def rename(self, text: Text) -> None:
        """Give the button other words."""
        self._text = text
        self._retranslate()

    def minimumSizeHint(self) -> QSize:
        inner = self.layout()
        return self.sizeHint() if inner is None else inner.minimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Outside a dialog Qt clicks on the space bar only; clerks press Enter.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _retranslate(self) -> None:
        words = self._say(self._text)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._key)
        self.updateGeometry()
        self._tell_all()

    def _tell_all(self) -> None:
        """Words that end in … stand in the tooltip; the label itself is no target of the mouse."""
        self.setToolTip(self._words.text() if self._words.cut else "")
