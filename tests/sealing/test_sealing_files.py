"""Certificates of the demo, and files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
import resource
import signal
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from desk.domain.errors import Unavailable
from desk.sealing.certificate import make_demo_certificates
from desk.sealing.files import atomic_write
from tests.sealing.sealing_samples import NAME, NOW


def test_demo_certificates_are_plainly_labelled_and_hang_from_the_root(tmp_path: Path) -> None:
    made = make_demo_certificates(tmp_path / "keys", {"issoy": NAME, "kmev": "K"}, now=NOW)
    root = x509.load_pem_x509_certificate(made.root.read_bytes())
    assert set(made.issued) == {"issoy", "kmev"}
    for issued in made.issued.values():
        key, certificate, chain = pkcs12.load_key_and_certificates(
            issued.path.read_bytes(), issued.passphrase
        )
        assert key is not None
        assert certificate is not None
        assert chain == [root]
        certificate.verify_directly_issued_by(root)
        (name,) = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        assert str(name.value).endswith("(DEMO)")
        assert certificate.not_valid_before_utc < NOW < certificate.not_valid_after_utc
        assert stat.S_IMODE(issued.path.stat().st_mode) == 0o600
    first, second = made.issued.values()
    assert first.passphrase != second.passphrase
    assert len(first.passphrase) >= 32
    assert first.passphrase not in first.path.read_bytes()


def test_the_key_of_the_root_is_in_no_file(tmp_path: Path) -> None:
    make_demo_certificates(tmp_path, {"issoy": NAME}, now=NOW - timedelta(days=1))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["demo-root.pem", "issoy.p12"]
    assert b"PRIVATE" not in (tmp_path / "demo-root.pem").read_bytes()


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"old")
    atomic_write(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_full_disk_leaves_the_old_file_and_no_half_one(tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
    try:
        with pytest.raises(Unavailable, match=os.strerror(errno.EFBIG)):
            atomic_write(file, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="could not be written"):
        atomic_write(tmp_path / "none" / "letter.pdf", b"x")
