"""Files that the clerk saves are written whole or not at all: a full disk leaves no half letter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile


def save_whole(file: Path, data: bytes) -> str | None:
    """Write a file; None where it is done, else the reason, and what stood there before still stands.

    The bytes go to another file in the same folder, reach the disk, and take the name in one step.
    """
    saving = QSaveFile(str(file))
    if (
        saving.open(QIODevice.OpenModeFlag.WriteOnly)
        and saving.write(data) == len(data)
        and saving.commit()
    ):
        return None
    reason = saving.errorString()
    saving.cancelWriting()
    return reason
