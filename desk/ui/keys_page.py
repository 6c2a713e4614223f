"""F1: every key of the window, by place."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.labels import label, panel, scrolled
from desk.ui.page import Page

_TITLE = QT_TRANSLATE_NOOP("keys", "Keys")
KEYS: tuple[tuple[Text, tuple[tuple[str, Text], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("keys", "Everywhere"),
        (
            ("F1", QT_TRANSLATE_NOOP("keys", "This list")),
            ("F2", QT_TRANSLATE_NOOP("keys", "New visit at the counter")),
            ("F3", QT_TRANSLATE_NOOP("keys", "New letter or e-mail")),
            ("Ctrl K", QT_TRANSLATE_NOOP("keys", "Find a request or a place")),
            ("Alt 1", QT_TRANSLATE_NOOP("keys", "Today")),
            ("Alt 2", QT_TRANSLATE_NOOP("keys", "Requests")),
            ("Esc", QT_TRANSLATE_NOOP("keys", "Stop what runs; hide the message")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Visit, letter or e-mail"),
        (
            ("Enter", QT_TRANSLATE_NOOP("keys", "Next question")),
            ("1 2 3 …", QT_TRANSLATE_NOOP("keys", "Give the answer with that key")),
            ("F9", QT_TRANSLATE_NOOP("keys", "Write down and collect the data")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Documents of letters and e-mails"),
        (
            ("Ctrl O", QT_TRANSLATE_NOOP("keys", "Add scans and e-mails; dropping them works too")),
            ("F7", QT_TRANSLATE_NOOP("keys", "Next document")),
            ("Shift F7", QT_TRANSLATE_NOOP("keys", "Document before")),
            ("Ctrl F7", QT_TRANSLATE_NOOP("keys", "Put the document aside, behind the others")),
            ("Ctrl R", QT_TRANSLATE_NOOP("keys", "It belongs to a request that stands already")),
            ("Ctrl PgUp/PgDown", QT_TRANSLATE_NOOP("keys", "Turn its pages")),
            ("Ctrl + − 0", QT_TRANSLATE_NOOP("keys", "Larger, smaller, as wide as there is room")),
            ("Ctrl E", QT_TRANSLATE_NOOP("keys", "Next file enclosed in an e-mail")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Asked by hand"),
        (
            ("C", QT_TRANSLATE_NOOP("keys", "Copy the text for the owner")),
            ("M", QT_TRANSLATE_NOOP("keys", "Open it in the mail program")),
            ("S", QT_TRANSLATE_NOOP("keys", "Note that it was sent")),
            ("A", QT_TRANSLATE_NOOP("keys", "Note that the owner was asked again")),
            ("V", QT_TRANSLATE_NOOP("keys", "Take the answer in")),
            ("N", QT_TRANSLATE_NOOP("keys", "Note that nothing is held")),
            ("U", QT_TRANSLATE_NOOP("keys", "Take a wrong answer out")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Review"),
        (
            ("Del", QT_TRANSLATE_NOOP("keys", "Leave the selected rows out")),
            ("B", QT_TRANSLATE_NOOP("keys", "Black out the value under the cursor")),
            ("K", QT_TRANSLATE_NOOP("keys", "Give what the desk covered, with a reason")),
            ("P", QT_TRANSLATE_NOOP("keys", "Put back what was left out or blacked out")),
            ("1 – 6", QT_TRANSLATE_NOOP("keys", "Ground of what is left out or blacked out")),
            ("Ctrl Z", QT_TRANSLATE_NOOP("keys", "Undo")),
            ("Ctrl Y", QT_TRANSLATE_NOOP("keys", "Redo")),
            ("F7", QT_TRANSLATE_NOOP("keys", "Next other person to be decided about")),
            (
                "Enter",
                QT_TRANSLATE_NOOP("keys", "Read the value; Shift and the arrows select a part"),
            ),
            ("Ctrl F", QT_TRANSLATE_NOOP("keys", "Filter the records")),
            ("S", QT_TRANSLATE_NOOP("keys", "Sort by the column under the cursor")),
            ("G", QT_TRANSLATE_NOOP("keys", "Group by the column under the cursor")),
            ("H", QT_TRANSLATE_NOOP("keys", "HTML as words, or as it is stored")),
            ("Space", QT_TRANSLATE_NOOP("keys", "Play the recording, or pause")),
            ("Ctrl ← →", QT_TRANSLATE_NOOP("keys", "Five seconds back or on in the recording")),
            ("Ctrl S", QT_TRANSLATE_NOOP("keys", "Save the recording")),
            ("F10", QT_TRANSLATE_NOOP("keys", "Sign the letter")),
            ("Ctrl F10", QT_TRANSLATE_NOOP("keys", "Sign and print, from the letter")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Letter and delivery"),
        (
            ("Ctrl S", QT_TRANSLATE_NOOP("keys", "Save the letter as PDF")),
            ("Ctrl P", QT_TRANSLATE_NOOP("keys", "Print the letter")),
            ("F9", QT_TRANSLATE_NOOP("keys", "Note as delivered; then close")),
            ("Esc", QT_TRANSLATE_NOOP("keys", "Take a passphrase out of sight")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Today"),
        (
            ("1 … 8", QT_TRANSLATE_NOOP("keys", "Only the requests of that count; again: all")),
            ("F4", QT_TRANSLATE_NOOP("keys", "Take the request: it is yours from now on")),
            ("F6", QT_TRANSLATE_NOOP("keys", "Your requests, or those of everybody")),
            ("F7", QT_TRANSLATE_NOOP("keys", "List or calendar")),
            ("PgUp PgDn", QT_TRANSLATE_NOOP("keys", "Earlier or later month")),
            ("Ctrl E", QT_TRANSLATE_NOOP("keys", "Save the due dates for a calendar")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Requests"),
        (
            ("F4", QT_TRANSLATE_NOOP("keys", "Take the request: it is yours from now on")),
            ("F10", QT_TRANSLATE_NOOP("keys", "Sign every letter that was looked through")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Other letters"),
        (
            ("F8", QT_TRANSLATE_NOOP("keys", "Sign and print the receipt")),
            ("Ctrl L", QT_TRANSLATE_NOOP("keys", "Write another letter than the answer")),
            ("F10", QT_TRANSLATE_NOOP("keys", "Sign the letter in front")),
            ("Ctrl N", QT_TRANSLATE_NOOP("keys", "Back from a sealed letter to the form")),
            ("Esc", QT_TRANSLATE_NOOP("keys", "Back to the request")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Systems"),
        (
            ("F9", QT_TRANSLATE_NOOP("keys", "Test the connections")),
            ("Ctrl E", QT_TRANSLATE_NOOP("keys", "Change the chosen system")),
            ("Ctrl N", QT_TRANSLATE_NOOP("keys", "Add a system to the company")),
            ("Ctrl D", QT_TRANSLATE_NOOP("keys", "Have a data map drafted")),
            ("Ctrl Del", QT_TRANSLATE_NOOP("keys", "Take the system out")),
            ("Ctrl Z", QT_TRANSLATE_NOOP("keys", "Put back")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Settings"),
        (
            ("Ctrl 1 2 3 …", QT_TRANSLATE_NOOP("keys", "Open the section with that key")),
            ("F9", QT_TRANSLATE_NOOP("keys", "Try the signing certificate")),
            ("Ctrl L", QT_TRANSLATE_NOOP("keys", "Show what the card holds")),
            ("Alt ← →", QT_TRANSLATE_NOOP("keys", "Holidays of another year")),
        ),
    ),
)


class KeysPage(Page):
    """All keys on one page."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="keysPage", title=_TITLE)
        box, column = panel(spacing=16)
        self._labels: list[tuple[QWidget, Text]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        row = 0
        for head, keys in KEYS:
            heading = label("heading")
            self._labels.append((heading, head))
            grid.addWidget(heading, row, 0, 1, 2)
            row += 1
            for key, text in keys:
                cap = label("keycap")
                cap.setText(key)
                words = label()
                self._labels.append((words, text))
                grid.addWidget(cap, row, 0)
                grid.addWidget(words, row, 1)
                row += 1
        column.addLayout(grid)
        column.addStretch(1)
        self.column.addWidget(scrolled(box), 1)
        self._reword()

    def retranslate(self) -> None:
        for widget, text in self._labels:
            widget.setProperty("text", self.say(text))
