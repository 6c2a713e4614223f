"""``desk map check``: every mistake by name, across files; foreign keys as warnings; exit codes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desk.app import main
from tests.registers.register_samples import ASIAKAS, VERKKO

DATA_MAPS = Path(__file__).parents[2] / "resources" / "data_maps"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Writes maps and checks them: the exit code, problems and warnings as (file, place, reason)."""

    def run(**maps: str) -> tuple[int, list[tuple[str, ...]], list[tuple[str, ...]]]:
        files = []
        for name, text in maps.items():
            files.append(tmp_path / f"{name}.yaml")
            files[-1].write_text(text)
        code = main(["map", "check", *map(str, files), "--json"])
        found = json.loads(capsys.readouterr().out)
        return code, _rows(found["problems"]), _rows(found["warnings"])

    return run


KNOWN = {
    "kesoy": [
        *("puhelut.asiakasnumero", "tekstiviestit.asiakasnumero", "pikaviestit.asiakasnumero"),
        *("sahkopostit.x_asiakasnumero", "asiakas.asiakasnumero"),
    ]
}
"""What a person should know of a shipped map: here the register counts the customers' numbers itself, and
files write them as text."""


def _rows(found: Sequence[dict[str, str]]) -> list[tuple[str, ...]]:
    return [(Path(one["file"]).stem, one["place"], one["reason"]) for one in found]


@pytest.mark.parametrize("controller", sorted({f.stem.split("_")[0] for f in DATA_MAPS.iterdir()}))
def test_the_maps_of_each_controller_are_without_fault(
    controller: str, capsys: pytest.CaptureFixture[str]
) -> None:
    files = sorted(map(str, DATA_MAPS.glob(f"{controller}_*.yaml")))
    code = main(["map", "check", *files])
    told, err = capsys.readouterr()
    assert (code, err) == (0, "")
    *warnings, last = told.splitlines()
    assert last == f"Maps that can be used: {len(files)}."
    assert [line.split(": ")[2] for line in warnings] == KNOWN.get(controller, [])


def test_references_across_files_are_followed(check: Any) -> None:
    assert check(asiakas=ASIAKAS, verkko=VERKKO)[0] == 0
    code, problems, _ = check(verkko=VERKKO)
    assert code == 1
    assert ("verkko", "seuranta.kayttopaikka") in [one[:2] for one in problems]
    assert all("koe_asiakas" in reason for _, _, reason in problems)


def test_every_mistake_is_listed_not_just_the_first(check: Any) -> None:
    spoilt = (
        ASIAKAS.replace("field: kayttopaikka.tunnus, direction: from", "field: talo.tunnus")
        .replace("order: 50", "oder: 50")
        .replace("name: [sukunimi, etunimet]", "name: [sukunimi, etunimi]")
        .replace("type: money", "type: coins")
        .replace("data_categories: [user.name.last]", "data_categories: [user.nimi]")
        .replace("{name: kieli}", "{name: kieli, fides_meta: {data_type: text}}")
        .replace("{column: yritys, values: [K]}", "{column: yritys, values: [yes]}")
    )
    code, problems, _ = check(koe=spoilt)
    assert code == 1
    assert {place for _, place, _ in problems} == {
        "lukema.kayttopaikka",
        "lukema.oder",
        "maksu.summa.type",
        "asiakas.sukunimi",
        "asiakas.kieli.data_type",
        "asiakas.person.company.values.0",
    }


def _dataset(*collections: str, key: str = "koe", notes: str = "") -> str:
    body = "".join(f"      - {one}\n" for one in collections)
    return f"dataset:\n  - fides_key: {key}\n    collections:\n{body}{notes}"


HOLDER = "{name: a, fields: [{name: id, fides_meta: {identity: email}}]}"


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        (_dataset(HOLDER, HOLDER), "a", "stands there twice"),
        (
            _dataset(
                "{name: a, fides_meta: {after: [koe.b]}, fields: [{name: id, fides_meta: {identity: email}}]}",
                "{name: b, fides_meta: {after: [koe.a]}, fields: [{name: id, fides_meta: {identity: email}}]}",
            ),
            "a.after",
            "wait for each other",
        ),
        (
            _dataset(
                "{name: a, fields: [{name: id, fides_meta: {identity: email, data_type: boolean, references: "
                "[{dataset: koe, field: b.id}]}}]}",
                "{name: b, fields: [{name: id, fides_meta: {data_type: integer}}]}",
            ),
            "a.id",
            "contradict",
        ),
        (
            _dataset(HOLDER, notes="    meta: {desk: {a.id: {unit: x}, a.id: {unit: y}}}\n"),
            "a.id (5)",
            "stands there twice",
        ),
        (
            _dataset(
                HOLDER, notes="    meta: {desk: {a.id: {codes: {no: {fi: e, sv: n, en: n}}}}}\n"
            ),
            "a.id.codes",
            "in quotes",
        ),
        (
            _dataset(
                "{name: a, fields: [{name: id, fides_meta: {primary_key: true, data_type: 'string[]'}}]}"
            ),
            "a.id",
            "no primary key",
        ),
        (
            _dataset(
                "{name: a, fields: [{name: b, fides_meta: {data_type: string}, fields: [{name: c}]}]}"
            ),
            "a.b",
            "not compatible",
        ),
        (_dataset("{name: a, fields: [{name: yes}]}"), "a.fields[0].name", "in quotes"),
    ],
)
def test_a_mistake_is_told_by_place_and_reason(
    check: Any, text: str, place: str, told: str
) -> None:
    code, problems, _ = check(koe=text)
    assert code == 1
    assert [(where, True) for _, where, reason in problems if told in reason][:1] == [
        (place, True)
    ], problems


def test_what_fideslang_forgets_and_what_nobody_reaches_are_warnings(check: Any) -> None:
    text = _dataset(
        "{name: a, fields: [{name: id, label: x, fides_meta: {identity: email, colour: red}}]}",
        "{name: b, fields: [{name: id}]}",
        "{name: c, fides_meta: {skip_processing: true}, fields: [{name: id}]}",
        "{name: d, fields: [{name: born, fides_meta: {identity: birth_date}}]}",
    )
    code, problems, warnings = check(koe=text)
    assert (code, problems) == (0, [])
    assert [place for _, place, _ in warnings] == ["a.id", "a.id.fides_meta", "b", "d"]


def test_a_table_that_a_draft_left_out_is_warned_of(
    check: Any, tmp_path: Path, capsys: Any
) -> None:
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as database:
        database.execute("CREATE TABLE asiakas (id INTEGER PRIMARY KEY, hetu TEXT, nimi TEXT)")
        database.execute('CREATE TABLE "muut tiedot" (x TEXT, y TEXT)')
    assert main(["map", "draft", "--source", f"koe=sqlite:///{tmp_path / 'a.sqlite'}"]) == 0
    drafted = capsys.readouterr().out
    code, problems, warnings = check(koe=drafted)
    assert (code, problems) == (0, [])
    assert [(place, "draft found no way" in told) for _, place, told in warnings] == [
        ("muut tiedot", True)
    ]
    looked_at = "\n".join(line for line in drafted.splitlines() if "nothing leads" not in line)
    assert check(koe=looked_at)[2] == []


def test_a_contract_that_the_judged_rows_lead_back_to_is_warned_of(check: Any) -> None:
    def told(text: str) -> list[str]:
        return [place for _, place, reason in check(koe=text)[2] if "lead back" in reason]

    assert told(ASIAKAS) == []
    wide = ASIAKAS.replace(
        "field: kayttopaikka.tunnus, direction: from", "field: kayttopaikka.tunnus"
    )
    wide = wide.replace("field: kayttopaikka.tunnus, direction: to", "field: kayttopaikka.tunnus")
    assert wide != ASIAKAS
    assert told(wide) == ["lukema"]


def test_linked_fields_of_different_types_are_warned_of(check: Any) -> None:
    text = _dataset(
        "{name: a, fields: [{name: id, fides_meta: {identity: email, data_type: %s, references: "
        "[{dataset: koe, field: b.id}]}}]}",
        "{name: b, fields: [{name: id, fides_meta: {data_type: integer}}]}",
    )
    code, problems, warnings = check(koe=text % "string")
    assert (code, problems) == (0, [])
    assert [(place, "zeros in front" in told) for _, place, told in warnings] == [("a.id", True)]
    assert check(koe=text % "integer")[2] == []


def test_a_running_number_that_is_called_a_customer_number_is_warned_of(check: Any) -> None:
    key = "fides_meta: {primary_key: true, identity: customer_number, data_type: %s}"
    text = _dataset("{name: a, fields: [{name: id, " + key + "}]}")
    code, problems, warnings = check(koe=text % "integer")
    assert (code, problems) == (0, [])
    assert [(place, "running number" in told) for _, place, told in warnings] == [("a.id", True)]
    assert check(koe=text % "string")[2] == []


def test_where_people_are_known_a_weak_key_alone_leads_nowhere(check: Any) -> None:
    alone = _dataset("{name: uutiskirje, fields: [{name: osoite, fides_meta: {identity: email}}]}")
    assert check(koe=alone)[2] == []
    assert check(koe=alone, asiakas=ASIAKAS)[2] == [
        (
            "koe",
            "uutiskirje",
            "no identity leads here, directly or by references, so this is never asked",
        )
    ]


def test_an_after_of_whole_datasets_may_run_in_no_circle(check: Any) -> None:
    one = _dataset(HOLDER, key="yksi", notes="    fides_meta: {after: [kaksi]}\n")
    two = _dataset(HOLDER, key="kaksi")
    assert check(one=one, two=two)[0] == 0
    code, problems, _ = check(one=one, two=two + "    fides_meta: {after: [yksi]}\n")
    assert code == 1
    assert "wait for each other" in problems[0][2]


@pytest.mark.parametrize("content", [b"\xff\xfe", b"a: [", b"policy: []", b"[" * 5000], ids=repr)
def test_a_file_that_is_no_map_is_bad_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    file = tmp_path / "koe.yaml"
    file.write_bytes(content)
    assert main(["map", "check", str(file)]) == 2
    assert "koe.yaml" in capsys.readouterr().err
    assert main(["map", "check", str(tmp_path / "none.yaml")]) == 2
