"""What each letter beside the answer asks of the clerk, as data: one table from kind to form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desk.domain.notice_facts import Facts
from desk.domain.request import LetterKind
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui import letter_makers as makers
from desk.ui import letter_words as words
from desk.ui.letter_fields import Field, Shape, Values, always, rows, texts


@dataclass(frozen=True, slots=True)
class Form:
    """One letter: its name, what writing it does, the facts its fields make, and the fields."""

    name: Text
    does: Text
    """What the letter is for and what it changes."""
    make: Callable[[Values], Facts]
    """Raises BadInput where a day or a sum is none."""
    fields: tuple[Field, ...] = ()

    def lacking(self, values: Values) -> tuple[Field, ...]:
        """The fields that have to be filled before the letter can be written."""
        return tuple(one for one in self.fields if one.needed(values) and not values.get(one.key))


_GROUND = QT_TRANSLATE_NOOP("letter form", "Ground")
_REASON = Field(
    "reason",
    QT_TRANSLATE_NOOP("letter form", "Reasons, in words the customer understands"),
    Shape.TEXT,
    needed=always,
)
_CHANGES = Field(
    "changes",
    QT_TRANSLATE_NOOP("letter form", "What was corrected"),
    Shape.ROWS,
    columns=(
        QT_TRANSLATE_NOOP("letter form", "Information"),
        QT_TRANSLATE_NOOP("letter form", "Before"),
        QT_TRANSLATE_NOOP("letter form", "Now"),
    ),
    needed=always,
)
_TOLD = (
    Field(
        "told",
        QT_TRANSLATE_NOOP("letter form", "Recipients that were told, one a line (optional)"),
        Shape.LINES,
    ),
    Field("not_told", QT_TRANSLATE_NOOP("letter form", "Why others were not told (optional)")),
)

FORMS: Mapping[LetterKind, Form] = {
    LetterKind.RECEIPT: Form(
        QT_TRANSLATE_NOOP("letter form", "Receipt"),
        QT_TRANSLATE_NOOP(
            "letter form",
            "Tells that the request arrived and by when it is answered. It changes nothing.",
        ),
        makers.receipt,
    ),
    LetterKind.IDENTITY_REQUEST: Form(
        QT_TRANSLATE_NOOP("letter form", "Request for identity information"),
        QT_TRANSLATE_NOOP(
            "letter form",
            "Asks for what is missing to know who asks. Asked in time, both clocks stand still from "
            "today; while the answer is awaited, it is a reminder.",
        ),
        makers.identity_request,
        (
            Field(
                "doubt",
                QT_TRANSLATE_NOOP("letter form", "Why it is not clear who asks"),
                Shape.TEXT,
                needed=always,
            ),
            Field(
                "ways",
                QT_TRANSLATE_NOOP("letter form", "What would show it; one is enough"),
                Shape.SEVERAL,
                options=words.PROOFS,
                needed=lambda values: not texts(values, "needed"),
            ),
            Field(
                "needed",
                QT_TRANSLATE_NOOP("letter form", "Needed in any case, one a line (optional)"),
                Shape.LINES,
            ),
            Field("by", QT_TRANSLATE_NOOP("letter form", "Asked for by (optional)"), Shape.DAY),
        ),
    ),
    LetterKind.CLARIFICATION: Form(
        QT_TRANSLATE_NOOP("letter form", "Which data is meant"),
        QT_TRANSLATE_NOOP(
            "letter form",
            "Asks what the customer wants to see, where much is held. Asked in time, both clocks stand "
            "still from today; everything is given to who wants everything.",
        ),
        makers.clarification,
        (
            Field(
                "reason",
                QT_TRANSLATE_NOOP("letter form", "How much is held, in words"),
                Shape.TEXT,
                needed=always,
            ),
            Field(
                "choices",
                QT_TRANSLATE_NOOP("letter form", "What may be chosen, one a line (optional)"),
                Shape.LINES,
            ),
            Field("by", QT_TRANSLATE_NOOP("letter form", "Asked for by (optional)"), Shape.DAY),
        ),
    ),
    LetterKind.EXTENSION: Form(
        QT_TRANSLATE_NOOP("letter form", "Extension"),
        QT_TRANSLATE_NOOP(
            "letter form",
            "Tells that the answer takes longer, and why. The law's last day moves by two months.",
        ),
        makers.extension,
        (
            Field(
                "ground",
                _GROUND,
                Shape.CHOICE,
                options=words.EXTENSION_GROUNDS,
                needed=always,
            ),
            _REASON,
        ),
    ),
    LetterKind.REFUSAL: Form(
        QT_TRANSLATE_NOOP("letter form", "Refusal"),
        QT_TRANSLATE_NOOP(
            "letter form",
            "Tells that nothing is given, why, and how to complain. The request ends with it.",
        ),
        makers.refusal,
        (
            Field("ground", _GROUND, Shape.SELECT, options=words.REFUSAL_GROUNDS, needed=always),
            Field("reason", _REASON.label, Shape.TEXT, needed=makers.reason_is_told),
        ),
    ),
    LetterKind.FEE_NOTICE: Form(
        QT_TRANSLATE_NOOP("letter form", "Fee notice"),
        QT_TRANSLATE_NOOP(
            "letter form",
            "Tells of a fee before anything is charged; the customer may withdraw. No clock stops.",
        ),
        makers.fee_notice,
        (
            Field("ground", _GROUND, Shape.SELECT, options=words.FEE_GROUNDS, needed=always),
            _REASON,
            Field(
                "costs",
                QT_TRANSLATE_NOOP("letter form", "Costs of this request alone"),
                Shape.ROWS,
                columns=(
                    QT_TRANSLATE_NOOP("letter form", "What"),
                    QT_TRANSLATE_NOOP("letter form", "Euros"),
                ),
                needed=always,
            ),
            Field("approved_by", QT_TRANSLATE_NOOP("letter form", "Approved by"), needed=always),
            Field(
                "due",
                QT_TRANSLATE_NOOP("letter form", "To be paid by (optional: in 14 days)"),
                Shape.DAY,
            ),
        ),
    ),
    LetterKind.RECTIFICATION: Form(
        QT_TRANSLATE_NOOP("letter form", "Rectification"),
        QT_TRANSLATE_NOOP("letter form", "Confirms what was corrected (Art. 16)."),
        makers.rectification,
        (_CHANGES, *_TOLD),
    ),
    LetterKind.MARKETING_BAN: Form(
        QT_TRANSLATE_NOOP("letter form", "Marketing ban"),
        QT_TRANSLATE_NOOP("letter form", "Confirms that direct marketing stops (Art. 21)."),
        makers.marketing_ban,
        (
            Field(
                "since",
                QT_TRANSLATE_NOOP("letter form", "In force from"),
                Shape.DAY,
                needed=always,
            ),
            Field(
                "channels",
                QT_TRANSLATE_NOOP("letter form", "Only these ways (none chosen: all)"),
                Shape.SEVERAL,
                options=words.MARKETING_CHANNELS,
            ),
            Field(
                "purposes",
                QT_TRANSLATE_NOOP("letter form", "Only this marketing, one a line (empty: all)"),
                Shape.LINES,
            ),
        ),
    ),
    LetterKind.ERASURE: Form(
        QT_TRANSLATE_NOOP("letter form", "Erasure"),
        QT_TRANSLATE_NOOP(
            "letter form",
            "Confirms what was erased, and tells what is kept and why (Art. 17). After the answer.",
        ),
        makers.erasure,
        (
            Field(
                "erased",
                QT_TRANSLATE_NOOP("letter form", "What was erased, one a line"),
                Shape.LINES,
                needed=lambda values: not rows(values, "kept"),
            ),
            Field(
                "kept",
                QT_TRANSLATE_NOOP("letter form", "What is kept, and why"),
                Shape.ROWS,
                columns=(
                    QT_TRANSLATE_NOOP("letter form", "What"),
                    QT_TRANSLATE_NOOP("letter form", "Why"),
                ),
            ),
            *_TOLD,
        ),
    ),
    LetterKind.RESTRICTION: Form(
        QT_TRANSLATE_NOOP("letter form", "Restriction"),
        QT_TRANSLATE_NOOP("letter form", "Confirms that data is no longer used (Art. 18)."),
        makers.restriction,
        (
            Field(
                "ground", _GROUND, Shape.SELECT, options=words.RESTRICTION_GROUNDS, needed=always
            ),
            Field(
                "restricted",
                QT_TRANSLATE_NOOP("letter form", "What is restricted, one a line"),
                Shape.LINES,
                needed=always,
            ),
            Field("until", QT_TRANSLATE_NOOP("letter form", "Until when, in words (optional)")),
            *_TOLD,
        ),
    ),
    LetterKind.RECIPIENTS_NOTICE: Form(
        QT_TRANSLATE_NOOP("letter form", "Notice to a recipient"),
        QT_TRANSLATE_NOOP(
            "letter form", "Tells somebody who was given the data that it was changed (Art. 19)."
        ),
        makers.recipients_notice,
        (
            Field("name", QT_TRANSLATE_NOOP("letter form", "Recipient"), needed=always),
            Field(
                "address",
                QT_TRANSLATE_NOOP("letter form", "Address of the recipient, one line each"),
                Shape.LINES,
                needed=always,
            ),
            Field(
                "change",
                QT_TRANSLATE_NOOP("letter form", "The data was"),
                Shape.CHOICE,
                options=words.CHANGES,
                needed=always,
            ),
            Field(
                "person",
                QT_TRANSLATE_NOOP(
                    "letter form", "Whose data: name and customer number, no identity code"
                ),
                needed=always,
            ),
            Field(
                "changes",
                _CHANGES.label,
                Shape.ROWS,
                columns=_CHANGES.columns,
                needed=makers.corrected,
                shown=makers.corrected,
            ),
            Field(
                "data",
                QT_TRANSLATE_NOOP("letter form", "Which data, one a line"),
                Shape.LINES,
                needed=makers.changed_otherwise,
                shown=makers.changed_otherwise,
            ),
        ),
    ),
}
"""Every letter of the desk beside the answer, in the order of a request's life."""
