"""What was covered is gone from the signed file: text, attachments, metadata, every stream of it."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from desk.domain.answer import AnswerContent, Ground
from desk.domain.covered import covered_values
from desk.domain.disclosure import Decision, Disclosure, disclose
from desk.domain.person import Identifiers
from desk.domain.records import About, Collection, CollectionInfo, FieldInfo, OtherPerson, Table
from desk.domain.text import LANGUAGES, Language
from desk.letters.grounds import marks
from tests.letters.letter_samples import CUSTOMER, answer, local
from tests.sealing.inspected import OWN, drawn, facts, found
from tests.sealing.sealing_samples import Bench

CODE = "131052-9373"
NOTES = CollectionInfo(
    "asiakas",
    "issoy_asiakas",
    "muistio",
    local("Muistio"),
    (
        FieldInfo("nro", local("Numero")),
        FieldInfo("teksti", local("Kirjaus")),
        FieldInfo("hoitaja", local("Käsittelijä"), about=About.STAFF),
        FieldInfo("toinen", local("Toinen osapuoli"), about=About.OTHER),
    ),
    order=30,
)
FOUND = Collection(
    [],
    [
        Table(CUSTOMER.info, CUSTOMER.rows),
        Table(
            NOTES,
            [
                (1, f"Hetu {CODE} tarkistettu.", "Liisa Lahdenranta", None),
                (2, "Matti Korhonen soitti, p. 040 555 0199.", "Liisa Lahdenranta", None),
                (3, "Korhosen Matin osoite matti.korhonen@example.fi", "K", "010594Y9032"),
                (4, "Salainen sopimusnumero ZZ-778899", "K", None),
                # Long enough for a file of its own and a summary in its place.
                *((5 + n, "Tavallinen kirjaus", "Liisa Lahdenranta", None) for n in range(250)),
            ],
        ),
    ],
    others=[
        OtherPerson(
            "joint_holder",
            Identifiers(
                {
                    "name": ["Korhonen Matti"],
                    "personal_identity_code": ["010594Y9032"],
                    "phone_number": ["+358405550199"],
                    "email": ["matti.korhonen@example.fi"],
                }
            ),
        )
    ],
    identifiers=OWN,
)
BLACKED = Decision(
    "issoy_asiakas:muistio", 3, "teksti", "black_out", Ground.CLERK, "liikesalaisuus"
)
GONE = (
    "Lahdenranta",
    "Korhonen",
    "Korhosen",
    "040 555 0199",
    "0405550199",
    "matti.korhonen",
    "010594Y9032",
    "ZZ-778899",
    "liikesalaisuus",
)


def given(language: Language) -> tuple[AnswerContent, Disclosure]:
    shown = disclose(FOUND, own=Identifiers(), decisions=[BLACKED])
    content = answer(language, tables=shown.tables, omissions=shown.counts)
    return replace(content, print_everything=True), shown


def everything(pdf: bytes) -> Iterator[str]:
    """The file as it lies on the disk, and each stream of it unpacked, in every way text is written."""
    pieces = [pdf]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for one in document.objects:
            if isinstance(one, pikepdf.Stream):
                try:
                    pieces.append(one.read_bytes())
                except pikepdf.PdfError:
                    pieces.append(one.read_raw_bytes())
    for piece in pieces:
        yield piece.decode("latin-1")
        yield piece.decode("utf-8", errors="replace")
        yield piece.decode("utf-16-be", errors="replace")
        yield piece[1:].decode("utf-16-be", errors="replace")


@pytest.mark.parametrize("language", LANGUAGES)
def test_covered_values_are_gone_from_the_signed_file_not_painted_over(
    language: Language, bench: Bench, tmp_path: Path
) -> None:
    """Art. 15(4); 1050/2018 s. 29."""
    content, shown = given(language)
    letter = drawn(content)
    known = facts(content, others=tuple(FOUND.others), covered=covered_values(FOUND, shown))
    assert found(letter, known) == ()
    signed = bench.sign(letter.pdf)
    file = tmp_path / "letter.pdf"
    file.write_bytes(signed)
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True)
    texts = [*everything(signed), text.stdout, " ".join(text.stdout.split())]
    for value in GONE:
        assert not any(value in one for one in texts), value
    assert text.stdout.count(CODE) == 1
    assert text.stdout.count("131052-****") == 1
    with pikepdf.open(file) as pdf:
        for name, spec in pdf.attachments.items():
            data = spec.get_file().read_bytes().decode("utf-8-sig")
            assert data.count(CODE) == ("tietopyynto" in name), name
    # Each is told with its ground: a letter in the margin, explained in the list.
    for ground in (Ground.STAFF, Ground.OTHER_PERSON, Ground.IDENTITY_CODE, Ground.CLERK):
        assert shown.counts[ground]
        assert marks(content.omissions)[ground]


def test_the_search_would_find_them() -> None:
    """The same letter with nothing covered holds every one of these values."""
    content, _ = given("fi")
    open_tables = [
        replace(one, rows=list(table.rows))
        for one, table in zip(content.tables, FOUND.tables, strict=True)
    ]
    letter = drawn(replace(content, tables=open_tables))
    texts = list(everything(letter.pdf))
    assert all(any(value in one for one in texts) for value in GONE[:-1] if value != "0405550199")
    known = facts(content, others=tuple(FOUND.others), tables=open_tables)
    assert {"code", "other_person"} <= {one.rule for one in found(letter, known)}
