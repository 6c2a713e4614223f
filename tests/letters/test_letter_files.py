"""The files inside a letter."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pikepdf
import pytest

from desk.domain.answer import AnswerContent, BesideFile, Enclosure
from desk.domain.disclosure import disclose
from desk.domain.person import Identifiers
from desk.domain.records import About, Collection, OtherPerson, Table
from desk.domain.text import LANGUAGES, Language
from desk.letters.fonts import typeface
from desk.letters.page import WIDTH
from desk.letters.series import series
from desk.letters.table import TableDrawer
from desk.letters.values import ValueWriter
from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
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
    pdftotext,
    readings,
    systems,
    table,
)

JSON, CERTIFICATE = "tietopyynto-2026-0131.json", "selvitys-hauista-2026-0131.json"
Write = Callable[[AnswerContent], WrittenLetter]
Read = Callable[[AnswerContent], str]


def attached(letter: WrittenLetter) -> dict[str, bytes]:
    with pikepdf.open(io.BytesIO(letter.pdf)) as pdf:
        return {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}


def json_of(letter: WrittenLetter) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(attached(letter)[JSON])
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
        assert len(root.AF) == 3
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


def test_a_table_goes_to_a_file_from_the_limit_of_the_profile_on(write: Write, read: Read) -> None:
    profile = replace(PROFILE, letter_table_rows=30)
    content = answer("fi", profile=profile, tables=[payments(30)])
    assert list(attached(write(content))) == [CERTIFICATE, JSON]
    text = read(content)
    assert all(str(row[0]) in text for row in content.tables[0].rows)
    longer = answer("fi", profile=profile, tables=[payments(31)])
    assert "maksu-2026-0131.csv" in attached(write(longer))
    assert "70010015" not in read(longer)


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
    (points,) = series(readings(4000))
    assert sum(one.count for one in points.sums) == 4000
    totals = [one.total for one in points.sums if one.total is not None]
    assert sum(totals) == sum(Decimal(number % 97) for number in range(4000)) / 100


def test_a_long_table_without_a_series_shows_its_first_and_last_row(
    write: Write, read: Read
) -> None:
    content = answer("en", tables=[payments(201)])
    text = read(content)
    assert "The first and the last record:" in text
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
        assert set(specs) == {JSON, CERTIFICATE, card.name, picture.name}
        for file in (card, picture):
            spec = specs[file.name]
            stream = spec.EF.F
            assert str(stream.Subtype) == f"/{file.media_type}"
            assert int(stream.Params.Size) == len(file.data)
            assert str(spec.AFRelationship) == "/Supplement"
            assert str(spec.F) == str(spec.UF) == file.name
            assert "Paperiarkisto" in str(spec.Desc)
        assert str(specs[JSON].AFRelationship) == "/Data"
        assert "<pdfaid:part>3<" in pdf.Root.Metadata.read_bytes().decode()
    assert "liite-arkisto-kortti.docx" in "".join(read(content).split())


def test_two_days_of_quarter_hours_stand_by_day_whatever_the_profile_says(
    write: Write, read: Read
) -> None:
    content = answer("fi", tables=[CUSTOMER, readings(192)])
    assert "mittaus-2026-0131.csv" in attached(write(content))
    text = read(content)
    assert "1.11.2020 96" in text
    assert "1.11.2020 00.15" not in text
    assert write(content).pages <= 4


def test_three_years_of_monthly_readings_stand_one_by_one(write: Write, read: Read) -> None:
    shown = readings(36)
    rows = [
        (one[0], f"{2020 + n // 12}-{n % 12 + 1:02d}-01", *one[2:])
        for n, one in enumerate(shown.rows)
    ]
    content = answer("fi", tables=[replace(shown, rows=rows)])
    assert "mittaus-2026-0131.csv" not in attached(write(content))
    assert "1.12.2022" in read(content)


def test_two_metering_points_are_never_added_up(read: Read) -> None:
    one = readings(96)
    other = [("643007572010014839", *row[1:]) for row in one.rows]
    sums = series(replace(one, rows=[*one.rows, *other]))
    assert [(points.point, [day.count for day in points.sums]) for points in sums] == [
        ("643007572010014822", [96]),
        ("643007572010014839", [96]),
    ]
    text = read(answer("fi", tables=[replace(one, rows=[*one.rows, *other])]))
    assert "Käyttöpaikka: 643007572010014822" in text
    assert "Käyttöpaikka: 643007572010014839" in text
    assert text.count("96 45,60") == 2


def test_gaps_are_told_and_the_hour_that_spring_skips_is_none(read: Read) -> None:
    quarter = timedelta(minutes=15)
    times = [datetime.fromisoformat("2026-03-28") + quarter * number for number in range(2 * 96)]
    local = [time for time in times if not (time.day == 29 and time.hour == 3)]
    holed = [time for time in local if not (time.day == 28 and time.hour in (6, 7))]
    shown = readings(1)
    whole = replace(shown, rows=[("6430", time, Decimal(1), "OK") for time in local])
    assert [one.missing for points in series(whole) for one in points.sums] == [0, 0]
    assert "Missing" not in read(answer("en", tables=[whole]))
    lacking = replace(shown, rows=[("6430", time, Decimal(1), "OK") for time in holed])
    assert [one.missing for points in series(lacking) for one in points.sums] == [8, 0]
    text = read(answer("en", tables=[lacking]))
    assert "28 March 2026 88 8 88" in text
    assert "readings that the meter should have sent" in text


def test_a_few_days_far_apart_are_summed_by_month() -> None:
    """A tenant of a year of whom six days are left: a line for each day between would fill pages."""
    quarter = timedelta(minutes=15)
    times = [
        datetime.fromisoformat(first) + quarter * number
        for first in ("2025-10-21", "2026-11-03")
        for number in range(3 * 96)
    ]
    shown = replace(readings(1), rows=[("6430", time, Decimal(1), "OK") for time in times])
    (points,) = series(shown)
    assert len(points.sums) == 14
    assert all(one.span[2] == 0 for one in points.sums)


def test_a_month_without_any_reading_has_its_line() -> None:
    hour = timedelta(hours=1)
    times = [
        datetime.fromisoformat(first) + hour * number
        for first in ("2026-01-01", "2026-03-01")
        for number in range(24 * 20)
    ]
    shown = replace(readings(1), rows=[("6430", time, Decimal(1), "OK") for time in times])
    (points,) = series(shown)
    assert [(one.span[:2], one.count) for one in points.sums] == [
        ((2026, 1), 480),
        ((2026, 2), 0),
        ((2026, 3), 480),
    ]
    assert points.sums[1].missing == 28 * 24


def test_codes_of_a_series_are_explained_and_counted(read: Read) -> None:
    assert "Quality: measured (code OK): 192" in read(answer("en", tables=[readings(192)]))


def test_print_everything_prints_every_row_and_attaches_the_file_all_the_same(
    write: Write, read: Read
) -> None:
    content = answer("fi", tables=[readings(192)], print_everything=True)
    text = read(content)
    assert text.count("643007572010014822") >= 192
    assert "2.11.2020 23.45" in text
    assert "1.11.2020 96" in text
    assert "mittaus-2026-0131.csv" in attached(write(content))


def test_files_of_tables_with_the_same_name_are_two(write: Write) -> None:
    one, other = readings(50), readings(60)
    other = replace(other, info=replace(other.info, system="asiakas", dataset="toinen"))
    files = attached(write(answer("fi", tables=[one, other])))
    assert {"online-mittaus-2026-0131.csv", "asiakas-mittaus-2026-0131.csv"} <= set(files)


def test_the_search_certificate_is_a_file_of_its_own_without_values(write: Write) -> None:
    asked_at = datetime(2026, 11, 20, 9, 5, tzinfo=ZoneInfo("Europe/Helsinki"))
    results = tuple(replace(one, asked_at=asked_at) for one in systems())
    data = attached(write(answer("en", systems=results)))[CERTIFICATE]
    told = json.loads(data)
    assert [one["status"] for one in told["systems"]] == ["complete", "nothing_held", "complete"]
    assert told["systems"][0]["keys"] == ["personal_identity_code", "customer_number"]
    assert told["systems"][0]["asked_at"] == asked_at.isoformat()
    assert b"131052" not in data
    assert b"44102291" not in data


def test_what_was_covered_is_nowhere_in_the_file(write: Write, read: Read) -> None:
    """Names, attachments and metadata: the letter is made of what is shown, and of nothing else."""
    *fields, handler = CONTACTS.info.fields
    info = replace(CONTACTS.info, fields=(*fields, replace(handler, about=About.STAFF)))
    row = ("2026-03-09", "P", "Lasku", "Pekka Koskela soitti", "virk4711")
    shown = disclose(
        Collection(
            [],
            [Table(info, [row])],
            others=[OtherPerson("household", Identifiers({"name": ("Koskela Pekka",)}))],
        ),
        own=Identifiers({"name": ("Virtanen Aino",)}),
    )
    content = answer("fi", tables=shown.tables, omissions=shown.counts)
    letter = write(content)
    assert "[peitetty] soitti" in read(content)
    whole = [letter.pdf, *attached(letter).values()]
    with pikepdf.open(io.BytesIO(letter.pdf)) as pdf:
        whole += [one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream)]
    whole.append(read(content).encode())
    for hidden in ("Koskela", "Pekka", "virk4711"):
        assert not any(hidden.encode() in one or hidden.encode("utf-16-be") in one for one in whole)


def test_files_beside_the_letter_are_listed_with_what_tells_them_from_others(read: Read) -> None:
    content = b"RIFF" * 1000
    recording = BesideFile(
        "puhelu-1.wav", local("Puhelutallenne 12.5.2026"), sha256(content).hexdigest(), len(content)
    )
    text = read(answer("en", beside=(recording,)))
    assert "Files beside this letter" in text
    part = "".join(text[text.rindex("Files beside this letter") :].split())
    assert "puhelu-1.wav" in part
    assert "4,000bytes" in part
    assert recording.sha256 in part
    assert "Files beside this letter" not in read(answer("en"))


def test_the_check_code_is_made_of_the_number_and_the_data_and_printed(tmp_path: Path) -> None:
    def code(number: str, digest: str) -> str:
        return f"7F3A-{digest[:4].upper()}-{number[-4:]}"

    letter = Letters(FONTS, PdfArchive(), code).answer(answer("fi"), SampleTranslator("fi"))
    assert letter.data_digest == sha256(attached(letter)[JSON]).hexdigest()
    assert letter.check_code == code("2026-0131", letter.data_digest)
    path = tmp_path / "letter.pdf"
    path.write_bytes(letter.pdf)
    text = " ".join(pdftotext(path).split())
    assert f"Tarkistuskoodi {letter.check_code}." in text
    assert text.index("Allekirjoitus, kun kirje annetaan paperilla") < text.index("Tarkistuskoodi")


def test_without_a_key_a_letter_has_no_check_code(write: Write, read: Read) -> None:
    assert write(answer("fi")).check_code == ""
    assert "Tarkistuskoodi" not in read(answer("fi"))


def test_long_tables_whose_names_fold_together_keep_a_file_each(write: Write) -> None:
    """A second file of the same name would take the first one's place, and rows would be lost."""
    tables = []
    for name in ("määrä", "mörö", "../M_R_"):
        made = readings(1000)
        tables.append(replace(made, info=replace(made.info, name=name)))
    files = attached(write(answer("fi", tables=tables)))
    assert sorted(name for name in files if name.endswith(".csv")) == [
        "_M_R_-2026-0131.csv",
        "m_r_-2026-0131-2.csv",
        "m_r_-2026-0131.csv",
    ]
