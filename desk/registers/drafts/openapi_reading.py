"""Fetches the OpenAPI description of a web service: a file, or an address over TLS."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.registers.source import SourceConfig
from desk.registers.web.client import Call, WebClient
from desk.registers.web.json import Unreadable, read_json
from desk.registers.web.patience import Budget, RealPatience

_ENDINGS = (".json", ".yaml", ".yml")
_MOST_BYTES = 32 * 1024 * 1024


def is_description(address: str) -> bool:
    """True for an address or a file that may hold a description, not a database."""
    return address.startswith(("https://", "http://")) or (
        "://" not in address and address.lower().endswith(_ENDINGS)
    )


def read_description(address: str, *, dataset: str, secret: str | None) -> Mapping[str, Any]:
    """The document behind an address or in a file.

    Raises BadInput where it cannot be read, Unavailable where the service does not answer.
    """
    if "://" in address:
        body = _fetched(address, LocalText(dataset, dataset, dataset), secret)
    else:
        try:
            body = Path(address).read_bytes()
        except OSError as error:
            raise BadInput(
                QT_TRANSLATE_NOOP(
                    "maps",
                    "The file {file} cannot be read, so no map can be drafted from it. "
                    "Give the file of an OpenAPI description.",
                ).fill(file=address)
            ) from error
    document = _document(body[: _MOST_BYTES + 1])
    if not isinstance(document, Mapping):
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "maps",
                "What {address} gives is neither JSON nor YAML of an OpenAPI description, "
                "so no map can be drafted from it.",
            ).fill(address=address)
        )
    return document


def _fetched(address: str, name: LocalText, secret: str | None) -> bytes:
    pieces = urlsplit(address)
    config = SourceConfig("web", url=f"{pieces.scheme}://{pieces.netloc}")
    client = WebClient(config, name, secret, RealPatience())
    try:
        target = client.same_service(address, Call("/"))
        answer = client.ask(
            Call(target or "/", raw=True), table=pieces.path, budget=Budget(client.seconds)
        )
    finally:
        client.close()
    body = answer.document if answer else b""
    return body if isinstance(body, bytes) else b""


def _document(body: bytes) -> object:
    try:
        return read_json(body)
    except Unreadable:
        pass
    try:
        return yaml.safe_load(body)
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
