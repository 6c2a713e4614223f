"""CSV extracts in the encodings of Finnish systems, cut and broken ones, and several that are one collection."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from desk.registers.source import CollectionFailure
from tests.registers.file_samples import described, read_all

HEADER = "nimi;pvm;summa;tallenne\n"
ROW = ("Mäkelä", date(2026, 11, 22), Decimal("1234.50"), None)
LINE = "Mäkelä;22.11.2026;1 234,50;\n"


@pytest.mark.parametrize(
    ("encoding", "notes"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-8-sig", "encoding: cp1252"),  # what the file says of itself is believed
        ("cp1252", ""),
        ("iso-8859-15", "encoding: iso-8859-15"),
        ("utf-16", ""),
        ("utf-16-le", "encoding: utf-16-le"),
        ("utf-32", ""),
    ],
)
def test_encodings(tmp_path: Path, encoding: str, notes: str) -> None:
    (tmp_path / "puhelut.csv").write_bytes((HEADER + LINE).encode(encoding))
    assert read_all(tmp_path, described(notes)) == [ROW]


@pytest.mark.parametrize(
    ("encoding", "notes", "named"),
    [
        ("cp1252", "encoding: utf-8", "UTF-8: line 3"),
        # every ä would come out as two letters, and nobody would be found by a name
        ("utf-8", "encoding: cp1252", "cp1252: line 3"),
        ("utf-8", "encoding: latin-1", "latin-1: line 3"),
        ("utf-8", "encoding: ascii", "ascii: line 3"),
    ],
)
def test_the_wrong_encoding_is_named(tmp_path: Path, encoding: str, notes: str, named: str) -> None:
    (tmp_path / "puhelut.csv").write_bytes((HEADER + "Aho;;;\n" + LINE).encode(encoding))
    with pytest.raises(CollectionFailure, match=rf"puhelut\.csv.*Puhelut.*{named}"):
        read_all(tmp_path, described(notes))


def test_a_spoilt_letter_in_utf8_is_no_sign_of_another_encoding(tmp_path: Path) -> None:
    content = (HEADER + LINE * 3).encode() + b"M\xe4kel\xe4;;;\n"
    (tmp_path / "puhelut.csv").write_bytes(content)
    with pytest.raises(CollectionFailure, match="UTF-8: line 5"):
        read_all(tmp_path, described(""))


def test_a_file_cut_within_a_letter_is_not_taken_for_another_encoding(tmp_path: Path) -> None:
    content = (HEADER + LINE + "Mäkelä;;;Mä").encode()[:-1]
    (tmp_path / "puhelut.csv").write_bytes(content)
    with pytest.raises(CollectionFailure, match="UTF-8: line 3"):
        read_all(tmp_path, described(""))


def test_a_file_cut_anywhere_is_told_unless_nobody_could_tell(tmp_path: Path) -> None:
    """Cut within the last cell, or at the end of a line, a file looks like a whole one."""
    whole = (HEADER + LINE + "Aho;1.1.2026;5;a.wav\n").encode()
    rows = read_all_of(tmp_path, whole)
    for end in range(len(HEADER.encode()), len(whole)):
        cut = whole[:end]
        try:
            taken = read_all_of(tmp_path, cut)
        except CollectionFailure as failure:
            assert "puhelut.csv" in str(failure)  # noqa: PT017  (either way is right)
            continue
        last = cut.rpartition(b"\n")[2]
        assert last == b"" or last.count(b";") == 3
        assert [row[:3] for row in taken] == [row[:3] for row in rows[: len(taken)]]


def read_all_of(folder: Path, content: bytes) -> list[tuple[object, ...]]:
    (folder / "puhelut.csv").write_bytes(content)
    return list(read_all(folder, described("")))


def test_headers_further_down_and_under_other_names(tmp_path: Path) -> None:
    content = 'Ajo 22.11.2026\n\n"Asiakkaan nimi";pvm;summa;tallenne;muu\n' + LINE.replace(
        ";\n", ";;x\n"
    )
    (tmp_path / "ajo.txt").write_text(content)
    notes = "file: ajo.txt, header_row: 3, headers: {nimi: Asiakkaan nimi}"
    assert read_all(tmp_path, described(notes)) == [ROW]


def test_a_broken_line_is_counted_from_the_beginning_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "puhelut.csv").write_text(f"Ajo\n\n{HEADER}{LINE}vain;kaksi\n")
    with pytest.raises(CollectionFailure, match="line 5"):
        read_all(tmp_path, described("header_row: 3"))


def test_a_column_that_stands_twice_is_not_guessed_at(tmp_path: Path) -> None:
    (tmp_path / "puhelut.csv").write_text("nimi;nimi;pvm;summa;tallenne\nA;B;;;\n")
    with pytest.raises(CollectionFailure, match="“nimi” more than once"):
        read_all(tmp_path, described(""))


def test_a_column_that_the_map_does_not_name_may_stand_twice(tmp_path: Path) -> None:
    (tmp_path / "puhelut.csv").write_text("nimi;;pvm;summa;;tallenne\nA;x;;;y;\n")
    assert read_all(tmp_path, described("")) == [("A", None, None, None)]


def test_thousands_of_columns(tmp_path: Path) -> None:
    many = ";".join(f"s{number}" for number in range(10_000))
    (tmp_path / "puhelut.csv").write_text(f"{many};{HEADER}{';' * 10_000}{LINE}")
    assert read_all(tmp_path, described("")) == [ROW]


def test_several_files_are_one_collection(tmp_path: Path) -> None:
    for month in ("02", "01"):
        (tmp_path / f"puhelut_2026-{month}.csv").write_text(f"{HEADER}{month};;;\n")
    (tmp_path / "muut.csv").write_text("ei\n")
    rows = read_all(tmp_path, described('file: "puhelut_*.csv"'))
    assert [row[0] for row in rows] == ["01", "02"]


def test_one_broken_file_of_several_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "puhelut_1.csv").write_text(HEADER + LINE)
    (tmp_path / "puhelut_2.csv").write_text(HEADER + "A;1.1")
    with pytest.raises(CollectionFailure, match=r"puhelut_2\.csv.*line 2"):
        read_all(tmp_path, described('file: "puhelut_*.csv"'))


def test_no_file_of_several_is_a_missing_one(tmp_path: Path) -> None:
    with pytest.raises(CollectionFailure, match=r"puhelut_\*\.csv"):
        read_all(tmp_path, described('file: "puhelut_*.csv"'))


def test_quoted_line_ends_and_quotation_marks(tmp_path: Path) -> None:
    (tmp_path / "puhelut.csv").write_bytes(
        b'nimi;pvm;summa;tallenne\r\n"A ""B""\r\nC";;;\r\n\r\nD;;;\r\n'
    )
    assert [row[0] for row in read_all(tmp_path, described(""))] == ['A "B"\r\nC', "D"]
