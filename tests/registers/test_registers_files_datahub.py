"""Meter readings as Datahub gives them: its header, its lines of facts, its zones and its decimal commas."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from desk.domain.records import Value
from desk.domain.time_zone import HELSINKI
from desk.registers.source import CollectionFailure
from tests.registers.file_samples import described, found, read_all

COLUMNS = {
    "Mittauspisteen tunnus": "",
    "Resoluutio": "",
    "Alkuaika": "type: datetime",
    "Määrä": "type: number",
    "Laatu": "",
}
HEADER = (
    "Mittauspisteen tunnus;Tuotteen tyyppi;Resoluutio;Yksikkötyyppi;Lukeman tyyppi;"
    "Alkuaika;Määrä;Laatu\n"
)
POINT = "643000000000000017"


def line(time: str, amount: str = "0,123000", quality: str = "OK") -> str:
    return f"{POINT};8716867000030;PT15M;kWh;BN01;{time};{amount};{quality}\n"


def readings(folder: Path, content: str) -> list[tuple[object, ...]]:
    (folder / "lukemat.csv").write_text(content, "utf-8-sig")
    return list(read_all(folder, described("file: lukemat.csv, format: datahub", COLUMNS)))


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI)


def test_the_export_of_the_customer_portal(tmp_path: Path) -> None:
    content = HEADER + line("2026-06-30T21:00:00Z") + line("2026-12-31T22:00:00Z", "", "MISSING")
    assert readings(tmp_path, content) == [
        (POINT, "PT15M", moment("2026-07-01T00:00"), Decimal("0.123000"), "OK"),
        (POINT, "PT15M", moment("2027-01-01T00:00"), None, "MISSING"),
    ]


@pytest.mark.parametrize(
    ("before", "header", "written", "read"),
    [
        ("", HEADER, "1.7.2026 0:00", "2026-07-01T00:00"),
        ("", HEADER, "2026-07-01T00:00", "2026-07-01T00:00"),
        ("Aikavyöhyke;UTC\n\n", HEADER, "2026-06-30 21:00", "2026-07-01T00:00+03:00"),
        (
            "",
            HEADER.replace("Alkuaika", "Alkuaika (UTC)"),
            "30.6.2026 21:00",
            "2026-07-01T00:00+03:00",
        ),
        ("Ajat: UTC+2\n", HEADER, "30.6.2026 23:00:00", "2026-07-01T00:00+03:00"),
        ("Ajat: UTC+02:00\n", HEADER, "2026-06-30T21:00:00Z", "2026-07-01T00:00+03:00"),
    ],
)
def test_times_in_the_zone_that_the_file_names(
    tmp_path: Path, before: str, header: str, written: str, read: str
) -> None:
    before = f"Raportti;Kulutustiedot\nKäyttöpaikka;{POINT}\n{before}"
    ((_, _, time, _, _),) = readings(tmp_path, before + header + line(written))
    assert time == datetime.fromisoformat(read)


def test_an_hour_that_comes_twice_in_autumn_keeps_both(tmp_path: Path) -> None:
    content = HEADER + line("2026-10-25T00:00:00Z", "1,0") + line("2026-10-25T01:00:00Z", "2,0")
    first, second = readings(tmp_path, content)
    assert isinstance(first[2], datetime)
    assert isinstance(second[2], datetime)
    assert first[2].isoformat() == "2026-10-25T03:00:00+03:00"
    assert second[2].isoformat() == "2026-10-25T03:00:00+02:00"


def test_readings_are_found_by_their_metering_point(tmp_path: Path) -> None:
    (tmp_path / "lukemat.csv").write_text(HEADER + line("2026-06-30T21:00:00Z"))
    notes = "file: lukemat.csv, format: datahub"
    collection = described(notes, COLUMNS, key="Mittauspisteen tunnus")
    keys: dict[str, list[Value]] = {"Mittauspisteen tunnus": [int(POINT), "1"]}
    assert len(found(tmp_path, collection, **keys)) == 1


def test_what_is_missing_or_broken_is_named(tmp_path: Path) -> None:
    with pytest.raises(CollectionFailure, match="no column “Laatu”"):
        readings(tmp_path, "Raportti\n" + HEADER.replace(";Laatu", "") + "x\n")
    with pytest.raises(CollectionFailure, match="Mittauspisteen tunnus"):
        readings(tmp_path, "")
    with pytest.raises(CollectionFailure, match="line 4"):
        readings(tmp_path, "a\n\n" + HEADER + line("2026-06-30T21:00:00Z")[:60])
