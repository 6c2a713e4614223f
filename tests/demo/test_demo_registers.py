"""The demo registers: the same each time, only invented people, every hard case, nothing unmapped."""

from __future__ import annotations

import hashlib
import itertools
import re
import wave
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from fideslang.default_taxonomy import DEFAULT_TAXONOMY
from fideslang.models import Dataset
from stdnum import iban, luhn
from stdnum.fi import hetu, ytunnus

from desk.demo import numbers
from desk.demo.rows import SystemRows
from desk.demo.workspace import CONTROLLERS, Example, build, make
from desk.domain.person import CODE_IN_TEXT, PersonalIdentityCode
from tests.demo.conftest import PEOPLE, SEED, TODAY, Demo
from tests.demo.oracle import counted, made_again, rows_of, stored_rows

MAPS = Path(__file__).resolve().parents[2] / "resources" / "data_maps"
EVERYWHERE = {
    *("ordinary", "namesake", "former_name", "safety_ban", "company", "one_system"),
    *("swedish", "foreign_letters", "markup", "unknown", "sole_trader"),
}
WITH_CODES = {"sign_twin", "minor"}
WITH_PLACES = {"joint_holder", "former_tenant", "safety_ban_conflict", "six_years"}
CASES = {
    "ksoy": EVERYWHERE | WITH_CODES | WITH_PLACES,
    "kmev": EVERYWHERE | WITH_CODES | WITH_PLACES,
    "kesoy": EVERYWHERE | {"joint_holder"},
    "kuopio": EVERYWHERE | WITH_CODES,
    "issoy": EVERYWHERE | WITH_CODES | WITH_PLACES,
}
MARK = re.compile("[A-Z]{1,3}[0-9]?")
READINGS = {
    "ksoy": "ksoy_asiakastieto:LUKEMA",
    "kmev": "kmev_sahko:Mittaustieto",
    "issoy": "issoy_asiakastieto:mittaus_15min",
}


def example(demo: Demo, controller: str, case: str) -> Example:
    (found,) = (e for e in demo.result.examples if (e.controller, e.case) == (controller, case))
    return found


def hashes(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_the_same_seed_and_date_give_the_same_bytes(demo: Demo, tmp_path: Path) -> None:
    again = build(tmp_path, people=PEOPLE, seed=SEED, today=TODAY)
    assert again == demo.result
    assert hashes(tmp_path) == hashes(demo.folder)


def test_another_seed_gives_other_people() -> None:
    one, other = (make("kesoy", people=0, seed=seed, today=TODAY) for seed in (1, 2))
    assert one.cast.people != other.cast.people


def test_people_are_counted_beside_the_hard_cases(demo: Demo) -> None:
    def everybody(people: int) -> int:
        return sum(
            len(make(controller, people=people, seed=1, today=TODAY).cast.people)
            for controller in ("kesoy", "kuopio")
        )

    assert demo.result.people == PEOPLE
    assert everybody(30) - everybody(0) == 2 * 30 // 5


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_every_code_is_from_the_range_that_nobody_gets(demo: Demo, controller: str) -> None:
    made = made_again(demo.folder, controller)
    codes = {
        code
        for system in made.systems
        for rows in system.collections.values()
        if "kwh" not in {c.lower() for c in rows.columns}
        for row in rows
        for cell in row
        if isinstance(cell, str)
        for code in CODE_IN_TEXT.findall(cell)
    }
    assert bool(codes) == (controller != "kesoy")
    for code in codes:
        parsed = PersonalIdentityCode.parse(code)
        assert parsed.temporary
        assert parsed.birth_date < TODAY


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_codes_birth_dates_and_ages_agree(demo: Demo, controller: str) -> None:
    made = made_again(demo.folder, controller)
    minors = {made.cast.cases["minor"].number} if "minor" in made.cast.cases else set()
    for person in made.cast.people:
        if person.kind == "2":
            assert person.code is None
            assert ytunnus.is_valid(person.business_id or "")
            continue
        assert person.code
        assert person.birth
        assert PersonalIdentityCode.parse(person.code).birth_date == person.birth
        age = (
            TODAY.year
            - person.birth.year
            - ((TODAY.month, TODAY.day) < (person.birth.month, person.birth.day))
        )
        assert (age < 18) == (person.number in minors)


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_every_hard_case_has_its_example(demo: Demo, controller: str) -> None:
    found = [e for e in demo.result.examples if e.controller == controller]
    assert {e.case for e in found} == CASES[controller]
    assert len(found) == len(CASES[controller])
    for e in found:
        assert e.name
        assert e.identity
        coded = controller != "kesoy" and e.case != "company"
        assert (e.identity_code is not None) == coded


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_what_was_made_is_what_is_stored(demo: Demo, controller: str) -> None:
    for system in made_again(demo.folder, controller).systems:
        stored = stored_rows(demo.folder, controller, system)
        assert set(stored) == set(system.collections)
        for name, rows in system.collections.items():
            if len(stored[name]) > 5000:  # six years of readings: counting them is enough
                assert len(stored[name]) == sum(1 for _ in rows)
                continue
            made = counted(dict(zip(rows.columns, row, strict=True)) for row in rows)
            assert counted(stored[name]) == made, name


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_maps_and_registers_hold_the_same_tables_and_columns(demo: Demo, controller: str) -> None:
    made = made_again(demo.folder, controller)
    maps = {file.stem for file in MAPS.glob(f"{controller}_*.yaml")}
    assert maps == {system.dataset for system in made.systems}
    for system in made.systems:
        dataset = read_map(system)
        mapped = {c.name: {f.name for f in c.fields} for c in dataset.collections}
        assert mapped == {name: set(rows.columns) for name, rows in system.collections.items()}
        desk = (dataset.meta or {})["desk"]
        named = set(desk) - {"others", "dataset"}
        assert named == {
            *mapped,
            *(f"{name}.{column}" for name, columns in mapped.items() for column in columns),
        }
        for key in named:
            labels = [desk[key]["label"], *desk[key].get("codes", {}).values()]
            assert all(set(label) == {"fi", "sv", "en"} and all(label.values()) for label in labels)


def read_map(system: SystemRows) -> Dataset:
    (raw,) = yaml.safe_load((MAPS / f"{system.dataset}.yaml").read_text(encoding="utf-8"))[
        "dataset"
    ]
    dataset = Dataset(**raw)
    assert dataset.fides_key == system.dataset
    known = {category.fides_key for category in DEFAULT_TAXONOMY.data_category}
    for collection in dataset.collections:
        for field in collection.fields:
            assert set(field.data_categories or []) <= known
    return dataset


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_every_code_in_a_register_has_its_meaning(demo: Demo, controller: str) -> None:
    for system in made_again(demo.folder, controller).systems:
        desk = (read_map(system).meta or {})["desk"]
        for name, rows in system.collections.items():
            for position, column in enumerate(rows.columns):
                codes = desk[f"{name}.{column}"].get("codes")
                if codes:
                    used = {str(row[position]) for row in rows if row[position] is not None}
                    assert used <= set(codes), (name, column)


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_no_column_of_short_repeated_marks_lacks_its_codes(demo: Demo, controller: str) -> None:
    for system in made_again(demo.folder, controller).systems:
        desk = (read_map(system).meta or {})["desk"]
        for name, rows in system.collections.items():
            for position, column in enumerate(rows.columns):
                values = [str(row[position]) for row in rows if row[position] is not None]
                if len(values) > 2 * len(set(values)) and all(map(MARK.fullmatch, values)):
                    assert desk[f"{name}.{column}"].get("codes"), (name, column)


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_the_ordinary_customer_is_an_adult_with_short_tables_in_every_system(
    demo: Demo, controller: str
) -> None:
    made = made_again(demo.folder, controller)
    person = made.cast.cases["ordinary"]
    rows = rows_of(demo.folder, controller, "ordinary")
    assert {key.partition(":")[0] for key in rows} == {s.dataset for s in made.systems}
    assert max(map(len, rows.values())) <= 200
    if controller in READINGS:
        assert len(rows[READINGS[controller]]) == 192
    assert person.birth
    assert person.birth < TODAY - timedelta(days=18 * 366)


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_nobody_else_is_involved_with_the_ordinary_customer(demo: Demo, controller: str) -> None:
    made = made_again(demo.folder, controller)
    person = made.cast.cases["ordinary"]
    for system in made.systems:
        for rows in system.collections.values():
            for owners, _ in rows.blocks:
                assert person.number not in owners or owners == {person.number}
    others = [p for p in made.cast.people if p is not person]
    for other in others:
        assert other.surname != person.surname
        assert {other.phone, other.email, other.home.street, other.post.street}.isdisjoint(
            {person.phone, person.email, person.home.street}
        )
    told = " ".join(
        str(cell)
        for rows in rows_of(demo.folder, controller, "ordinary").values()
        for row in rows
        for cell in row.values()
    )
    for other in others:
        assert other.name not in told
        assert other.register_name not in told
        assert other.phone[1:] not in told.replace(" ", "")


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_namesakes_share_name_and_day_and_nothing_else(demo: Demo, controller: str) -> None:
    made = made_again(demo.folder, controller)
    one = made.cast.cases["namesake"]
    (other,) = (p for p in made.cast.people if p.name == one.name and p is not one)
    assert one.birth == other.birth
    assert (one.code, one.email, one.phone) != (other.code, other.email, other.phone)


@pytest.mark.parametrize("controller", sorted(set(CONTROLLERS) - {"kesoy"}))
def test_sign_twins_differ_in_the_sign_and_nobody_else_does(demo: Demo, controller: str) -> None:
    people = made_again(demo.folder, controller).cast.people
    codes = [PersonalIdentityCode(p.code) for p in people if p.code]
    twins = [
        {a.code, b.code} for a, b in itertools.combinations(codes, 2) if a.differs_in_sign_only(b)
    ]
    assert len(twins) == 1
    assert example(demo, controller, "sign_twin").identity_code in twins[0]


@pytest.mark.parametrize("controller", sorted(READINGS))
def test_a_former_tenant_owns_only_the_days_of_the_contract(demo: Demo, controller: str) -> None:
    made = made_again(demo.folder, controller)
    person = made.cast.cases["former_tenant"]
    (contract,) = (c for c in made.cast.contracts if person in c.holders)
    assert contract.end
    days = {contract.start + timedelta(days=n) for n in range(-2, 3)}
    days |= {contract.end + timedelta(days=n) for n in range(-2, 3)}
    assert set(contract.place.reading_days) == days
    own = rows_of(demo.folder, controller, "former_tenant")[READINGS[controller]]
    assert len(own) == 96 * sum(contract.covers(day) for day in days) == 6 * 96


@pytest.mark.parametrize("controller", sorted(READINGS))
def test_one_customer_alone_has_six_years_of_readings(demo: Demo, controller: str) -> None:
    assert len(rows_of(demo.folder, controller, "six_years")[READINGS[controller]]) > 209_000
    made = made_again(demo.folder, controller)
    person = made.cast.cases["six_years"]
    month = 31 * 100
    for other in made.cast.people:
        if other is not person:
            counts = [
                sum(len(rows) for owners, rows in found.blocks if other.number in owners)
                for system in made.systems
                for found in system.collections.values()
            ]
            assert max(counts) <= month


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_the_customer_in_one_system_is_in_one_only(demo: Demo, controller: str) -> None:
    rows = rows_of(demo.folder, controller, "one_system")
    assert len({key.partition(":")[0] for key in rows}) == 1


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_the_unknown_person_is_nowhere(demo: Demo, controller: str) -> None:
    nobody = example(demo, controller, "unknown")
    made = made_again(demo.folder, controller)
    cells = {
        cell
        for system in made.systems
        for rows in system.collections.values()
        for row in rows
        for cell in row
        if isinstance(cell, str)
    }
    assert cells.isdisjoint(nobody.identity.values())
    assert rows_of(demo.folder, controller, "unknown") == {}


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_feedback_holds_what_a_careless_program_would_obey(demo: Demo, controller: str) -> None:
    texts = [
        str(cell)
        for rows in rows_of(demo.folder, controller, "markup").values()
        for row in rows
        for cell in row.values()
    ]
    for hard in ("<b>", '<img src="file:///etc/passwd">', "=1+1", "\0", "שלום", "a" * 10_000):
        assert any(hard in text for text in texts), hard


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_a_banned_customers_post_goes_to_a_contact_address(demo: Demo, controller: str) -> None:
    person = made_again(demo.folder, controller).cast.cases["safety_ban"]
    assert person.banned
    assert person.post.street.startswith("PL ")
    assert person.post != person.home


def test_recordings_are_sounds_and_each_is_listed(demo: Demo) -> None:
    for controller in CONTROLLERS:
        for system in made_again(demo.folder, controller).systems:
            base = demo.folder / "registers" / controller
            base = base if system.ddl is not None else base / system.key
            listed = {
                str(cell)
                for rows in system.collections.values()
                for row in rows
                for cell in row
                if str(cell).endswith(".wav")
            }
            assert listed == set(system.recordings)
            for path in listed:
                with wave.open(str(base / path)) as sound:
                    assert 0 < sound.getnframes() / sound.getframerate() <= 1


def test_numbers_have_right_check_digits() -> None:
    birth = date(1987, 3, 14)
    assert hetu.is_valid(numbers.identity_code(birth, "-", 917), allow_temporary=True)
    assert iban.is_valid(numbers.iban(12345))
    assert luhn.is_valid(numbers.iban(12345)[4:])
    assert numbers.reference_number(123456) == "1234561"
    point = numbers.metering_point(901, 42)
    assert len(point) == 18
    assert sum(int(d) * (1 if i % 2 else 3) for i, d in enumerate(reversed(point[:-1]))) % 10 == (
        -int(point[-1]) % 10
    )
