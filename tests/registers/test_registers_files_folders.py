"""Folders of recordings and e-mails, with an index or as their own; nothing outside the folder is opened."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path

import pytest

from desk.domain.errors import BadInput
from desk.domain.time_zone import HELSINKI
from desk.registers.source import CollectionFailure
from tests.extract_writers import write_extract
from tests.registers.file_samples import described, read_all

RECORDINGS = {"asiakasnro": "", "aika": "type: date", "file_name": "", "size": "", "modified": ""}
INDEX = {"asiakasnro": "", "tiedosto": "file: true"}
MAILS = {"asiakasnro": "", "tiedosto": "file: true", "subject": "", "body": ""}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The system's folder, with something beside it that is none of its business."""
    (tmp_path / "salaisuus.wav").write_bytes(b"RIFF")
    (tmp_path / "salaisuus.eml").write_bytes(b"Subject: salaisuus\n\nsalaisuus\n")
    made = tmp_path / "puhelut"
    (made / "aani").mkdir(parents=True)
    return made


def recording(folder: Path, name: str) -> Path:
    file = folder / "aani" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"RIFF")
    os.utime(file, (1_000_000_000, 1_000_000_000))
    return file


def test_a_folder_is_its_own_index(folder: Path) -> None:
    for name in ("2/1001_20261122_b.wav", "1002_20260101_a.wav", "1001_20261399_c.wav", "muu.txt"):
        recording(folder, name)
    notes = 'file: aani, format: folder, pattern: "{asiakasnro}_{aika:%Y%m%d}_*.wav"'
    changed = datetime(2001, 9, 9, 4, 46, 40, tzinfo=HELSINKI)
    assert read_all(folder, described(notes, RECORDINGS)) == [
        ("1002", date(2026, 1, 1), "1002_20260101_a.wav", 4, changed),
        ("1001", date(2026, 11, 22), "2/1001_20261122_b.wav", 4, changed),
    ]


def test_a_pattern_of_whole_paths_and_moments(folder: Path) -> None:
    recording(folder, "1001/2026-11-22T10.30.wav")
    notes = 'file: aani, format: folder, pattern: "{asiakasnro}/{aika:%Y-%m-%dT%H.%M}.wav"'
    columns = {"asiakasnro": "", "aika": "type: datetime"}
    (row,) = read_all(folder, described(notes, columns))
    assert row == ("1001", datetime.fromisoformat("2026-11-22T10:30"))


def test_a_column_that_no_file_has_is_named(folder: Path) -> None:
    with pytest.raises(CollectionFailure, match="no column “kesto”"):
        read_all(folder, described("file: aani, format: folder", {"file_name": "", "kesto": ""}))


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json", "parquet"])
def test_an_index_in_any_format_marks_what_is_missing(folder: Path, ending: str) -> None:
    recording(folder, "1.wav")
    rows = [("1001", "aani/1.wav"), ("1001", "aani\\1.wav"), ("1002", "aani/2.wav"), ("1003", None)]
    write_extract(folder / f"puhelut.{ending}", ["asiakasnro", "tiedosto"], rows)
    marked = [("1002", "aani/2.wav [!]") if row[0] == "1002" else row for row in rows]
    assert read_all(folder, described(f"file: puhelut.{ending}", INDEX)) == marked


def test_the_named_files_may_lie_in_a_folder_of_their_own(folder: Path) -> None:
    recording(folder, "1.wav")
    write_extract(folder / "puhelut.csv", ["asiakasnro", "tiedosto"], [("1001", "1.wav")])
    assert read_all(folder, described("beside: aani", INDEX)) == [("1001", "1.wav")]
    assert read_all(folder, described("", INDEX)) == [("1001", "1.wav [!]")]


def outside(folder: Path, ending: str) -> list[str]:
    """Ways out of the folder: every one names a file that is there."""
    secret = folder.parent / f"salaisuus.{ending}"
    (folder / f"linkki.{ending}").symlink_to(secret)
    (folder / "ulos").symlink_to(folder.parent, target_is_directory=True)
    return [
        f"../salaisuus.{ending}",
        f"..\\salaisuus.{ending}",
        f"aani/../../salaisuus.{ending}",
        str(secret),
        f"linkki.{ending}",
        f"ulos/salaisuus.{ending}",
        f"C:\\salaisuus.{ending}",
        "/etc/passwd",
        "nul\0",
        "x" * 5000,
        ".",
    ]


def test_recordings_outside_the_folder_count_as_missing(folder: Path) -> None:
    names = outside(folder, "wav")
    write_extract(folder / "puhelut.json", list(INDEX), [("1", name) for name in names])
    rows = read_all(folder, described("file: puhelut.json", INDEX))
    assert rows == [("1", f"{name} [!]") for name in names]


def test_listed_emails_outside_the_folder_are_never_opened(folder: Path) -> None:
    names = outside(folder, "eml")
    for name in names[4:6]:
        assert (folder / name).exists()
    posts = folder / "postit"
    posts.mkdir()
    (posts / "1.eml").write_bytes("Subject: oma\n\noma viesti ä\n".encode())
    rows = [("1", "postit/1.eml"), *(("2", name) for name in names)]
    write_extract(folder / "luettelo.json", ["asiakasnro", "tiedosto"], rows)
    notes = (
        "file: postit, format: eml, beside: ., "
        "index: luettelo.json, index_columns: [asiakasnro, tiedosto]"
    )
    read = read_all(folder, described(notes, MAILS))
    assert read[0] == ("1", "postit/1.eml", "oma", "oma viesti ä")
    assert read[1:] == [("2", f"{name} [!]", None, None) for _, name in rows[1:]]


def test_an_email_that_is_a_link_out_of_the_folder_is_refused(folder: Path) -> None:
    posts = folder / "postit"
    posts.mkdir()
    (posts / "linkki.eml").symlink_to(folder.parent / "salaisuus.eml")
    with pytest.raises(CollectionFailure, match=r"linkki\.eml.*outside the folder"):
        read_all(folder, described("file: postit, format: eml", {"subject": ""}))


def test_an_extract_that_is_a_link_out_of_the_folder_is_refused(folder: Path) -> None:
    (folder.parent / "muu.csv").write_text("nimi;pvm;summa;tallenne\nsalaisuus;;;\n")
    (folder / "puhelut.csv").symlink_to(folder.parent / "muu.csv")
    with pytest.raises(CollectionFailure, match=r"puhelut\.csv.*outside the folder"):
        read_all(folder, described(""))


@pytest.mark.parametrize(
    ("notes", "reason"),
    [
        ("file: ../muu.csv", "“file” has to lie within"),
        ("file: /etc/passwd", "“file” has to lie within"),
        ("file: 'C:\\\\muu.csv'", "“file” has to lie within"),
        ("file: postit, format: eml, index: ../x.csv, index_columns: [nimi]", "“index” has to lie"),
        ("beside: ..", "“beside” has to lie within"),
        ("encoding: klingon", "“encoding” is none that is known"),
        ("file: a, format: folder, pattern: '{nimi}{'", "“pattern” has parts in braces"),
        ("file: a, format: folder, pattern: '{nimi}_{nimi}'", "“pattern” has parts in braces"),
        ("file: a, format: folder, pattern: '{pvm:%Q}'", "“pattern” has parts in braces"),
        ("pattern: '{nimi}'", "“pattern” stands only where"),
        ("file: postit, format: eml, index: x.csv", "“index_columns” stand together"),
        ("format: pdf", "format"),
    ],
)
def test_notes_that_cannot_be_used_are_named(notes: str, reason: str) -> None:
    with pytest.raises(BadInput, match=reason):
        described(notes)


def test_names_in_emails_by_a_pattern(folder: Path) -> None:
    (folder / "1001_a.eml").write_bytes(b"Subject: x\n\ny\n")
    (folder / "muu.eml").write_bytes(b"Subject: z\n\ny\n")
    notes = 'file: ".", format: eml, pattern: "{asiakasnro}_*.eml"'
    columns = {"asiakasnro": "", "file_name": "", "subject": ""}
    assert read_all(folder, described(notes, columns)) == [("1001", "1001_a.eml", "x")]
