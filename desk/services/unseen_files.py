"""Files of owners that would go out although nobody is known to have looked through them."""

from __future__ import annotations

from desk.domain.errors import Refused
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import by_hand, overview, questions, review
from desk.services.desk import Desk


def refuse_unseen(desk: Desk, number: str) -> None:
    """Raise Refused where the letter would carry a file that an owner gave.

    What the desk covers in rows and texts it cannot cover in a picture (Art. 15(4)).
    """
    with_file = [one for one in questions.of_request(desk, number) if one.file_name]
    if not with_file:
        return
    request = overview.request(desk, number)
    given = by_hand.enclosures(desk, request, review.prepare(desk, number).tables)
    if given:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "cli",
                "Nothing was signed, because nobody has said that these files were looked through: "
                "{files}. They would go to the customer as they are, and what they say of other "
                "people is not covered. Look through them, and give the command again with "
                "--attachments-checked; take a file out with “desk question take-out”.",
            ).fill(files=", ".join(one.name for one in given))
        )
