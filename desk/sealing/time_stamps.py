"""Asks a time stamp service (RFC 3161), and takes nothing but a stamp that holds.

Importing this module imports pyHanko, which takes long: only signing with a time stamp does so.
"""

from __future__ import annotations

from typing import Any

from asn1crypto import cms, core, tsp
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
from pyhanko_certvalidator import ValidationContext

from desk.domain.errors import DeskError, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.cms_check import certificates_hold, exact
from desk.sealing.proof import TimeStampService
from desk.services.ports import Secrets
from desk.services.sealing_ports import Network


class _Parts(core.SequenceOf):  # type: ignore[misc]  # the library has no types
    """A response as its parts: the library's own type wants a stamp in a refusal too."""

    _child_spec = core.Any


_GRANTED = ("granted", "granted_with_mods")


class CheckedTimeStamper(TimeStamper):
    """pyHanko's client of a time stamp service, with the desk's network and its own checks.

    Where no usable stamp comes, it raises Unavailable whose text is a clause: why.
    """

    def __init__(self, service: TimeStampService, network: Network, secrets: Secrets) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's has no types
        self._service = service
        self._network = network
        self._secrets = secrets

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        """A token over a digest, with its imprint, nonce and signature checked (RFC 3161, 2.4.2)."""
        ask: Any = self.request_cms  # has no types
        nonce, request = ask(message_digest, md_algorithm)
        service = self._service
        answer = self._network.ask(
            service.url,
            body=request.dump(),
            media_type="application/timestamp-query",
            login=self._login(),
            seconds=service.seconds,
        )
        try:
            token = _token(answer, nonce)
            await _check(token, message_digest, md_algorithm)
        except DeskError:
            raise
        except Exception as error:  # whatever a parser says of bytes that are no stamp
            raise Unavailable(_GARBAGE) from error
        # The next letter's proof is that of the certificate which the service uses by now.
        self._dummy_response_cache[md_algorithm] = token
        return token

    async def certificates(self, md_algorithm: str) -> list[Any]:
        """The service's certificate, then the others that it sends along."""
        token = await self.async_dummy_response(md_algorithm)
        data = token["content"]
        sent = [one.chosen for one in data["certificates"]]
        sid = data["signer_infos"][0]["sid"].chosen
        own = [
            one
            for one in sent
            if (one.issuer, one.serial_number) == (sid["issuer"], sid["serial_number"].native)
        ]
        return [*own, *(one for one in sent if one not in own)]

    def _login(self) -> tuple[str, str] | None:
        service = self._service
        if service.user is None or service.secret is None:
            return None
        password = self._secrets.get(service.secret)
        if password is None:
            raise Unavailable(_NO_PASSWORD.fill(secret=service.secret))
        return service.user, password.decode("utf-8", "replace")


def _token(answer: bytes, nonce: int | None) -> cms.ContentInfo:
    parts = _Parts.load(answer, strict=True)
    if parts[0].parse(tsp.PKIStatusInfo)["status"].native not in _GRANTED:
        raise Unavailable(_REJECTED)
    token = parts[1].parse(cms.ContentInfo)
    info = token["content"]["encap_content_info"]["content"].parsed
    if nonce is not None and info["nonce"].native != nonce:
        raise Unavailable(_GARBAGE)
    return token


async def _check(token: cms.ContentInfo, digest: bytes, algorithm: str) -> None:
    """Raise Unavailable unless the stamp is over this digest and its signature holds."""
    nobody = ValidationContext(
        trust_roots=[], allow_fetching=False
    )  # trust is judged when checking
    status = await validate_tst_signed_data(
        token["content"], nobody, lambda named: digest if named == algorithm else b""
    )
    signed = token["content"]
    # What the verifier would not accept later is not taken now.
    if not (
        status["valid"] and status["intact"] and exact(signed) and certificates_hold(signed, ())
    ):
        raise Unavailable(_GARBAGE)


_GARBAGE = QT_TRANSLATE_NOOP("sealing", "what it answered is no time stamp of this letter")
_REJECTED = QT_TRANSLATE_NOOP("sealing", "it refused to give a time stamp")
_NO_PASSWORD = QT_TRANSLATE_NOOP("sealing", "the keyring holds no password “{secret}” for it")
