"""What the window remembers, and that nothing depends on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.system.window_memory import FILE_NAME, WindowMemory


def test_what_was_set_is_there_the_next_time(tmp_path: Path) -> None:
    WindowMemory(tmp_path)["language"] = "sv"
    assert dict(WindowMemory(tmp_path)) == {"language": "sv"}
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"language": 3}', "\udcff"])
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(text.encode(errors="surrogateescape"))
    memory = WindowMemory(tmp_path)
    assert dict(memory) == {}
    memory["theme"] = "dark"
    assert dict(WindowMemory(tmp_path)) == {"theme": "dark"}


def test_a_folder_that_is_not_there_yet_stops_nothing(tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "missing")
    memory["theme"] = "dark"
    assert memory["theme"] == "dark"
