"""From a person at the counter to a signed letter: everything about them, nothing about anybody else."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest

from desk.demo.people import Person
from desk.demo.workspace import CONTROLLERS
from desk.domain.answer import BLACKED_OUT
from tests.demo.oracle import counted, made_again, rows_of
from tests.main_job.conftest import DemoDesk, Ran, Run, answer_words

ANSWERED = [
    "ordinary",
    "namesake",
    "sign_twin",
    "former_name",
    "joint_holder",
    "former_tenant",
    "safety_ban",
    "minor",
    "one_system",
    "swedish",
    "foreign_letters",
    "markup",
]


def text_of(pdf: Path) -> str:
    """The letter's words without white space and soft hyphens, so that wrapped lines do not matter."""
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True, text=True
    )
    return re.sub(r"\u00ad?\s+", "", done.stdout)


def raw_text_of(pdf: Path) -> str:
    done = subprocess.run(
        ["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True, text=True
    )
    return re.sub(r"\u00ad?\s+", "", done.stdout)


def attached(pdf: Path, folder: Path) -> str:
    """Everything in the files inside the letter."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["pdfdetach", "-saveall", "-o", str(folder), str(pdf)], check=True)
    return "\n".join(file.read_text("utf-8-sig") for file in sorted(folder.iterdir()))


def written(value: object) -> set[str]:
    """The ways a letter may write a value, without white space."""
    if value is None or value == "":
        return {""}
    if isinstance(value, bool):
        return {"kyllä", "ei", "ja", "nej", "yes", "no", "1", "0"}
    if isinstance(value, int | float):
        number = Decimal(str(value))
        forms = {f"{number:f}", f"{number:.2f}", f"{number:.3f}", f"{number:,}"}
        forms |= {one.replace(",", "").replace(".", ",") for one in forms}
        return {one.replace("-", "−") for one in forms} | forms
    text = str(value)
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?.*)?", text):
        year, month, day, hour, minute, second = match.groups()
        whole = f"{int(day)}.{int(month)}.{year}"
        if hour is None:
            return {whole}
        seconds = f".{second}" if second and second != "00" else ""
        return {
            f"{whole}{hour}.{minute}{seconds}",
            f"{whole}{int(hour)}.{minute}{seconds}",
            f"{whole}kl.{hour}.{minute}{seconds}",
        }
    bare = re.sub(r"\s+", "", text)
    if match := re.fullmatch(r"(?:0|\+358)(\d{5,})", bare):
        return {bare, f"0{match[1]}", f"+358{match[1]}"}  # a phone number at home and abroad
    return {bare}


def abroad(phone: str) -> str:
    """A phone number without what differs at home and abroad: the zero or the country's code."""
    return re.sub(r"^(?:0|\+358)", "", phone)


def covered(value: object) -> bool:
    return isinstance(value, str) and BLACKED_OUT in value


def answered(run: Run, desk: DemoDesk, controller: str, case: str, out: Path, **more: str) -> Ran:
    ran = run(desk, *answer_words(desk, controller, case, out, **more))
    assert ran.code == 0, ran.err
    return ran


def others_of(desk: DemoDesk, controller: str, case: str) -> list[Person]:
    made = made_again(desk.folder, controller)
    subject = made.cast.cases[case]
    return [one for one in made.cast.people if one.number != subject.number]


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_ordinary_customers_letter_is_whole_signed_and_theirs_alone(
    made: DemoDesk, run: Run, tmp_path: Path, controller: str
) -> None:
    """Art. 15(3): a copy of everything, in the text of the letter; series of readings in its files."""
    ran = answered(run, made, controller, "ordinary", tmp_path / "out")
    letter = Path(ran.document["letter"])
    assert letter.is_absolute()
    assert ran.document["status"] == "complete"
    assert ran.document["sha256"] == hashlib.sha256(letter.read_bytes()).hexdigest()
    assert {one["status"] for one in ran.document["systems"]} == {"complete"}

    checked = run(made, "verify", str(letter))
    assert checked.code == 0
    assert checked.document["valid"]
    assert checked.document["intact"]
    assert checked.document["trusted"]
    assert "(DEMO)" in checked.document["signer"]
    assert checked.document["level"] == "B-B"
    told = subprocess.run(["pdfsig", str(letter)], capture_output=True, text=True, check=False)
    assert "Signature is Valid" in told.stdout
    assert "Total document signed" in told.stdout

    collected = run(
        made, "collect", "--controller", controller, *made.identity(controller, "ordinary")
    )
    assert collected.code == 0
    assert collected.document["complete"]
    text = {text_of(letter), raw_text_of(letter)}
    attached(letter, tmp_path / "inside")
    tables = {one.stem: one for one in (tmp_path / "inside").glob("*.csv")}
    (records,) = (tmp_path / "inside").glob("tietopyynto-*.json")
    inside = json.loads(records.read_text("utf-8"))["records"]
    for name, rows in collected.document["records"].items():
        file = tables.pop(f"{name.partition(':')[2]}-{ran.document['request']}", None)
        if file is not None:
            assert len(rows) > 36
            assert len(file.read_text("utf-8-sig").splitlines()) == len(rows) + 1
            assert len(inside[name]) == len(rows)
            continue
        for row in rows:
            for column, value in row.items():
                for part in value.split(BLACKED_OUT) if covered(value) else [value]:
                    forms = written(part)
                    assert any(form in one for form in forms for one in text), (name, column)
    assert not tables


@pytest.mark.parametrize("controller", CONTROLLERS)
@pytest.mark.parametrize("case", ANSWERED)
def test_collected_records_are_what_the_registers_maker_knows(
    made: DemoDesk, run: Run, controller: str, case: str
) -> None:
    """Every row of the person and no other row, in each hard case."""
    if (controller, case) not in made.examples:
        assert controller in ("kesoy", "kuopio")
        return
    ran = run(made, "collect", "--controller", controller, *made.identity(controller, case))
    assert ran.code == 0, ran.err
    truth = rows_of(made.folder, controller, case)
    records = ran.document["records"]
    assert {key: len(rows) for key, rows in records.items()} == {
        key: len(rows) for key, rows in truth.items()
    }
    for key, rows in records.items():
        open_columns = [
            column
            for column in rows[0]
            if not any(
                BLACKED_OUT in str(row[column]) or "****" in str(row[column]) for row in rows
            )
        ]
        assert counted({c: row[c] for c in open_columns} for row in rows) == counted(
            {c: row.get(c) for c in open_columns} for row in truth[key]
        ), key


@pytest.mark.parametrize("controller", CONTROLLERS)
@pytest.mark.parametrize("case", ANSWERED)
def test_letter_tells_nothing_of_anybody_else(
    made: DemoDesk, run: Run, tmp_path: Path, controller: str, case: str
) -> None:
    """Art. 15(4), in the text and in the files inside the letter."""
    if (controller, case) not in made.examples:
        assert controller in ("kesoy", "kuopio")
        return
    ran = answered(run, made, controller, case, tmp_path / "out")
    letter = Path(ran.document["letter"])
    told = text_of(letter) + re.sub(r"\s+", "", attached(letter, tmp_path / "inside"))
    subject = made_again(made.folder, controller).cast.cases[case]
    own = {
        abroad(subject.phone),
        subject.email,
        subject.customer_number,
        subject.name,
        subject.register_name,
    }
    for other in others_of(made, controller, case):
        traces = {other.code, other.email, abroad(other.phone), other.customer_number}
        if other.kind == "1":
            traces |= {other.name, other.register_name}
        for trace in traces - own - {None, ""}:
            assert re.sub(r"\s+", "", str(trace)) not in told, (other.name, trace)


def test_second_request_of_the_year_is_answered_and_names_the_first(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """A second check in the year is by itself no ground for a fee; all identifiers are one person."""
    first = answered(run, made, "kuopio", "foreign_letters", tmp_path)
    collected = run(
        made, "collect", "--controller", "kuopio", *made.identity("kuopio", "foreign_letters")
    )
    number = next(
        value
        for rows in collected.document["records"].values()
        for row in rows
        for column, value in row.items()
        if "asiakasn" in column.casefold()
    )
    again = run(
        made,
        "answer",
        "--controller",
        "kuopio",
        "--identity",
        f"customer_number={number}",
        "--channel",
        "letter",
        "--evidence",
        "signature",
        "--received",
        first.document["ruling"][:4] + "-01-02",
        "--out",
        str(tmp_path),
    )
    assert again.code == 0, again.err
    assert again.document["free_check"]["free"] is False
    assert again.document["free_check"]["earlier"]


def test_own_code_stands_in_full_once_in_the_letter(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """1050/2018 s. 29; Art. 15(3)."""
    code = made.examples["kmev", "ordinary"]["identity_code"]
    letter = Path(answered(run, made, "kmev", "ordinary", tmp_path).document["letter"])
    assert text_of(letter).count(code) == 1
    assert attached(letter, tmp_path / "inside").count(code) == 1


@pytest.mark.parametrize(
    ("language", "title"),
    [("fi", "meilläonsinusta"), ("sv", "omdig"), ("en", "aboutyou")],
)
def test_letter_is_in_the_language_asked_for(
    made: DemoDesk, run: Run, tmp_path: Path, language: str, title: str
) -> None:
    ran = answered(run, made, "issoy", "ordinary", tmp_path, language=language)
    assert title in text_of(Path(ran.document["letter"]))


def test_swedish_speaking_customer_gets_a_swedish_letter(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    ran = answered(run, made, "ksoy", "swedish", tmp_path)
    assert "personbeteckning" in text_of(Path(ran.document["letter"])).casefold()


def test_nothing_held_is_an_answer_and_takes_the_free_check(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    ran = answered(run, made, "issoy", "unknown", tmp_path)
    assert ran.document["status"] == "nothing_held"
    assert ran.document["records"] == 0
    assert ran.document["free_check"]["free"]
    collected = run(made, "collect", "--controller", "issoy", *made.identity("issoy", "unknown"))
    assert collected.code == 1
    assert {one["status"] for one in collected.document["systems"]} == {"nothing_held"}


def test_a_person_whom_no_register_knows_gets_the_letter_by_the_name_and_address_they_gave(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(made, "kuopio", "unknown", tmp_path, name="Tuntematon Tuija")
    ran = run(made, *words, "--address", "Koekatu 7", "--address", "70100 KUOPIO")
    assert ran.document["status"] == "nothing_held"
    assert "TuntematonTuijaKoekatu770100KUOPIO" in raw_text_of(Path(ran.document["letter"]))


def test_an_address_given_for_somebody_on_record_is_refused_before_anything_is_written_down(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    before = run(made, "requests").document
    words = answer_words(made, "kuopio", "safety_ban", tmp_path)
    ran = run(made, *words, "--address", "Muu tie 6", "--address", "00100 HELSINKI")
    assert ran.code == 3
    assert "place on record" in ran.err
    assert list(tmp_path.glob("*.pdf")) == []
    assert run(made, "requests").document == before


@pytest.mark.parametrize("controller", ["ksoy", "kmev", "issoy"])
def test_place_shared_with_somebody_under_a_safety_ban_needs_a_person(
    made: DemoDesk, run: Run, tmp_path: Path, controller: str
) -> None:
    """Safety ban: the answer stops, no letter is made, the request is kept."""
    words = answer_words(made, controller, "safety_ban_conflict", tmp_path)
    ran = run(made, *words)
    assert ran.code == 3
    assert ran.document["letter"] is None
    assert list(tmp_path.glob("*.pdf")) == []
    numbers = [one["number"] for one in run(made, "requests").document]
    assert ran.document["request"] in numbers


def test_a_company_is_refused(made: DemoDesk, run: Run, tmp_path: Path) -> None:
    """Art. 15 belongs to natural persons."""
    assert run(made, *answer_words(made, "ksoy", "company", tmp_path)).code == 3


@pytest.mark.parametrize("controller", CONTROLLERS)
@pytest.mark.parametrize(
    ("channel", "evidence", "code"),
    [
        ("visit", "passport", 0),
        ("letter", "signature", 0),
        ("visit", "none", 3),
        ("letter", "none", 3),
        ("email", "none", 3),
        ("visit", "signature", 3),
        ("letter", "passport", 3),
    ],
)
def test_evidence_decides(
    made: DemoDesk,
    run: Run,
    tmp_path: Path,
    controller: str,
    channel: str,
    evidence: str,
    code: int,
) -> None:
    """Art. 12(6): who is asking has to be proven, in proportion; nothing leaves without it."""
    words = answer_words(
        made, controller, "one_system", tmp_path, channel=channel, evidence=evidence
    )
    ran = run(made, *words)
    assert ran.code == code, ran.err
    assert bool(list(tmp_path.glob("*.pdf"))) is (code == 0)


def test_search_finds_by_each_key_and_flags_the_twins(made: DemoDesk, run: Run) -> None:
    example = made.examples["issoy", "sign_twin"]
    found = run(made, "search", "--controller", "issoy", example["identity_code"])
    assert found.code == 0
    assert found.document[0]["name"] == example["name"]
    assert found.document[0]["sign_twins"] == 1
    assert "personal_identity_code" in found.document[0]["matched_on"]
    by_name = run(made, "search", "--controller", "issoy", example["name"], "--limit", "3")
    assert by_name.code == 0
    assert any(one["name"] == example["name"] for one in by_name.document)
    one = found.document[0]["subject"]
    collected = run(made, "collect", "--controller", "issoy", "--subject", one)
    assert collected.code == 0
    assert json.dumps(collected.document["records"]).count(example["identity_code"]) == 1


def test_markup_and_formulas_stand_in_the_letter_as_they_are(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    letter = Path(answered(run, made, "ksoy", "markup", tmp_path).document["letter"])
    text = text_of(letter)
    for literal in ("<b>", '<imgsrc="file:///etc/passwd">', "&", "=1+1"):
        assert literal in text
    assert "root:x:" not in text


def test_a_guardian_gets_the_row_that_names_them_without_the_childs_data(
    made: DemoDesk, run: Run
) -> None:
    """What is held about somebody as another customer's representative is their data too (Art. 15(1))."""
    child, guardian = made_again(made.folder, "kuopio").cast.guardians[0]
    ran = run(
        made,
        "collect",
        "--controller",
        "kuopio",
        "--identity",
        f"personal_identity_code={guardian.code}",
    )
    assert ran.code == 0, ran.err
    [row] = ran.document["records"]["kuopio_markkinointi:edustaja"]
    assert (row["nimi"], row["hetu"]) == (guardian.name, f"{str(guardian.code)[:7]}****")
    told = json.dumps(ran.document["records"], ensure_ascii=False)
    assert child.name not in told
    assert str(child.code) not in told


@pytest.mark.parametrize("banned", [False, True])
def test_a_neighbour_mentioned_in_feedback_is_left_out(
    copied: DemoDesk, run: Run, tmp_path: Path, banned: bool
) -> None:
    """Art. 15(4); a safety ban covers address, phone and e-mail in everybody else's letter."""
    cast = made_again(copied.folder, "ksoy").cast
    other = cast.cases["safety_ban" if banned else "namesake"]
    code = copied.examples["ksoy", "ordinary"]["identity_code"]
    words = f"Naapuri {other.name}, puh {other.phone}, {other.email}, hetu {other.code}"
    if banned:
        words += f", {other.home.street}"
    with sqlite3.connect(copied.folder / "registers/ksoy/asiakastieto.sqlite") as database:
        changed = database.execute(
            "UPDATE PALAUTE SET TEKSTI = ? WHERE PALAUTE_ID = (SELECT min(PALAUTE_ID) FROM PALAUTE "
            "WHERE ASIAKAS_ID = (SELECT ASIAKAS_ID FROM ASIAKAS WHERE HETU = ?))",
            (words, code),
        )
        assert changed.rowcount == 1
    database.close()
    letter = Path(answered(run, copied, "ksoy", "ordinary", tmp_path / "out").document["letter"])
    told = text_of(letter) + re.sub(r"\s+", "", attached(letter, tmp_path / "inside"))
    traces = [other.name, other.surname, abroad(other.phone), other.email, str(other.code)]
    for trace in [*traces, other.home.street] if banned else traces:
        assert re.sub(r"\s+", "", trace) not in told, trace
