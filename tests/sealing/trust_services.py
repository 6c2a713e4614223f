"""A root, a signer, a time stamp service (RFC 3161), OCSP and a CRL, served in this process on loopback."""

from __future__ import annotations

import base64
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509 import ocsp
from cryptography.x509.oid import (
    AuthorityInformationAccessOID,
    ExtendedKeyUsageOID,
    NameOID,
    ObjectIdentifier,
)
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from tests.sealing.sealing_samples import NAME, NOW

PASSPHRASE = b"koe-salasana"
ORGANISATION_IDENTIFIER = ObjectIdentifier("2.5.4.97")
DAY = timedelta(days=1)


def name(common: str, organisation: str | None = None, identifier: str | None = None) -> x509.Name:
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, common)]
    if organisation is not None:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    if identifier is not None:
        parts.append(x509.NameAttribute(ORGANISATION_IDENTIFIER, identifier))
    return x509.Name(parts)


def usage(*, signing: bool = False, ca: bool = False, agreeing: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signing,
        content_commitment=False,
        key_encipherment=agreeing,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=ca,
        crl_sign=ca,
        encipher_only=False,
        decipher_only=False,
    )


def new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Root:
    """A root certificate that issues others."""

    common: str = "Koejuuri"
    key: rsa.RSAPrivateKey = field(default_factory=new_key)

    def __post_init__(self) -> None:
        self.certificate = self._sign(
            name(self.common), self.key.public_key(), usage(ca=True), (), NOW + 3650 * DAY
        )

    def issue(
        self,
        subject: x509.Name,
        public: Any,
        *extensions: tuple[x509.ExtensionType, bool],
        allowed: x509.KeyUsage | None = None,
        until: datetime = NOW + 30 * DAY,
    ) -> x509.Certificate:
        return self._sign(subject, public, allowed or usage(signing=True), extensions, until)

    def _sign(
        self, subject: x509.Name, public: Any, allowed: x509.KeyUsage, more: Any, until: datetime
    ) -> x509.Certificate:
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(name(self.common))
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before((NOW - 30 * DAY).astimezone(UTC))
            .not_valid_after(until.astimezone(UTC))
            .add_extension(x509.BasicConstraints(allowed.key_cert_sign, None), critical=True)
            .add_extension(allowed, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()),
                critical=False,
            )
        )
        for extension, critical in more:
            builder = builder.add_extension(extension, critical=critical)
        return builder.sign(self.key, hashes.SHA256())

    def write(self, file: Path) -> Path:
        file.write_bytes(self.certificate.public_bytes(Encoding.PEM))
        return file


@dataclass
class Services:
    """What answers on loopback; ``ways`` says how each path misbehaves."""

    address: str
    root: Root
    asked: Counter[str] = field(default_factory=Counter)
    ways: dict[str, Callable[[bytes], tuple[int, bytes]]] = field(default_factory=dict)
    revoked: set[int] = field(default_factory=set)
    logins: list[str | None] = field(default_factory=list)
    age: timedelta = timedelta(hours=1)
    """How long before now the answers on revocation were made."""
    stop: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._stamp_key = new_key()
        self.stamping = self.root.issue(
            name("Koeleima", "Aikaleimat Oy"),
            self._stamp_key.public_key(),
            (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True),
            self.crl_point(),
        )
        info = keys.PrivateKeyInfo.load(
            self._stamp_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        )
        loaded = asn1_x509.Certificate.load(self.stamping.public_bytes(Encoding.DER))
        self._stamper: Any = DummyTimeStamper(loaded, info)

    def crl_point(self) -> tuple[x509.ExtensionType, bool]:
        address = x509.UniformResourceIdentifier(f"{self.address}/crl")
        point = x509.DistributionPoint([address], None, None, None)
        return x509.CRLDistributionPoints([point]), False

    def ocsp_access(self) -> tuple[x509.ExtensionType, bool]:
        address = x509.UniformResourceIdentifier(f"{self.address}/ocsp")
        description = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, address)
        return x509.AuthorityInformationAccess([description]), False

    def key_file(
        self,
        file: Path,
        *extensions: tuple[x509.ExtensionType, bool],
        subject: x509.Name | None = None,
        until: datetime = NOW + 30 * DAY,
    ) -> x509.Certificate:
        """Write a signer's PKCS#12 file; returns the certificate."""
        key = new_key()
        certificate = self.root.issue(
            subject or name(NAME, NAME), key.public_key(), *extensions, until=until
        )
        file.write_bytes(
            pkcs12.serialize_key_and_certificates(
                b"k",
                key,
                certificate,
                [self.root.certificate],
                BestAvailableEncryption(PASSPHRASE),
            )
        )
        return certificate

    def answer(self, path: str, body: bytes) -> tuple[int, bytes]:
        if path.startswith("/ocsp/"):  # the form of GET that pdfsig uses (RFC 6960, A.1)
            body, path = base64.b64decode(unquote(path.removeprefix("/ocsp/"))), "/ocsp"
        self.asked[path] += 1
        if path in self.ways:
            return self.ways[path](body)
        return 200, {"/tsa": self.stamp, "/ocsp": self.status, "/crl": self.listed}[path](body)

    def stamp(self, body: bytes) -> bytes:
        response = self._stamper.request_tsa_response(tsp.TimeStampReq.load(body))
        return bytes(response.dump())

    def status(self, body: bytes) -> bytes:
        request = ocsp.load_der_ocsp_request(body)
        bad = request.serial_number in self.revoked
        now = datetime.now(UTC)
        builder = ocsp.OCSPResponseBuilder().add_response_by_hash(
            issuer_name_hash=request.issuer_name_hash,
            issuer_key_hash=request.issuer_key_hash,
            serial_number=request.serial_number,
            algorithm=request.hash_algorithm,
            cert_status=ocsp.OCSPCertStatus.REVOKED if bad else ocsp.OCSPCertStatus.GOOD,
            this_update=now - self.age,
            next_update=now + DAY,
            revocation_time=now - DAY if bad else None,
            revocation_reason=None,
        )
        answer = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, self.root.certificate)
        return answer.sign(self.root.key, hashes.SHA256()).public_bytes(Encoding.DER)

    def listed(self, _body: bytes) -> bytes:
        now = datetime.now(UTC)
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(name(self.root.common))
            .last_update(now - self.age)
            .next_update(now + DAY)
            .add_extension(x509.CRLNumber(1), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.root.key.public_key()),
                critical=False,
            )
        )
        for number in self.revoked:
            one = x509.RevokedCertificateBuilder().serial_number(number).revocation_date(now - DAY)
            builder = builder.add_revoked_certificate(one.build())
        return builder.sign(self.root.key, hashes.SHA256()).public_bytes(Encoding.DER)


@contextmanager
def serving(root: Root) -> Iterator[Services]:
    """The services of a root, until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            services.logins.append(self.headers.get("Authorization"))
            status, answer = services.answer(self.path, body)
            self.send_response(status)
            if self.path.startswith("/ocsp"):
                self.send_header("Content-Type", "application/ocsp-response")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def do_GET(self) -> None:
            self.do_POST()

        def log_message(self, *_given: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        services = Services(f"http://127.0.0.1:{server.server_port}", root)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield services
        finally:
            services.stop.set()
            server.shutdown()
            thread.join()
