"""Which letters the letter's typeface has: all of living languages in Latin, Greek and Cyrillic; others are marked."""

from __future__ import annotations

import subprocess
import unicodedata
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from desk.letters.fonts import Weight, typeface
from tests.letters.letter_samples import FONTS

BLOCKS = {
    "Basic Latin": (0x0000, 0x007F),
    "Latin-1 Supplement": (0x0080, 0x00FF),
    "Latin Extended-A": (0x0100, 0x017F),
    "Latin Extended-B": (0x0180, 0x024F),
    "IPA Extensions": (0x0250, 0x02AF),
    "Spacing Modifier Letters": (0x02B0, 0x02FF),
    "Greek": (0x0370, 0x03FF),
    "Cyrillic": (0x0400, 0x04FF),
    "Cyrillic Supplement": (0x0500, 0x052F),
    "Cyrillic Extended-C": (0x1C80, 0x1C8F),
    "Phonetic Extensions": (0x1D00, 0x1DBF),
    "Latin Extended Additional": (0x1E00, 0x1EFF),
    "Greek Extended": (0x1F00, 0x1FFF),
    "Latin Extended-C": (0x2C60, 0x2C7F),
    "Cyrillic Extended-B": (0xA640, 0xA69F),
    "Latin Extended-D": (0xA720, 0xA7FF),
    "Latin Extended-E": (0xAB30, 0xAB6F),
    "Latin ligatures": (0xFB00, 0xFB06),
}
LACKING = {
    *range(0x03E2, 0x03F0),  # Coptic
    *(0x1C89, 0x1C8A),  # Khanty tje, new in Unicode 16
    *(0xA7C0, 0xA7C1),  # Old Polish
    *range(0xA7CB, 0xA7D0),  # new in Unicode 16 and 17
    *range(0xA7D0, 0xA7DD),  # medieval English and Scots
    *range(0xA7F1, 0xA7F5),  # phonetic notes
}
"""Letters that no font here has. Only the two of Khanty belong to a living language."""
MARKS = range(0x0300, 0x0370)
SAAMI = "ÁáČčĐđŊŋŠšŦŧŽžÂâÅåÄäÃãÕõÖöǤǥǦǧǨǩƷʒǮǯʹʼ"


def letters(first: int, last: int) -> list[int]:
    return [
        code for code in range(first, last + 1) if unicodedata.category(chr(code)).startswith("L")
    ]


@pytest.mark.parametrize("block", BLOCKS)
def test_every_letter_is_printed_but_the_few_that_are_known_to_lack(block: str) -> None:
    legible = typeface(FONTS).legible
    for code in letters(*BLOCKS[block]):
        composed = unicodedata.normalize("NFC", chr(code))
        expected = f"[U+{code:04X}]" if code in LACKING else composed
        assert legible(chr(code)) == expected


def test_saami_letters_and_their_decomposed_forms_are_printed() -> None:
    face = typeface(FONTS)
    assert face.legible(SAAMI) == SAAMI
    assert face.legible(unicodedata.normalize("NFD", SAAMI)) == unicodedata.normalize("NFC", SAAMI)


SEQUENCES = [
    "x\u030c",
    "n\u0308",
    "m\u0303",
    "i\u0307\u0301",
    "\u0105\u0301",
    "\u043b\u0304",
    "g\u0303",
]
"""Letters with marks that have no code of their own: Saami, Lithuanian, Livonian, Kildin."""


@pytest.mark.parametrize("text", SEQUENCES)
def test_a_letter_with_a_mark_of_its_own_keeps_the_mark(text: str, tmp_path: Path) -> None:
    """Marks are drawn where the font places them, for want of shaping not always in the middle."""
    face = typeface(FONTS)
    assert face.legible(text) == text
    file = tmp_path / "marks.pdf"
    canvas = Canvas(str(file))
    canvas.setFont(str(Weight.REGULAR), 20)
    canvas.drawString(50, 700, f"a{text}b")
    canvas.save()
    told = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True).stdout
    assert unicodedata.normalize("NFC", told.decode().strip()) == f"a{text}b"


def test_a_mark_never_leaves_its_letter_at_the_end_of_a_line() -> None:
    face = typeface(FONTS)
    for mark in map(chr, MARKS):
        word = f"a{mark}" * 30
        for room in range(20, 40):
            lines = face.wrap(face.legible(word), Weight.REGULAR, 10, room)
            assert not any(unicodedata.combining(line[0]) for line in lines)
