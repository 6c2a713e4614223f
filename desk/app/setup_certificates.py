"""The signing certificates of a workspace (``setup_ports.CertificateSetups``)."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desk.app.setup import keep, refuse, unless_changed
from desk.app.signing_secrets import keep_signing_secret
from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.setup_ports import (
    CertificateFacts,
    CertificateSetup,
    Kept,
    TimeStampSetup,
    TokenContent,
    Tried,
)
from desk.system.resources import resource
from desk.system.settings import Settings
from desk.system.setup_values import (
    certificate_settings,
    certificate_setup,
    time_stamp_settings,
    time_stamp_setup,
    wrong_in_certificate,
    wrong_in_time_stamp,
)

if TYPE_CHECKING:
    from cryptography.x509 import Name

    from desk.app.workspace import Workspace


class WorkspaceCertificates:
    """Fulfils ``CertificateSetups`` with the settings file, the keyring and the signer."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def wrong(self, certificate: CertificateSetup) -> Mapping[str, Text]:
        return wrong_in_certificate(certificate)

    def all(self) -> Mapping[str, CertificateSetup]:
        certificates = self._workspace.refresh().certificates
        return {key: certificate_setup(key, one) for key, one in certificates.items()}

    def put(self, certificate: CertificateSetup, *, before: CertificateSetup | None) -> Kept:
        key = certificate.controller
        refuse(self.wrong(certificate))

        def edit(settings: Settings) -> Settings:
            known = settings.certificates.get(key)
            unless_changed(found=certificate_setup(key, known) if known else None, before=before)
            made = certificate_settings(certificate, known)
            return replace(settings, certificates={**settings.certificates, key: made})

        return keep(self._workspace, edit)

    def remove(self, before: CertificateSetup) -> Kept:
        key = before.controller

        def edit(settings: Settings) -> Settings:
            known = settings.certificates.get(key)
            unless_changed(found=certificate_setup(key, known) if known else None, before=before)
            left = {one: value for one, value in settings.certificates.items() if one != key}
            return replace(settings, certificates=left)

        return keep(self._workspace, edit)

    def has_secret(self, controller: str) -> bool:
        named = self._workspace.settings.certificates.get(controller)
        return named is not None and self._workspace.secrets.get(named.secret) is not None

    def keep_secret(self, controller: str, secret: str) -> None:
        keep_signing_secret(self._workspace, controller, secret, time_stamps=False)

    def forget_secret(self, controller: str) -> None:
        named = self._workspace.settings.certificates.get(controller)
        if named is not None:
            self._workspace.secrets.delete(named.secret)

    def time_stamps(self) -> TimeStampSetup | None:
        return time_stamp_setup(self._workspace.refresh().time_stamp)

    def wrong_time_stamps(self, service: TimeStampSetup) -> Mapping[str, Text]:
        return wrong_in_time_stamp(service)

    def put_time_stamps(
        self, service: TimeStampSetup | None, *, before: TimeStampSetup | None
    ) -> Kept:
        refuse(self.wrong_time_stamps(service) if service is not None else {})

        def edit(settings: Settings) -> Settings:
            unless_changed(found=time_stamp_setup(settings.time_stamp), before=before)
            made = time_stamp_settings(service, settings.time_stamp)
            return replace(settings, time_stamp=made)

        return keep(self._workspace, edit)

    def has_time_stamp_secret(self) -> bool:
        service = self._workspace.settings.time_stamp
        if service is None or service.secret is None:
            return False
        return self._workspace.secrets.get(service.secret) is not None

    def keep_time_stamp_secret(self, secret: str) -> None:
        service = self._workspace.settings.time_stamp
        if service is None or service.secret is None:
            raise BadInput(_NO_USER)
        self._workspace.secrets.set(service.secret, secret.encode())

    def tokens(self, module: str) -> Sequence[TokenContent]:
        from desk.sealing.card_list import certificates_shown

        shown = certificates_shown(self._workspace.folder / module)
        return [TokenContent(token, certificate) for token, certificate in shown]

    def facts(self, controller: str) -> CertificateFacts:
        from desk.sealing.card import certificate_on_card
        from desk.sealing.certificate_check import certificate_name
        from desk.sealing.identity import TokenKey
        from desk.sealing.key_file import open_key_file

        key = self._workspace.plans.of(controller).key
        if isinstance(key, TokenKey):
            certificate = certificate_on_card(key)
        else:
            certificate = open_key_file(key, self._workspace.secrets).certificate
        return CertificateFacts(
            holder=certificate_name(certificate),
            issuer=_words(certificate.issuer),
            begins=certificate.not_valid_before_utc.date(),
            ends=certificate.not_valid_after_utc.date(),
        )

    def try_it(self, controller: str) -> Tried:
        from desk.app.workspace import trusted_roots
        from desk.sealing.trial_page import trial_page
        from desk.sealing.verifier import PdfVerifier

        workspace = self._workspace
        language = workspace.settings.language
        words = workspace.desk.translator(language)
        page = trial_page(
            resource("fonts"),
            title=words(_TRIAL),
            language=language,
            made=workspace.clock.today(),
        )
        signed = workspace.signer.sign(
            page, controller=controller, reason=words(_TRIAL), language=language
        )
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "trial.pdf"
            file.write_bytes(signed.pdf)
            found = PdfVerifier().verify(file, trusted_roots(workspace.folder))
        if not found.valid:
            raise Unavailable(_NOT_VALID)
        return Tried(
            signed.signer, signed.level, found.trusted, signed.signed_at, notice=signed.notice
        )


def _words(name: Name) -> str:
    """The common name and the organisation of an issuer, as a person reads them."""
    from cryptography.x509.oid import NameOID

    parts = [
        str(one.value)
        for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)
        for one in name.get_attributes_for_oid(kind)
    ]
    return ", ".join(dict.fromkeys(parts)) or name.rfc4514_string()


_TRIAL = QT_TRANSLATE_NOOP("setup", "A page to try the certificate with; it is no letter")
_NO_USER = QT_TRANSLATE_NOOP(
    "setup", "The time stamp service has no user name, so it needs no password and none was kept."
)
_NOT_VALID = QT_TRANSLATE_NOOP(
    "setup",
    "The page was signed, but its signature does not hold when it is checked. Sign no letters with this "
    "certificate, and ask the one who issued it.",
)
