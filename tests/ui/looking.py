"""What an eye would find wrong on a page: cut texts, controls without a name, a Tab key that jumps back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

_CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractItemView,
    QPlainTextEdit,
    QAbstractSpinBox,
    QMenuBar,
)
_SLACK = 1
"""A pixel of rounding between a text's measure and its place."""


def cut_texts(page: QWidget) -> list[str]:
    """Visible texts that have less room than they need and no tooltip that tells them whole."""
    found = []
    for part in page.findChildren(QWidget):
        if not part.isVisible() or (part.visibleRegion().isEmpty() and not _below(part)):
            continue
        why = _cut(part)
        if why:
            found.append(f"{_path(part)}: {why}")
    return found


def nameless(page: QWidget) -> list[str]:
    """Controls that a screen reader cannot tell, or a test from outside cannot find."""
    found = []
    for control in _controls(page):
        if not control.objectName():
            found.append(f"{_path(control)}: no objectName")
        if not control.accessibleName():
            found.append(f"{_path(control)}: no accessibleName")
    return found


def tab_stops(window: QWidget) -> list[QWidget]:
    """What Tab goes through, in its order, from the first that can be seen."""
    stops: list[QWidget] = []
    at: QWidget | None = window
    for _ in range(5000):
        at = at.nextInFocusChain() if at is not None else None
        if at is None or at is window:
            break
        if _stops_at(at):
            stops.append(at)
    return stops


def unreachable(page: QWidget, stops: list[QWidget]) -> list[str]:
    """Controls that can be used but not reached by Tab, nor by the arrows of a group that can."""
    reached = set(stops)
    found = []
    for control in _controls(page):
        if control in reached or not control.isEnabled() or _is_part_of(control, reached):
            continue
        proxy = control.focusProxy()
        if proxy is not None and proxy in reached:
            continue
        found.append(_path(control))
    return found


def backwards(page: QWidget, stops: list[QWidget]) -> list[str]:
    """Where Tab goes up or left against the reading order."""
    own = [one for one in stops if page.isAncestorOf(one)]
    found = []
    for before, after in pairwise(own):
        a, b = _places(before, after, page)
        level = (
            min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > min(a.height(), b.height()) // 2
        )
        left = level and b.right() <= a.left()
        beneath = b.left() < a.right() and a.left() < b.right()
        above = not level and b.bottom() <= a.top() and (beneath or b.right() <= a.left())
        if left or above:
            found.append(f"{_path(before)} -> {_path(after)}")
    return found


def visible_texts(page: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that can be read on a page, with where it stands."""
    for part in page.findChildren(QWidget):
        if not part.isVisible():
            continue
        for text in (*_texts_of(part), part.accessibleName(), part.toolTip()):
            if text.strip():
                yield _path(part), text


def _texts_of(part: QWidget) -> list[str]:
    match part:
        case QLabel():
            return [] if part.property("kind") == "keycap" else [part.text()]
        case QAbstractButton():
            return [part.text()]
        case QLineEdit():
            return [part.placeholderText()]
        case QComboBox():
            return [part.itemText(at) for at in range(part.count())]
        case _:
            return []


def _cut(part: QWidget) -> str:
    match part:
        case QLabel() if part.text() and part.pixmap().isNull():
            return _cut_label(part)
        case QPushButton() | QCheckBox() if part.text():
            return _cut_button(part)
        case QHeaderView() if part.orientation() is Qt.Orientation.Horizontal:
            return _cut_header(part)
        case QComboBox():
            return _cut_combo(part)
        case QLineEdit() if part.placeholderText() and not part.text():
            return _cut_placeholder(part)
        case _:
            return ""


def _cut_label(part: QLabel) -> str:
    room = part.contentsRect().size()
    text = part.text()
    if part.wordWrap():
        widest = max(
            (QFontMetrics(part.font()).horizontalAdvance(word) for word in text.split()), default=0
        )
        height = part.heightForWidth(part.width())
        if height > part.height() + _SLACK:
            return f"{text[:40]!r} is {height} high in {part.height()}"
        if widest > room.width() + _SLACK and not part.toolTip():
            return f"a word of {text[:40]!r} is {widest} wide in {room.width()}"
        return _outside(part, text)
    needed = part.sizeHint().width()
    if needed > part.width() + _SLACK and not part.toolTip():
        return f"{text[:40]!r} is {needed} wide in {part.width()}"
    if part.sizeHint().height() > part.height() + _SLACK:
        return f"{text[:40]!r} is {part.sizeHint().height()} high in {part.height()}"
    return _outside(part, text)


def _cut_button(part: QAbstractButton) -> str:
    needed = part.sizeHint()
    # A button's hint may leave room it does not need: its words decide.
    words = QFontMetrics(part.font()).horizontalAdvance(part.text().replace("&", ""))
    if min(needed.width(), words) > part.width() + _SLACK and not part.toolTip():
        return f"{part.text()[:40]!r} is {words} wide in {part.width()}"
    return _outside(part, part.text())


def _cut_header(part: QHeaderView) -> str:
    model = part.model()
    for at in range(part.count()):
        if part.isSectionHidden(at):
            continue
        text = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
        tip = model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        needed = part.sectionSizeHint(at)
        if text and needed > part.sectionSize(at) + _SLACK and not tip:
            return f"heading {text!r} is {needed} wide in {part.sectionSize(at)}"
    return ""


def _cut_combo(part: QComboBox) -> str:
    words = QFontMetrics(part.font()).horizontalAdvance(part.currentText())
    if words > part.width() - 40 + _SLACK and not part.toolTip():
        return f"{part.currentText()[:40]!r} is {words} wide in {part.width() - 40}"
    return ""


def _cut_placeholder(part: QLineEdit) -> str:
    margins = part.textMargins()
    words = QFontMetrics(part.font()).horizontalAdvance(part.placeholderText())
    room = part.width() - margins.left() - margins.right() - 20
    if words > room + _SLACK and not part.toolTip():
        return f"{part.placeholderText()[:40]!r} is {words} wide in {room}"
    return ""


def _outside(part: QWidget, text: str) -> str:
    """A part that lies right of what its window or scroll area shows is cut, however wide it is."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            port = above.viewport()
            if _below_scrolls(above):
                right = part.mapTo(above, QPoint(part.width(), 0)).x()
                if right > port.geometry().right() + 2 + _SLACK:
                    return f"{text[:40]!r} ends {right - port.geometry().right()} px outside"
            return ""
        if isinstance(above, QAbstractScrollArea):
            return ""
        if above.isWindow():
            right = part.mapTo(above, QPoint(part.width(), 0)).x()
            return f"{text[:40]!r} ends outside the window" if right > above.width() + 1 else ""
        above = above.parentWidget()
    return ""


def _below_scrolls(area: QScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _below(part: QWidget) -> bool:
    """True for what is out of sight only until somebody scrolls."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def _controls(page: QWidget) -> list[QWidget]:
    kinds = [one for kind in _CONTROLS for one in page.findChildren(kind)]
    return [
        one
        for one in dict.fromkeys(kinds)
        if one.isVisible() and not one.objectName().startswith("qt_") and not _inside(one)
    ]


def _inside(control: QWidget) -> bool:
    """True for the parts Qt puts into its own lists, tables and choices."""
    if isinstance(control, QHeaderView):
        return True
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractItemView | QAbstractSpinBox | QMenuBar):
            return True
        above = above.parentWidget()
    return False


def _stops_at(part: QWidget) -> bool:
    return bool(
        part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isVisible()
        and part.isEnabled()
        and part.focusProxy() is None
    )


def _is_part_of(control: QWidget, reached: set[QWidget]) -> bool:
    if control.focusPolicy() is Qt.FocusPolicy.NoFocus and isinstance(control, QMenuBar):
        return True  # opened by Alt and its letter
    if isinstance(control, QAbstractButton):
        group = control.group()
        return (
            group is not None
            and group.exclusive()
            and any(one in reached for one in group.buttons())
        )
    return False


def _places(one: QWidget, other: QWidget, page: QWidget) -> tuple[QRect, QRect]:
    """Where two parts stand on a page; what is scrolled out of sight ends where its area ends."""
    areas = _area(one), _area(other)
    apart = areas[0] is not areas[1]
    places = [
        _place(part, page, area if apart else None)
        for part, area in zip((one, other), areas, strict=True)
    ]
    return places[0], places[1]


def _area(part: QWidget) -> QScrollArea | None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _place(part: QWidget, page: QWidget, area: QScrollArea | None) -> QRect:
    place = QRect(part.mapTo(page, QPoint(0, 0)), part.size())
    if area is not None:
        port = area.viewport()
        seen = QRect(port.mapTo(page, QPoint(0, 0)), port.size())
        place.moveTop(min(max(place.top(), seen.top()), seen.bottom() - place.height()))
    return place


def _path(part: QWidget) -> str:
    names = [part.objectName() or type(part).__name__]
    above = part.parentWidget()
    while above is not None and len(names) < 4:
        if above.objectName() and not above.objectName().startswith("qt_"):
            names.append(above.objectName())
        above = above.parentWidget()
    return "/".join(reversed(names))


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(5):
        QApplication.processEvents()
