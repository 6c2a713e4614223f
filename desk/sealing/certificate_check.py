"""May a letter of this controller be signed with this certificate today?"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from desk.domain.controller import ControllerProfile
from desk.domain.errors import Refused
from desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_ORGANISATION_IDENTIFIER = "2.5.4.97"
"""``NTRFI-0159029-2`` or ``VATFI-01590292`` (ETSI EN 319 412-1, section 5.1.4)."""
_FINNISH = re.compile(r"(?:NTR|VAT)FI-(?:FI)?(\d{7})-?(\d)")
_LEGAL_FORMS = frozenset(
    {"oy", "ab", "oyj", "abp", "osakeyhtiö", "aktiebolag", "ltd", "plc", "julkinen", "publikt"}
)
_DEMO = "(demo)"


def check_certificate(
    certificate: Certificate, *, profile: ControllerProfile, organisation: str | None, now: datetime
) -> None:
    """Raise Refused where a letter signed with this certificate would prove nothing.

    Told apart: it expired, is not valid yet, is not meant for signing, or is another company's.
    ``organisation``: the name in the certificate where the settings say that it is right.
    """
    if now > certificate.not_valid_after_utc:
        raise Refused(_EXPIRED.fill(day=certificate.not_valid_after_utc.date()))
    if now < certificate.not_valid_before_utc:
        raise Refused(_NOT_YET.fill(day=certificate.not_valid_before_utc.date()))
    if not _signs(certificate):
        raise Refused(_NO_SIGNING)
    stranger = _stranger(certificate, profile, organisation)
    if stranger is not None:
        raise Refused(_STRANGER.fill(named=stranger, controller=profile.name))


def certificate_name(certificate: Certificate) -> str:
    """The name in the certificate, as a person reads it."""
    from cryptography.x509.oid import NameOID

    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in certificate.subject.get_attributes_for_oid(kind):
            return str(attribute.value)
    return certificate.subject.rfc4514_string()


def _signs(certificate: Certificate) -> bool:
    """True where the key may sign documents (RFC 5280, section 4.2.1.3); without the extension it may."""
    from cryptography.x509 import ExtensionNotFound, KeyUsage

    try:
        usage = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        return True
    return usage.digital_signature or usage.content_commitment


def _stranger(
    certificate: Certificate, profile: ControllerProfile, organisation: str | None
) -> str | None:
    """The company that a certificate names, where it is none of the controller's; else None.

    A certificate that names no company is a person's own card: that is no other company's.
    """
    from cryptography.x509 import ObjectIdentifier
    from cryptography.x509.oid import NameOID

    names = _values(certificate, NameOID.ORGANIZATION_NAME)
    if any(
        _same(name, known)
        for name in names
        for known in (profile.name, *profile.group, organisation)
    ):
        return None
    identifiers = _values(certificate, ObjectIdentifier(_ORGANISATION_IDENTIFIER))
    numbers = [
        f"{found[1]}-{found[2]}" for one in identifiers if (found := _FINNISH.fullmatch(one))
    ]
    if numbers:
        return None if profile.business_id in numbers else ", ".join([*names, *numbers])
    return ", ".join(names) or None


def _values(certificate: Certificate, kind: object) -> list[str]:
    attributes = certificate.subject.get_attributes_for_oid(kind)  # type: ignore[arg-type]  # an OID, whose type is imported late
    return [str(one.value) for one in attributes]


def _same(name: str, known: str | None) -> bool:
    """True where two names say the same company, whatever its legal form, or one is the other shortened."""
    if known is None:
        return False
    one, other = _words(name), _words(known)
    return bool(one and other) and (one <= other or other <= one)


def _words(name: str) -> set[str]:
    plain = name.casefold().replace(_DEMO, " ")
    return set(re.findall(r"\w+", plain)) - _LEGAL_FORMS


_EXPIRED = QT_TRANSLATE_NOOP(
    "sealing",
    "The signing certificate expired on {day}, so nothing was signed. The request is as it was; "
    "get a new certificate, or sign the printed letter by hand.",
)
_NOT_YET = QT_TRANSLATE_NOOP(
    "sealing",
    "The signing certificate is not valid before {day}, so nothing was signed. The request is as it "
    "was; check the machine's clock, or sign the printed letter by hand.",
)
_NO_SIGNING = QT_TRANSLATE_NOOP(
    "sealing",
    "The certificate is not meant for signing documents (its key usage lacks the digital "
    "signature), so nothing was signed. The request is as it was; choose the signing certificate in "
    "the settings.",
)
_STRANGER = QT_TRANSLATE_NOOP(
    "sealing",
    "The signing certificate names {named}, and the letter is one of {controller}, so nothing was "
    "signed. Choose the right certificate in the settings; where it is right, write the name that "
    "stands in it beside it as “organisation”.",
)
