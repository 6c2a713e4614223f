"""A clock, a keyring and a signer for the sealing tests."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desk.sealing.certificate import IssuedCertificate
from desk.sealing.signer import CertificateSigner

NOW = datetime.now(ZoneInfo("Europe/Helsinki")).replace(microsecond=0)
"""pdfsig judges certificates at the machine's time, so the tests live today."""
NAME = "Imatran Seudun Sähkö Oy"


@dataclass
class FixedClock:
    at: datetime = NOW

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()


@dataclass
class DictSecrets:
    kept: dict[str, bytes] = field(default_factory=dict)

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def set(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


@dataclass(frozen=True)
class Bench:
    """A signer with a certificate, and the root that it hangs from."""

    signer: CertificateSigner
    issued: IssuedCertificate
    root: Path
    secrets: DictSecrets

    def sign(self, pdf: bytes) -> bytes:
        return self.signer.sign(
            pdf, controller="issoy", reason="Vastaus pyyntöön 2026-0131", language="fi"
        ).pdf

    def at(self, moment: datetime) -> CertificateSigner:
        return replace(self.signer, clock=FixedClock(moment))
