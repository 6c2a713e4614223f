"""The invented registers of Kymen Ekosähkö: customer register without identity codes, and communication."""

from __future__ import annotations

from typing import Final

from desk.demo.cast import Traits
from desk.demo.people import Person
from desk.demo.readings import local
from desk.demo.registers import World, add_mails, iso, recording
from desk.demo.rows import SystemRows
from desk.demo.schemas import kesoy as schema

TRAITS: Final = Traits(
    order=3,
    codes=False,
    places=False,
    one_system="asiakasrekisteri",
    always=("asiakasrekisteri",),
    optional=("viestinta",),
)


def fill(world: World) -> list[SystemRows]:
    """Both systems."""
    return [_customers(world), _communication(world)]


def _customers(world: World) -> SystemRows:
    system = SystemRows("kesoy_asiakasrekisteri", schema.ASIAKASREKISTERI)
    companies = {contact.number: company.surname for company, contact in world.cast.contact_persons}
    for person, _ in world.within(system.key):
        system.add(
            "asiakas",
            [person.number],
            asiakasnumero=person.customer_number,
            nimi=person.register_name,
            edustettu_organisaatio=companies.get(person.number),
            asiakaslaji=person.kind,
            katuosoite=person.post.street,
            postinumero=person.post.postal_code,
            postitoimipaikka=person.post.post_office,
            puhelin=person.phone,
            sahkoposti=person.email,
            kieli=person.language.upper(),
            turvakielto="K" if person.banned else "E",
            segmentti="Y" if person.kind == "2" else world.rng.choice("ABC"),
            lahde=world.rng.choice("1135"),
            luotu=iso(person.since),
        )
        _history(system, person)
    for contract in world.contracts(system.key):
        for role, person in enumerate(contract.holders, start=1):
            system.add(
                "sopimusosapuoli",
                [person.number],
                sopimusnumero=50_000 + contract.number,
                asiakasnumero=person.customer_number,
                rooli=str(role),
            )
        system.add(
            "sopimus",
            world.cast.holders(contract),
            sopimusnumero=50_000 + contract.number,
            tuote=world.rng.choice(("S1", "S2", "S3")),
            alkupvm=iso(contract.start),
            loppupvm=iso(contract.end),
        )
    _dealings(system, world)
    return system


def _history(system: SystemRows, person: Person) -> None:
    """The home address where post goes elsewhere, and a name that is not used any more."""
    if person.post == person.home and not person.former_surname:
        return
    surname = person.former_surname or person.surname
    system.add(
        "osoitehistoria",
        [person.number],
        id=system.next("osoitehistoria"),
        asiakasnumero=person.customer_number,
        nimi=f"{surname} {person.given}",
        osoitelaji="4" if person.former_surname else "1",
        katuosoite=person.home.street,
        postinumero=person.home.postal_code,
        postitoimipaikka=person.home.post_office,
        voimassa_asti=iso(person.since) if person.former_surname else None,
    )


def _dealings(system: SystemRows, world: World) -> None:
    for person, done in world.within(system.key):
        me = [person.number]
        told = [(local(note.at), note.channel, note.text) for note in done.notes]
        heard = [(f"{day} 12:00:00", "V", text) for day, _, text in done.feedback]
        for at, channel, text in [*told, *heard]:
            system.add(
                "yhteydenotto",
                me,
                id=system.next("yhteydenotto"),
                asiakasnumero=person.customer_number,
                aika=at,
                kanava=channel,
                teksti=text,
                kasittelija=world.staff("ekos"),
            )
        for channel, permission, day in done.permissions:
            system.add(
                "markkinointilupa",
                me,
                asiakasnumero=person.customer_number,
                kanava=channel,
                lupa=permission,
                kirjattu=iso(day),
            )
        for at_time, purpose in done.look_ups:
            system.add(
                "katseluloki",
                me,
                id=system.next("katseluloki"),
                asiakasnumero=person.customer_number,
                aika=local(at_time),
                tarkoitus=purpose,
                kayttaja=world.staff("ekos"),
            )


def _communication(world: World) -> SystemRows:
    system = SystemRows("kesoy_viestinta", schema.VIESTINTA)
    for person, done in world.within(system.key):
        me = [person.number]
        for call in done.calls:
            serial = system.next("puhelut", 301)
            system.add(
                "puhelut",
                me,
                tallenne_id=f"T{serial:06d}",
                asiakasnumero=person.customer_number,
                puhelin=person.phone,
                alkuaika=local(call.at),
                kesto_s=call.seconds,
                suunta="S" if call.incoming else "U",
                kayttotarkoitus=world.rng.choice("TK"),
                tiedosto=recording(system, serial),
                kasittelija=world.staff("ekos"),
            )
        for note in done.messages:
            serial = system.next("tekstiviestit", 1001)
            system.add(
                "tekstiviestit",
                me,
                viesti_id=f"SMS{serial}",
                asiakasnumero=person.customer_number,
                puhelin=person.phone,
                aika=local(note.at),
                suunta="S" if note.incoming else "U",
                teksti=note.text,
            )
        if person.number % 3 == 1:
            talk = system.next("keskustelu", 701)
            for note in done.messages:
                system.add(
                    "pikaviestit",
                    me,
                    viesti_id=f"CH{system.next('pikaviestit', 2001)}",
                    keskustelu_id=f"K{talk}",
                    asiakasnumero=person.customer_number,
                    aika=local(note.at),
                    suunta="S" if note.incoming else "U",
                    teksti=note.text,
                )
    add_mails(system, "sahkopostit", world, company="Asiakaspalvelu", domain="kesoy.example.fi")
    return system
