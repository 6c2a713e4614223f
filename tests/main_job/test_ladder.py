"""``desk ladder`` and requests that come by phone or through a service, from the command line."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from desk.app.composition import Composition
from desk.services import overview
from tests.main_job.conftest import DemoDesk, Run, answer_words


def history(desk: DemoDesk, number: str) -> str:
    with closing(Composition()) as composition:
        told = overview.history(composition.desk(desk.folder), number)
    return " ".join(str(text) for _, _, text in told)


def test_a_caller_is_answered_once_called_back_and_not_by_name_and_code_alone(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """Art. 12(6); EDPB 01/2022, section 3: a name with an identity code is never proof."""
    who = copied.identity("ksoy", "ordinary")
    asked = run(copied, "ladder", "--controller", "ksoy", "--channel", "phone", *who)
    assert asked.code == 0
    assert asked.document["lightest"]["evidence"] == ["call_back"]
    assert asked.document["lightest"]["at_hand"] is True
    assert asked.document["next"]["evidence"] == ["signed_in_service"]
    assert any("Article 12(6)" in one for one in asked.document["why"])
    (number,) = asked.document["numbers_on_record"]
    assert number.startswith("… ")
    assert len(number) == 4

    unproven = {"channel": "phone", "evidence": "none"}
    refused = run(copied, *answer_words(copied, "ksoy", "ordinary", tmp_path, **unproven))
    assert refused.code == 3
    assert "known to others too" in refused.err

    made_up = {"channel": "phone", "evidence": "call_back", "evidence-detail": "0401112223"}
    wrong = run(copied, *answer_words(copied, "ksoy", "ordinary", tmp_path, **made_up))
    assert wrong.code == 3
    assert "a number that the caller gives proves nothing" in wrong.err

    called = {"channel": "phone", "evidence": "call_back"}
    answered = run(copied, *answer_words(copied, "ksoy", "ordinary", tmp_path, **called))
    assert answered.code == 0
    assert answered.document["status"] == "complete"
    assert f"number on record {number}" in history(copied, answered.document["request"])

    again = run(copied, "ladder", "--controller", "ksoy", "--channel", "letter", *who)
    assert "earlier_identification" in [
        kind
        for rung in (again.document["next"], *again.document["rest"])
        for kind in rung["evidence"]
    ]
    by_letter = {"channel": "letter", "evidence": "earlier_identification"}
    second = run(copied, *answer_words(copied, "ksoy", "ordinary", tmp_path, **by_letter))
    assert second.code == 0
    told = history(copied, second.document["request"])
    assert f"request {answered.document['request']}" in told


@pytest.mark.parametrize(
    ("channel", "evidence"), [("online", "signed_in_service"), ("suomifi", "suomi_fi")]
)
def test_a_request_from_a_service_is_answered(
    made: DemoDesk, run: Run, tmp_path: Path, channel: str, evidence: str
) -> None:
    """Art. 12(6): who signed in has been identified."""
    words = answer_words(made, "kuopio", "ordinary", tmp_path, channel=channel, evidence=evidence)
    assert run(made, *words).code == 0


def test_what_older_commands_said_is_still_understood(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    more = {"channel": "email", "evidence": "already_identified"}
    assert run(made, *answer_words(made, "issoy", "swedish", tmp_path, **more)).code == 0


def test_the_ladder_needs_nobody(made: DemoDesk, run: Run) -> None:
    found = run(made, "ladder", "--controller", "kmev", "--channel", "visit", "--language", "sv")
    assert found.code == 0
    assert found.document["lightest"]["evidence"] == [
        "identity_card",
        "passport",
        "residence_permit_card",
    ]
    assert "identitetshandling" in found.document["lightest"]["name"]
    assert found.document["numbers_on_record"] == []
    assert all("artikel" in one for one in found.document["why"])


@pytest.mark.parametrize(
    ("evidence", "detail", "told"),
    [
        ("signature", "name,palm", "is not a list of details that can be compared"),
        ("passport", "XA0000093", "has no detail to be typed"),
    ],
)
def test_a_detail_that_there_is_not_writes_nothing_down(
    made: DemoDesk, run: Run, tmp_path: Path, evidence: str, detail: str, told: str
) -> None:
    before = len(run(made, "requests").document)
    more = {"evidence": evidence, "evidence-detail": detail}
    refused = run(made, *answer_words(made, "kmev", "ordinary", tmp_path, **more))
    assert refused.code == 2
    assert told in refused.err
    assert len(run(made, "requests").document) == before
