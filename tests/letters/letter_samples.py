"""An answer as issoy's three systems would give it, for tests; all people are made up."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from desk.domain.answer import AnswerContent, ShownTable
from desk.domain.controller import (
    Channel,
    ControllerProfile,
    Delivery,
    PostalAddress,
    Stated,
    SystemProfile,
)
from desk.domain.deadline import Deadline
from desk.domain.records import CollectionInfo, FieldInfo, SystemResult, SystemStatus, Value
from desk.domain.request import FreeCheck
from desk.domain.text import Language, LocalText, Text, render

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS = RESOURCES / "fonts"


def local(fi: str, sv: str | None = None, en: str | None = None) -> LocalText:
    return LocalText(fi, sv or fi, en or fi)


@cache
def translations(language: Language) -> Mapping[tuple[str, str], str]:
    """What the ``.ts`` files of the program say."""
    known: dict[tuple[str, str], str] = {}
    for file in sorted((RESOURCES / "i18n").glob(f"*{language}.ts")):
        for context in ET.parse(file).getroot().iter("context"):
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                written = message.findtext("translation")
                if written:
                    known[name, message.findtext("source") or ""] = written
    return known


@dataclass(frozen=True)
class SampleTranslator:
    language: Language

    def __call__(self, text: Text) -> str:
        def look(context: str, source: str) -> str:
            return translations(self.language).get((context, source), source)

        return render(text, look(text.context, text.source), self.language, look)


PROFILE = ControllerProfile(
    key="issoy",
    name="Imatran Seudun Sähkö Oy",
    group=("Imatran Seudun Sähkönsiirto Oy",),
    joint_register=True,
    business_id="0159029-2",
    street_address=PostalAddress("Karhumäenkatu 2", "55120", "Imatra"),
    postal_address=PostalAddress("Karhumäenkatu 2", "55120", "Imatra"),
    phone="05 6835 209",
    email=None,
    web="www.issoy.fi",
    contact=local(
        "Rekisteriasioiden yhteyshenkilö",
        "Kontaktperson i registerärenden",
        "Contact for register matters",
    ),
    contact_phone="05 6835 209",
    marketing_ban_contact=None,
    register=local("Asiakasrekisteri", "Kundregister", "Customer register"),
    data_subjects=local("asiakkaat", "kunder", "customers"),
    purposes=(
        local("asiakassuhteen hoitaminen", "skötsel av kundförhållandet", "customer relationship"),
        local(
            "sähkön ja palvelujen tarjoaminen ja toimittaminen",
            "erbjudande och leverans av el och tjänster",
            "offering and delivering electricity and services",
        ),
        local(
            "laskutus, maksujen valvonta ja perintä",
            "fakturering, betalningskontroll och indrivning",
            "billing, control of payments and collection",
        ),
        local(
            "liiketoiminnan ja palvelun kehittäminen sekä mielipide- ja markkinatutkimus",
            "utveckling av verksamheten och servicen samt opinions- och marknadsundersökningar",
            "development of business and service, opinion and market research",
        ),
    ),
    rights=(
        local("tiedon oikaisu", "rättelse av uppgifter", "rectification"),
        local("suoramarkkinoinnin kielto", "förbud mot direktmarknadsföring", "marketing ban"),
    ),
    stated=Stated(
        promise_days=None,
        request_ways=None,
        identity_proof=None,
        answer_way=None,
        fee=local("maksuton kerran vuodessa", "avgiftsfri en gång per år", "free once a year"),
        retention=None,
        transfers=None,
        legal_basis=None,
        recipients=(
            local(
                "viranomaiset, kun laki niin vaatii; muille vain suostumuksellasi",
                "myndigheter när lagen kräver det; till andra bara med ditt samtycke",
                "authorities where the law requires; others only with your consent",
            ),
        ),
        sources=(
            local(
                "tarjoukset, tilaukset ja sopimukset",
                "offerter, beställningar och avtal",
                "quotes, orders and contracts",
            ),
            local("energiamittarit", "energimätare", "energy meters"),
            local(
                "Digi- ja väestötietovirasto",
                "Myndigheten för digitalisering och befolkningsdata",
                "Digital and Population Data Services Agency",
            ),
        ),
        protection=None,
        dated=None,
    ),
    house_target_days=30,
    postal_working_days=5,
    usual_delivery=Delivery.COUNTER,
    electronic_answers=True,
    accepts_driving_licence=True,
    default_language="fi",
    letter_table_rows=200,
    accent_colour="#0B5CA8",
    systems=(
        SystemProfile(
            "asiakas",
            local(
                "Asiakastietojärjestelmä", "Kundinformationssystemet", "Customer information system"
            ),
            "sql",
            "a.yaml",
        ),
        SystemProfile(
            "hairio",
            local(
                "Häiriötietojärjestelmä",
                "Avbrottsinformationssystemet",
                "Outage information system",
            ),
            "sql",
            "h.yaml",
        ),
        SystemProfile(
            "online", local("Online-palvelu", "Onlinetjänsten", "Online service"), "sql", "o.yaml"
        ),
    ),
)


def field(name: str, fi: str, sv: str, en: str, **more: Any) -> FieldInfo:
    return FieldInfo(name, LocalText(fi, sv, en), **more)


def table(
    name: str,
    label: LocalText,
    fields: tuple[FieldInfo, ...],
    rows: list[tuple[Value, ...]],
    *,
    system: str = "asiakas",
    **more: Any,
) -> ShownTable:
    return ShownTable(CollectionInfo(system, f"issoy_{system}", name, label, fields, **more), rows)


BILLING = {
    "1": local("paperilasku", "pappersfaktura", "paper invoice"),
    "2": local("sähköpostilasku", "e-postfaktura", "e-mail invoice"),
    "3": local("e-lasku", "e-faktura", "e-invoice"),
}

CUSTOMER = table(
    "asiakas",
    local("Asiakastiedot", "Kunduppgifter", "Customer details"),
    (
        field("nimi", "Nimi", "Namn", "Name", identity="name"),
        field(
            "hetu",
            "Henkilötunnus",
            "Personbeteckning",
            "Personal identity code",
            identity="personal_identity_code",
        ),
        field(
            "asiakasnro",
            "Asiakasnumero",
            "Kundnummer",
            "Customer number",
            identity="customer_number",
        ),
        field("puhelin", "Puhelin", "Telefon", "Phone", identity="phone_number"),
        field("email", "Sähköposti", "E-post", "E-mail", identity="email"),
        field(
            "kieli", "Kieli", "Språk", "Language", codes={"1": local("suomi", "finska", "Finnish")}
        ),
        field("laskutustapa", "Laskutustapa", "Faktureringssätt", "Billing method", codes=BILLING),
        field("luotu", "Asiakas alkaen", "Kund sedan", "Customer since", data_type="date"),
        field(
            "smk",
            "Suoramarkkinointi kielletty",
            "Direktmarknadsföring förbjuden",
            "Direct marketing forbidden",
            data_type="boolean",
        ),
        field("huom", "Huomautus", "Anmärkning", "Remark"),
    ),
    [
        (
            "Čađđe Ánne-Márjá Virtanen",
            "131052-9373",
            44102291,
            "040 555 0147",
            "anne.virtanen@example.fi",
            1,
            "3",
            date(2011, 5, 2),
            1,
            None,
        )
    ],
    order=1,
    meaning=local(
        "Näillä tiedoilla tunnistamme sinut ja otamme sinuun yhteyttä.",
        "Med de här uppgifterna identifierar vi dig och kontaktar dig.",
        "By these we recognise you and get in touch with you.",
    ),
)

PLACE = table(
    "kayttopaikka",
    local("Käyttöpaikat", "Driftställen", "Places of use"),
    (
        field(
            "tunnus",
            "Käyttöpaikan tunnus",
            "Driftställets beteckning",
            "Place of use",
            identity="metering_point",
        ),
        field("osoite", "Katuosoite", "Gatuadress", "Street address"),
        field("postinro", "Postinumero", "Postnummer", "Postal code"),
        field("paikka", "Postitoimipaikka", "Postanstalt", "Post office"),
        field(
            "asuminen",
            "Asumismuoto",
            "Boendeform",
            "Form of housing",
            codes={
                "OKT": local("omakotitalo", "egnahemshus", "detached house"),
                "RT": local("rivitalo", "radhus", "terraced house"),
            },
        ),
        field(
            "lammitys",
            "Lämmitystapa",
            "Uppvärmningssätt",
            "Heating",
            codes={
                "10": local("suora sähkölämmitys", "direkt elvärme", "electric heating"),
                "20": local("kaukolämpö", "fjärrvärme", "district heat"),
            },
        ),
        field("sulake", "Pääsulake", "Huvudsäkring", "Main fuse", unit="A"),
        field(
            "vuosikulutus",
            "Arvioitu vuosikulutus",
            "Beräknad årsförbrukning",
            "Estimated yearly use",
            unit="kWh",
        ),
        field("lisa", "Lisätieto", "Tilläggsuppgift", "More"),
        field("varalla", "Varakenttä", "Reservfält", "Spare"),
    ),
    [
        (
            "643007572010014822",
            "Karhumäenkatu 11",
            "55120",
            "IMATRA",
            "OKT",
            "10",
            25,
            Decimal("18400.5"),
            "mittari kellarissa; avain huoltoyhtiöllä, soitto ennen käyntiä. "
            "Koira pihalla <b>ei</b> ole vihainen & tervehtii iloisesti kaikkia mittarinlukijoita.",
            None,
        ),
        (
            "643007572010014839",
            "Vuoksenniskantie 104 B 12",
            "55800",
            "IMATRA",
            "RT",
            "99",
            25,
            4200,
            None,
            None,
        ),
    ],
    order=20,
    meaning=local(
        "Paikat, joihin toimitamme sähköä sinun sopimuksellasi.",
        "Platser dit vi levererar el enligt ditt avtal.",
        "Places to which we deliver electricity by your contract.",
    ),
)


def payments(count: int = 24) -> ShownTable:
    rows: list[tuple[Value, ...]] = []
    for number in range(count):
        year, month = divmod(2024 * 12 + number, 12)
        rows.append(
            (
                70010000 + number,
                date(year, month + 1, 14),
                Decimal("61.40") + Decimal(number * 37 % 190) / 4,
                "FI21 1234 5600 0007 85" if number % 5 == 0 else "FI86 5720 0220 1234 56",
                "kuitattu",
            )
        )
    return table(
        "maksu",
        local("Maksusuoritukset", "Betalningar", "Payments"),
        (
            field("lasku", "Laskun numero", "Fakturanummer", "Invoice number"),
            field("pvm", "Maksupäivä", "Betalningsdag", "Day of payment", data_type="date"),
            field("summa", "Summa", "Belopp", "Amount", data_type="money"),
            field("tili", "Tilinumero", "Kontonummer", "Account number"),
            field("tila", "Tila", "Status", "State"),
        ),
        rows,
        order=40,
        meaning=local(
            "Maksut, jotka olemme saaneet sinulta.",
            "Betalningar som vi har fått av dig.",
            "Payments that we have received from you.",
        ),
    )


CONTACTS = table(
    "yhteydenotto",
    local("Yhteydenotot", "Kontakter", "Contacts"),
    (
        field("aika", "Aika", "Tid", "Time", data_type="datetime"),
        field(
            "kanava",
            "Kanava",
            "Kanal",
            "Channel",
            codes={
                "P": local("puhelu", "samtal", "call"),
                "S": local("sähköposti", "e-post", "e-mail"),
            },
        ),
        field("aihe", "Aihe", "Ärende", "Subject"),
        field("teksti", "Kirjaus", "Anteckning", "Note"),
        field("kasittelija", "Käsittelijä", "Handläggare", "Handled by"),
    ),
    [
        (
            datetime.fromisoformat("2026-03-09 14:05:33"),
            "P",
            "Lasku",
            "Asiakas kysyi tammikuun laskusta. Selitetty "
            "siirto- ja energiaosuus; asiakas oli tyytyväinen ja kiitti.",
            "█████",
        ),
        (
            "2026-04-01T08:30:00",
            "S",
            "Palaute",
            '<img src="file:///etc/passwd"> =1+1 palaute',
            "█████",
        ),
        (
            datetime.fromisoformat("2026-05-20 09:00"),
            "P",
            "Muutto",
            "Nimeni on שלום ja NUL\x00 tässä.",
            "█████",
        ),
    ],
    order=60,
)


def readings(count: int, *, order: int = 80) -> ShownTable:
    start = datetime.fromisoformat("2020-11-01")
    step = timedelta(minutes=15)
    rows: list[tuple[Value, ...]] = [
        ("643007572010014822", start + step * number, Decimal(number % 97) / 100, "OK")
        for number in range(count)
    ]
    return table(
        "mittaus",
        local("Mittarilukemat", "Mätarställningar", "Meter readings"),
        (
            field("kp", "Käyttöpaikka", "Driftställe", "Place of use", identity="metering_point"),
            field("aika", "Aika", "Tid", "Time", data_type="datetime"),
            field("kwh", "Kulutus", "Förbrukning", "Consumption", unit="kWh", data_type="number"),
            field(
                "tila",
                "Laatu",
                "Kvalitet",
                "Quality",
                codes={"OK": local("mitattu", "mätt", "measured")},
            ),
        ),
        rows,
        system="online",
        order=order,
        series_time="aika",
        series_value="kwh",
        meaning=local(
            "Mittarisi lähettämä kulutus 15 minuutin välein.",
            "Förbrukningen från din mätare var 15:e minut.",
            "Consumption that your meter sends every 15 minutes.",
        ),
    )


def systems(hairio: SystemStatus = SystemStatus.NOTHING_HELD) -> tuple[SystemResult, ...]:
    reason = (
        Text("letter", "The database does not answer.") if hairio is SystemStatus.FAILED else None
    )
    keys = ("personal_identity_code", "customer_number")
    return (
        SystemResult("asiakas", SystemStatus.COMPLETE, 30, 0.412, keys=keys),
        SystemResult(
            "hairio", hairio, 0, 0.031, reason=reason, keys=("metering_point", "phone_number")
        ),
        SystemResult(
            "online", SystemStatus.COMPLETE, 1000, 1.25, keys=("customer_number", "email")
        ),
    )


def answer(language: Language = "fi", **changes: Any) -> AnswerContent:
    """A whole answer of a few pages."""
    received = date(2026, 10, 23)
    content = AnswerContent(
        profile=PROFILE,
        request="2026-0131",
        channel=Channel.VISIT,
        delivery=Delivery.COUNTER,
        received=received,
        letter_date=date(2026, 11, 20),
        language=language,
        recipient=("Virtanen Ánne-Márjá", "Karhumäenkatu 11", "55120 IMATRA"),
        subject_name="Virtanen Ánne-Márjá",
        tables=[CUSTOMER, PLACE, payments(), CONTACTS],
        systems=systems(),
        omissions={"other_person": 1, "staff": 3},
        clock=Deadline(
            received,
            date(2026, 11, 22),
            date(2026, 11, 23),
            date(2026, 11, 22),
            date(2026, 11, 20),
            (),
        ),
        free_check=FreeCheck(free=True, year=2026),
    )
    return replace(content, **changes)


def pdftotext(file: Path, *options: str) -> str:
    done = subprocess.run(
        ["pdftotext", *options, str(file), "-"], check=True, capture_output=True, text=True
    )
    return done.stdout
