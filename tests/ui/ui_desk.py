"""A desk for the window's tests: real use cases, registers and letters made by the test."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desk.domain.answer import AnswerContent
from desk.domain.errors import Cancelled
from desk.domain.notice import Notice
from desk.domain.person import Identifiers
from desk.domain.records import (
    About,
    Candidate,
    Collection,
    CollectionInfo,
    FieldInfo,
    OtherPerson,
    SystemResult,
    SystemStatus,
    Table,
)
from desk.domain.text import Language, LocalText, Text, render
from desk.services.ports import Answers, Found, Progress, Translator, WrittenLetter
from tests.fakes import FakeDesk, FakeRegisters

CODE = "131052-9373"
TODAY = date(2026, 11, 22)


def _local(fi: str, sv: str, en: str) -> LocalText:
    return LocalText(fi, sv, en)


CONTACTS = CollectionInfo(
    system="asiakastieto",
    dataset="issoy_asiakastieto",
    name="yhteydenotto",
    label=_local("Yhteydenotot", "Kontakter", "Contacts"),
    order=70,
    fields=(
        FieldInfo("pvm", _local("Päivä", "Dag", "Day"), data_type="date"),
        FieldInfo(
            "kanava",
            _local("Kanava", "Kanal", "Channel"),
            codes={
                "1": _local("puhelu", "samtal", "call"),
                "2": _local("käynti", "besök", "visit"),
            },
        ),
        FieldInfo("sisalto", _local("Sisältö", "Innehåll", "Content")),
        FieldInfo("kasittelija", _local("Käsittelijä", "Handläggare", "Clerk"), about=About.STAFF),
    ),
)
PERSON = CollectionInfo(
    system="asiakastieto",
    dataset="issoy_asiakastieto",
    name="asiakas",
    label=_local("Asiakastiedot", "Kunduppgifter", "Customer"),
    order=10,
    fields=(
        FieldInfo("nimi", _local("Nimi", "Namn", "Name"), identity="name"),
        FieldInfo(
            "hetu",
            _local("Henkilötunnus", "Personbeteckning", "Identity code"),
            identity="personal_identity_code",
        ),
        FieldInfo("asiakasnro", _local("Asiakasnumero", "Kundnummer", "Customer number")),
    ),
)
READINGS = CollectionInfo(
    system="online",
    dataset="issoy_online",
    name="lukema",
    label=_local("Mittarilukemat", "Mätarställningar", "Meter readings"),
    order=80,
    fields=(
        FieldInfo("aika", _local("Aika", "Tid", "Time")),
        FieldInfo("kwh", _local("Kulutus", "Förbrukning", "Use"), data_type="number", unit="kWh"),
    ),
)


def candidate(name: str = "Virtanen Aino Maria", **changes: object) -> Candidate:
    values: dict[str, object] = {
        "subject": f"issoy_asiakastieto:asiakas:{name}",
        "rows": (f"issoy_asiakastieto:asiakas:{name}",),
        "name": name,
        "birth_date": date(1952, 10, 13),
        "address": "Karhumäenkatu 11, 55120 Imatra",
        "identifiers": Identifiers(
            {"personal_identity_code": (CODE,), "name": (name,), "customer_number": ("44102291",)}
        ),
        "systems": ("asiakastieto", "online"),
        "matched_on": ("personal_identity_code",),
        "score": 100.0,
        "language": "fi",
        **changes,
    }
    return Candidate(**values)  # type: ignore[arg-type]  # any field may be changed by a test


def collection(readings: int = 40) -> Collection:
    own = Identifiers({"personal_identity_code": (CODE,), "name": ("Virtanen Aino Maria",)})
    pekka = OtherPerson(
        "joint_holder",
        Identifiers({"name": ("Virtanen Pekka",), "phone_number": ("0401234567",)}),
        shares_place=True,
    )
    contacts: list[tuple[object, ...]] = [
        (date(2026, 11, 3), 1, "Kysyi laskun eräpäivää", "Salo Tiina"),
        (date(2026, 9, 28), 2, "Muuttoilmoitus, uusi osoite", "Salo Tiina"),
        (date(2026, 8, 14), 1, "Virtanen Pekka ilmoitti katkosta", "Salo Tiina"),
        (date(2026, 8, 2), 1, "<b>Kiitos</b> nopeasta korjauksesta", "Lahti Ville"),
        (date(2026, 5, 5), 2, "Pyysi paperilaskun", "Lahti Ville"),
    ]
    tables = [
        Table(PERSON, [("Virtanen Aino Maria", CODE, 44102291)]),
        Table(CONTACTS, contacts),  # type: ignore[arg-type]  # rows of plain values
        Table(
            READINGS, [(f"1.10.2026 {i // 4 % 24}.{i % 4 * 15:02}", 0.25) for i in range(readings)]
        ),
    ]
    return Collection(
        systems=[
            SystemResult("asiakastieto", SystemStatus.COMPLETE, 6, 0.1),
            SystemResult("online", SystemStatus.COMPLETE, readings, 0.1),
        ],
        tables=tables,
        others=[pekka],
        identifiers=own,
    )


@dataclass
class Registers(FakeRegisters):
    """Finds by name, code or number; collecting can be held until it is cancelled or let go."""

    hold: threading.Event | None = None
    failures: tuple[SystemResult, ...] = ()

    def search(self, controller: str, text: str, limit: int = 20) -> Found:
        wanted = text.strip().casefold()
        found = [
            one
            for one in self.candidates
            if wanted in one.name.casefold()
            or any(
                wanted == value.casefold()
                for key in one.identifiers
                for value in one.identifiers[key]
            )
        ]
        return Found(tuple(found[:limit]), self.failures)

    def collect(
        self,
        controller: str,
        person: Candidate | None,
        identity: Mapping[str, str],
        progress: Progress,
        only: Sequence[str] | None = None,
        *,
        answers: Answers | None = None,
    ) -> Collection:
        if self.hold is not None:
            progress.system("asiakastieto", 3, None)
            while not self.hold.wait(0.005):
                if progress.cancelled:
                    raise Cancelled(Text("test", "Collecting was stopped; nothing was lost."))
        return super().collect(controller, person, identity, progress, only, answers=answers)


@dataclass
class PdfLetters:
    """Draws a real PDF, so that the preview has something to show."""

    written: list[AnswerContent] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def answer(self, content: AnswerContent, translator: Translator) -> WrittenLetter:
        self.written.append(content)
        head = f"{content.profile.name}  {content.request}"
        return WrittenLetter(_pdf(head, content.recipient, pages=2), 2)

    def notice(self, notice: Notice, translator: Translator) -> WrittenLetter:
        self.notices.append(notice)
        head = f"{notice.profile.name}  {notice.request}  {notice.facts.kind}"
        pdf = _pdf(head, notice.recipient, pages=1)
        return WrittenLetter(pdf, 1, data_digest=notice.digest, check_code="7F3A-91C2-5D0E")


def _pdf(head: str, recipient: Sequence[str], *, pages: int) -> bytes:
    import io

    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    for page in range(1, pages + 1):
        canvas.drawString(72, 770, f"{head}  {page} ({pages})")
        for line, name in enumerate(recipient):
            canvas.drawString(72, 730 - 16 * line, name)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


@dataclass
class UiDesk(FakeDesk):
    """The fakes of the use cases, with letters that can be looked at."""

    registers: Registers = field(default_factory=lambda: Registers([candidate()], collection()))
    letters: PdfLetters = field(default_factory=PdfLetters)  # type: ignore[assignment]  # another writer


class TaggedTranslator:
    """English as it is; in another language every text begins with the language's name."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language

    def __call__(self, text: Text) -> str:
        return render(text, self._pattern(text.context, text.source), self.language, self._pattern)

    def _pattern(self, context: str, source: str) -> str:
        return source if self.language == "en" or not context else f"{self.language}:{source}"
