"""Was the certificate revoked? Asked of real services on loopback, and only where a trusted root leads there."""

from __future__ import annotations

import hashlib
import socket
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from desk.app.network import WebNetwork
from desk.domain.errors import Unavailable
from desk.domain.signature import SignatureFact, Standing, Verdict, told
from desk.sealing.incoming.apart import ReadsApart
from desk.sealing.incoming.asking import AsksIssuers
from tests.incoming.containers import packed, xades
from tests.incoming.papers import DAY, TODAY, Signer, message, pdf
from tests.sealing.trust_services import Root, Services, name, new_key, serving

Extension = tuple[x509.ExtensionType, bool]


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    with serving(Root("Koejuuri")) as made:
        yield made


@pytest.fixture(autouse=True)
def answers_as_usual(services: Services) -> None:
    services.asked.clear()
    services.ways.clear()
    services.revoked.clear()


@pytest.fixture
def reader(services: Services, tmp_path: Path) -> Iterator[ReadsApart]:
    """A new one for each test: answers serve for ten minutes."""
    root = services.root.write(tmp_path / "root.pem")
    network = WebNetwork()
    made = ReadsApart(lambda: [root], network=lambda: network)
    yield made
    made.close()
    network.close()


def issued(services: Services, *extensions: Extension) -> Signer:
    signer = Signer("Virtanen Aino")
    signer.certificate = services.root.issue(
        name("Virtanen Aino"), signer.key.public_key(), *extensions
    )
    return signer


def stamper(services: Services, at: datetime) -> Any:
    """A time stamp service of the root whose clock stands still."""
    key = new_key()
    certificate = services.root.issue(
        name("Koeleima", "Aikaleimat Oy"),
        key.public_key(),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True),
    )
    held = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    loaded = asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))
    return DummyTimeStamper(loaded, keys.PrivateKeyInfo.load(held), fixed_dt=at)


def token(stamps: Any) -> Callable[[bytes], bytes]:
    """Makes time stamps over what it is given, for a signature in XML."""

    def stamp(data: bytes) -> bytes:
        digest = hashlib.sha256(data).digest()
        imprint = {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": digest}
        asked = tsp.TimeStampReq(
            {"version": "v1", "message_imprint": imprint, "cert_req": True, "nonce": 7}
        )
        return bytes(stamps.request_tsa_response(asked)["time_stamp_token"].dump())

    return stamp


def checked(reader: ReadsApart, data: bytes) -> SignatureFact:
    (fact,) = reader.standings(reader.signatures(data))
    return fact


def words(fact: SignatureFact) -> str:
    head, details = told(fact)
    return " ".join(map(str, (head, *details)))


@pytest.mark.parametrize("list_of_revoked", [False, True])
def test_the_issuer_is_asked_by_ocsp_or_its_list(
    services: Services, reader: ReadsApart, list_of_revoked: bool
) -> None:
    """RFC 6960 and RFC 5280, 5: what a certificate names is asked, and its answer is believed."""
    place = services.crl_point() if list_of_revoked else services.ocsp_access()
    path = "/crl" if list_of_revoked else "/ocsp"
    signer, revoked = issued(services, place), issued(services, place)
    services.revoked.add(revoked.certificate.serial_number)
    good = checked(reader, signer.sign_pdf(pdf("Pyydän tietoni.")))
    assert (good.verdict, good.standing) == (Verdict.TRUSTED, Standing.GOOD)
    assert "not revoked" in words(good)
    assert services.asked[path] == 1
    bad = checked(reader, revoked.sign_message(message("Pyydän tietoni.")))
    assert (bad.verdict, bad.standing) == (Verdict.REVOKED, Standing.REVOKED)
    assert bad.revoked_at is not None
    assert "was revoked on" in words(bad)


def test_a_time_stamp_from_before_the_revocation_keeps_the_signature(
    services: Services, reader: ReadsApart
) -> None:
    """ETSI EN 319 102-1, 5.6.2.4: only a trusted time stamp shows what was first."""
    signer = issued(services, services.ocsp_access())
    services.revoked.add(signer.certificate.serial_number)  # yesterday
    before = signer.sign_pdf(pdf("Kirje"), stamps=stamper(services, TODAY - 3 * DAY))
    held = checked(reader, before)
    assert (held.verdict, held.standing) == (Verdict.TRUSTED, Standing.REVOKED)
    assert "after the time stamp: the signature holds" in words(held)
    after = signer.sign_pdf(pdf("Kirje"), stamps=stamper(services, TODAY))
    assert checked(reader, after).verdict is Verdict.REVOKED


def test_a_time_stamp_of_a_stranger_proves_nothing(services: Services, reader: ReadsApart) -> None:
    signer = issued(services, services.ocsp_access())
    services.revoked.add(signer.certificate.serial_number)
    with serving(Root("Vieras juuri")) as strange:
        data = signer.sign_pdf(pdf("Kirje"), stamps=stamper(strange, TODAY - 3 * DAY))
    fact = checked(reader, data)
    assert (fact.verdict, fact.stamped_at) == (Verdict.REVOKED, None)


@pytest.mark.parametrize(
    "way",
    [
        lambda _body: (503, b""),
        lambda _body: (302, b""),  # a redirection is not followed
        lambda _body: (200, b"no answer at all"),
        lambda _body: (200, b"\x30\x84\x7f\xff\xff\xff" + b"\0" * 100),
    ],
)
def test_who_cannot_be_reached_is_told_and_is_neither_good_nor_bad(
    services: Services, reader: ReadsApart, way: Callable[[bytes], tuple[int, bytes]]
) -> None:
    services.ways["/ocsp"] = way
    fact = checked(reader, issued(services, services.ocsp_access()).sign_pdf(pdf("Kirje")))
    assert (fact.verdict, fact.standing) == (Verdict.TRUSTED, Standing.NOT_REACHED)
    assert "could not be reached" in words(fact)


def test_an_answer_that_somebody_else_signed_proves_nothing(
    services: Services, reader: ReadsApart
) -> None:
    signer = issued(services, services.ocsp_access())
    services.revoked.add(signer.certificate.serial_number)
    with serving(Root("Koejuuri")) as forger:  # the same name, another key
        services.ways["/ocsp"] = lambda body: (200, forger.status(body))
        fact = checked(reader, signer.sign_pdf(pdf("Kirje")))
    assert fact.standing is Standing.NOT_REACHED


def test_a_letter_cannot_make_the_desk_call_an_address(
    services: Services, reader: ReadsApart
) -> None:
    """The addresses in certificates that no trusted root vouches for are never asked."""
    place = services.ocsp_access(), services.crl_point()
    unknown = Signer("Vieras juuri", authority=True)
    strangers = [
        Signer("Virtanen Aino", extensions=place),
        Signer("Virtanen Aino", issuer=unknown, extensions=place),
        Signer("Virtanen Aino", issuer=Signer("Koejuuri", authority=True), extensions=place),
    ]
    for signer in strangers:
        files = {"pyynto.pdf": pdf("Kirje")}
        for data in (
            signer.sign_pdf(pdf("Kirje")),
            signer.sign_message(message("Kirje")),
            packed(files, {"signatures0.xml": xades(signer, files)}),
        ):
            assert checked(reader, data).standing is Standing.NOT_ASKED
    broken = issued(services, *place).sign_message(message("Kirje")).replace(b"Kirje", b"Rahaa")
    assert checked(reader, broken).verdict is Verdict.BROKEN
    assert not services.asked


def test_an_answer_that_came_enclosed_is_read_where_nobody_is_asked(
    services: Services, tmp_path: Path
) -> None:
    """XAdES-B-LT (ETSI EN 319 132-1, 5.4): time stamp and OCSP travel with the signature."""
    from cryptography.x509.ocsp import OCSPRequestBuilder

    signer = issued(services, services.ocsp_access())
    builder = OCSPRequestBuilder().add_certificate(
        signer.certificate, services.root.certificate, x509_hash()
    )
    answer = services.status(builder.build().public_bytes(Encoding.DER))
    files = {"pyynto.pdf": pdf("Kirje")}
    stamp = token(stamper(services, TODAY))
    root = services.root.write(tmp_path / "root.pem")
    reader = ReadsApart(lambda: [root])
    try:
        lasting = packed(
            files, {"signatures0.xml": xades(signer, files, stamp=stamp, ocsps=[answer])}
        )
        (fact,) = reader.signatures(lasting)
        assert (fact.verdict, fact.standing) == (Verdict.TRUSTED, Standing.GOOD)
        assert fact.stamped_at is not None
        assert fact.answered_at is not None
        assert "The issuer's answer that came with it" in words(fact)
        # Without a time stamp nobody knows whether the answer is older than the signature.
        (fact,) = reader.signatures(
            packed(files, {"signatures0.xml": xades(signer, files, ocsps=[answer])})
        )
        assert (fact.standing, fact.stamped_at) == (Standing.NOT_ASKED, None)
        # Nor does an answer from before the time stamp say that the certificate was good then.
        later = token(stamper(services, TODAY + 3 * DAY))
        (fact,) = reader.signatures(
            packed(files, {"signatures0.xml": xades(signer, files, stamp=later, ocsps=[answer])})
        )
        assert fact.stamped_at is not None
        assert fact.standing is Standing.NOT_ASKED
        other = token(stamper(services, TODAY))

        def misplaced(_data: bytes) -> bytes:
            return other(b"something else")

        (fact,) = reader.signatures(
            packed(files, {"signatures0.xml": xades(signer, files, stamp=misplaced)})
        )
        assert fact.stamped_at is None
    finally:
        reader.close()


def x509_hash() -> Any:
    from cryptography.hazmat.primitives.hashes import SHA256

    return SHA256()


def test_a_service_that_never_answers_keeps_nobody_waiting(services: Services) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        place = x509.UniformResourceIdentifier(f"http://127.0.0.1:{silent.getsockname()[1]}/")
        access = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, place)
        signer = issued(services, (x509.AuthorityInformationAccess([access]), False))
        chain = [
            one.public_bytes(Encoding.DER)
            for one in (signer.certificate, services.root.certificate)
        ]
        network = WebNetwork()
        asks = AsksIssuers(lambda: network, in_all=0.3)
        began = time.monotonic()
        asks.begin()
        for _ in range(3):  # as many signatures: the time is for all of them
            with pytest.raises(Unavailable):
                asks.of(chain)
        network.close()
    assert time.monotonic() - began < 5


def test_a_list_that_is_long_is_read_apart(services: Services, reader: ReadsApart) -> None:
    signer = issued(services, services.crl_point())
    services.revoked |= set(range(1, 2000))
    fact = checked(reader, signer.sign_pdf(pdf("Kirje")))
    assert fact.standing is Standing.GOOD
