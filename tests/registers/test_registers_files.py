"""CSV extracts and e-mail folders as Finnish systems write them, and what is said of broken ones."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from desk.domain.records import Value
from desk.domain.time_zone import HELSINKI
from desk.registers.files.file_export import FileExport
from desk.registers.maps.data_map import load_data_map
from desk.registers.source import CollectionFailure, SourceConfig
from tests.fakes import local

CSV_MAP = """
dataset:
  - fides_key: koe
    collections:
      - name: puhelut
        fields:
          - {name: nimi}
          - {name: pvm}
          - {name: summa}
          - {name: tallenne}
    meta:
      desk:
        puhelut: {NOTES}
        puhelut.pvm: {type: date}
        puhelut.summa: {type: money}
        puhelut.tallenne: {file: true}
"""

MAIL_MAP = """
dataset:
  - fides_key: koe
    collections:
      - name: postit
        fields:
          - {name: file_name, fides_meta: {primary_key: true}}
          - {name: date}
          - {name: from}
          - {name: from_address}
          - {name: to}
          - {name: subject}
          - {name: body}
          - {name: attachments}
          - {name: x_asiakasnumero}
    meta:
      desk:
        postit: {format: eml, file: postit}
        postit.date: {type: datetime}
"""


def read_all(folder: Path, text: str) -> list[tuple[Value, ...]]:
    (collection,) = load_data_map(text, file="koe.yaml").collections
    source = FileExport(SourceConfig("files", path=folder), local("Puhelut"))
    return [row for batch in source.rows(collection, {}) for row in batch]


def read_csv(folder: Path, content: bytes, notes: str = "order: 1") -> list[tuple[Value, ...]]:
    (folder / "puhelut.csv").write_bytes(content)
    return read_all(folder, CSV_MAP.replace("NOTES", notes))


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    (tmp_path / "aani").mkdir()
    file = tmp_path / "aani" / "1.wav"
    file.write_bytes(b"RIFF")
    return file


@pytest.mark.parametrize(
    ("encoding", "separator", "notes"),
    [
        ("utf-8", ";", "order: 1"),
        ("utf-8-sig", ",", "order: 1"),
        ("cp1252", ";", "order: 1"),
        ("cp1252", ";", "encoding: cp1252, separator: ;"),
        ("latin-1", ",", "encoding: latin-1, separator: ','"),
        ("utf-8-sig", ";", "encoding: utf-8"),
        ("utf-16", "\t", "order: 1"),
    ],
)
def test_encodings_and_separators(
    tmp_path: Path, recording: Path, encoding: str, separator: str, notes: str
) -> None:
    header = separator.join(["tallenne", "pvm", "muu", "nimi", "summa"])
    line = separator.join(
        [
            "aani/1.wav",
            "22.11.2026",
            "x",
            "Mäkelä, Åsa" if separator != "," else '"Mäkelä, Åsa"',
            "1234.50",
        ]
    )
    content = f"{header}\r\n{line}\r\n\r\n".encode(encoding)

    assert read_csv(tmp_path, content, notes) == [
        ("Mäkelä, Åsa", date(2026, 11, 22), Decimal("1234.50"), "aani/1.wav")
    ]


def test_values_that_do_not_fit_stay_as_text_and_missing_recordings_are_marked(
    tmp_path: Path,
) -> None:
    rows = read_csv(
        tmp_path,
        b"nimi;pvm;summa;tallenne\nA;ei tiedossa;noin 5;aani/2.wav\n;31.2.2026;1 234,56;\n",
    )
    assert rows == [
        ("A", "ei tiedossa", "noin 5", "aani/2.wav [!]"),
        (None, "31.2.2026", Decimal("1234.56"), None),
    ]


def test_markup_nul_and_line_breaks_come_through(tmp_path: Path) -> None:
    content = b'nimi;pvm;summa;tallenne\n"<b>a\x00\nb</b>;";;=1+1;\n'
    assert read_csv(tmp_path, content)[0][:3] == ("<b>a\x00\nb</b>;", None, "=1+1")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"nimi;pvm;summa;tallenne\nA;1.1.2026;1;\nB;1.1.20", 3),  # cut in the middle
        (b"nimi;pvm;summa;tallenne\nA;;;\nB;;;;liikaa\n", 3),
        (b'nimi;pvm;summa;tallenne\nA;;;\n"B;;;\n', 3),  # a quotation mark that never ends
        (b"nimi;pvm;summa;tallenne\nA;;;\nM\xe4kel\xe4;;;\n", 3),  # not the encoding of the map
    ],
)
def test_a_broken_line_is_named_and_nothing_of_the_file_is_taken(
    tmp_path: Path, content: bytes, line: int
) -> None:
    with pytest.raises(CollectionFailure, match=rf"puhelut\.csv.*Puhelut.*line {line}"):
        read_csv(tmp_path, content, "encoding: utf-8")


def test_a_missing_column_and_an_empty_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(CollectionFailure, match="summa"):
        read_csv(tmp_path, b"nimi;pvm;tallenne\n")
    with pytest.raises(CollectionFailure, match="nimi"):
        read_csv(tmp_path, b"")


def test_a_new_extract_is_read_anew(tmp_path: Path) -> None:
    (collection,) = load_data_map(CSV_MAP.replace("NOTES", "order: 1"), file="k").collections
    source = FileExport(SourceConfig("files", path=tmp_path), local("Puhelut"))
    file = tmp_path / "puhelut.csv"
    file.write_text("nimi;pvm;summa;tallenne\nA;;;\n")
    assert [len(batch) for batch in source.rows(collection, {"nimi": ["A", "B"]})] == [1]
    file.write_text("nimi;pvm;summa;tallenne\nA;;;\nB;;;\n")
    assert [len(batch) for batch in source.rows(collection, {"nimi": ["A", "B"]})] == [2]


def mail(folder: Path, name: str, content: bytes) -> None:
    file = folder / "postit" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def test_emails_plain_html_and_with_attachments(tmp_path: Path) -> None:
    mail(
        tmp_path,
        "b.eml",
        "From: =?utf-8?q?P=C3=A4ivi_Salo?= <Paivi@Example.fi>\r\n"
        "To: asiakaspalvelu@example.fi\r\nSubject: =?iso-8859-1?q?S=E4hk=F6?=\r\n"
        "Date: Sun, 22 Nov 2026 10:00:00 +0000\r\nX-Asiakasnumero: 1001\r\n"
        "Content-Type: text/plain; charset=iso-8859-1\r\n"
        "Content-Transfer-Encoding: 8bit\r\n\r\nHyvää päivää\r\n".encode("latin-1"),
    )
    mail(
        tmp_path,
        "2026/a.eml",
        b"From: a@example.fi\nSubject: x\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/mixed; boundary=R\n\n"
        b"--R\nContent-Type: text/html; charset=utf-8\n\n"
        b"<html><style>p{}</style><p>Hei <b>te</b> &amp; muut</p><p>Toinen</p>"
        b"<script>x()</script></html>\n"
        b"--R\nContent-Type: application/pdf\n"
        b"Content-Disposition: attachment; filename=lasku.pdf\n\nxx\n--R--\n",
    )

    html, plain = read_all(tmp_path, MAIL_MAP)

    assert plain == (
        "b.eml",
        datetime(2026, 11, 22, 12, tzinfo=HELSINKI),
        "Päivi Salo <Paivi@Example.fi>",
        "paivi@example.fi",
        "asiakaspalvelu@example.fi",
        "Sähkö",
        "Hyvää päivää",
        None,
        "1001",
    )
    assert html[0] == "2026/a.eml"
    assert html[6:8] == ("Hei te & muut\nToinen", "lasku.pdf")


def test_a_file_that_is_no_email_is_named(tmp_path: Path) -> None:
    mail(tmp_path, "rikki.eml", b"\x00\xff\xfe not an e-mail")
    with pytest.raises(CollectionFailure, match=r"rikki\.eml"):
        read_all(tmp_path, MAIL_MAP)


def test_an_empty_folder_holds_nothing_and_a_missing_one_fails(tmp_path: Path) -> None:
    with pytest.raises(CollectionFailure, match="postit"):
        read_all(tmp_path, MAIL_MAP)
    (tmp_path / "postit").mkdir()
    assert read_all(tmp_path, MAIL_MAP) == []
