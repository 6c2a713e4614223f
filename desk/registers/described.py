"""Registers that were described on the spot: data maps and the addresses of their datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit
from urllib.request import url2pathname

from desk.domain.controller import SystemProfile
from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.registers.failures import no_source
from desk.registers.maps.data_map import load_data_maps
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig

_SECRET_WORDS = frozenset({"password", "passwd", "pwd", "passphrase", "sslpassword"})


@dataclass(frozen=True, slots=True)
class _Described:
    """Stands where a controller would: every dataset is a system."""

    systems: tuple[SystemProfile, ...]
    key: str = ""

    def get(self, _key: str) -> _Described:
        """Itself, whatever is asked for."""
        return self


@dataclass(frozen=True, slots=True)
class _Given:
    """The secrets that were given, by dataset."""

    secrets: Mapping[str, str]

    def get(self, name: str) -> bytes | None:
        secret = self.secrets.get(name.rpartition(":")[2])
        return secret.encode() if secret is not None else None


def describe_registers(
    maps: Sequence[tuple[str, str]],
    *,
    sources: Mapping[str, str],
    secrets: Mapping[str, str],
    timeout: float | None,
) -> Registers:
    """The registers of some data maps.

    ``maps``: name and text of each file; ``sources`` and ``secrets``: address and password or token
    by dataset; ``timeout``: seconds a question may take. A dataset without a source is not reached.
    Raises BadInput where a map or an address cannot be used, or a source is given for no dataset.
    """
    texts = dict(maps)
    found = [(one.dataset, file) for file, text in maps for one in load_data_maps(text, file=file)]
    known = [dataset for dataset, _ in found]
    configs = {}
    for dataset, address in sources.items():
        if dataset not in known:
            raise BadInput(_NO_DATASET.fill(dataset=dataset, known=", ".join(known)))
        configs["", dataset] = _config(dataset, address, timeout)
    systems = tuple(
        SystemProfile(
            dataset,
            LocalText(dataset, dataset, dataset),
            configs["", dataset].kind if ("", dataset) in configs else "",
            file,
        )
        for dataset, file in found
    )
    return Registers(
        profiles=_Described(systems),
        sources=configs,
        read_data_map=lambda file: texts[file],
        secrets=_Given(secrets),
        unplaced=no_source,
        vouched=True,
    )


def _config(dataset: str, address: str, timeout: float | None) -> SourceConfig:
    """The settings that an address says: a service, a folder or a database."""
    try:
        parts = urlsplit(address)
        named = {word.lower() for word, _ in parse_qsl(parts.query)}
        secret = parts.password is not None or bool(named & _SECRET_WORDS)
    except ValueError as error:
        raise BadInput(_NO_ADDRESS.fill(dataset=dataset)) from error.with_traceback(None)
    if secret:
        raise BadInput(_SECRET_IN_ADDRESS.fill(dataset=dataset))
    if parts.scheme == "http":
        raise BadInput(_OPEN.fill(dataset=dataset))
    if parts.scheme == "file" or "://" not in address:
        return SourceConfig("files", path=_folder(dataset, address))
    kind = "web" if parts.scheme == "https" else "sql"
    options = {"timeout": f"{timeout:g}"} if timeout is not None else {}
    return SourceConfig(kind, url=address, options=options)


def _folder(dataset: str, address: str) -> Path:
    at = address.removeprefix("file://")
    place = Path(url2pathname(at) if at != address else address).absolute()
    if place.is_file():
        raise BadInput(_FILE.fill(dataset=dataset))
    return place


_NO_DATASET = QT_TRANSLATE_NOOP(
    "registers",
    "A source was given for “{dataset}”, which no data map describes. Described are: {known}.",
)
_NO_ADDRESS = QT_TRANSLATE_NOOP("registers", "The source of {dataset} is no address.")
_SECRET_IN_ADDRESS = QT_TRANSLATE_NOOP(
    "registers",
    "The address of {dataset} holds a password, which other users of the machine could read. "
    "Take it out and give it with --secret.",
)
_OPEN = QT_TRANSLATE_NOOP(
    "registers",
    "The service of {dataset} is asked over https only: over http anybody on the way could read "
    "what it answers.",
)
_FILE = QT_TRANSLATE_NOOP(
    "registers",
    "The source of {dataset} is a file, and a folder of files is expected. "
    "A SQLite database is written as sqlite:///FILE.",
)
