from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
from desk.sealing.certificate import DemoAuthority
from desk.sealing.identity import KeyFile
from desk.sealing.signer import CertificateSigner, SigningPlan
from desk.system.profiles import FileProfiles
from desk.system.resources import resource
from tests.letters.letter_samples import CUSTOMER, FONTS, SampleTranslator, answer
from tests.sealing.sealing_samples import NAME, NOW, Bench, DictSecrets, FixedClock


@pytest.fixture(scope="session")
def authority() -> DemoAuthority:
    return DemoAuthority(now=NOW)


@pytest.fixture(scope="session")
def make_bench(
    authority: DemoAuthority, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[], Bench]:
    def make() -> Bench:
        folder = tmp_path_factory.mktemp("certificates")
        root = folder / "root.pem"
        root.write_bytes(authority.root_pem)
        issued = authority.issue(
            NAME,
            folder / "issoy.p12",
            valid_from=NOW - timedelta(days=30),
            valid_to=NOW + timedelta(days=30),
        )
        secrets = DictSecrets({"certificate:issoy": issued.passphrase})
        signer = CertificateSigner(
            fonts=FONTS,
            plan=lambda controller: SigningPlan(
                KeyFile(folder / f"{controller}.p12", "certificate:issoy")
            ),
            profiles=FileProfiles(resource("controllers")),
            secrets=secrets,
            clock=FixedClock(),
            translator=SampleTranslator,
        )
        return Bench(signer, issued, root, secrets)

    return make


@pytest.fixture(scope="session")
def bench(make_bench: Callable[[], Bench]) -> Bench:
    return make_bench()


@pytest.fixture(scope="session")
def letter() -> bytes:
    content = answer("fi", tables=[CUSTOMER])
    return Letters(FONTS, PdfArchive()).answer(content, SampleTranslator("fi")).pdf


@pytest.fixture(scope="session")
def signed(bench: Bench, letter: bytes) -> bytes:
    return bench.sign(letter)
