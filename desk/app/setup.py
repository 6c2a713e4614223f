"""What the settings page changes in a workspace: the file first, then the running desk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desk.domain.errors import BadInput, Conflict
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.setup_ports import Kept, Setup
from desk.system.settings_file import Edit, change_settings

if TYPE_CHECKING:
    from desk.app.workspace import Workspace


def make_setup(workspace: Workspace) -> Setup:
    """The ports of a workspace's settings."""
    from desk.app.profile_book import WorkspaceProfileBook
    from desk.app.setup_calendar import WorkspaceCalendar
    from desk.app.setup_certificates import WorkspaceCertificates
    from desk.app.setup_extracts import WorkspaceExtracts
    from desk.app.setup_systems import WorkspaceSystems

    systems = WorkspaceSystems(workspace)
    return Setup(
        systems=systems,
        certificates=WorkspaceCertificates(workspace),
        calendar=WorkspaceCalendar(workspace),
        folder=str(workspace.folder),
        profiles=WorkspaceProfileBook(workspace),
        extracts=WorkspaceExtracts(workspace, systems),
        demo=workspace.settings.demo,
    )


def keep(workspace: Workspace, edit: Edit) -> Kept:
    """Change the settings file and let the desk work with it; raises as ``change_settings``."""
    changed = change_settings(workspace.folder, edit, now=workspace.clock.now())
    workspace.take(changed.settings)
    return Kept(str(changed.copy) if changed.copy is not None else None)


def unless_changed(*, found: object, before: object) -> None:
    """Raise Conflict where something is no longer as it was when it was read."""
    if found != before:
        raise Conflict(_CHANGED)


def refuse(wrong: Mapping[str, Text]) -> None:
    """Raise BadInput with the first thing that is wrong in a form, if anything is."""
    for field, reason in wrong.items():
        raise BadInput(_WRONG.fill(field=field, reason=reason))


_WRONG = QT_TRANSLATE_NOOP(
    "setup", "Nothing was changed, because “{field}” cannot be used: {reason}."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "setup",
    "Somebody else has changed this setting since it was shown here, so nothing was written over it. "
    "What stands there now is shown; change it again if it has to be otherwise.",
)
