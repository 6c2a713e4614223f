"""Icons: Lucide outlines (ISC) drawn in the colour of a token."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_PIXEL_RATIOS = (1, 2)
"""Drawn for ordinary and for dense screens; Qt scales the nearer one for others."""

_MODES = (QIcon.Mode.Normal, QIcon.Mode.Selected)
"""A selected row keeps its icons' colour."""


class Icons:
    """The icon files of a folder; each is drawn once for each colour and size."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int], QIcon] = {}
        self._outlines: dict[str, str] = {}

    def icon(self, name: str, color: str, size: int) -> QIcon:
        """The icon ``<name>.svg`` in ``color`` (``#RRGGBB``), ``size`` pixels square."""
        key = (name, color, size)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, color, size)
        return self._drawn[key]

    def _draw(self, name: str, color: str, size: int) -> QIcon:
        if name not in self._outlines:
            self._outlines[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        outline = self._outlines[name].replace("currentColor", color)
        renderer = QSvgRenderer(QByteArray(outline.encode()))
        icon = QIcon()
        for ratio in _PIXEL_RATIOS:
            pixmap = QPixmap(size * ratio, size * ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            for mode in _MODES:
                icon.addPixmap(pixmap, mode)
        return icon
