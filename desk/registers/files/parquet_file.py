"""Parquet extracts, read by row groups and only the columns of the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desk.registers.failures import missing_column, unreadable_file
from desk.registers.files.extracts import BATCH, Batches, Extract
from desk.registers.maps.nested import row_of


def read_parquet(extract: Extract) -> Batches:
    """The rows of a Parquet file; a dotted column is a field of a structure.

    Raises CollectionFailure where the file is damaged or lacks a column, OSError where it is gone.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    broken = (pa.ArrowException, OSError, ValueError, OverflowError)
    with extract.file.open("rb") as stored:
        try:
            file = pq.ParquetFile(stored, memory_map=False, pre_buffer=False)
            columns = [_column(extract, header, file.schema_arrow) for header in extract.headers]
            batches = file.iter_batches(
                batch_size=BATCH, columns=list(dict.fromkeys(columns)), use_threads=False
            )
            for batch in batches:
                yield _rows(extract.headers, batch)
        except broken as error:
            raise unreadable_file(extract.name, extract.file.name) from error


def _column(extract: Extract, header: str, schema: Any) -> str:
    """The column of the file that a header means: its own, or the structure it is a field of."""
    if header in schema.names:
        return header
    first, dot, rest = header.partition(".")
    if dot and first in schema.names and _has_field(schema.field(first).type, rest):
        return first
    raise missing_column(extract.name, extract.file.name, header)


def _has_field(kind: Any, path: str) -> bool:
    import pyarrow as pa

    while isinstance(kind, pa.ListType | pa.LargeListType):
        kind = kind.value_type
    if not isinstance(kind, pa.StructType):
        return False
    first, _, rest = path.partition(".")
    place = kind.get_field_index(first)
    return place >= 0 and (not rest or _has_field(kind.field(place).type, rest))


def _rows(headers: Sequence[str], batch: Any) -> list[Sequence[object]]:
    names = batch.schema.names
    columns = {name: _cells(batch.column(place)) for place, name in enumerate(names)}
    if set(headers) <= set(names):
        return list(zip(*(columns[header] for header in headers), strict=True))
    documents = (
        dict(zip(names, cells, strict=True)) for cells in zip(*columns.values(), strict=True)
    )
    return [row_of(document, headers) for document in documents]


def _cells(column: Any) -> list[object]:
    import pyarrow as pa

    if pa.types.is_timestamp(column.type) and column.type.unit == "ns":
        # Python's moments go down to microseconds
        column = column.cast(pa.timestamp("us", tz=column.type.tz), safe=False)
    return list(column.to_pylist())
