"""What was read of extracts is kept encrypted, for as long as it is needed, and follows the files."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from desk.domain.records import Value
from desk.domain.time_zone import HELSINKI
from desk.registers.embedded.cells import restore, store
from desk.registers.files.file_export import FileExport
from desk.registers.source import CollectionFailure, SourceConfig, SystemFailure, Wanted
from tests.fakes import local
from tests.registers.file_samples import described, opened

HEADER = "nimi;pvm;summa;tallenne\n"
CALLS = described("", key="nimi")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files of the test alone."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "otteet"
    made.mkdir()
    (made / "puhelut.csv").write_text(HEADER + "Salainen;;;\n")
    return made


def names(source: FileExport, **where: list[Value]) -> list[Value]:
    return [row[0] for batch in source.rows(CALLS, where) for row in batch]


def kept(temporary: Path) -> list[Path]:
    return [file for file in temporary.rglob("*") if file.is_file()]


def test_what_was_read_is_kept_encrypted_and_deleted(temporary: Path, folder: Path) -> None:
    source = opened(folder)
    assert kept(temporary) == []
    assert names(source) == ["Salainen"]
    (private,) = temporary.iterdir()
    assert stat.S_IMODE(private.stat().st_mode) == 0o700
    for file in kept(temporary):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert b"Salainen" not in file.read_bytes()
        assert not file.read_bytes().startswith(b"SQLite format 3") or file.name == "in-use"
    source.close()
    assert list(temporary.iterdir()) == []


def test_what_was_forgotten_is_deleted_with_the_last_reference(
    temporary: Path, folder: Path
) -> None:
    source = opened(folder)
    names(source)
    del source
    assert list(temporary.iterdir()) == []


def test_what_a_crash_left_is_deleted_at_the_next_start(temporary: Path, folder: Path) -> None:
    program = (
        "import os, signal, sys\n"
        "from tests.registers.test_registers_files_kept import names, opened, Path\n"
        "source = opened(Path(sys.argv[1]))\n"
        "names(source)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        env={**os.environ, "TMPDIR": str(temporary)},
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    (left,) = temporary.iterdir()
    alive = opened(folder)
    names(alive)
    for made in temporary.iterdir():
        os.utime(made, (0, 0))  # as if both were made long ago

    source = opened(folder)
    assert names(source) == ["Salainen"]

    assert not left.exists()
    assert names(alive) == ["Salainen"]
    assert len(list(temporary.iterdir())) == 2
    source.close()
    alive.close()


def test_only_the_latest_extract_is_kept(temporary: Path, folder: Path) -> None:
    source = opened(folder)
    for number in range(4):
        (folder / "puhelut.csv").write_text(HEADER + f"Nimi{number};;;\n" * (number + 1))
        assert names(source) == [f"Nimi{number}"] * (number + 1)
        assert len([file for file in kept(temporary) if file.suffix == ".sqlite"]) == 1
    source.close()


def test_who_is_still_reading_reads_the_earlier_extract_to_its_end(
    temporary: Path, folder: Path
) -> None:
    (folder / "puhelut.csv").write_text(HEADER + "Vanha;;;\n" * 12_000)
    source = opened(folder)
    reading = source.rows(CALLS, {})
    first = next(iter(reading))
    (folder / "puhelut.csv").write_text(HEADER + "Uusi;;;\n")
    assert names(source) == ["Uusi"]
    rest = [row[0] for batch in reading for row in batch]
    assert len(first) + len(rest) == 12_000
    assert set(rest) == {"Vanha"}
    assert len([file for file in kept(temporary) if file.suffix == ".sqlite"]) == 1
    source.close()


def test_a_broken_extract_says_so_until_it_is_mended(temporary: Path, folder: Path) -> None:
    source = opened(folder)
    assert names(source) == ["Salainen"]
    (folder / "puhelut.csv").write_text(HEADER + "Salainen;;;\nA;1.1")
    for _ in range(2):
        with pytest.raises(CollectionFailure, match="line 3"):
            names(source)
    (folder / "puhelut.csv").write_text(HEADER + "Mennyt;;;\n")
    assert names(source) == ["Mennyt"]
    assert len([file for file in kept(temporary) if file.suffix == ".sqlite"]) == 1
    source.close()


def test_an_extract_that_changes_while_it_is_read_is_never_half_taken(
    temporary: Path, folder: Path
) -> None:
    file = folder / "puhelut.csv"
    file.write_text(HEADER + "Nimi;1.1.2026;5;\n" * 5_000)
    stop = threading.Event()

    def write() -> None:
        changed = file.stat().st_mtime_ns
        while not stop.is_set():
            changed += 1_000_000
            os.utime(file, ns=(changed, changed))

    writer = threading.Thread(target=write)
    source = opened(folder)
    writer.start()
    try:
        with pytest.raises(CollectionFailure, match="changed while it was read") as failure:
            names(source)
        assert failure.value.passing
    finally:
        stop.set()
        writer.join()
    assert len(names(source, nimi=["Nimi"])) == 5_000
    source.close()


def test_many_threads_ask_at_once_and_the_file_is_read_once(temporary: Path, folder: Path) -> None:
    lines = "".join(f"Nimi{number};;;\n" for number in range(3000))
    (folder / "puhelut.csv").write_text(HEADER + lines)
    source = opened(folder)
    with ThreadPoolExecutor(8) as pool:
        asked = [f"Nimi{number}" for number in range(0, 3000, 30)]
        found = list(pool.map(lambda name: names(source, nimi=[name]), asked))
    assert found == [[name] for name in asked]
    assert len([file for file in kept(temporary) if file.suffix == ".sqlite"]) == 1
    source.close()


def test_temporary_files_that_somebody_deleted_are_made_anew(temporary: Path, folder: Path) -> None:
    source = opened(folder)
    names(source)
    source._places[CALLS.key].held.file.close()  # type: ignore[union-attr]  # as after a long pause
    for file in kept(temporary):
        if file.suffix == ".sqlite":
            file.unlink()
    with pytest.raises(SystemFailure, match="temporary files"):
        names(source)
    assert names(source) == ["Salainen"]
    source.close()


def test_nowhere_to_keep_what_was_read_is_told(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "ei-ole"))
    source = FileExport(SourceConfig("files", path=folder), local("Puhelut"))
    with pytest.raises(SystemFailure, match=r"Puhelut.*temporary files"):
        names(source)
    source.close()


def test_texts_with_signs_of_sql_are_letters(temporary: Path, folder: Path) -> None:
    hard = ["%", "_", "x' OR '1'='1", 'a"b', "{key}", "{table}", "?", "ä\U0010ffff"]
    (folder / "puhelut.csv").write_text(HEADER)
    with (folder / "puhelut.csv").open("a") as text:
        text.writelines('"{}";;;\n'.format(name.replace('"', '""')) for name in hard)
    source = opened(folder)
    for name in hard:
        assert names(source, nimi=[name]) == [name]
        for wanted in (Wanted("nimi", begins=[name]), Wanted("nimi", holds=[name])):
            rows = source.matching(CALLS, [wanted], limit=10)
            assert [row[0] for row in rows] == [one for one in hard if name in one]
    assert names(source, nimi=["\ud800"]) == []
    source.close()


def test_words_are_found_wherever_they_stand(temporary: Path, folder: Path) -> None:
    written = ["Anna Åsa-Maria", "MARIA", "Maria Anna", "anna maria", "Annamaria", "a_maria", "É b"]
    (folder / "puhelut.csv").write_text(HEADER + "".join(f"{name};;;\n" for name in written))
    columns = {"nimi": "", "pvm": "", "summa": "", "tallenne": ""}
    collection = described("subject: true, person: {name: [nimi]}", columns, key="nimi")
    source = opened(folder)
    assert source.found_within(collection) == {"nimi"}
    for holds in ([" Anna"], ["-Maria", " Maria"], [" m"], ["_maria"], ["aria"], ["-"], [" Åsa-M"]):
        for begins in ([], ["Mar", "anna m"]):
            wanted = [Wanted("nimi", begins=begins, holds=holds)]
            rows = source.matching(collection, wanted, limit=10)
            assert {row[0] for row in rows} == {
                name
                for name in written
                if name.startswith(tuple(begins)) or any(text in name for text in holds)
            }, (holds, begins)
    source.close()


def test_every_kind_of_value_comes_back_as_it_was() -> None:
    row: tuple[Value, ...] = (
        None,
        "",
        " 0100 ",
        0,
        -(2**63),
        2**63,
        10**40,
        True,
        False,
        1.0,
        -0.1,
        1e300,
        float("inf"),
        Decimal("12.50"),
        Decimal("12.00"),
        Decimal("-3"),
        Decimal("1E+3"),
        Decimal("0.000"),
        Decimal("1e-200"),
        date(2026, 11, 22),
        datetime.fromisoformat("2026-11-22T13:30"),
        datetime(2026, 10, 25, 3, 30, fold=1, tzinfo=HELSINKI),
        datetime.fromisoformat("2026-11-22T13:30+05:30"),
        b"",
        b"\x00\xff",
        "a\x00b",
    )
    (back,) = restore(store([row]))
    assert back == row
    assert [type(cell) for cell in back] == [type(cell) for cell in row]
    assert str(back[14]) == "12.00"
    assert back[21].isoformat() == "2026-10-25T03:30:00+02:00"  # type: ignore[union-attr]  # a moment
