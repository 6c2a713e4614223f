"""Where a workspace lies by default, and which file makes a folder one."""

from __future__ import annotations

from pathlib import Path

SETTINGS_FILE = "settings.toml"
_POINTER = "workspace.txt"
"""Names the folder of the workspace where it is another than the usual one."""


def usual_workspace() -> Path:
    """The platform's folder for the desk's data; it need not be there yet."""
    from platformdirs import user_data_path

    return user_data_path("sar-desk", appauthor=False)


def default_workspace() -> Path:
    """The folder that is opened where none is named: the one chosen last, else the usual one."""
    usual = usual_workspace()
    try:
        named = (usual / _POINTER).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return usual
    return Path(named) if named and Path(named).is_absolute() else usual


def choose_workspace(folder: Path) -> None:
    """Let this folder be opened from now on where none is named; raises OSError."""
    usual = usual_workspace()
    pointer = usual / _POINTER
    if folder == usual:
        pointer.unlink(missing_ok=True)
        return
    usual.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = pointer.with_name(f".{_POINTER}")
    draft.write_text(f"{folder}\n", "utf-8")
    draft.replace(pointer)
