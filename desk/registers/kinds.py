"""The kinds of register: an explicit list, so that a frozen build cannot lose one silently."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.registers.source import Source, SourceConfig
from desk.services.setup_forms import KindForm, Setting

OpenSource = Callable[[SourceConfig, LocalText, str | None], Source]
"""Opens a source: its settings, the system's name for messages, its secret (password, token or key)."""


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
            Setting(
                "url",
                QT_TRANSLATE_NOOP("registers", "Address"),
                "url",
                required=True,
                help=QT_TRANSLATE_NOOP(
                    "registers",
                    "Such as postgresql+psycopg://desk@db.example/customers, mysql+pymysql://… or "
                    "sqlite:///folder/file. The password goes into its own field.",
                ),
            ),
            Setting("secret", QT_TRANSLATE_NOOP("registers", "Password"), "secret"),
            Setting(
                "files",
                QT_TRANSLATE_NOOP("registers", "Folder of the files that rows name"),
                "folder",
                help=QT_TRANSLATE_NOOP(
                    "registers",
                    "Only where rows name recordings or documents that lie in a folder.",
                ),
            ),
            _TIMEOUT,
        ),
        _sql,
    ),
    "files": Kind(
        QT_TRANSLATE_NOOP("registers", "Files"),
        (
            Setting(
                "path",
                QT_TRANSLATE_NOOP("registers", "Folder"),
                "folder",
                required=True,
                help=QT_TRANSLATE_NOOP(
                    "registers", "CSV, Excel, JSON or Parquet, recordings, e-mails; read only."
                ),
            ),
        ),
        _files,
    ),
    "local": Kind(
        QT_TRANSLATE_NOOP("registers", "Imported extracts"),
        (
            Setting(
                "path",
                QT_TRANSLATE_NOOP("registers", "File of the register"),
                "file",
                help=QT_TRANSLATE_NOOP(
                    "registers",
                    "Left empty, the desk keeps it in the workspace. “desk register import” fills it.",
                ),
            ),
        ),
        _local,
    ),
    "web": Kind(
        QT_TRANSLATE_NOOP("registers", "Web service"),
        (
            Setting(
                "url",
                QT_TRANSLATE_NOOP("registers", "Address"),
                "url",
                required=True,
                help=QT_TRANSLATE_NOOP("registers", "Begins with https://, without a password."),
            ),
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
                "rate",
                QT_TRANSLATE_NOOP("registers", "Requests in a second, at most"),
                "number",
                high=1000,
            ),
            Setting(
                "tries",
                QT_TRANSLATE_NOOP("registers", "Times a request is sent when the service is busy"),
                "whole",
                default="4",
                low=1,
                high=20,
            ),
            Setting(
                "largest",
                QT_TRANSLATE_NOOP("registers", "Largest answer in megabytes"),
                "number",
                default="32",
                high=1024,
            ),
        ),
        _web,
    ),
    "by_hand": Kind(
        QT_TRANSLATE_NOOP("registers", "Asked by hand"),
        (
            Setting("owner", QT_TRANSLATE_NOOP("registers", "Who answers for it"), "text"),
            Setting("email", QT_TRANSLATE_NOOP("registers", "E-mail address"), "email"),
            Setting(
                "chase_days",
                QT_TRANSLATE_NOOP("registers", "Working days until the owner is asked again"),
                "whole",
                default="5",
                low=1,
                high=60,
            ),
            Setting(
                "needs_identity_code",
                QT_TRANSLATE_NOOP("registers", "People are found by their identity code alone"),
                "flag",
                default="false",
            ),
        ),
        _by_hand,
    ),
}
"""Every kind by the name that settings and profiles use."""


def kind_forms() -> tuple[KindForm, ...]:
    """Every kind as a form."""
    return tuple(KindForm(name, kind.label, kind.settings) for name, kind in KINDS.items())
