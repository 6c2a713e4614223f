"""What the customer reads in an answer letter, as pdftotext reads it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pikepdf
import pytest

from desk.domain.answer import AnswerContent, Ground
from desk.domain.controller import Channel, SystemProfile
from desk.domain.letter_facts import REQUIRED_ITEMS
from desk.domain.records import SystemResult, SystemStatus, Value
from desk.domain.request import FreeCheck, Pause
from desk.domain.text import LANGUAGES, Language
from desk.letters.values import ValueWriter
from desk.services.ports import WrittenLetter
from tests.letters.letter_samples import (
    CONTACTS,
    CUSTOMER,
    PLACE,
    PROFILE,
    SampleTranslator,
    answer,
    field,
    local,
    payments,
    pdftotext,
    systems,
    table,
)

Read = Callable[[AnswerContent], str]


SEARCH = "How we searched for your information"


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_stands_in_the_text(read: Read, language: Language) -> None:
    content = answer(language, tables=[CUSTOMER, PLACE, payments(200)])
    text = read(content)
    values = ValueWriter(SampleTranslator(language))
    for shown in content.tables:
        for row in shown.rows:
            for info, value in zip(shown.info.fields, row, strict=True):
                assert plain(values.shown(value, info)) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_and_meaning_is_in_the_language_of_the_reader(
    read: Read, language: Language
) -> None:
    text = read(answer(language, tables=[CUSTOMER]))
    assert CUSTOMER.info.label.in_language(language) in text
    for info in CUSTOMER.info.fields:
        assert plain(info.label.in_language(language)) in text


def test_values_are_written_as_the_language_writes_them(read: Read) -> None:
    finnish = read(answer("fi"))
    for written in ("2.5.2011", "61,40 €", "18 400,5 kWh", "9.3.2026 14.05.33", "1.4.2026 08.30"):
        assert written in finnish
    english = read(answer("en"))
    for written in ("2 May 2011", "€61.40", "18,400.5 kWh", "9 March 2026 14:05:33"):
        assert written in english


def test_a_number_that_names_something_keeps_its_digits_together(read: Read) -> None:
    assert "44102291" in read(answer("fi"))


def test_markup_and_formulas_stand_literally(read: Read) -> None:
    text = read(answer("fi"))
    assert '<img src="file:///etc/passwd"> =1+1 palaute' in text
    assert "<b>ei</b> ole vihainen & tervehtii" in text


def test_what_the_font_lacks_is_marked_and_never_lost(read: Read) -> None:
    odd: list[tuple[Value, ...]] = [
        ("a\x00b",),
        ("שלום",),
        ("x\u202ey",),
        ("e\u0301",),
        ("😀",),
        ("\ud800",),
        ("Čađđe Ŋáŋá žš ø ł Ωμέγα Привет",),
    ]
    shown = table("odd", local("Oudot"), (field("teksti", "Teksti", "Text", "Text"),), odd)
    text = read(answer("fi", tables=[shown]))
    for expected in (
        "a[U+0000]b",
        "[U+05E9][U+05DC][U+05D5][U+05DD]",
        "x[U+202E]y",
        "é",
        "[U+1F600]",
        "[U+D800]",
        "Čađđe Ŋáŋá žš ø ł Ωμέγα Привет",
    ):
        assert expected in text


def test_a_word_of_ten_thousand_letters_is_wrapped_and_whole(read: Read) -> None:
    word = "abcdefghij" * 1000
    fields = (
        field("lyhyt", "Lyhyt", "Kort", "Short"),
        field("pitka", "Pitkä", "Lång", "Long"),
    )
    for rows in ([("eka", word)], [("eka", word), ("toka", "pieni")]):
        text = read(answer("fi", tables=[table("pitka", local("Pitkät"), fields, list(rows))]))
        assert "".join(text.split()).count("abcdefghij") >= 990
        longest = max(text.split(), key=len)
        assert len(longest) < 200


def test_an_unknown_code_is_shown_as_it_is(read: Read) -> None:
    assert "99 (" in read(answer("en"))
    assert "e-invoice (code 3)" in read(answer("en"))


def test_empty_values_and_covered_values_are_said_to_be_so(read: Read) -> None:
    text = read(answer("en"))
    assert "Remark –" in text
    assert "[covered]" in text
    assert "Empty in every row: Spare." in text


def test_the_first_page_says_how_and_when_the_request_came(read: Read) -> None:
    assert "You visited us on 23 October 2026" in read(answer("en"))
    assert "came by letter on 23 October 2026" in read(answer("en", channel=Channel.LETTER))
    assert "came by e-mail on 23 October 2026" in read(answer("en", channel=Channel.EMAIL))


def test_a_system_that_could_not_be_asked_is_not_said_to_have_been_searched(read: Read) -> None:
    """Nothing was known to ask it with: who reads it may know what to try."""
    first, outages, online = (
        replace(one, status=SystemStatus.NOTHING_HELD, records=0) for one in systems()
    )
    keyless = (first, replace(outages, keys=()), replace(online, keys=()))
    text = read(answer("en", tables=[], systems=keyless, omissions={}))
    assert "We searched one system. We found no information about you in it." in text
    told = "Here we had nothing to search with: Outage information system, Online service."
    assert told in text
    assert text.count("nothing to search with") == 3
    assert "3 systems" not in text


def test_a_long_name_of_a_system_is_not_broken_while_other_columns_have_room(read: Read) -> None:
    text = read(answer("sv"))
    table = text[text.index("Så sökte vi efter dina uppgifter Vi sökte") :]
    assert "Avbrottsinformationssystemet" in table


def test_the_right_to_object_stands_apart_from_the_others(read: Read) -> None:
    """GDPR Art. 21(4)."""
    text = read(answer("en"))
    others = text.index("(portability, Article 20).")
    apart = text.index("The right to object You may at any time object to a use")
    assert others < apart < text.index("You may at any time forbid direct marketing to you")


def test_a_failed_system_makes_a_partial_answer_that_names_it_on_the_first_page(
    write: Callable[[AnswerContent], object], read: Read
) -> None:
    text = read(answer("en", systems=systems(SystemStatus.FAILED)))
    first = text[: text.index("How we use your information")]
    assert "Partial answer" in first
    assert "This answer is not complete yet." in first
    assert "Outage information system" in first
    assert "by 23 November 2026 at the latest" in first
    told = "Outage information system: we could not search it. What it holds about you follows by"
    assert f"{told} 23 November 2026 at the latest." in text


def test_what_the_clerk_is_told_of_a_failed_system_is_not_told_to_the_customer(
    write: Callable[[AnswerContent], WrittenLetter], read: Read
) -> None:
    content = answer("en", systems=systems(SystemStatus.FAILED))
    assert "The database does not answer." not in read(content)
    with pikepdf.open(io.BytesIO(write(content).pdf)) as pdf:
        files = [one.get_file().read_bytes() for one in pdf.attachments.values()]
    assert files
    assert not any(b"The database does not answer." in one for one in files)


def test_the_certificate_says_when_each_system_was_asked_and_that_an_owner_was(read: Read) -> None:
    asked_at = datetime(2026, 11, 20, 9, 5, tzinfo=ZoneInfo("Europe/Helsinki"))
    archive = SystemProfile("arkisto", local("Paper archive"), "by_hand", "")
    awaited = SystemResult("arkisto", SystemStatus.NOT_REACHED, 0, 0.0, asked_at=asked_at)
    results = (*(replace(one, asked_at=asked_at) for one in systems()), awaited)
    profile = replace(PROFILE, systems=(*PROFILE.systems, archive))
    text = read(answer("en", profile=profile, systems=results))
    certificate = text[text.rindex(SEARCH) :]
    assert certificate.count("09:05") == 4
    assert "asked of its keeper" in certificate
    assert "Paper archive: its keeper searches it for us" in certificate
    first = text[: text.index("How we use your information")]
    assert "Whoever keeps it looks for your information here: Paper archive." in first
    assert "We could not search here" not in first


def test_no_letter_calls_itself_whole_when_nothing_could_be_searched(read: Read) -> None:
    dead = tuple(replace(one, status=SystemStatus.NOT_REACHED) for one in systems())
    text = read(answer("en", tables=[], systems=dead, omissions={}))
    assert "We hold no information" not in text
    assert "We searched" not in text[: text.rindex(SEARCH)]


def test_nothing_held_is_said_only_when_every_system_said_so(read: Read) -> None:
    nothing = tuple(replace(one, status=SystemStatus.NOTHING_HELD, records=0) for one in systems())
    text = read(answer("en", tables=[], systems=nothing, omissions={}))
    assert "We hold no information about you" in text
    assert "Ombudsman" in text
    withheld = read(answer("en", tables=[], systems=nothing, omissions={"tenancy": 4}))
    assert "We hold no information about you" not in withheld
    assert "4 items were left out" in withheld


def test_what_the_notice_does_not_state_is_said_and_not_invented(read: Read) -> None:
    text = read(answer("en"))
    assert "names no legal basis in force today" in text
    assert "We keep each item as long as it is needed for its purpose" in text
    assert "523/1999" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_items_of_article_15_stand_in_the_letter(read: Read, language: Language) -> None:
    text = read(answer(language))
    for one in (*PROFILE.purposes, *PROFILE.stated.sources, *PROFILE.stated.recipients):
        assert plain(one.in_language(language)) in text
    assert "00531" in text
    assert "www.tietosuoja.fi" in text


def test_the_house_target_is_never_called_a_promise(read: Read) -> None:
    text = read(answer("en"))
    assert "promise" not in text
    assert "22 November 2026" not in text  # the house target of this request
    assert "Mon 23 November 2026" in text  # the law's last day


def test_a_promise_of_the_notice_is_told_and_a_broken_one_admitted(read: Read) -> None:
    profile = replace(PROFILE, stated=replace(PROFILE.stated, promise_days=30))
    assert "An answer within 30 days: Sun 22 November 2026" in read(answer("en", profile=profile))
    late = read(answer("en", profile=profile, letter_date=date(2026, 11, 23)))
    assert "We did not keep it" in late
    paused = answer(
        "en",
        profile=profile,
        letter_date=date(2026, 11, 23),
        pauses=(Pause(date(2026, 11, 2), date(2026, 11, 5), "which house you mean"),),
    )
    text = read(paused)
    assert "We did not keep it" not in text
    assert "which house you mean" in text


def test_the_free_check_of_the_year(read: Read) -> None:
    assert "This is your free check of the year 2026." in read(answer("en"))
    again = FreeCheck(False, 2026, "2026-0007", date(2026, 2, 3))
    text = read(answer("en", free_check=again))
    assert "was request 2026-0007, which arrived on 3 February 2026" in text
    assert "This answer costs you nothing either." in text


def test_grounds_are_told_with_their_numbers_and_articles(read: Read) -> None:
    text = read(answer("en", omissions={"tenancy": 96, "staff": 3, "identity_code": 2}))
    assert "101 items were left out or covered." in text
    for expected in ("96", "Article 15(4)", "C-579/21", "section 29"):
        assert expected in text


def test_a_safety_ban_of_somebody_else_is_never_named(read: Read) -> None:
    text = read(answer("en", omissions={"safety_ban": 2, "other_person": 1}))
    assert "3 items were left out or covered." in text
    assert "safety" not in text.casefold()
    assert " ban" not in text.casefold().replace("marketing ban", "")


def test_each_system_is_in_the_search_certificate_without_values(read: Read) -> None:
    text = read(answer("en"))
    certificate = text[text.rindex(SEARCH) : text.rindex("What was left out")]
    for one in PROFILE.systems:
        assert one.name.en in certificate
    assert "personal identity code" in certificate
    assert "131052-9373" not in certificate


def test_contacts_come_in_the_order_of_the_map(read: Read) -> None:
    text = read(answer("en", tables=[CONTACTS, CUSTOMER]))
    assert text.index("1 Customer details") < text.index("2 Contacts")


def test_quantities_of_a_column_have_equal_decimals(read: Read) -> None:
    fields = (
        field("kwh", "Kulutus", "Förbrukning", "Use", unit="kWh", data_type="number"),
        field("tila", "Tila", "Status", "State"),
    )
    rows: list[tuple[Value, ...]] = [(0.1, "a"), (0.216, "b"), (12.0, "c"), (None, "d")]
    text = read(answer("fi", tables=[table("kulutus", local("Kulutus"), fields, rows)]))
    for expected in ("0,100 kWh", "0,216 kWh", "12,000 kWh"):
        assert expected in text


def test_a_category_tells_what_is_said_of_it_alone(read: Read) -> None:
    info = replace(
        CUSTOMER.info,
        purpose=local("Kuka asiakas on.", "Vem kunden är.", "Who the customer is."),
        source=local("Asiakkaalta itseltään.", "Från kunden själv.", "From the customer."),
        recipients=local("Perintäyhtiö.", "Inkassobolaget.", "The debt collector."),
        retention=local("Kuusi vuotta.", "Sex år.", "Six years."),
    )
    told = "What for: Who the customer is · Where from: From the customer · "
    told += "Who receives it: The debt collector · How long: Six years"
    assert told in read(answer("en", tables=[replace(CUSTOMER, info=info)]))
    assert "What for:" not in read(answer("en"))


def test_a_partial_answer_says_so_before_anything_else(read: Read) -> None:
    text = read(answer("en", systems=systems(SystemStatus.FAILED)))
    brief = text[text.index("In brief") :]
    assert brief.startswith("In brief This answer is not complete yet.")


NOTES = (field("teksti", "T", "T", "Note"), field("kasittelija", "K", "K", "Handled by"))


def test_rows_with_something_covered_have_their_ground_in_the_margin(read: Read) -> None:
    """A safety ban has the mark of other people's data: nobody can tell the two apart."""
    covered = {
        0: (("kasittelija", Ground.STAFF),),
        1: (("teksti", Ground.SAFETY_BAN), ("kasittelija", Ground.STAFF)),
    }
    rows: list[tuple[Value, ...]] = [("eka", "█████"), ("█████", "█████"), ("vika", None)]
    shown = replace(table("loki", local("Loki"), NOTES, rows), covered=covered)
    text = read(answer("en", tables=[shown], omissions={"safety_ban": 1, "staff": 2}))
    log = text[text.rindex("1 Loki") : text.rindex(f"2 {SEARCH}")].split("Handled by ")[1].split()
    assert sorted(log) == sorted(
        ["b", "eka", "[covered]", "a,", "b", "[covered]", "[covered]", "vika", "–"]
    )
    left_out = text[text.rindex("What was left out") :]
    assert "a 1 Information about somebody else" in left_out
    assert "b 2 Names of our employees" in left_out


def test_a_single_record_has_the_mark_beside_the_value(
    write: Callable[[AnswerContent], WrittenLetter], tmp_path: Path
) -> None:
    shown = table("loki", local("Loki"), NOTES, [("eka", "█████")])
    shown = replace(shown, covered={0: (("kasittelija", Ground.STAFF),)})
    path = tmp_path / "letter.pdf"
    path.write_bytes(write(answer("en", tables=[shown], omissions={"staff": 1})).pdf)
    lines = [line.split() for line in pdftotext(path, "-layout").splitlines()]
    assert ["a", "Handled", "by", "[covered]"] in lines
    assert ["Note", "eka"] in lines


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["whole", "partial", "nothing"])
def test_what_the_law_wants_told_stands_in_the_letter_as_its_items_say(
    write: Callable[[AnswerContent], WrittenLetter], read: Read, language: Language, kind: str
) -> None:
    nothing = tuple(replace(one, status=SystemStatus.NOTHING_HELD, records=0) for one in systems())
    content = {
        "whole": answer(language),
        "partial": answer(language, systems=systems(SystemStatus.FAILED)),
        "nothing": answer(language, tables=[], systems=nothing, omissions={}),
    }[kind]
    items, text = write(content).items, run_together(read(content))
    assert set(items) >= REQUIRED_ITEMS[content.kind]
    assert ("unreached" in items) is (kind == "partial")
    for name, told in items.items():
        assert run_together(told) in text, name


def run_together(text: str) -> str:
    """Without blanks, and without hyphens: a word may be broken at the end of a line."""
    return "".join(text.split()).replace("-", "").replace("\u00ad", "")
