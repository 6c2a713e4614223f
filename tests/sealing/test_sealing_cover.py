"""The encrypted cover for e-mail, as qpdf, poppler and the desk's own verifier see it."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pikepdf
import pytest

from desk.domain.text import LANGUAGES, Language
from desk.sealing.cover import PdfCovers
from desk.sealing.verifier import PdfVerifier
from desk.services.passphrase import new_passphrase
from desk.services.sealing_ports import Attachment
from tests.letters.letter_samples import FONTS, PROFILE, SampleTranslator, answer
from tests.sealing.sealing_samples import Bench

PASSPHRASE = "48213 90577 16640 28359 07712"
NAME = "issoy-2026-0131.pdf"
SUBJECT = answer("fi").subject_name
SOUND = Attachment("T000001.wav", "audio/x-wav", "puhelutallenne", b"RIFF" + bytes(range(256)) * 40)


def cover(
    signed: bytes, language: Language = "fi", *, passphrase: str = PASSPHRASE, sounds: int = 1
) -> bytes:
    letter = Attachment(NAME, "application/pdf", "allekirjoitettu kirje", signed)
    more = [SOUND] + [
        Attachment(f"T{place:06}.wav", "audio/x-wav", "puhelutallenne", b"RIFF")
        for place in range(2, sounds + 1)
    ]
    return PdfCovers(FONTS).make(
        [letter, *more],
        profile=PROFILE,
        number="2026-0131",
        passphrase=passphrase,
        translator=SampleTranslator(language),
    )


@pytest.fixture(scope="module")
def covered(signed: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("cover") / "cover.pdf"
    file.write_bytes(cover(signed))
    return file


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(one) for one in words], capture_output=True, text=True, check=False)


def test_it_is_locked_with_aes_256_of_pdf_2_0(covered: Path) -> None:
    told = run("qpdf", "--password=" + PASSPHRASE, "--show-encryption", covered).stdout
    assert "R = 6" in told
    for part in ("stream", "string", "file"):
        assert f"{part} encryption method: AESv3" in told
    assert run("qpdf", "--password=" + PASSPHRASE, "--check", covered).returncode == 0
    assert covered.read_bytes().startswith(b"%PDF-2.0")


@pytest.mark.parametrize(
    "typed", [PASSPHRASE, PASSPHRASE.replace(" ", "")], ids=["in groups", "without blanks"]
)
def test_the_letter_comes_out_byte_for_byte_and_its_signature_holds(
    covered: Path, signed: bytes, bench: Bench, tmp_path: Path, typed: str
) -> None:
    out = tmp_path / NAME
    done = run("pdfdetach", "-upw", typed, "-savefile", NAME, "-o", out, covered)
    if done.returncode != 0:  # poppler wants to be told that this one is the owner's
        done = run("pdfdetach", "-opw", typed, "-savefile", NAME, "-o", out, covered)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes() == signed
    told = PdfVerifier().verify(out, [bench.root])
    assert (told.valid, told.intact, told.trusted) == (True, True, True)
    with pikepdf.open(covered, password=typed) as opened:
        assert opened.attachments[SOUND.name].get_file().read_bytes() == SOUND.data


@pytest.mark.parametrize(
    "wrong", ["", "48213", PASSPHRASE[:-1] + "3", PASSPHRASE.replace(" ", "-")]
)
def test_another_passphrase_opens_nothing(covered: Path, wrong: str) -> None:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(covered, password=wrong)
    done = run("pdftotext", "-upw", wrong, covered, "-")
    assert done.returncode != 0
    assert done.stdout == ""
    assert "Incorrect password" in done.stderr


def test_nothing_of_it_can_be_read_without_the_passphrase(covered: Path, signed: bytes) -> None:
    """Names of files, titles and metadata are locked too."""
    data = covered.read_bytes()
    for open_word in (NAME, SOUND.name, "2026-0131", PROFILE.name, "allekirjoitettu", "Vastaus"):
        for encoding in ("utf-8", "utf-16-be", "latin-1"):
            assert open_word.encode(encoding) not in data
    assert signed[:64] not in data
    assert PASSPHRASE.encode() not in data


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_in_the_readers_language_what_it_is_and_names_nobody(
    signed: bytes, language: Language
) -> None:
    with pikepdf.open(io.BytesIO(cover(signed, language)), password=PASSPHRASE) as opened:
        assert len(opened.pages) == 1
        assert opened.Root.Lang == language
        assert opened.Root.PageMode == pikepdf.Name.UseAttachments
        out = io.BytesIO()
        opened.save(out, encryption=False)
    text = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=out.getvalue(), capture_output=True, check=True
    ).stdout.decode()
    words = " ".join(text.split())
    assert {"fi": "Salasana", "sv": "Lösenordet", "en": "The passphrase"}[language] in words
    for needed in (PROFILE.name, "2026-0131", NAME, SOUND.name, PROFILE.phone or ""):
        assert needed in words
    assert SUBJECT not in words
    assert PASSPHRASE.split(maxsplit=1)[0] not in words
    fonts = subprocess.run(
        ["pdffonts", "-"], input=out.getvalue(), capture_output=True, check=True
    ).stdout.decode()
    assert all(" yes yes " in line for line in fonts.splitlines()[2:])


def test_many_files_still_make_one_page(signed: bytes) -> None:
    data = cover(signed, "sv", sounds=60)
    with pikepdf.open(io.BytesIO(data), password=PASSPHRASE) as opened:
        assert len(opened.pages) == 1
        assert len(opened.attachments) == 61


def test_every_cover_is_locked_anew(signed: bytes) -> None:
    first, again = cover(signed), cover(signed)
    assert first != again
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(first), password=new_passphrase())
