"""``desk map draft``: a proposal of a map, made from what a system says of itself."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from sqlalchemy.exc import SQLAlchemyError

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.registers.drafts.database_look import counted, look_at
from desk.registers.drafts.openapi_draft import map_from_openapi
from desk.registers.drafts.openapi_reading import is_description, read_description
from desk.registers.drafts.plan import plan_of
from desk.registers.drafts.values import tests_for
from desk.registers.drafts.writing import written
from desk.registers.failures import no_answer
from desk.registers.source import SourceConfig
from desk.services.data_maps import DraftSource

_KEY = re.compile(r"[a-zA-Z0-9_.<>-]+")


def draft_map(source: DraftSource) -> str:
    """The map as YAML; see ``services.data_maps.DataMaps.draft``."""
    if not _KEY.fullmatch(source.dataset):
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "maps",
                "“{dataset}” cannot be the key of a dataset: use letters without accents, digits, “_”, “.” and “-”.",
            ).fill(dataset=source.dataset)
        )
    if is_description(source.address):
        document = read_description(source.address, dataset=source.dataset, secret=source.secret)
        return map_from_openapi(document, dataset=source.dataset)
    if "://" not in source.address or source.address.startswith("file:"):
        raise BadInput(_NO_DATABASE.fill(dataset=source.dataset))
    return _of_database(source)


def _of_database(source: DraftSource) -> str:
    from desk.registers.sql.dialects import broken
    from desk.registers.sql.engines import open_engine

    name = LocalText(source.dataset, source.dataset, source.dataset)
    if urlsplit(source.address).password is not None:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "maps",
                "The address of {dataset} holds a password, which other users of the machine could read. "
                "Take it out and give it with --secret.",
            ).fill(dataset=source.dataset)
        )
    config = SourceConfig(kind="sql", url=source.address)
    engine = open_engine(config, name, source.secret)
    try:
        with engine.connect() as connection:
            tables = look_at(connection, schema=source.schema)
            if source.look_at_values:
                tables = [
                    one
                    if one.view
                    else counted(connection, one, tests_for(one), schema=source.schema)
                    for one in tables
                ]
    except SQLAlchemyError as error:
        raise broken(error, name, source.schema or "") from error
    except OSError as error:
        raise no_answer(name) from error
    finally:
        engine.dispose()
    if not tables:
        raise _nothing(source)
    return written(plan_of(tables), dataset=source.dataset, schema=source.schema)


def _nothing(source: DraftSource) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP(
            "maps",
            "{dataset} shows no tables, so no map can be drafted. "
            "See whether the right database and schema were named and whether they may be read.",
        ).fill(dataset=source.dataset)
    )


_NO_DATABASE = QT_TRANSLATE_NOOP(
    "maps",
    "{dataset}: a map is drafted from a database (sqlite:///FILE, postgresql://…) or from an OpenAPI description. "
    "Of a folder of files none is drafted: write its collections and columns as the files’ headings name them.",
)
