"""Electronic signatures of strangers: what holds, what it covers and who vouches for it are told apart."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desk.domain.signature import SignatureFact, Verdict, told
from desk.sealing.incoming.apart import ReadsApart
from tests.incoming.papers import DAY, TODAY, Signer, encrypted_message, message, pdf

ADDRESS = "aino.virtanen@example.fi"
ROOT = Signer("Koejuuri", authority=True)
AINO = Signer("Virtanen Aino", issuer=ROOT, address=ADDRESS)
EXPIRED = Signer("Virtanen Aino", issuer=ROOT, until=TODAY - DAY, address=ADDRESS)
SELF_MADE = Signer("Virtanen Aino", address=ADDRESS)
STRANGER = Signer("Virtanen Aino", issuer=Signer("Vieras juuri", authority=True), address=ADDRESS)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReadsApart]:
    trust: Path = ROOT.write(tmp_path_factory.mktemp("trust"))
    made = ReadsApart(lambda: [trust])
    yield made
    made.close()


def only(reader: ReadsApart, data: bytes) -> SignatureFact:
    (fact,) = reader.signatures(data)
    return fact


@pytest.mark.parametrize(
    ("signer", "verdict"),
    [
        (AINO, Verdict.TRUSTED),
        (EXPIRED, Verdict.EXPIRED),
        (SELF_MADE, Verdict.SELF_MADE),
        (STRANGER, Verdict.UNTRUSTED),
    ],
)
def test_who_vouches_for_a_signature_is_told_apart(
    reader: ReadsApart, signer: Signer, verdict: Verdict
) -> None:
    letter = signer.sign_pdf(pdf("Pyydän tietoni."))
    beside = signer.sign_message(message("Pyydän tietoni ääkkösin."))
    around = signer.sign_message(message("Pyydän tietoni ääkkösin."), around=True)
    for data in (letter, beside, around):
        fact = only(reader, data)
        assert (fact.verdict, fact.signer) == (verdict, "Virtanen Aino")
        assert fact.other_addresses == ()
    assert reader.words(around).text == "Pyydän tietoni ääkkösin."


def test_nothing_is_said_where_nothing_is_signed(reader: ReadsApart) -> None:
    assert reader.signatures(pdf("Kirje")) == ()
    assert reader.signatures(message().as_bytes()) == ()
    assert reader.signatures(encrypted_message()) == ()


def test_a_changed_byte_breaks_it(reader: ReadsApart) -> None:
    signed = AINO.sign_pdf(pdf("Pyydän 100 euroa."))
    place = signed.index(b"endstream") - 20
    changed = signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :]
    assert only(reader, changed).verdict is Verdict.BROKEN
    mail = AINO.sign_message(message("Pyydän tietoni."))
    assert only(reader, mail.replace(b"tietoni", b"rahani_")).verdict is Verdict.BROKEN
    cut = mail.replace(b"smime.p7s\r\n\r\n", b"smime.p7s\r\n\r\nAAAA")
    assert only(reader, cut).verdict is Verdict.BROKEN


def test_line_ends_that_a_mail_server_changed_break_nothing(reader: ReadsApart) -> None:
    mail = AINO.sign_message(message("Rivi yksi.\nRivi kaksi."))
    assert only(reader, mail.replace(b"\r\n", b"\n")).verdict is Verdict.TRUSTED


def test_what_was_added_after_signing_is_not_covered(reader: ReadsApart) -> None:
    import pikepdf

    signed = AINO.sign_pdf(pdf("Pyydän tietoni."))
    assert only(reader, signed + b"\n1 0 obj\n<<>>\nendobj\n").verdict is Verdict.PARTLY
    from pyhanko.pdf_utils.generic import StreamObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer: Any = IncrementalPdfFileWriter(io.BytesIO(signed))
    words = StreamObject(stream_data=b"BT /F1 20 Tf 72 400 Td (Myos puolison tiedot) Tj ET")
    writer.add_stream_to_page(0, writer.add_object(words))
    file = io.BytesIO()
    writer.write(file)
    assert only(reader, file.getvalue()).verdict is Verdict.PARTLY
    with pikepdf.open(io.BytesIO(signed)) as opened:  # saved anew: the signed bytes are gone
        anew = io.BytesIO()
        opened.save(anew)
    assert only(reader, anew.getvalue()).verdict is Verdict.BROKEN


def test_a_mailing_list_that_adds_its_own_lines_leaves_a_part_uncovered(
    reader: ReadsApart,
) -> None:
    inner = AINO.sign_message(message("Pyydän tietoni."))
    head, _, body = inner.partition(b"\r\n\r\n")
    kept = head.replace(b"\r\n ", b" ").split(b"\r\n")
    own = [line for line in kept if not line.startswith((b"Content-", b"MIME"))]
    typed = [line for line in kept if line.startswith(b"Content-")]
    data = b"\r\n".join(
        [
            *own,
            b"MIME-Version: 1.0",
            b'Content-Type: multipart/mixed; boundary="lista"',
            b"",
            b"--lista",
            *typed,
            b"",
            body,
            b"--lista",
            b"Content-Type: text/plain",
            b"",
            b"Liity listalle!",
            b"--lista--",
            b"",
        ]
    )
    assert only(reader, data).verdict is Verdict.PARTLY


def test_two_who_sign_one_letter_are_both_told(reader: ReadsApart) -> None:
    both = Signer("Virtanen Eino", issuer=ROOT).sign_pdf(
        AINO.sign_pdf(pdf("Pyydämme tietomme.")), field="Toinen"
    )
    facts = reader.signatures(both)
    assert [(one.signer, one.verdict) for one in facts] == [
        ("Virtanen Aino", Verdict.TRUSTED),
        ("Virtanen Eino", Verdict.TRUSTED),
    ]


def test_another_address_in_the_certificate_is_told(reader: ReadsApart) -> None:
    mail = AINO.sign_message(message(sender="Aino Virtanen <huijari@example.com>"))
    fact = only(reader, mail)
    assert fact.other_addresses == (ADDRESS,)
    assert ADDRESS in str(told(fact)[1][0])


def test_a_signed_letter_that_is_enclosed_is_checked_when_it_is_looked_at(
    reader: ReadsApart,
) -> None:
    letter = AINO.sign_pdf(pdf("Valtakirja"))
    mail = message(files=[("valtakirja.pdf", "application/pdf", letter)]).as_bytes()
    assert reader.signatures(mail) == ()
    (fact,) = reader.signatures(mail, 1)
    assert fact.verdict is Verdict.TRUSTED


def test_every_verdict_has_its_own_words() -> None:
    heads = {str(told(SignatureFact(one, signer="A", issuer="B"))[0]) for one in Verdict}
    assert len(heads) == len(Verdict)
    details = {str(told(SignatureFact(one, issuer="B"))[1][0]) for one in Verdict}
    assert len(details) == len(Verdict)
