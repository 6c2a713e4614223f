"""The file the log is written to. Imported when first written to: ``logging.handlers`` is heavy."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import TextIOWrapper


class PrivateLogFile(RotatingFileHandler):
    """A rotating file for its owner alone; a full disk loses a line, never the work."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=1_000_000, backupCount=5, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (the name in logging)
        """Do nothing: the usual way is to print to the terminal."""
