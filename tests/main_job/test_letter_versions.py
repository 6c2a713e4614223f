"""A letter signed again is a new version; every one can be checked by the code that it is printed with."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from desk.app.composition import Composition
from desk.store.tables import sealed_letter
from tests.main_job.conftest import DemoDesk, Run, answer_words

KEYS = {
    "valid",
    "request",
    "controller",
    "kind",
    "signed_at",
    "signer",
    "sha256",
    "pages",
    "version",
}


def printed_code(file: Path) -> str:
    """The code as a person reads it from the paper."""
    text = subprocess.run(
        ["pdftotext", str(file), "-"], check=True, capture_output=True, text=True
    ).stdout
    codes = set(re.findall(r"\b[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}\b", text))
    assert len(codes) == 1
    return str(codes.pop())


def answered(run: Run, desk: DemoDesk, out: Path, **more: str) -> dict[str, Any]:
    done = run(desk, *answer_words(desk, "issoy", "ordinary", out, **more))
    assert done.code == 0, done.err
    document: dict[str, Any] = done.document
    return document


def test_a_printed_letter_is_found_by_its_code(run: Run, copied: DemoDesk, tmp_path: Path) -> None:
    document = answered(run, copied, tmp_path)
    code = printed_code(Path(document["letter"]))
    for typed in (code, code.lower().replace("-", ""), code.replace("-", " ")):
        seen = run(copied, "verify", "--code", typed)
        assert seen.code == 0
        assert set(seen.document) == KEYS
        assert seen.document["valid"] is True
        assert seen.document["request"] == document["request"]
        assert seen.document["sha256"] == document["sha256"]
        assert (seen.document["controller"], seen.document["version"]) == ("issoy", 1)
    name = copied.examples["issoy", "ordinary"]["name"]
    assert not any(part in str(seen.document) for part in name.split())


def test_another_workspace_does_not_know_the_code(
    run: Run, copied: DemoDesk, made: DemoDesk, tmp_path: Path
) -> None:
    code = printed_code(Path(answered(run, copied, tmp_path)["letter"]))
    unknown = run(made, "verify", "--code", code)
    assert (unknown.code, unknown.document) == (1, None)
    assert code in unknown.err


@pytest.mark.parametrize(
    "words", [("--code", "7F3A-91C2"), ("--code", ""), (), ("x.pdf", "--code", "1")]
)
def test_what_is_no_code_is_not_understood(
    run: Run, made: DemoDesk, words: tuple[str, ...]
) -> None:
    assert run(made, "verify", *words).code == 2


def test_a_letter_that_was_changed_in_the_store_is_not_valid(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    code = printed_code(Path(answered(run, copied, tmp_path)["letter"]))
    composition = Composition()
    store = composition.workspace(copied.folder).store
    with store._engine.begin() as connection:
        connection.execute(update(sealed_letter).values(data_digest="0" * 64))
    composition.close()
    seen = run(copied, "verify", "--code", code)
    assert (seen.code, seen.document["valid"]) == (1, False)


def test_a_letter_signed_again_is_a_new_version_and_the_first_one_stays(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    first = answered(run, copied, tmp_path, language="fi")
    kept = Path(first["letter"]).read_bytes()
    second = answered(run, copied, tmp_path, language="sv")
    assert second["request"] == first["request"]
    assert second["letter"] != first["letter"]
    assert Path(first["letter"]).read_bytes() == kept
    composition = Composition()
    with composition.workspace(copied.folder).store.work() as work:
        letters = work.letters.of(first["request"])
        assert [one.version for one in letters] == [1, 2]
        assert [one.sha256 for one in letters] == [first["sha256"], second["sha256"]]
        assert work.vault.get(letters[0].vault_id) == kept
        assert work.vault.get(letters[1].vault_id) == Path(second["letter"]).read_bytes()
    composition.close()
    for document, version in ((first, 1), (second, 2)):
        file = Path(document["letter"])
        assert run(copied, "verify", str(file)).document["valid"] is True
        seen = run(copied, "verify", "--code", printed_code(file)).document
        assert (seen["version"], seen["sha256"]) == (version, document["sha256"])
