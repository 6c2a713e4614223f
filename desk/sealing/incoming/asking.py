"""Asks issuers whether a stranger's certificate was revoked: only where a trusted root leads there.

A letter could otherwise make the desk call any address that its sender wrote into a certificate of
his own. What is asked is the web address in a certificate that an issuer vouches for, up to a root
the workspace trusts; no redirection is followed, and what comes back is read in the process apart.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.incoming.standing import Answers
from desk.sealing.revocation import Revocation, can_be_revoked
from desk.services.sealing_ports import Network

_SECONDS = 4.0
"""One question may take so long."""
_IN_ALL = 10.0
"""Seconds for all questions of one document: a clerk waits for the answer."""


@dataclass(slots=True)
class _Hurried:
    """The network until a moment; after it nobody is asked any more."""

    network: Network
    until: float = 0.0

    def ask(
        self,
        url: str,
        *,
        body: bytes | None,
        media_type: str | None,
        login: tuple[str, str] | None,
        seconds: float,
    ) -> bytes:
        left = self.until - time.monotonic()
        if left <= 0:
            raise Unavailable(_TOO_LATE)
        return self.network.ask(
            url, body=body, media_type=media_type, login=login, seconds=min(seconds, left)
        )


@dataclass(slots=True)
class AsksIssuers:
    """Fetches what issuers say of certificates; answers serve for ten minutes."""

    network: Callable[[], Network]
    in_all: float = _IN_ALL
    _asks: tuple[_Hurried, Revocation] | None = field(default=None, repr=False)

    def begin(self) -> None:
        """A document's questions begin now."""
        if self._asks is None:
            hurried = _Hurried(self.network())
            self._asks = hurried, Revocation(hurried, _SECONDS)
        self._asks[0].until = time.monotonic() + self.in_all

    def of(self, chain: Sequence[bytes]) -> Answers:
        """What is said of a chain (DER, from the signer's certificate to a trusted root).

        Empty where its certificates name no place to ask. Raises Unavailable where one does and
        nobody answers there.
        """
        from cryptography.x509 import load_der_x509_certificate

        assert self._asks is not None
        path = [load_der_x509_certificate(one) for one in chain]
        if not any(can_be_revoked(one) for one in path[:-1]):
            return Answers()
        said = self._asks[1].of(path)
        return Answers(
            tuple(one.dump() for one in said.ocsps), tuple(one.dump() for one in said.crls)
        )


_TOO_LATE = QT_TRANSLATE_NOOP("sealing", "no answer came in time")
