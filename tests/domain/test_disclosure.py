"""What is given and what is covered: Art. 15(3)-(4), 1050/2018 s. 29, the safety ban."""

from __future__ import annotations

import pytest

from desk.domain.answer import BLACKED_OUT, Ground
from desk.domain.disclosure import Decision, Disclosure, disclose
from desk.domain.person import Identifiers
from desk.domain.records import (
    About,
    Collection,
    CollectionInfo,
    FieldInfo,
    OtherPerson,
    Table,
    Value,
)
from desk.domain.text import LocalText

OWN = Identifiers(
    {
        "personal_identity_code": ("131052-9373",),
        "name": ("Koskela Aino Maria",),
        "phone_number": ("0500001234",),
    }
)
PEKKA = OtherPerson(
    "joint_holder",
    Identifiers(
        {
            "name": ("Koskela Pekka Juhani", "Pekka Juhani Koskela"),
            "personal_identity_code": ("010594Y9032",),
            "email": ("pekka.koskela@example.fi",),
            "phone_number": ("+358 50 000 9876", "0500001234"),
            "address": ("Karhumäenkatu 11, 55120 Imatra",),
        }
    ),
)


def info(name: str, *fields: FieldInfo, order: int = 10) -> CollectionInfo:
    return CollectionInfo("tieto", "koe", name, LocalText(name, name, name), fields, order=order)


def column(name: str, **more: object) -> FieldInfo:
    return FieldInfo(name, LocalText(name, name, name), **more)  # type: ignore[arg-type]  # any field of FieldInfo


CODE = column("hetu", identity="personal_identity_code")
TEXT = column("teksti")


def shown(*tables: Table, others: tuple[OtherPerson, ...] = (), **more: object) -> Disclosure:
    collection = Collection([], list(tables), others=list(others), identifiers=OWN)
    return disclose(collection, own=OWN, **more)  # type: ignore[arg-type]  # decisions only


def cell(value: str, *others: OtherPerson) -> Value:
    return shown(Table(info("huomautus", TEXT), [(value,)]), others=others).tables[0].rows[0][0]


def test_own_code_stands_once_in_full_and_masked_everywhere_else() -> None:
    """1050/2018 s. 29: not printed needlessly; Art. 15(3): the copy is faithful."""
    later = Table(info("lasku", CODE, TEXT, order=20), [("131052-9373", "hetu 131052-9373")])
    first = Table(info("asiakas", CODE, TEXT, order=1), [("131052-9373", "sama 131052-9373")])
    result = shown(later, first)
    assert [table.info.name for table in result.tables] == ["asiakas", "lasku"]
    assert result.tables[0].rows == [("131052-9373", "sama 131052-****")]
    assert result.tables[1].rows == [("131052-****", "hetu 131052-****")]
    assert result.counts == {"identity_code": 3}


def test_each_code_that_is_held_stands_once() -> None:
    held = OWN.joined({"personal_identity_code": ("131052A9370",)})
    table = Table(info("asiakas", CODE), [("131052-9373",), ("131052A9370",)])
    result = disclose(Collection([], [table], identifiers=held), own=held)
    assert result.tables[0].rows == [("131052-9373",), ("131052A9370",)]


def test_somebody_elses_code_in_a_text_is_gone_and_not_only_masked() -> None:
    """A masked code still tells a birth date."""
    assert cell("puoliso 010594Y9032 soitti") == f"puoliso {BLACKED_OUT} soitti"


@pytest.mark.parametrize(
    "text",
    [
        "Pekka ilmoitti katkosta",
        "PEKKA ilmoitti",
        "Koskela Pekka ilmoitti",
        "Pekka Koskela ilmoitti",
        "Pekan numero muuttui",
        "Pekalle soitettu",
        "Juhanille lähetetty kirje",
        "laskut osoitteeseen pekka.koskela@example.fi",
        "Numero 050 000 9876 ei vastaa",
        "Numero +358500009876 ei vastaa",
    ],
)
def test_others_are_covered_in_running_text_in_their_bent_forms(text: str) -> None:
    """Art. 15(4): leave out what concerns somebody else."""
    covered = str(cell(text, PEKKA))
    assert BLACKED_OUT in covered
    for trace in ("pekka", "pekan", "pekalle", "juhanille", "9876"):
        assert trace not in covered.casefold()


def test_an_e_mail_address_goes_whole_and_not_only_the_name_in_it() -> None:
    assert cell("osoite Pekka.Koskela@example.fi ei toimi", PEKKA) == (
        f"osoite {BLACKED_OUT} ei toimi"
    )


@pytest.mark.parametrize(
    "text",
    ["Aino Koskela soitti", "Numero 0500001234", "Karhumäenkatu 11, sähkökatko", "Koskelan tila"],
)
def test_what_is_the_persons_own_too_is_given(text: str) -> None:
    """The rest is given: a shared surname, phone or home is the person's own data."""
    assert cell(text, PEKKA) == text


def test_values_that_the_map_says_are_others_or_staff_are_left_out() -> None:
    fields = (
        column("yhteyshenkilo", about=About.OTHER),
        column("kasittelija", about=About.STAFF),
        TEXT,
    )
    result = shown(
        Table(info("loki", *fields), [("Laine Eeva", "virk42", "laskutus"), (None, None, "x")])
    )
    assert result.tables[0].rows == [(BLACKED_OUT, BLACKED_OUT, "laskutus"), (None, None, "x")]
    assert result.counts == {"other_person": 1, "staff": 1}


def test_shared_place_with_somebody_under_a_safety_ban_stops_the_answer() -> None:
    """Safety ban: a place of use shared with another requester stops for a human decision."""
    banned = OtherPerson("other_tenant", PEKKA.identifiers, safety_ban=True, shares_place=True)
    assert shown(others=(banned,)).conflict is not None
    assert shown(others=(PEKKA,)).conflict is None


def test_address_of_somebody_under_a_safety_ban_is_covered() -> None:
    banned = OtherPerson("household", PEKKA.identifiers, safety_ban=True)
    assert cell("muutti: Karhumäenkatu 11", banned) == f"muutti: {BLACKED_OUT}"


def test_clerks_decisions_hold_and_are_counted_by_ground() -> None:
    table = Table(info("palaute", TEXT), [("yksi",), ("kaksi",), ("Pekka soitti",)])
    decisions = (
        Decision("koe:palaute", 0, None, "leave_out", Ground.CLERK, "toisen asia"),
        Decision("koe:palaute", 1, "teksti", "black_out", Ground.OTHER_PERSON),
        Decision("koe:palaute", 2, "teksti", "keep", Ground.CLERK, "oma lempinimi"),
    )
    result = shown(table, others=(PEKKA,), decisions=decisions)
    assert result.tables[0].rows == [(BLACKED_OUT,), ("Pekka soitti",)]
    assert result.source_rows == [[1, 2]]
    assert result.counts == {"clerk": 1, "other_person": 1}


def test_rows_kept_out_while_collecting_are_counted_too() -> None:
    collection = Collection([], [], set_aside={"tenancy": 96})
    assert disclose(collection, own=OWN).counts == {"tenancy": 96}


def test_each_shown_row_tells_which_columns_were_covered_and_why() -> None:
    fields = (TEXT, column("kasittelija", about=About.STAFF))
    rows = [("a", "virk1"), ("vain oma", None), ("Pekka soitti", "virk2")]
    leave_out = Decision("koe:loki", 0, None, "leave_out", Ground.CLERK, "toisen asia")
    result = shown(Table(info("loki", *fields), rows), others=(PEKKA,), decisions=(leave_out,))
    assert result.tables[0].covered == {
        1: (("teksti", Ground.OTHER_PERSON), ("kasittelija", Ground.STAFF))
    }


def test_nothing_of_whoever_is_under_a_safety_ban_is_given_by_a_clerks_decision() -> None:
    """Art. 15(4), 32: none of it appears in anybody else's letter, whoever decides so."""
    banned = OtherPerson("mentioned", PEKKA.identifiers, safety_ban=True)
    table = Table(info("palaute", TEXT), [("Pekka muutti: Karhumäenkatu 11, puh 050 000 9876",)])
    keep = Decision("koe:palaute", 0, "teksti", "keep", Ground.SAFETY_BAN, "asiakas pyysi")
    given = shown(table, others=(PEKKA,), decisions=(keep,))
    assert given.tables[0].rows == table.rows
    result = shown(table, others=(banned,), decisions=(keep,))
    assert result.tables[0].rows == [(f"{BLACKED_OUT} muutti: {BLACKED_OUT}, puh {BLACKED_OUT}",)]
    assert set(result.counts) == {"safety_ban"}


STAHL = OtherPerson(
    "mentioned",
    Identifiers(
        {
            "name": ("Ståhl Åsa Märtä",),
            "email": ("asa.stahl@posti.example.fi",),
            "address": ("Koivukatu 5 A 12, 55100 Imatra",),
        }
    ),
    safety_ban=True,
)


@pytest.mark.parametrize(
    "hidden",
    [
        "Stahl Asa",
        "Åsa Stahl",
        "STAHL",
        "asa.stahl(at)posti.example.fi",
        "asa.stahl [at] posti.example.fi",
        "asa.stahl at posti (piste) example.fi",
        "Koivuk. 5",
        "Koivuk 5",
        "koivukadulla 5",
        "Koivukadun 5",
        "KOIVUKATU 5",
    ],
)
def test_other_spellings_of_whoever_is_under_a_ban_are_covered_too(hidden: str) -> None:
    told = str(cell(f"kerrottu: {hidden}; sovittu", STAHL))
    assert told.startswith("kerrottu: ")
    assert told.endswith("; sovittu")
    left = told.removeprefix("kerrottu: ").removesuffix("; sovittu").replace(BLACKED_OUT, "")
    assert left.strip() == ""


@pytest.mark.parametrize(
    "text",
    ["Koivut 5 kpl kaadettu", "Koivukatu 55", "stahl-teräs", "kello 5 at posti", "Koivukalle 5"],
)
def test_usual_words_are_not_taken_for_another_spelling(text: str) -> None:
    assert cell(text, STAHL) == text
