"""Names and codes that hide in a register's text by characters that show nothing."""

from __future__ import annotations

import pytest

from desk.domain.answer import BLACKED_OUT
from desk.domain.disclosure import disclose
from desk.domain.person import Identifiers
from desk.domain.records import Collection, CollectionInfo, FieldInfo, OtherPerson, Table
from desk.domain.seen import as_seen
from desk.registers.walk.running_text import clues_in
from tests.fakes import local

INFO = CollectionInfo("asiakas", "issoy", "muistio", local("M"), (FieldInfo("teksti", local("T")),))
OTHER = OtherPerson(
    "mentioned",
    Identifiers(
        {
            "name": ("Salonen Tiina",),
            "personal_identity_code": ("020594X903P",),
            "email": ("tiina@example.fi",),
            "phone_number": ("040 555 0199",),
        }
    ),
)


def given(text: str) -> tuple[str, int]:
    """What of a text is given, and in how many places it was covered."""
    collection = Collection([], [Table(INFO, [(text,)])], others=[OTHER])
    disclosed = disclose(collection, own=Identifiers({"name": ("Virtanen Aino",)}))
    return str(disclosed.tables[0].rows[0][0]), len(disclosed.omissions)


@pytest.mark.parametrize(
    "hidden",
    [
        "Tii\u00adna Salo\u00adnen",
        "Tiina\u200b \u200bSalonen",
        "Tiin\u0430 S\u0430lonen",
        "\u03a4iina Sal\u043enen",
        "Tiina_Salonen",
        "020594\u03a7903P",
        "tiin\u0430@example.fi",
        "T\u200diina S\u2060alonen",
        "\ufeffTiina\u202e Salonen\u202c",
        "ＴＩＩＮＡ ＳＡＬＯＮＥＮ",
        "020594\u200bX903P",
        "０２０５９４X９０３P",
        "0205\u00ad94X903P",
        "tiina\u200c@example.fi",
        "040\u2011555\u20110199",
        "020594 X903P",
        "020594\u00a0X\n903P",
    ],
)
def test_what_is_seen_is_covered_however_it_is_written(hidden: str) -> None:
    text, count = given(f"Soitti {hidden} eilen")
    assert as_seen(text).replace(BLACKED_OUT, "").split() == ["Soitti", "eilen"]
    assert count > 0


@pytest.mark.parametrize("name", ["TIINA_SALONEN.wav", "puhelu_Salonen.Tiina_2026.wav"])
def test_the_name_of_a_file_tells_of_nobody_else(name: str) -> None:
    text, count = given(name)
    assert "salonen" not in text.casefold()
    assert "tiina" not in text.casefold()
    assert count == 1


@pytest.mark.parametrize(
    "harmless", ["Ää\u00adkkösiä", "Ｆ１ ja m³", "e\u0301", "−5 °C", "☎ ①", "Тииna ja Мария"]
)
def test_a_text_in_which_nobody_hides_is_given_as_it_stands(harmless: str) -> None:
    assert given(harmless) == (harmless, 0)


def test_who_is_mentioned_is_found_however_it_is_written() -> None:
    clues = clues_in(["Asiakkaan tuttu ti\u200biina@exa\u00admple.fi, 020594\u200bX903P"])
    assert "tiiina@example.fi" in clues.emails
    assert "020594X903P" in clues.codes
