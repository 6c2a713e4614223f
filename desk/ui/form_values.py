"""Values of parts of a form within the flat draft of the whole: ``document.name``."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.shown_document import ShownDocument


def with_head(values: Mapping[str, str], head: str) -> dict[str, str]:
    """The values of a part as they stand in the draft."""
    return {f"{head}.{key}": value for key, value in values.items()}


def kept_of(document: ShownDocument | None, head: str) -> dict[str, str]:
    """What is kept of a document that was read; nothing where none was."""
    return {} if document is None else with_head(document.kept, head)


def begin_with(values: Mapping[str, str], head: str) -> Mapping[str, str]:
    """The values of a part out of a draft."""
    return {
        key.partition(".")[2]: value for key, value in values.items() if key.startswith(f"{head}.")
    }
