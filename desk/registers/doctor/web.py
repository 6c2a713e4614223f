"""What the doctor sees of a web service: how long its certificate is still valid."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from cryptography import x509

from desk.domain.health import Finding, Weight
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.registers.doctor.systems import Reached
from desk.registers.failures import no_answer
from desk.registers.web.settings import read_settings
from desk.registers.web.transport import trusting

_SOON = timedelta(days=30)
_SECONDS = 10.0
_HTTPS = 443


def examine_service(reached: Reached) -> Iterator[Finding]:
    """A certificate that ends soon. Raises SystemFailure where the service does not answer."""
    settings = read_settings(reached.config, reached.name, reached.secret)
    host, port = settings.address.host, settings.address.port or _HTTPS
    try:
        with (
            socket.create_connection((host, port), timeout=_SECONDS) as plain,
            trusting(settings.root).wrap_socket(plain, server_hostname=host) as line,
        ):
            shown = line.getpeercert(binary_form=True)
    except OSError as error:  # ssl.SSLError is one
        raise no_answer(reached.name) from error
    if shown is None:
        return
    ends = x509.load_der_x509_certificate(shown).not_valid_after_utc
    if ends < datetime.now(UTC) + _SOON:
        yield Finding(Weight.WARNING, _ENDS.fill(day=ends.date()))


_ENDS = QT_TRANSLATE_NOOP(
    "doctor",
    "Its certificate is valid until {day}. From then on nothing is asked of it; have it renewed.",
)
