"""The controller's logo in the letterhead, and letters whose logo is missing or broken."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
from desk.system.logos import read_logo_file
from tests.letters.letter_samples import FONTS, SampleTranslator, answer, payments, pdftotext
from tests.letters.test_letter_tags import elements


def png(mode: str = "RGBA", size: tuple[int, int] = (400, 100)) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, "PNG")
    return out.getvalue()


def claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is enormous."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def letter(logo: bytes | None) -> bytes:
    letters = Letters(FONTS, PdfArchive(), logo=lambda _controller: logo)
    return letters.answer(answer("fi", tables=[payments(90)]), SampleTranslator("fi")).pdf


def first_lines(pdf: bytes, folder: Path) -> str:
    file = folder / "letter.pdf"
    file.write_bytes(pdf)
    return pdftotext(file, "-l", "1", "-x", "0", "-y", "0", "-W", "250", "-H", "100")


@pytest.mark.parametrize("mode", ["RGBA", "RGB", "L", "P", "LA"])
def test_a_logo_stands_for_the_name_on_every_page_and_is_told_on_the_first(
    mode: str, tmp_path: Path
) -> None:
    pdf = letter(png(mode))
    assert "Imatran Seudun" not in first_lines(pdf, tmp_path)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        figures = list(elements(document.Root.StructTreeRoot, "Figure"))
        assert [str(one.Alt) for one in figures] == ["Imatran Seudun Sähkö Oy"]
        for page in document.pages:
            [picture] = page.get_images().values()
            # PDF/A: nothing shines through, and the colours are those of the output intent.
            assert "/SMask" not in picture
            assert picture.ColorSpace == "/DeviceRGB"


@pytest.mark.parametrize(
    "logo",
    [
        None,
        b"",
        b"no picture",
        png()[:60],
        claiming(60_000, 60_000),
        b"%PDF-1.7",
        png()[: len(png()) // 2],
    ],
    ids=["none", "empty", "text", "cut", "enormous", "pdf", "half"],
)
def test_without_a_logo_that_can_be_used_the_name_stands_there(
    logo: bytes | None, tmp_path: Path
) -> None:
    assert "Imatran Seudun Sähkö Oy" in first_lines(letter(logo), tmp_path)


def test_a_workspace_brings_the_logos_of_its_controllers(tmp_path: Path) -> None:
    folder = tmp_path / "logos"
    assert read_logo_file(tmp_path, "issoy") is None
    folder.mkdir()
    (folder / "issoy.jpg").write_bytes(b"picture")
    assert read_logo_file(tmp_path, "issoy") == b"picture"
    assert read_logo_file(tmp_path, "kmev") is None
    (folder / "kmev.png").mkdir()
    assert read_logo_file(tmp_path, "kmev") is None
