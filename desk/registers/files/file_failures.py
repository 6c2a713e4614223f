"""The sentences for files that cannot be read: they name file, place and what to do, never a value."""

from __future__ import annotations

from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.registers.source import CollectionFailure, SystemFailure


def wrong_encoding(name: LocalText, file: str, encoding: str, line: int) -> CollectionFailure:
    """The file is not written in the encoding that its map names, or that its beginning shows."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The file “{file}” of {system} is not written in {encoding}: line {line} cannot be read. "
            "Nothing of it was taken; have its encoding mended in the data map or a new extract made, "
            "and ask this system again.",
        ).fill(system=name, file=file, encoding=encoding, line=line)
    )


def column_twice(name: LocalText, file: str, column: str) -> CollectionFailure:
    """A column of the map stands twice in a header."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The file “{file}” of {system} has the column “{column}” more than once, so nobody can say "
            "which one is meant. Nothing of it was taken; have a new extract made and ask this system again.",
        ).fill(system=name, file=file, column=column)
    )


def no_sheet(name: LocalText, file: str, sheet: str) -> CollectionFailure:
    """A workbook lacks the sheet of the map."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The workbook “{file}” of {system} has no sheet “{sheet}”, which the data map names. "
            "The answer lacks this table until the map or the workbook is mended.",
        ).fill(system=name, file=file, sheet=sheet)
    )


def not_calculated(name: LocalText, file: str, cell: str) -> CollectionFailure:
    """A formula was saved without its result."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The cell {cell} of the workbook “{file}” of {system} holds a formula whose result was not saved. "
            "Nothing of the workbook was taken; open it in a spreadsheet program, save it, "
            "and ask this system again.",
        ).fill(system=name, file=file, cell=cell)
    )


def too_large(name: LocalText, file: str) -> CollectionFailure:
    """A packed file would unpack to more than any extract holds."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The file “{file}” of {system} unpacks to far more than it should, as files made to do harm do. "
            "It was not read; have a new extract made and ask this system again.",
        ).fill(system=name, file=file)
    )


def no_rows_there(name: LocalText, file: str, place: str) -> CollectionFailure:
    """A JSON file has nothing at the place of the map."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The file “{file}” of {system} has no list at “{place}”, where the data map says its rows are. "
            "The answer lacks this table until the map or the file is mended.",
        ).fill(system=name, file=file, place=place)
    )


def outside(name: LocalText, file: str) -> CollectionFailure:
    """A file lies outside the folder of the system, through a link say."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The file “{file}” of {system} lies outside the folder that the settings name, so it was not opened. "
            "Put the file itself into the folder and ask this system again.",
        ).fill(system=name, file=file)
    )


def changed_meanwhile(name: LocalText, file: str) -> CollectionFailure:
    """A file was written to while it was read."""
    failure = CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The file “{file}” of {system} was changed while it was read, so nothing of it was taken. "
            "Ask this system again when the new extract is whole.",
        ).fill(system=name, file=file)
    )
    failure.passing = True
    return failure


def no_room(name: LocalText) -> SystemFailure:
    """The temporary folder cannot take, or give, what was read."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "{system} cannot be read: this machine cannot keep the temporary files for it, "
            "for want of room for example. Make room and ask this system again.",
        ).fill(system=name)
    )


def register_spoilt(name: LocalText) -> SystemFailure:
    """A local register does not open: another key, or a damaged file."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The local register of {system} does not open: its file is damaged, or its key in the keyring "
            "is another one. Restore both from the same backup and ask this system again.",
        ).fill(system=name)
    )


def key_missing(name: LocalText) -> SystemFailure:
    """A local register is there and its key is not."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "The local register of {system} cannot be opened: its key is not in the keyring. "
            "Restore the keyring entry from a backup and ask this system again.",
        ).fill(system=name)
    )


def nothing_imported(name: LocalText) -> SystemFailure:
    """A local register that no extract was imported into."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "Nothing has been imported into the local register of {system} yet. "
            "Import its extracts with “desk register import”, then ask this system again.",
        ).fill(system=name)
    )


def not_imported(name: LocalText, collection: str) -> CollectionFailure:
    """A collection of a local register that no extract was imported into."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "registers",
            "No extract of “{table}” has been imported into the local register of {system} yet. "
            "The answer lacks it until that is done with “desk register import”.",
        ).fill(system=name, table=collection)
    )
