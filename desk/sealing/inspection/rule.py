"""What a rule of the check looks like."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.letter_facts import Finding
from desk.sealing.inspection.pages import PageText
from desk.sealing.inspection.parts import Part


class Rule:
    """Looks at the pages, then at everything else that holds text, then at the whole."""

    def page(self, page: PageText) -> Iterator[Finding]:  # noqa: ARG002  (for rules that look at pages)
        """What is wrong on one page; called for each, in order."""
        yield from ()

    def part(self, part: Part) -> Iterator[Finding]:  # noqa: ARG002  (for rules that look there)
        """What is wrong in an attached file or in the metadata."""
        yield from ()

    def end(self) -> Iterator[Finding]:
        """What is wrong with the whole, once everything was seen."""
        yield from ()
