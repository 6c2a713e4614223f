"""JSON and Parquet extracts: nested values, rows somewhere inside, and damaged files."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from desk.registers.source import CollectionFailure
from tests.registers.file_samples import described, found, read_all

COLUMNS = {"nro": "", "osoite.katu": "", "numerot": "", "summa": "type: money", "pvm": "type: date"}
DOCUMENTS: list[dict[str, Any]] = [
    {
        "nro": "0100",
        "osoite": {"katu": "Kalevankatu 5", "ovi": None},
        "numerot": ["040 1", {"tyyppi": "työ"}],
        "summa": 0.1,
        "pvm": "2026-11-22",
    },
    {"nro": 100, "osoite": None, "numerot": [], "summa": "12,50", "pvm": None},
]
ROWS = [
    (
        "0100",
        "Kalevankatu 5",
        '["040 1", {"tyyppi": "työ"}]',
        Decimal("0.1"),
        date(2026, 11, 22),
    ),
    (100, None, "[]", Decimal("12.50"), None),
]


def written(documents: object, notes: str = "file: puhelut.json") -> str:
    return {
        "file: puhelut.json": json.dumps(documents, indent=2),
        "file: rivit.jsonl": "\n".join(json.dumps(one) for one in DOCUMENTS) + "\n\n",
        "file: puhelut.json, rows_at: data.rivit": json.dumps(
            {"meta": {"n": [1, {}]}, "data": {"muu": [], "rivit": documents, "z": 1}, "loppu": "]"}
        ),
    }[notes]


@pytest.mark.parametrize(
    "notes",
    ["file: puhelut.json", "file: rivit.jsonl", "file: puhelut.json, rows_at: data.rivit"],
)
def test_rows_wherever_they_are(tmp_path: Path, notes: str) -> None:
    name = "rivit.jsonl" if "jsonl" in notes else "puhelut.json"
    (tmp_path / name).write_text(written(DOCUMENTS, notes), "utf-8-sig")
    assert read_all(tmp_path, described(notes, COLUMNS)) == ROWS


def test_one_document_a_file(tmp_path: Path) -> None:
    for number, document in enumerate(DOCUMENTS):
        (tmp_path / f"{number}.json").write_text(json.dumps(document, indent=2))
    assert read_all(tmp_path, described('file: "*.json"', COLUMNS)) == ROWS


def test_a_row_larger_than_what_is_read_at_once(tmp_path: Path) -> None:
    long = "ä" * 3_000_000
    documents = [{"nro": long}, {"nro": 12345678901234567890}, {"nro": "loppu"}]
    (tmp_path / "puhelut.json").write_text(json.dumps(documents, ensure_ascii=False), "utf-8")
    rows = read_all(tmp_path, described("file: puhelut.json", {"nro": ""}))
    assert rows == [(long,), (12345678901234567890,), ("loppu",)]


def test_every_row_is_found_whatever_its_place_in_the_text(tmp_path: Path) -> None:
    documents = [{"nro": number} for number in range(60_000)]
    (tmp_path / "puhelut.json").write_text(json.dumps(documents))
    rows = read_all(tmp_path, described("file: puhelut.json", {"nro": ""}))
    assert rows == [(number,) for number in range(60_000)]


def test_keys_in_a_list_are_found(tmp_path: Path) -> None:
    documents = [
        {"nro": 1, "numerot": ["A", 7]},
        {"nro": 2, "numerot": "A"},
        {"nro": 3, "numerot": "AB"},
    ]
    (tmp_path / "puhelut.json").write_text(json.dumps(documents))
    columns = {"nro": "", "viite.numerot": ""}
    (tmp_path / "puhelut.json").write_text(
        json.dumps([{"nro": d["nro"], "viite": d} for d in documents])
    )
    collection = described("file: puhelut.json", columns, key="viite.numerot")
    assert [row[0] for row in found(tmp_path, collection, **{"viite.numerot": ["A"]})] == [1, 2]
    assert [row[0] for row in found(tmp_path, collection, **{"viite.numerot": ["7"]})] == [1]


def test_letters_that_no_text_can_hold_are_shown_as_such(tmp_path: Path) -> None:
    (tmp_path / "puhelut.json").write_text('[{"nro": "a\\ud800b"}, {"nro": "\\ud83d\\ude42"}]')
    rows = read_all(tmp_path, described("file: puhelut.json", {"nro": ""}))
    assert rows == [("a\ufffdb",), ("🙂",)]


def test_a_file_cut_anywhere_is_told(tmp_path: Path) -> None:
    whole = json.dumps(DOCUMENTS, indent=1)
    collection = described("file: puhelut.json", COLUMNS)
    for end in range(1, len(whole), 7):
        (tmp_path / "puhelut.json").write_text(whole[:end])
        with pytest.raises(CollectionFailure, match=r"puhelut\.json.*Puhelut.*line \d"):
            read_all(tmp_path, collection)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('[{"nro": 1},\n {"nro": }]', 2),
        ('[{"nro": 1},\n\n 5]', 3),
        ('[{"nro": 1}\n] x', 2),
        ("<html>\n</html>", 1),
        ("[" * 100_000, 1),
    ],
)
def test_what_is_no_json_is_named_with_its_line(tmp_path: Path, content: str, line: int) -> None:
    (tmp_path / "puhelut.json").write_text(content)
    with pytest.raises(CollectionFailure, match=rf"puhelut\.json.*line {line}\."):
        read_all(tmp_path, described("file: puhelut.json", {"nro": ""}))


def test_rows_that_are_not_where_the_map_says(tmp_path: Path) -> None:
    (tmp_path / "puhelut.json").write_text('{"data": {"rivi": []}}')
    for place in ("data.rivit", "data", "muu"):
        with pytest.raises(CollectionFailure, match=f"no list at “{place}”"):
            read_all(tmp_path, described(f"file: puhelut.json, rows_at: {place}", {"nro": ""}))


def test_a_key_that_no_row_has_is_missing_unless_the_file_leaves_empty_ones_out(
    tmp_path: Path,
) -> None:
    (tmp_path / "puhelut.json").write_text('[{"nro": 1}, {"nro": 2, "nimi": null}]')
    assert read_all(tmp_path, described("file: puhelut.json", {"nro": "", "nimi": ""})) == [
        (1, None),
        (2, None),
    ]
    with pytest.raises(CollectionFailure, match="no column “pvm”"):
        read_all(tmp_path, described("file: puhelut.json", {"nro": "", "pvm": ""}))
    sparse = described("file: puhelut.json, sparse: true", {"nro": "", "pvm": ""})
    assert read_all(tmp_path, sparse) == [(1, None), (2, None)]


def table(folder: Path) -> Path:
    file = folder / "puhelut.parquet"
    kinds = pa.struct([("katu", pa.string()), ("ovi", pa.int32())])
    columns = {
        "nro": pa.array(["0100", "100", None]),
        "osoite": pa.array([{"katu": "Kalevankatu 5", "ovi": 1}, None, {}], kinds),
        "numerot": pa.array([["040 1"], [], None], pa.list_(pa.string())),
        "summa": pa.array([Decimal("0.10"), Decimal("12.50"), None], pa.decimal128(10, 2)),
        "pvm": pa.array([date(2026, 11, 22), None, None]),
        "aika": pa.array([1, None, None], pa.timestamp("ns")),
        "hetki": pa.array([datetime(2026, 7, 1, 9, tzinfo=UTC)] * 3, pa.timestamp("us", "UTC")),
        "tavut": pa.array([b"\x00\xff", None, None]),
    }
    pq.write_table(pa.table(columns), file, row_group_size=1)
    return file


def test_parquet_keeps_the_kinds_of_its_columns(tmp_path: Path) -> None:
    table(tmp_path)
    columns = [*COLUMNS, "aika", "hetki", "tavut"]
    rows = read_all(tmp_path, described("file: puhelut.parquet", dict.fromkeys(columns, "")))
    assert rows[0] == (
        "0100",
        "Kalevankatu 5",
        '["040 1"]',
        Decimal("0.10"),
        date(2026, 11, 22),
        datetime.fromisoformat("1970-01-01T00:00"),
        datetime(2026, 7, 1, 9, tzinfo=UTC),
        b"\x00\xff",
    )
    assert str(rows[0][3]) == "0.10"
    assert rows[1][:3] == ("100", None, "[]")
    assert rows[2][:4] == (None, None, None, None)


def test_damaged_parquet_and_missing_columns_are_named(tmp_path: Path) -> None:
    file = table(tmp_path)
    for column in ("puuttuu", "osoite.maa", "nro.x"):
        with pytest.raises(CollectionFailure, match=f"no column “{column}”"):
            read_all(tmp_path, described("file: puhelut.parquet", {column: ""}))
    whole = file.read_bytes()
    spoilt = whole[:100] + bytes(200) + whole[300:]
    for content in (b"", b"PAR1", whole[: len(whole) // 2], whole[:-1], spoilt, b"nro;nimi\n"):
        file.write_bytes(content)
        with pytest.raises(CollectionFailure, match=r"puhelut\.parquet.*Puhelut.*cannot be read"):
            read_all(tmp_path, described("file: puhelut.parquet", COLUMNS))
