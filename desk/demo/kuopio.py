"""The invented registers of Kuopion Energia: marketing register and recordings."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from desk.demo.activity import Activity
from desk.demo.cast import Traits
from desk.demo.people import Person
from desk.demo.readings import local
from desk.demo.registers import World, add_mails, iso, recording
from desk.demo.rows import SystemRows
from desk.demo.schemas import kuopio as schema

TRAITS: Final = Traits(
    order=4,
    places=False,
    joint=False,
    one_system="markkinointi",
    always=("markkinointi",),
    optional=("puhelut",),
)
_CAMPAIGNS: Final = ("Kaukolämpö kotiin", "Vihreä sähkö", "Latauspiste taloyhtiöön")
_EVENTS: Final = ("Kuopion messut, arvonta", "Energiapäivä", "Kesäkilpailu")
_QUESTIONS: Final = (
    "Miten kotisi lämmitetään nyt?",
    "Mitä mieltä olet sähkön hinnasta?",
)


def fill(world: World) -> list[SystemRows]:
    """Both systems."""
    return [_marketing(world), _recordings(world)]


def _marketing(world: World) -> SystemRows:
    system = SystemRows("kuopio_markkinointi", schema.MARKKINOINTI)
    for person, done in world.within(system.key):
        _person(system, person, world)
        _contacts(system, person, done, world)
    represented = [(*pair, "H") for pair in world.cast.guardians]
    represented += [(*pair, "Y") for pair in world.cast.contact_persons]
    for one, other, role in represented:
        system.add(
            "edustaja",
            [one.number, other.number],
            edustaja_id=system.next("edustaja"),
            henkilo_id=one.number,
            rooli=role,
            nimi=other.name,
            hetu=other.code,
            puhelin=_grouped(other.phone),
            osoite=other.home.line,
        )
    return system


def _person(system: SystemRows, person: Person, world: World) -> None:
    source = "2" if person.kind != "1" else world.rng.choice("1134567")
    obtained = world.today - timedelta(days=world.rng.randint(10, 350))
    system.add(
        "henkilo",
        [person.number],
        henkilo_id=person.number,
        asiakasnumero=person.customer_number,
        laji=person.kind,
        sukunimi=person.surname,
        etunimi=person.given or None,
        aiempi_sukunimi=person.former_surname,
        hetu=person.code,
        ytunnus=person.business_id,
        syntymavuosi=str(person.birth.year) if person.birth else None,
        matkapuhelin=_grouped(person.phone),
        muu_puhelin=None,
        sahkoposti=person.email,
        lahiosoite=person.post.street,
        postinumero=person.post.postal_code,
        postitoimipaikka=person.post.post_office,
        kieli=person.language.upper(),
        turvakielto="K" if person.banned else "E",
        lahde=source,
        poiminta_pvm=iso(obtained),
        poisto_pvm=iso(obtained + timedelta(days=365)),
    )
    if person.kind != "2":
        system.add(
            "talous",
            [person.number],
            henkilo_id=person.number,
            asumismuoto=world.rng.choice(("KT", "RT", "OK")),
            talouden_koko=world.rng.randint(1, 5),
            vuosikulutustaso=world.rng.choice("123"),
            lammitysratkaisu=world.rng.choice("12345"),
            lahde=source,
        )


def _grouped(phone: str) -> str:
    """``049 910 0001``."""
    return f"{phone[:3]} {phone[3:6]} {phone[6:]}"


def _contacts(system: SystemRows, person: Person, done: Activity, world: World) -> None:
    me, number = [person.number], person.number
    for day, _, _ in done.services:
        system.add(
            "osallistuminen",
            me,
            id=system.next("osallistuminen"),
            henkilo_id=number,
            tapahtuma=world.rng.choice(_EVENTS),
            pvm=iso(day),
        )
    for note in done.notes:
        system.add(
            "kampanjakontakti",
            me,
            id=system.next("kampanjakontakti"),
            henkilo_id=number,
            kampanja=world.rng.choice(_CAMPAIGNS),
            kanava=world.rng.choice("PST"),
            lahetysaika=local(note.at),
            tulos=world.rng.choice("LATEK"),
        )
    for day, _, text in done.feedback:
        system.add(
            "kyselyvastaus",
            me,
            id=system.next("kyselyvastaus"),
            henkilo_id=number,
            pvm=iso(day),
            kysymys=world.rng.choice(_QUESTIONS),
            vastaus=text,
        )
    for channel, permission, day in done.permissions:
        system.add(
            "markkinointilupa",
            me,
            henkilo_id=number,
            kanava=channel,
            lupa=permission,
            kirjattu=iso(day),
        )
    for at, _ in done.look_ups:
        system.add(
            "katseluloki",
            me,
            id=system.next("katseluloki"),
            henkilo_id=number,
            aika=local(at),
            tarkoitus="MA",
            kayttaja=world.staff("ke"),
        )


def _recordings(world: World) -> SystemRows:
    system = SystemRows("kuopio_puhelut", schema.PUHELUT)
    for person, done in world.within(system.key):
        for call in done.calls:
            serial = system.next("puhelut", 801)
            system.add(
                "puhelut",
                [person.number],
                Tallenne=f"T{serial:06d}",
                Asiakasnumero=person.customer_number,
                Puhelinnumero=_grouped(person.phone),
                Alkoi=local(call.at),
                Kesto_s=call.seconds,
                Aihe=call.topic,
                Poistetaan=iso(call.at.date() + timedelta(days=365)),
                Tiedosto=recording(system, serial),
                Asiakaspalvelija=world.staff("ke"),
            )
    add_mails(system, "sahkopostit", world, company="Asiakaspalvelu", domain="kuopio.example.fi")
    return system
