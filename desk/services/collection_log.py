"""One line of the log for each system of a collection: how it fared, never about whom."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from desk.domain.records import SystemResult

_log = logging.getLogger(__name__)


def log_systems(controller: str, results: Iterable[SystemResult], *, request: str = "") -> None:
    """Log status, rows, seconds and the kind of failure of each system.

    The kind is the sentence as it stands in the source: what would fill it may name a customer's
    row. ``request``: its number, where the collection belongs to one.
    """
    for one in results:
        facts: dict[str, object] = {
            "controller": controller,
            "system": one.system,
            "status": one.status.value,
            "rows": one.records,
            "seconds": round(one.seconds, 3),
        }
        if request:
            facts["request"] = request
        if one.reason is not None:
            facts["code"] = one.reason.source.partition(". ")[0]
        _log.info("system collected", extra=facts)
