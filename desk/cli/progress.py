"""How a command follows a long job, and how it says that systems did not answer."""

from __future__ import annotations

from collections.abc import Iterable

from desk.domain.errors import Partial
from desk.domain.records import SystemResult
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Translator


class Silent:
    """A command waits; only Ctrl+C stops it."""

    def system(self, system: str, rows: int, result: SystemResult | None) -> None:
        """Nothing is shown while a command runs: its output is for programs."""

    @property
    def cancelled(self) -> bool:
        return False


def partly(results: Iterable[SystemResult], translate: Translator) -> Partial:
    """The failure that names the systems that did not answer."""
    missing = [
        f"{one.system} ({translate(one.reason).rstrip('.')})" if one.reason else one.system
        for one in results
        if one.unanswered
    ]
    return Partial(
        QT_TRANSLATE_NOOP(
            "cli", "The answer is not whole, because these systems did not answer: {systems}."
        ).fill(systems="; ".join(missing))
    )
