"""Certificates that prove nothing, each told apart: wrong time, wrong use, wrong key, wrong company."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from desk.domain.errors import Refused, Unavailable
from desk.sealing.certificate_check import check_certificate
from desk.sealing.identity import KeyFile
from desk.sealing.key_file import open_key_file
from desk.system.profiles import FileProfiles
from desk.system.resources import resource
from tests.sealing.sealing_samples import NAME, NOW, DictSecrets
from tests.sealing.trust_services import DAY, PASSPHRASE, Root, name, new_key, usage

ISSOY = FileProfiles(resource("controllers")).get("issoy")
KEY = new_key().public_key()
"""One key for all certificates: it is their names that matter here."""


@pytest.fixture(scope="module")
def root() -> Root:
    return Root()


def check(certificate: x509.Certificate, organisation: str | None = None) -> None:
    check_certificate(certificate, profile=ISSOY, organisation=organisation, now=NOW)


@pytest.mark.parametrize(
    ("organisation", "identifier"),
    [
        (NAME, None),
        ("IMATRAN SEUDUN SÄHKÖ OY", None),
        ("Imatran Seudun Sähkö", None),
        ("Oy Imatran Seudun Sähkö Ab", None),
        (f"{NAME} (DEMO)", None),
        ("Imatran Seudun Sähkönsiirto Oy", None),  # of the group
        ("ISS", "NTRFI-0159029-2"),  # the business ID decides
        (None, "VATFI-01590292"),
        (None, None),  # a person's own card names no company
        (None, "PASFI-XX1234567"),
    ],
)
def test_a_certificate_of_the_controller_signs(
    root: Root, organisation: str | None, identifier: str | None
) -> None:
    check(root.issue(name("Allekirjoitus", organisation, identifier), KEY))


@pytest.mark.parametrize(
    ("organisation", "identifier", "named"),
    [
        ("Kymenlaakson Sähkö Oy", None, "Kymenlaakson Sähkö Oy"),
        ("Kuopion Energia Oy (DEMO)", None, "Kuopion Energia Oy"),
        ("ISS", "NTRFI-0128951-2", "ISS, 0128951-2"),
        (None, "VATFI-01289512", "0128951-2"),
    ],
)
def test_a_certificate_of_another_company_signs_nothing(
    root: Root, organisation: str | None, identifier: str | None, named: str
) -> None:
    certificate = root.issue(name("Allekirjoitus", organisation, identifier), KEY)
    with pytest.raises(Refused, match=rf"names {named}.*{NAME}.*nothing was signed"):
        check(certificate)


def test_a_name_that_the_settings_call_right_is_taken(root: Root) -> None:
    certificate = root.issue(name("Allekirjoitus", "Imatra El Ab"), KEY)
    with pytest.raises(Refused, match="Imatra El Ab"):
        check(certificate)
    check(certificate, "Imatra El Ab")


def test_a_certificate_for_another_use_signs_nothing(root: Root) -> None:
    certificate = root.issue(name(NAME, NAME), KEY, allowed=usage(agreeing=True))
    with pytest.raises(Refused, match=r"not meant for signing.*nothing was signed"):
        check(certificate)


def test_each_wrong_time_has_its_own_words(root: Root) -> None:
    over = root.issue(name(NAME, NAME), KEY, until=NOW - DAY)
    with pytest.raises(Refused, match=r"expired on .*nothing was signed"):
        check(over)
    with pytest.raises(Refused, match=r"not valid before .*nothing was signed"):
        check_certificate(over, profile=ISSOY, organisation=None, now=NOW - 60 * DAY)


def test_a_key_that_is_not_that_of_the_certificate_signs_nothing(
    root: Root, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "k.p12"
    certificate = root.issue(name(NAME, NAME), KEY)
    crossed = pkcs12.serialize_key_and_certificates(
        None, new_key(), None, [certificate], BestAvailableEncryption(PASSPHRASE)
    )
    file.write_bytes(crossed)
    with pytest.raises(Refused, match=r"does not belong to the certificate.*Nothing was signed"):
        open_key_file(KeyFile(file, "s"), DictSecrets({"s": PASSPHRASE}))


def test_a_file_without_a_key_or_without_a_certificate_is_told(root: Root, tmp_path: Path) -> None:
    file = tmp_path / "k.p12"
    serialize: Callable[..., bytes] = pkcs12.serialize_key_and_certificates
    certificate = root.issue(name(NAME, NAME), KEY)
    for parts in ((None, None, None, [certificate]), (b"k", new_key(), None, None)):
        file.write_bytes(serialize(*parts, BestAvailableEncryption(PASSPHRASE)))
        with pytest.raises(Unavailable, match="holds no signing key with its certificate"):
            open_key_file(KeyFile(file, "s"), DictSecrets({"s": PASSPHRASE}))
