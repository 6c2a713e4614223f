"""A small web service over TLS in this process, with certificates made for the run, and ways to misbehave."""

from __future__ import annotations

import ipaddress
import json
import ssl
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

TOKEN = "tunnus-Ab3/xyz=="
_PAGING = {"page", "size", "offset", "limit", "cursor", "q"}


@dataclass(frozen=True)
class Certificates:
    """Files of a root and of what it issued; each server file holds certificate and key."""

    root: Path
    server: Path
    expired: Path
    other_name: Path
    other_root: Path


def make_certificates(folder: Path) -> Certificates:
    root_key, root = _root("Koejuuri")
    _, stranger = _root("Vieras juuri")
    now = datetime.now(UTC)
    made = Certificates(
        *(folder / f"{name}.pem" for name in ("root", "server", "expired", "other_name", "strange"))
    )
    made.root.write_bytes(root.public_bytes(serialization.Encoding.PEM))
    made.other_root.write_bytes(stranger.public_bytes(serialization.Encoding.PEM))
    for file, name, until in (
        (made.server, "localhost", now + timedelta(days=1)),
        (made.expired, "localhost", now - timedelta(days=1)),
        (made.other_name, "muualla.example", now + timedelta(days=1)),
    ):
        file.write_bytes(_issued(root_key, root, name, until))
    return made


def _root(name: str) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    usage = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        crl_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=9))
        .not_valid_after(now + timedelta(days=9))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return key, certificate


def _issued(
    root_key: ec.EllipticCurvePrivateKey, root: x509.Certificate, name: str, until: datetime
) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    names: list[x509.GeneralName] = [x509.DNSName(name)]
    if name == "localhost":
        names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    certificate = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(root.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(until - timedelta(days=5))
        .not_valid_after(until)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()),
            critical=False,
        )
        .sign(root_key, hashes.SHA256())
    )
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ) + certificate.public_bytes(serialization.Encoding.PEM)


@dataclass(frozen=True)
class Asked:
    """One request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.target).query, keep_blank_values=True)


Behaviour = Callable[["Handler", Asked], None]


@dataclass
class WebServer:
    """Tables of JSON objects under ``/v1/<table>`` and ``/v1/<table>/<id>``; behaviours come first."""

    certificates: Certificates
    certificate: Path | None = None
    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    token: str | None = TOKEN
    behaviours: deque[Behaviour] = field(default_factory=deque)
    """Each answers one request in the place of the service."""
    always: Behaviour | None = None
    """Answers every request that no behaviour answers."""
    asked: list[Asked] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    """Set when the test is over: what waits may go home."""

    def __post_init__(self) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate or self.certificates.server)
        self._server = _TlsServer(("127.0.0.1", 0), Handler)
        self._server.context, self._server.service = context, self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def host(self) -> str:
        return f"localhost:{self._server.server_address[1]}"

    @property
    def url(self) -> str:
        return f"https://{self.host}/v1"

    def close(self) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def targets(self) -> list[str]:
        return [one.target for one in self.asked]


class _TlsServer(ThreadingHTTPServer):
    daemon_threads = False
    context: ssl.SSLContext
    service: WebServer

    def finish_request(self, request: Any, client_address: Any) -> None:
        try:
            with self.context.wrap_socket(request, server_side=True) as secured:
                Handler(secured, client_address, self)
        except OSError:
            pass  # the other side did not trust the certificate, or went away

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Threads are silent; what went wrong shows in what the client got."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5
    disable_nagle_algorithm = True
    server: _TlsServer

    def do_GET(self) -> None:
        service = self.server.service
        length = int(self.headers.get("content-length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(self.command, self.path, headers, self.rfile.read(length))
        service.asked.append(asked)
        if service.behaviours:
            service.behaviours.popleft()(self, asked)
        elif service.always is not None:
            service.always(self, asked)
        elif service.token and headers.get("authorization") != f"Bearer {service.token}":
            self.json({"error": "unauthorized"}, status=401)
        else:
            self._table(service.tables, asked)

    do_POST = do_GET  # noqa: N815  (the standard library calls it so)

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"content_length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def json(self, document: object, status: int = 200, **headers: str) -> None:
        body = json.dumps(document, ensure_ascii=False).encode()
        self.answer(body, status, content_type="application/json", **headers)

    def log_message(self, format: str, *args: Any) -> None:
        """The terminal is the test's."""

    def _table(self, tables: dict[str, list[dict[str, Any]]], asked: Asked) -> None:
        steps = [unquote(step) for step in asked.path.removeprefix("/v1").split("/")[1:]]
        rows = tables.get("/".join(steps))
        if rows is not None:
            steps = steps[:1]
        elif len(steps) == 2:
            rows = tables.get(steps[0])
        if rows is None:
            self.json({"error": "not found"}, status=404)
            return
        if len(steps) == 2:
            found = [row for row in rows if str(row["id"]) == steps[1]]
            self.json(found[0] if found else {"error": "not found"}, 200 if found else 404)
            return
        query = asked.query
        for name, values in query.items():
            if name not in _PAGING:
                wanted = {part for value in values for part in value.split(",")}
                rows = [row for row in rows if str(row.get(name)) in wanted]
        if "q" in query:
            part = query["q"][0].lower()
            rows = [row for row in rows if any(part in str(cell).lower() for cell in row.values())]
        page, size = int(query.get("page", ["1"])[0]), int(query.get("size", ["100"])[0])
        start = int(query.get("offset", [(page - 1) * size])[0])
        shown = rows[start : start + size]
        self.json({"data": shown, "meta": {"total": len(rows), "page": page}})


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Certificates of this run."""
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def web_server(certificates: Certificates) -> Iterator[WebServer]:
    """A service that is empty and behaves."""
    service = WebServer(certificates)
    yield service
    service.close()
