"""What the answer shows of anybody else: nothing that tells who or where they are.

The planter put other people's codes, phones, e-mails and names into fields of every sort.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.disclosure import disclose
from desk.domain.person import CODE_IN_TEXT, Identifiers
from tests.fakes import Watch
from tests.planted.conftest import Field
from tests.planted.people import Human


def test_nobody_elses_identity_code_is_shown(few: Field) -> None:
    wrong = [found for human in few.planted.humans for found in _foreign_codes(few, human)]
    assert not wrong, f"{few.key}, seed {few.planted.seed}\n" + "\n".join(wrong[:9])


def _foreign_codes(field: Field, human: Human) -> Iterator[str]:
    roots = field.planted.roots.get(human.number)
    if not roots or field.key == "kesoy":
        return
    person = field.registers.subject(field.key, min(roots))
    collected = field.registers.collect(field.key, person, {}, Watch())
    full = 0
    for table in disclose(collected, own=Identifiers()).tables:
        for row in table.rows:
            for column, cell in zip(table.info.columns, row, strict=True):
                for code in CODE_IN_TEXT.findall(str(cell)):
                    full += 1
                    if code != human.code:
                        yield f"{human.number} {human.name}: {code} in {table.info.key}.{column}"
    if full > 1:
        yield f"{human.number} {human.name}: the own code stands in full {full} times"
