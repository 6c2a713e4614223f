"""The plainest way to give somebody a table: read it and write it down as CSV."""

from __future__ import annotations

import csv
import sqlite3
import sys
from contextlib import closing
from pathlib import Path


def export(database: Path, table: str, target: Path) -> None:
    """Write every row of a table to a CSV file."""
    with (
        closing(sqlite3.connect(database)) as connection,
        target.open("w", newline="", encoding="utf-8") as stream,
    ):
        csv.writer(stream).writerows(connection.execute(f'SELECT * FROM "{table}"'))


if __name__ == "__main__":
    export(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
