"""Where a workspace lies by default, and which file makes a folder one."""

from __future__ import annotations

from pathlib import Path

SETTINGS_FILE = "settings.toml"


def default_workspace() -> Path:
    """The platform's folder for the desk's data; it need not be there yet."""
    from platformdirs import user_data_path

    return user_data_path("sar-desk", appauthor=False)
