"""How the letters of each controller are signed, as the settings say."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Secrets
from desk.services.sealing_ports import Network
from desk.system.certificate_settings import CertificateSettings, TimeStampSettings
from desk.system.settings import Settings

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from desk.sealing.identity import KeyFile, TokenKey
    from desk.sealing.long_term import LongTermProof
    from desk.sealing.signer import SigningPlan


class SigningPlans:
    """One plan a controller; time stamp services are asked through one network."""

    def __init__(
        self, folder: Path, settings: Settings, secrets: Secrets, network: Network
    ) -> None:
        self._folder = folder
        self._settings = settings
        self._secrets = secrets
        self._network = network
        self._proofs: dict[TimeStampSettings, LongTermProof] = {}

    def of(self, controller: str) -> SigningPlan:
        """The plan of a controller; Unavailable where no certificate is set for it."""
        from desk.sealing.signer import SigningPlan

        named = self._settings.certificates.get(controller)
        if named is None:
            raise Unavailable(_NONE.fill(controller=controller))
        service = named.time_stamp or self._settings.time_stamp
        return SigningPlan(
            key=self._key(named),
            organisation=named.organisation,
            proof=self._proof(service) if service is not None else None,
        )

    def _key(self, named: CertificateSettings) -> KeyFile | TokenKey:
        from desk.sealing.identity import KeyFile, TokenKey

        token = named.token
        if token is not None:
            return TokenKey(
                module=self._folder / token.module,
                token=token.token,
                certificate=token.certificate,
                key=token.key,
                secret=named.secret,
            )
        return KeyFile(self._folder / (named.file or ""), named.secret)

    def _proof(self, service: TimeStampSettings) -> LongTermProof:
        if service not in self._proofs:
            from desk.sealing.long_term import LongTermProof
            from desk.sealing.proof import TimeStampService

            self._proofs[service] = LongTermProof(
                TimeStampService(service.url, service.seconds, service.user, service.secret),
                network=self._network,
                secrets=self._secrets,
                roots=self._roots,
            )
        return self._proofs[service]

    def _roots(self) -> Sequence[Certificate]:
        """The trusted roots; a file that cannot be read is told when a letter is checked."""
        from cryptography.x509 import load_pem_x509_certificates

        roots: list[Certificate] = []
        for file in sorted((self._folder / self._settings.trust).glob("*.pem")):
            with suppress(OSError, ValueError):
                roots += load_pem_x509_certificates(file.read_bytes())
        return roots


_NONE = QT_TRANSLATE_NOOP(
    "workspace",
    "No signing certificate is set for {controller}, so its letters cannot be signed. "
    "The request is kept; add the certificate to the settings and sign again.",
)
