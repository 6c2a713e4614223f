"""Connections to web services: certificates always checked, and a time after which an exchange is over."""

from __future__ import annotations

import logging
import ssl
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import httpcore
import httpx

# they write addresses into the log, and addresses hold the keys of people
for _library in ("httpx", "httpcore"):
    logging.getLogger(_library).setLevel(logging.WARNING)

_MOST_CONNECTIONS = 8
_IDLE_SECONDS = 30.0


def trusting(root: str | None) -> ssl.SSLContext:
    """How the other side must show who it is: the operating system's roots, or a company's own file.

    Where a root file is given, nothing else is trusted. Raises OSError or ssl.SSLError where the
    file cannot be read.
    """
    if root is not None:
        context = ssl.create_default_context(cafile=root)
    else:
        import truststore

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class Transport(httpx.BaseTransport):
    """A pool of HTTP/1.1 connections. Every thread's exchange ends when its time is over.

    A timeout of a single read is not enough: a service that sends one byte now and then would
    hold the desk for ever.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        self._clocks = _Clocks()
        self._pool = httpcore.ConnectionPool(
            ssl_context=context,
            max_connections=_MOST_CONNECTIONS,
            keepalive_expiry=_IDLE_SECONDS,
            network_backend=_Network(self._clocks),
        )

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Everything that this thread reads or writes inside must be over after so many seconds."""
        self._clocks.end = time.monotonic() + seconds
        try:
            yield
        finally:
            self._clocks.end = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.read(),
            extensions=request.extensions,
        )
        answered = self._pool.handle_request(asked)
        return httpx.Response(
            status_code=answered.status,
            headers=answered.headers,
            stream=_Body(answered),
            extensions=answered.extensions,
        )

    def close(self) -> None:
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answered: httpcore.Response) -> None:
        self._answered = answered

    def __iter__(self) -> Iterator[bytes]:
        yield from self._answered.iter_stream()

    def close(self) -> None:
        self._answered.close()


class _Clocks(threading.local):
    """When the exchange of each thread must be over."""

    end: float | None = None

    def left(self, timeout: float | None) -> float | None:
        """The shorter of a timeout and the time that is left. Raises ReadTimeout where none is."""
        if self.end is None:
            return timeout
        left = self.end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the time of this exchange is over")
        return left if timeout is None else min(timeout, left)


class _Network(httpcore.NetworkBackend):
    def __init__(self, clocks: _Clocks) -> None:
        self._clocks = clocks
        self._network = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._network.connect_tcp(
            host, port, self._clocks.left(timeout), local_address, socket_options
        )
        return _Stream(stream, self._clocks)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, clocks: _Clocks) -> None:
        self._stream = stream
        self._clocks = clocks

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._clocks.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._clocks.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = self._clocks.left(timeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left), self._clocks)

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)
