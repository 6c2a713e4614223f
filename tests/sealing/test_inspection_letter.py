"""The check before signing: items of the law, systems, heads, hidden text, lost letters, records."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pikepdf
import pytest

from desk.domain.answer import AnswerContent
from desk.domain.letter_facts import ESTATE_ITEMS, REQUIRED_ITEMS, LetterFacts
from desk.domain.records import SystemStatus, Value
from desk.domain.representation import Representative, Role
from desk.domain.request import LetterKind
from desk.domain.text import LANGUAGES, Language
from desk.services.ports import WrittenLetter
from tests.letters.every_letter import written
from tests.letters.letter_samples import (
    CUSTOMER,
    PLACE,
    answer,
    field,
    local,
    payments,
    readings,
    systems,
    table,
)
from tests.letters.letter_types import KINDS, notices
from tests.sealing.inspected import (
    MATTI,
    OWN,
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

JSON, CSV = "tietopyynto-2026-0131.json", "mittaus-2026-0131.csv"


def nothing(language: Language) -> AnswerContent:
    held = tuple(replace(one, status=SystemStatus.NOTHING_HELD, records=0) for one in systems())
    return answer(language, tables=[], systems=held, omissions={})


def broken_word(language: Language) -> AnswerContent:
    fields = (field("a", "Teksti", "Text", "Text"), field("b", "Nro", "Nr", "No"))
    return answer(language, tables=[CUSTOMER, table("x", local("X"), fields, [("a" * 9000, 1)])])


def wide_rows(language: Language) -> AnswerContent:
    """More rows than are told cell by cell, each too long for a line, with all kinds of letters."""
    fields = (field("a", "Huomautus", "Anmärkning", "Remark"), field("b", "Nro", "Nr", "No"))
    letters = "".join(map(chr, (*range(0xC0, 0x180), *range(0x391, 0x3A2), *range(0x410, 0x450))))
    long = (
        "mittari luettu etänä, arvo tarkistettu ja todettu oikeaksi, asukas ei ollut paikalla eikä"
    )
    rows: list[tuple[Value, ...]] = [(f"{long} {number}", number) for number in range(5_001)]
    rows[17] = (f"{letters} {'pitkä' * 60}", 17)
    return answer(
        language, tables=[CUSTOMER, table("x", local("X"), fields, rows)], print_everything=True
    )


CONTENTS: dict[str, Callable[[Language], AnswerContent]] = {
    "long tables": lambda one: answer(one, tables=[CUSTOMER, PLACE, payments(300), readings(2000)]),
    "every row": lambda one: answer(
        one, tables=[CUSTOMER, payments(300), readings(2000)], print_everything=True
    ),
    "partial": lambda one: answer(one, systems=systems(SystemStatus.FAILED)),
    "nothing held": nothing,
    "a word over pages": broken_word,
    "very many wide rows": wide_rows,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CONTENTS)
def test_every_sound_answer_passes(kind: str, language: Language) -> None:
    content = CONTENTS[kind](language)
    assert found(drawn(content), facts(content)) == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_sound_letter_beside_the_answer_passes(kind: str, language: Language) -> None:
    notice = notices(language)[kind]
    known = LetterFacts(
        kind=notice.facts.kind,
        number=notice.request,
        recipient=notice.recipient[0],
        required=REQUIRED_ITEMS[notice.facts.kind],
        own=OWN,
        others=(MATTI,),
    )
    assert found(written(kind, language), known) == ()


@pytest.mark.parametrize("kind", ["long tables", "partial", "nothing held"])
@pytest.mark.parametrize("role", Role)
def test_a_letter_to_a_representative_passes(role: Role, kind: str) -> None:
    """It goes to them and speaks about the person; an estate's is none under Art. 15."""
    at = datetime(2026, 11, 20, tzinfo=UTC)
    address = ("Satamakatu 4", "55100 IMATRA")
    who = Representative(role, "Korhonen Matti Olavi", address, "valtakirja", "tiski", at)
    content = replace(CONTENTS[kind]("en"), representative=who, recipient=(who.name, *address))
    assert found(drawn(content), facts(content)) == ()


@pytest.mark.parametrize("item", sorted(REQUIRED_ITEMS[LetterKind.ANSWER]))
def test_a_missing_item_of_article_15_is_found(item: str) -> None:
    letter, known = plain()
    told = {name: text for name, text in letter.items.items() if name != item}
    assert rules(replace(letter, items=told), known) == {("item", None)}


def test_an_item_has_to_be_readable_in_the_pages() -> None:
    letter, known = plain()
    told = {**letter.items, "storage": "We keep it for six years and a day."}
    (finding,) = found(replace(letter, items=told), known)
    assert "cannot be read" in str(finding.text)
    assert "how long" in str(finding.text)


def test_an_estate_is_told_its_copy_and_none_of_the_rights_of_the_living() -> None:
    """Recital 27."""
    letter, known = plain()
    told = {"copy": letter.items["copy"]}
    assert (
        found(replace(letter, items=told), replace(known, required=ESTATE_ITEMS[LetterKind.ANSWER]))
        == ()
    )


def test_a_system_without_an_answer_is_named_as_such() -> None:
    content = answer("en", systems=systems(SystemStatus.FAILED))
    letter, known = drawn(content), facts(content)
    assert known.unreached == ("Outage information system",)
    told = {**letter.items, "unreached": letter.items["unreached"].replace("Outage", "")}
    assert ("system", None) in rules(replace(letter, items=told), known)
    without = {name: text for name, text in letter.items.items() if name != "unreached"}
    assert ("system", None) in rules(replace(letter, items=without), known)


def test_another_requests_number_is_found_on_every_page() -> None:
    letter, known = plain()
    pages = {("head", number) for number in range(1, letter.pages + 1)}
    assert rules(letter, replace(known, number="2026-0132")) >= pages
    both = painted(letter, text_at(300, 800, "2026-0130"))
    assert rules(both, known) == {("head", 2)}


def test_a_number_of_another_request_may_stand_in_the_text() -> None:
    """The free check of the year names the request that took it."""
    letter, known = plain()
    assert found(painted(letter, text_at(60, 120, "2026-0007")), known) == ()


def test_a_page_that_is_gone_is_found() -> None:
    letter, known = plain()

    def remove(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[1]

    assert {("head", None), ("head", 2)} <= rules(changed(letter, remove), known)


def test_the_first_page_names_the_recipient() -> None:
    letter, known = plain()
    assert ("head", 1) in rules(letter, replace(known, recipient="Korhonen Matti"))


@pytest.mark.parametrize(
    "name",
    ["K\u200borhonen Matti", "\u202eKorhonen Matti", "Ma\u0308kinen Matti", "\u05d0\u05d1 Matti"],
)
def test_a_name_with_signs_that_no_font_shows_keeps_nobody_from_an_answer(name: str) -> None:
    """Art. 15(3): a register may hold anything; what is not seen is marked in its place."""
    content = CONTENTS["nothing held"]("en")
    content = replace(content, recipient=(name, *content.recipient[1:]))
    assert ("head", 1) not in rules(drawn(content), facts(content))
    assert ("head", 1) in rules(drawn(content), replace(facts(content), recipient="K\u200borhola"))


OVER = "50 300 500 400 re f"


@pytest.mark.parametrize(
    "operators",
    [
        f"0 0 0 rg {OVER}",
        f"1 1 1 rg {OVER}",
        "0 0 0 RG 400 w 50 500 m 550 500 l S",
        f"0.9 0.9 0.1 rg {OVER}",
    ],
)
def test_text_beneath_a_bar_is_found_whatever_its_colour(operators: str) -> None:
    """Covered is gone from the file, not painted over."""
    letter, known = plain()
    assert rules(painted(letter, operators), known) == {("hidden", 2)}


def test_a_picture_over_text_is_found() -> None:
    letter, known = plain()
    picture = "400 0 0 400 50 350 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI"
    assert rules(painted(letter, picture), known) == {("hidden", 2)}


@pytest.mark.parametrize(
    "operators",
    [
        "BT 1 1 1 rg /Text 9 Tf 60 120 Td (Salaisuus) Tj ET",
        "BT 3 Tr /Text 9 Tf 60 120 Td (Salaisuus) Tj ET",
        "0 0 0 rg 50 100 200 40 re f BT 0.02 0 0 rg /Text 9 Tf 60 120 Td (Salaisuus) Tj ET",
    ],
)
def test_text_without_ink_or_in_the_colour_of_its_ground_is_found(operators: str) -> None:
    letter, known = plain()
    assert rules(painted(letter, operators), known) == {("hidden", 2)}


def test_text_on_a_dark_ground_and_lines_through_it_may_stand() -> None:
    letter, known = plain()
    dark = "0 0 0 rg 50 100 200 40 re f BT 1 1 1 rg /Text 9 Tf 60 120 Td (Otsikko) Tj ET"
    line = "0 0 0 RG 0.6 w 50 300 m 550 300 l S"
    assert found(painted(letter, f"{dark} {line}"), known) == ()


def test_a_letter_that_the_font_lacks_is_found() -> None:
    """reportlab leaves it out without a word."""
    from reportlab.pdfgen.canvas import Canvas

    from desk.letters.fonts import Weight

    letter, known = plain()
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.setFont(str(Weight.REGULAR), 9)
    canvas.drawString(60, 700, "Nimi א on")
    canvas.save()

    def replace_page(pdf: pikepdf.Pdf) -> None:
        with pikepdf.open(io.BytesIO(out.getvalue())) as other:
            pdf.pages[1] = other.pages[0]

    assert ("glyph", 2) in rules(changed(letter, replace_page), known)


def test_a_value_that_the_pages_do_not_show_is_found() -> None:
    letter, known = plain()
    assert rules(replace(letter, printed={"Salmiakkikuja": 1}), known) == {("record", None)}
    twice = {word: count + 50 for word, count in letter.printed.items() if word == "IMATRA"}
    assert rules(replace(letter, printed=twice), known) == {("record", None)}


def test_without_the_words_of_the_records_nothing_is_signed() -> None:
    letter, known = plain()
    assert rules(replace(letter, printed={}), known) == {("record", None)}


def files(letter: WrittenLetter) -> dict[str, bytes]:
    with pikepdf.open(io.BytesIO(letter.pdf)) as pdf:
        return {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Karhum\xc3\xa4enkatu 11", b"Karhum\xc3\xa4enkatu 12"),
        (b"18400.5", b"18400.6"),
        (b'"luotu": "2011-05-02"', b'"luotu": "2011-05-03"'),
        (b'"hetu": "131052-9373"', b'"hetu": null'),
        (b'"summa"', b'"sumna"'),
    ],
)
def test_a_changed_record_in_the_json_is_found(old: bytes, new: bytes) -> None:
    letter, known = plain()
    data = files(letter)[JSON]
    assert old in data
    spoilt = attached(letter, {JSON: data.replace(old, new)})
    assert rules(spoilt, known) == {("record", None)}


def test_a_lost_or_an_added_record_in_the_json_is_found() -> None:
    letter, known = plain()
    told = json.loads(files(letter)[JSON])
    told["records"]["issoy_asiakas:maksu"].pop()
    assert ("record", None) in rules(attached(letter, {JSON: json.dumps(told).encode()}), known)

    def without_json(pdf: pikepdf.Pdf) -> None:
        del pdf.attachments[JSON]

    assert ("record", None) in rules(changed(letter, without_json), known)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("0,05", "0,06", 1),
        lambda text: text.rsplit("\r\n", 2)[0] + "\r\n",
        lambda text: text + text.rsplit("\r\n", 2)[1] + "\r\n",
        lambda text: text.replace("2020-11-01 00:15", "2020-11-01 00:16", 1),
    ],
)
def test_a_csv_file_that_gives_something_else_is_found(spoil: Callable[[str], str]) -> None:
    content = answer("fi", tables=[CUSTOMER, readings(500)])
    letter = drawn(content)
    text = files(letter)[CSV].decode("utf-8-sig")
    spoilt = attached(letter, {CSV: spoil(text).encode("utf-8-sig")})
    assert rules(spoilt, facts(content)) == {("record", None)}


def test_a_file_that_is_no_pdf_is_no_sound_letter() -> None:
    letter, known = plain()
    with pytest.raises(Exception, match=r"."):  # whatever it is, the desk takes it as a finding
        found(replace(letter, pdf=letter.pdf[:2000]), known)


def test_days_of_two_kinds_of_writing_are_the_same_record() -> None:
    fields = (field("pv", "Päivä", "Dag", "Day", data_type="date"), field("n", "N", "N", "N"))
    content = answer(
        "sv", tables=[CUSTOMER, table("p", local("P"), fields, [(date(2026, 1, 2), 1.5), ("x", 2)])]
    )
    assert found(drawn(content), facts(content)) == ()
