"""Cards and hardware security modules, through SoftHSM: they sign, and each failure is told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.queues import Queue
from pathlib import Path
from typing import Any

import pkcs11
import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from pkcs11 import Mechanism

from desk.domain.errors import DeskError, Refused, Unavailable
from desk.sealing.card import certificate_on_card, forget_refused_pin, open_card
from desk.sealing.card_lock import alone_with_card
from desk.sealing.identity import TokenKey
from desk.sealing.signer import CertificateSigner, SigningPlan
from desk.sealing.verifier import PdfVerifier
from desk.services.sealing_ports import Verification
from desk.system.profiles import FileProfiles
from desk.system.resources import resource
from tests.letters.letter_samples import FONTS, SampleTranslator
from tests.sealing.sealing_samples import NAME, NOW, DictSecrets, FixedClock
from tests.sealing.soft_card import COUNT_LOW, FINAL_TRY, LOCKED, MODULE, PIN, Card, softhsm
from tests.sealing.trust_services import DAY, Root, name, new_key


@pytest.fixture(scope="module")
def hsm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with softhsm(tmp_path_factory.mktemp("softhsm")) as folder:
        yield folder


@pytest.fixture(scope="module")
def root() -> Root:
    return Root()


@pytest.fixture(scope="module")
def card(hsm: Path, root: Root) -> Card:
    return Card(hsm, "Kortti", root)


class Desk:
    """A signer with a card."""

    def __init__(self, card: Card) -> None:
        self.card = card
        self.place = card.place
        self.secrets = DictSecrets({"pin": PIN.encode()})

    @property
    def signer(self) -> CertificateSigner:
        return CertificateSigner(
            fonts=FONTS,
            plan=lambda _: SigningPlan(self.place),
            profiles=FileProfiles(resource("controllers")),
            secrets=self.secrets,
            clock=FixedClock(),
            translator=SampleTranslator,
        )

    def sign(self, letter: bytes) -> bytes:
        return self.signer.sign(letter, controller="issoy", reason="Vastaus", language="fi").pdf


@pytest.fixture
def desk(card: Card) -> Desk:
    return Desk(card)


@pytest.mark.parametrize("curve", [False, True], ids=["RSA", "ECDSA"])
def test_a_card_signs_with_either_kind_of_key(
    hsm: Path, root: Root, letter: bytes, tmp_path: Path, *, curve: bool
) -> None:
    desk = Desk(Card(hsm, f"Kortti {curve}", root, curve=curve))
    file = tmp_path / "letter.pdf"
    file.write_bytes(desk.sign(letter))
    assert PdfVerifier().verify(file, [root.write(tmp_path / "root.pem")]) == Verification(
        valid=True, intact=True, trusted=True, signer=NAME, signed_at=NOW, level="B-B"
    )


def test_a_card_that_hashes_nothing_itself_signs_too(
    hsm: Path, desk: Desk, root: Root, letter: bytes, tmp_path: Path
) -> None:
    settings = hsm / "softhsm2.conf"
    before = settings.read_text()
    settings.write_text(f"{before}slots.mechanisms = CKM_RSA_PKCS\n")
    pkcs11.lib(str(MODULE)).reinitialize()
    try:
        slot = pkcs11.lib(str(MODULE)).get_token(token_label=desk.card.label).slot
        assert Mechanism.SHA256_RSA_PKCS not in slot.get_mechanisms()
        file = tmp_path / "letter.pdf"
        file.write_bytes(desk.sign(letter))
    finally:
        settings.write_text(before)
        pkcs11.lib(str(MODULE)).reinitialize()
    assert PdfVerifier().verify(file, [root.write(tmp_path / "root.pem")]).trusted


def test_the_doctor_reads_the_certificate_without_the_pin(desk: Desk) -> None:
    desk.secrets.delete("pin")
    assert desk.signer.valid_until("issoy") == (NOW + 30 * DAY).astimezone(UTC).date()


def test_a_wrong_pin_is_told_and_never_tried_a_second_time(desk: Desk, letter: bytes) -> None:
    desk.secrets.set("pin", b"000000")
    tried = _tries(desk)
    with pytest.raises(Unavailable, match=r"PIN in the keyring is not that.*Nothing was signed"):
        desk.sign(letter)
    assert tried() == 1
    for again in (desk, Desk(desk.card)):
        again.secrets = desk.secrets
        with pytest.raises(Unavailable, match="refused this PIN before"):
            again.sign(letter)
    assert tried() == 1
    desk.secrets.set("pin", PIN.encode())
    assert desk.sign(letter)
    assert not desk.card.flags & COUNT_LOW


def test_a_pin_that_somebody_put_right_on_the_card_is_tried_again(
    desk: Desk, letter: bytes
) -> None:
    desk.secrets.set("pin", b"000000")
    with pytest.raises(Unavailable):
        desk.sign(letter)
    forget_refused_pin("pin", desk.secrets)
    with pytest.raises(Unavailable, match="PIN in the keyring is not that"):
        desk.sign(letter)
    desk.secrets.set("pin", PIN.encode())
    assert desk.sign(letter)


def _tries(desk: Desk) -> Callable[[], int]:
    """Counts how often the wrong PIN reached the card: SoftHSM marks the first, and a right one clears it."""
    seen: list[int] = []
    real = desk.secrets.set

    def noted(name: str, secret: bytes) -> None:
        if name == "pin:refused":
            seen.append(1)
            assert desk.card.flags & COUNT_LOW
        real(name, secret)

    desk.secrets.set = noted  # type: ignore[method-assign]  # looks on
    return lambda: len(seen)


def test_a_locked_card_and_one_before_its_last_try_are_left_alone(
    hsm: Path, root: Root, letter: bytes
) -> None:
    last = Desk(Card(hsm, "Viimeinen yritys", root))
    last.card.set_flags(COUNT_LOW | FINAL_TRY)
    with pytest.raises(Unavailable, match=r"one try left.*Nothing was signed"):
        last.sign(letter)
    locked = Desk(Card(hsm, "Lukossa", root))
    locked.card.set_flags(LOCKED)
    with pytest.raises(Unavailable, match=r"is locked.*Nothing was signed.*PUK"):
        locked.sign(letter)
    with pytest.raises(Unavailable, match="is locked"):
        locked.signer.valid_until("issoy")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"module": Path("/nowhere/card.so")}, "is no PKCS#11"),
        ({"module": Path(__file__)}, "is no PKCS#11"),
        ({"token": "Toinen"}, "“Toinen” is not connected"),
        ({"certificate": "toinen"}, "no certificate “toinen”"),
        ({"key": "toinen"}, "no signing key “toinen”"),
        ({"secret": "toinen"}, "no PIN “toinen”"),
    ],
)
def test_what_is_missing_is_told_apart(
    desk: Desk, letter: bytes, changed: dict[str, Any], words: str
) -> None:
    desk.place = replace(desk.place, **changed)
    with pytest.raises(Unavailable, match=words) as told:
        desk.sign(letter)
    assert "Nothing was signed" in str(told.value)


def test_two_of_one_name_are_not_guessed_between(hsm: Path, root: Root, letter: bytes) -> None:
    desk = Desk(Card(hsm, "Kaksoset", root))
    with desk.card.session() as session:
        desk.card.put(session, desk.card.certificate, "allekirjoitus")
    with pytest.raises(Unavailable, match="more than one “allekirjoitus”"):
        desk.sign(letter)


def test_a_key_of_another_certificate_signs_nothing(hsm: Path, root: Root, letter: bytes) -> None:
    desk = Desk(Card(hsm, "Ristissä", root))
    other = root.issue(name(NAME, NAME), new_key().public_key())
    with desk.card.session() as session:
        desk.card.put(session, other, "vieras")
    desk.place = replace(desk.place, certificate="vieras")
    with pytest.raises(Refused, match="does not belong to the certificate"):
        desk.sign(letter)


def test_the_card_gives_its_certificate_and_the_letter_no_root(
    desk: Desk, root: Root, letter: bytes
) -> None:
    assert certificate_on_card(desk.place) == desk.card.certificate
    held = bytes.fromhex(
        desk.sign(letter).rpartition(b"/Contents <")[2].partition(b">")[0].decode()
    )
    assert desk.card.certificate.public_bytes(Encoding.DER) in held
    assert root.certificate.public_bytes(Encoding.DER) not in held


def test_programs_that_use_one_card_at_the_same_time_wait_for_each_other(
    hsm: Path, root: Root
) -> None:
    desk = Desk(Card(hsm, "Yhteinen", root))
    context = get_context("spawn")
    told = context.Queue()
    programs = [
        context.Process(target=open_often, args=(desk.place, told, 25), daemon=True)
        for _ in range(3)
    ]
    for one in programs:
        one.start()
    assert [told.get(timeout=120) for _ in programs] == [[]] * 3
    for one in programs:
        one.join()


def open_often(place: TokenKey, told: Queue[list[str]], times: int) -> None:
    """Log in to the card and sign, over and over; tell what went wrong."""
    wrong = []
    for _ in range(times):
        try:
            with open_card(place, DictSecrets({"pin": PIN.encode()})) as identity:
                identity.sign(b"letter")
        except DeskError as error:
            wrong.append(str(error))
    told.put(wrong)


def test_a_card_that_another_program_keeps_is_told_as_one(
    desk: Desk, letter: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desk.sealing.card_lock._PATIENCE", 0.01)
    context = get_context("spawn")
    here, there = context.Pipe()
    other = context.Process(target=keep_card, args=(desk.place, there), daemon=True)
    other.start()
    assert here.recv() == "kept"
    with pytest.raises(Unavailable, match=r"Another program of yours.*Nothing was signed"):
        desk.sign(letter)
    other.kill()
    other.join()
    assert desk.sign(letter)


def keep_card(place: TokenKey, there: Connection) -> None:
    """Keep the card until this process is killed."""
    with alone_with_card(place):
        there.send("kept")
        there.recv()


def test_a_folder_that_cannot_be_written_is_told(
    desk: Desk, letter: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(Unavailable, match=r"cannot write to the folder.*Nothing was signed"):
        desk.sign(letter)
