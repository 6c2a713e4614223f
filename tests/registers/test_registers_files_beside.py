"""Files that rows name are read within their register's folder and nowhere else."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.domain.controller import SystemProfile
from desk.domain.errors import NoAnswer
from desk.domain.records import MISSING_MARK
from desk.registers.maps.data_map import load_data_map
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig
from desk.registers.sql.documents import SqlDocuments
from desk.services.search import by_identity
from tests.fakes import FakeProfiles, Watch, local, profile

MAP = """
dataset:
  - fides_key: issoy_puhelut
    name: Calls
    collections:
      - name: puhelut
        fields:
          - name: id
            fides_meta: {primary_key: true, data_type: string}
          - name: asiakas
            fides_meta: {identity: customer_number, data_type: string}
          - name: tiedosto
            fides_meta: {data_type: string}
    meta:
      desk:
        puhelut:
          subject: true
          person: {name: [asiakas]}
          file: puhelut.csv
          format: csv
          encoding: utf-8
          separator: ;
        puhelut.tiedosto: {file: true}
"""
HOSTILE = [
    "../secret.txt",
    "../../etc/passwd",
    "/etc/passwd",
    "t/../../secret.txt",
    "t\\..\\..\\secret.txt",
    "C:\\Windows\\win.ini",
    "\\\\host\\share\\x.wav",
    "link.wav",
    "linked/secret.txt",
    "t",
    "",
    "\0",
    "t/\nT1.wav",
    "puhelut" + "x" * 5000,
]


class NoSecrets:
    def get(self, name: str) -> bytes | None:
        return None


@pytest.fixture
def registers(tmp_path: Path) -> Iterator[Registers]:
    folder = tmp_path / "register"
    (folder / "t").mkdir(parents=True)
    (folder / "t" / "T1.wav").write_bytes(b"RIFF" + bytes(3_000_000))
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "link.wav").symlink_to(tmp_path / "secret.txt")
    (folder / "linked").symlink_to(tmp_path)
    names = ["t/T1.wav", "t/poissa.wav"]
    lines = [f"{at};10;{name}" for at, name in enumerate(names)]
    (folder / "puhelut.csv").write_text("\n".join(["id;asiakas;tiedosto", *lines]) + "\n")
    system = SystemProfile("puhelut", local("Puhelut"), "files", "issoy_puhelut.yaml")
    made = Registers(
        profiles=FakeProfiles({"issoy": profile(systems=(system,))}),
        sources={("issoy", "puhelut"): SourceConfig("files", path=folder)},
        read_data_map=lambda _file: MAP,
        secrets=NoSecrets(),
    )
    yield made
    made.close()


def test_a_file_is_read_piece_by_piece(registers: Registers) -> None:
    pieces = list(registers.file("issoy", "issoy_puhelut:puhelut", "t/T1.wav"))
    assert b"".join(pieces) == b"RIFF" + bytes(3_000_000)
    assert max(map(len, pieces)) <= 1 << 20


@pytest.mark.parametrize("cell", HOSTILE, ids=repr)
def test_nothing_outside_the_folder_is_read_whatever_a_row_says(
    registers: Registers, cell: str
) -> None:
    with pytest.raises(NoAnswer):
        list(registers.file("issoy", "issoy_puhelut:puhelut", cell))


def test_a_collection_that_nobody_knows_has_no_files(registers: Registers) -> None:
    with pytest.raises(NoAnswer):
        registers.file("issoy", "issoy_puhelut:muu", "t/T1.wav")


def test_the_collected_rows_say_which_column_names_files_and_which_are_missing(
    registers: Registers,
) -> None:
    found = by_identity(registers, "issoy", {"customer_number": "10"})
    collected = registers.collect("issoy", found.candidates[0], {"customer_number": "10"}, Watch())
    [table] = collected.tables
    assert [one.name for one in table.info.fields if one.file] == ["tiedosto"]
    cells = {row[table.info.columns.index("tiedosto")] for row in table.rows}
    assert cells == {"t/T1.wav", f"t/poissa.wav {MISSING_MARK}"}


@pytest.mark.skipif(os.name == "nt", reason="a FIFO is a thing of POSIX")
def test_a_pipe_in_the_folder_is_no_file(registers: Registers, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "register" / "pipe.wav")
    with pytest.raises(NoAnswer):
        registers.file("issoy", "issoy_puhelut:puhelut", "pipe.wav")


@pytest.mark.parametrize("cell", HOSTILE, ids=repr)
def test_rows_of_a_database_name_files_in_the_folder_of_its_settings_only(
    registers: Registers, tmp_path: Path, cell: str
) -> None:
    url = f"sqlite:///{tmp_path / 'calls.sqlite'}"
    sqlite3.connect(tmp_path / "calls.sqlite").close()
    folder = str(tmp_path / "register")
    read = load_data_map(MAP, file="map.yaml", system="puhelut")
    [item] = read.collections
    source = SqlDocuments(SourceConfig("sql", url, None, {"files": folder}), local("A"), None)
    without = SqlDocuments(SourceConfig("sql", url), local("A"), None)
    try:
        assert source.file_beside(item, "t/T1.wav") == Path(folder) / "t" / "T1.wav"
        assert source.file_beside(item, cell) is None
        assert without.file_beside(item, "t/T1.wav") is None
    finally:
        source.close()
        without.close()
