"""How a letter stands on its pages."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desk.domain.answer import AnswerContent
from desk.domain.controller import ControllerProfile
from desk.domain.errors import Unavailable
from desk.domain.records import SystemStatus
from desk.domain.text import LANGUAGES, Language
from desk.letters.blocks import Lines
from desk.letters.flow import Frame, pages
from desk.letters.fonts import Weight, typeface
from desk.letters.grids import BarGrid, Column
from desk.letters.pen import BODY
from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
from desk.services.ports import WrittenLetter
from desk.system.profiles import FileProfiles
from tests.letters.letter_samples import (
    FONTS,
    PROFILE,
    RESOURCES,
    SampleTranslator,
    answer,
    payments,
    pdftotext,
    readings,
    systems,
)

Write = Callable[[AnswerContent], WrittenLetter]


@pytest.fixture
def file(write: Write, tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(write(answer("fi", tables=[payments(200)])).pdf)
    return path


def test_every_page_carries_type_date_number_and_page_of_pages(file: Path) -> None:
    sheets = pdftotext(file, "-layout").split("\f")[:-1]
    assert len(sheets) > 4
    for number, sheet in enumerate(sheets, start=1):
        head = " ".join("\n".join(sheet.splitlines()[:8]).split())
        assert "20.11.2026" in head
        assert f"{number} ({len(sheets)})" in head
        assert "2026-0131" in head
        assert "0159029-2" in sheet


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "profile", FileProfiles(RESOURCES / "controllers").all(), ids=lambda one: one.key
)
def test_the_first_page_tells_the_whole_use_of_every_controller(
    write: Write, tmp_path: Path, profile: ControllerProfile, language: Language
) -> None:
    """What Art. 15(1)-(2) wants told is read at one look, however long the notice's lists are."""
    one = payments(3)
    many = [replace(one, info=replace(one.info, name=f"maksu{number}")) for number in range(7)]
    path = tmp_path / "letter.pdf"
    content = answer(
        language,
        profile=replace(profile, systems=PROFILE.systems),
        tables=[*many, readings(2000)],
        systems=systems(SystemStatus.COMPLETE),
    )
    path.write_bytes(write(content).pdf)
    first, *_ = pdftotext(path).split("\f")
    last = {"fi": "(22 artikla)", "sv": "(artikel 22)", "en": "(Article 22)"}[language]
    assert last in " ".join(first.split())


def test_a_table_repeats_its_heading_on_every_page(file: Path) -> None:
    sheets = pdftotext(file).split("\f")[:-1]
    holding = [sheet for sheet in sheets if "7001" in sheet]
    assert len(holding) > 3
    for sheet in holding:
        assert "Summa" in sheet


def test_the_recipient_stands_in_the_window(file: Path) -> None:
    # The window of a Finnish C5 or E65 envelope: from 20 mm left, between 35 and 65 mm.
    seen = pdftotext(
        file, "-f", "1", "-l", "1", "-r", "254", "-x", "180", "-y", "350", "-W", "800", "-H", "300"
    )
    assert seen.split("\n")[:3] == ["Virtanen Ánne-Márjá", "Karhumäenkatu 11", "55120 IMATRA"]


def test_all_fonts_are_embedded(file: Path) -> None:
    done = subprocess.run(["pdffonts", str(file)], check=True, capture_output=True, text=True)
    rows = done.stdout.splitlines()[2:]
    assert rows
    assert all("NotoSans" in row and " yes yes yes " in row for row in rows)


def test_the_same_content_gives_the_same_bytes(write: Write) -> None:
    assert write(answer("sv")).pdf == write(answer("sv")).pdf


def test_a_heading_is_never_the_last_thing_on_a_page() -> None:
    heading = Lines(("Otsikko",), BODY, keep_with_next=True)
    body = Lines(("a", "b", "c", "d"), BODY, space_before=0.0)
    for rows in range(1, 12):
        frame = Frame(0.0, BODY.leading * 10)
        filler = Lines(tuple(map(str, range(rows))), BODY, space_before=0.0)
        for sheet in pages([filler, heading, body], frame, frame):
            assert sheet[-1].block is not heading


def test_no_line_is_lost_when_blocks_split() -> None:
    lines = tuple(str(number) for number in range(95))
    frame = Frame(0.0, BODY.leading * 10)
    placed = pages([Lines(lines, BODY)], frame, frame)
    assert [line for sheet in placed for one in sheet for line in vars_of(one.block)] == list(lines)


def vars_of(block: object) -> tuple[str, ...]:
    assert isinstance(block, Lines)
    return block.lines


def test_wrapped_lines_fit_and_keep_every_letter() -> None:
    face = typeface(FONTS)
    text = "Lorem  ipsum " * 20 + "x" * 300
    lines = face.wrap(text, Weight.REGULAR, 10, 120)
    assert all(face.width(line, Weight.REGULAR, 10) <= 120 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_missing_font_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"NotoSans-Regular\.ttf"):
        Letters(tmp_path, PdfArchive()).answer(answer(), SampleTranslator("fi"))


def test_a_long_name_of_the_controller_and_of_the_recipient_stays_whole(
    write: Write, tmp_path: Path
) -> None:
    profile = replace(PROFILE, name="Pohjois-Karjalan ja Etelä-Savon Alueellinen Energiayhtiö Oy")
    recipient = ("Cederström-Hämäläinen Margareta Elisabet Wilhelmina Alexandra", "PL 1", "99999 X")
    path = tmp_path / "long.pdf"
    path.write_bytes(write(answer(profile=profile, recipient=recipient)).pdf)
    text = " ".join(pdftotext(path).split())
    assert "Alexandra" in text
    assert "Energiayhtiö Oy" in text


def test_bars_of_months_go_with_their_rows_over_a_page_break() -> None:
    face = typeface(FONTS)
    rows = tuple(((str(number),),) for number in range(40))
    shares = tuple(number / 40 for number in range(40))
    table = BarGrid((Column(("Kk",), 0.0, 50.0),), rows, face, 400.0, bars=shares)
    frame = Frame(0.0, 300.0)
    seen: list[tuple[str, float]] = []
    for sheet in pages([table], frame, frame):
        for one in sheet:
            assert isinstance(one.block, BarGrid)
            for row, share in zip(one.block.rows, one.block.bars, strict=True):
                seen.append((row[0][0], share))
    assert seen == [(str(number), number / 40) for number in range(40)]
