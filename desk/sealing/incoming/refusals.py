"""Why a document that arrived cannot be read, in sentences that say what to do with it."""

from __future__ import annotations

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, Text


def refuse(text: Text, name: str = "") -> BadInput:
    """The refusal; ``name`` fills the file's name in."""
    return BadInput(text.fill(file=name) if name else text)


UNKNOWN = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was not taken in: it is no PDF, TIFF, JPEG or PNG, no e-mail (.eml) and no container of "
    "signed files (.asice). Save or scan it as one of these and drop it again.",
)
OUTLOOK = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was not taken in: it is a file of Outlook or of an older office program. "
    "Save the message as .eml, or print it into a PDF, and drop that.",
)
LOCKED = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was not taken in: it is locked with a password. Ask the sender for it, save the "
    "document without a password, and drop that.",
)
BROKEN = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was not taken in: it is damaged beyond reading. Scan it again, or ask the sender for "
    "it once more; the day of arrival stays the day on which it first came.",
)
TOO_MANY_PAGES = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was not taken in: it has more than {most} pages. Divide it and drop the parts.",
)
TOO_LARGE_PICTURE = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was not taken in: a page of it would have more than {most} million pixels. "
    "Scan it again at 300 dots an inch.",
)
TOO_FULL = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was not taken in: it is a container with more than {most} files, or more than {size} "
    "megabytes of them. Ask the sender for the files one by one.",
)
NO_PAGE = QT_TRANSLATE_NOOP(
    "incoming",
    "This page cannot be shown: it is damaged or too large to draw. Look at the original; the "
    "document itself is kept as it came.",
)
NOT_OPENED = QT_TRANSLATE_NOOP(
    "incoming", "This enclosed file is of a kind that is not opened here. It is kept as it came."
)
ENCRYPTED = QT_TRANSLATE_NOOP(
    "incoming",
    "The e-mail is encrypted (S/MIME), so its text cannot be shown here. Open it in the mail "
    "program it was sent to, and print it from there.",
)
CUT = QT_TRANSLATE_NOOP(
    "incoming", "The text is very long; its beginning is shown. The e-mail is kept whole."
)
SIGNED_FILES = QT_TRANSLATE_NOOP(
    "incoming", "The files in the container, by name. Ctrl+E shows the next one."
)
NO_TEXT = QT_TRANSLATE_NOOP("incoming", "The e-mail has no text of its own.")
TOO_SLOW = QT_TRANSLATE_NOOP(
    "incoming",
    "This could not be read in {seconds} seconds, so it was stopped; nothing else is touched. "
    "Scan the document again, or ask the sender for another copy.",
)
ENDED = QT_TRANSLATE_NOOP(
    "incoming",
    "The document brought the part of the program down that reads it; nothing else is touched. "
    "Scan the document again, or ask the sender for another copy.",
)
