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
    """File name of the CSV file of a long table; its system is named where two tables are called the same."""
    name = table.info.name
    if sum(one.info.name == name for one in content.tables) > 1:
        name = f"{table.info.system}-{name}"
    return f"{_plain(name)}-{_plain(content.request)}.csv"


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]+", "_", name) or "_"
