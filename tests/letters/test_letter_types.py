"""Every letter beside the answer, read as its reader reads it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from zoneinfo import ZoneInfo

import pikepdf
import pypdfium2
import pytest
from reportlab.graphics.barcode.code128 import (  # type: ignore[attr-defined]  # the stubs leave it out
    _patterns,
)

from desk.domain.controller import Delivery
from desk.domain.letter_facts import REQUIRED_ITEMS
from desk.domain.notice import Notice
from desk.domain.notice_facts import (
    Change,
    Clarification,
    Cost,
    Erasure,
    Extension,
    ExtensionGround,
    FeeNotice,
    IdentityRequest,
    Kept,
    MarketingBan,
    Proof,
    Receipt,
    Recipients,
    RecipientsNotice,
    Rectification,
    Refusal,
    RefusalGround,
    Restriction,
    RestrictionGround,
)
from desk.domain.representation import Representative, Role
from desk.domain.request import Pause
from desk.domain.text import LANGUAGES, Language
from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
from desk.services.ports import WrittenLetter
from desk.system.profiles import FileProfiles
from tests.letters.letter_samples import FONTS, PROFILE, RESOURCES, SampleTranslator, pdftotext
from tests.letters.letter_types import KINDS, RECEIVED, facts, notice, notices

Read = Callable[[Notice], str]
"""Draws a letter and gives its text with single blanks."""
EVERY = [(kind, language) for kind in KINDS for language in LANGUAGES]
GUARDIAN = Representative(
    Role.GUARDIAN,
    "Virtanen Iida",
    ("Toinen katu 5", "55120 IMATRA"),
    "huoltajuus",
    "tiski",
    datetime(2026, 10, 23, 12, tzinfo=ZoneInfo("Europe/Helsinki")),
)


@pytest.fixture(scope="module")
def coded() -> Letters:
    return Letters(FONTS, PdfArchive(), check_code=lambda _number, _digest: "7F3A-91C2-5D0E")


@pytest.fixture
def draw(coded: Letters) -> Callable[[Notice], WrittenLetter]:
    return lambda told: coded.notice(told, SampleTranslator(told.language))


@pytest.fixture
def tell(draw: Callable[[Notice], WrittenLetter], tmp_path: Path) -> Read:
    def text(told: Notice) -> str:
        file = tmp_path / "letter.pdf"
        file.write_bytes(draw(told).pdf)
        return " ".join(pdftotext(file).replace("\u00ad\n", "").replace("\u00a0", " ").split())

    return text


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_each_letter_is_one_page_that_tells_what_the_law_wants(
    draw: Callable[[Notice], WrittenLetter], tell: Read, kind: str, language: Language
) -> None:
    told = notices(language)[kind]
    letter, text = draw(told), tell(told)
    assert letter.pages == 1
    assert REQUIRED_ITEMS[told.facts.kind] <= letter.items.keys()
    bare = "".join(text.split()).replace("-", "")
    for sentence in letter.items.values():
        assert "".join(sentence.split()).replace("-", "").replace("\u00ad", "") in bare
    assert "2026-0131" in text
    assert "1 (1)" in text
    assert letter.check_code == "7F3A-91C2-5D0E"
    assert letter.check_code in text
    assert letter.data_digest == told.digest


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_no_word_stays_untranslated_and_no_place_unfilled(
    tell: Read, kind: str, language: Language
) -> None:
    text = tell(notices(language)[kind])
    assert "{" not in text
    assert "}" not in text
    if language != "en":
        for english in (" the ", " you ", " your ", "GDPR", "Article"):
            assert english not in text


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_letter_gives_the_same_bytes(
    draw: Callable[[Notice], WrittenLetter], kind: str
) -> None:
    told = notices("fi")[kind]
    assert draw(told).pdf == draw(told).pdf


def test_the_digest_changes_with_what_a_clerk_decides_and_not_with_the_clocks() -> None:
    told = notices("fi")["refusal"]
    other = replace(told, facts=Refusal(RefusalGround.EXCESSIVE, "Muu syy"))
    assert other.digest != told.digest
    assert replace(told, language="sv").digest != told.digest
    later = replace(told.clock, law=date(2027, 1, 1))
    assert replace(told, clock=later).digest == told.digest
    assert len({one.digest for one in notices("fi").values()}) == len(KINDS)


def test_a_receipt_tells_the_laws_day_and_never_the_house_target(tell: Read) -> None:
    text = tell(notice("en", Receipt()))
    assert "You get our answer by Mon 23 November 2026 at the latest." in text
    assert "22 November" not in text
    assert "promise" not in text
    assert "We post it to you." in text


def test_a_receipt_tells_the_promise_of_the_notice_where_it_is_earlier(tell: Read) -> None:
    promising = replace(PROFILE, stated=replace(PROFILE.stated, promise_days=30))
    text = tell(notice("en", Receipt(), profile=promising))
    assert "You get our answer by Sun 22 November 2026 at the latest." in text
    assert "an answer within 30 days. By law the last day is Mon 23 November 2026." in text


@pytest.mark.parametrize("delivery", list(Delivery))
def test_a_receipt_says_how_the_answer_comes(tell: Read, delivery: Delivery) -> None:
    at_the_desk = delivery in (Delivery.COUNTER, Delivery.PREMISES)
    text = tell(notice("en", Receipt(), delivery=delivery))
    assert ("Karhumäenkatu 2, 55120 Imatra. " in text) is at_the_desk


def test_the_time_stands_still_only_where_it_does(tell: Read) -> None:
    """Art. 12(6): the letter never claims a pause that is not in the request."""
    said = facts("en")["identity_request"]
    assert "stands still from Mon 26 October 2026" in tell(notice("en", said))
    running = tell(notice("en", said, pauses=()))
    assert "stands still" not in running
    assert "Its last day is Mon 23 November 2026" in running
    ended = Pause(date(2026, 10, 24), date(2026, 10, 26), "address")
    assert "stands still" not in tell(notice("en", said, pauses=(ended,)))


def test_identity_is_asked_for_in_the_ways_of_the_controller(tell: Read) -> None:
    said = IdentityRequest("No name", tuple(Proof), needed=("which house you mean",))
    text = tell(notice("en", said))
    assert "a residence permit card or a driving licence" in text
    assert "We need this as well:" in text
    assert "which house you mean" in text
    strict = replace(PROFILE, accepts_driving_licence=False)
    assert "driving licence" not in tell(notice("en", said, profile=strict))
    assert "no copy of a document" in text


def test_a_question_asked_once_more_says_so_and_when_the_time_runs_on(tell: Read) -> None:
    """Art. 12(3) and (6): the clocks stand still only where the question was in time."""
    before = date(2026, 10, 26)
    for said in (
        IdentityRequest("No name", (Proof.DOCUMENT,), asked_before=before),
        Clarification("Much is held", asked_before=before),
    ):
        text = tell(notice("en", said))
        assert "We asked you for something (Mon 26 October 2026)" in text
        assert "stands still from" in text
        late = tell(notice("en", said, pauses=()))
        assert "runs on meanwhile" in late
        assert "stands still" not in late


def test_who_is_asked_which_data_is_meant_may_have_everything(tell: Read) -> None:
    """Recital 63: the request may be specified, never narrowed against the person's will."""
    text = tell(notice("en", Clarification("Twelve systems", ("invoices",))))
    assert "everything that we hold" in text
    assert "you get everything. You need give no reason" in text
    assert "Twelve systems." in text


def test_a_broken_promise_is_admitted_in_an_extension(tell: Read) -> None:
    said = Extension(ExtensionGround.NUMBER, "five requests this month")
    text = tell(notice("en", said))
    assert "by Mon 25 January 2027 at the latest" in text
    assert "the last day would be Mon 23 November 2026" in text
    assert "You have made several requests. Five requests this month." in text
    assert "promise" not in text
    promising = replace(PROFILE, stated=replace(PROFILE.stated, promise_days=30))
    text = tell(notice("en", said, profile=promising))
    assert "We do not keep that promise, and we are sorry." in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ground", list(RefusalGround))
def test_every_refusal_names_its_ground_the_ombudsman_and_the_court(
    tell: Read, draw: Callable[[Notice], WrittenLetter], ground: RefusalGround, language: Language
) -> None:
    told = notice(language, Refusal(ground, "Syy / skäl / reason"))
    text = tell(told)
    assert "00531" in text
    assert "77" in text
    assert "79" in text
    articles = {
        RefusalGround.NOT_IDENTIFIABLE: "11",
        RefusalGround.SECTION_34: "1050/2018",
        RefusalGround.DECEASED: "27",
    }
    assert articles.get(ground, "") in text
    assert draw(told).pages == 1


def test_section_34_leads_to_the_ombudsman_and_may_keep_its_reason(tell: Read) -> None:
    """Data Protection Act 1050/2018, section 34(3)-(4)."""
    text = tell(notice("en", Refusal(RefusalGround.SECTION_34, "")))
    assert "section 34(3)" in text
    assert "section 34(4)" in text
    assert "give the information named in Article 15(1) to the Data Protection Ombudsman" in text
    assert "section 34(3)" not in tell(notice("en", Refusal(RefusalGround.SECTION_34, "A crime")))


def test_a_fee_notice_leaves_the_choice_and_the_clock_alone(tell: Read) -> None:
    text = tell(notices("en")["fee_notice"])
    for expected in (
        "€16.40, to be paid by Fri 20 November 2026",
        "You can withdraw your request, and then you pay nothing. If you do not answer, it stands.",
        "You get the answer by Mon 23 November 2026 at the latest, also before you have paid.",
        "request 2026-0007 of 3 February 2026",
        "Paper copies, 40 pages €12.40; Posti €4.00",
        "no general expenses",
        "FI21 1234 5600 0007 85 TESTFIHH",
        "2026 01317",
        "421123456000007850000164000000000000000202601317261120",
    ):
        assert expected in text
    assert "Kirsi" not in text, "who approved it is an employee (C-579/21)"


def test_the_bars_of_a_fee_hold_the_digits_beneath_them(
    draw: Callable[[Notice], WrittenLetter],
) -> None:
    pdf = draw(notices("fi")["fee_notice"]).pdf
    assert decoded(pdf) == "421123456000007850000164000000000000000202601317261120"


def test_no_account_is_ever_made_up(tell: Read) -> None:
    text = tell(notice("en", facts("en")["fee_notice"], profile=PROFILE))
    assert "we send you the payment details separately" in text
    assert "IBAN" not in text
    assert "Bank barcode" not in text


def test_an_account_abroad_has_details_and_no_bars(tell: Read) -> None:
    abroad = replace(PROFILE, iban="EE382200221020145685")
    text = tell(notice("en", facts("en")["fee_notice"], profile=abroad))
    assert "EE38 2200 2210 2014 5685" in text
    assert "Bank barcode" not in text


def test_what_is_not_erased_is_a_refusal_with_its_reason(tell: Read) -> None:
    """Art. 12(4), 17(3)."""
    part = tell(notices("en")["erasure"])
    assert "We have erased a part of the information" in part
    assert "district court" in part
    none = tell(notice("en", Erasure((), (Kept("Invoices", "the law"),))))
    assert "We do not erase the information" in none
    assert "Who was told" not in none
    whole = tell(notice("en", Erasure(("Everything",))))
    assert "We have erased the information" in whole
    assert "district court" not in whole


def test_recipients_that_could_not_be_told_are_explained(tell: Read) -> None:
    said = Rectification((Change("Osoite", "", "Uusi 1"),), Recipients((), "they no longer exist"))
    text = tell(notice("en", said))
    assert "We could not tell everyone: They no longer exist." in text
    assert "we tell you to whom the information was given" in text


@pytest.mark.parametrize("ground", list(RestrictionGround))
def test_every_restriction_says_why_and_until_when(tell: Read, ground: RestrictionGround) -> None:
    text = tell(notice("en", Restriction(ground, ("Address",))))
    assert "Article 18(1)(" in text
    assert "We tell you before the restriction ends (Article 18(3))." in text
    until = tell(notice("en", Restriction(ground, ("Address",), until="until 1 March 2027")))
    assert "Until 1 March 2027. We tell you before" in until


def test_a_marketing_ban_covers_everything_unless_the_person_chose(tell: Read) -> None:
    assert "It covers every way" in tell(notice("en", MarketingBan(RECEIVED)))
    chosen = tell(notices("en")["marketing_ban"])
    assert "It covers every way" not in chosen
    assert "for the direct marketing named below" in chosen, "it promises no more than was asked"
    assert "phone calls" in chosen


def test_a_recipient_learns_of_the_person_only_what_it_is_told(tell: Read) -> None:
    """Art. 5(1)(c), 19: neither where the person lives nor that they asked to see anything."""
    text = tell(notices("en")["recipients_notice"])
    assert text.count("Karhumäenkatu 11") == 1  # the corrected address itself
    assert "asked to see" not in text
    assert "letter arrived" not in text


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_a_letter_to_a_guardian_speaks_about_the_person(
    tell: Read, kind: str, language: Language
) -> None:
    said = facts(language)[kind]
    if isinstance(said, RecipientsNotice):
        return
    text = tell(
        notice(
            language,
            said,
            representative=GUARDIAN,
            recipient=("Virtanen Iida", "Toinen katu 5"),
        )
    )
    name = "Virtanen Ánne-Márjá"
    assert name in text[text.index("2026-0131") :]
    for of_the_reader in ("about you", "sinua koskev", "uppgifter om dig"):
        assert of_the_reader not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", list(Role))
def test_a_letter_to_whoever_asks_for_the_person_is_one_page_too(
    draw: Callable[[Notice], WrittenLetter], role: Role, language: Language
) -> None:
    somebody = replace(GUARDIAN, role=role)
    for kind, told in notices(language).items():
        if kind != "recipients_notice":
            assert draw(replace(told, representative=somebody)).pages == 1, kind


@pytest.mark.parametrize("ground", list(RestrictionGround))
def test_a_guardian_is_not_told_of_consent_or_claims_of_their_own(
    tell: Read, ground: RestrictionGround
) -> None:
    text = tell(notice("en", Restriction(ground, ("Address",)), representative=GUARDIAN))
    assert "only with the person's consent" in text
    for of_the_reader in ("You say", "you want", "you need it", "You object"):
        assert of_the_reader not in text


@pytest.mark.parametrize("ground", [RefusalGround.NOT_A_PERSON, RefusalGround.DECEASED])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_about_a_company_or_a_dead_person_says_nothing_of_the_reader(
    tell: Read, ground: RefusalGround, language: Language
) -> None:
    text = tell(notice(language, Refusal(ground, "Syy / skäl / reason")))
    before = text[: text.index("Syy")]
    for of_the_reader in ("about you", "sinua koskev", "om dig"):
        assert of_the_reader not in before


def test_an_estate_hears_of_no_free_check(tell: Read) -> None:
    said = Refusal(RefusalGround.NOT_IDENTIFIABLE, "Nobody of that name is known.")
    assert "free check" in tell(notice("en", said))
    estate = replace(GUARDIAN, role=Role.ESTATE)
    assert "free check" not in tell(notice("en", said, representative=estate))


def test_an_estate_is_promised_no_day_of_the_law(tell: Read) -> None:
    """GDPR recital 27: no clock of the law runs."""
    estate = replace(GUARDIAN, role=Role.ESTATE)
    text = tell(notice("en", Receipt(), representative=estate))
    assert "as soon as we can give it" in text
    assert "23 November" not in text
    assert "who has died" in text


HOSTILE = (
    '<img src="file:///etc/passwd">',
    "&amp; <b>x</b> {number} %s",
    "NUL\x00 BEL\x07 ESC\x1b[31m",
    "\u202eתיבה\u202c",
    "=1+1",
    "a" * 1400,
    "rivi\nvaihto\ttabulaattori",
)


def hostile(text: str) -> Iterator[Notice]:
    yield notice("en", IdentityRequest(text, (), needed=(text,)))
    yield notice("en", Clarification(text, (text,)))
    yield notice("en", Refusal(RefusalGround.UNFOUNDED, text))
    yield notice("en", Rectification((Change(text, text, text),), Recipients((text,), text)))
    yield notice("en", Erasure((text,), (Kept(text, text),)))
    yield notice("en", MarketingBan(RECEIVED, purposes=(text,)))
    cost = (Cost(text, Decimal(1)),)
    said = facts("en")["fee_notice"]
    assert isinstance(said, FeeNotice)
    yield notice("en", replace(said, reason=text, costs=cost, approved_by=text))
    recipient = facts("en")["recipients_notice"]
    assert isinstance(recipient, RecipientsNotice)
    yield notice("en", replace(recipient, person=text, data=(text,)))


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_that_is_typed_is_run_lost_or_hidden(
    draw: Callable[[Notice], WrittenLetter], tell: Read, text: str
) -> None:
    seen = text.replace("\x00", "[U+0000]").replace("\x07", "[U+0007]")
    seen = seen.replace("\x1b", "[U+001B]").replace("\u202e", "[U+202E]").replace("\u202c", "")
    wanted = "".join(seen.split("תיבה")[0].split())[:60].replace("-", "").casefold()
    for told in hostile(text):
        letter = draw(told)
        with pikepdf.open(io.BytesIO(letter.pdf)) as pdf:
            assert len(pdf.pages) == letter.pages
            assert b"passwd" not in b"".join(
                str(one).encode() for one in pdf.objects if "/URI" in str(one)
            )
        bare = "".join(tell(told).split()).replace("-", "").casefold()
        assert wanted in bare


@pytest.mark.parametrize("controller", ["issoy", "kesoy", "kmev", "ksoy", "kuopio"])
@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_the_five_controllers_need_one_page_too(
    draw: Callable[[Notice], WrittenLetter], controller: str, kind: str, language: Language
) -> None:
    """With what their own profiles state; none of them states an account."""
    profile = FileProfiles(RESOURCES / "controllers").get(controller)
    assert profile.iban is None
    assert draw(replace(notices(language)[kind], profile=profile)).pages == 1


def decoded(pdf: bytes) -> str:
    """The digits of the bank barcode as a scanner reads them, from the picture of the page."""
    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=6, grayscale=True).to_pil()
    for y in range(picture.height // 2, picture.height, 20):
        line = picture.crop((0, y, picture.width, y + 1)).tobytes()
        runs = [len(list(run)) for _, run in groupby(line, key=lambda shade: shade < 128)]
        read = _code_128(runs[1:-1])  # the white of both margins belongs to no bar
        if read is not None:
            return read
    raise AssertionError("no barcode can be read")


def _code_128(runs: list[int]) -> str | None:
    """Code 128 subset C: start, 27 pairs of digits, check symbol, stop (ISO/IEC 15417)."""
    if len(runs) != 6 * 29 + 7:
        return None
    module = sum(runs) / (11 * 29 + 13)
    widths = [round(run / module) for run in runs]
    patterns = {
        tuple(" abcd".index(bar.lower()) for bar in bars): n for n, bars in _patterns.items()
    }
    symbols = [patterns[tuple(widths[at : at + 6])] for at in range(0, 6 * 29, 6)]
    start, *pairs, check = symbols
    assert start == 105
    assert check == (start + sum(n * pair for n, pair in enumerate(pairs, 1))) % 103
    return "".join(f"{pair:02}" for pair in pairs)
