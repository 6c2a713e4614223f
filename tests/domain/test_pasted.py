"""What an owner sent: a pasted table becomes rows, and a file gets a harmless name."""

from __future__ import annotations

import pytest

from desk.domain.errors import BadInput
from desk.domain.pasted import (
    LARGEST_FILE,
    LONGEST_TEXT,
    checked_file,
    checked_text,
    table_of,
)


def test_a_table_with_a_head_line_becomes_rows() -> None:
    assert table_of("Pvm\tAsia\n3.11.2026\tSoitto\n5.11.2026\tKäynti") == (
        ("Pvm", "Asia"),
        (("3.11.2026", "Soitto"), ("5.11.2026", "Käynti")),
    )
    found = table_of('Pvm;Asia\n3.11.2026;"Soitto; ei vastausta"\n')
    assert found is not None
    assert found[1] == (("3.11.2026", "Soitto; ei vastausta"),)


@pytest.mark.parametrize(
    "text",
    [
        "Hei, tässä tiedot.\nTerveisin, arkisto",
        "Kansio 4; hylly 2",
        "Pvm;Asia\n3.11.2026;Soitto;liikaa",
        "Pvm;Pvm\n1;2",
        "Pvm;\n1;2",
        'Pvm;Asia\n"auki;2',
        "",
    ],
)
def test_what_is_no_plain_table_stays_text(text: str) -> None:
    assert table_of(text) is None


def test_a_text_that_is_too_long_is_refused_with_what_to_do() -> None:
    assert checked_text("\ufeff rivi\r\ntoinen\n\n") == "rivi\ntoinen"
    with pytest.raises(BadInput, match="attach the answer as a file"):
        checked_text("a" * (LONGEST_TEXT + 1))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("asiakaskortti.pdf", "liite-arkisto-asiakaskortti.pdf"),
        ("../../etc/Kortti äö.PDF", "liite-arkisto-Kortti_ao.pdf"),
        ("C:\\arkisto\\kortti.jpg", "liite-arkisto-kortti.jpg"),
        ("con.txt", "liite-arkisto-_con.txt"),
        ("kortti\u202efdp.exe.pdf", "liite-arkisto-korttifdp.exe.pdf"),
        ("a" * 300 + ".png", f"liite-arkisto-{'a' * 60}.png"),
        ("=cmd|' /C calc'!A0.csv", "liite-arkisto-C_calc_A0.csv"),
        ("-rf.txt", "liite-arkisto-rf.txt"),
    ],
)
def test_a_hostile_file_name_is_made_harmless(name: str, kept: str) -> None:
    assert checked_file("arkisto", name, b"x")[0] == kept


def test_a_kind_of_file_is_known_by_its_name() -> None:
    assert checked_file("arkisto", "a.xlsx", b"x")[1].endswith("spreadsheetml.sheet")


@pytest.mark.parametrize("name", ["lasku.exe", "sivu.html", "makro.xlsm", "nimetön", ".pdf", ""])
def test_programs_and_unknown_kinds_are_not_passed_on(name: str) -> None:
    with pytest.raises(BadInput, match="not passed on in a letter"):
        checked_file("arkisto", name, b"x")


def test_empty_and_too_large_files_are_refused() -> None:
    with pytest.raises(BadInput, match="is empty"):
        checked_file("arkisto", "a.pdf", b"")
    with pytest.raises(BadInput, match="larger than 20 megabytes"):
        checked_file("arkisto", "a.pdf", bytes(LARGEST_FILE + 1))
