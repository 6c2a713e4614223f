"""A system whose extracts are imported answers as the system itself would: ``desk register import``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.main_job.conftest import DemoDesk, Run

SYSTEM = ("--controller", "kmev", "--system", "palvelu")


def make_local(desk: DemoDesk) -> Path:
    """The folder of extracts, once the settings call their system a local register."""
    file = desk.folder / "settings.toml"
    text = file.read_text()
    section = '[systems."kmev"."palvelu"]\nkind = '
    old = f'{section}"files"\npath = "registers/kmev/palvelu"'
    assert old in text
    file.write_text(text.replace(old, f'{section}"local"'))
    return desk.folder / "registers" / "kmev" / "palvelu"


def collected(run: Run, desk: DemoDesk) -> dict[str, int]:
    """Rows of the system, by collection, for everybody among the examples."""
    counted: dict[str, int] = {}
    for controller, case in desk.examples:
        if controller == "kmev":
            ran = run(desk, "collect", "--controller", "kmev", *desk.identity("kmev", case))
            for key, rows in (ran.document or {"records": {}})["records"].items():
                if key.startswith("kmev_palvelu:"):
                    counted[key] = counted.get(key, 0) + len(rows)
    return counted


def test_the_imported_rows_are_those_of_the_files(run: Run, copied: DemoDesk) -> None:
    before = collected(run, copied)
    assert sum(before.values()) > 5
    extracts = make_local(copied)
    case = next(case for controller, case in copied.examples if controller == "kmev")
    late = run(copied, "collect", "--controller", "kmev", *copied.identity("kmev", case))
    assert late.code == 4
    assert "desk register import" in late.err

    files = [str(file) for file in extracts.iterdir() if file.name != "tallenteet"]
    ran = run(copied, "register", "import", *SYSTEM, *files)

    assert ran.code == 0, ran.err
    names = [one["collection"] for one in ran.document]
    assert names == ["palveluloki", "puhelutallenteet", "sahkopostit"]
    assert all(one["added"] == one["held"] > 0 for one in ran.document)
    assert collected(run, copied) == before
    again = run(copied, "register", "import", *SYSTEM, *files, "--whole")
    assert [(one["added"], one["unchanged"]) for one in again.document] == [
        (0, one["held"]) for one in ran.document
    ]
    log = (copied.folder / "log").glob("*")
    lines = [
        line for file in log for line in file.read_text().splitlines() if "extract imported" in line
    ]
    assert len(lines) == 6
    assert all("system=palvelu" in line for line in lines)


@pytest.mark.parametrize(
    "words",
    [
        ["--system", "sahko", "palveluloki.csv"],
        ["--system", "muu", "palveluloki.csv"],
        ["--system", "palvelu", "--collection", "muu", "palveluloki.csv"],
        ["--system", "palvelu", "ei-ole.csv"],
        ["--system", "palvelu"],
    ],
)
def test_what_cannot_be_imported_is_bad_input(run: Run, copied: DemoDesk, words: list[str]) -> None:
    extracts = make_local(copied)
    words = [str(extracts / word) if word.endswith(".csv") else word for word in words]
    ran = run(copied, "register", "import", "--controller", "kmev", *words)
    assert ran.code == 2, ran.err


def test_a_whole_extract_that_would_empty_the_register_is_refused(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    extract = make_local(copied) / "palveluloki.csv"
    [first] = run(copied, "register", "import", *SYSTEM, str(extract)).document
    empty = tmp_path / "palveluloki.csv"
    empty.write_bytes(extract.read_bytes().splitlines(keepends=True)[0])

    nothing = run(copied, "register", "import", *SYSTEM, str(empty))
    assert (nothing.code, nothing.document[0]["held"]) == (0, first["held"])
    assert nothing.document[0]["note"] == "The extract has no rows."
    refused = run(copied, "register", "import", *SYSTEM, str(empty), "--whole")
    assert refused.code == 3
    assert "--even-if-most-go" in refused.err
    [kept] = run(copied, "register", "import", *SYSTEM, str(extract)).document
    assert kept["unchanged"] == first["held"]
    gone = run(copied, "register", "import", *SYSTEM, str(empty), "--whole", "--even-if-most-go")
    assert (gone.code, gone.document[0]["removed"]) == (0, first["held"])
