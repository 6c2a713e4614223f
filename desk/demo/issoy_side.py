"""The two systems of Imatran Seudun Sähkö beside customer information: outages and online service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from desk.demo.people import ascii_name
from desk.demo.readings import local, with_offset
from desk.demo.registers import World, iso, owners_on
from desk.demo.rows import SystemRows
from desk.demo.schemas import issoy as schema
from desk.domain.time_zone import HELSINKI

_DAYS_ONLINE = 400
"""The online service shows this many days back."""


def outages(world: World) -> SystemRows:
    """Power cuts by place of use, fault reports and notices by customer number."""
    system = SystemRows("issoy_hairio", schema.HAIRIO)
    for place, contracts in world.places(system.key):
        days = {world.today - timedelta(days=world.rng.randint(25, 300))}
        if len(contracts) > 1:
            days |= {place.reading_days[0], place.reading_days[-1]}
        for day in sorted(days):
            began = datetime.combine(day, time(world.rng.randint(6, 20), 10), HELSINKI)
            system.add(
                "KESKEYTYS",
                owners_on(contracts, day),
                KESKEYTYS_ID=system.next("KESKEYTYS", 4001),
                KP_TUNNUS=place.metering_point,
                ALKOI=local(began),
                PAATTYI=local(began + timedelta(minutes=world.rng.randint(10, 170))),
                SYY=world.rng.choice(("MY", "LU", "LA", "SU")),
            )
    points = {
        person: contract.place.metering_point
        for contract in world.contracts(system.key)
        for person in world.cast.holders(contract)
    }
    for person, done in world.within(system.key):
        at = done.calls[0].at
        system.add(
            "VIKAILMOITUS",
            [person.number],
            ILMOITUS_ID=system.next("VIKAILMOITUS", 7001),
            ASIAKASNRO=person.customer_number,
            KP_TUNNUS=points[person.number],
            ILMOITUSAIKA=local(at),
            PUHELIN=person.phone,
            SELOSTE=world.rng.choice(
                ("Valot välkkyvät illalla.", "Pihalla oleva johto roikkuu.", "Yksi vaihe puuttuu.")
            ),
            KIRJAAJA=world.staff("hk"),
        )
        system.add(
            "HAIRIOVIESTI",
            [person.number],
            VIESTI_ID=system.next("HAIRIOVIESTI", 9001),
            ASIAKASNRO=person.customer_number,
            PUHELIN=person.phone,
            LAHETETTY=local(at + timedelta(minutes=12)),
            TEKSTI="Sähkökatko alueellasi. Arvioitu kesto yksi tunti.",
        )
    return system


def online(world: World, days: Mapping[tuple[str, date], float]) -> SystemRows:
    """Accounts, logins, what was looked at, and daily consumption (``days``: by metering point and day)."""
    system = SystemRows("issoy_online", schema.ONLINE)
    points = {
        person: contract.place.metering_point
        for contract in world.contracts(system.key)
        for person in world.cast.holders(contract)
    }
    for person, done in world.within(system.key):
        me, account = [person.number], 100 + person.number
        system.add(
            "tili",
            me,
            tili_id=account,
            asiakasnumero=person.customer_number,
            kayttajatunnus=f"{ascii_name(person.surname)[:8]}{person.number}",
            sahkoposti=person.email,
            tila="1",
            luotu=with_offset(datetime.combine(person.since, time(10), HELSINKI)),
        )
        for setting in ("KA", "KU"):
            system.add(
                "asetus", me, tili_id=account, asetus=setting, kaytossa=world.rng.choice("KE")
            )
        for at, _ in done.look_ups:
            system.add(
                "kirjautuminen",
                me,
                id=system.next("kirjautuminen"),
                tili_id=account,
                aika=with_offset(at),
                ip_osoite=f"192.0.2.{1 + person.number % 250}",
                laite=world.rng.choice("WMA"),
                tunnistus=world.rng.choice("SV"),
            )
            system.add(
                "kulutuskatselu",
                me,
                id=system.next("kulutuskatselu"),
                tili_id=account,
                aika=with_offset(at + timedelta(minutes=1)),
                kayttopaikkatunnus=points[person.number],
                nakyma=world.rng.choice(("PV", "TU", "LA", "SO")),
            )
    for place, contracts in world.places(system.key):
        for day in sorted(place.reading_days)[-_DAYS_ONLINE:]:
            system.add(
                "paivakulutus",
                owners_on(contracts, day),
                kayttopaikkatunnus=place.metering_point,
                paiva=iso(day),
                kwh=days[place.metering_point, day],
            )
    return system
