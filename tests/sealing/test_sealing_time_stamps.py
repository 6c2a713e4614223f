"""Time stamps and proof that lasts: what is reached, what is told when a service is away, and how long it takes."""

from __future__ import annotations

import random
import re
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desk.app.network import WebNetwork
from desk.domain.errors import Refused
from desk.domain.text import Text
from desk.sealing.identity import KeyFile
from desk.sealing.long_term import LongTermProof
from desk.sealing.proof import TimeStampService
from desk.sealing.signer import CertificateSigner, SigningPlan
from desk.sealing.verifier import PdfVerifier
from desk.services.ports import SignedLetter
from desk.services.sealing_ports import Verification
from desk.system.profiles import FileProfiles
from desk.system.resources import resource
from tests.letters.letter_samples import FONTS, SampleTranslator
from tests.sealing.sealing_samples import NAME, NOW, DictSecrets, FixedClock
from tests.sealing.trust_services import PASSPHRASE, Root, Services, serving


@pytest.fixture(scope="module")
def root() -> Root:
    return Root()


@pytest.fixture
def services(root: Root) -> Iterator[Services]:
    with serving(root) as made:
        yield made


@pytest.fixture
def network() -> Iterator[WebNetwork]:
    made = WebNetwork()
    yield made
    made.close()


class Desk:
    """A signer with a time stamp service, and a verifier that trusts the root."""

    def __init__(self, folder: Path, services: Services, network: WebNetwork) -> None:
        self.file = folder / "issoy.p12"
        self.root = services.root.write(folder / "root.pem")
        self.secrets = DictSecrets({"certificate": PASSPHRASE})
        self.service = TimeStampService(f"{services.address}/tsa", seconds=2)
        self.services = services
        self.network = network

    def signer(self, at: FixedClock | None = None) -> CertificateSigner:
        proof = LongTermProof(
            self.service,
            network=self.network,
            secrets=self.secrets,
            roots=lambda: [self.services.root.certificate],
        )
        return CertificateSigner(
            fonts=FONTS,
            plan=lambda _: SigningPlan(KeyFile(self.file, "certificate"), proof=proof),
            profiles=FileProfiles(resource("controllers")),
            secrets=self.secrets,
            clock=at or FixedClock(),
            translator=SampleTranslator,
        )

    def sign(self, letter: bytes, signer: CertificateSigner | None = None) -> SignedLetter:
        made = signer or self.signer()
        return made.sign(letter, controller="issoy", reason="Vastaus 2026-0131", language="fi")

    def verify(self, pdf: bytes, *, trust: bool = True) -> Verification:
        file = self.file.with_name("letter.pdf")
        file.write_bytes(pdf)
        return PdfVerifier().verify(file, [self.root] if trust else [])


@pytest.fixture
def desk(tmp_path: Path, services: Services, network: WebNetwork) -> Desk:
    made = Desk(tmp_path, services, network)
    services.key_file(made.file, services.ocsp_access())
    return made


def words(text: Text | None) -> str:
    assert text is not None
    return str(text)


def pdfsig(file: Path, root: Path) -> str:
    nss = file.with_name("nss")
    nss.mkdir()
    for command in (
        ["certutil", "-N", "-d", f"sql:{nss}", "--empty-password"],
        ["certutil", "-A", "-d", f"sql:{nss}", "-n", "r", "-t", "CT,C,C", "-i", str(root)],
    ):
        subprocess.run(command, check=True, capture_output=True)
    return subprocess.run(
        ["pdfsig", "-nssdir", str(nss), str(file)],
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def test_a_letter_carries_its_time_stamp_and_what_proves_its_certificates(
    desk: Desk, letter: bytes
) -> None:
    signed = desk.sign(letter)
    assert (signed.level, signed.notice) == ("B-LT", None)
    assert signed.pdf.startswith(letter)
    assert desk.verify(signed.pdf) == Verification(
        valid=True, intact=True, trusted=True, signer=NAME, signed_at=NOW, level="B-LT"
    )
    seen = pdfsig(desk.file.with_name("letter.pdf"), desk.root)
    assert "Signature is Valid." in seen
    assert "Total document signed" in seen
    assert "Certificate is Trusted." in seen


def test_a_list_of_revoked_certificates_serves_where_nobody_answers_questions(
    desk: Desk, services: Services, letter: bytes
) -> None:
    services.key_file(desk.file, services.ocsp_access(), services.crl_point())
    services.ways["/ocsp"] = lambda _: (500, b"")
    signed = desk.sign(letter)
    assert (signed.level, signed.notice) == ("B-LT", None)
    assert services.asked["/crl"] == 1  # one list for the signer and the time stamp service


def test_a_machine_whose_clock_is_late_by_minutes_gets_its_proof(
    desk: Desk, services: Services, letter: bytes
) -> None:
    services.age = timedelta(0)
    late = datetime.now(NOW.tzinfo).replace(microsecond=0) - timedelta(minutes=3)
    signed = desk.sign(letter, desk.signer(FixedClock(late)))
    assert (signed.level, signed.notice) == ("B-LT", None)
    assert desk.verify(signed.pdf).trusted


def test_a_certificate_that_names_no_place_to_ask_gets_a_time_stamp_alone(
    desk: Desk, services: Services, letter: bytes
) -> None:
    services.key_file(desk.file)
    signed = desk.sign(letter)
    assert (signed.level, signed.notice) == ("B-T", None)
    assert desk.verify(signed.pdf).level == "B-T"
    assert not services.asked["/crl"]


def always(status: int, body: bytes) -> Callable[[bytes], tuple[int, bytes]]:
    return lambda _asked: (status, body)


def test_without_an_answer_on_revocation_the_letter_is_stamped_and_says_so(
    desk: Desk, services: Services, letter: bytes
) -> None:
    for way in ((503, b""), (200, b"no OCSP, no CRL")):
        services.ways["/ocsp"] = services.ways["/crl"] = always(*way)
        signed = desk.sign(letter)
        assert signed.level == "B-T"
        assert "level B-T" in words(signed.notice)
        assert desk.verify(signed.pdf) == Verification(True, True, True, NAME, NOW, "B-T")


def test_a_revoked_certificate_signs_nothing(desk: Desk, services: Services, letter: bytes) -> None:
    certificate = services.key_file(desk.file, services.ocsp_access())
    services.revoked.add(certificate.serial_number)
    with pytest.raises(Refused, match=r"revoked on .*nothing was signed"):
        desk.sign(letter)


@pytest.mark.parametrize(
    ("way", "reason"),
    [
        ((503, b"busy"), "status 503"),
        ((401, b""), "does not let the desk in"),
        ((302, b""), "status 302"),
        ((200, b""), "no time stamp"),
        ((200, b"<html>Portal</html>"), "no time stamp"),
        ((200, bytes(range(256)) * 40_000), "longer than"),
        ((200, bytes.fromhex("30053003020102")), "refused"),
    ],
)
def test_a_service_that_gives_no_time_stamp_is_told_and_the_letter_signed(
    desk: Desk, services: Services, letter: bytes, way: tuple[int, bytes], reason: str
) -> None:
    services.ways["/tsa"] = lambda _: way
    signed = desk.sign(letter)
    assert signed.level == "B-B"
    assert reason in words(signed.notice)
    assert desk.verify(signed.pdf) == Verification(True, True, True, NAME, NOW, "B-B")


def test_a_time_stamp_of_something_else_is_not_taken(
    desk: Desk, services: Services, letter: bytes
) -> None:
    kept: list[bytes] = []

    def same_answer(body: bytes) -> tuple[int, bytes]:
        kept.append(services.stamp(body))
        return 200, kept[0]

    def changed(body: bytes) -> tuple[int, bytes]:
        answer = bytearray(services.stamp(body))
        answer[-20] ^= 1
        return 200, bytes(answer)

    signer = desk.signer()
    desk.sign(letter, signer)
    for way in (same_answer, changed):
        services.ways["/tsa"] = way
        desk_signer = desk.signer() if way is changed else signer
        signed = desk.sign(letter, desk_signer)
        if way is same_answer:  # the first answer was of its own question
            signed = desk.sign(letter, signer)
        assert signed.level == "B-B"
        assert "no time stamp of this letter" in words(signed.notice)
        assert desk.verify(signed.pdf).valid


def test_a_service_that_goes_away_between_two_letters_is_told(
    desk: Desk, services: Services, letter: bytes
) -> None:
    signer = desk.signer()
    assert desk.sign(letter, signer).level == "B-LT"
    services.ways["/tsa"] = lambda _: (503, b"")
    signed = desk.sign(letter, signer)
    assert signed.level == "B-B"
    assert "status 503" in words(signed.notice)
    assert desk.verify(signed.pdf) == Verification(True, True, True, NAME, NOW, "B-B")
    del services.ways["/tsa"]
    assert desk.sign(letter, signer).level == "B-LT"


def test_nobody_waits_longer_than_the_settings_say(
    desk: Desk, services: Services, letter: bytes
) -> None:
    desk.service = replace(desk.service, seconds=0.3)

    def silent(_body: bytes) -> tuple[int, bytes]:
        services.stop.wait(20)
        return 200, b""

    services.ways["/tsa"] = silent
    begun = time.monotonic()
    signed = desk.sign(letter)
    assert time.monotonic() - begun < 5
    assert signed.level == "B-B"
    assert "did not answer within" in words(signed.notice)


def test_a_service_that_is_not_there_at_all_is_told(desk: Desk, letter: bytes) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    desk.service = TimeStampService(f"http://127.0.0.1:{port}/", seconds=2)
    assert "cannot be reached" in words(desk.sign(letter).notice)


def test_the_password_of_the_service_comes_from_the_keyring(
    desk: Desk, services: Services, letter: bytes
) -> None:
    desk.service = replace(desk.service, user="desk", secret="tsa:issoy")
    signed = desk.sign(letter)
    assert signed.level == "B-B"
    assert "no password “tsa:issoy”" in words(signed.notice)
    assert not services.logins
    desk.secrets.set("tsa:issoy", b"salasana")
    assert desk.sign(letter).level == "B-LT"
    assert services.logins[0] == "Basic ZGVzazpzYWxhc2FuYQ=="


def test_many_letters_ask_once_for_what_serves_them_all(
    desk: Desk, services: Services, letter: bytes
) -> None:
    signer = desk.signer()
    for _ in range(3):
        assert desk.sign(letter, signer).level == "B-LT"
    assert services.asked == {"/tsa": 4, "/ocsp": 1, "/crl": 1}  # one stamp to learn its size


def test_a_stamped_letter_is_trusted_after_its_certificate_has_expired(
    desk: Desk, services: Services, letter: bytes
) -> None:
    until = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=3)
    services.key_file(desk.file, services.ocsp_access(), until=until)
    stamped = desk.sign(letter).pdf
    plain = replace(desk.signer(), plan=lambda _: SigningPlan(KeyFile(desk.file, "certificate")))
    bare = desk.sign(letter, plain).pdf
    while datetime.now(UTC) <= until + timedelta(seconds=1):
        services.stop.wait(0.1)
    assert desk.verify(stamped).trusted
    assert not desk.verify(bare).trusted


def test_a_time_stamp_of_an_unknown_service_is_not_trusted(
    desk: Desk, root: Root, letter: bytes
) -> None:
    with serving(Root("Vieras")) as strange:
        desk.service = TimeStampService(f"{strange.address}/tsa", seconds=2)
        signed = desk.sign(letter)
    seen = desk.verify(signed.pdf)
    assert (seen.valid, seen.intact, seen.trusted) == (True, True, False)


def test_one_changed_bit_is_caught_in_the_time_stamp_too(desk: Desk, letter: bytes) -> None:
    signed = desk.sign(letter).pdf
    start = signed.rindex(b"/Contents <") + len(b"/Contents <")
    used = start + len(signed[start : signed.index(b">", start)].rstrip(b"0"))
    digits = b"0123456789ABCDEF"
    chance = random.Random(20261122)  # the same places each time
    versions = [start + at for at in _versions(signed[start:used])]
    lengths = range(start, start + 8)
    for place in [*lengths, *versions, *chance.sample(range(start, used), 150)]:
        digit = digits[digits.index(signed[place]) ^ 1]
        changed = signed[:place] + bytes([digit]) + signed[place + 1 :]
        seen = desk.verify(changed)
        assert not (seen.valid and seen.intact), place - start


def _versions(value: bytes) -> list[int]:
    """Where the numbers of versions stand, which nothing signs: an integer before a sequence."""
    return [found.start() + 5 for found in re.finditer(rb"02010[13]3", value)]


def test_no_service_means_no_network(
    monkeypatch: pytest.MonkeyPatch, desk: Desk, letter: bytes
) -> None:
    def never(*_given: object) -> None:
        raise AssertionError("the network was touched")

    signer = replace(desk.signer(), plan=lambda _: SigningPlan(KeyFile(desk.file, "certificate")))
    monkeypatch.setattr(socket.socket, "connect", never)
    monkeypatch.setattr(socket, "getaddrinfo", never)
    signed = desk.sign(letter, signer)
    assert (signed.level, signed.notice) == ("B-B", None)
