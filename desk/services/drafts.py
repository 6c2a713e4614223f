"""What stands in a form before a request is made of it, so that the end of the program loses nothing.

It may hold an identity code, so it is kept sealed in the desk's own store and forgotten when the
request is written down, when the clerk clears the form, or after a week.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desk.services.desk import Desk

_KEPT = timedelta(days=7)
"""Long enough for a week's leave; an older visit is over (data minimisation, Art. 5(1)(c), (e))."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers of an unfinished form."""

    values: Mapping[str, str] = field(repr=False)
    at: datetime
    """When it was last changed."""


def keep(desk: Desk, *, form: str, actor: str, values: Mapping[str, str]) -> None:
    """Keep what stands in a clerk's form now, in place of what stood there before."""
    data = json.dumps(dict(values), ensure_ascii=True).encode("ascii")
    now = desk.clock.now()
    with desk.work() as work:
        # Here too: a window that stays open for weeks asks only once what was left.
        work.drafts.purge(now - _KEPT)
        work.drafts.keep(form, actor, data, at=now)
        work.commit()


def left(desk: Desk, *, form: str, actor: str) -> Draft | None:
    """What the clerk left in the form, or None; what is older than a week is forgotten."""
    with desk.work() as work:
        work.drafts.purge(desk.clock.now() - _KEPT)
        found = work.drafts.get(form, actor)
        work.commit()
    if found is None:
        return None
    return Draft({str(key): str(one) for key, one in json.loads(found.data).items()}, found.at)


def forget(desk: Desk, *, form: str, actor: str) -> None:
    """The form was finished or cleared."""
    with desk.work() as work:
        work.drafts.drop(form, actor)
        work.commit()
