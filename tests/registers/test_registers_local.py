"""Extracts that are imported into a register of the desk's own: what changes, what never doubles, what survives."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from desk.domain.controller import SystemProfile
from desk.domain.errors import BadInput, Unavailable
from desk.domain.records import Value
from desk.registers.embedded.local_registers import LocalRegisterFiles
from desk.registers.files.sole_use import hold
from desk.registers.kinds import KINDS
from desk.registers.maps.data_map import load_data_map
from desk.registers.source import CollectionFailure, SourceConfig, SystemFailure
from desk.services.local_registers import Imported, import_extracts
from tests.extract_writers import write_extract
from tests.fakes import FakeProfiles, local, profile
from tests.registers.register_samples import NoSecrets

MAP = """
dataset:
  - fides_key: koe_kassa
    collections:
      - name: asiakas
        fields:
          - {name: nro, fides_meta: {primary_key: true, identity: customer_number}}
          - {name: nimi}
          - {name: puhelin, fides_meta: {identity: phone_number}}
      - name: maksu
        fields:
          - {name: nro, fides_meta: {references: [
              {dataset: koe_kassa, field: asiakas.nro, direction: from}]}}
          - {name: summa}
    meta:
      desk:
        asiakas: {subject: true, person: {name: [nimi]}, file: "asiakkaat*.csv"}
        maksu.summa: {type: money}
"""
CUSTOMERS = ["nro", "nimi", "puhelin"]
PAYMENTS = ["nro", "summa"]
FIRST = [("1", "Aho", "0401"), ("2", "Salo", None), ("0100", "Laine", None)]


class Till:
    """A local register of one system, its extracts and its keyring."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.map = MAP
        self.secrets = NoSecrets()
        self.file = folder / "registers" / "koe_kassa.sqlite"
        self.kind = "local"

    def profiles(self) -> FakeProfiles:
        system = SystemProfile("kassa", local("Kassa"), "local", "kassa.yaml")
        return FakeProfiles({"koe": profile("koe", systems=(system,))})

    def registers(self, wait: float = 60.0) -> LocalRegisterFiles:
        return LocalRegisterFiles(
            profiles=self.profiles(),
            sources={("koe", "kassa"): SourceConfig(self.kind, path=self.file)},
            read_data_map=lambda _file: self.map,
            secrets=self.secrets,
            wait_seconds=wait,
        )

    def customers(self, *rows: Sequence[Value], name: str = "asiakkaat.csv") -> Path:
        return write_extract(self.folder / name, CUSTOMERS, rows)

    def payments(self, *rows: Sequence[Value], name: str = "maksu.csv") -> Path:
        return write_extract(self.folder / name, PAYMENTS, rows)

    def bring(
        self, *files: Path, whole: bool = False, collection: str | None = None, wait: float = 60.0
    ) -> list[Imported]:
        return import_extracts(
            self.registers(wait),
            self.profiles(),
            controller="koe",
            system="kassa",
            files=files,
            collection=collection,
            whole=whole,
            most_may_go=True,  # a handful of rows; the refusal is tested on the command line
        )

    def rows(self, name: str = "asiakas", **where: list[Value]) -> list[tuple[Value, ...]]:
        maps = load_data_map(self.map, file="kassa.yaml", system="kassa").collections
        collection = next(one for one in maps if one.info.name == name)
        secret = self.secrets.get("system:koe:kassa")
        config = SourceConfig("local", path=self.file)
        source = KINDS["local"].open(config, local("Kassa"), secret.decode() if secret else None)
        try:
            found = [row for batch in source.rows(collection, where) for row in batch]
        finally:
            source.close()
        return sorted(found, key=repr)


@pytest.fixture
def till(tmp_path: Path) -> Till:
    return Till(tmp_path)


def counts(done: Imported) -> tuple[int, int, int, int, int]:
    return done.added, done.changed, done.unchanged, done.gone, done.removed


def test_a_second_import_updates_and_never_doubles(till: Till) -> None:
    assert till.bring(till.customers(*FIRST)) == [Imported("asiakas", 3, 0, 0, 0, 0)]
    assert till.bring(till.customers(*FIRST)) == [Imported("asiakas", 0, 0, 3, 0, 0)]

    second = [("2", "Salo-Aho", None), ("0100", "Laine", None), ("3", "Uusi", None)]
    (done,) = till.bring(till.customers(*second))

    assert counts(done) == (1, 1, 1, 1, 0)
    assert done.held == 4
    assert till.rows() == sorted([FIRST[0], *second], key=repr)
    assert till.rows(nro=["2"]) == [second[0]]
    assert till.rows(nro=[100]) == []


def test_rows_that_are_gone_are_removed_only_from_a_whole_extract(till: Till) -> None:
    till.bring(till.customers(*FIRST), till.payments(("1", "5,00")))
    (done,) = till.bring(till.customers(FIRST[0]))
    assert counts(done) == (0, 0, 1, 2, 0)
    assert len(till.rows()) == 3
    (done,) = till.bring(till.customers(FIRST[0]), whole=True)
    assert counts(done) == (0, 0, 1, 2, 2)
    assert done.held == 1
    assert till.rows() == [FIRST[0]]
    assert len(till.rows("maksu")) == 1  # nothing was said of it


def test_equal_rows_without_a_key_are_as_many_as_one_extract_has(till: Till) -> None:
    """Two equal payments of a day are two payments, and stay two however often they are imported."""
    twice = [("1", "5,00"), ("1", "5,00"), ("2", "7,00")]
    (done,) = till.bring(till.payments(*twice))
    assert counts(done) == (3, 0, 0, 0, 0)
    (done,) = till.bring(till.payments(*twice))
    assert counts(done) == (0, 0, 3, 0, 0)
    copies = [till.payments(*twice), till.payments(("1", "5,00"), name="maksu2.csv")]
    (done,) = till.bring(*copies, collection="maksu")
    assert counts(done) == (0, 0, 3, 0, 0)
    (done,) = till.bring(till.payments(("1", "5,00")), whole=True)
    assert counts(done) == (0, 0, 1, 2, 2)
    assert len(till.rows("maksu", nro=["1"])) == 1


def test_the_same_row_twice_in_a_file_is_one_and_two_that_differ_are_refused(till: Till) -> None:
    (done,) = till.bring(till.customers(*FIRST, FIRST[0]))
    assert counts(done) == (3, 0, 0, 0, 0)
    with pytest.raises(BadInput, match=r"asiakkaat\.csv.*same key \(nro\).*nothing was imported"):
        till.bring(till.customers(*FIRST, ("1", "Toinen", None)))
    assert till.rows() == sorted(FIRST, key=repr)


def test_a_later_file_has_the_last_word(till: Till) -> None:
    files = [
        till.customers(*FIRST, name="asiakkaat_1.csv"),
        till.customers(("1", "Aho-Salo", None), name="asiakkaat_2.csv"),
    ]
    (done,) = till.bring(*files)
    assert counts(done) == (3, 0, 0, 0, 0)
    assert till.rows(nro=["1"]) == [("1", "Aho-Salo", None)]


def test_rows_without_their_key_are_kept_as_they_are(till: Till) -> None:
    nameless = [("1", "Aho", None), (None, "A", None), (None, "B", None), (None, "B", None)]
    for expected in ((4, 0, 0, 0, 0), (0, 0, 4, 0, 0)):
        (done,) = till.bring(till.customers(*nameless))
        assert counts(done) == expected
    assert len(till.rows()) == 4


@pytest.mark.parametrize("broken", ["nro;nimi;puhelin\n9;Y;\n8;X", "nro;nimi\n9;Y\n", ""])
def test_a_broken_file_changes_nothing(till: Till, broken: str) -> None:
    till.bring(till.customers(*FIRST))
    payments = till.payments(("1", "5,00"))
    spoilt = till.folder / "asiakkaat_2.csv"
    spoilt.write_text(broken)

    with pytest.raises(BadInput, match=r"Nothing was imported.*asiakkaat_2\.csv"):
        till.bring(payments, till.customers(("1", "Muu", None)), spoilt)

    assert till.rows() == sorted(FIRST, key=repr)
    with pytest.raises(CollectionFailure, match="No extract of “maksu”"):
        till.rows("maksu")


def test_files_are_found_by_the_names_in_the_map(till: Till) -> None:
    done = till.bring(till.payments(("1", "5,00")), till.customers(*FIRST, name="Asiakkaat_1.CSV"))
    assert [one.collection for one in done] == ["asiakas", "maksu"]
    other = till.folder / "muu.csv"
    other.write_text("x\n")
    with pytest.raises(BadInput, match=r"muu\.csv.*--collection.*asiakas: asiakkaat\*\.csv, maksu"):
        till.bring(other)
    with pytest.raises(BadInput, match="no collection “lasku”; it has: asiakas, maksu"):
        till.bring(other, collection="lasku")
    with pytest.raises(BadInput, match=r"maksu\.csv"):
        till.bring(till.folder / "ei-ole" / "maksu.csv")


def test_only_local_registers_are_written_to(till: Till) -> None:
    till.kind = "files"
    with pytest.raises(BadInput, match="Kassa is no local register"):
        till.bring(till.customers(*FIRST))
    with pytest.raises(BadInput, match=r"no system “muu”.*kassa"):
        import_extracts(till.registers(), till.profiles(), controller="koe", system="muu", files=[])


def test_the_register_is_encrypted_and_the_owners_alone(till: Till) -> None:
    till.bring(till.customers(*FIRST))
    assert stat.S_IMODE(till.file.parent.stat().st_mode) == 0o700
    for file in till.file.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert b"Salo" not in file.read_bytes()
    assert len(bytes.fromhex(till.secrets.kept["system:koe:kassa"].decode())) == 32


def test_before_the_first_import_the_clerk_is_told_what_to_do(till: Till) -> None:
    with pytest.raises(SystemFailure, match=r"Kassa yet.*desk register import"):
        till.rows()


@pytest.mark.parametrize("secret", [None, "ab" * 32, "ei avain", "ab"])
def test_another_key_or_none_is_told_and_nothing_is_overwritten(
    till: Till, secret: str | None
) -> None:
    till.bring(till.customers(*FIRST))
    before = till.file.read_bytes()
    key = till.secrets.kept.pop("system:koe:kassa")
    if secret is not None:
        till.secrets.set("system:koe:kassa", secret.encode())
    with pytest.raises(SystemFailure, match=r"Kassa.*key in the keyring|its key is not in"):
        till.rows()
    with pytest.raises(Unavailable, match=r"Kassa.*key in the keyring|its key is not in"):
        till.bring(till.customers(("1", "Muu", None)))
    assert till.file.read_bytes() == before
    till.secrets.set("system:koe:kassa", key)
    assert len(till.rows()) == 3


def test_a_damaged_register_is_told(till: Till) -> None:
    till.bring(till.customers(*FIRST))
    content = bytearray(till.file.read_bytes())
    content[100:4000] = bytes(3900)
    till.file.write_bytes(content)
    with pytest.raises(SystemFailure, match="Kassa does not open: its file is damaged"):
        till.rows()


def test_an_import_waits_for_another_one_or_says_so(till: Till) -> None:
    till.bring(till.customers(*FIRST))
    held = hold(till.file.with_name(f"{till.file.name}.importing"))
    with pytest.raises(Unavailable, match=r"Another import.*Kassa has not ended"):
        till.bring(till.customers(("4", "D", None)), wait=0.05)
    held.close()
    (done,) = till.bring(till.customers(("4", "D", None)), wait=0.05)
    assert done.added == 1


KILLED = """
import os, signal, sys
from pathlib import Path
import desk.registers.embedded.local_registers as registers
from tests.registers.test_registers_local import Till

till = Till(Path(sys.argv[1]))
till.secrets.set("system:koe:kassa", sys.argv[2].encode())

def dying(*arguments):
    for number, batch in enumerate(reading(*arguments)):
        if number == 4:
            os.kill(os.getpid(), signal.SIGKILL)
        yield batch

reading, registers._read = registers._read, dying
till.bring(Path(sys.argv[1], "asiakkaat.csv"), whole=True)
"""


def test_a_killed_import_leaves_the_earlier_state(till: Till) -> None:
    till.bring(till.customers(*FIRST))
    many = [(str(number), "Muu", None) for number in range(30_000)]
    till.customers(*many)
    key = till.secrets.kept["system:koe:kassa"].decode()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(till.folder), key],
        cwd=Path(__file__).parents[2],
        env=os.environ,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    assert till.rows() == sorted(FIRST, key=repr)
    (again,) = till.bring(till.customers(*many), whole=True, wait=0.05)
    assert again.held == 30_000


def test_who_reads_while_an_import_runs_sees_the_earlier_state(till: Till) -> None:
    many = [(str(number), "Aho", None) for number in range(12_000)]
    till.bring(till.customers(*many))
    (collection, _) = load_data_map(MAP, file="kassa.yaml", system="kassa").collections
    secret = till.secrets.kept["system:koe:kassa"].decode()
    config = SourceConfig("local", path=till.file)
    source = KINDS["local"].open(config, local("Kassa"), secret)
    reading = source.rows(collection, {})
    first = next(iter(reading))
    till.bring(till.customers(("1", "Muu", None)), whole=True)
    rest = [row for batch in reading for row in batch]
    assert len(first) + len(rest) == 12_000
    assert {row[1] for row in rest} == {"Aho"}
    assert len([row for batch in source.rows(collection, {}) for row in batch]) == 1
    source.close()


def test_a_map_that_changed_takes_the_rows_along(till: Till) -> None:
    till.bring(till.customers(*FIRST), till.payments(("1", "5,00"), ("1", "5,00")))
    till.map = MAP.replace("{name: nimi}", "{name: katu}\n          - {name: nimi}").replace(
        "- {name: summa}", "- {name: summa, fides_meta: {identity: email}}"
    )
    with pytest.raises(CollectionFailure, match="no column “katu”"):
        till.rows()
    file = write_extract(
        till.folder / "asiakkaat.csv",
        ["nro", "katu", "nimi", "puhelin"],
        [("1", "K", "Aho", "0401")],
    )
    done = till.bring(file, till.payments(("1", "5,00"), ("1", "5,00")))
    assert [counts(one) for one in done] == [(0, 1, 0, 2, 0), (0, 0, 2, 0, 0)]
    assert till.rows(nro=["1"]) == [("1", "K", "Aho", "0401")]
    assert till.rows(nro=["2"]) == [("2", None, "Salo", None)]
