"""Nobody under a safety ban is located by anybody else's answer (Art. 15(4), 32).

The planter put other people's phones, e-mails and names into fields of every sort. Whoever shares the
value with the person under a ban has it as their own; whoever shares a place is answered by nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desk.domain.disclosure import disclose
from desk.domain.person import Identifiers
from tests.fakes import Watch
from tests.planted.conftest import Field
from tests.planted.people import Human


def test_no_answer_tells_where_somebody_under_a_ban_is(few: Field) -> None:
    banned = [human for human in few.planted.humans if _is_flagged(few, human)]
    wrong = [
        found
        for human in few.planted.humans
        if human not in banned
        for found in _located(few, human, banned)
    ]
    assert not wrong, f"{few.key}, seed {few.planted.seed}\n" + "\n".join(wrong[:9])


def test_the_planter_put_somebody_under_a_ban(few: Field) -> None:
    """The test above would be worth nothing without."""
    assert any(_is_flagged(few, human) for human in few.planted.humans)


def _is_flagged(field: Field, human: Human) -> bool:
    """True where a register tells of the ban; not each of the planted ones has a place for it."""
    roots = field.planted.roots.get(human.number) or ()
    return any(field.registers.subject(field.key, one).safety_ban for one in sorted(roots)[:1])


def _located(field: Field, human: Human, banned: list[Human]) -> Iterator[str]:
    roots = field.planted.roots.get(human.number)
    if not roots or not banned:
        return
    person = field.registers.subject(field.key, min(roots))
    collected = field.registers.collect(field.key, person, {}, Watch())
    shown = disclose(collected, own=Identifiers())
    if shown.conflict is not None:
        return
    own = {_bare(value) for values in collected.identifiers.values() for value in values}
    secrets = {
        _bare(value): f"{one.number} {one.name}"
        for one in banned
        for value in (one.phone, one.email, one.street)
        if _bare(value) not in own and not any(_bare(value) in held for held in own)
    }
    for table in shown.tables:
        if table.info.series_time is not None:
            continue  # the planter writes into codes of readings too, where nobody writes
        for row in table.rows:
            for column, cell in zip(table.info.columns, row, strict=True):
                text = _bare(str(cell))
                for secret, whose in secrets.items():
                    if secret in text:
                        yield f"{human.number}: of {whose} in {table.info.key}.{column}: {cell!r}"


def _bare(value: str) -> str:
    return re.sub(r"[^\w@.]", "", value).casefold()
