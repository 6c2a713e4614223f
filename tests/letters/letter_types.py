"""One sample of every letter beside the answer, for the tests that every letter has to pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from desk.domain.controller import Channel, Delivery
from desk.domain.deadline import Deadline
from desk.domain.notice import Notice
from desk.domain.notice_facts import (
    Change,
    ChangeKind,
    Clarification,
    Cost,
    Erasure,
    Extension,
    ExtensionGround,
    Facts,
    FeeGround,
    FeeNotice,
    IdentityRequest,
    Kept,
    MarketingBan,
    MarketingChannel,
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
from desk.domain.request import LetterKind, Pause
from desk.domain.text import Language
from tests.letters.letter_samples import PROFILE

RECEIVED = date(2026, 10, 23)
TEST_IBAN = "FI2112345600000785"
"""The example of the IBAN register of SWIFT; nobody's account."""

IN_WORDS: dict[Language, dict[str, str]] = {
    "fi": {
        "doubt": "kirjeestä puuttuu allekirjoitus",
        "much": "Tietoja on kahdessatoista järjestelmässä kuudentoista vuoden ajalta.",
        "calls": "puhelutallenteet",
        "complex": "Tietoja on viidessä järjestelmässä, ja puhelut on kuunneltava yksitellen.",
        "unknown": "Rekisterissä on neljä saman nimistä henkilöä, eikä pyynnössä ole muuta tietoa.",
        "again": "Mikään ei ole muuttunut helmikuun jälkeen.",
        "copies": "Paperikopiot, 40 sivua",
        "address": "Osoite",
        "reference": "Maksumuistutukset vuodelta 2019",
        "invoices": "Laskut vuosilta 2021–2026",
        "law": "Kirjanpitolaki vaatii säilyttämään ne kuusi vuotta tilikauden päättymisestä",
        "partner": "Perintä Esimerkki Oy",
        "person": "Virtanen Ánne-Márjá, asiakasnumero 44102291",
    },
    "sv": {
        "doubt": "brevet saknar underskrift",
        "much": "Uppgifter finns i tolv system från sexton år.",
        "calls": "samtalsinspelningar",
        "complex": "Uppgifterna finns i fem system, och samtalen måste lyssnas igenom ett i taget.",
        "unknown": "I registret finns fyra personer med samma namn, och begäran innehåller inget annat.",
        "again": "Ingenting har ändrats efter februari.",
        "copies": "Papperskopior, 40 sidor",
        "address": "Adress",
        "reference": "Betalningspåminnelser från år 2019",
        "invoices": "Fakturor från åren 2021–2026",
        "law": "Bokföringslagen kräver att de förvaras sex år efter räkenskapsperiodens slut",
        "partner": "Inkasso Exempel Ab",
        "person": "Virtanen Ánne-Márjá, kundnummer 44102291",
    },
    "en": {
        "doubt": "the letter has no signature",
        "much": "The information is in twelve systems, from sixteen years.",
        "calls": "call recordings",
        "complex": "The information is in five systems, and each call has to be listened to.",
        "unknown": "The register holds four people of that name, and the request says nothing else.",
        "again": "Nothing has changed since February.",
        "copies": "Paper copies, 40 pages",
        "address": "Address",
        "reference": "Reminders of payment from 2019",
        "invoices": "Invoices from 2021 to 2026",
        "law": "The Accounting Act has us keep them for six years after the end of the financial year",
        "partner": "Collection Example Ltd",
        "person": "Virtanen Ánne-Márjá, customer number 44102291",
    },
}
"""What a clerk would type, in each language."""


def facts(language: Language) -> dict[str, Facts]:
    """The facts of one letter of each kind, by the kind's value."""
    said = IN_WORDS[language]
    told = Recipients(told=(said["partner"],))
    made: tuple[Facts, ...] = (
        Receipt(),
        IdentityRequest(
            doubt=said["doubt"],
            ways=(Proof.SIGNED_LETTER, Proof.ELECTRONIC_SIGNATURE, Proof.DOCUMENT),
            by=date(2026, 11, 6),
        ),
        Clarification(said["much"], (said["invoices"], said["calls"]), by=date(2026, 11, 6)),
        Extension(ExtensionGround.COMPLEXITY, said["complex"]),
        Refusal(RefusalGround.NOT_IDENTIFIABLE, said["unknown"]),
        FeeNotice(
            ground=FeeGround.SAME_DATA,
            reason=said["again"],
            costs=(Cost(said["copies"], Decimal("12.40")), Cost("Posti", Decimal("4.00"))),
            approved_by="Kirsi Esimerkki",
            due=date(2026, 11, 20),
            reference="202601317",
            earlier="2026-0007",
            earlier_received=date(2026, 2, 3),
        ),
        Rectification((Change(said["address"], "Koskikatu 2", "Karhumäenkatu 11"),), told),
        MarketingBan(RECEIVED, (MarketingChannel.PHONE, MarketingChannel.EMAIL)),
        Erasure((said["reference"],), (Kept(said["invoices"], said["law"]),), told),
        Restriction(RestrictionGround.ACCURACY, (said["address"],), recipients=told),
        RecipientsNotice(
            name=said["partner"],
            address=("Satamakatu 4", "55100 IMATRA"),
            change=ChangeKind.RECTIFICATION,
            person=said["person"],
            changes=(Change(said["address"], "Koskikatu 2", "Karhumäenkatu 11"),),
        ),
    )
    return {one.kind.value: one for one in made}


def notice(language: Language, said: Facts, **changes: Any) -> Notice:
    """A letter beside the answer as issoy would write it."""
    known = ("Virtanen Ánne-Márjá", "Karhumäenkatu 11", "55120 IMATRA")
    recipient = (said.name, *said.address) if isinstance(said, RecipientsNotice) else known
    month, quarter = date(2026, 11, 23), date(2027, 1, 25)
    extends = isinstance(said, Extension)
    clock = Deadline(
        RECEIVED, date(2026, 11, 22), month, date(2026, 11, 22), date(2026, 11, 20), ()
    )
    longer = Deadline(RECEIVED, quarter, quarter, quarter, quarter, ())
    asked = Pause(date(2026, 10, 26), None, "proof of identity")
    made = Notice(
        profile=replace(PROFILE, iban=TEST_IBAN, bic="TESTFIHH"),
        request="2026-0131",
        channel=Channel.LETTER,
        delivery=Delivery.POST,
        received=RECEIVED,
        letter_date=date(2026, 10, 26),
        language=language,
        recipient=recipient,
        subject_name="Virtanen Ánne-Márjá",
        clock=longer if extends else clock,
        before=clock if extends else None,
        extended=extends,
        pauses=(asked,) if isinstance(said, IdentityRequest | Clarification) else (),
        facts=said,
    )
    return replace(made, **changes)


def notices(language: Language) -> dict[str, Notice]:
    """One of each kind, by the kind's value."""
    return {kind: notice(language, said) for kind, said in facts(language).items()}


KINDS: tuple[str, ...] = tuple(facts("en"))
"""Every letter beside the answer."""
assert set(KINDS) == {kind.value for kind in LetterKind} - {
    LetterKind.ANSWER,
    LetterKind.PARTIAL_ANSWER,
    LetterKind.NOTHING_HELD,
}
