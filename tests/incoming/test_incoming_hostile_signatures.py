"""Hostile signatures: hit, cut, huge, endless ones; and what was changed after signing is told apart."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from desk.domain.errors import BadInput
from desk.domain.signature import Flaw, SignatureFact, Verdict, told
from desk.sealing.incoming.reading import check_signatures
from tests.incoming.papers import Signer, message, pdf

ROOT = Signer("Koejuuri", authority=True)
AINO = Signer("Virtanen Aino", issuer=ROOT)
EINO = Signer("Virtanen Eino", issuer=ROOT)
LETTER = AINO.sign_pdf(pdf("Pyydän tietoni."))
MAIL = AINO.sign_message(message("Pyydän tietoni."))


@pytest.fixture(scope="module")
def trust(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ROOT.write(tmp_path_factory.mktemp("trust"))


def facts(trust: Path, data: bytes) -> tuple[SignatureFact, ...]:
    return check_signatures(data, 0, [trust])


def with_words(signed: bytes, words: bytes) -> bytes:
    """The PDF with a line more, added behind what was signed (an incremental update)."""
    from pyhanko.pdf_utils.generic import StreamObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer: Any = IncrementalPdfFileWriter(io.BytesIO(signed))
    line = StreamObject(stream_data=b"BT /F1 20 Tf 72 400 Td (" + words + b") Tj ET")
    writer.add_stream_to_page(0, writer.add_object(line))
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_text_changed_after_signing_is_told_in_its_own_words(trust: Path) -> None:
    (fact,) = facts(trust, with_words(LETTER, b"Myos puolison tiedot"))
    assert (fact.verdict, fact.flaw) == (Verdict.PARTLY, Flaw.ADDED)
    assert str(told(fact)[0]) == "Signed by Virtanen Aino, but the document was changed afterwards"


def test_a_signature_added_over_changed_text_does_not_speak_for_the_first(trust: Path) -> None:
    """Signed, changed, signed by somebody else: the last covers all of it, the first does not."""
    changed = EINO.sign_pdf(with_words(LETTER, b"Myos puolison tiedot"), field="Toinen")
    first, second = facts(trust, changed)
    assert (first.signer, first.verdict, first.flaw) == (
        "Virtanen Aino",
        Verdict.PARTLY,
        Flaw.ADDED,
    )
    assert (second.signer, second.verdict) == ("Virtanen Eino", Verdict.TRUSTED)
    after = with_words(EINO.sign_pdf(LETTER, field="Toinen"), b"Viela enemman")
    assert [one.flaw for one in facts(trust, after)] == [Flaw.ADDED, Flaw.ADDED]


def test_an_email_whose_words_were_changed_is_broken(trust: Path) -> None:
    (fact,) = facts(trust, MAIL.replace(b"tietoni", b"rahani_"))
    assert (fact.verdict, fact.flaw) == (Verdict.BROKEN, Flaw.CHANGED)


def test_a_signature_by_sha1_proves_nothing(trust: Path) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers

    signer = signers.SimpleSigner.load_pkcs12_data(pkcs12_of(AINO), other_certs=[], passphrase=None)
    out = signers.sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(pdf("Kirje"))),
        signers.PdfSignatureMetadata(field_name="A", md_algorithm="sha1"),
        signer=signer,
    )
    (fact,) = facts(trust, out.getvalue())
    assert (fact.verdict, fact.flaw) == (Verdict.BROKEN, Flaw.WEAK)


def pkcs12_of(signer: Signer) -> bytes:
    from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12

    return pkcs12.serialize_key_and_certificates(
        b"s", signer.key, signer.certificate, None, NoEncryption()
    )


def outside(data: bytes) -> bytes:
    """What a PDF's signature is made over: all but the signature itself."""
    found = re.search(rb"/ByteRange\s*\[\s*(\d+) (\d+) (\d+) (\d+)", data)
    assert found is not None
    start, length, second, rest = map(int, found.groups())
    return data[start : start + length] + data[second : second + rest]


def content(data: bytes) -> bytes:
    """What an e-mail's signature is made over."""
    return data.split(b"--raja-1\r\n")[1]


@pytest.mark.parametrize("rounds", [120, pytest.param(4000, marks=pytest.mark.full)])
@pytest.mark.parametrize(("whole", "signed"), [(LETTER, outside), (MAIL, content)])
def test_no_file_that_was_cut_or_hit_says_yes_to_other_words(
    trust: Path, whole: bytes, signed: Callable[[bytes], bytes], rounds: int
) -> None:
    """No exception but the desk's own, and no wrong yes."""
    chance = random.Random(11)
    for _ in range(rounds):
        data = bytearray(whole)
        if chance.random() < 0.3:
            del data[chance.randrange(20, len(data)) :]
        else:
            for _ in range(chance.randint(1, 4)):
                data[chance.randrange(20, len(data))] ^= 1 << chance.randrange(8)
        try:
            found = facts(trust, bytes(data))
        except BadInput:
            continue
        if any(one.verdict is Verdict.TRUSTED for one in found):
            assert signed(bytes(data)) == signed(whole)


def test_thousands_of_signatures_are_not_checked(trust: Path) -> None:
    import pikepdf

    with pikepdf.open(io.BytesIO(LETTER)) as opened:
        form = opened.Root.AcroForm
        (field,) = list(form.Fields)
        for number in range(3000):
            made = pikepdf.Dictionary(FT=pikepdf.Name.Sig, V=field.V, T=f"A{number}")
            form.Fields.append(opened.make_indirect(made))
        file = io.BytesIO()
        opened.save(file)
    (fact,) = facts(trust, file.getvalue())
    assert (fact.verdict, fact.flaw) == (Verdict.BROKEN, Flaw.TOO_MANY)
    assert "more than 20 signatures" in str(told(fact)[0])


def test_fields_that_hold_themselves_end_somewhere(trust: Path) -> None:
    import pikepdf

    with pikepdf.open(io.BytesIO(LETTER)) as opened:
        fields = opened.Root.AcroForm.Fields
        ring = opened.make_indirect(pikepdf.Dictionary(T="Rengas", Kids=pikepdf.Array()))
        ring.Kids.append(ring)
        fields.append(ring)
        file = io.BytesIO()
        opened.save(file)
    assert all(one.verdict is Verdict.BROKEN for one in facts(trust, file.getvalue()))


@pytest.mark.parametrize(
    "seal",
    [
        b"",
        b"\x30\x80" * 100_000,  # nested without an end
        b"\x30\x84\xff\xff\xff\xff" + b"\0" * 100,  # says that it is four gigabytes long
        b"\x30\x82\x10\x00" * 50_000,
        bytes(5_000_000),
    ],
)
def test_an_envelope_without_sense_is_only_broken(trust: Path, seal: bytes) -> None:
    import base64

    head, mark, _ = MAIL.partition(b"filename=smime.p7s\r\n\r\n")
    data = head + mark + base64.encodebytes(seal).replace(b"\n", b"\r\n") + b"\r\n--raja-1--\r\n"
    (fact,) = facts(trust, data)
    assert fact.verdict is Verdict.BROKEN
    assert fact.flaw is Flaw.DAMAGED


def test_an_envelope_of_many_signers_is_not_taken_for_one(trust: Path) -> None:
    """One of them could be anybody; a signature in which two sign is read as two by nobody."""
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content(MAIL)[:-2])
    for signer in (AINO, Signer("Huijari")):
        builder = builder.add_signer(signer.certificate, signer.key, hashes.SHA256())
    held = builder.sign(
        Encoding.DER, [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]
    )
    import base64

    head, mark, _ = MAIL.partition(b"filename=smime.p7s\r\n\r\n")
    data = head + mark + base64.encodebytes(held).replace(b"\n", b"\r\n") + b"\r\n--raja-1--\r\n"
    assert all(one.verdict is not Verdict.TRUSTED for one in facts(trust, data))
