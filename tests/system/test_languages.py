"""Texts in Finnish and Swedish come from compiled catalogues, English from the source."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from desk.domain.errors import Unavailable
from desk.domain.text import LANGUAGES, Language, LocalText, Text, Weekday
from desk.system.languages import QtTranslators
from desk.system.resources import resource

LRELEASE = Path(sys.executable).parent / "pyside6-lrelease"

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>test</name>
    <message><source>A signed letter of {{day}} &amp; {{count}} rows</source>
        <translation>{translation}</translation></message>
    <message><source>Roll: {{reason}}</source><translation>{roll}</translation></message>
    <message><source>a public holiday ({{name}})</source><translation>{holiday}</translation></message>
</context>
</TS>
"""


@pytest.fixture(scope="module")
def translators(tmp_path_factory: pytest.TempPathFactory) -> QtTranslators:
    folder = tmp_path_factory.mktemp("i18n")
    for language, translation, roll, holiday in (
        ("fi", "{day} allekirjoitettu kirje, {count} riviä", "Siirto: {reason}", "pyhä ({name})"),
        ("sv", "Ett brev av den {day} med {count} rader", "Flytt: {reason}", "en helgdag ({name})"),
    ):
        source = folder / f"desk_{language}.ts"
        source.write_text(
            CATALOGUE.format(
                language=language, translation=translation, roll=roll, holiday=holiday
            ),
            "utf-8",
        )
        compiled = source.with_suffix(".qm")
        subprocess.run([LRELEASE, "-silent", source, "-qm", compiled], check=True)
    return QtTranslators(folder)


LETTER = Text("test", "A signed letter of {day} & {count} rows").fill(
    day=Weekday(date(2026, 11, 22)), count=12345
)
ROLL = Text("test", "Roll: {reason}").fill(
    reason=Text("test", "a public holiday ({name})").fill(
        name=LocalText("itsenäisyyspäivä", "självständighetsdagen", "Independence Day")
    )
)


@pytest.mark.parametrize(
    ("language", "letter", "roll"),
    [
        (
            "fi",
            "Su 22.11.2026 allekirjoitettu kirje, 12\u00a0345 riviä",
            "Siirto: pyhä (itsenäisyyspäivä)",
        ),
        (
            "sv",
            "Ett brev av den sö 22.11.2026 med 12\u00a0345 rader",
            "Flytt: en helgdag (självständighetsdagen)",
        ),
        (
            "en",
            "A signed letter of Sun 22 November 2026 & 12,345 rows",
            "Roll: a public holiday (Independence Day)",
        ),
    ],
)
def test_texts_and_the_texts_within_them_are_written_in_each_language(
    translators: QtTranslators, language: Language, letter: str, roll: str
) -> None:
    translator = translators(language)
    assert translator.language == language
    assert translator(LETTER) == letter
    assert translator(ROLL) == roll


def test_a_letter_and_the_screen_may_have_different_languages(translators: QtTranslators) -> None:
    """Loaded, never installed: no application-wide language is changed."""
    assert translators("fi")(ROLL) != translators("sv")(ROLL)
    assert translators("fi")(ROLL).startswith("Siirto")


def test_a_text_without_translation_is_written_in_english(translators: QtTranslators) -> None:
    assert (
        translators("fi")(Text("test", "New: {day}").fill(day=date(2026, 1, 2))) == "New: 2.1.2026"
    )


def test_many_threads_may_translate_at_once(translators: QtTranslators) -> None:
    texts = [Text("test", "Roll: {reason}").fill(reason=str(n)) for n in range(200)]
    with ThreadPoolExecutor(8) as pool:
        written = list(pool.map(translators("sv"), texts))
    assert written == [f"Flytt: {n}" for n in range(200)]


@pytest.mark.parametrize("content", [None, b"", b"not a catalogue"])
def test_a_missing_or_broken_catalogue_names_the_command(
    tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "desk_sv.qm").write_bytes(content)
    translators = QtTranslators(tmp_path)
    with pytest.raises(Unavailable, match=r"desk_sv\.qm is missing or broken.*installer/run"):
        translators("sv")
    assert translators("en")(ROLL) == "Roll: a public holiday (Independence Day)"


def test_english_needs_no_qt() -> None:
    code = (
        "import sys; from pathlib import Path; from desk.domain.text import Text\n"
        "from desk.system.languages import QtTranslators\n"
        "QtTranslators(Path())('en')(Text('a', 'b')); print('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_the_shipped_catalogues_are_compiled_and_translate_the_clock() -> None:
    """installer/test compiles them before the tests run."""
    translators = QtTranslators(resource("i18n"))
    text = Text("files", "it has to be true or false")
    assert {language: translators(language)(text) for language in LANGUAGES} == {
        "fi": "sen on oltava true tai false",
        "sv": "det måste vara true eller false",
        "en": "it has to be true or false",
    }
