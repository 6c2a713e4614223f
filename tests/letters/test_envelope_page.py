"""The page to try envelopes and the printer with: its measures are true, in three languages."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2.raw import FPDF_PAGEOBJ_PATH

from desk.app import main
from desk.domain.envelope import ENVELOPES, MM
from desk.domain.text import LANGUAGES, Language
from desk.letters.envelope_page import envelope_page
from tests.letters.letter_samples import FONTS, PROFILE, SampleTranslator

Edges = tuple[float, float, float, float]


def paths(pdf: bytes, page: int) -> set[Edges]:
    """Outlines and lines of a page: left, top, right, bottom in whole tenths of a millimetre."""
    with pypdfium2.PdfDocument(pdf) as document:
        drawn = document[page]
        high = drawn.get_height()
        found = [one.get_bounds() for one in drawn.get_objects(filter=[FPDF_PAGEOBJ_PATH])]
    return {
        tuple(round(edge / MM, 0) for edge in (left, high - top, right, high - bottom))
        for left, bottom, right, top in found
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_in_each_language_what_to_look_at_and_what_to_measure(language: Language) -> None:
    pdf = envelope_page(FONTS, PROFILE, SampleTranslator(language), day=date(2026, 11, 28))
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    assert len(texts) == 2
    first, second = (" ".join(text.split()) for text in texts)
    words = {
        "fi": ("Mitä ikkunakuoressa näkyy", "100 %"),
        "sv": ("Vad som syns i ett fönsterkuvert", "100 %"),
        "en": ("What a window envelope shows", "100 %"),
    }
    assert words[language][0] in first
    assert PROFILE.name in first
    for envelope in ENVELOPES:
        assert f"{envelope.name} {envelope.width} × {envelope.height} mm" in first
    assert words[language][1] in second
    assert "170 mm" in second
    assert "257 mm" in second


def test_the_windows_are_drawn_where_the_geometry_says() -> None:
    drawn = paths(envelope_page(FONTS, PROFILE, SampleTranslator("fi"), day=date(2026, 11, 28)), 0)
    for envelope in ENVELOPES:
        for box in (envelope.always_shows(), envelope.may_show()):
            expected = (box.left, box.top, box.right, box.bottom)
            assert any(
                all(abs(a - b) <= 1 for a, b in zip(expected, one, strict=True)) for one in drawn
            ), (envelope.name, box)


def test_crosses_stand_where_the_page_says_that_they_are() -> None:
    drawn = paths(envelope_page(FONTS, PROFILE, SampleTranslator("fi"), day=date(2026, 11, 28)), 1)
    for x in (20, 190):
        for y in (20, 277):
            assert (x - 5, y, x + 5, y) in drawn
            assert (x, y - 5, x, y + 5) in drawn


def test_the_command_needs_no_workspace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "sv_FI.UTF-8")
    file = tmp_path / "new" / "kuori.pdf"
    assert main(["envelope", str(file), "--controller", "kuopio", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(file), "controller": "kuopio"}
    with pypdfium2.PdfDocument(file) as document:
        assert "fönsterkuvert" in document[0].get_textpage().get_text_range()
    assert main(["envelope", str(file), "--controller", "nobody"]) == 2
