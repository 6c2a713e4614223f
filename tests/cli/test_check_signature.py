"""``desk check-signature``: the public contract of its JSON and exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.x509.oid import NameOID

from desk.app import main
from tests.incoming.containers import packed, signed_container, xades
from tests.incoming.papers import DAY, TODAY, Signer, message, pdf, picture

CODE = "131052-9373"
ROOT = Signer("Koejuuri", authority=True)
AINO = Signer("Virtanen Aino", issuer=ROOT, parts=[(NameOID.SERIAL_NUMBER, f"PNOFI-{CODE}")])
FILES = {"pyyntö.pdf": pdf("Pyydän tietoni.")}


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    folder = tmp_path / "trust"
    ROOT.write(folder)
    return folder


class Check:
    def __init__(self, capsys: pytest.CaptureFixture[str], folder: Path, trust: Path) -> None:
        self._capsys, self._folder, self._trust = capsys, folder, trust

    def __call__(self, name: str, data: bytes, *more: str) -> tuple[int, Any, str]:
        file = self._folder / name
        file.write_bytes(data)
        words = ["check-signature", str(file), "--trust", str(self._trust), *more]
        exit_code = main([*words, "--json"])
        out, err = self._capsys.readouterr()
        return exit_code, json.loads(out) if out else None, err


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str], tmp_path: Path, trust: Path) -> Check:
    return Check(capsys, tmp_path, trust)


@pytest.mark.parametrize(
    ("name", "data", "covers"),
    [
        ("a.pdf", AINO.sign_pdf(pdf("Pyydän tietoni.")), "whole"),
        ("a.eml", AINO.sign_message(message("Pyydän tietoni.")), "email"),
        ("a.asice", signed_container(AINO, FILES), "files"),
    ],
)
def test_a_signature_that_holds_is_a_yes(check: Check, name: str, data: bytes, covers: str) -> None:
    exit_code, document, err = check(name, data)
    assert (exit_code, err) == (0, "")
    assert (document["file"], document["verdict"]) == (name, "trusted")
    (one,) = document["signatures"]
    assert list(one) == [
        "verdict",
        "headline",
        "details",
        "signer",
        "identifier",
        "issuer",
        "signed_at",
        "stamped_at",
        "until",
        "covers",
        "files",
        "left_out",
        "reason",
        "revocation",
        "revoked_at",
    ]
    assert one["headline"] == "A valid electronic signature of Virtanen Aino"
    assert one["identifier"] == "PNOFI-131052-****"
    assert (one["issuer"], one["covers"]) == ("Koejuuri", covers)
    assert one["revocation"] == "not asked"
    assert CODE not in json.dumps(document)


@pytest.mark.parametrize(
    ("data", "verdict", "said"),
    [
        (Signer("Virtanen Aino").sign_pdf(pdf("x")), "self_made", "nobody vouches for it"),
        (
            Signer("A B", issuer=Signer("Vieras", authority=True)).sign_pdf(pdf("x")),
            "untrusted",
            "does not know the issuer",
        ),
        (
            Signer("A B", issuer=ROOT, until=TODAY - DAY).sign_pdf(pdf("x")),
            "expired",
            "that expired on",
        ),
        (
            AINO.sign_pdf(pdf("x")) + b"\n1 0 obj\n<<>>\nendobj\n",
            "partly",
            "was changed afterwards",
        ),
        (
            AINO.sign_message(message("Pyydän tietoni.")).replace(b"tietoni", b"rahani_"),
            "broken",
            "it proves nothing",
        ),
        (
            packed({**FILES, "b.txt": b"x"}, {"s-signatures.xml": xades(AINO, FILES)}),
            "partly",
            "not all",
        ),
    ],
)
def test_whatever_else_is_a_no_with_its_reason(
    check: Check, data: bytes, verdict: str, said: str
) -> None:
    exit_code, document, err = check("a", data)
    assert exit_code == 1
    assert document["verdict"] == document["signatures"][0]["verdict"] == verdict
    assert said in err
    assert "Do not take it for a proof of identity." in err


@pytest.mark.parametrize("issuer", [ROOT, None])
def test_an_identity_code_in_a_name_is_shown_nowhere(check: Check, issuer: Signer | None) -> None:
    """Data Protection Act 1050/2018 s. 29; citizens' certificates are named so in other countries."""
    parts = [(NameOID.SERIAL_NUMBER, f"PNOFI-{CODE}")]
    signer = Signer(f"VIRTANEN,AINO,{CODE}", issuer=issuer, parts=parts)
    _, document, err = check("a.pdf", signer.sign_pdf(pdf("x")))
    (one,) = document["signatures"]
    assert one["signer"] == "VIRTANEN,AINO"
    assert CODE not in json.dumps(document) + err


def test_one_bad_signature_of_two_is_a_no(check: Check) -> None:
    both = Signer("Virtanen Aino").sign_pdf(AINO.sign_pdf(pdf("x")), field="Toinen")
    exit_code, document, _ = check("a.pdf", both)
    assert exit_code == 1
    assert [one["verdict"] for one in document["signatures"]] == ["trusted", "self_made"]


def test_nothing_signed_is_a_no(check: Check) -> None:
    for name, data in (("a.pdf", pdf("x")), ("a.png", picture("PNG"))):
        exit_code, document, err = check(name, data)
        assert (exit_code, document["verdict"], document["signatures"]) == (1, "none", [])
        assert "proves nobody's identity" in err


@pytest.mark.parametrize("data", [b"hei", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", b"PK\x03\x04x"])
def test_what_cannot_be_read_is_bad_input_and_named(check: Check, data: bytes) -> None:
    exit_code, document, err = check("outo.bin", data)
    assert (exit_code, document) == (2, None)
    assert err.startswith("outo.bin")
    assert len(err.splitlines()) == 1


def test_a_locked_file_is_bad_input(check: Check) -> None:
    exit_code, document, err = check("a.pdf", pdf("x", password="salasana"))
    assert (exit_code, document) == (2, None)
    assert "password" in err


def test_a_folder_without_certificates_is_bad_input(
    check: Check, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "tyhja").mkdir()
    for place in (tmp_path / "tyhja", tmp_path / "poissa"):
        exit_code = main(["check-signature", str(tmp_path / "a.pdf"), "--trust", str(place)])
        assert exit_code == 2
        assert str(place) in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "said"), [("fi", "allekirjoitus"), ("sv", "signatur|underskrift")]
)
def test_it_is_told_in_the_clerks_language(check: Check, language: str, said: str) -> None:
    import re

    _, document, _ = check("a.asice", signed_container(AINO, FILES), "--language", language)
    (one,) = document["signatures"]
    assert re.search(said, one["headline"])
    assert not re.search("Issued|covers|signer", " ".join(one["details"]))
