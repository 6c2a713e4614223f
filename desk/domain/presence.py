"""Who has a request open: a visit lasts while its window says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

STALE = timedelta(minutes=1)
"""A window that was silent for this long is gone: it died, or its machine sleeps."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A window that shows a request."""

    window: str
    """32 hexadecimal digits, drawn anew when a window opens."""
    request: str
    actor: str
    since: datetime
    seen: datetime
    """When it said so last."""
