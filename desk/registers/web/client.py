"""Sends the requests of a web service: who we are, what is tried again, and how much is read."""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import httpcore
import httpx

from desk.domain.text import LocalText
from desk.registers.failures import broke_off, no_answer
from desk.registers.source import CollectionFailure, SourceConfig, SystemFailure
from desk.registers.walk.asking import PAUSES
from desk.registers.web.body import read_body
from desk.registers.web.failures import (
    WEB_PAGE,
    busy,
    elsewhere,
    its_own_error,
    no_such_address,
    not_let_in,
    passing,
    timed_out,
    unreadable_root,
    untrusted,
    unusable,
)
from desk.registers.web.json import Unreadable, looks_like_page, read_json
from desk.registers.web.patience import Budget, Pace, Patience, back_off
from desk.registers.web.settings import read_settings
from desk.registers.web.transport import Transport, trusting

_CONNECT_SECONDS = 8.0
_READ_SECONDS = 30.0
_QUESTIONS = 1 + len(PAUSES)
"""How often a collection puts a question whose failure may pass."""
_SLACK = 1.1
_MOST_REDIRECTS = 3
_AGAIN = frozenset({429, 502, 503, 504})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAME_METHOD = frozenset({307, 308})
_NOT_FOUND = frozenset({204, 404})
_HEADERS = {b"accept": b"application/json", b"accept-encoding": b"gzip", b"user-agent": b"SAR-Desk"}


@dataclass(frozen=True, slots=True)
class Call:
    """One request: where below the service's host, and what is sent."""

    target: str
    """Path and query, percent-encoded."""
    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    raw: bool = False
    """True: the answer is no JSON document but bytes."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service answered."""

    document: object
    next_link: str | None = None
    """Address of the next page in the header ``Link``."""


class _TryAgain(Exception):
    """An attempt that may go better the next time."""

    def __init__(self, failure: SystemFailure, told: str | None = None) -> None:
        super().__init__(str(failure))
        self.failure = failure
        self.told = told


class WebClient:
    """One service's connections. Safe to use from several threads."""

    def __init__(
        self, config: SourceConfig, name: LocalText, token: str | None, patience: Patience
    ) -> None:
        """Nothing is connected yet. Raises SystemFailure where a setting cannot be used."""
        settings = read_settings(config, name, token)
        self.address = settings.address
        self.seconds = settings.seconds
        self._name = name
        self._patience = patience
        self._tries = settings.tries
        self._largest = settings.largest
        self._pace = Pace(patience, settings.rate)
        try:
            self._transport = Transport(trusting(settings.root))
        except OSError as error:  # ssl.SSLError is one
            raise unreadable_root(name, settings.root or "") from error
        read = min(self.seconds, _READ_SECONDS)
        self._client = httpx.Client(
            transport=self._transport,
            headers=httpx.Headers({**_HEADERS, **settings.identification}),
            timeout=httpx.Timeout(read, connect=min(read, _CONNECT_SECONDS)),
            trust_env=False,  # else the passwords of a .netrc file would be sent
        )

    def ask(
        self, call: Call, *, table: str, budget: Budget, nothing: bool = False
    ) -> Answer | None:
        """The answer to a request; None where ``nothing`` is true and the service has nothing there.

        ``table``: the collection, for messages. Raises SystemFailure or CollectionFailure.
        """
        attempt = 0
        while True:
            self._pause(self._pace.own_turn(), budget, timed_out(self._name, table))
            begun = self._patience.seconds()
            again: _TryAgain
            try:
                return self._once(call, table, budget, nothing=nothing)
            except _TryAgain as error:
                again = error
            finally:
                budget.left -= self._patience.seconds() - begun
            attempt += 1
            if attempt >= self._tries:
                raise again.failure from again.__cause__
            wait = back_off(self._patience, attempt, again.told)
            self._pause(wait, budget, again.failure)

    def reach(self, target: str) -> None:
        """See that the service answers and lets the desk in, whatever it answers. Raises SystemFailure."""
        try:
            self.ask(Call(target), table=target, budget=Budget(self.seconds), nothing=True)
        except CollectionFailure:
            return

    def same_service(self, address: str, call: Call) -> str | None:
        """The target of an address, absolute or as seen from a call; None where it lies elsewhere."""
        try:
            url = self.address.copy_with(raw_path=call.target.encode("ascii")).join(address)
        except (httpx.InvalidURL, ValueError):
            return None
        here = self.address
        if (url.scheme, url.host, _port(url)) != (here.scheme, here.host, _port(here)):
            return None
        return None if url.userinfo else url.raw_path.decode("ascii")

    def close(self) -> None:
        """End all waiting and give back the connections."""
        self._patience.end()
        self._client.close()

    def _pause(self, seconds: float, budget: Budget, failure: SystemFailure) -> None:
        if seconds >= budget.left:
            raise failure
        if seconds > 0:
            if self._patience.pause(seconds):
                raise failure
            budget.left -= seconds

    def _once(self, call: Call, table: str, budget: Budget, *, nothing: bool) -> Answer | None:
        if budget.left <= 0:
            raise timed_out(self._name, table)
        begun = time.monotonic()
        try:
            with self._transport.within(budget.left):
                for _ in range(_MOST_REDIRECTS + 1):
                    found = self._exchange(call, table, nothing=nothing)
                    if not isinstance(found, Call):
                        return found
                    call = found
            raise elsewhere(self._name, table)
        except httpcore.ConnectTimeout as error:
            raise self._late(no_answer(self._name), begun, budget) from error
        except httpcore.TimeoutException as error:
            raise self._late(timed_out(self._name, table), begun, budget) from error
        except httpcore.ConnectError as error:
            if _caused_by(error, ssl.SSLCertVerificationError):
                raise untrusted(self._name) from error
            raise _TryAgain(passing(no_answer(self._name))) from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise _TryAgain(passing(broke_off(self._name, table))) from error

    def _late(self, failure: SystemFailure, begun: float, budget: Budget) -> SystemFailure:
        """The failure, worth another question only where all of them fit into the time of one."""
        spent = self.seconds - budget.left + time.monotonic() - begun
        failure.passing = spent * _QUESTIONS <= self.seconds * _SLACK
        return failure

    def _exchange(self, call: Call, table: str, *, nothing: bool) -> Answer | Call | None:
        request = self._client.build_request(
            call.method,
            self.address.copy_with(raw_path=call.target.encode("ascii")),
            headers=dict(call.headers),
            content=call.body,
        )
        answered = self._client.send(request, stream=True)
        try:
            status = answered.status_code
            if status in _REDIRECTS and "location" in answered.headers:
                return self._led_on(call, answered, table)
            if status in _AGAIN:
                raise _TryAgain(busy(self._name, table), answered.headers.get("retry-after"))
            if status in (401, 403):
                raise not_let_in(self._name, table, by_any=status == 401)
            if status not in (200, *_NOT_FOUND):
                raise its_own_error(self._name, table, status)
            body = self._body(answered, table)
            if status in _NOT_FOUND:
                if nothing and not looks_like_page(body):
                    return None
                raise no_such_address(self._name, table)
            link = answered.links.get("next", {}).get("url")
            return Answer(body if call.raw else self._document(body, table), link)
        finally:
            answered.close()

    def _led_on(self, call: Call, answered: httpx.Response, table: str) -> Call:
        """The call that a redirect asks for; it never leaves the service, and a question stays one."""
        target = self.same_service(answered.headers["location"], call)
        if target is None or (call.body is not None and answered.status_code not in _SAME_METHOD):
            raise elsewhere(self._name, table)
        return replace(call, target=target)

    def _document(self, body: bytes, table: str) -> object:
        try:
            return read_json(body)
        except Unreadable as error:
            raise unusable(self._name, table, error.reason) from error

    def _body(self, answered: httpx.Response, table: str) -> bytes:
        packing = answered.headers.get("content-encoding", "identity").strip().lower()
        try:
            body = read_body(answered.iter_raw(), packing, most=self._largest)
        except Unreadable as error:
            raise unusable(self._name, table, error.reason) from error
        except EOFError as error:
            raise _TryAgain(passing(broke_off(self._name, table))) from error
        if answered.status_code == 200 and "html" in answered.headers.get("content-type", ""):
            raise unusable(self._name, table, WEB_PAGE)
        return body


def _port(url: httpx.URL) -> int:
    return url.port or {"https": 443, "http": 80}.get(url.scheme, 0)


def _caused_by(error: BaseException | None, kind: type[BaseException]) -> bool:
    while error is not None:
        if isinstance(error, kind):
            return True
        error = error.__cause__ or error.__context__
    return False
