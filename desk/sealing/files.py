"""Writes files whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP


def atomic_write(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` so that no half file is ever seen under that name.

    The bytes go to a new file (mode 0600) in the same folder, reach the disk, and take the name
    in one step. Raises Unavailable where the folder cannot be written or the disk is full; what
    stood under the name before is then still there.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise Unavailable(
            _NOT_WRITTEN.fill(file=str(path), reason=error.strerror or type(error).__name__)
        ) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "sealing",
    "The file {file} could not be written ({reason}), and no half file was left. Make room or choose "
    "another folder.",
)
