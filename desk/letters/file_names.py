"""What the files inside a letter are called."""

from __future__ import annotations

import re

from desk.domain.answer import AnswerContent, ShownTable


def json_name(content: AnswerContent) -> str:
    """File name of all records as JSON."""
    return f"tietopyynto-{_plain(content.request)}.json"


def certificate_name(content: AnswerContent) -> str:
    """File name of the search certificate as JSON."""
    return f"selvitys-hauista-{_plain(content.request)}.json"


def csv_name(content: AnswerContent, table: ShownTable) -> str:
    """File name of the CSV file of a long table, which no other table's file has."""
    name = _table_name(content, table)
    keys = [one.info.key for one in content.tables]
    earlier = content.tables[: keys.index(table.info.key)]
    same = sum(_table_name(content, one).casefold() == name.casefold() for one in earlier)
    return f"{name}-{_plain(content.request)}{f'-{same + 1}' if same else ''}.csv"


def _table_name(content: AnswerContent, table: ShownTable) -> str:
    """The table's name; its system is named where two tables are called the same."""
    name = table.info.name
    if sum(one.info.name == name for one in content.tables) > 1:
        name = f"{table.info.system}-{name}"
    return _plain(name)


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]+", "_", name) or "_"
