"""The kinds of register: an explicit list, so that a frozen build cannot lose one silently."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk.domain.text import LocalText
from desk.registers.source import Source, SourceConfig

OpenSource = Callable[[SourceConfig, LocalText, str | None], Source]
"""Opens a source: its settings, the system's name for messages, its password."""


def _sql(config: SourceConfig, name: LocalText, password: str | None) -> Source:
    from desk.registers.sql_database import SqlDatabase

    return SqlDatabase(config, name, password)


def _files(config: SourceConfig, name: LocalText, _password: str | None) -> Source:
    from desk.registers.file_export import FileExport

    return FileExport(config, name)


KINDS: Mapping[str, OpenSource] = {"sql": _sql, "files": _files}
"""Every kind by the name that settings and profiles use."""
