"""The invented registers of Kymenlaakson Sähkö: customer information system and recorded contacts."""

from __future__ import annotations

from typing import Final

from desk.demo.cast import Traits
from desk.demo.people import Person
from desk.demo.readings import spaced
from desk.demo.registers import World, add_mails, add_readings, iso, owners_of, recording
from desk.demo.rows import SystemRows
from desk.demo.schemas import ksoy as schema

TRAITS: Final = Traits(order=1, six_years=True, optional=("yhteydenotot",))
_LANGUAGE: Final = {"fi": "1", "sv": "2", "en": "3"}


def fill(world: World) -> list[SystemRows]:
    """Both systems."""
    return [_customers(world), _contacts(world)]


def _customers(world: World) -> SystemRows:
    system = SystemRows("ksoy_asiakastieto", schema.ASIAKASTIETO)
    for person, _ in world.within(system.key):
        _person(system, person)
    for company, contact in world.cast.contact_persons:
        system.add(
            "EDUSTUS",
            [company.number, contact.number],
            EDUSTUS_ID=system.next("EDUSTUS"),
            EDUSTETTAVA_ID=company.number,
            EDUSTAJA_ID=contact.number,
            EDUSTUSLAJI_KOODI="Y",
            ALKUPVM=iso(company.since),
            LOPPUPVM=None,
        )
    for minor, guardian in world.cast.guardians:
        system.add(
            "HUOLTAJUUS",
            [minor.number, guardian.number],
            ALAIKAINEN_ID=minor.number,
            HUOLTAJA_ID=guardian.number,
            ALKUPVM=iso(minor.since),
            LOPPUPVM=None,
        )
    _contracts(system, world)
    _places(system, world)
    add_readings(system, "LUKEMA", world, write=spaced, quality=("1", "2"))
    _money(system, world)
    _dealings(system, world)
    return system


def _person(system: SystemRows, person: Person) -> None:
    me = [person.number]
    system.add(
        "ASIAKAS",
        me,
        ASIAKAS_ID=person.number,
        ASIAKASNRO=person.customer_number,
        ASIAKASLAJI_KOODI=person.kind,
        HETU=person.code,
        Y_TUNNUS=person.business_id,
        SUKUNIMI=person.surname,
        ETUNIMET=person.given or None,
        ENT_SUKUNIMI=person.former_surname,
        SYNTYMAPVM=iso(person.birth),
        KIELI_KOODI=_LANGUAGE[person.language],
        TURVAKIELTO="K" if person.banned else "E",
        PUHELIN=person.phone,
        SAHKOPOSTI=person.email,
        POSTIOSOITE=person.post.street,
        POSTINRO=person.post.postal_code,
        POSTITOIMIPAIKKA=person.post.post_office,
        LUONTIPVM=iso(person.since),
    )
    for kind, address in {"1": person.home, "3": person.post}.items():
        if kind == "1" or address != person.home:
            system.add(
                "OSOITE",
                me,
                OSOITE_ID=system.next("OSOITE"),
                ASIAKAS_ID=person.number,
                OSOITELAJI_KOODI=kind,
                KATUOSOITE=address.street,
                POSTINRO=address.postal_code,
                POSTITOIMIPAIKKA=address.post_office,
                VOIMASSA_ALKU=iso(person.since),
                VOIMASSA_LOPPU=None,
            )


def _contracts(system: SystemRows, world: World) -> None:
    for contract in world.contracts(system.key):
        for role, person in enumerate(contract.holders, start=1):
            system.add(
                "SOPIMUS_OSAPUOLI",
                [person.number],
                SOPIMUS_ID=contract.number,
                ASIAKAS_ID=person.number,
                ROOLI_KOODI=str(role),
            )
        system.add(
            "SOPIMUS",
            world.cast.holders(contract),
            SOPIMUS_ID=contract.number,
            SOPIMUSNRO=f"S{100_000 + contract.number}",
            KAYTTOPAIKKATUNNUS=contract.place.metering_point,
            TUOTE_KOODI=world.rng.choice(("S1", "S2", "S3")),
            HALLINTA_KOODI=world.rng.choice("OVA"),
            KAYTTO_KOODI=world.rng.choice("113"),
            VUOSIARVIO_KWH=world.rng.randrange(2000, 22_000, 100),
            ALKUPVM=iso(contract.start),
            LOPPUPVM=iso(contract.end),
        )


def _places(system: SystemRows, world: World) -> None:
    for place, contracts in world.places(system.key):
        owners = owners_of(contracts)
        system.add(
            "KAYTTOPAIKKA",
            owners,
            KAYTTOPAIKKATUNNUS=place.metering_point,
            KATUOSOITE=place.address.street,
            POSTINRO=place.address.postal_code,
            POSTITOIMIPAIKKA=place.address.post_office,
            ASUNTOTYYPPI_KOODI=place.housing,
            LAMMITYS_KOODI=place.heating,
            PAASULAKE_A=place.fuse,
        )
        system.add(
            "LIITTYMA",
            owners,
            LIITTYMA_ID=5000 + place.serial,
            KAYTTOPAIKKATUNNUS=place.metering_point,
            LIITTYMALAJI_KOODI="PJ",
            LIITTYMISTEHO_KW=17 if place.fuse == "3x25 A" else 24,
            KYTKENTAPVM=iso(place.connected),
        )
        system.add(
            "MITTARI",
            owners,
            MITTARINRO=place.meter,
            KAYTTOPAIKKATUNNUS=place.metering_point,
            MITTARITYYPPI_KOODI="E",
            ASENNUSPVM=iso(place.connected.replace(year=2015)),
        )


def _money(system: SystemRows, world: World) -> None:
    contract_of = {p: c.number for c in world.cast.contracts for p in world.cast.holders(c)}
    for person, done in world.within(system.key):
        me = [person.number]
        system.add(
            "LASKUTUSTIEDOT",
            me,
            ASIAKAS_ID=person.number,
            LASKUTUSTAPA_KOODI=done.method,
            LASKUTUSRYTMI_KOODI=world.rng.choice("12"),
            ERAPAIVA_KOODI=world.rng.choice(("5", "15", "25")),
            LASKUTUSOSOITE=person.post.street,
            POSTINRO=person.post.postal_code,
            POSTITOIMIPAIKKA=person.post.post_office,
            TILINUMERO=done.account,
        )
        for invoice in done.invoices:
            number = f"L{system.next('LASKU', 700_001)}"
            system.add(
                "LASKU",
                me,
                LASKUNRO=number,
                ASIAKAS_ID=person.number,
                SOPIMUSNRO=f"S{100_000 + contract_of[person.number]}",
                LASKUPVM=iso(invoice.day),
                ERAPVM=iso(invoice.due),
                SUMMA=invoice.amount,
                VIITENRO=invoice.reference,
                LASKUN_TILA_KOODI=invoice.state,
            )
            if invoice.paid:
                system.add(
                    "MAKSU",
                    me,
                    MAKSU_ID=system.next("MAKSU", 300_001),
                    LASKUNRO=number,
                    MAKSUPVM=iso(invoice.paid),
                    SUMMA=invoice.amount,
                    MAKSUTAPA_KOODI="E" if done.method == "2" else "T",
                )


def _dealings(system: SystemRows, world: World) -> None:
    for person, done in world.within(system.key):
        me, number = [person.number], person.number
        for day, score, text in done.feedback:
            system.add(
                "PALAUTE",
                me,
                PALAUTE_ID=system.next("PALAUTE", 40_001),
                ASIAKAS_ID=number,
                PVM=iso(day),
                KANAVA_KOODI="V",
                TYYTYVAISYYS=score,
                TEKSTI=text,
            )
        for note in done.notes:
            system.add(
                "YHTEYDENOTTO",
                me,
                YHTEYDENOTTO_ID=system.next("YHTEYDENOTTO", 60_001),
                ASIAKAS_ID=number,
                AIKA=spaced(note.at),
                KANAVA_KOODI=note.channel,
                AIHE_KOODI=note.topic,
                MUISTIINPANO=note.text,
                KASITTELIJA=world.staff("KS0"),
            )
        for day, service, text in done.services:
            system.add(
                "PALVELUN_KAYTTO",
                me,
                TAPAHTUMA_ID=system.next("PALVELUN_KAYTTO", 20_001),
                ASIAKAS_ID=number,
                PVM=iso(day),
                PALVELU_KOODI=service,
                KUVAUS=text,
            )
        for channel, permission, day in done.permissions:
            system.add(
                "MARKKINOINTILUPA",
                me,
                ASIAKAS_ID=number,
                KANAVA_KOODI=channel,
                LUPA_KOODI=permission,
                KIRJAUSPVM=iso(day),
                LAHDE_KOODI="1",
            )
        for kind, value, day in done.consent:
            system.add(
                "SUOSTUMUSTIETO",
                me,
                TIETO_ID=system.next("SUOSTUMUSTIETO", 80_001),
                ASIAKAS_ID=number,
                TIETOLAJI_KOODI=kind,
                ARVO=value,
                SUOSTUMUSPVM=iso(day),
            )
        for at, purpose in done.look_ups:
            system.add(
                "KATSELULOKI",
                me,
                LOKI_ID=system.next("KATSELULOKI", 900_001),
                ASIAKAS_ID=number,
                AIKA=spaced(at),
                TARKOITUS_KOODI=purpose,
                KAYTTAJATUNNUS=world.staff("KS0"),
            )


def _contacts(world: World) -> SystemRows:
    system = SystemRows("ksoy_yhteydenotot", schema.YHTEYDENOTOT)
    for person, done in world.within(system.key):
        for call in done.calls:
            serial = system.next("PUHELUT", 501)
            system.add(
                "PUHELUT",
                [person.number],
                TALLENNE_ID=f"T{serial:06d}",
                ASIAKASNRO=person.customer_number,
                PUHELIN=person.phone,
                ALKUAIKA=spaced(call.at),
                KESTO_S=call.seconds,
                SUUNTA_KOODI="S" if call.incoming else "U",
                AIHE_KOODI=call.topic,
                TIEDOSTO=recording(system, serial),
                KASITTELIJA=world.staff("KS0"),
            )
    add_mails(system, "SAHKOPOSTIT", world, company="Asiakaspalvelu", domain="ksoy.example.fi")
    return system
