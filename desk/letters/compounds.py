"""Where the words of this field are joined, in Finnish and in Swedish.

Syllables alone would divide ``asiaka-somistaja`` and ``uppgift-skälla``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

_FINNISH_FIRST = (
    "ala ali alku asiakas asiakkaan asiointi asumis edun energia energian ennakko erä etä hallinta henkilö hinta "
    "huolto häiriö ilmoitus kauko kausi keskeytys keski kiinteistö korko kulutus kysely kytkentä käyttäjä käyttö "
    "lasku laskun laskutus liike liite liittymis liittymä loppu lukema luku lähi lämmitys lämmön lämpö maksu "
    "maksun markkina markkinointi matka mittari mittarin mittaus muisti muutto määrä nimi nykyi oikeus olo "
    "omistaja omistus osoite osoitteen paikan paikka palvelu palvelun paperi pika posti puhelin puhelu päivä "
    "päivän pää rakennus rekisteri rekisterin sopimus suoja suora suostumus syntymä sähkö sähkön säilytys teksti "
    "tele tiedon tieto tilaus tili tilin toimi totuus tunnistus tuotanto turva työ vaiti vastaan vastaus veden "
    "verkko verkon vesi viesti viite vika virasto voimassa vuosi väestö yhteis yhteyden yhteys yleis yritys ääni"
)
"""Parts to which others are joined."""
_FINNISH_VOWEL = (
    "aikai aikana aineisto alue aluee arkisto arvio asema asetu asiakas asiakirj asiakka asioin asukk asunno "
    "asunto avaim avain edusta ehdo ehto energia ikäi ilmoit istui ohje ohjelm oikai oikeu omai omaisuu ominaisuu "
    "omistaj omistus onnist osapuol osoit osto yhtey yhtiö yrittä yrity äänit"
)
"""How parts begin that begin with a vowel, wherever in a word they stand."""
_FINNISH_AFTER_FIRST = "aika aja arvo asia asio auto edu elä erä etu olo osa ote oto otta otto ulko"
"""Beginnings so short that they stand in other words by chance: only after a known first part."""
_SWEDISH_FIRST = (
    "abonnemangs adress anmälnings anslutnings användar arkiv avbrotts avläsnings avtals befolknings behandlings "
    "behörighets betalnings bevaknings bolags bostads brand data direkt distans drift el energi faktura "
    "fakturerings fel fjärr flytt flyttnings födelse förbruknings förbuds företags förings försäljnings "
    "förvarings giltighets grund handläggnings huvud identitets informations inkopplings inloggnings inspelnings "
    "installations intresse kalender kontakt konto kontroll kort kund leverans marknads mät mätar målgrupps nät "
    "online opinions organisations pappers person post referens register registrerings samarbets samtals service "
    "skydds slut spärr störnings säkerhets telefon text tids till tillsyns tjänste underhålls underskrifts "
    "uppgifts uppsägnings uppvärmnings utbildnings utrednings vatten värme vårdnads webb ägar års över "
    "överförings övervaknings"
)
"""Parts to which others are joined, with the s that joins them."""
_SWEDISH_VOWEL = (
    "administr adress anläggning anmäl anslut ansvar använd arkiv avbrott avgift avläs avtal inform inlogg inrikt "
    "inspel inställ ombud område ordning undersök uppgift utbild utbyt utredning utskrift ärend överför övervak"
)
"""How parts begin that begin with a vowel, after a known first part."""
_SWEDISH_ONSET = "(?:s[cklmnptv]?[hjlrv]?|[bdfghkptv][jlnrv]?|[jlmnr])[aeiouyåäö]"
"""How a Swedish word begins that begins with a consonant."""
_LEAST = 3
"""Letters of a part at least."""


class _Joints:
    """Finds the joints of one language's compounds."""

    def __init__(
        self, first: Iterable[str], begins: Iterable[str], anywhere: Iterable[str] = ()
    ) -> None:
        """``first``: parts that begin a word or follow another of them, where one of the patterns ``begins`` follows."""
        self._first = re.compile("|".join(sorted(first, key=len, reverse=True)))
        self._begins = re.compile("|".join(begins))
        self._anywhere = re.compile("|".join(anywhere) or "(?!)")

    def of(self, word: str) -> list[int]:
        found = {match.start() for match in self._anywhere.finditer(word)}
        end = 0
        while (match := self._first.match(word, end)) and self._begins.match(word, match.end()):
            found.add(end := match.end())
        kept = [0]
        for place in sorted(found):
            if place - kept[-1] >= _LEAST and len(word) - place >= _LEAST:
                kept.append(place)
        return kept[1:]


_JOINTS = {
    "fi": _Joints(
        _FINNISH_FIRST.split(),
        [
            "[^aeiouyäö][aeiouyäö]",
            "[bdfgkpt][lr]",
            *_FINNISH_VOWEL.split(),
            *_FINNISH_AFTER_FIRST.split(),
        ],
        [f"(?<=[aeiouyäönslrt]){part}" for part in _FINNISH_VOWEL.split()],
    ),
    "sv": _Joints(_SWEDISH_FIRST.split(), [_SWEDISH_ONSET, *_SWEDISH_VOWEL.split()]),
}


def joints(word: str, language: Literal["fi", "sv"]) -> list[int]:
    """Where the parts of a compound begin, the first part not counted; ``word`` in small letters.

    Only joints that are known: a part has three letters at least.
    """
    return _JOINTS[language].of(word)
