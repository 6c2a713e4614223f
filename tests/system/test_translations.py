"""Every text of the program stands in Finnish and Swedish, with the values of its source."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from desk.system.resources import resource

REPOSITORY = resource("i18n").parent.parent
SCRIPT = REPOSITORY / "installer/translations.py"


@pytest.fixture(scope="module")
def translations() -> Iterator[ModuleType]:
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module  # dataclass-like classes look their module up there
    spec.loader.exec_module(module)
    yield module
    del sys.modules["translations"]


def test_every_text_is_translated_and_the_catalogues_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("Due on {day}.", "Määräpäivä {day}.", None),
        ("Due on {day}.", "", "not translated"),
        ("Due on {day}.", "  ", "not translated"),
        ("Due on {day}.", "Määräpäivä {päivä}.", "values differ (day, päivä)"),
        ("Due on {day}.", "Määräpäivä.", "values differ (day)"),
        ("Due on {day}.", "Määräpäivä {day.", "braces do not match"),
        ("Done", " Valmis", "blanks at its ends differ"),
    ],
)
def test_faults_of_a_translation(
    translations: ModuleType, source: str, translation: str, fault: str | None
) -> None:
    found = list(translations.faults(translations.Message("test", source), translation))
    assert len(found) == (0 if fault is None else 1)
    assert fault is None or fault in found[0]


@pytest.fixture
def small(translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tasks, at work on a small program with one text."""
    (tmp_path / "desk").mkdir()
    (tmp_path / "i18n").mkdir()
    (tmp_path / "desk/page.py").write_text(
        'TITLE = QT_TRANSLATE_NOOP(\n    "page", "One sentence "\n    "in two parts: {name}"\n)\n'
    )
    monkeypatch.setattr(translations, "REPOSITORY", tmp_path)
    monkeypatch.setattr(translations, "CODE", tmp_path / "desk")
    monkeypatch.setattr(translations, "CATALOGUES", tmp_path / "i18n")
    return translations


FRAGMENT = (
    '{"page": {"One sentence in two parts: {name}":'
    ' {"fi": "Yksi lause & kaksi osaa: {name}", "sv": "En mening i två delar: {name}"}}}'
)


def test_merge_takes_in_a_translation_and_check_is_then_content(
    small: ModuleType, tmp_path: Path
) -> None:
    fragments = tmp_path / "fragments"
    fragments.mkdir()
    (fragments / "page.json").write_text(FRAGMENT, "utf-8")
    assert small.merge(fragments) == 0
    assert small.check() == []
    again = (tmp_path / "i18n/desk_fi.ts").read_bytes()
    small.update(tmp_path / "i18n")
    assert (tmp_path / "i18n/desk_fi.ts").read_bytes() == again


def test_check_finds_what_was_not_translated_and_what_is_out_of_date(
    small: ModuleType, tmp_path: Path
) -> None:
    small.update(tmp_path / "i18n")
    assert "fi: not translated: page: One sentence in two parts: {name}" in small.check()
    (tmp_path / "desk/page.py").write_text('X = QT_TRANSLATE_NOOP("page", "Other")\n')
    assert "desk_sv.ts is out of date: run installer/translations update" in small.check()


def test_check_finds_a_text_that_is_not_literal(small: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "desk/page.py").write_text('def f(x): QT_TRANSLATE_NOOP("page", f"Open {x}")\n')
    assert "desk/page.py:1: QT_TRANSLATE_NOOP needs two literal strings" in small.check()


def test_a_text_that_is_gone_is_dropped(small: ModuleType, tmp_path: Path) -> None:
    small.update(tmp_path / "i18n")
    (tmp_path / "desk/page.py").write_text("X = 1\n")
    small.update(tmp_path / "i18n")
    assert small.read(tmp_path / "i18n/desk_fi.ts") == {}


def test_merge_tells_what_fits_no_text(
    small: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fragments = tmp_path / "fragments"
    fragments.mkdir()
    (fragments / "a.json").write_text('{"page": {"Gone": {"fi": "Poissa", "sv": "Borta"}}}')
    (fragments / "b.json").write_text('{"page": {"Half": {"fi": "Puoli"}}}')
    assert small.merge(fragments) == 1
    told = capsys.readouterr().err
    assert "fi: no such text in the code: page: Gone" in told
    assert "b.json: not of the form that --help shows" in told
