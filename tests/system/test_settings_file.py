"""Changing a settings file that people and other programs write too."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desk.domain.errors import BadInput, Conflict, Unavailable
from desk.domain.text import plain
from desk.system.settings import Settings, read_settings, write_settings
from desk.system.settings_file import change_settings
from desk.system.system_settings import SystemSettings
from tests.fakes import local

NOW = datetime(2026, 11, 28, 9, 30, tzinfo=ZoneInfo("Europe/Helsinki"))
BY_HAND = """\
# Written by Ville, ask before you change it
workspace = "3f2a9c0d"   # never changes
demo = false
language = "fi"

[calendar]
roll_eves = true # as agreed 3.2.

# The billing system moves in May
[systems.issoy.laskutus]
kind = "sql"
url = "sqlite:///old.sqlite"  # a copy of last night
options = { timeout = "30" }

[systems."issoy".arkisto]
kind = "by_hand"
"""
LASKUTUS = ("issoy", "laskutus")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "settings.toml").write_text(BY_HAND, "utf-8")
    return tmp_path


def text(workspace: Path) -> str:
    return (workspace / "settings.toml").read_text("utf-8")


def with_url(url: str) -> Callable[[Settings], Settings]:
    def edit(settings: Settings) -> Settings:
        changed = replace(settings.systems[LASKUTUS], url=url)
        return replace(settings, systems={**settings.systems, LASKUTUS: changed})

    return edit


def test_a_change_touches_its_own_line_alone(workspace: Path) -> None:
    changed = change_settings(workspace, with_url("sqlite:///new.sqlite"), now=NOW)
    assert changed.copy is None
    assert text(workspace) == BY_HAND.replace("old.sqlite", "new.sqlite")
    assert read_settings(workspace) == changed.settings


def test_what_is_added_stands_at_the_end_and_what_is_removed_takes_its_comment(
    workspace: Path,
) -> None:
    def edit(settings: Settings) -> Settings:
        systems = {key: one for key, one in settings.systems.items() if key != LASKUTUS}
        systems["issoy", "uusi"] = SystemSettings(
            "files", path="uusi", data_map="uusi.yaml", name=local("Uusi")
        )
        return replace(settings, systems=systems, roll_eves=False)

    change_settings(workspace, edit, now=NOW)
    written = text(workspace)
    assert "May" not in written
    assert written.startswith("# Written by Ville")
    assert "roll_eves = false # as agreed 3.2." in written
    assert written.rstrip().endswith('name = { fi = "Uusi", sv = "Uusi", en = "Uusi" }')
    assert set(read_settings(workspace).systems) == {("issoy", "arkisto"), ("issoy", "uusi")}


def test_a_value_that_is_new_or_gone_changes_its_line(workspace: Path) -> None:
    def edit(settings: Settings) -> Settings:
        changed = replace(settings.systems[LASKUTUS], options={}, data_map="maps/laskutus.yaml")
        return replace(settings, systems={**settings.systems, LASKUTUS: changed})

    change_settings(workspace, edit, now=NOW)
    assert "timeout" not in text(workspace)
    assert 'a copy of last night\ndata_map = "maps/laskutus.yaml"\n' in text(workspace)


def test_what_is_written_in_another_way_is_copied_before_it_is_written_anew(
    workspace: Path,
) -> None:
    odd = BY_HAND.split("# The billing", maxsplit=1)[0] + (
        '[systems]\nissoy = { laskutus = { kind = "sql", url = "sqlite:///old.sqlite" } } # odd\n'
    )
    (workspace / "settings.toml").write_text(odd, "utf-8")
    changed = change_settings(workspace, with_url("sqlite:///new.sqlite"), now=NOW)
    assert changed.copy == workspace / "settings.toml.2026-11-28-093000"
    assert changed.copy.read_text("utf-8") == odd
    assert read_settings(workspace).systems[LASKUTUS].url == "sqlite:///new.sqlite"


@pytest.mark.parametrize(
    ("spoilt", "line"),
    [
        (BY_HAND.replace("demo = false", "demo = maybe"), "line 3"),
        (BY_HAND.replace('kind = "sql"', 'kind = "ftp"'), "line 11"),
        (BY_HAND.replace("timeout", "timeot"), "line 13"),
        (BY_HAND + '\n[[calendar.own_holidays]]\nday = 2026-12-31\nname = "x"\n', "line 20"),
    ],
)
def test_a_spoilt_file_is_told_with_its_line_and_left_alone(
    workspace: Path, spoilt: str, line: str
) -> None:
    (workspace / "settings.toml").write_text(spoilt, "utf-8")
    with pytest.raises(BadInput, match=line):
        change_settings(workspace, with_url("sqlite:///new.sqlite"), now=NOW)
    assert text(workspace) == spoilt


def test_an_edit_that_finds_something_else_writes_nothing(workspace: Path) -> None:
    def edit(settings: Settings) -> Settings:
        raise Conflict(plain("changed"))

    with pytest.raises(Conflict):
        change_settings(workspace, edit, now=NOW)
    assert text(workspace) == BY_HAND


def test_a_change_with_an_editor_in_the_middle_is_kept(workspace: Path) -> None:
    tried: list[str] = []

    def edit(settings: Settings) -> Settings:
        if not tried:  # somebody saves in an editor just then
            written = text(workspace).replace("arkisto", "kellari")
            (workspace / "settings.toml").write_text(written, "utf-8")
        tried.append("")
        return with_url("sqlite:///new.sqlite")(settings)

    change_settings(workspace, edit, now=NOW)
    systems = read_settings(workspace).systems
    assert len(tried) == 2
    assert set(systems) == {LASKUTUS, ("issoy", "kellari")}
    assert systems[LASKUTUS].url == "sqlite:///new.sqlite"


def test_programs_that_change_at_the_same_time_lose_nothing(workspace: Path) -> None:
    def add(number: int) -> None:
        def edit(settings: Settings) -> Settings:
            own = SystemSettings("by_hand", name=local(f"Kaappi {number}"))
            return replace(
                settings, systems={**settings.systems, ("issoy", f"kaappi{number}"): own}
            )

        change_settings(workspace, edit, now=NOW)

    threads = [threading.Thread(target=add, args=(number,)) for number in range(12)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(read_settings(workspace).systems) == 2 + 12
    assert "# Written by Ville" in text(workspace)


def test_a_protected_file_is_left_alone(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (workspace / "settings.toml").chmod(0o400)
    # root may write everywhere; the question is what the desk does where the system says no
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(Unavailable, match="protected against writing"):
        change_settings(workspace, with_url("sqlite:///new.sqlite"), now=NOW)
    assert text(workspace) == BY_HAND


_FULL_DISK = """
import resource, sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo
from desk.domain.errors import Unavailable
from desk.system.settings_file import change_settings
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    change_settings(
        Path(sys.argv[1]),
        lambda one: replace(one, language="sv"),
        now=datetime(2026, 11, 28, tzinfo=ZoneInfo("Europe/Helsinki")),
    )
except Unavailable as error:
    print(error)
"""


def test_a_full_disk_leaves_the_earlier_file(workspace: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _FULL_DISK, str(workspace)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert "the earlier ones hold" in done.stdout, done.stderr
    assert text(workspace) == BY_HAND
    assert not list(workspace.glob(".settings.toml.*[!k]"))


def test_what_the_desk_wrote_is_changed_without_a_copy(tmp_path: Path) -> None:
    settings = Settings(
        "3f2a9c0d", demo=False, language="fi", systems={LASKUTUS: SystemSettings("by_hand")}
    )
    write_settings(tmp_path, settings)
    wanted = replace(settings, roll_eves=True, systems={})
    assert change_settings(tmp_path, lambda _: wanted, now=NOW).copy is None
    assert read_settings(tmp_path) == wanted
