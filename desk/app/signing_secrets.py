"""Keeps what signing needs in the keyring: passphrases, PINs, passwords of time stamp services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desk.app.workspace import Workspace


def keep_signing_secret(
    workspace: Workspace, controller: str, secret: str, *, time_stamps: bool
) -> str:
    """Keep a secret in place of an earlier one; returns its name in the keyring.

    ``time_stamps``: the password of the time stamp service. A PIN that a card refused before may be
    tried again. Raises BadInput where the settings name no such secret.
    """
    from desk.sealing.card import forget_refused_pin

    workspace.profiles.get(controller)
    named = workspace.settings.certificates.get(controller)
    if named is None:
        raise BadInput(_NO_CERTIFICATE.fill(controller=controller))
    if time_stamps:
        service = named.time_stamp or workspace.settings.time_stamp
        if service is None or service.secret is None:
            raise BadInput(_NO_SERVICE.fill(controller=controller))
        workspace.secrets.set(service.secret, secret.encode())
        return service.secret
    workspace.secrets.set(named.secret, secret.encode())
    if named.token is not None:
        forget_refused_pin(named.secret, workspace.secrets)
    return named.secret


_NO_CERTIFICATE = QT_TRANSLATE_NOOP(
    "workspace",
    "The settings name no signing certificate for {controller}, so nothing was kept. Add it to the "
    "settings first.",
)
_NO_SERVICE = QT_TRANSLATE_NOOP(
    "workspace",
    "The settings name no time stamp service with a user name for {controller}, so nothing was kept. "
    "Add it to the settings first.",
)
