"""Rows come back from their pieces as they were, whatever a register's cell may hold."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.records import Value
from desk.services.row_pieces import (
    Piece,
    PiecedRows,
    columns_of,
    pack_columns,
    unpack_columns,
    unpack_rows,
)

HELSINKI = ZoneInfo("Europe/Helsinki")

CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(st.characters()),
    st.binary(),
    st.dates(),
    st.datetimes(),
    st.datetimes(timezones=st.just(HELSINKI), allow_imaginary=False),  # no clock shows the others
    st.datetimes(timezones=st.just(UTC)),
    st.decimals(allow_nan=False),
)


@given(st.lists(CELLS, min_size=1))
def test_any_column_comes_back_with_its_values_and_types(cells: list[Value]) -> None:
    (back,) = unpack_columns(pack_columns([cells]))
    assert list(back) == cells
    assert list(map(type, back)) == list(map(type, cells))


@pytest.mark.parametrize(
    "cells",
    [
        [1.5, math.inf, None],
        [2**63, -(2**70)],
        ["\ud83d", "Mäki"],
        [datetime(2025, 10, 26, 3, 30, tzinfo=HELSINKI, fold=fold) for fold in (0, 1)],
        [datetime(2025, 7, 1, 12, tzinfo=timezone(timedelta(hours=5, minutes=30))), None],
        [date(2025, 7, 1), "heinäkuussa", Decimal("1.50"), b"\x00"],
        [True, 0, None],
    ],
    ids=["infinity", "large", "half a pair", "the hour twice", "far zone", "mixed", "boolean"],
)
def test_unusual_values_are_kept(cells: list[Value]) -> None:
    (back,) = unpack_columns(pack_columns([cells]))
    assert list(map(repr, back)) == list(map(repr, cells))


def test_a_number_that_is_none_stays_one() -> None:
    (back,) = unpack_columns(pack_columns([[math.nan, 1.0]]))
    assert isinstance(back[0], float)
    assert math.isnan(back[0])


def test_pieces_are_one_sequence() -> None:
    rows: list[tuple[Value, ...]] = [(number, f"rivi {number}") for number in range(10)]
    parts = [rows[:4], rows[4:5], rows[5:]]
    packed = [pack_columns(columns_of(part)) for part in parts]
    pieces = [Piece("a", place, len(part)) for place, part in enumerate(parts)]
    pieced = PiecedRows(pieces, lambda piece: packed[piece.place])

    assert (len(pieced), list(pieced), pieced[9], pieced[-10], pieced[3:6]) == (
        10,
        rows,
        rows[9],
        rows[0],
        rows[3:6],
    )
    assert pieced == rows
    assert pieced != rows[1:]
    with pytest.raises(IndexError):
        pieced[10]
    assert unpack_rows(packed[1]) == [(4, "rivi 4")]
