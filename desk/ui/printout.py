"""What is printed how: pages, sides, copies, and the tray of the letterhead paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Pages that come from one tray."""

    first: int
    last: int
    source: str | None


@dataclass(frozen=True, slots=True)
class Printout:
    """One letter on one printer."""

    printer: str
    first: int
    """First page to print; pages count from 1."""
    last: int
    duplex: bool = True
    """On both sides, turned at the long edge."""
    copies: int = 1
    letterhead: str | None = None
    """Tray of the first sheet; None: that of the others."""
    paper: str | None = None
    """Tray of the other sheets; None: the printer's own choice."""

    def runs(self) -> tuple[Run, ...]:
        """The pages by their trays: the letterhead paper takes the first sheet, both its sides."""
        if self.letterhead is None or self.letterhead == self.paper or self.first > 1:
            return (Run(self.first, self.last, self.paper),)
        sheet = min(2 if self.duplex else 1, self.last)
        if sheet == self.last:
            return (Run(1, sheet, self.letterhead),)
        return (Run(1, sheet, self.letterhead), Run(sheet + 1, self.last, self.paper))
