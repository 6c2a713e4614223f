"""The workspace key: stored wrapped in the workspace, and every other key is derived from it."""

from __future__ import annotations

import base64
import binascii
import json
import secrets as random
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Secrets
from desk.store.private_files import make_private_folder, write_new_private

KEYS_FILE = "keys.json"
_FORMAT = 1
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class WorkspaceKeys:
    """The keys of one workspace, 32 bytes each, derived from its workspace key."""

    workspace: str
    """Identifier of the workspace, 32 hexadecimal digits; not secret."""
    store: bytes = field(repr=False)
    """Raw key of the embedded database."""
    vault: bytes = field(repr=False)
    ledger: bytes = field(repr=False)
    audit: bytes = field(repr=False)
    check_code: bytes = field(repr=False)


def create_keys(folder: Path, secrets: Secrets) -> WorkspaceKeys:
    """Make a workspace key and keep it, wrapped, in ``keys.json`` of the folder.

    The wrapping key goes to ``secrets`` as ``workspace:<id>``. Raises BadInput where the folder
    is a workspace already, and Unavailable where there is no keyring.
    """
    if (folder / KEYS_FILE).exists():
        raise BadInput(_ALREADY.fill(folder=str(folder)))
    workspace = uuid.uuid4().hex
    key, wrapping = random.token_bytes(_KEY_BYTES), random.token_bytes(_KEY_BYTES)
    # First the secret: without a keyring nothing may be left in the folder.
    secrets.set(secret_name(workspace), wrapping)
    document = {
        "format": _FORMAT,
        "workspace": workspace,
        "wraps": [
            {
                "kind": "keyring",
                "secret": secret_name(workspace),
                "cipher": "AES-256-KW",
                "key": base64.b64encode(aes_key_wrap(wrapping, key)).decode("ascii"),
            }
        ],
    }
    try:
        make_private_folder(folder)
        write_new_private(folder / KEYS_FILE, json.dumps(document, indent=2).encode("utf-8"))
    except FileExistsError:
        secrets.delete(secret_name(workspace))
        raise BadInput(_ALREADY.fill(folder=str(folder))) from None
    except OSError as error:
        secrets.delete(secret_name(workspace))
        raise Unavailable(_NOT_WRITABLE.fill(folder=str(folder))) from error
    return _derive(workspace, key)


def open_keys(folder: Path, secrets: Secrets) -> WorkspaceKeys:
    """Unwrap the workspace key with the secret of the keyring.

    Raises Unavailable where ``keys.json`` or the secret is missing, broken or of another workspace.
    """
    workspace, wraps = _read(folder / KEYS_FILE)
    missing = True
    for name, wrapped in wraps:
        wrapping = secrets.get(name)
        if wrapping is None:
            continue
        missing = False
        try:
            return _derive(workspace, aes_key_unwrap(wrapping, wrapped))
        except (InvalidUnwrap, ValueError):  # ValueError: the secret is not 32 bytes long
            continue
    sentence = _NO_SECRET if missing else _WRONG_SECRET
    raise Unavailable(sentence.fill(name=secret_name(workspace)))


def secret_name(workspace: str) -> str:
    """Name of the wrapping key among the secrets."""
    return f"workspace:{workspace}"


def _read(file: Path) -> tuple[str, list[tuple[str, bytes]]]:
    """The workspace's identifier and its wraps: name of the secret, wrapped key."""
    try:
        document = json.loads(file.read_bytes())
    except FileNotFoundError:
        raise Unavailable(_NO_WORKSPACE.fill(folder=str(file.parent))) from None
    except (OSError, ValueError) as error:
        raise Unavailable(_BROKEN.fill(file=str(file))) from error
    try:
        if document["format"] > _FORMAT:
            raise Unavailable(_NEWER.fill(file=str(file)))
        wraps = [
            (str(wrap["secret"]), base64.b64decode(wrap["key"], validate=True))
            for wrap in document["wraps"]
            if wrap["kind"] == "keyring"
        ]
        return str(document["workspace"]), wraps
    except (KeyError, TypeError, binascii.Error) as error:
        raise Unavailable(_BROKEN.fill(file=str(file))) from error


def _derive(workspace: str, key: bytes) -> WorkspaceKeys:
    def derived(purpose: str) -> bytes:
        info = f"sar-desk {purpose} 1".encode("ascii")
        salt = workspace.encode("ascii", "replace")
        return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=salt, info=info).derive(key)

    return WorkspaceKeys(
        workspace,
        derived("store"),
        derived("vault"),
        derived("ledger"),
        derived("audit"),
        derived("check code"),
    )


_ALREADY = QT_TRANSLATE_NOOP(
    "store",
    "There is a workspace in {folder} already. Nothing was changed; open it, or choose another folder.",
)
_NOT_WRITABLE = QT_TRANSLATE_NOOP(
    "store",
    "The folder {folder} cannot be written, so no workspace was made. "
    "Choose another folder, or free space and check the rights to it.",
)
_NO_WORKSPACE = QT_TRANSLATE_NOOP(
    "store",
    "There is no workspace in {folder}: the file keys.json is missing. "
    "Choose the right folder, or restore the file from a backup.",
)
_BROKEN = QT_TRANSLATE_NOOP(
    "store",
    "The file {file} cannot be read, so the workspace stays closed. Restore the file from a backup.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "store",
    "The file {file} was written by a newer version of the desk. Update this copy of the program.",
)
_NO_SECRET = QT_TRANSLATE_NOOP(
    "store",
    "The system keyring does not hold the key of this workspace, so it stays closed; nothing is lost. "
    "Log in as the user who made the workspace, or restore the keyring entry “{name}”.",
)
_WRONG_SECRET = QT_TRANSLATE_NOOP(
    "store",
    "The key in the system keyring is not the key of this workspace, so it stays closed; nothing is lost. "
    "Restore the keyring entry “{name}”.",
)
