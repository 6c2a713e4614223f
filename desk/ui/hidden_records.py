"""The records of a review while its page is covered."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.hidden import Hiding
from desk.ui.review_rows import Looked


def hidden(looked: Looked) -> Looked:
    """What a review shows while the cover is on: places, phones and e-mails of the person are hidden.

    Slow for large collections: run it as a job.
    """
    hiding = Hiding(looked.collected.identifiers)
    return replace(
        looked,
        tables=tuple(
            replace(one, rows=hiding.rows(one.info.fields, one.rows)) for one in looked.tables
        ),
    )
