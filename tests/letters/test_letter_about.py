"""A letter to whoever asks for the person: addressed to them, speaking about the person."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from desk.domain.answer import AnswerContent
from desk.domain.controller import Channel, SystemProfile
from desk.domain.letter_facts import ESTATE_ITEMS
from desk.domain.period import Period
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.representation import Representative, Role
from desk.domain.request import FreeCheck, Pause
from desk.domain.text import LANGUAGES, Language
from desk.letters.opening import ARRIVED, BECAUSE
from desk.letters.voice import voice
from desk.services.ports import WrittenLetter
from tests.letters.letter_samples import (
    PLACE,
    PROFILE,
    SampleTranslator,
    answer,
    local,
    payments,
    readings,
    systems,
)
from tests.letters.test_letter_files import attached

Read = Callable[[AnswerContent], str]
Write = Callable[[AnswerContent], WrittenLetter]
AT = datetime(2026, 11, 20, 9, 5, tzinfo=ZoneInfo("Europe/Helsinki"))
SECOND_PERSON = {
    "fi": re.compile(
        r"\b(sin(ä|u\w*)|te(idän|itä|ille)|voit|olet|pyydät|pyysit|kävit|vastustat|saat|sait|arvelet"
        r"|\w+(tieto|pyyntö|oikeute|sopimukse|tunnukse|tarkastukse|nime|osoittee|vastausta|kirjee"
        r"|viesti|mielestä|tilantee)si|tieto(je|ja)?si|pyyntösi|oikeutesi|antamasi|pyytämäsi)\b",
        re.IGNORECASE,
    ),
    "sv": re.compile(r"\b(du|dig|din|ditt|dina)\b", re.IGNORECASE),
    "en": re.compile(r"\b(you|your|yours|yourself)\b", re.IGNORECASE),
}


def somebody(role: Role) -> Representative:
    address = ("Edustajantie 5", "55100 IMATRA")
    return Representative(role, "Laine Eeva Kyllikki", address, "valtakirja", "virk1", AT)


def about(language: Language, role: Role = Role.ATTORNEY, **changes: object) -> AnswerContent:
    """An answer about somebody, with every sentence that may address the reader."""
    neutral = [
        replace(one, info=replace(one.info, meaning=None))
        for one in (PLACE, payments(250), readings(200))
    ]
    stated = replace(PROFILE.stated, recipients=(), promise_days=30)
    archive = SystemProfile("arkisto", local("Arkisto"), "by_hand", "")
    profile = replace(PROFILE, stated=stated, systems=(*PROFILE.systems, archive))
    awaited = SystemResult("arkisto", SystemStatus.NOT_REACHED, 0, 0.0, asked_at=AT)
    content = answer(
        language,
        profile=profile,
        tables=neutral,
        systems=(*systems(SystemStatus.FAILED), awaited),
        omissions=dict.fromkeys(
            ("tenancy", "other_person", "staff", "identity_code", "period", "clerk"), 2
        ),
        period=Period(datetime(2025, 1, 1, tzinfo=AT.tzinfo).date(), None),
        pauses=(
            Pause(AT.date(), AT.date(), "mikä asunto"),
            Pause(AT.date(), None, "mikä asunto"),
        ),
        extended=True,
        free_check=FreeCheck(False, 2026, "2026-0007", AT.date()),
        representative=somebody(role),
        recipient=("Laine Eeva Kyllikki", "Edustajantie 5", "55100 IMATRA"),
        print_everything=True,
    )
    return replace(content, **changes)  # type: ignore[arg-type]  # a test names what it changes


def to_the_reader(content: AnswerContent) -> list[str]:
    """The sentences that may say "you": how the reader asked, and why they get another's data."""
    assert content.representative is not None
    say = voice(content, SampleTranslator(content.language))
    arrived = ARRIVED[content.channel].fill(day=content.received)
    because = BECAUSE[content.representative.role]
    return [" ".join(say(text).split()) for text in (arrived, because)]


def without_reader(text: str, content: AnswerContent) -> str:
    for sentence in to_the_reader(content):
        assert sentence in text
        text = text.replace(sentence, "")
    return text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", Channel)
def test_nothing_but_the_first_sentences_says_you(
    write: Write, read: Read, language: Language, channel: Channel
) -> None:
    whole = about(language, channel=channel, systems=systems())
    nothing = tuple(replace(one, status=SystemStatus.NOTHING_HELD, records=0) for one in systems())
    free = FreeCheck(True, 2026)
    contents = (
        about(language, channel=channel),
        about(language, channel=channel, letter_date=datetime(2027, 1, 5, tzinfo=AT.tzinfo).date()),
        whole,
        replace(whole, omissions={}, free_check=free, period=None, print_everything=False),
        replace(whole, tables=[], systems=nothing, omissions={}, free_check=FreeCheck(False, 2026)),
        replace(whole, systems=nothing[:1], omissions={"period": 1}, tables=[]),
    )
    for content in contents:
        text = without_reader(read(content), content)
        found = SECOND_PERSON[language].search(text)
        assert found is None, text[max(0, found.start() - 60) : found.end() + 20]
        for name, data in attached(write(content)).items():
            if name.endswith(".json"):
                assert SECOND_PERSON[language].search(data.decode()) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pattern_finds_the_word_where_the_person_asks(read: Read, language: Language) -> None:
    assert SECOND_PERSON[language].search(read(answer(language))) is not None


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.ESTATE])
def test_the_letter_goes_to_the_representative_and_names_the_person(read: Read, role: Role) -> None:
    text = read(about("fi", role))
    assert text.index("Laine Eeva Kyllikki Edustajantie 5 55100 IMATRA") < text.index("Tiedot")
    assert "Tiedot, joita meillä on henkilöstä Virtanen Ánne-Márjá" in text
    assert (
        "Kävit luonamme 23.10.2026 ja pyysit saada nähdä henkilön Virtanen Ánne-Márjá tiedot."
        in text
    )
    assert "Henkilö voi milloin tahansa pyytää meitä" in text
    assert "00531 Helsinki" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_capacity_and_the_person_are_told(read: Read, language: Language) -> None:
    told = {
        Role.GUARDIAN: ("huoltajansa", "vårdnadshavare", "guardian"),
        Role.APPOINTED_GUARDIAN: ("edunvalvojansa", "intressebevakare", "appointed guardian"),
        Role.CONTINUING_POWER: (
            "edunvalvontavaltuutettunsa",
            "intressebevakningsfullmäktig",
            "continuing power",
        ),
        Role.ATTORNEY: ("valtakirja", "fullmakt", "power of attorney"),
    }
    for role, words in told.items():
        text = read(about(language, role))
        assert dict(zip(("fi", "sv", "en"), words, strict=True))[language] in text
        assert "Virtanen Ánne-Márjá" in text
        assert text.index("Laine Eeva Kyllikki") < text.index("Virtanen Ánne-Márjá")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_estate_gets_the_data_and_nothing_of_article_15(
    write: Write, read: Read, language: Language
) -> None:
    """GDPR recital 27: no clock, no free check, no rights; living people stay protected."""
    content = about(language, Role.ESTATE)
    text = without_reader(read(content), content)
    assert PLACE.info.label.in_language(language) in text
    absent = {
        "fi": ("artikla", "artiklan", "maksuton", "Oikeu", "oikeudet", "tietosuojavaltuutetun"),
        "sv": ("artikel", "avgiftsfri begäran", "rättigheter", "dataombudsmannen"),
        "en": ("Article", "free check", "rights", "Ombudsman"),
    }[language]
    for word in (*absent, "523/1999", "1050/2018", "C-579/21", "00531"):
        assert word not in text, word
    assert str(content.clock.law.day) + "." + str(content.clock.law.month) not in text
    assert SECOND_PERSON[language].search(text) is None
    assert set(write(content).items) >= ESTATE_ITEMS[content.kind]
    assert not {"ombudsman", "rights", "purposes"} & set(write(content).items)


def test_an_estate_is_told_whose_decision_it_is(read: Read) -> None:
    text = read(about("en", Role.ESTATE))
    assert "We answer the estate by our own decision." in text
    assert "does not apply to people who have died (recital 27)" in text
    assert "Information about living people is protected." in text
