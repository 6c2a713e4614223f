"""The invented registers of Imatran Seudun Sähkö: customer information, outages, online service."""

from __future__ import annotations

from typing import Final

from desk.demo import issoy_side
from desk.demo.activity import Activity
from desk.demo.cast import Traits
from desk.demo.people import Person
from desk.demo.readings import with_offset
from desk.demo.registers import World, abroad, add_readings, iso, owners_of, recording
from desk.demo.rows import SystemRows
from desk.demo.schemas import issoy as schema

TRAITS: Final = Traits(
    order=5, six_years=True, always=("asiakastieto", "hairio"), optional=("online",)
)


def fill(world: World) -> list[SystemRows]:
    """All three systems."""
    system = SystemRows("issoy_asiakastieto", schema.ASIAKASTIETO)
    for person, done in world.within(system.key):
        _person(system, person)
        _money(system, person, done, world)
        _dealings(system, person, done, world)
        _recorded(system, person, done, world)
    _represented(system, world)
    _contracts(system, world)
    days = add_readings(system, "mittaus_15min", world, write=with_offset)
    return [system, issoy_side.outages(world), issoy_side.online(world, days)]


def _person(system: SystemRows, person: Person) -> None:
    me = [person.number]
    system.add(
        "asiakas",
        me,
        id=person.number,
        asiakasnumero=person.customer_number,
        asiakaslaji=person.kind,
        henkilotunnus=person.code,
        y_tunnus=person.business_id,
        sukunimi=person.surname,
        etunimet=person.given or None,
        entinen_sukunimi=person.former_surname,
        syntymaaika=iso(person.birth),
        kieli=person.language.upper(),
        turvakielto="K" if person.banned else "E",
        puhelin=abroad(person.phone),
        sahkoposti=person.email,
        postiosoite=person.post.street,
        postinumero=person.post.postal_code,
        postitoimipaikka=person.post.post_office,
    )
    for kind, address in {"1": person.home, "3": person.post}.items():
        if kind == "1" or address != person.home:
            system.add(
                "osoite",
                me,
                id=system.next("osoite"),
                asiakas_id=person.number,
                laji=kind,
                katuosoite=address.street,
                postinumero=address.postal_code,
                postitoimipaikka=address.post_office,
                voimassa_alku=iso(person.since),
                voimassa_loppu=None,
            )


def _represented(system: SystemRows, world: World) -> None:
    for company, contact in world.cast.contact_persons:
        system.add(
            "edustus",
            [company.number, contact.number],
            id=system.next("edustus"),
            edustettava_id=company.number,
            edustaja_id=contact.number,
            peruste="Y",
            alkupvm=iso(company.since),
            loppupvm=None,
        )
    for minor, guardian in world.cast.guardians:
        system.add(
            "huoltajuus",
            [minor.number, guardian.number],
            alaikainen_id=minor.number,
            huoltaja_id=guardian.number,
            alkupvm=iso(minor.since),
            loppupvm=None,
        )


def _contracts(system: SystemRows, world: World) -> None:
    for contract in world.contracts(system.key):
        for role, person in enumerate(contract.holders, start=1):
            system.add(
                "sopimus_osapuoli",
                [person.number],
                sopimus_id=contract.number,
                asiakas_id=person.number,
                rooli=role,
            )
        system.add(
            "sopimus",
            world.cast.holders(contract),
            id=contract.number,
            sopimusnumero=f"I{20_000 + contract.number}",
            kayttopaikkatunnus=contract.place.metering_point,
            tuote=world.rng.choice(("S1", "S2", "V1")),
            vuosikaytto_arvio_kwh=world.rng.randrange(2000, 22_000, 100),
            alkupvm=iso(contract.start),
            loppupvm=iso(contract.end),
        )
    for place, contracts in world.places(system.key):
        owners = owners_of(contracts)
        system.add(
            "kayttopaikka",
            owners,
            kayttopaikkatunnus=place.metering_point,
            katuosoite=place.address.street,
            postinumero=place.address.postal_code,
            postitoimipaikka=place.address.post_office,
            tyyppi=place.housing,
            lammitys=place.heating,
            mittarinumero=place.meter,
        )
        system.add(
            "liittyma",
            owners,
            id=3000 + place.serial,
            kayttopaikkatunnus=place.metering_point,
            laji="PJ",
            paasulake=place.fuse,
            kytkentapvm=iso(place.connected),
        )


def _money(system: SystemRows, person: Person, done: Activity, world: World) -> None:
    me = [person.number]
    system.add(
        "laskutus",
        me,
        asiakas_id=person.number,
        laskutusosoite=person.post.line,
        laskutusryhma="Y1" if person.kind == "2" else world.rng.choice(("K1", "K2")),
        maksuehto=world.rng.choice(("14", "21")),
        laskutustapa=done.method,
        tilinumero=done.account,
    )
    for invoice in done.invoices:
        number = f"IS{system.next('lasku', 500_001)}"
        system.add(
            "lasku",
            me,
            laskunumero=number,
            asiakas_id=person.number,
            laskupvm=iso(invoice.day),
            erapvm=iso(invoice.due),
            summa=invoice.amount,
            viitenumero=invoice.reference,
            tila=invoice.state,
        )
        if invoice.paid:
            system.add(
                "suoritus",
                me,
                id=system.next("suoritus"),
                laskunumero=number,
                maksupvm=iso(invoice.paid),
                summa=invoice.amount,
                maksutapa="T",
            )
        else:
            system.add(
                "avoin_saatava",
                me,
                id=system.next("avoin_saatava"),
                laskunumero=number,
                avoinna=invoice.amount,
                muistutuksia=1 if invoice.due < world.today else 0,
            )


def _dealings(system: SystemRows, person: Person, done: Activity, world: World) -> None:
    me, number = [person.number], person.number
    for day, _, text in done.feedback:
        system.add(
            "palaute",
            me,
            id=system.next("palaute"),
            asiakas_id=number,
            pvm=iso(day),
            kanava="V",
            teksti=text,
        )
    for note in done.notes:
        system.add(
            "yhteyshistoria",
            me,
            id=system.next("yhteyshistoria"),
            asiakas_id=number,
            aika=with_offset(note.at),
            kanava=note.channel,
            aihe=note.topic,
            muistiinpano=note.text,
            kasittelija=world.staff("is"),
        )
    for channel, permission, day in done.permissions:
        system.add(
            "markkinointi",
            me,
            asiakas_id=number,
            kanava=channel,
            lupa=permission,
            kirjattu=iso(day),
        )
    for kind, value, day in done.consent:
        system.add(
            "suostumustieto",
            me,
            id=system.next("suostumustieto"),
            asiakas_id=number,
            tietolaji=kind,
            arvo=value,
            suostumus_pvm=iso(day),
        )
    for at, purpose in done.look_ups:
        system.add(
            "katseluloki",
            me,
            id=system.next("katseluloki"),
            asiakas_id=number,
            aika=with_offset(at),
            tarkoitus=purpose,
            kayttaja=world.staff("is"),
        )


def _recorded(system: SystemRows, person: Person, done: Activity, world: World) -> None:
    me, number = [person.number], person.number
    for call in done.calls:
        serial = system.next("puhelutallenne")
        system.add(
            "puhelutallenne",
            me,
            id=serial,
            asiakas_id=number,
            puhelin=abroad(person.phone),
            alkuaika=with_offset(call.at),
            kesto_s=call.seconds,
            suunta="S" if call.incoming else "U",
            tiedosto=recording(system, serial),
            kasittelija=world.staff("is"),
        )
    office = "palvelu@issoy.example.fi"
    for mail in done.mails:
        system.add(
            "sahkoposti",
            me,
            id=system.next("sahkoposti"),
            asiakas_id=number,
            aika=with_offset(mail.at),
            lahettaja=person.email if mail.incoming else office,
            vastaanottaja=office if mail.incoming else person.email,
            aihe=mail.subject,
            viesti=mail.body,
        )
