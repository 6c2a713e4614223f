"""The check before signing: identity codes, other people, what was covered."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from desk.domain.person import Identifiers
from desk.domain.records import OtherPerson
from desk.domain.text import LANGUAGES, Language
from tests.letters.letter_samples import (
    CONTACTS,
    CUSTOMER,
    answer,
    field,
    local,
    table,
)
from tests.sealing.inspected import (
    BANNED,
    attached,
    changed,
    drawn,
    facts,
    found,
    painted,
    plain,
    rules,
    text_at,
)

CODE, FOREIGN = "131052-9373", "010594Y9032"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sound_letter_has_no_findings(language: Language) -> None:
    assert found(*plain(language)) == ()


@pytest.mark.parametrize(
    "operators",
    [
        text_at(60, 120, CODE),
        text_at(60, 120, f"koodi {CODE.lower()}, sama"),
        text_at(60, 120, "koodi 131052-") + " " + text_at(60, 108, "9373 loppu"),
        text_at(60, 120, "koodi 131052 ") + " " + text_at(60, 108, "-9373 loppu"),
        text_at(60, 120, "koodi 13105 ") + " " + text_at(60, 108, "2-9373"),
    ],
)
def test_the_own_code_stands_in_full_once_also_where_a_line_breaks_it(operators: str) -> None:
    """1050/2018 s. 29."""
    letter, known = plain()
    assert ("code", 3) in rules(painted(letter, operators, page=3), known)


@pytest.mark.parametrize("code", [FOREIGN, "131052+9373", "010516B903X"])
def test_nobody_elses_code_stands_anywhere(code: str) -> None:
    letter, known = plain()
    assert rules(painted(letter, text_at(60, 120, code)), known) == {("code", 2)}


@pytest.mark.parametrize("code", [" ".join(FOREIGN), f"{FOREIGN[:6]} {FOREIGN[6:]}"])
def test_a_known_code_of_another_is_found_with_blanks_in_it_too(code: str) -> None:
    letter, known = plain()
    other = OtherPerson("mentioned", Identifiers({"personal_identity_code": [FOREIGN]}))
    told = painted(letter, text_at(60, 120, code))
    assert rules(told, replace(known, others=(other,))) == {("code", 2)}


def test_a_masked_code_and_a_number_that_only_looks_like_one_may_stand() -> None:
    letter, known = plain()
    sound = painted(letter, text_at(60, 120, "131052-**** 131052-9374 41310529373"))
    assert found(sound, known) == ()


@pytest.mark.parametrize("written", ["1310529373", "131052 9373", "0105949032"])
def test_a_known_code_without_its_sign_is_a_code(written: str) -> None:
    """Old systems dropped the sign."""
    letter, known = plain()
    assert ("code", 2) in rules(painted(letter, text_at(60, 120, written)), known)


def test_a_code_that_a_register_holds_in_free_text_only_is_refused() -> None:
    """It stands once, but not in its own cell."""
    notes = table(
        "muistio",
        local("Muistio"),
        (field("teksti", "Teksti", "Text", "Text"), field("n", "Nro", "Nr", "No")),
        [(f"tunnus {CODE} kerrottu", 1)],
    )
    content = answer("en", tables=[notes])
    assert {rule for rule, _ in rules(drawn(content), facts(content))} == {"code"}


@pytest.mark.parametrize("hidden", ["\u200b", "\u00ad", "\u202e"])
def test_a_code_behind_characters_that_show_nothing_is_found_on_the_page_and_in_the_file(
    hidden: str,
) -> None:
    notes = table(
        "muistio",
        local("Muistio"),
        (field("teksti", "Teksti", "Text", "Text"), field("n", "Nro", "Nr", "No")),
        [(f"tunnus {FOREIGN[:8]}{hidden}{FOREIGN[8:]} kerrottu", 1)],
    )
    content = answer("en", tables=[CUSTOMER, notes])
    seen = found(drawn(content), facts(content))
    assert {one.rule for one in seen} == {"code"}
    assert {one.page is None for one in seen} == {True, False}


def test_a_code_twice_in_the_records_is_found_in_the_pages_and_in_the_json() -> None:
    again = table(
        "muistio",
        local("Muistio"),
        (field("teksti", "Teksti", "Text", "Text"), field("n", "Nro", "Nr", "No")),
        [(f"tunnus {CODE}", 1), ("toinen", 2)],
    )
    content = answer("en", tables=[CUSTOMER, again])
    known = facts(content)
    assert {rule for rule, _ in rules(drawn(content), known)} == {"code"}
    assert {one.page is None for one in found(drawn(content), known)} == {True, False}


def in_title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Subject"] = f"Vastaus {CODE}"


def in_xmp(pdf: pikepdf.Pdf) -> None:
    old = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(old.replace(b"SAR Desk", CODE.encode()))


def in_outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(f"Asiakas {FOREIGN}", 0))


def in_alternative_text(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.K[0].Alt = pikepdf.String(f"ä {CODE}")  # ä: stored as UTF-16


def in_annotation(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Annots[0].Contents = pikepdf.String("Korhonen Matti Olavi ja työ")


def in_description(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AF[0].Desc = pikepdf.String(f"Kortti {CODE}")


@pytest.mark.parametrize(
    "hide", [in_title, in_xmp, in_outline, in_alternative_text, in_annotation, in_description]
)
def test_metadata_outline_structure_and_annotations_are_read_too(
    hide: Callable[[pikepdf.Pdf], None],
) -> None:
    letter, known = plain()
    assert {rule for rule, _ in rules(changed(letter, hide), known)} & {"code", "other_person"}


def test_strings_in_packed_objects_are_read_too() -> None:
    import io

    letter, known = plain()
    with pikepdf.open(io.BytesIO(letter.pdf)) as pdf:
        pdf.docinfo["/Subject"] = CODE
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert ("code", None) in rules(replace(letter, pdf=out.getvalue()), known)


@pytest.mark.parametrize(
    "text",
    [
        "Puhuttu: Matti Olavi Korhonen",
        "Korhonen, Matti Olavi",
        "Soitto Matin Olavin Korhosen asiasta",
        "matti.korhonen@example.fi",
        "MATTI.KORHONEN@EXAMPLE.FI",
        "p. 040 555 0199",
        "0405550199",
        "asiakas 55667788",
    ],
)
def test_another_persons_name_mail_phone_and_number_are_found(text: str) -> None:
    """Art. 15(4)."""
    letter, known = plain()
    assert rules(painted(letter, text_at(60, 120, text)), known) == {("other_person", 2)}


def test_a_value_that_a_line_breaks_is_found() -> None:
    letter, known = plain()
    broken = text_at(60, 120, "matti.korho ") + " " + text_at(60, 108, "nen@example.fi")
    assert ("other_person", 2) in rules(painted(letter, broken), known)


def test_an_address_counts_under_a_safety_ban_only() -> None:
    """Art. 15(4), 32; a shared home is the person's own otherwise."""
    letter, known = plain()
    told = painted(letter, text_at(60, 120, "Salaisuudenpolku 7"))
    assert found(told, known) == ()
    assert rules(told, replace(known, others=(BANNED,))) == {("other_person", 2)}


def test_what_is_the_persons_own_or_kept_by_the_clerk_may_stand() -> None:
    letter, known = plain()
    namesake = OtherPerson(
        "other_tenant",
        Identifiers({"name": ["Čađđe Ánne-Márjá Virtanen"], "phone_number": ["040 555 0147"]}),
    )
    assert found(letter, replace(known, others=(namesake,))) == ()
    told = painted(letter, text_at(60, 120, "Matti Olavi Korhonen 0405550199"))
    kept = ("Yhteyshenkilö Matti Olavi Korhonen", "0405550199")
    assert found(told, replace(known, kept=kept)) == ()


def test_a_representative_to_whom_the_letter_goes_is_named() -> None:
    letter, known = plain()
    told = painted(letter, text_at(60, 120, "Matti Olavi Korhonen"))
    assert found(told, replace(known, names=("Korhonen Matti Olavi",))) == ()


def test_a_number_of_another_person_that_is_an_amount_here_is_no_finding() -> None:
    invoice = table(
        "lasku",
        local("Laskut"),
        (field("nro", "Nro", "Nr", "No"), field("tila", "Tila", "Status", "State")),
        [(55667788, "maksettu"), (2, "avoin")],
    )
    content = answer("en", tables=[CUSTOMER, invoice])
    assert found(drawn(content), facts(content)) == ()


def test_single_names_do_not_stop_the_words_of_the_letter() -> None:
    """*Kai* begins *Kaikki*, *Tie* begins *Tiedot*."""
    letter, known = plain("fi")
    kai = OtherPerson("mentioned", Identifiers({"name": ["Tie Kai", "Oma"]}))
    assert found(letter, replace(known, others=(kai,))) == ()


def mail() -> bytes:
    body = base64.encodebytes(b"Terveisin Matti Olavi Korhonen")
    head = b"From: a@example.fi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    return head + b"Content-Transfer-Encoding: base64\r\n\r\n" + body


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("liite-a.txt", f"Tunnus {FOREIGN}".encode("utf-16")),
        ("liite-a.csv", "nimi;puhelin\r\nKorhonen Matti Olavi;1\r\n".encode("latin-1")),
        ("liite-a.json", b'{"a": "rivi\\nMatti Olavi Korhonen"}'),
        ("liite-a.eml", mail()),
    ],
)
def test_files_of_owners_that_are_text_are_searched(name: str, data: bytes) -> None:
    letter, known = plain()
    known = replace(known, enclosures=frozenset({name}))
    assert {rule for rule, _ in rules(attached(letter, {name: data}), known)} & {
        "code",
        "other_person",
    }


def test_a_picture_is_for_the_clerk_to_look_at() -> None:
    letter, known = plain()
    known = replace(known, enclosures=frozenset({"liite.png"}))
    assert found(attached(letter, {"liite.png": FOREIGN.encode()}), known) == ()


def test_what_was_covered_cannot_be_read_anywhere() -> None:
    letter, known = plain()
    known = replace(known, covered=("Liisa Käsittelijä", "050 123 4567"))
    assert found(letter, known) == ()
    told = painted(letter, text_at(60, 120, "soita 050 123 4567"))
    assert rules(told, known) == {("covered", 2)}
    content = answer("en", tables=[CUSTOMER, CONTACTS])
    noted = [(*row[:3], "Kirjasi liisa  Käsittelijä", row[4]) for row in CONTACTS.rows]
    content = replace(content, tables=[CUSTOMER, replace(CONTACTS, rows=noted)])
    assert {rule for rule, _ in rules(drawn(content), facts(content, covered=known.covered))} == {
        "covered"
    }


def test_no_finding_tells_the_value() -> None:
    letter, known = plain()
    told = painted(letter, text_at(60, 120, f"{CODE} {FOREIGN} Matti Olavi Korhonen"))
    sentences = " ".join(str(one.text) for one in found(told, known))
    assert sentences
    assert not any(value in sentences for value in (CODE, FOREIGN, "Matti", "Korhonen"))


@pytest.mark.parametrize(
    "text",
    [
        "Kotikuja 7",
        "kotikuja   7, 55120 IMATRA",
        "Kotikuja7",
        "Koti[U+00AD]kuja 7",
        "[U+FF2B]otikuja 7",
        "Koti[U+10FFFF]kuja 7",
        "040 555 0133",
        "+358 40 5550133",
        "00358405550133",
        "(040) 555-0133",
        "040.555.0133",
        "643007 572 500 000 013",
        "MATTI@example.fi",
        "matti(at)example.fi",
        "matti [at] example (piste) fi",
        "Kotikj. 7",
        "kotikujalla 7",
    ],
)
def test_where_somebody_under_a_ban_is_stands_in_no_letter_to_another(text: str) -> None:
    """Art. 15(4), 32: however it is written."""
    letter, known = plain()
    located = Identifiers(
        {
            "address": ["Kotikuja 7, 55120 Imatra"],
            "phone_number": ["+358405550133"],
            "metering_point": ["643007572500000013"],
            "email": ["matti@example.fi"],
        }
    )
    assert found(letter, replace(known, located=located)) == ()
    told = painted(letter, text_at(60, 120, text))
    assert rules(told, replace(known, located=located)) == {("located", 2)}


@pytest.mark.parametrize("written", ["Stahl Marta", "Marta Stahl", "STAHL MARTA"])
def test_a_name_without_the_marks_of_its_letters_is_found(written: str) -> None:
    letter, known = plain()
    other = OtherPerson("mentioned", Identifiers({"name": ["Ståhl Märtä"]}))
    told = painted(letter, text_at(60, 120, written))
    assert rules(told, replace(known, others=(other,))) == {("other_person", 2)}


def test_no_decision_of_a_clerk_gives_what_is_under_a_safety_ban() -> None:
    """Art. 15(4), 32: what is kept by a decision passes the check, but for somebody under a ban."""
    letter, known = plain()
    told = painted(letter, text_at(60, 120, "Matti Olavi Korhonen"))
    kept = replace(known, kept=("Matti Olavi Korhonen",))
    assert found(told, kept) == ()
    assert rules(told, replace(kept, others=(BANNED,))) == {("other_person", 2)}


def test_a_place_shared_with_somebody_under_a_ban_is_not_the_persons_own_to_read() -> None:
    """Art. 15(4), 32: also where a person has decided that the answer goes out."""
    letter, known = plain()
    point = "643007572500000013"
    home = {"address": ("Salaisuudenpolku 7",), "metering_point": (point,)}
    own = replace(known, own=Identifiers({**known.own, **home}))
    other = OtherPerson("other_tenant", Identifiers(home), shares_place=True)
    for written in ("Salaisuudenpolku 7", point):
        told = painted(letter, text_at(60, 120, written))
        assert found(told, replace(own, others=(other,))) == ()
        banned = replace(own, others=(replace(other, safety_ban=True),))
        assert rules(told, banned) == {("other_person", 2)}
