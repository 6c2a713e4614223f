"""The sentences for systems that do not answer: they name the system and never a secret."""

from __future__ import annotations

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.registers.source import CollectionFailure, SystemFailure


def no_answer(name: LocalText) -> SystemFailure:
    """Unreachable."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} cannot be reached. The other systems are asked all the same; "
            "ask this one again when it answers.",
        ).fill(system=name)
    )


def map_unusable_before(name: LocalText, before: LocalText) -> Text:
    """A system that another's map leads to, and that map cannot be used."""
    return QT_TRANSLATE_NOOP(
        "registers",
        "{system} could not be asked for everything, because the data map of {before} cannot be used and leads "
        "to it. Have that map mended and ask both again.",
    ).fill(system=name, before=before)


def left_behind(name: LocalText, seconds: float) -> SystemFailure:
    """It gave nothing for longer than its own limit: the line is dead, or its driver hangs."""
    failure = SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} gave nothing for {seconds} seconds and is not waited for any longer. "
            "The other systems finished; ask this one again later, its part follows.",
        ).fill(system=name, seconds=round(seconds) or 1)
    )
    failure.follows = True
    return failure


def not_allowed(name: LocalText) -> SystemFailure:
    """Wrong user or password, or a missing right."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} did not let the desk in: the user name, the password or the rights are wrong. "
            "The user name stands in the settings, the password in the keyring (desk register secret). "
            "Mend them and ask this system again.",
        ).fill(system=name)
    )


def too_slow(name: LocalText, collection: str) -> SystemFailure:
    """A statement ran out of its time."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} did not answer in time when “{table}” was read. Ask this system again later.",
        ).fill(system=name, table=collection)
    )


def no_database(name: LocalText) -> SystemFailure:
    """The file is damaged or something else."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The database file of {system} is damaged or no database. "
            "Nothing was read from it; have it restored and ask again.",
        ).fill(system=name)
    )


def file_missing(name: LocalText, file: str) -> SystemFailure:
    """The file of an embedded database or of an extract is gone."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} cannot be read: its file “{file}” is not where the settings say. "
            "Put it back or mend the settings, then ask this system again.",
        ).fill(system=name, file=file)
    )


def no_driver(name: LocalText) -> SystemFailure:
    """The address is malformed or its driver is not installed."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} cannot be asked: its address in the settings is not one that this program knows. "
            "Mend it and ask this system again.",
        ).fill(system=name)
    )


def driver_missing(name: LocalText, extra: str | None) -> SystemFailure:
    """The driver of a kind of database is not installed; ``extra``: what the desk's package calls it."""
    if extra is None:
        return no_driver(name)
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} cannot be asked: the driver for its database is not installed. Install it "
            "with pip install 'sar-desk[{extra}]', then ask this system again.",
        ).fill(system=name, extra=extra)
    )


def broke_off(name: LocalText, collection: str) -> SystemFailure:
    """The connection or the statement broke in the middle."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} broke off while “{table}” was read. Nothing of that table was taken; "
            "ask this system again.",
        ).fill(system=name, table=collection)
    )


def missing_table(name: LocalText, collection: str) -> CollectionFailure:
    """A collection of the map is not in the system."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} has no table “{table}”, which its data map names. "
            "The answer lacks it until the map or the system is mended.",
        ).fill(system=name, table=collection)
    )


def missing_column(name: LocalText, collection: str, column: str) -> CollectionFailure:
    """A column of the map is not in the table or file."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "“{table}” in {system} has no column “{column}”, which the data map names. "
            "The answer lacks this table until the map or the system is mended.",
        ).fill(system=name, table=collection, column=column)
    )


def bad_line(name: LocalText, file: str, line: int) -> CollectionFailure:
    """A line of a file cannot be read."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The file “{file}” of {system} is broken in line {line}. Nothing of it was taken; "
            "have a new extract made and ask this system again.",
        ).fill(system=name, file=file, line=line)
    )


def unreadable_file(name: LocalText, file: str) -> CollectionFailure:
    """A file exists but cannot be read as what it should be."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The file “{file}” of {system} cannot be read. Nothing of it was taken; "
            "have a new extract made and ask this system again.",
        ).fill(system=name, file=file)
    )


def not_configured(name: LocalText) -> SystemFailure:
    """The settings say nothing of the system."""
    failure = SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} cannot be asked: the settings do not say where it is. "
            "Add it to the settings and ask this system again.",
        ).fill(system=name)
    )
    failure.follows = True  # it was never asked
    return failure


def no_source(name: LocalText) -> SystemFailure:
    """A dataset was described, but nobody said where it lies."""
    failure = SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} was not asked, because no source was given for it. "
            "Give one with --source, and collect again.",
        ).fill(system=name)
    )
    failure.follows = True  # it was never asked
    return failure


def unknown_kind(name: LocalText, kind: str) -> SystemFailure:
    """The settings name a kind of register that does not exist."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} cannot be asked: the settings call its kind “{kind}”, which is not known. "
            "Mend the settings and ask this system again.",
        ).fill(system=name, kind=kind)
    )


def no_connection(name: LocalText) -> Text:
    """The system is asked by hand."""
    return QT_TRANSLATE_NOOP(
        "registers",
        "{system} has no connection: its owner is asked by hand when a request's data is collected, "
        "and the answer follows.",
    ).fill(system=name)


def no_system_yet() -> Unavailable:
    """A controller of which nobody has said what systems it has."""
    return Unavailable(
        QT_TRANSLATE_NOOP(
            "registers",
            "No system of this controller is set up yet, so nobody can be looked for and no request "
            "answered. Add its systems under Settings, Systems.",
        )
    )
