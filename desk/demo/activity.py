"""What a person has done and what has been noted of it: invoices, contacts, calls, messages, permissions."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from desk.demo import numbers
from desk.demo.people import Person
from desk.domain.time_zone import HELSINKI

_NOTES: Final = (
    ("20", "Ilmoitti muutosta, sopimus tehty uuteen osoitteeseen."),
    ("10", "Kysyi laskun loppusummasta, selvitetty arvio ja tasaus."),
    ("30", "Pyysi tarjouksen kiinteähintaisesta sopimuksesta."),
    ("40", "Kysyi, miksi kulutus nousi tammikuussa. Neuvottu verkkopalveluun."),
    ("90", "Päivitti puhelinnumeron ja sähköpostiosoitteen."),
    ("60", "Ei halua puhelinmarkkinointia, kielto kirjattu."),
)
_FEEDBACK: Final = (
    (5, "Kiitos nopeasta vastauksesta!"),
    (4, "Asia hoitui, mutta jonotin puhelimessa kauan."),
    (2, "Lasku on vaikea ymmärtää."),
    (3, "Verkkopalvelu voisi näyttää tuntikulutuksen selvemmin."),
)
_SERVICES: Final = (
    ("EN", "Maksuton energianeuvonta, 30 min"),
    ("TA", "Tarjous aurinkopaneeleista"),
    ("TI", "Sähköauton latauspisteen asennus"),
    ("AR", "Kevään arvonta"),
    ("PM", "Puhelinmyynti, sopimus jatkettu"),
)
_CONSENT: Final = (
    ("SA", "Yksi ladattava sähköauto"),
    ("SK", "Sähkökiuas 9 kW"),
    ("HL", "Talossa asuu kolme"),
    ("AP", "Paneeleja 5 kWp"),
)
_MAILS: Final = {
    "fi": (
        ("Kysymys laskusta", "Hei,\n\nmiksi lokakuun lasku on suurempi kuin syyskuun?\n"),
        ("Vastaus kysymykseesi", "Hei,\n\nlasku perustuu mitattuun kulutukseen.\n"),
    ),
    "sv": (
        ("Fråga om fakturan", "Hej,\n\nvarför är fakturan större än förra månaden?\n"),
        ("Svar på din fråga", "Hej,\n\nfakturan bygger på uppmätt förbrukning.\n"),
    ),
    "en": (
        ("Question about my bill", "Hello,\n\nwhy is the bill higher than last month?\n"),
        ("Answer to your question", "Hello,\n\nthe bill is based on metered consumption.\n"),
    ),
}
_MESSAGES: Final = {
    "fi": ("Hei, mikä sopimus minulla on?", "Hei! Sinulla on toistaiseksi voimassa oleva sopimus."),
    "sv": ("Hej, vilket avtal har jag?", "Hej! Du har ett avtal som gäller tills vidare."),
    "en": ("Hi, which contract do I have?", "Hi! Your contract is open-ended."),
}


@dataclass(frozen=True, slots=True)
class Invoice:
    """An invoice and, when it has been paid, the day."""

    day: date
    due: date
    amount: float
    reference: str
    paid: date | None

    @property
    def state(self) -> str:
        """M paid, A open."""
        return "M" if self.paid else "A"


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact noted, a call or a message."""

    at: datetime
    channel: str
    topic: str
    text: str
    incoming: bool
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail between the customer and the company."""

    at: datetime
    incoming: bool
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Activity:
    """Everything of one person that the registers note in one form or another."""

    invoices: tuple[Invoice, ...]
    notes: tuple[Contact, ...]
    feedback: tuple[tuple[date, int, str], ...]
    calls: tuple[Contact, ...]
    messages: tuple[Contact, ...]
    mails: tuple[Mail, ...]
    services: tuple[tuple[date, str, str], ...]
    permissions: tuple[tuple[str, str, date], ...]
    """Channel, L or K, day entered."""
    consent: tuple[tuple[str, str, date], ...]
    look_ups: tuple[tuple[datetime, str], ...]
    """When, and the purpose."""
    account: str
    method: str
    """Billing method."""


class ActivityMaker:
    """Makes what people have done before ``today``; invoices and accounts are numbered through."""

    def __init__(self, rng: random.Random, today: date, order: int) -> None:
        self._rng = rng
        self._today = today
        self._serial = order * 10_000_000

    def of(
        self,
        person: Person,
        *,
        notes: list[str] | None = None,
        feedback: list[str] | None = None,
        months: int | None = None,
    ) -> Activity:
        """A person's activity; ``notes`` and ``feedback`` on purpose come beside the usual ones."""
        rng = self._rng
        heard = rng.sample(_FEEDBACK, rng.randint(1, 2))
        contacts = [*rng.sample(_NOTES, rng.randint(1, 3)), *(("30", text) for text in notes or ())]
        incoming, outgoing = _MAILS[person.language]
        asked = self._moment(within=300)
        chat = self._moment(within=300)
        question, answer = _MESSAGES[person.language]
        return Activity(
            invoices=tuple(self._invoice(n) for n in range(months or rng.randint(2, 5), 0, -1)),
            notes=tuple(
                Contact(self._moment(), rng.choice("PSK"), topic, text, True)
                for topic, text in contacts
            ),
            feedback=(
                *((self._day(), score, text) for score, text in heard),
                *((self._day(), 1, text) for text in feedback or ()),
            ),
            calls=tuple(
                Contact(self._moment(within=330), "P", topic, "", rng.random() < 0.8, seconds)
                for topic, seconds in (
                    (rng.choice(("10", "20", "30", "40")), rng.randint(40, 900))
                    for _ in range(rng.randint(1, 2))
                )
            ),
            messages=(
                Contact(chat, "C", "30", question, True),
                Contact(chat + timedelta(minutes=2), "C", "30", answer, False),
            ),
            mails=(
                Mail(asked, True, *incoming),
                Mail(asked + timedelta(hours=rng.randint(2, 30)), False, *outgoing),
            ),
            services=tuple(
                (self._day(), *found) for found in rng.sample(_SERVICES, rng.randint(1, 2))
            ),
            permissions=tuple(
                (channel, rng.choice("LK"), self._day())
                for channel in sorted(rng.sample("PSTKEM", rng.randint(2, 4)))
            ),
            consent=tuple((*found, self._day()) for found in rng.sample(_CONSENT, 1)),
            look_ups=tuple(
                (self._moment(), rng.choice(("AP", "LA", "LT"))) for _ in range(rng.randint(2, 4))
            ),
            account=numbers.iban(self._next()),
            method=rng.choice("1234"),
        )

    def _next(self) -> int:
        self._serial += 1
        return self._serial

    def _day(self) -> date:
        return self._today - timedelta(days=self._rng.randint(20, 350))

    def _moment(self, within: int = 350) -> datetime:
        """A moment in office hours, before today."""
        day = self._today - timedelta(days=self._rng.randint(3, within))
        return datetime.combine(
            day,
            time(self._rng.randint(8, 15), self._rng.randint(0, 59), self._rng.randint(0, 59)),
            HELSINKI,
        )

    def _invoice(self, months_ago: int) -> Invoice:
        day = self._today - timedelta(days=30 * months_ago)
        due = day + timedelta(days=14)
        late = self._rng.random() < 0.1
        paid = None if due >= self._today or late else due - timedelta(days=self._rng.randint(0, 3))
        amount = round(self._rng.uniform(25, 240), 2)
        return Invoice(day, due, amount, numbers.reference_number(self._next()), paid)
