"""Windows for tests, all made in one way: the clerk, the language and the look are the same unless a test says so."""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import Path

from desk.domain.text import Language
from desk.services.desk import Desk
from desk.ui.speech import Translators
from desk.ui.window import MainWindow
from tests.ui.ui_desk import TaggedTranslator

RESOURCES = Path(__file__).parents[2] / "resources"
CLERK = "asiakaspalvelu"


def new_window(
    desk: Desk | None,
    *,
    actor: str = CLERK,
    language: Language = "en",
    translators: Translators = TaggedTranslator,
    settings: MutableMapping[str, str] | None = None,
) -> MainWindow:
    """A window that is not shown yet; ``desk`` None: it is opened later. It remembers in ``settings``."""
    return MainWindow(
        desk,
        actor=actor,
        language=language,
        resources=RESOURCES,
        translators=translators,
        settings={"theme": "light"} if settings is None else settings,
    )
