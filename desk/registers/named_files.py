"""Files that rows name: found within their folder, and never looked for outside it."""

from __future__ import annotations

from pathlib import Path


def within(file: Path, folder: Path) -> bool:
    """True where a file, links followed, lies inside a folder."""
    return file.resolve().is_relative_to(folder.resolve())


class NamedFiles:
    """The files beneath ``base`` that cells name; none that lies, links followed, outside ``folder``."""

    def __init__(self, base: Path, folder: Path) -> None:
        self._base = base
        self._folder = folder
        self._safe: dict[Path, bool] = {}

    def path(self, cell: str) -> Path | None:
        """The file that a cell names; None where it is not there or lies outside the folder."""
        written = cell.replace("\\", "/").strip()
        parts = written.split("/")
        if not written or "\0" in written or ".." in parts or ":" in parts[0]:
            return None
        file = self._base.joinpath(*(part for part in parts if part not in ("", ".")))
        try:
            if not self._inside(file.parent) or not file.is_file():
                return None
            return file if not file.is_symlink() or within(file, self._folder) else None
        except OSError:  # a name that no file can have
            return None

    def _inside(self, folder: Path) -> bool:
        known = self._safe.get(folder)
        if known is None:
            known = self._safe[folder] = within(folder, self._folder)
        return known
