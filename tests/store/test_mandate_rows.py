"""What was seen of an authority, stored and read again; requests of earlier versions say nothing of it."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given

from desk.domain.mandate import NOTHING_SAID, Mandate
from desk.store.mandate_rows import json_to_mandate, mandate_to_json
from desk.store.rows import request_to_row, row_to_request
from tests.domain.test_authority import MANDATES
from tests.store.examples import full_request

FULL = full_request()


@given(mandate=MANDATES)
def test_every_fact_comes_back_as_it_was_said(mandate: Mandate) -> None:
    assert json_to_mandate(json.loads(json.dumps(mandate_to_json(mandate)))) == mandate


def test_a_request_of_an_earlier_version_says_nothing_of_the_authority() -> None:
    row = {**request_to_row(FULL), "number": FULL.number}
    for key in ("mandate", "birth_date"):
        del row["representative"][key]
    for key in ("shown_by", "of_rows"):
        del row["identity"][key]
    read = row_to_request(row)
    assert read.representative is not None
    assert FULL.representative is not None
    assert read.representative == replace(
        FULL.representative, mandate=NOTHING_SAID, birth_date=None
    )
    assert read.identity is not None
    assert read.identity.shown_by is None
    assert read.identified == (read.identity.enough), "it stands as it was judged then"
    assert json_to_mandate({"a fact of a later version": "x"}) == NOTHING_SAID
