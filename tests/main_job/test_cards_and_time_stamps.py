"""The main job with a card and with a time stamp service, set up as a company would."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desk.system.certificate_settings import (
    CertificateSettings,
    TimeStampSettings,
    TokenSettings,
)
from desk.system.demo_secrets import DemoSecrets
from desk.system.settings import read_settings, write_settings
from tests.main_job.conftest import DemoDesk, Ran, Run, answer_words
from tests.main_job.test_signing_many import looked_through, opened
from tests.sealing.soft_card import MODULE, PIN, Card, softhsm
from tests.sealing.trust_services import PASSPHRASE, Root, serving


@pytest.fixture(scope="module")
def root() -> Root:
    return Root()


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory, root: Root) -> Iterator[Card]:
    with softhsm(tmp_path_factory.mktemp("softhsm")) as folder:
        yield Card(folder, "ISSOY", root)


def set_up(desk: DemoDesk, root: Root, named: CertificateSettings) -> None:
    """Let a company sign with another certificate than that of the demo."""
    settings = read_settings(desk.folder)
    certificates = {**settings.certificates, "issoy": named}
    write_settings(desk.folder, replace(settings, certificates=certificates))
    root.write(desk.folder / "trust" / "own-root.pem")


@pytest.fixture
def with_card(copied: DemoDesk, card: Card, root: Root) -> DemoDesk:
    token = TokenSettings(str(MODULE), card.label, "allekirjoitus", "allekirjoitus")
    set_up(copied, root, CertificateSettings(None, "pin:issoy", token))
    return copied


def keep(run: Run, desk: DemoDesk, monkeypatch: pytest.MonkeyPatch, secret: str, *more: str) -> Ran:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{secret}\n"))
    return run(desk, "certificate", "secret", "--controller", "issoy", *more)


def certificates(ran: Ran) -> dict[str, Any]:
    (part,) = (one for one in ran.document["desk"] if one["part"] == "certificates")
    found: dict[str, Any] = part
    return found


def test_a_card_signs_the_letter_once_its_pin_is_kept(
    run: Run, with_card: DemoDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = answer_words(with_card, "issoy", "ordinary", tmp_path)
    without = run(with_card, *words)
    assert without.code == 5
    assert "no PIN “pin:issoy”" in without.err
    assert keep(run, with_card, monkeypatch, "000000").document == {"kept": "pin:issoy"}
    wrong = run(with_card, *words)
    assert wrong.code == 5
    assert "PIN in the keyring is not that" in wrong.err
    again = run(with_card, *words)
    assert "was not tried again" in again.err
    assert list(tmp_path.glob("*.pdf")) == []
    assert keep(run, with_card, monkeypatch, PIN).code == 0
    done = run(with_card, *words)
    assert (done.code, done.document["level"], done.document["notice"]) == (0, "B-B", None)
    assert run(with_card, "verify", done.document["letter"]).document["trusted"] is True


def test_one_card_serves_many_letters_and_a_wrong_pin_is_tried_once(
    run: Run,
    with_card: DemoDesk,
    card: Card,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with opened(with_card) as desk:
        for _ in range(4):
            looked_through(desk, with_card, "issoy", "ordinary")
    out = ["--out", str(tmp_path / "out")]
    keep(run, with_card, monkeypatch, "000000")
    wrong = run(with_card, "sign", *out)
    assert (wrong.code, len(wrong.document)) == (4, 4)
    # The single try tells that the PIN is wrong; a second one would tell that it was refused before.
    assert all("is not that of the card" in one["told"] for one in wrong.document)
    keep(run, with_card, monkeypatch, PIN)
    done = run(with_card, "sign", *out)
    assert (done.code, [one["signed"] for one in done.document]) == (0, [True] * 4)
    for one in done.document:
        assert run(with_card, "verify", one["letter"]).document["trusted"] is True


def test_the_doctor_tells_of_a_card_that_is_not_there(run: Run, with_card: DemoDesk) -> None:
    fine = run(with_card, "doctor", "--controller", "issoy")
    assert "ISSOY" not in str(certificates(fine))
    settings = read_settings(with_card.folder)
    named = settings.certificates["issoy"]
    assert named.token is not None
    away = replace(named, token=replace(named.token, token="Toinen"))
    write_settings(
        with_card.folder,
        replace(settings, certificates={**settings.certificates, "issoy": away}),
    )
    told = run(with_card, "doctor", "--controller", "issoy")
    assert told.code != 0
    assert "“Toinen” is not connected" in str(certificates(told))


def test_a_secret_without_a_certificate_or_a_service_is_refused(
    run: Run, copied: DemoDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = DemoSecrets(copied.folder).get("certificate:issoy")
    assert keep(run, copied, monkeypatch, "x", "--time-stamps").code == 2
    assert keep(run, copied, monkeypatch, "").code == 2
    assert DemoSecrets(copied.folder).get("certificate:issoy") == before


def test_a_time_stamp_service_makes_the_letter_last_and_its_absence_is_told(
    run: Run, copied: DemoDesk, root: Root, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(root) as services:
        services.key_file(copied.folder / "own.p12", services.ocsp_access())
        service = TimeStampSettings(f"{services.address}/tsa", 2, "desk", "tsa:issoy")
        named = CertificateSettings("own.p12", "own", time_stamp=service)
        set_up(copied, root, named)
        assert keep(run, copied, monkeypatch, PASSPHRASE.decode()).code == 0
        kept = keep(run, copied, monkeypatch, "salasana", "--time-stamps")
        assert kept.document == {"kept": "tsa:issoy"}
        words = answer_words(copied, "issoy", "ordinary", tmp_path, language="fi")
        done = run(copied, *words)
        assert (done.document["level"], done.document["notice"]) == ("B-LT", None)
        seen = run(copied, "verify", done.document["letter"]).document
        assert (seen["valid"], seen["trusted"], seen["level"]) == (True, True, "B-LT")
        services.ways["/tsa"] = lambda _: (503, b"")
        away = run(copied, *answer_words(copied, "issoy", "ordinary", tmp_path, language="sv"))
    assert (away.code, away.document["level"]) == (0, "B-B")
    assert "status 503" in away.document["notice"]
    assert run(copied, "verify", away.document["letter"]).document["level"] == "B-B"
