"""The words by which tables tell whose rows they hold; without accents and separators, in small letters."""

from __future__ import annotations

from desk.domain.text import LocalText


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PERSON_WORDS = _words(
    "asiakas asiakkaat asiakkaan as henkilo henkilot kuluttaja vuokralainen jasen tilaaja liittyja kund kunder person "
    "personer hyresgast medlem abonnent customer customers cust client clients people persons contact contacts member members "
    "subscriber subscribers tenant tenants consumer consumers datasubject party parties user users household"
)
"""Words for the people a company serves."""
STAFF_WORDS = _words(
    "tyontekija tyontekijat henkilokunta henkilosto virkailija virkailijat kasittelija asentaja myyja anstalld "
    "anstallda personal handlaggare employee employees staff worker workers agent agents operator operators salesrep "
    "supportrep technician clerk huoltomies huoltomiehet asentajat kasittelijat tekija montor tekniker servicetekniker"
)
"""Words for the people who work there."""
OTHER_WORDS = _words(
    "edustaja edustajat huoltaja huoltajat edunvalvoja asiamies valtuutettu puoliso omainen yhteyshenkilo holhooja "
    "foretradare vardnadshavare intressebevakare ombud make maka anhorig kontaktperson representative guardian trustee "
    "attorney spouse nextofkin emergencycontact contactperson lahettaja vastaanottaja avsandare mottagare sender "
    "recipient"
)
"""Words for other people in a customer's rows."""
WHOSE_OTHERS = _words(
    "edustettava alaikainen paamies huollettava minderarig huvudman minor ward principal dependant"
)
"""Words for the person on the other side of such a relation."""
GUARDIAN_WORDS = _words(
    "huoltaja vardnadshavare guardian alaikainen huollettava minderarig minor ward"
)
LOG_WORDS = _words(
    "loki lokit katseluloki kayttoloki log logs logg accesslog auditlog audit katselu"
)
"""Words for tables that keep who looked at what."""
NEUTRAL_WORDS = _words(
    "koti home hem tyo work arbete laskutus billing faktura toimitus shipping leverans oma own main primary secondary "
    "muu other ensisijainen toissijainen x nykyinen current viimeisin last ship bill"
)
"""Words in front of a column that do not change whom its value is about."""
CONTRACT_WORDS = _words(
    "sopimus sopimukset liittymasopimus avtal kontrakt contract contracts agreement agreements subscription subscriptions"
)
PLACE_WORDS = _words(
    "kayttopaikka kayttopaikat mittauspiste driftstalle matpunkt meteringpoint usagepoint"
)
OWNED_WORDS = _words(
    "lasku laskut tili tilit tilaus tilaukset talous faktura fakturor konto bestallning invoice invoices order orders "
    "account accounts household policy case ticket liittyma liittymat"
)
"""Tables whose rows belong to one customer, so that what hangs on them does too."""
TABLES: dict[str, LocalText] = {
    "asiakas": LocalText("Asiakas", "Kund", "Customer"),
    "sopimus": LocalText("Sopimus", "Avtal", "Contract"),
    "kayttopaikka": LocalText("Käyttöpaikka", "Driftställe", "Place of use"),
    "osoite": LocalText("Osoite", "Adress", "Address"),
    "lasku": LocalText("Lasku", "Faktura", "Invoice"),
    "maksu": LocalText("Maksu", "Betalning", "Payment"),
    "suoritus": LocalText("Suoritus", "Betalning", "Payment"),
    "lukema": LocalText("Lukema", "Mätarställning", "Reading"),
    "mittari": LocalText("Mittari", "Mätare", "Meter"),
    "liittyma": LocalText("Liittymä", "Anslutning", "Connection"),
    "palaute": LocalText("Palaute", "Respons", "Feedback"),
    "yhteydenotto": LocalText("Yhteydenotto", "Kontakt", "Contact with us"),
    "laskutustiedot": LocalText("Laskutustiedot", "Faktureringsuppgifter", "Billing details"),
    "katseluloki": LocalText("Katseluloki", "Logg över visningar", "Log of look-ups"),
    "markkinointilupa": LocalText(
        "Markkinointilupa", "Marknadsföringstillstånd", "Marketing consent"
    ),
    "customer": LocalText("Asiakas", "Kund", "Customer"),
    "contract": LocalText("Sopimus", "Avtal", "Contract"),
    "invoice": LocalText("Lasku", "Faktura", "Invoice"),
    "payment": LocalText("Maksu", "Betalning", "Payment"),
    "address": LocalText("Osoite", "Adress", "Address"),
    "order": LocalText("Tilaus", "Beställning", "Order"),
    "employee": LocalText("Työntekijä", "Anställd", "Employee"),
    "kund": LocalText("Asiakas", "Kund", "Customer"),
    "avtal": LocalText("Sopimus", "Avtal", "Contract"),
    "faktura": LocalText("Lasku", "Faktura", "Invoice"),
}
"""Labels of tables that are known by their name."""
