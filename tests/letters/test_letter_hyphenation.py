"""Long words of running text go on on the next line as their language breaks them; values never do."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from desk.domain.text import LANGUAGES, Language
from desk.letters.fonts import Weight, typeface
from desk.letters.hyphenation import SOFT_HYPHEN, hyphenation
from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
from tests.letters.letter_samples import CUSTOMER, FONTS, PROFILE, SampleTranslator, answer, local


def broken(word: str, language: Language, before: str = "") -> str:
    hyphenate = hyphenation(language)
    assert hyphenate is not None
    places = [0, *hyphenate(word, before), len(word)]
    return "-".join(word[start:end] for start, end in pairwise(places))


@pytest.mark.parametrize(
    "word",
    [
        "käyttö-paikka",
        "säh-kön-siirto",
        "tieto-suoja-val-tuu-tettu",
        "hen-kilö-tun-nus",
        "rekis-te-rin-pitäjä",
        "asia-kas-omis-taja",
        "asia-kas-pro-fiili",
        "asiak-kaalta",
        "las-ku-tus-osoite",
        "yhtey-den-otto",
        "voi-massa-olo-aikana",
        "vas-taan-ottaja",
        "alle-kir-joi-tus-avain",
        "säh-köstä",
        "hen-ki-löl-li-syys",
        "mit-taus-piste",
        "kauko-lämpö",
        "maksu-ehto",
        "omis-taja-yhtiöi-den",
        "mak-sa-mat-to-mista",
        "ala-ikäi-nen",
    ],
)
def test_finnish_words_break_at_their_joints_and_syllables(word: str) -> None:
    assert broken(word.replace("-", ""), "fi") == word


@pytest.mark.parametrize(
    "word",
    [
        "per-son-upp-gifts-ansva-rig",
        "upp-gifts-källa",
        "sam-tals-inspel-ning",
        "data-skydds-för-ord-ningen",
        "drift-ställe",
        "mätar-ställ-ning",
        "fjärr-värme",
        "nät-anslut-nings-avtal",
        "fak-tu-re-rings-adress",
        "tjänste-leve-ran-tö-rer",
        "kund-för-hål-lan-det",
        "under-skrift",
    ],
)
def test_swedish_words_break_at_their_joints_and_by_patterns(word: str) -> None:
    assert broken(word.replace("-", ""), "sv") == word


def test_english_words_are_not_broken() -> None:
    assert hyphenation("en") is None


@pytest.mark.parametrize(
    ("word", "before"),
    [
        ("Korhonen-Lindqvist", "asiakas"),
        ("RopoCapital:", "·"),
        ("asiakaspalvelu@kuopionenergia.fi", "osoite"),
        ("www.kuopionenergia.fi/tietosuoja", ""),
        ("mittaus_15min-2026-0131.csv", "tiedostossa"),
        ("643007572000012345", "mittauspiste"),
        ("FI2112345600000785", ""),
        ("131052-9373", ""),
        ("2026-0131-käyttöpaikka", ""),
        ("lasku", ""),
    ],
)
def test_names_numbers_and_addresses_are_not_broken(word: str, before: str) -> None:
    for language in LANGUAGES:
        hyphenate = hyphenation(language)
        assert hyphenate is None or list(hyphenate(word, before)) == []


def test_a_capital_begins_a_sentence_or_a_name() -> None:
    assert broken("Rekisterinpitäjän", "fi") == "Rekis-te-rin-pitä-jän"
    assert broken("Rekisterinpitäjän", "fi", "varten.") == "Rekis-te-rin-pitä-jän"
    assert broken("Rekisterinpitäjän", "fi", "ja") == "Rekisterinpitäjän"


def test_brackets_and_stops_stay_with_their_word() -> None:
    assert broken("(käyttöpaikka),", "fi") == "(käyttö-paikka),"
    assert broken("tietosuoja-asetuksen.", "fi") == "tieto-suoja-ase-tuk-sen."


TEXT = (
    "Rekisterinpitäjän ja Pohjois-Suomen Energiatieto Oy:n markkinointirekisterit, alihankkijat, "
    "palveluntarjoajat ja yhteistyökumppanit suoramarkkinointia, etämyyntiä sekä mielipide- ja "
    "markkinatutkimuksia varten, tietosuojavaltuutetun käsiteltäväksi 643007572000012345678901234567890."
)


@pytest.mark.parametrize("room", [30, 55, 80, 130, 200, 350])
@pytest.mark.parametrize("running", [True, False])
@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_line_is_too_wide_and_every_letter_is_kept(
    room: int, running: bool, language: Language
) -> None:
    face = typeface(FONTS)
    lines = face.wrap(TEXT, Weight.REGULAR, 10, room, hyphenation(language), running=running)
    assert all(face.width(line, Weight.REGULAR, 10) <= room for line in lines)
    joined = "".join(lines).replace(SOFT_HYPHEN, "").replace(" ", "")
    assert joined == TEXT.replace(" ", "")
    ends = [line.endswith(SOFT_HYPHEN) for line in lines]
    assert SOFT_HYPHEN not in "".join(line[:-1] for line in lines)
    if room > 130:
        assert not any(all(ends[at : at + 3]) for at in range(len(ends) - 2))


def test_running_text_fills_its_lines_and_a_label_breaks_only_what_fits_no_line() -> None:
    face = typeface(FONTS)
    text = "Tiedot annetaan markkinointirekisteriin ja muualle"
    hyphenate = hyphenation("fi")
    running = face.wrap(text, Weight.REGULAR, 10, 160, hyphenate, running=True)
    label = face.wrap(text, Weight.REGULAR, 10, 160, hyphenate)
    narrow = face.wrap(text, Weight.REGULAR, 10, 90, hyphenate)
    assert running[0].endswith(SOFT_HYPHEN)
    assert not any(SOFT_HYPHEN in line for line in label)
    assert any(SOFT_HYPHEN in line for line in narrow)


def test_the_last_word_of_a_paragraph_stays_whole() -> None:
    face = typeface(FONTS)
    text = "Tiedot annetaan muualle markkinointirekisteriin"
    for room in range(110, 240, 5):
        lines = face.wrap(text, Weight.REGULAR, 10, room, hyphenation("fi"), running=True)
        assert lines[-1].split(" ")[-1] == "markkinointirekisteriin"


LONG = local(
    "Pohjois-Suomen Energiatieto Oy:n markkinointirekisterit, alihankkijat, suoramarkkinointiyritykset, "
    "yhteistyökumppanit ja palveluntarjoajat toimeksiantosopimuksen mukaan kaikissa järjestelmissä "
    "suoramarkkinointia, mielipidetutkimuksia ja asiakastyytyväisyystutkimuksia varten",
    "marknadsföringsregister, underleverantörer, tjänsteleverantörer, samarbetspartner och "
    "marknadsundersökningsföretag enligt personuppgiftsbiträdesavtal för direktmarknadsföring, "
    "distansförsäljning, opinionsundersökningar och kundtillfredsställelseundersökningar",
)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_programs_read_a_soft_hyphen_and_nobody_loses_a_letter(
    language: Language, tmp_path: Path
) -> None:
    """ISO 32000-1, 14.8.2.2.3: a hyphen of the line break is U+00AD, another one U+002D."""
    profile = replace(PROFILE, stated=replace(PROFILE.stated, recipients=(LONG,)))
    content = answer(language, profile=profile)
    file = tmp_path / "letter.pdf"
    letter = Letters(FONTS, PdfArchive()).answer(content, SampleTranslator(language))
    file.write_bytes(letter.pdf)
    told = subprocess.run(["pdftotext", "-raw", file, "-"], check=True, capture_output=True).stdout
    text = told.decode()
    assert f"{SOFT_HYPHEN}\n" in text
    assert LONG.in_language(language) in " ".join(text.replace(f"{SOFT_HYPHEN}\n", "").split())


def test_a_value_is_never_given_a_hyphen(tmp_path: Path) -> None:
    value = "rekisterinpitäjänasiakaspalveluntarjoajasopimus" * 6
    fields = CUSTOMER.info.fields
    row = tuple(value if info.name == "nimi" else None for info in fields)
    assert value in row
    file = tmp_path / "letter.pdf"
    content = answer("fi", tables=[replace(CUSTOMER, rows=[row])])
    letter = Letters(FONTS, PdfArchive()).answer(content, SampleTranslator("fi"))
    file.write_bytes(letter.pdf)
    told = subprocess.run(["pdftotext", "-raw", file, "-"], check=True, capture_output=True).stdout
    assert value in "".join(told.decode().split())
