"""What every page works with, given to it when it is made."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import dataclass, field

from desk.services.desk import Desk
from desk.ui.ban_cover import BanCover
from desk.ui.jobs import Jobs
from desk.ui.speech import Speech
from desk.ui.style import Theme


@dataclass(frozen=True, slots=True)
class Bench:
    """The workbench of a page: use cases, worker, language, look, and who sits there."""

    desk: Desk
    jobs: Jobs
    say: Speech
    theme: Theme
    actor: str
    settings: MutableMapping[str, str]
    """What the window remembers: ``language``, ``theme``, ``controller``."""
    cover: BanCover = field(default_factory=BanCover)
    """Lies over what tells where a person under a safety ban is, on the page that has it for its own."""
