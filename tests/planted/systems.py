"""What a planted row of each table is about, told by us and not by the data maps.

One line a table: what makes a row (a *unit*), and which columns carry what of it. All other columns
are filled with what fits their type, and with bait: other people's numbers, names and phones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from desk.demo.schemas import issoy, kesoy, kmev, ksoy, kuopio

Style = Literal["spaced", "offset", "local", "utc"]
"""How a system writes moments."""


@dataclass(frozen=True)
class SystemPlan:
    """One system of a controller."""

    dataset: str
    description: str | Mapping[str, tuple[str, ...]]
    style: Style
    tables: str
    of: tuple[str, ...]
    """Datasets whose accounts and places its rows are about."""
    subjects: str | None = None
    """The table of people; its rows are named ``dataset:table:key``."""
    key: Literal["id", "number"] = "id"
    files: Mapping[str, tuple[str, str]] | None = None
    """CSV file and encoding by collection; the others are folders of e-mails."""


_MAIL = "{name} side message_id=mail_id {number}=number date=mailed from=mailbox to=mailbox"

KSOY = (
    SystemPlan(
        "ksoy_asiakastieto",
        ksoy.ASIAKASTIETO,
        "spaced",
        """
ASIAKAS account ASIAKAS_ID=id ASIAKASNRO=number ASIAKASLAJI_KOODI=kind HETU=code Y_TUNNUS=business SUKUNIMI=surname ETUNIMET=given ENT_SUKUNIMI=former SYNTYMAPVM=birth TURVAKIELTO=ban PUHELIN=phone SAHKOPOSTI=email POSTIOSOITE=street
OSOITE own OSOITE_ID=serial ASIAKAS_ID=id
EDUSTUS stands_for EDUSTUS_ID=serial EDUSTETTAVA_ID=id EDUSTAJA_ID=other_id
HUOLTAJUUS guards ALAIKAINEN_ID=id HUOLTAJA_ID=other_id
SOPIMUS_OSAPUOLI party SOPIMUS_ID=contract ASIAKAS_ID=id
SOPIMUS contract SOPIMUS_ID=contract KAYTTOPAIKKATUNNUS=point ALKUPVM=start LOPPUPVM=end
KAYTTOPAIKKA place KAYTTOPAIKKATUNNUS=point
LIITTYMA place LIITTYMA_ID=serial KAYTTOPAIKKATUNNUS=point
MITTARI place MITTARINRO=serial KAYTTOPAIKKATUNNUS=point
LUKEMA reading KAYTTOPAIKKATUNNUS=point AIKA=moment
LASKUTUSTIEDOT maybe ASIAKAS_ID=id
LASKU invoice LASKUNRO=invoice ASIAKAS_ID=id
MAKSU payment MAKSU_ID=serial LASKUNRO=invoice
PALAUTE own PALAUTE_ID=serial ASIAKAS_ID=id
YHTEYDENOTTO own YHTEYDENOTTO_ID=serial ASIAKAS_ID=id
PALVELUN_KAYTTO own TAPAHTUMA_ID=serial ASIAKAS_ID=id
MARKKINOINTILUPA channel ASIAKAS_ID=id KANAVA_KOODI=channel
SUOSTUMUSTIETO own TIETO_ID=serial ASIAKAS_ID=id
KATSELULOKI own LOKI_ID=serial ASIAKAS_ID=id
""",
        of=("ksoy_asiakastieto",),
        subjects="ASIAKAS",
    ),
    SystemPlan(
        "ksoy_yhteydenotot",
        ksoy.YHTEYDENOTOT,
        "spaced",
        "PUHELUT side TALLENNE_ID=serial ASIAKASNRO=number ALKUAIKA=moment KESTO_S=seconds TIEDOSTO=recording\n"
        + _MAIL.format(name="SAHKOPOSTIT", number="x_asiakasnumero"),
        of=("ksoy_asiakastieto",),
        files={"PUHELUT": ("puhelut.csv", "utf-8-sig")},
    ),
)

KMEV = (
    SystemPlan(
        "kmev_sahko",
        kmev.SAHKO,
        "utc",
        """
Asiakas account AsiakasId=id Asiakasnumero=number Asiakaslaji=kind Henkilotunnus=code YTunnus=business Sukunimi=surname Etunimet=given AiempiSukunimi=former Turvakielto=banned Puhelin=phone Sahkoposti=email Postiosoite=street
Osoite own OsoiteId=serial AsiakasId=id
Edustus stands_for EdustusId=serial EdustettavaId=id EdustajaId=other_id
Huoltajuus guards AlaikainenId=id HuoltajaId=other_id
Sopimusosapuoli party SopimusId=contract AsiakasId=id
Sopimus contract SopimusId=contract Kayttopaikkatunnus=point AlkuPvm=start LoppuPvm=end
Kayttopaikka place Kayttopaikkatunnus=point
Mittaustieto reading Kayttopaikkatunnus=point AikaUtc=moment
Lasku invoice Laskunumero=invoice AsiakasId=id
Suoritus payment SuoritusId=serial Laskunumero=invoice
AsiakkaanIlmoitus own IlmoitusId=serial AsiakasId=id
Markkinointikielto channel AsiakasId=id Kanava=channel
""",
        of=("kmev_sahko",),
        subjects="Asiakas",
    ),
    SystemPlan(
        "kmev_lampo_vesi",
        kmev.LAMPO_VESI,
        "local",
        """
ASREK account ASNO=number ASLAJI=kind HETU=code YTUN=business SUKUN=surname ETUN=given TKIELTO=ban PUH=phone SPOSTI=email LAHIOS=street
SOPREK party SOPNO=serial ASNO=number KOHDENO=point ALKUPV=start LOPPUPV=end
KOHDEREK place KOHDENO=point
LUKREK reading LUKID=serial KOHDENO=point LUKPV=day
LASKREK invoice LASKNO=invoice ASNO=number
SUORREK payment SUORID=serial LASKNO=invoice
""",
        of=("kmev_lampo_vesi",),
        subjects="ASREK",
        key="number",
    ),
    SystemPlan(
        "kmev_palvelu",
        kmev.PALVELU,
        "utc",
        "palveluloki side loki_id=serial asiakasnumero=number aika=moment\n"
        "puhelutallenteet side tallenne_id=serial asiakasnumero=number alkuaika=moment kesto_s=seconds tiedosto=recording\n"
        + _MAIL.format(name="sahkopostit", number="x_asiakasnumero"),
        of=("kmev_sahko", "kmev_lampo_vesi"),
        files={
            "palveluloki": ("palveluloki.csv", "utf-8"),
            "puhelutallenteet": ("puhelutallenteet.csv", "utf-8"),
        },
    ),
)

KESOY = (
    SystemPlan(
        "kesoy_asiakasrekisteri",
        kesoy.ASIAKASREKISTERI,
        "local",
        """
asiakas account asiakasnumero=number nimi=register_name asiakaslaji=kind katuosoite=street puhelin=phone sahkoposti=email turvakielto=ban
osoitehistoria own id=serial asiakasnumero=number
sopimusosapuoli party sopimusnumero=contract asiakasnumero=number
sopimus contract sopimusnumero=contract alkupvm=start loppupvm=end
yhteydenotto own id=serial asiakasnumero=number
markkinointilupa channel asiakasnumero=number kanava=channel
katseluloki own id=serial asiakasnumero=number
""",
        of=("kesoy_asiakasrekisteri",),
        subjects="asiakas",
        key="number",
    ),
    SystemPlan(
        "kesoy_viestinta",
        kesoy.VIESTINTA,
        "local",
        "puhelut side tallenne_id=serial asiakasnumero=number alkuaika=moment kesto_s=seconds tiedosto=recording\n"
        "tekstiviestit side viesti_id=serial asiakasnumero=number aika=moment\n"
        "pikaviestit side viesti_id=serial asiakasnumero=number aika=moment\n"
        + _MAIL.format(name="sahkopostit", number="x_asiakasnumero"),
        of=("kesoy_asiakasrekisteri",),
        files={
            "puhelut": ("puhelut.csv", "utf-8-sig"),
            "tekstiviestit": ("tekstiviestit.csv", "utf-8-sig"),
            "pikaviestit": ("pikaviestit.csv", "utf-8-sig"),
        },
    ),
)

KUOPIO = (
    SystemPlan(
        "kuopio_markkinointi",
        kuopio.MARKKINOINTI,
        "local",
        """
henkilo account henkilo_id=id asiakasnumero=number laji=kind sukunimi=surname etunimi=given aiempi_sukunimi=former hetu=code ytunnus=business matkapuhelin=phone sahkoposti=email lahiosoite=street turvakielto=ban
talous maybe henkilo_id=id
edustaja named_beside edustaja_id=serial henkilo_id=id nimi=other_name hetu=other_code
osallistuminen own id=serial henkilo_id=id
kampanjakontakti own id=serial henkilo_id=id
kyselyvastaus own id=serial henkilo_id=id
markkinointilupa channel henkilo_id=id kanava=channel
katseluloki own id=serial henkilo_id=id
""",
        of=("kuopio_markkinointi",),
        subjects="henkilo",
    ),
    SystemPlan(
        "kuopio_puhelut",
        kuopio.PUHELUT,
        "local",
        "puhelut side Tallenne=serial Asiakasnumero=number Alkoi=moment Kesto_s=seconds Poistetaan=start Tiedosto=recording\n"
        + _MAIL.format(name="sahkopostit", number="x_asiakasnumero"),
        of=("kuopio_markkinointi",),
        files={"puhelut": ("puhelutallenteet.csv", "cp1252")},
    ),
)

ISSOY = (
    SystemPlan(
        "issoy_asiakastieto",
        issoy.ASIAKASTIETO,
        "offset",
        """
asiakas account id=id asiakasnumero=number asiakaslaji=kind henkilotunnus=code y_tunnus=business sukunimi=surname etunimet=given entinen_sukunimi=former syntymaaika=birth turvakielto=ban puhelin=phone sahkoposti=email postiosoite=street
osoite own id=serial asiakas_id=id
edustus stands_for id=serial edustettava_id=id edustaja_id=other_id
huoltajuus guards alaikainen_id=id huoltaja_id=other_id
sopimus_osapuoli party sopimus_id=contract asiakas_id=id
sopimus contract id=contract kayttopaikkatunnus=point alkupvm=start loppupvm=end
kayttopaikka place kayttopaikkatunnus=point
liittyma place id=serial kayttopaikkatunnus=point
mittaus_15min reading kayttopaikkatunnus=point aika=moment
laskutus maybe asiakas_id=id
lasku invoice laskunumero=invoice asiakas_id=id
suoritus payment id=serial laskunumero=invoice
avoin_saatava payment id=serial laskunumero=invoice
palaute own id=serial asiakas_id=id
yhteyshistoria own id=serial asiakas_id=id
puhelutallenne own id=serial asiakas_id=id tiedosto=recording
sahkoposti own id=serial asiakas_id=id
markkinointi channel asiakas_id=id kanava=channel
suostumustieto own id=serial asiakas_id=id
katseluloki own id=serial asiakas_id=id
""",
        of=("issoy_asiakastieto",),
        subjects="asiakas",
    ),
    SystemPlan(
        "issoy_hairio",
        issoy.HAIRIO,
        "local",
        """
KESKEYTYS reading KESKEYTYS_ID=serial KP_TUNNUS=point ALKOI=moment
VIKAILMOITUS side ILMOITUS_ID=serial ASIAKASNRO=number
HAIRIOVIESTI side VIESTI_ID=serial ASIAKASNRO=number
""",
        of=("issoy_asiakastieto",),
    ),
    SystemPlan(
        "issoy_online",
        issoy.ONLINE,
        "offset",
        """
tili login tili_id=login asiakasnumero=number
asetus login_channel tili_id=login asetus=channel
kirjautuminen login_own id=serial tili_id=login
kulutuskatselu login_own id=serial tili_id=login
paivakulutus daily kayttopaikkatunnus=point paiva=day
""",
        of=("issoy_asiakastieto",),
    ),
)

CONTROLLERS: Mapping[str, tuple[SystemPlan, ...]] = {
    "ksoy": KSOY,
    "kmev": KMEV,
    "kesoy": KESOY,
    "kuopio": KUOPIO,
    "issoy": ISSOY,
}
WHOLE_NUMBERS = frozenset({"kesoy"})
"""Controllers whose customer numbers are numbers in the register, so that 012 and 12 are one."""
