"""Extracts become a system: a map is drafted, the rows are imported, people are found; or nothing changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.app.composition import Composition
from desk.app.workspace import Workspace
from desk.domain.errors import DeskError
from desk.domain.text import LocalText
from desk.services.extract_setup import ExtractSetups
from desk.services.setup_ports import Setup
from desk.system.settings import read_settings
from tests.main_job.conftest import DemoDesk

NAME = LocalText("Vanha asiakasrekisteri", "Gammalt kundregister", "Old customer register")
CUSTOMERS = """\
Asiakasnumero;Sukunimi;Etunimet;Henkilötunnus;Katuosoite;Postinumero;Postitoimipaikka;Muuta
1001;Virtanen;Aino Maria;131052-9373;Katu 1;44100;Äänekoski;siirretty
1002;Mäkinen;Pekka;010594Y9032;Katu 2;44100;Äänekoski;
"""
INVOICES = """\
Laskunumero;Asiakasnumero;Laskupäivä;Summa
1;1001;3.2.2026;12,50
2;1001;3.3.2026;13,00
3;1002;3.3.2026;99,00
"""


@pytest.fixture
def workspace(copied: DemoDesk) -> Iterator[Workspace]:
    composition = Composition()
    yield composition.workspace(copied.folder)
    composition.close()


@pytest.fixture
def setup(workspace: Workspace) -> Setup:
    setup = workspace.desk.setup
    assert setup is not None
    return setup


@pytest.fixture
def extracts(setup: Setup) -> ExtractSetups:
    assert setup.extracts is not None
    return setup.extracts


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> str:
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return str(file)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_people_of_an_extract_are_found_at_once(
    workspace: Workspace,
    extracts: ExtractSetups,
    tmp_path: Path,
    encoding: str,
    separator: str,
) -> None:
    text = CUSTOMERS.replace(";", separator)
    file = write(tmp_path, "vienti ä 2026.csv", text, encoding)
    brought = extracts.bring("kmev", [file], NAME)
    assert [one.people for one in brought.collections] == [True]
    assert [one.rows for one in brought.collections] == [2]
    assert [one.name for one in brought.collections[0].columns if one.label is None] == ["Muuta"]
    assert not [one for one in brought.findings if not one.warning]
    found = workspace.desk.registers.search("kmev", "131052-9373")
    assert [one.name for one in found.candidates][:1] == ["Aino Maria Virtanen"]
    assert (workspace.folder / brought.data_map).is_file()


def test_files_that_belong_together_lead_to_each_other(
    workspace: Workspace, extracts: ExtractSetups, tmp_path: Path
) -> None:
    files = [
        write(tmp_path, "asiakkaat.csv", CUSTOMERS),
        write(tmp_path, "laskut.csv", INVOICES),
    ]
    extracts.bring("kmev", files, NAME)
    desk = workspace.desk
    (person,) = desk.registers.search("kmev", "010594Y9032").candidates

    class Quiet:
        cancelled = False

        def system(self, *_: object) -> None:
            pass

    gathered = desk.registers.collect("kmev", person, {}, Quiet())
    held = {
        one.info.name: len(one.rows)
        for one in gathered.tables
        if one.info.system.startswith("vanha")
    }
    assert held == {"asiakkaat": 1, "laskut": 1}


def test_an_excel_sheet_is_read_the_same_way(
    workspace: Workspace, extracts: ExtractSetups, tmp_path: Path
) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in CUSTOMERS.splitlines():
        sheet.append(line.split(";"))
    file = tmp_path / "asiakkaat.xlsx"
    book.save(file)
    extracts.bring("kmev", [str(file)], NAME)
    assert workspace.desk.registers.search("kmev", "131052-9373").candidates


def test_a_system_that_the_profile_has_keeps_its_place(
    workspace: Workspace, setup: Setup, extracts: ExtractSetups, tmp_path: Path
) -> None:
    known = next(one for one in setup.systems.all() if one.controller == "kmev" and one.setup)
    assert known.setup is not None
    setup.systems.remove(known.setup)
    file = write(tmp_path, "asiakkaat.csv", CUSTOMERS)
    extracts.bring("kmev", [file], known.name, system=known.key)
    again = next(one for one in setup.systems.all() if one.key == known.key)
    assert again.setup is not None
    assert again.setup.kind == "local"


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.csv", CUSTOMERS.replace(";", "~"), "seems to have one column only"),
        ("a.csv", "", "holds no rows below its heading"),
        ("a.csv", CUSTOMERS.splitlines()[0] + "\n", "holds no rows below its heading"),
        ("a.csv", CUSTOMERS + "1003;Virtanen\n", "broken in line 4"),
        ("a.csv", CUSTOMERS.replace("Etunimet", "Sukunimi"), "two columns called “Sukunimi”"),
        ("a.csv", CUSTOMERS.replace("Etunimet", ""), "Column 3 of a.csv has no name"),
        ("a.pdf", CUSTOMERS, "Have it saved as CSV or as an Excel workbook"),
        ("a.xlsx", "no workbook", "a.xlsx"),
    ],
)
def test_a_file_that_will_not_do_is_told_and_nothing_changes(
    workspace: Workspace, extracts: ExtractSetups, tmp_path: Path, name: str, text: str, told: str
) -> None:
    before = (workspace.folder / "settings.toml").read_text()
    with pytest.raises(DeskError) as raised:
        extracts.bring("kmev", [write(tmp_path, name, text)], NAME)
    assert told in str(raised.value)
    assert (workspace.folder / "settings.toml").read_text() == before
    assert list((workspace.folder / "maps").glob("*")) == []


def test_an_import_that_breaks_off_leaves_neither_map_nor_system(
    workspace: Workspace, extracts: ExtractSetups, tmp_path: Path
) -> None:
    """The draft reads the first rows only; what is wrong far below is met by the import."""
    rows = [f"{n};Virtanen;Aino;;Katu 1;44100;Äänekoski;" for n in range(1, 2500)]
    text = "\n".join([CUSTOMERS.splitlines()[0], *rows, "broken;line"])
    with pytest.raises(DeskError, match="broken in line 2,501"):
        extracts.bring("kmev", [write(tmp_path, "asiakkaat.csv", text)], NAME)
    assert not [
        key for key in read_settings(workspace.folder).systems if key[1].startswith("vanha")
    ]
    assert list((workspace.folder / "maps").glob("*")) == []


def test_extracts_that_lead_to_nobody_are_told(extracts: ExtractSetups, tmp_path: Path) -> None:
    values = write(tmp_path, "arvot.csv", "Tunnus;Arvo\n1;a\n2;b\n")
    with pytest.raises(DeskError, match=r"No column of arvot\.csv tells who people are"):
        extracts.bring("kmev", [values], NAME)
    people = write(tmp_path, "asiakkaat.csv", CUSTOMERS)
    with pytest.raises(DeskError, match=r"arvot\.csv has no column that says whose its rows are"):
        extracts.bring("kmev", [people, values], NAME)
