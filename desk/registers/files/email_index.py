"""E-mails that an index lists: its columns and those of the message it names, in one row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desk.registers.files.email_folder import read_message
from desk.registers.files.extracts import Batches, Beside, Extract, check_within


def read_listed_emails(extract: Extract, read_index: Callable[[Extract], Batches]) -> Batches:
    """A row for each message that the index lists; one that is not there has the index's columns only.

    Raises CollectionFailure where index or message is broken, OSError where the index is gone.
    """
    settings, info = extract.settings, extract.collection.info
    fields = tuple(one for one in info.fields if one.name in settings.index_columns)
    index = replace(
        extract,
        file=extract.folder / (settings.index or ""),
        collection=replace(extract.collection, info=replace(info, fields=fields)),
        settings=replace(settings, format=settings.index_format),
    )
    check_within([index.file], extract.folder, extract.name)
    listed = [one.name for one in fields]
    named = next((place for place, name in enumerate(listed) if name in settings.beside), None)
    beside = Beside(extract)

    def row(cells: Sequence[object]) -> list[object]:
        known = dict(zip(listed, cells, strict=True))
        file = None if named is None else beside.path(str(cells[named] or ""))
        if file is None:
            return [known.get(column) for column in info.columns]
        return read_message(extract, file, info.columns, known)

    for batch in read_index(index):
        yield [row(cells) for cells in batch]
