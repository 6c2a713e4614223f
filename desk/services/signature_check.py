"""Checks the electronic signatures of one file that somebody sent, with its issuers asked."""

from __future__ import annotations

from pathlib import Path

from desk.domain.errors import BadInput
from desk.domain.incoming import file_name
from desk.domain.signature import SignatureFact
from desk.services.incoming_ports import Papers


def check_file(papers: Papers, file: Path) -> tuple[SignatureFact, ...]:
    """Every signature in a PDF, an e-mail or a container; empty where nothing is signed.

    Raises BadInput where the file cannot be read, is locked, or is of a kind the desk does not read.
    """
    data = papers.files.read(file)
    try:
        facts = papers.reader.signatures(data)
    except BadInput as error:
        named = "file" in error.text.values
        raise BadInput(
            error.text.fill(file=file_name(file.name)) if named else error.text
        ) from error
    return papers.reader.standings(facts)
