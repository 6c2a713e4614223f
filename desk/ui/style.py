"""The look in force: tokens, type scale, palette and style sheet, following the system while running."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QWidget

from desk.ui.icons import Icons
from desk.ui.sheet import style_sheet
from desk.ui.tokens import LIGHT, Tokens, tokens_for

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints, QIcon, QStyleHints

STYLE = "Fusion"
STYLE_VARIABLE = "QT_STYLE_OVERRIDE"
"""Qt's own variable; read when the application is made."""

ThemeChoice = Literal["system", "light", "dark", "contrast"]
"""``contrast``: high contrast, light or dark as the system is."""


FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Bold.ttf")
FAMILY = "Noto Sans"
_DRESSED = "deskDressed"
_SYSTEM_FONT_PIXELS = 14.7
"""The usual system font, 11 points at 96 dots an inch; a larger one makes every size larger."""


class Theme(QObject):
    """The look in force: follows the system while running, unless the clerk chose light or dark."""

    changed = Signal()

    def __init__(
        self, app: QApplication, resources: Path, choice: ThemeChoice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._choice: ThemeChoice = choice
        self._icons = Icons(resources / "icons")
        self.scale = _system_scale()
        self.tokens = LIGHT
        self._dress(resources / "fonts")
        hints = _hints(app)
        hints.scheme.colorSchemeChanged.connect(self.apply)
        hints.contrast.contrastPreferenceChanged.connect(self.apply)
        self._hints = hints
        self.apply()

    def _dress(self, fonts: Path) -> None:
        """Give the application its style and font, once: each time costs every widget a repaint."""
        if self._app.property(_DRESSED):
            return
        for name in FONT_FILES:
            QFontDatabase.addApplicationFont(str(fonts / name))
        # Asked for before the application was made, Fusion is there already; setting it here would
        # load all of QStyle's names and hold up the first paint by a tenth.
        if os.environ.get(STYLE_VARIABLE) != STYLE:
            self._app.setStyle(STYLE)
        font = QFont(FAMILY)
        font.setPixelSize(self.px(14))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._app.setFont(font)
        self._app.setProperty(_DRESSED, True)

    @property
    def choice(self) -> ThemeChoice:
        """What the clerk chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Keep to light or dark or high contrast, or follow the system."""
        self._choice = choice
        self.apply()

    @property
    def dark(self) -> bool:
        """True while the dark tokens are in force."""
        if self._choice in ("light", "dark"):
            return self._choice == "dark"
        return self._hints.scheme.colorScheme() is Qt.ColorScheme.Dark

    @property
    def contrast(self) -> bool:
        """True while high contrast is in force: by the clerk's choice here or in the system."""
        asked = self._hints.contrast.contrastPreference()
        return self._choice == "contrast" or asked is Qt.ContrastPreference.HighContrast

    def apply(self) -> None:
        """Give the whole program the look that is right now; tells it to whoever paints by hand."""
        tokens = tokens_for(dark=self.dark, contrast=self.contrast)
        self.tokens = tokens
        self._app.setPalette(palette(tokens))
        self._window.setStyleSheet(style_sheet(tokens, self.scale))
        self.changed.emit()

    def px(self, pixels: float) -> int:
        """A length of the design in pixels, grown with the system's font."""
        return round(pixels * self.scale)

    def color(self, token: str) -> QColor:
        """The colour of a token by its name."""
        return QColor(getattr(self.tokens, token))

    def icon(self, name: str, tint: str = "text") -> QIcon:
        """A Lucide icon; ``tint`` is the name of a token."""
        return self._icons.icon(name, getattr(self.tokens, tint), self.px(18))

    def icon_size(self) -> QSize:
        """Icons are 18 pixels, grown with the system's font."""
        return QSize(self.px(18), self.px(18))

    def font(self, pixels: float = 14, weight: int = 400) -> QFont:
        """The program's font; ``pixels`` of the design, ``weight`` 400, 600 or 700."""
        font = QFont(self._app.font())
        font.setPixelSize(self.px(pixels))
        font.setWeight(QFont.Weight(weight))
        return font


@dataclass(frozen=True, slots=True)
class _Hints:
    """What the system says of its look."""

    scheme: QStyleHints
    contrast: QAccessibilityHints


@cache
def _hints(_app: QApplication) -> _Hints:
    """Kept as long as the program runs: PySide ends one of the two with the other's wrapper."""
    scheme = QGuiApplication.styleHints()
    return _Hints(scheme, scheme.accessibility())


def _system_scale() -> float:
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return 1.0
    pixels = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    return min(max(pixels / _SYSTEM_FONT_PIXELS, 1.0), 2.0)


def palette(tokens: Tokens) -> QPalette:
    """The palette that every widget starts from."""
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.background,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.raised,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.BrightText: tokens.on_accent,
        role.Light: tokens.raised,
        role.Midlight: tokens.raised,
        role.Mid: tokens.hairline,
        role.Dark: tokens.border,
        role.Shadow: tokens.border,
    }
    made = QPalette()
    for key, value in colors.items():
        made.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.muted))
    return made
