"""What the settings say of a web service: its address, who we are to it, and its limits."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx

from desk.domain.text import LocalText
from desk.registers.source import SourceConfig, SystemFailure
from desk.registers.web.failures import wrong_address, wrong_setting, wrong_token
from desk.registers.web.notes import HEADER_NAME

_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class WebSettings:
    """The settings of one service, checked."""

    address: httpx.URL
    identification: Mapping[bytes, bytes]
    """The header with the token."""
    seconds: float
    """How long one question may take, its pages and repetitions together."""
    tries: int
    """How often a request is sent before the service counts as closed."""
    largest: int
    """Bytes of one answer, unpacked."""
    rate: float | None
    """Requests a second."""
    root: str | None
    """File of a company's own root certificate; the operating system's trust where not given."""


def read_settings(config: SourceConfig, name: LocalText, token: str | None) -> WebSettings:
    """Raises SystemFailure naming the setting that cannot be used; never with the token in it."""
    return WebSettings(
        address=_address(config.url or "", name),
        identification=_identification(config.options, name, token),
        seconds=_number(config.options, name, "timeout", 120.0),
        tries=max(int(_number(config.options, name, "tries", 4.0)), 1),
        largest=int(_number(config.options, name, "largest", 32.0) * _MEGABYTE),
        rate=_number(config.options, name, "rate", 1.0) if "rate" in config.options else None,
        root=config.options.get("ca"),
    )


def _number(options: Mapping[str, str], name: LocalText, option: str, usual: float) -> float:
    try:
        number = float(options.get(option, usual))
    except ValueError as error:
        raise wrong_setting(name, option) from error
    if not 0 < number < 1e6:
        raise wrong_setting(name, option)
    return number


def _identification(
    options: Mapping[str, str], name: LocalText, token: str | None
) -> dict[bytes, bytes]:
    """The header that says who asks: a bearer token, a header of its own, or user and password."""
    if not token:
        return {}
    user = options.get("user")
    if user is not None:
        return {b"authorization": b"Basic " + b64encode(f"{user}:{token}".encode())}
    if not token.isprintable() or token != token.strip():
        raise wrong_token(name)
    header = options.get("header")
    if header is None:
        return {b"authorization": b"Bearer " + token.encode()}
    if not HEADER_NAME.fullmatch(header):
        raise wrong_setting(name, "header")
    return {header.encode(): token.encode()}


def _address(text: str, name: LocalText) -> httpx.URL:
    """The service's address: encrypted, unless it is this machine."""
    failure: SystemFailure = wrong_address(name)
    try:
        pieces, url = urlsplit(text), httpx.URL(text)
    except (httpx.InvalidURL, ValueError):
        # the address may hold a name or a password: the cause is cut off
        raise failure from None
    known = url.scheme == "https" or (url.scheme == "http" and url.host in _LOCAL)
    if not known or not url.host or pieces.username is not None or pieces.query or pieces.fragment:
        raise failure
    return url
