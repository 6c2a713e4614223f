"""Makes the areas that scroll, such that a screen reader may ask for their parts at any moment.

The interface that Qt 6.12 gives a ``QScrollArea`` counts the scroll bars among its parts only while they
are seen, and its ``child`` takes the part of a number from that list unchecked
(``QAccessibleAbstractScrollArea``, qtbase/src/widgets/accessible). Over AT-SPI one call counts the parts
and the next one asks for each of them. Where a scroll bar went away in between, because the page became
short enough or another page came to the front, Qt reads behind the list's end: the whole desk ended with
a segmentation fault, in the middle of the clerk's work.

Qt chooses the interface by the names of the widget's classes, the nearest first. The class here has the
name of a plain widget, and so an area is told like any other widget: of the same role, with its
viewport and its bars as parts whether they are seen or not, and no part at all beyond the last.
"""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea


def scroll_area() -> QScrollArea:
    """An area that scrolls; the only way to make one."""
    return _Area()


_Area: type[QScrollArea] = type("QWidget", (QScrollArea,), {})
