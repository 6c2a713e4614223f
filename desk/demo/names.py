"""Names, streets and post offices that invented people are put together from."""

from typing import Final


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SURNAMES: Final = _words(
    "Virtanen Korhonen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen "
    "Lehtinen Saarinen Salminen Heinonen Niemi Heikkilä Kinnunen Salonen Turunen Salo Laitinen Tuominen "
    "Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala Leppänen Väisänen Hiltunen "
    "Kallio Miettinen Leinonen Pitkänen Aaltonen Manninen Hakala Koivisto Anttila Laaksonen Hirvonen "
    "Räsänen Lehto Laakso Toivonen Aalto Rantala Mustonen Nurmi Peltola Rautio Vainio Kettunen Seppälä "
    "Sirén Kärkkäinen Tuovinen Parviainen Pesonen Huttunen Harju Kokkonen Ikonen"
)
SWEDISH_SURNAMES: Final = _words(
    "Lindqvist Sjöström Holmberg Björklund Nyström Söderholm Engström Westerlund Öhman Åkerlund"
)
SAMI_SURNAMES: Final = _words("Näkkäläjärvi Magga Valkeapää Paltto Sajets Länsman Guttorm")
GIVEN: Final = (
    _words(
        "Maria Helena Johanna Anneli Kaarina Marjatta Liisa Sofia Anna Emilia Aino Eeva Tuula Päivi "
        "Satu Sanna Katri Elina Heidi Noora Sari Kirsi Outi Anja Riitta Leena Hanna Laura Pirjo"
    ),
    _words(
        "Juhani Johannes Mikael Olavi Antero Tapio Kalevi Matti Pekka Timo Ville Eero Onni Väinö "
        "Jukka Tuomas Ilkka Antti Mika Risto Hannu Veikko Esko Seppo Kari Lauri Markku Janne Aarne"
    ),
)
"""Given names that go together."""
SWEDISH_GIVEN: Final = (
    _words("Karin Ulla Åsa Kerstin Solveig Märta Ingrid Birgitta"),
    _words("Göran Björn Lars Stig Nils Håkan Ove Anders"),
)
SAMI_GIVEN: Final = (_words("Máret Áilu Biret Inga Sárá"), _words("Niillas Ovllá Jovnna Juhán"))
FOREIGN: Final = (("Sørńšen-Žukić", "Đorđe Áŋŋel Čoŧŧi"), ("Žukovič-Ŋuorjjuš", "Søren Ánde"))
"""Surname and given names; the first has ø ń š ž đ and all the Sámi letters á č đ ŋ š ŧ ž."""
STREETS: Final = _words(
    "Koivukuja Mäntytie Kuusikatu Pihlajatie Haapakuja Leppätie Tervatie Myllykatu Jokiranta Rantatie "
    "Peltokuja Niittytie Harjukatu Mäkikuja Kivitie Lähdetie Suokuja Metsätie Kanervakuja Mustikkatie "
    "Puolukkatie Vadelmakuja Orvokkitie Kielokuja Sammaltie Jäkälätie Lumitie Pakkaskuja"
)
POST_OFFICES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "ksoy": (("47200", "ELIMÄKI"), ("45100", "KOUVOLA"), ("45700", "KUUSANKOSKI")),
    "kmev": (("94450", "KEMINMAA"), ("94400", "KEMINMAA")),
    "kesoy": (("49210", "HUUTJÄRVI"), ("49220", "SILTAKYLÄ"), ("49270", "PYHTÄÄ")),
    "kuopio": (("70100", "KUOPIO"), ("70200", "KUOPIO"), ("70500", "KUOPIO")),
    "issoy": (("55120", "IMATRA"), ("55100", "IMATRA"), ("55400", "IMATRA")),
}
COMPANIES: Final = ("Saha", "Leipomo", "Autokorjaamo", "Puutarha", "Konepaja", "Kirjakauppa")
