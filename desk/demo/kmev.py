"""The invented registers of Keminmaan Energia ja Vesi: electricity, heat and water, service."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from desk.demo.cast import Traits
from desk.demo.people import Contract, Person, Place
from desk.demo.readings import in_utc
from desk.demo.registers import World, add_mails, add_readings, iso, owners_of, recording
from desk.demo.rows import SystemRows
from desk.demo.schemas import kmev as schema

TRAITS: Final = Traits(
    order=2,
    six_years=True,
    one_system="lampo_vesi",
    always=("sahko",),
    optional=("lampo_vesi", "palvelu"),
    company_systems=("sahko", "palvelu"),
)


def fill(world: World) -> list[SystemRows]:
    """All three systems."""
    return [_electricity(world), _heat_and_water(world), _service(world)]


def heat_number(person: Person) -> str:
    """The customer number in the older heat and water system, which has its own series."""
    return f"7{person.customer_number[1:]}"


def _electricity(world: World) -> SystemRows:
    system = SystemRows("kmev_sahko", schema.SAHKO)
    for person, done in world.within(system.key):
        _electricity_customer(system, person, method=done.method, account=done.account, world=world)
    for company, contact in world.cast.contact_persons:
        system.add(
            "Edustus",
            [company.number, contact.number],
            EdustusId=system.next("Edustus"),
            EdustettavaId=company.number,
            EdustajaId=contact.number,
            Edustuslaji="Y",
            AlkuPvm=iso(company.since),
            LoppuPvm=None,
        )
    for minor, guardian in world.cast.guardians:
        system.add(
            "Huoltajuus",
            [minor.number, guardian.number],
            AlaikainenId=minor.number,
            HuoltajaId=guardian.number,
            AlkuPvm=iso(minor.since),
            LoppuPvm=None,
        )
    for contract in world.contracts(system.key):
        _electricity_contract(system, contract, world)
    for place, contracts in world.places(system.key):
        system.add(
            "Kayttopaikka",
            owners_of(contracts),
            Kayttopaikkatunnus=place.metering_point,
            Katuosoite=place.address.street,
            Postinumero=place.address.postal_code,
            Postitoimipaikka=place.address.post_office,
            Rakennustyyppi=place.housing,
            Lammitysmuoto=place.heating,
            Paasulake=place.fuse,
            Liittymalaji="PJ",
            Mittarinumero=place.meter,
        )
    add_readings(system, "Mittaustieto", world, write=in_utc)
    _electricity_dealings(system, world)
    return system


def _electricity_customer(
    system: SystemRows, person: Person, *, method: str, account: str, world: World
) -> None:
    me = [person.number]
    system.add(
        "Asiakas",
        me,
        AsiakasId=person.number,
        Asiakasnumero=person.customer_number,
        Asiakaslaji=person.kind,
        Henkilotunnus=person.code,
        YTunnus=person.business_id,
        Sukunimi=person.surname,
        Etunimet=person.given or None,
        AiempiSukunimi=person.former_surname,
        Kieli=person.language.upper(),
        Turvakielto=int(person.banned),
        Puhelin=person.phone,
        Sahkoposti=person.email,
        Postiosoite=person.post.street,
        Postinumero=person.post.postal_code,
        Postitoimipaikka=person.post.post_office,
        Laskutusosoite=person.post.line,
        Laskutustapa=method,
        Laskutusrytmi=world.rng.choice("12"),
        Tilinumero=account,
    )
    for kind, address in {"1": person.home, "3": person.post}.items():
        if kind == "1" or address != person.home:
            system.add(
                "Osoite",
                me,
                OsoiteId=system.next("Osoite"),
                AsiakasId=person.number,
                Osoitelaji=kind,
                Katuosoite=address.street,
                Postinumero=address.postal_code,
                Postitoimipaikka=address.post_office,
                VoimassaAlku=iso(person.since),
                VoimassaLoppu=None,
            )


def _electricity_contract(system: SystemRows, contract: Contract, world: World) -> None:
    """Connection and transfer contract of the same place, with the same parties."""
    for offset, kind in enumerate(("LI", "SI")):
        number = contract.number * 10 + offset
        for role, person in enumerate(contract.holders, start=1):
            system.add(
                "Sopimusosapuoli",
                [person.number],
                SopimusId=number,
                AsiakasId=person.number,
                Rooli=role,
            )
        system.add(
            "Sopimus",
            world.cast.holders(contract),
            SopimusId=number,
            Sopimusnumero=f"{kind}-{number:06d}",
            Sopimuslaji=kind,
            Kayttopaikkatunnus=contract.place.metering_point,
            Siirtotuote=world.rng.choice(("YS", "YO", "KA")) if kind == "SI" else None,
            ArvioKwh=world.rng.randrange(2000, 22_000, 100) if kind == "SI" else None,
            AlkuPvm=iso(contract.start),
            LoppuPvm=iso(contract.end),
        )


def _electricity_dealings(system: SystemRows, world: World) -> None:
    for person, done in world.within(system.key):
        me = [person.number]
        for invoice in done.invoices:
            number = f"S{system.next('Lasku', 400_001)}"
            system.add(
                "Lasku",
                me,
                Laskunumero=number,
                AsiakasId=person.number,
                LaskuPvm=iso(invoice.day),
                EraPvm=iso(invoice.due),
                Summa=invoice.amount,
                Viitenumero=invoice.reference,
                LaskunTila=invoice.state,
            )
            if invoice.paid:
                system.add(
                    "Suoritus",
                    me,
                    SuoritusId=system.next("Suoritus"),
                    Laskunumero=number,
                    MaksuPvm=iso(invoice.paid),
                    Summa=invoice.amount,
                    Maksutapa="T",
                )
        for day, _, text in done.feedback:
            system.add(
                "AsiakkaanIlmoitus",
                me,
                IlmoitusId=system.next("AsiakkaanIlmoitus"),
                AsiakasId=person.number,
                Ilmoitettu=iso(day),
                Kanava=world.rng.choice("SVO"),
                Teksti=text,
            )
        for channel, permission, day in done.permissions:
            system.add(
                "Markkinointikielto",
                me,
                AsiakasId=person.number,
                Kanava=channel,
                LupaKielto=permission,
                Kirjattu=iso(day),
            )


def _heat_and_water(world: World) -> SystemRows:
    system = SystemRows("kmev_lampo_vesi", schema.LAMPO_VESI)
    for person, done in world.within(system.key):
        me, number = [person.number], heat_number(person)
        system.add(
            "ASREK",
            me,
            ASNO=number,
            ASLAJI=person.kind,
            HETU=person.code,
            YTUN=person.business_id,
            SUKUN=person.surname,
            ETUN=person.given or None,
            KIELI={"fi": "1", "sv": "2", "en": "3"}[person.language],
            TKIELTO="K" if person.banned else "E",
            PUH=person.phone,
            SPOSTI=person.email,
            LAHIOS=person.post.street,
            PNO=person.post.postal_code,
            PTMPK=person.post.post_office,
            LASKTAPA=done.method,
            TILINO=done.account,
        )
        for invoice in done.invoices[:2]:
            serial = system.next("LASKREK", 90_001)
            system.add(
                "LASKREK",
                me,
                LASKNO=f"LV{serial}",
                ASNO=number,
                LASKPV=iso(invoice.day),
                ERAPV=iso(invoice.due),
                SUMMA=round(invoice.amount / 2, 2),
                VIITE=f"{invoice.reference}",
                TILA=invoice.state,
            )
            if invoice.paid:
                system.add(
                    "SUORREK",
                    me,
                    SUORID=system.next("SUORREK"),
                    LASKNO=f"LV{serial}",
                    MAKSUPV=iso(invoice.paid),
                    SUMMA=round(invoice.amount / 2, 2),
                    MTAPA="T",
                )
    for contract in world.contracts(system.key):
        _heat_contracts(system, contract, world)
    for place, contracts in world.places(system.key):
        _heat_place(system, place, contracts, world)
    return system


def _heat_contracts(system: SystemRows, contract: Contract, world: World) -> None:
    """A heat and a water contract; this older system knows one party only."""
    person = contract.holders[0]
    for kind in "LV":
        system.add(
            "SOPREK",
            [person.number],
            SOPNO=f"{kind}{contract.number:06d}",
            ASNO=heat_number(person),
            SOPLAJI=kind,
            KOHDENO=_site(contract.place),
            HLOLKM=world.rng.randint(1, 5) if kind == "V" else None,
            ALKUPV=iso(contract.start),
            LOPPUPV=iso(contract.end),
        )


def _site(place: Place) -> str:
    return f"K{place.serial:05d}"


def _heat_place(system: SystemRows, place: Place, contracts: list[Contract], world: World) -> None:
    """The place and its readings at month ends; a reading is of whoever had the contract that day."""
    system.add(
        "KOHDEREK",
        {c.holders[0].number for c in contracts},
        KOHDENO=_site(place),
        LAHIOS=place.address.street,
        PNO=place.address.postal_code,
        PTMPK=place.address.post_office,
        LIITTLAJI="KL",
        LIITTV=str(place.connected.year),
        TILVESI=round(world.rng.uniform(0.2, 1.4), 2),
    )
    for unit, low, high in (("MWH", 0.6, 2.4), ("M3", 4, 16)):
        state = world.rng.uniform(100, 900)
        for day in _month_ends(world.today, 4):
            used = round(world.rng.uniform(low, high), 2)
            state += used
            system.add(
                "LUKREK",
                {c.holders[0].number for c in contracts if c.covers(day)},
                LUKID=system.next("LUKREK"),
                KOHDENO=_site(place),
                MITNO=f"{'L' if unit == 'MWH' else 'V'}{place.serial:06d}",
                LUKPV=iso(day),
                LUKEMA=round(state, 2),
                KULUTUS=used,
                YKS=unit,
            )


def _month_ends(today: date, count: int) -> list[date]:
    """The last ``count`` ends of months before today, oldest first."""
    found = [today.replace(day=1) - timedelta(days=1)]
    while len(found) < count:
        found.append(found[-1].replace(day=1) - timedelta(days=1))
    return found[::-1]


def _service(world: World) -> SystemRows:
    system = SystemRows("kmev_palvelu", schema.PALVELU)
    numbers = {
        person.number: person.customer_number
        if person.within("sahko") and not (person.number % 4 == 0 and person.within("lampo_vesi"))
        else heat_number(person)
        for person in world.cast.people
    }
    for person, done in world.within(system.key):
        number = numbers[person.number]
        which = "S" if number == person.customer_number else "L"
        log = [
            (note.at, world.rng.choice(("MU", "LU", "LS", "OS")), None, note.text)
            for note in done.notes
        ]
        looks = [(at, None, purpose, "") for at, purpose in done.look_ups]
        for at, event, purpose, text in sorted([*log, *looks], key=lambda entry: entry[0]):
            serial = system.next("palveluloki", 10_001)
            system.add(
                "palveluloki",
                [person.number],
                loki_id=str(serial),
                asiakasnumero=number,
                jarjestelma=which,
                aika=in_utc(at),
                tapahtuma=event,
                tarkoitus=purpose,
                kuvaus=text,
                kayttaja=world.staff("kp"),
            )
        for call in done.calls:
            serial = system.next("puhelutallenteet", 201)
            system.add(
                "puhelutallenteet",
                [person.number],
                tallenne_id=f"T{serial:06d}",
                asiakasnumero=number,
                puhelin=person.phone,
                alkuaika=in_utc(call.at),
                kesto_s=call.seconds,
                suunta="S" if call.incoming else "U",
                tiedosto=recording(system, serial),
                kasittelija=world.staff("kp"),
            )
    add_mails(
        system,
        "sahkopostit",
        world,
        company="Asiakaspalvelu",
        domain="kmev.example.fi",
        number=numbers,
    )
    return system
