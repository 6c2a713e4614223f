"""The local registers of a workspace: finds the extracts' collections and imports all of them or none."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from sqlcipher3 import dbapi2

from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.registers.embedded.file import Connection, EmbeddedFile, make_file, new_key
from desk.registers.embedded.local_import import TwoRowsOneKeyError, bring_up
from desk.registers.embedded.local_register import raw_key, told
from desk.registers.failures import not_configured
from desk.registers.files.extracts import Extract, check_within, stamp
from desk.registers.files.file_failures import changed_meanwhile, key_missing
from desk.registers.files.file_formats import read_extract, read_from
from desk.registers.files.sole_use import hold
from desk.registers.maps.data_map import DataMap, FileSettings, MapCollection, load_data_map
from desk.registers.source import Row, SourceConfig, SystemFailure
from desk.services.local_registers import Imported
from desk.services.ports import Profiles, Secrets

_WAIT_SECONDS = 60.0
"""How long another import is waited for."""


class LocalRegisterFiles:
    """Fulfils ``services.local_registers.LocalRegisters`` with encrypted files and keys in the keyring."""

    def __init__(
        self,
        *,
        profiles: Profiles,
        sources: Mapping[tuple[str, str], SourceConfig],
        read_data_map: Callable[[str], str],
        secrets: Secrets,
        wait_seconds: float = _WAIT_SECONDS,
    ) -> None:
        """As ``Registers``."""
        self._profiles = profiles
        self._sources = sources
        self._read_data_map = read_data_map
        self._secrets = secrets
        self._wait = wait_seconds

    def bring_in(
        self,
        controller: str,
        system: str,
        files: Sequence[Path],
        *,
        collection: str | None,
        whole: bool,
        most_may_go: bool = False,
    ) -> list[Imported]:
        profile = self._profiles.get(controller).system(system)
        name = profile.name
        config = self._sources.get((controller, system))
        if config is None:
            raise not_configured(name)
        if config.kind != "local" or config.path is None:
            raise BadInput(_NOT_LOCAL.fill(system=name))
        data_map = load_data_map(
            self._read_data_map(profile.data_map), file=profile.data_map, system=system
        )
        matched = _matched(data_map, files, collection)
        secret = f"system:{controller}:{system}"
        with _alone(config.path, name, self._wait):
            key = self._key(config.path, name, secret)
            with _writing(EmbeddedFile(config.path, key), name) as connection:
                return [
                    _bring_up(connection, name, *one, whole=whole, most_may_go=most_may_go)
                    for one in matched
                ]

    def _key(self, file: Path, name: LocalText, secret: str) -> bytes:
        """The key of a register; a new one for a register that is not there yet."""
        known = self._secrets.get(secret)
        if known is None:
            if file.is_file() and file.stat().st_size:
                raise key_missing(name)
            key = new_key()
            self._secrets.set(secret, key.hex().encode())
        else:
            key = raw_key(known.decode(errors="replace"), name)
        if not file.is_file():
            make_file(file)
        return key


def _bring_up(
    connection: Connection,
    name: LocalText,
    collection: MapCollection,
    files: Sequence[Path],
    *,
    whole: bool,
    most_may_go: bool,
) -> Imported:
    extracts = [_read(collection, file, name) for file in files]
    try:
        return bring_up(connection, collection, extracts, whole=whole, most_may_go=most_may_go)
    except SystemFailure as error:
        raise BadInput(_NOTHING.fill(reason=error.text)) from error
    except TwoRowsOneKeyError as error:
        columns = ", ".join(collection.primary_key)
        file = files[error.file].name
        raise BadInput(_TWO_ROWS.fill(file=file, columns=columns)) from error


def _read(collection: MapCollection, file: Path, name: LocalText) -> Iterator[list[Row]]:
    """The rows of one extract, to its end. Raises SystemFailure where it is broken, or gone."""
    place = file.resolve()
    settings = _settings(collection)
    extract = Extract(place, place.parent, collection, settings, name)
    try:
        files = read_from([place], place.parent, settings)
        before = stamp(files)
        check_within(files, place.parent, name)
        yield from read_extract(extract)
        if stamp(read_from([place], place.parent, settings)) != before:
            raise changed_meanwhile(name, file.name)
    except (OSError, UnicodeError) as error:
        raise BadInput(_GONE.fill(file=str(file))) from error


def _matched(
    data_map: DataMap, files: Sequence[Path], wanted: str | None
) -> list[tuple[MapCollection, list[Path]]]:
    """The collections that files belong to, each with its files in the order they were given."""
    asked = [one for one in data_map.collections if not one.skip]
    if wanted is not None:
        chosen = [one for one in asked if wanted in (one.info.name, one.key)]
        if not chosen:
            known = ", ".join(one.info.name for one in asked)
            raise BadInput(_NO_COLLECTION.fill(collection=wanted, known=known))
        return [(chosen[0], list(files))]
    found: dict[str, list[Path]] = {one.key: [] for one in asked}
    for file in files:
        fitting = [one for one in asked if _named(file, _settings(one))]
        if len(fitting) != 1:
            known = ", ".join(f"{one.info.name}: {_settings(one).name}" for one in asked)
            raise BadInput(_WHICH.fill(file=str(file), known=known))
        found[fitting[0].key].append(file)
    return [(one, found[one.key]) for one in asked if found[one.key]]


def _named(file: Path, settings: FileSettings) -> bool:
    pattern = PurePosixPath(settings.name.replace("\\", "/")).name
    return bool(pattern) and fnmatchcase(file.name.casefold(), pattern.casefold())


def _settings(collection: MapCollection) -> FileSettings:
    return collection.file or FileSettings(f"{collection.info.name}.csv")


@contextmanager
def _alone(file: Path, name: LocalText, wait_seconds: float) -> Iterator[None]:
    """One import at a time; the next waits for a while."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        mark = hold(file.with_name(f"{file.name}.importing"), wait_seconds=wait_seconds)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise Unavailable(_NO_FOLDER.fill(folder=str(file.parent), why=why)) from error
    except sqlite3.Error as error:
        raise Unavailable(_BUSY.fill(system=name)) from error
    with closing(mark):
        yield


@contextmanager
def _writing(file: EmbeddedFile, name: LocalText) -> Iterator[Connection]:
    """One transaction: everything is imported when it ends well, and nothing otherwise."""
    with told(name, file.file.name), file.writing() as connection:
        connection.execute(
            "PRAGMA journal_mode = WAL"
        )  # who reads meanwhile sees the earlier state
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        with suppress(dbapi2.Error):  # a reader may need the log still; it then stays until later
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


_NOT_LOCAL = QT_TRANSLATE_NOOP(
    "registers",
    "{system} is no local register, so nothing can be imported into it. "
    "Set its kind to “local” in the settings, or name another system.",
)
_NO_COLLECTION = QT_TRANSLATE_NOOP(
    "registers",
    "The data map has no collection “{collection}”; it has: {known}. Nothing was imported.",
)
_WHICH = QT_TRANSLATE_NOOP(
    "registers",
    "It is not clear which collection the file {file} belongs to, so nothing was imported. "
    "Name it with --collection; the data map expects: {known}.",
)
_GONE = QT_TRANSLATE_NOOP(
    "registers",
    "The file {file} cannot be read, so nothing was imported. "
    "See that it is there and may be read, then import again.",
)
_NOTHING = QT_TRANSLATE_NOOP(
    "registers", "Nothing was imported; the local register is as it was. {reason}"
)
_TWO_ROWS = QT_TRANSLATE_NOOP(
    "registers",
    "The file “{file}” has two rows that differ but have the same key ({columns}), so nothing was imported. "
    "Have a new extract made, or mend the primary key in the data map.",
)
_BUSY = QT_TRANSLATE_NOOP(
    "registers",
    "Another import into the local register of {system} has not ended, so nothing was imported. "
    "Import again when it has.",
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "registers",
    "The folder {folder} for local registers cannot be written to ({why}), so nothing was imported. "
    "Get the right to write there, or mend the settings.",
)
