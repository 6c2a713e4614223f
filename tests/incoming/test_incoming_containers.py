"""Containers of signed files (ASiC): what holds, what it covers, and what an attacker could try."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from desk.domain.errors import BadInput
from desk.domain.incoming import DocumentKind
from desk.domain.signature import Covers, Flaw, SignatureFact, Verdict, told
from desk.sealing.incoming.apart import ReadsApart
from desk.sealing.incoming.container import open_container
from desk.sealing.incoming.reading import check_signatures
from tests.incoming.containers import (
    ASIC_S,
    C14N,
    SHA1,
    cms,
    manifest,
    packed,
    signed_container,
    xades,
)
from tests.incoming.papers import CODE, DAY, TODAY, Signer, message, pdf, picture

ROOT = Signer("Koejuuri", authority=True)
AINO = Signer("Virtanen Aino", issuer=ROOT)
EINO = Signer("Virtanen Eino", issuer=ROOT, key=ec.generate_private_key(ec.SECP384R1()))
EXPIRED = Signer("Virtanen Aino", issuer=ROOT, until=TODAY - DAY)
SELF_MADE = Signer("Virtanen Aino")
STRANGER = Signer("Virtanen Aino", issuer=Signer("Vieras juuri", authority=True))
FILES = {"Tietopyyntö 1.pdf": pdf("Pyydän tietoni."), "liitteet/kuva.png": picture("PNG")}
FIRST = next(iter(FILES))
XML = "signatures0.xml"


@pytest.fixture(scope="module")
def trust(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ROOT.write(tmp_path_factory.mktemp("trust"))


@pytest.fixture(scope="module")
def reader(trust: Path) -> Iterator[ReadsApart]:
    made = ReadsApart(lambda: [trust], seconds=20)
    yield made
    made.close()


@pytest.fixture
def only(trust: Path) -> Callable[[bytes], SignatureFact]:
    def fact_of(data: bytes) -> SignatureFact:
        (fact,) = check_signatures(data, 0, [trust])
        return fact

    return fact_of


Only = Callable[[bytes], SignatureFact]


# --- what holds -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("signer", "verdict"),
    [
        (AINO, Verdict.TRUSTED),
        (EINO, Verdict.TRUSTED),
        (EXPIRED, Verdict.EXPIRED),
        (SELF_MADE, Verdict.SELF_MADE),
        (STRANGER, Verdict.UNTRUSTED),
    ],
)
def test_who_vouches_for_it_is_told_apart(only: Only, signer: Signer, verdict: Verdict) -> None:
    """ETSI EN 319 162-1: over XML (XAdES) as DigiDoc makes it, and over CMS (CAdES) with a manifest."""
    place = "META-INF/signature1.p7s"
    listed = manifest(FILES, place)
    for data in (
        signed_container(signer, FILES),
        packed(FILES, {"ASiCManifest1.xml": listed, "signature1.p7s": cms(signer, listed)}),
    ):
        fact = only(data)
        assert (fact.verdict, fact.covers) == (verdict, Covers.FILES)
        assert fact.files == tuple(FILES)
        assert fact.left_out == ()
        assert fact.signer == ("Virtanen Eino" if signer is EINO else "Virtanen Aino")


def test_a_container_of_one_file_holds_its_signature_in_cms(only: Only) -> None:
    """ASiC-S, ETSI EN 319 162-1, 4.3."""
    letter = pdf("Pyydän tietoni.")
    data = packed({"a.pdf": letter}, {"signature.p7s": cms(AINO, letter)}, media_type=ASIC_S)
    assert only(data).verdict is Verdict.TRUSTED
    changed = packed(
        {"a.pdf": letter + b" "}, {"signature.p7s": cms(AINO, letter)}, media_type=ASIC_S
    )
    assert (only(changed).verdict, only(changed).flaw) == (Verdict.BROKEN, Flaw.CHANGED)


def test_a_file_is_bytes_whatever_stands_in_it(only: Only) -> None:
    """Pictures and pages with declarations of their own are signed too, and are not read as XML."""
    bomb = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>'
    files = {"kuva.svg": b"<!DOCTYPE svg><svg/>", "a.xml": bomb, "b.xml": b"<a>" * 500}
    fact = only(signed_container(AINO, files))
    assert (fact.verdict, fact.files) == (Verdict.TRUSTED, tuple(files))


def test_two_who_sign_are_both_told(trust: Path) -> None:
    both = packed(FILES, {XML: xades(AINO, FILES), "signatures1.xml": xades(EINO, FILES, number=1)})
    facts = check_signatures(both, 0, [trust])
    assert [(one.signer, one.verdict) for one in facts] == [
        ("Virtanen Aino", Verdict.TRUSTED),
        ("Virtanen Eino", Verdict.TRUSTED),
    ]


def test_nothing_is_said_where_nothing_is_signed(trust: Path) -> None:
    assert check_signatures(packed(FILES, {}), 0, [trust]) == ()


# --- what it covers ---------------------------------------------------------------------------------------------


def test_a_file_that_nobody_signed_is_told_by_name(only: Only) -> None:
    fact = only(packed({**FILES, "Puolison tiedot.pdf": pdf("Myös")}, {XML: xades(AINO, FILES)}))
    assert (fact.verdict, fact.flaw) == (Verdict.PARTLY, Flaw.FILES)
    assert fact.left_out == ("Puolison tiedot.pdf",)
    head, details = told(fact)
    assert str(head) == "Signed by Virtanen Aino, but not all of the files"
    assert "Not covered by it: Puolison tiedot.pdf." in map(str, details)


@pytest.mark.parametrize(
    "files",
    [
        {**FILES, FIRST: pdf("Pyydän puolisoni tiedot.")},
        {FIRST: FILES[FIRST]},  # one that was signed is gone
        {"Toinen.pdf": FILES[FIRST], "liitteet/kuva.png": FILES["liitteet/kuva.png"]},
    ],
)
def test_a_file_that_was_changed_taken_out_or_renamed_breaks_it(
    only: Only, files: dict[str, bytes]
) -> None:
    fact = only(packed(files, {XML: xades(AINO, FILES)}))
    assert (fact.verdict, fact.flaw, fact.covers) == (
        Verdict.BROKEN,
        Flaw.CHANGED,
        Covers.NOTHING,
    )


# --- what an attacker could try ---------------------------------------------------------------------------------


def with_xml(change: Callable[[bytes], bytes]) -> bytes:
    return packed(FILES, {XML: change(xades(AINO, FILES))})


def moved_aside(xml: bytes) -> bytes:
    """The signed properties go where nobody looks, and others of the same Id take their place."""
    start, end = xml.index(b"<xades:SignedProperties"), xml.index(b"</xades:SignedProperties>")
    signed = xml[start : end + len(b"</xades:SignedProperties>")]
    forged = signed.replace(b"<xades:SigningTime>2", b"<xades:SigningTime>1")
    return xml.replace(signed, forged).replace(
        b"</ds:Signature>", b"<ds:Object>" + signed + b"</ds:Object></ds:Signature>"
    )


def another_signed_info(xml: bytes) -> bytes:
    """A second list of references, over files that were never signed."""
    start, end = xml.index(b"<ds:SignedInfo>"), xml.index(b"</ds:SignedInfo>")
    own = xml[start : end + len(b"</ds:SignedInfo>")]
    return xml.replace(own, own + own)


OTHER = AINO.certificate.public_bytes(Encoding.DER)


@pytest.mark.parametrize(
    "change",
    [
        moved_aside,
        another_signed_info,
        lambda xml: xml.replace(b"<xades:SigningTime>2", b"<xades:SigningTime>1"),
        lambda xml: xml.replace(b'URI="Tieto', b'URI="./../Tieto'),
        lambda xml: xml.replace(b'SignedProperties" URI', b'Manifest" URI'),
        lambda xml: xml.replace(b'URI="liitteet/kuva.png"', b'URI=""'),
        lambda xml: xml.replace(b"asic:XAdESSignatures", b"asic:Muuta"),
        lambda xml: xml[:-40],
        lambda _xml: b"",
        lambda _xml: b"<a>" * 5000 + b"</a>" * 5000,
        lambda xml: b'<!DOCTYPE a SYSTEM "file:///etc/passwd">' + xml.partition(b"?>\n")[2],
        lambda xml: (
            b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + xml.partition(b"?>\n")[2]
        ),
    ],
)
def test_a_signature_that_was_tampered_with_proves_nothing(
    only: Only, change: Callable[[bytes], bytes]
) -> None:
    assert only(with_xml(change)).verdict is Verdict.BROKEN


def test_a_certificate_that_the_signature_does_not_name_proves_nothing(only: Only) -> None:
    """Its digest is signed (SigningCertificateV2, ETSI EN 319 132-1, 5.2.2): no other takes its place."""
    for xml in (
        xades(STRANGER, FILES, certificate=OTHER),  # Aino's name over a stranger's signature
        xades(AINO, FILES, named=STRANGER.certificate.public_bytes(Encoding.DER)),
    ):
        assert only(packed(FILES, {XML: xml})).verdict is Verdict.BROKEN


def test_a_method_that_can_be_forged_proves_nothing(only: Only) -> None:
    weak = only(packed(FILES, {XML: xades(AINO, FILES, method=SHA1)}))
    assert (weak.verdict, weak.flaw) == (Verdict.BROKEN, Flaw.WEAK)
    assert "outdated method" in str(told(weak)[1][0])


@pytest.mark.parametrize("way", [C14N, "http://www.w3.org/TR/1999/REC-xslt-19991116"])
def test_a_file_is_signed_as_it_is_and_never_transformed(only: Only, way: str) -> None:
    assert only(packed(FILES, {XML: xades(AINO, FILES, transform=way)})).verdict is Verdict.BROKEN


def test_more_signatures_than_anybody_makes_are_not_checked(only: Only) -> None:
    meta = {f"signatures{number}.xml": xades(AINO, FILES, number=number) for number in range(21)}
    fact = only(packed(FILES, meta))
    assert (fact.verdict, fact.flaw) == (Verdict.BROKEN, Flaw.TOO_MANY)


def test_what_two_programs_could_read_differently_is_refused() -> None:
    letter = FILES[FIRST]
    with pytest.warns(UserWarning, match="Duplicate name"):
        twice = packed([("a.pdf", letter), ("a.pdf", pdf("Muuta"))], {})
    bomb = packed({"a.pdf": b"\0" * (101 * 1024**2)}, {})
    many = packed({f"{number}.txt": b"" for number in range(201)}, {})
    names = [packed({name: letter}, {}) for name in ("../a.pdf", "/a.pdf", "a/../../b.pdf")]
    locked = bytearray(packed({"a.pdf": letter}, {}))
    locked[locked.index(b"PK\x01\x02", locked.index(b"PK\x01\x02") + 4) + 8] |= 1
    for data in (twice, bomb, many, *names, bytes(locked)):
        with pytest.raises(BadInput):
            open_container(data, "a.asice")


def test_a_file_that_says_it_is_shorter_than_it_is_is_given_up() -> None:
    data = bytearray(packed({"a.pdf": b"\0" * 5_000_000}, {}))
    central = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[central + 24 : central + 28] = (1000).to_bytes(4, "little")
    with pytest.raises(BadInput):
        open_container(bytes(data))


@pytest.mark.parametrize("rounds", [150, pytest.param(5000, marks=pytest.mark.full)])
def test_no_container_that_was_cut_or_hit_says_yes_to_other_files(trust: Path, rounds: int) -> None:
    """No exception but the desk's own, and no wrong yes."""
    signature = xades(AINO, FILES)
    whole = packed(FILES, {XML: signature})
    chance = random.Random(7)
    read = 0
    for number in range(rounds):
        if number % 2:  # hit from outside: the checksums of the ZIP file tell most of it
            data = hit(whole, chance, start=60)
        elif number % 4:
            data = packed(FILES, {XML: hit(signature, chance)})
        else:
            data = packed({**FILES, FIRST: hit(FILES[FIRST], chance)}, {XML: signature})
        try:
            facts = check_signatures(data, 0, [trust])
            held = open_container(data).files
        except BadInput:
            continue
        read += 1
        if any(one.verdict is Verdict.TRUSTED for one in facts):
            assert held == FILES
    assert read >= rounds // 2


def hit(whole: bytes, chance: random.Random, *, start: int = 0) -> bytes:
    """Cut somewhere, or with up to four bits turned."""
    data = bytearray(whole)
    if chance.random() < 0.3:
        del data[chance.randrange(start, len(data)) :]
        return bytes(data)
    for _ in range(chance.randint(1, 4)):
        data[chance.randrange(start, len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


# --- in the pile ------------------------------------------------------------------------------------------------


def test_the_files_of_a_container_are_looked_at_like_those_of_an_email(reader: ReadsApart) -> None:
    files = {
        **FILES,
        "viesti.eml": message(f"Tunnukseni on {CODE}.").as_bytes(),
        "muu.docx": b"PK\x03\x04...",
    }
    data = signed_container(AINO, files)
    found = reader.read("pyyntö.asice", data)
    assert (found.kind, found.pages, found.codes) == (DocumentKind.CONTAINER, 0, (CODE,))
    assert [(one.name, one.kind, one.pages) for one in found.enclosed] == [
        (FIRST, DocumentKind.PDF, 1),
        ("kuva.png", DocumentKind.PNG, 1),
        ("viesti.eml", DocumentKind.EMAIL, 0),
        ("muu.docx", None, 0),
    ]
    assert reader.page(data, 1, width=200, enclosed=1).text.strip() == "Pyydän tietoni."
    assert reader.words(data, 3).text == f"Tunnukseni on {CODE}."
    assert FIRST in reader.words(data).text
    for enclosed in range(4):  # the container's signature stands beside each of its files
        assert [one.verdict for one in reader.signatures(data, enclosed)] == [Verdict.TRUSTED]


def test_a_container_that_was_mailed_is_looked_into(reader: ReadsApart) -> None:
    inner = signed_container(AINO, {"pyyntö.pdf": EINO_LETTER})
    mail = message(files=[("pyyntö.asice", "application/octet-stream", inner)]).as_bytes()
    found = reader.read("viesti.eml", mail)
    assert [(one.name, one.kind) for one in found.enclosed] == [
        ("pyyntö.asice", DocumentKind.CONTAINER),
        ("pyyntö.asice › pyyntö.pdf", DocumentKind.PDF),
    ]
    assert [one.signer for one in reader.signatures(mail, 1)] == ["Virtanen Aino"]
    assert [one.signer for one in reader.signatures(mail, 2)] == ["Virtanen Aino", "Virtanen Aino"]
    assert reader.page(mail, 1, width=200, enclosed=2).text.strip() == "Valtakirja"


EINO_LETTER = AINO.sign_pdf(pdf("Valtakirja"))


def test_another_zip_file_is_no_container(reader: ReadsApart) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        opened.writestr("a.txt", b"hei")
    with pytest.raises(BadInput):
        reader.read("a.zip", made.getvalue())


def test_a_letter_that_lies_unpacked_in_a_container_is_not_taken_for_all_of_it(
    reader: ReadsApart,
) -> None:
    data = packed(FILES, {XML: xades(AINO, FILES)}, way=zipfile.ZIP_STORED)
    assert b"%PDF-" in data[:1024]
    assert reader.read("a.asice", data).kind is DocumentKind.CONTAINER
