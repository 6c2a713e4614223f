"""The visible stamp: no name is cut, however long, and no letter is lost unseen."""

from __future__ import annotations

import io
import re
import subprocess

import pikepdf
import pytest

from desk.sealing.stamp import draw_stamp
from tests.letters.letter_samples import FONTS

WIDTH, HEIGHT = 194.0, 46.0
"""As in the letter."""


def drawn(name: str) -> bytes:
    lines = ("Allekirjoitettu sähköisesti", name, "22.11.2026 9.14 · Vastaus pyyntöön 2026-0131")
    return draw_stamp(FONTS, width=WIDTH, height=HEIGHT, colour="#1B2430", lines=lines)


def read(pdf: bytes, *words: str) -> str:
    command = ["pdftotext", *words, "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def sizes(pdf: bytes) -> list[float]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        content = document.pages[0].Contents.read_bytes()
    return [float(size) for size in re.findall(rb"/\S+ ([\d.]+) Tf", content)][1:]


@pytest.mark.parametrize(
    "name",
    [
        "Imatran Seudun Sähkö Oy",
        "Keminmaan Energia ja Vesi Oy, asiakaspalvelu ja laskutus (DEMO)",
        "Pohjois-Pohjanmaan ja Kainuun sähkönjakelun, kaukolämmön ja vesihuollon palveluyhtiö Oy, "
        "asiakaspalvelun tietopyynnöt ja rekisteriasiat",
        "Sähköyhtiö" * 12,
    ],
)
def test_a_name_stands_in_full_and_can_be_read(name: str) -> None:
    pdf = drawn(name)
    joined = re.sub(r"\s+", "", read(pdf, "-layout"))
    assert re.sub(r"\s+", "", name) in joined
    assert "2026-0131" in joined
    assert min(sizes(pdf)) >= 4.5
    words = re.findall(r'<word xMin="([-\d.]+)".*? xMax="([-\d.]+)"', read(pdf, "-bbox"))
    assert words
    for left, right in words:
        assert float(left) >= 7.5
        assert float(right) <= WIDTH - 7.5


def test_a_letter_that_the_font_lacks_is_marked() -> None:
    assert "\ufffd\ufffd Oy" in read(drawn("電力 Oy"))
    assert "Sähkö Oy" in read(drawn("Sa\u0308hko\u0308 Oy"))  # the accents apart
