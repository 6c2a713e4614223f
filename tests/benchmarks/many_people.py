"""A register of up to a million people who do not exist, the same every time: names, addresses, numbers."""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

MAP = """
dataset:
  - fides_key: suuri_asiakas
    collections:
      - name: asiakas
        fields:
          - {name: asiakas_id, fides_meta: {primary_key: true, data_type: integer}}
          - {name: asiakasnro, fides_meta: {identity: customer_number}}
          - {name: hetu, fides_meta: {identity: personal_identity_code}}
          - {name: sukunimi}
          - {name: etunimet}
          - {name: ent_sukunimi, fides_meta: {identity: name}}
          - {name: katuosoite}
          - {name: postinro}
          - {name: toimipaikka}
          - {name: puhelin, fides_meta: {identity: phone_number}}
          - {name: sahkoposti, fides_meta: {identity: email}}
          - {name: kieli}
          - {name: turvakielto}
      - name: sopimus
        fields:
          - {name: kayttopaikka, fides_meta: {primary_key: true, identity: metering_point}}
          - name: asiakas_id
            fides_meta:
              data_type: integer
              references: [{dataset: suuri_asiakas, field: asiakas.asiakas_id, direction: from}]
          - {name: alku}
    meta:
      desk:
        asiakas:
          subject: true
          person:
            name: [sukunimi, etunimet]
            address: [katuosoite, postinro, toimipaikka]
            language: kieli
            safety_ban: {column: turvakielto, values: [K]}
"""


def _words(text: str) -> list[str]:
    return text.split()


CUSTOMER_COLUMNS = _words(
    "asiakas_id asiakasnro hetu sukunimi etunimet ent_sukunimi katuosoite postinro toimipaikka "
    "puhelin sahkoposti kieli turvakielto"
)
CONTRACT_COLUMNS = _words("kayttopaikka asiakas_id alku")

_FIRST = _words(
    "Mäki Koski Järvi Niemi Lehto Saari Virta Laakso Kangas Suo Harju Kallio Korpi Lahti Salo Ranta "
    "Pelto Halo Hakka Kivi Kaski Kuusi Koivu Leppä Haapa Tammi Pihlaja Vaara Selkä Luoma Oja Joki "
    "Myllö Heino Tuomi Karhu Susi Kettu Hirvi Poro Lintu Kotka Haukka Varis Teeri Metso Ahven Hauki "
    "Lohi Siika Särki Rauta Kulta Hopea Vaski Tina Kota Talo Tupa Piha Riihi Aitta Savo Häme Karja "
    "Kainu Pohja Etelä Länsi Itä Ylä Ala Uusi Vanha Iso Pikku Musta Valko Puna Sini Viher Kelta"
)
_LAST = _words(
    "nen la lä nen nen inen lainen läinen niemi mäki järvi koski aho maa ranta salo korpi vuori suo "
    "harju lahti saari kangas pelto virta laakso oja kallio perä vaara selkä luoma lehto kari kivi joki"
)
_SWEDISH = [
    f"{one}{two}"
    for one in _words(
        "Lind Sjö Holm Björk Ny Söder Eng Wester Öst Åker Berg Ek Hög Sand Dahl Stål Wahl"
    )
    for two in _words("qvist ström berg lund holm gren stedt man roth blad")
]
GIVEN = _words(
    "Maria Helena Johanna Anneli Kaarina Marjatta Liisa Sofia Anna Emilia Aino Eeva Tuula Päivi Satu "
    "Sanna Katri Elina Heidi Noora Sari Kirsi Outi Anja Riitta Leena Hanna Laura Pirjo Ulla Eila "
    "Juhani Johannes Mikael Olavi Antero Tapio Kalevi Matti Pekka Timo Ville Eero Onni Väinö Jukka "
    "Tuomas Ilkka Antti Mika Risto Hannu Veikko Esko Seppo Kari Lauri Markku Janne Aarne Heikki Jari "
    "Aada Aamu Aatos Aila Aino-Maija Aku Alina Alma Amanda Anni Anniina Anton Arja Armas Arttu Arvo "
    "Asta Atte Aulis Aune Birgit Björn Eemil Eerik Eetu Eija Eino Elias Elisa Ella Elli Elma Elsa "
    "Emma Emmi Enni Erja Erkki Essi Esteri Fanni Göran Harri Heli Helmi Henna Henri Hilja Hilla "
    "Hilma Hugo Håkan Iida Iina Iiris Iivari Ilmari Ilona Inka Inkeri Irma Isak Jaakko Jani Jarmo "
    "Jenna Jenni Jesse Joel Joona Joonas Jorma Jouko Jouni Julia Jussi Juuso Jyrki Kaija Kaisa Kalle "
    "Karoliina Katja Katariina Kauko Kerttu Kimmo Kirsti Konsta Kristiina Kyllikki Kyösti Lasse Leevi "
    "Leo Liina Linnea Lotta Lumi Maija Maj-Britt Manu Marja Marko Marja-Leena Martti Matilda Matias "
    "Meri Merja Miia Mikko Milla Minna Mirja Mirjami Nea Nella Niilo Niina Niko Oiva Olga Olli Oskari "
    "Osmo Otto Paavo Pasi Paula Pauli Pentti Pertti Petri Petteri Pia Pinja Pirkko Rauha Raija Raimo "
    "Reetta Reijo Reino Riikka Roope Saana Saara Saija Sakari Salla Sami Santeri Satu-Maaria Saku "
    "Senni Silja Simo Sinikka Sirkka Sirpa Soile Solveig Susanna Suvi Taina Taisto Tarja Teemu Teija "
    "Tero Terttu Tiia Tiina Toivo Tommi Toni Topi Tuija Tuomo Tuukka Tytti Urho Urpo Vaula Veera "
    "Veijo Venla Vesa Vieno Viivi Viljami Vilma Virpi Voitto Vuokko Yrjö Åke Åsa Örjan"
)
_STREET = _words(
    "Koivu Mänty Kuusi Pihlaja Haapa Leppä Terva Mylly Joki Ranta Pelto Niitty Harju Mäki Kivi Lähde "
    "Suo Metsä Kanerva Mustikka Puolukka Vadelma Orvokki Kielo Sammal Jäkälä Lumi Pakkas Kalevan "
    "Ilmarisen Väinämöisen Ainon Kullervon Louhen Sammon Ahdin Tapion Hämeen Savon Karjalan Turun "
    "Viipurin Oulun Vaasan Kuopion Torni Kirkko Koulu Kauppa Tori Asema Satama Tehdas Saha Ruukki Seppä"
)
_AND = _words("n ranta harju lehto niemi notko penger kallio kangas aho rinne laita portti pelto")
_KIND = _words(
    "katu tie kuja polku raitti kaari rinne penger ranta puisto väylä aukio kulma portti silta "
    "tanhua vainio laita"
)
_SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_TOWNS = _words("KOUVOLA IMATRA KUOPIO KEMINMAA PYHTÄÄ LAHTI HAMINA KOTKA LAPPEENRANTA MIKKELI")
_FIRST_DAY = date(1930, 1, 1)
_DAYS = 28_000


@dataclass(frozen=True, slots=True)
class Customer:
    """One row of the register and the place of use that belongs to it."""

    row: tuple[object, ...]
    contract: tuple[object, ...]

    def __getitem__(self, column: str) -> str:
        return str(self.row[CUSTOMER_COLUMNS.index(column)] or "")

    @property
    def metering_point(self) -> str:
        """The place of use."""
        return str(self.contract[0])


def customers(count: int, seed: int = 20260801) -> Iterator[Customer]:
    """So many customers; a smaller register is not the beginning of a larger one."""
    rng = random.Random(seed + count)
    surnames = _surnames(rng)
    streets = _streets(rng)
    # like here: the most frequent name has 0.4 % of all, the tail is long
    frequent = _Weighted(rng, surnames, lambda place: 1 / (place + 40) ** 0.9)
    lived_at = _Weighted(rng, streets, lambda place: 1 / (place + 300) ** 0.4)
    given = _Weighted(rng, GIVEN, lambda place: 1 / (place + 12) ** 0.8)
    codes = _codes(rng, count)
    numbers = rng.sample(range(1_000_000, 1_000_000 + 3 * count), count)
    phones = rng.sample(range(10**7), count)
    for place in range(count):
        surname = frequent.one()
        names = given.one()
        if rng.random() < 0.75:
            names = f"{names} {given.one()}"
        house = f"{lived_at.one()} {rng.randrange(1, 90)}"
        if rng.random() < 0.5:
            house += f" {rng.choice('ABCDE')} {rng.randrange(1, 60)}"
        number = f"{phones[place]:07}"
        before = f"04{rng.randrange(10)}"
        phone = f"{before}-{number}" if place % 3 else f"{before} {number[:3]} {number[3:]}"
        mail = f"{_ascii(names.split()[0])}.{_ascii(surname)}{place}@example.fi"
        row = (
            place + 1,
            str(numbers[place]),
            codes[place],
            surname,
            names,
            frequent.one() if place % 7 == 0 else None,
            house,
            f"{rng.randrange(10, 99)}{rng.randrange(10)}00",
            rng.choice(_TOWNS),
            phone,
            mail if place % 20 else mail.title(),
            "2" if place % 19 == 0 else "1",
            "K" if place % 100 == 0 else None,
        )
        yield Customer(row, (f"6430069660{place:08}", place + 1, "2020-01-01"))


class _Weighted:
    def __init__(self, rng: random.Random, texts: list[str], weight) -> None:  # type: ignore[no-untyped-def]  # place -> weight
        self._rng = rng
        self._texts = texts
        self._sums = list(accumulate(weight(place) for place in range(len(texts))))

    def one(self) -> str:
        return self._texts[bisect(self._sums, self._rng.random() * self._sums[-1])]


def _surnames(rng: random.Random) -> list[str]:
    plain = [f"{one}{two}" for one in _FIRST for two in _LAST if not one.lower().endswith(two)]
    plain = list(dict.fromkeys(plain))
    rng.shuffle(plain)
    plain = plain[:2600]
    some = plain[:600]
    double = list(dict.fromkeys(f"{rng.choice(some)}-{rng.choice(some)}" for _ in range(900)))
    rest = [*_SWEDISH, *double]
    rng.shuffle(rest)
    return [*plain[:1500], *rest, *plain[1500:]]


def _streets(rng: random.Random) -> list[str]:
    made = [f"{one}{two}" for one in _STREET for two in _KIND]
    made += [f"{one}{two}{three}" for one in _STREET for two in _AND for three in _KIND]
    made += [f"{one} {two}" for one in _surnames(rng)[:200] for two in ("tie", "kuja")]
    made = list(dict.fromkeys(made))
    rng.shuffle(made)
    return made


def _codes(rng: random.Random, count: int) -> list[str]:
    """Valid identity codes, numbers from 900 on; the sign of the century makes them enough."""
    found = []
    for which in rng.sample(range(_DAYS * 600), count):
        day = _FIRST_DAY + timedelta(days=which // 600)
        signs = "-YXWVU" if day.year < 2000 else "ABCDEF"
        number = 900 + which % 100
        begin = f"{day:%d%m%y}"
        control = _SIGNS[int(f"{begin}{number}") % 31]
        found.append(f"{begin}{signs[which // 100 % 6]}{number}{control}")
    return found


def _ascii(text: str) -> str:
    return text.lower().translate(str.maketrans("äöåé", "aoae"))
