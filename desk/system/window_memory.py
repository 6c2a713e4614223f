"""What the window remembers between runs: language, theme, controller and its place on the screen."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, MutableMapping
from contextlib import suppress
from pathlib import Path

FILE_NAME = "window.json"


class WindowMemory(MutableMapping[str, str]):
    """A few words in ``window.json`` of a folder, written whole at each change.

    Nothing of it is needed: where the file is missing, broken or cannot be written, the window
    opens as if for the first time, and the clerk is not bothered with it.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE_NAME
        self._kept = self._read()

    def __getitem__(self, key: str) -> str:
        return self._kept[key]

    def __setitem__(self, key: str, value: str) -> None:
        if self._kept.get(key) != value:
            self._kept[key] = value
            self._write()

    def __delitem__(self, key: str) -> None:
        del self._kept[key]
        self._write()

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    def move_to(self, folder: Path) -> None:
        """Remember in another folder from now on: what is remembered there, and else what is here."""
        self._file = folder / FILE_NAME
        self._kept = {**self._kept, **self._read()}
        self._write()

    def _read(self) -> dict[str, str]:
        with suppress(OSError, ValueError):
            found = json.loads(self._file.read_text("utf-8"))
            if isinstance(found, dict):
                return {key: one for key, one in found.items() if isinstance(one, str)}
        return {}

    def _write(self) -> None:
        import tempfile  # loads random and hashlib, which nothing before the first paint needs

        with suppress(OSError):
            descriptor, name = tempfile.mkstemp(dir=self._file.parent, prefix=f".{FILE_NAME}.")
            draft = Path(name)
            try:
                with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
                    json.dump(self._kept, stream)
                draft.replace(self._file)
            finally:
                draft.unlink(missing_ok=True)
