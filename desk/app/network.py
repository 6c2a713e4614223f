"""The network for time stamps and revocation: one exchange, in a limited time, of a limited size."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import httpx

    from desk.registers.web.transport import Transport

_CONNECT_SECONDS = 3.0
_LARGEST_ANSWER = 8_000_000


class WebNetwork:
    """Fulfils ``sealing_ports.Network``. Nothing is connected or loaded before the first question."""

    def ask(
        self,
        url: str,
        *,
        body: bytes | None,
        media_type: str | None,
        login: tuple[str, str] | None,
        seconds: float,
    ) -> bytes:
        """What a service answers; Unavailable with a clause where it gives nothing."""
        import httpcore
        import httpx

        headers = {"User-Agent": "SAR-Desk", "Accept-Encoding": "identity"}
        if media_type is not None:
            headers["Content-Type"] = media_type
        transport, client = self._client
        try:
            with (
                transport.within(seconds),
                client.stream(
                    "GET" if body is None else "POST",
                    url,
                    content=body,
                    headers=headers,
                    auth=login or httpx.USE_CLIENT_DEFAULT,
                    timeout=httpx.Timeout(seconds, connect=min(seconds, _CONNECT_SECONDS)),
                ) as answer,
            ):
                if answer.status_code in (401, 403):
                    raise Unavailable(_NOT_LET_IN)
                if answer.status_code != httpx.codes.OK:
                    raise Unavailable(_STATUS.fill(status=str(answer.status_code)))
                return _body(answer)
        except httpcore.TimeoutException as error:
            raise Unavailable(_SLOW.fill(seconds=seconds)) from error
        except (
            httpcore.NetworkError,
            httpcore.ProtocolError,
            httpcore.UnsupportedProtocol,
            httpx.HTTPError,
            httpx.InvalidURL,
            OSError,
        ) as error:
            raise Unavailable(_AWAY) from error

    def close(self) -> None:
        """Close the connections that are kept."""
        if "_client" in self.__dict__:
            self._client[1].close()

    @cached_property
    def _client(self) -> tuple[Transport, httpx.Client]:
        import httpx

        from desk.registers.web.transport import Transport, trusting

        transport = Transport(trusting(None))
        return transport, httpx.Client(transport=transport, trust_env=False)


def _body(answer: httpx.Response) -> bytes:
    whole = bytearray()
    for piece in answer.iter_raw():
        whole += piece
        if len(whole) > _LARGEST_ANSWER:
            raise Unavailable(_TOO_LONG)
    return bytes(whole)


_NOT_LET_IN = QT_TRANSLATE_NOOP("network", "it does not let the desk in")
_STATUS = QT_TRANSLATE_NOOP("network", "it answered with status {status}")
_SLOW = QT_TRANSLATE_NOOP("network", "it did not answer within {seconds} seconds")
_AWAY = QT_TRANSLATE_NOOP("network", "it cannot be reached")
_TOO_LONG = QT_TRANSLATE_NOOP("network", "its answer is longer than can be kept in a letter")
