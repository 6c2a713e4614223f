"""The kinds of register: an explicit list, so that a frozen build cannot lose one silently."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.registers.source import Source, SourceConfig

OpenSource = Callable[[SourceConfig, LocalText, str | None], Source]
"""Opens a source: its settings, the system's name for messages, its secret (password, token or key)."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One field of the form in which a kind of register is set up."""

    name: str
    """``url``, ``path`` or ``secret``, else a key of ``SourceConfig.options``."""
    label: Text
    kind: Literal["text", "url", "folder", "file", "seconds", "secret"]
    """``secret`` goes to the keyring under ``system:<controller>:<system>``, never into a file."""
    required: bool = False
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of register: what it is called, what it must be told, how it is opened."""

    label: Text
    settings: tuple[Setting, ...]
    open: OpenSource


def _sql(config: SourceConfig, name: LocalText, password: str | None) -> Source:
    from desk.registers.sql.documents import SqlDocuments

    return SqlDocuments(config, name, password)


def _files(config: SourceConfig, name: LocalText, _password: str | None) -> Source:
    from desk.registers.files.file_export import FileExport

    return FileExport(config, name)


def _local(config: SourceConfig, name: LocalText, key: str | None) -> Source:
    from desk.registers.embedded.local_register import LocalRegister

    return LocalRegister(config, name, key)


def _web(config: SourceConfig, name: LocalText, token: str | None) -> Source:
    from desk.registers.web.service import WebService

    return WebService(config, name, token)


def _by_hand(_config: SourceConfig, name: LocalText, _password: str | None) -> Source:
    from desk.registers.by_hand import NoConnection

    return NoConnection(name)


_TIMEOUT = Setting(
    "timeout",
    QT_TRANSLATE_NOOP("registers", "Seconds a question may take"),
    "seconds",
    default="120",
)

KINDS: Mapping[str, Kind] = {
    "sql": Kind(
        QT_TRANSLATE_NOOP("registers", "Database"),
        (
            Setting("url", QT_TRANSLATE_NOOP("registers", "Address"), "url", required=True),
            Setting("secret", QT_TRANSLATE_NOOP("registers", "Password"), "secret"),
            Setting(
                "files",
                QT_TRANSLATE_NOOP("registers", "Folder of the files that rows name"),
                "folder",
            ),
            _TIMEOUT,
        ),
        _sql,
    ),
    "files": Kind(
        QT_TRANSLATE_NOOP("registers", "Files"),
        (Setting("path", QT_TRANSLATE_NOOP("registers", "Folder"), "folder", required=True),),
        _files,
    ),
    "local": Kind(
        QT_TRANSLATE_NOOP("registers", "Imported extracts"),
        (Setting("path", QT_TRANSLATE_NOOP("registers", "File of the register"), "file"),),
        _local,
    ),
    "web": Kind(
        QT_TRANSLATE_NOOP("registers", "Web service"),
        (
            Setting("url", QT_TRANSLATE_NOOP("registers", "Address"), "url", required=True),
            Setting(
                "secret", QT_TRANSLATE_NOOP("registers", "Token, or the user's password"), "secret"
            ),
            Setting(
                "header",
                QT_TRANSLATE_NOOP(
                    "registers", "Header that carries the token, if not Authorization"
                ),
                "text",
            ),
            Setting(
                "user", QT_TRANSLATE_NOOP("registers", "User, where a password is wanted"), "text"
            ),
            Setting(
                "ca",
                QT_TRANSLATE_NOOP("registers", "File of the company's own root certificate"),
                "file",
            ),
            _TIMEOUT,
            Setting(
                "rate", QT_TRANSLATE_NOOP("registers", "Requests in a second, at most"), "text"
            ),
            Setting(
                "tries",
                QT_TRANSLATE_NOOP("registers", "Times a request is sent when the service is busy"),
                "text",
                default="4",
            ),
            Setting(
                "largest",
                QT_TRANSLATE_NOOP("registers", "Largest answer in megabytes"),
                "text",
                default="32",
            ),
        ),
        _web,
    ),
    "by_hand": Kind(
        QT_TRANSLATE_NOOP("registers", "Asked by hand"),
        (
            Setting("owner", QT_TRANSLATE_NOOP("registers", "Who answers for it"), "text"),
            Setting("email", QT_TRANSLATE_NOOP("registers", "E-mail address"), "text"),
            Setting(
                "chase_days",
                QT_TRANSLATE_NOOP("registers", "Working days until the owner is asked again"),
                "text",
                default="5",
            ),
            Setting(
                "needs_identity_code",
                QT_TRANSLATE_NOOP(
                    "registers", "People are found by their identity code alone (true or false)"
                ),
                "text",
                default="false",
            ),
        ),
        _by_hand,
    ),
}
"""Every kind by the name that settings and profiles use."""
