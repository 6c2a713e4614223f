"""The look: colour tokens, type scale, one palette and one short style sheet, light and dark."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
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

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints, QIcon, QStyleHints

STYLE = "Fusion"
STYLE_VARIABLE = "QT_STYLE_OVERRIDE"
"""Qt's own variable; read when the application is made."""

ThemeChoice = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The named colours, as ``#RRGGBB``. Every text pair has a contrast of at least 5.3 to 1."""

    background: str
    surface: str
    raised: str
    hairline: str
    border: str
    text: str
    muted: str
    overdue: str
    today: str
    soon: str
    done: str
    waiting: str
    accent: str
    on_accent: str


LIGHT = Tokens(
    background="#F6F7F9",
    surface="#FFFFFF",
    raised="#EDF1F6",
    hairline="#D5DAE1",
    border="#8A94A3",
    text="#1B2430",
    muted="#556070",
    overdue="#B3261E",
    today="#A84300",
    soon="#7A5600",
    done="#1B6B43",
    waiting="#5A4A99",
    accent="#0B5CA8",
    on_accent="#FFFFFF",
)
DARK = Tokens(
    background="#15181D",
    surface="#1D2127",
    raised="#272C34",
    hairline="#363C45",
    border="#6B7482",
    text="#E8EBEF",
    muted="#A9B2BE",
    overdue="#FF8A80",
    today="#FFB068",
    soon="#E6C355",
    done="#74D39B",
    waiting="#BBACF2",
    accent="#74B6F5",
    on_accent="#0B1B2B",
)

FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Bold.ttf")
FAMILY = "Noto Sans"
_DRESSED = "deskDressed"
_SYSTEM_FONT_PIXELS = 14.7
"""The usual system font, 11 points at 96 dots an inch; a larger one makes every size larger."""


def high_contrast(tokens: Tokens) -> Tokens:
    """The tokens for a clerk who asked the system for more contrast: lines and captions as strong as text."""
    return replace(tokens, hairline=tokens.border, border=tokens.text, muted=tokens.text)


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
        """What the clerk chose: ``system``, ``light`` or ``dark``."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Keep to light or dark, or follow the system."""
        self._choice = choice
        self.apply()

    @property
    def dark(self) -> bool:
        """True while the dark tokens are in force."""
        if self._choice != "system":
            return self._choice == "dark"
        return self._hints.scheme.colorScheme() is Qt.ColorScheme.Dark

    def apply(self) -> None:
        """Give the whole program the look that is right now; tells it to whoever paints by hand."""
        tokens = DARK if self.dark else LIGHT
        contrast = self._hints.contrast.contrastPreference()
        if contrast is Qt.ContrastPreference.HighContrast:
            tokens = high_contrast(tokens)
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


def style_sheet(t: Tokens, scale: float) -> str:
    """The one style sheet. Kinds of widgets are told apart by the property ``kind``."""

    def px(pixels: float) -> str:
        return f"{round(pixels * scale)}px"

    return f"""
#rail, #topBar, #statusLine {{ background: {t.surface}; }}
#rail {{ border-right: 1px solid {t.hairline}; }}
#topBar {{ border-bottom: 1px solid {t.hairline}; }}
#statusLine {{ border-top: 1px solid {t.hairline}; }}
QLabel[kind="brand"] {{ font-size: {px(15)}; font-weight: 700; }}
QLabel[kind="title"] {{ font-size: {px(20)}; font-weight: 700; }}
QLabel[kind="count"] {{ font-size: {px(24)}; font-weight: 700; }}
QLabel[kind="strong"] {{ font-weight: 600; }}
QLabel[kind="label"], QLabel[kind="caption"] {{ font-size: {px(12)}; color: {t.muted}; }}
QLabel[kind="muted"] {{ color: {t.muted}; }}
QLabel[kind="heading"] {{ font-size: {px(15)}; font-weight: 600; }}
QLabel[kind="keycap"] {{
  font-size: {px(11)}; color: {t.muted}; background: {t.raised};
  border: 1px solid {t.hairline}; border-radius: 4px; padding: 1px 5px; }}
QLabel[on="accent"] {{ color: {t.on_accent}; background: transparent; border-color: {t.on_accent}; }}
QPushButton > QLabel:disabled {{ color: {t.muted}; border-color: {t.hairline}; }}
QFrame[kind="panel"] {{
  background: {t.surface}; border: 1px solid {t.hairline}; border-radius: 8px; }}
QFrame[kind="raised"] {{
  background: {t.raised}; border: 1px solid {t.hairline}; border-radius: 8px; }}
QFrame[kind="rule"] {{ background: {t.hairline}; border: none; }}
QFrame[kind="message"] {{
  background: {t.surface}; border: 1px solid {t.hairline}; border-radius: 8px; }}
QScrollArea[kind="clear"], QScrollArea[kind="clear"] > #qt_scrollarea_viewport {{
  background: transparent; border: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QLineEdit, QComboBox, QDateEdit, QPlainTextEdit {{
  background: {t.surface}; border: 1px solid {t.border}; border-radius: 6px;
  padding: {px(5)} {px(9)}; min-height: {px(20)};
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QPlainTextEdit:focus {{
  border: 2px solid {t.accent}; padding: {px(4)} {px(8)}; }}
QLineEdit[kind="find"] {{ background: {t.background}; border-color: {t.hairline}; }}
QLineEdit[kind="find"]:focus {{ border-color: {t.accent}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {px(30)}; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
  background: {t.surface}; border: 1px solid {t.border};
  selection-background-color: {t.raised}; selection-color: {t.text}; }}
QPushButton {{
  background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; border-radius: 6px;
  padding: {px(5)} {px(13)}; min-height: {px(22)}; font-weight: 600; }}
QPushButton:hover {{ background: {t.raised}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: {px(4)} {px(12)}; }}
QPushButton:disabled {{ color: {t.muted}; border-color: {t.hairline}; background: {t.surface}; }}
QPushButton[kind="primary"] {{
  background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[kind="primary"]:disabled {{
  background: {t.raised}; color: {t.muted}; border-color: {t.hairline}; }}
QPushButton[kind="choice"] {{ font-weight: 400; padding: {px(5)} {px(10)}; border-color: {t.hairline}; }}
QPushButton[kind="choice"]:checked {{
  background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600; }}
QPushButton[kind="choice"]:focus {{ border: 2px solid {t.accent}; padding: {px(4)} {px(9)}; }}
QPushButton[kind="choice"]:checked:focus {{ border-color: {t.text}; }}
QPushButton[kind="link"] {{
  border: 1px solid transparent; padding: 0; min-height: 0; background: transparent; color: {t.text};
  font-size: {px(12)}; font-weight: 400; text-decoration: underline; text-align: left; }}
QPushButton[kind="link"]:focus {{ border: 1px solid {t.accent}; border-radius: 3px; padding: 0; }}
QPushButton[kind="tool"] {{
  border: 2px solid transparent; background: transparent; padding: {px(3)}; min-height: {px(20)}; }}
QPushButton[kind="tool"]:hover, QPushButton[kind="tool"]:checked {{ background: {t.raised}; }}
QPushButton[kind="tool"]:focus {{ border: 2px solid {t.accent}; padding: {px(3)}; }}
QPushButton[kind="place"] {{
  border: 2px solid transparent; background: transparent; padding: 0; min-height: {px(32)}; }}
QPushButton[kind="place"]:hover, QPushButton[kind="place"]:checked {{ background: {t.raised}; }}
QPushButton[kind="place"]:focus {{ border: 2px solid {t.accent}; padding: 0; }}
QPushButton[kind="tile"] {{
  background: {t.surface}; border: 1px solid {t.hairline}; border-radius: 8px; padding: 0;
  min-height: {px(72)}; }}
QPushButton[kind="tile"]:checked {{ background: {t.raised}; border-color: {t.border}; }}
QPushButton[kind="tile"]:focus {{ border: 2px solid {t.accent}; padding: 0; }}
QPushButton[kind="step"] {{
  background: {t.raised}; color: {t.muted}; border: 2px solid transparent; border-radius: {px(14)};
  padding: {px(2)} {px(10)}; min-height: {px(20)}; font-size: {px(13)}; font-weight: 400; }}
QPushButton[kind="step"]:checked {{ background: {t.accent}; color: {t.on_accent}; }}
QPushButton[kind="step"]:focus {{ border: 2px solid {t.accent}; }}
QPushButton[kind="step"]:checked:focus {{ border: 2px solid {t.text}; }}
QTableView, QListView {{
  background: {t.surface}; border: 1px solid {t.hairline}; gridline-color: {t.hairline};
  selection-background-color: {t.raised}; selection-color: {t.text}; }}
QTableView:focus, QListView:focus {{ border: 1px solid {t.accent}; }}
QTableView::item {{ padding: 0 {px(8)}; border-bottom: 1px solid {t.hairline}; }}
QTableView::item:selected {{ background: {t.raised}; }}
QListView[kind="plain"] {{ border: none; outline: none; }}
QListView[kind="plain"]::item {{ padding: {px(7)} {px(8)}; border-radius: 6px; color: {t.text}; }}
QListView[kind="plain"]::item:selected {{ background: {t.raised}; color: {t.text}; }}
QHeaderView {{ background: {t.surface}; border: none; }}
QHeaderView::section {{
  background: {t.surface}; color: {t.muted}; border: none; border-bottom: 1px solid {t.hairline};
  padding: {px(8)} {px(12)}; font-size: {px(12)}; font-weight: 700; text-align: left; }}
QHeaderView::section:vertical {{
  border-bottom: 1px solid {t.hairline}; border-right: none; padding: 0 {px(12)}; font-weight: 400; }}
QTableCornerButton::section {{ background: {t.surface}; border: none; }}
QProgressBar {{
  background: {t.raised}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QProgressBar[state="failed"]::chunk {{ background: {t.overdue}; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border}; padding: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {t.hairline}; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {t.border}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
