"""The one style sheet, made from the tokens and the size of text."""

from __future__ import annotations

from desk.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, Tokens


def style_sheet(t: Tokens, scale: float) -> str:
    """The one style sheet. Kinds of widgets are told apart by the property ``kind``."""

    def px(pixels: float) -> str:
        return f"{round(pixels * scale)}px"

    # A ground a little darker is too little for who asked for contrast.
    mark = f"2px solid {t.accent}" if t in (CONTRAST_LIGHT, CONTRAST_DARK) else ""
    row = f"border-top: {mark}; border-bottom: {mark};" if mark else ""
    line = f"border: {mark};" if mark else ""
    # Half of a chip's height: with more Qt would draw no round ends at all.
    chip = round(20 * scale) // 2 + round(2 * scale) + 2

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
QFrame[kind="strip"] {{ background: {t.surface}; border-bottom: 1px solid {t.hairline}; }}
QFrame[kind="rule"] {{ background: {t.hairline}; border: none; }}
QFrame[kind="message"] {{
  background: {t.surface}; border: 1px solid {t.hairline}; border-radius: 8px; }}
QScrollArea[kind="clear"], QScrollArea[kind="clear"] > #qt_scrollarea_viewport {{
  background: transparent; border: none; }}
QScrollArea[kind="clear"]:focus {{ border: 2px solid {t.accent}; border-radius: 6px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QLineEdit, QComboBox, QDateEdit, QPlainTextEdit {{
  background: {t.surface}; border: 1px solid {t.border}; border-radius: 6px;
  padding: {px(5)} {px(9)}; min-height: {px(22)};
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QDateEdit {{ max-height: {px(22)}; }}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QPlainTextEdit:focus {{
  border: 2px solid {t.accent}; padding: {px(4)} {px(8)}; }}
QLineEdit[kind="find"] {{ background: {t.background}; }}
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
QPushButton[kind="choice"] {{ font-weight: 400; padding: {px(5)} {px(10)}; }}
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
  background: {t.raised}; color: {t.muted}; border: 2px solid transparent; border-radius: {chip}px;
  padding: {px(2)} {px(10)}; min-height: {px(20)}; font-size: {px(13)}; font-weight: 400; }}
QPushButton[kind="step"]:checked {{ background: {t.accent}; color: {t.on_accent}; }}
QPushButton[kind="step"]:focus {{ border: 2px solid {t.accent}; }}
QPushButton[kind="step"]:checked:focus {{ border: 2px solid {t.text}; }}
QTableView, QListView {{
  background: {t.surface}; border: 1px solid {t.hairline}; gridline-color: {t.hairline};
  selection-background-color: {t.raised}; selection-color: {t.text}; }}
QTableView:focus, QListView:focus, QScrollArea[kind="clear"]:focus {{ border: 1px solid {t.accent}; }}
QTableView::item {{ padding: 0 {px(8)}; border-bottom: 1px solid {t.hairline}; }}
QTableView::item:selected {{ background: {t.raised}; {row} }}
QListView[kind="plain"] {{ border: 2px solid transparent; border-radius: 6px; outline: none; }}
QListView[kind="plain"]:focus {{ border: 2px solid {t.accent}; }}
QListView[kind="plain"]::item {{ padding: {px(7)} {px(8)}; border-radius: 6px; color: {t.text}; }}
QListView[kind="plain"]::item:selected {{ background: {t.raised}; color: {t.text}; {line} }}
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
QMenuBar {{ background: transparent; border: none; padding: 0; }}
QMenuBar::item {{ background: transparent; color: {t.text}; padding: {px(4)} {px(8)}; border-radius: 6px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {t.raised}; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.border}; padding: {px(4)}; }}
QMenu::item {{ color: {t.text}; padding: {px(6)} {px(24)} {px(6)} {px(12)}; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.raised}; }}
QMenu::item:disabled {{ color: {t.muted}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {t.hairline}; margin: {px(4)} {px(8)}; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border}; padding: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {t.hairline}; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {t.border}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
