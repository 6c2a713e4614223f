"""With what a controller's letters are signed: a certificate in a file or a card, and its time stamps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.system.strict_toml import Section
from desk.system.system_settings import quoted

_SECONDS = 5
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class TokenSettings:
    """A card or hardware security module that holds a signing key (PKCS#11)."""

    module: str
    """Library of its maker, relative to the workspace or absolute."""
    token: str
    """Label of the token."""
    certificate: str
    """Label of the certificate on it."""
    key: str
    """Label of the private key on it; that of the certificate where none is set."""


@dataclass(frozen=True, slots=True)
class TimeStampSettings:
    """A time stamp service (RFC 3161)."""

    url: str
    seconds: int = _SECONDS
    """How long it may take."""
    user: str | None = None
    """User name, where the service wants one."""
    secret: str | None = None
    """Name of the password in the keyring."""


@dataclass(frozen=True, slots=True)
class CertificateSettings:
    """The certificate with which a controller's letters are signed: in a file or on a token."""

    file: str | None
    """PKCS #12 file, relative to the workspace or absolute."""
    secret: str
    """Name of its passphrase, or of the token's PIN, in the keyring."""
    token: TokenSettings | None = None
    organisation: str | None = None
    """The company's name in the certificate, where it is another than in the profile."""
    time_stamp: TimeStampSettings | None = None
    """None: the workspace's service, where it has one."""


def read_certificates(controllers: Section) -> Iterator[tuple[str, CertificateSettings]]:
    """Every certificate of a settings file, by controller."""
    for controller in controllers.unread():
        part = controllers.section(controller)
        token = _token(part)
        if token is not None and "file" in part:
            raise part.wrong("file", _EITHER)
        yield (
            controller,
            CertificateSettings(
                file=part.text("file") if token is None else None,
                secret=part.text("secret"),
                token=token,
                organisation=part.text_or_none("organisation"),
                time_stamp=read_time_stamp(part),
            ),
        )
        part.close()


def read_time_stamp(whole: Section) -> TimeStampSettings | None:
    """The time stamp service named in a section; None where none is."""
    if "time_stamp" not in whole:
        return None
    part = whole.section("time_stamp")
    service = TimeStampSettings(
        url=part.text("url", r"https?://[^\s/@?#]+[^\s@#]*", _URL),
        seconds=part.whole("seconds", 1, _LONGEST) if "seconds" in part else _SECONDS,
        user=part.text_or_none("user"),
        secret=part.text_or_none("secret"),
    )
    if (service.user is None) != (service.secret is None):
        raise part.wrong("user" if service.user is None else "secret", _TOGETHER)
    part.close()
    return service


def certificate_lines(certificates: Mapping[str, CertificateSettings]) -> Iterator[str]:
    """The certificates as TOML."""
    for controller, certificate in certificates.items():
        yield f"\n[certificates.{quoted(controller)}]"
        token = certificate.token
        if token is not None:
            yield f"module = {quoted(token.module)}"
            yield f"token = {quoted(token.token)}"
            yield f"certificate = {quoted(token.certificate)}"
            yield f"key = {quoted(token.key)}"
        elif certificate.file is not None:
            yield f"file = {quoted(certificate.file)}"
        yield f"secret = {quoted(certificate.secret)}"
        if certificate.organisation is not None:
            yield f"organisation = {quoted(certificate.organisation)}"
        if certificate.time_stamp is not None:
            yield f"\n[certificates.{quoted(controller)}.time_stamp]"
            yield from _service_lines(certificate.time_stamp)


def time_stamp_lines(service: TimeStampSettings | None) -> Iterator[str]:
    """The workspace's time stamp service as TOML."""
    if service is not None:
        yield "\n[time_stamp]"
        yield from _service_lines(service)


def _service_lines(service: TimeStampSettings) -> Iterator[str]:
    yield f"url = {quoted(service.url)}"
    yield f"seconds = {service.seconds}"
    if service.user is not None and service.secret is not None:
        yield f"user = {quoted(service.user)}"
        yield f"secret = {quoted(service.secret)}"


def _token(part: Section) -> TokenSettings | None:
    if "module" not in part:
        return None
    module, token = part.text("module"), part.text("token")
    certificate = part.text("certificate")
    return TokenSettings(module, token, certificate, part.text_or_none("key") or certificate)


_EITHER = QT_TRANSLATE_NOOP(
    "settings", "a certificate lies either in a “file” or on a token (“module”), not in both"
)
_URL = QT_TRANSLATE_NOOP(
    "settings",
    "it has to be an address that begins with https:// or http:// and holds no user name or password",
)
_TOGETHER = QT_TRANSLATE_NOOP(
    "settings", "a user name and the name of its password in the keyring are set together"
)
