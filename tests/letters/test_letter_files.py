"""The files inside a letter."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pikepdf
import pytest

from desk.domain.answer import AnswerContent, Enclosure
from desk.domain.text import LANGUAGES, Language
from desk.letters.fonts import typeface
from desk.letters.page import WIDTH
from desk.letters.series import months
from desk.letters.table import TableDrawer
from desk.letters.values import ValueWriter
from desk.services.ports import WrittenLetter
from tests.letters.letter_samples import (
    CONTACTS,
    CUSTOMER,
    FONTS,
    PLACE,
    PROFILE,
    SampleTranslator,
    answer,
    field,
    local,
    payments,
    readings,
    table,
)

Write = Callable[[AnswerContent], WrittenLetter]
Read = Callable[[AnswerContent], str]


def attached(letter: WrittenLetter) -> dict[str, bytes]:
    with pikepdf.open(io.BytesIO(letter.pdf)) as pdf:
        return {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}


def json_of(letter: WrittenLetter) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(attached(letter)["tietopyynto-2026-0131.json"])
    return data


def test_the_letter_is_marked_as_pdf_a_3b_with_related_files(write: Write) -> None:
    letter = write(answer("sv", tables=[CUSTOMER, readings(1000)]))
    with pikepdf.open(io.BytesIO(letter.pdf)) as pdf:
        root = pdf.Root
        metadata = root.Metadata.read_bytes().decode()
        assert "<pdfaid:part>3<" in metadata
        assert "<pdfaid:conformance>B<" in metadata
        assert root.OutputIntents[0].S == pikepdf.Name.GTS_PDFA1
        assert root.Lang == "sv"
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert len(root.AF) == 2
        for spec in root.AF:
            assert spec.AFRelationship == pikepdf.Name.Data
            assert spec.EF.F.Subtype in (
                pikepdf.Name("/text/csv"),
                pikepdf.Name("/application/json"),
            )
            assert str(spec.EF.F.Params.ModDate) == "D:20261120000000+02'00'"
            assert str(spec.Desc)


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_and_text_hold_the_same_records(write: Write, read: Read, language: Language) -> None:
    content = answer(language, tables=[CUSTOMER, PLACE, payments(30), CONTACTS])
    data, text = json_of(write(content)), read(content)
    drawer = TableDrawer(typeface(FONTS), SampleTranslator(language), WIDTH)
    assert list(data["records"]) == [one.info.key for one in content.tables]
    for shown, described in zip(content.tables, data["tables"], strict=True):
        records = data["records"][shown.info.key]
        assert len(records) == described["rows"] == len(shown.rows)
        assert set(records[0]) == set(shown.info.columns)
        for row in drawer.shown(shown):
            for cell in row:
                # A note of a card may go over the page's foot, where the next page's head stands
                # between its lines; its words are then looked for one by one.
                whole = " ".join(cell.split())
                assert whole in text or all(word in text for word in whole.split())


def test_json_keeps_the_types_of_the_registers(write: Write) -> None:
    data = json_of(write(answer("fi")))
    first = data["records"]["issoy_asiakas:maksu"][0]
    assert first["summa"] == 61.4
    assert first["pvm"] == "2024-01-14"
    assert first["lasku"] == 70010000
    assert data["complete"] is True
    assert data["left_out"] == {"other_person": 1, "staff": 3}
    assert [one["system"] for one in data["systems"]] == ["asiakas", "hairio", "online"]


def test_json_never_names_a_safety_ban(write: Write) -> None:
    letter = write(answer("fi", omissions={"safety_ban": 2}))
    assert b"safety_ban" not in b"".join(attached(letter).values())


def test_a_table_of_two_hundred_rows_stands_in_the_text_whatever_the_profile_says(
    write: Write, read: Read
) -> None:
    profile = replace(PROFILE, letter_table_rows=10)
    content = answer("fi", profile=profile, tables=[payments(200)])
    assert list(attached(write(content))) == ["tietopyynto-2026-0131.json"]
    text = read(content)
    assert all(str(row[0]) in text for row in content.tables[0].rows)


def test_a_longer_table_goes_to_a_csv_file_with_a_monthly_summary(write: Write, read: Read) -> None:
    content = answer("fi", tables=[CUSTOMER, readings(4000)])
    files = attached(write(content))
    data = files["mittaus-2026-0131.csv"]
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Käyttöpaikka", "Aika", "Kulutus", "Laatu"]
    assert len(rows) == 4001
    assert rows[2][1:3] == ["2020-11-01 00:15", "0,01"]
    text = read(content)
    assert "mittaus-2026-0131.csv" in text
    assert "11/2020 2 880" in text
    counted = months(readings(4000))
    assert counted is not None
    assert sum(month.count for month in counted[0]) == 4000
    totals = [month.total for month in counted[0] if month.total is not None]
    assert sum(totals) == sum(Decimal(number % 97) for number in range(4000)) / 100


def test_a_long_table_without_a_series_shows_its_first_and_last_row(
    write: Write, read: Read
) -> None:
    content = answer("en", tables=[payments(201)])
    text = read(content)
    assert "The first and the last row:" in text
    assert "70010000" in text
    assert "70010200" in text
    assert "70010100" not in text
    assert "maksu-2026-0131.csv" in attached(write(content))


def test_formulas_in_a_csv_file_are_harmless(write: Write) -> None:
    texts = ["=1+1", "+358 40 555 0147", "-5", "@SUM(A1)", "tavallinen"]
    rows = [(texts[number % 5], -number) for number in range(300)]
    fields = (
        field("teksti", "=Teksti", "Text", "Text"),
        field("luku", "Luku", "Tal", "Number", unit="kWh"),
    )
    letter = write(answer("fi", tables=[table("kaava", local("Kaavat"), fields, list(rows))]))
    data = attached(letter)["kaava-2026-0131.csv"].decode("utf-8-sig")
    read_back = list(csv.reader(io.StringIO(data), delimiter=";"))
    assert read_back[0][0] == "'=Teksti"
    assert {row[0] for row in read_back[1:]} == {
        "'=1+1",
        "'+358 40 555 0147",
        "'-5",
        "'@SUM(A1)",
        "tavallinen",
    }
    assert read_back[2][1] == "-1"  # a number of the register is a number


def test_what_is_no_text_or_no_utf_8_is_lost_nowhere(write: Write, read: Read) -> None:
    fields = (field("raaka", "Raaka", "Rå", "Raw"), field("t", "Teksti", "Text", "Text"))
    shown = table("raaka", local("Raaka"), fields, [(b"\x00\xff", "\ud800")])
    content = answer("en", tables=[shown])
    record = json_of(write(content))["records"][shown.info.key][0]
    assert record == {"raaka": "AP8=", "t": "\ud800"}
    assert "2 bytes that are not text" in read(content)


def test_values_that_do_not_fit_their_type_stand_as_they_are() -> None:
    values = ValueWriter(SampleTranslator("fi"))
    day = field("d", "Päivä", "Dag", "Day", data_type="date")
    assert values.shown("31.2.2026", day) == "31.2.2026"
    assert values.shown(date(2026, 2, 1), day) == "1.2.2026"
    money = field("m", "Summa", "Belopp", "Amount", data_type="money")
    assert values.shown("1234.5", money) == "1\u00a0234,50\u00a0€"
    assert values.shown("sopimus", money) == "sopimus"
    flag = field("b", "Lippu", "Flagga", "Flag", data_type="boolean")
    assert values.shown("ehkä", flag) == "ehkä"


def test_a_file_that_an_owner_gave_travels_unchanged_and_is_told_of(
    write: Write, read: Read
) -> None:
    """ISO 19005-3, 6.8: named, typed, related to the document, whatever kind of file it is."""
    card = Enclosure(
        "liite-arkisto-kortti.docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        local("Paperiarkisto"),
        bytes(range(256)) * 40,
    )
    picture = Enclosure("liite-arkisto-kuva.png", "image/png", local("Paperiarkisto"), b"\x89PNG")
    content = answer("en", enclosures=(card, picture))
    letter = write(content)
    assert attached(letter)[card.name] == card.data
    with pikepdf.open(io.BytesIO(letter.pdf)) as pdf:
        specs = {str(one.UF): one for one in pdf.Root.AF}
        assert set(specs) == {"tietopyynto-2026-0131.json", card.name, picture.name}
        for file in (card, picture):
            spec = specs[file.name]
            stream = spec.EF.F
            assert str(stream.Subtype) == f"/{file.media_type}"
            assert int(stream.Params.Size) == len(file.data)
            assert str(spec.AFRelationship) == "/Supplement"
            assert str(spec.F) == str(spec.UF) == file.name
            assert "Paperiarkisto" in str(spec.Desc)
        assert str(specs["tietopyynto-2026-0131.json"].AFRelationship) == "/Data"
        assert "<pdfaid:part>3<" in pdf.Root.Metadata.read_bytes().decode()
    assert "liite-arkisto-kortti.docx" in "".join(read(content).split())
