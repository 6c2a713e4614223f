"""What a notice demands beyond the law is flagged to whoever edits the profile (Art. 12(6), 15(3); TSV/224/2023)."""

from __future__ import annotations

import pytest

from desk.domain.beyond_law import demands
from desk.domain.controller import ControllerProfile
from desk.domain.text import LocalText
from desk.system.profiles import FileProfiles
from desk.system.resources import resource
from tests.fakes import local

PROFILES = {one.key: one for one in FileProfiles(resource("controllers")).all()}


def flagged(profile: ControllerProfile) -> dict[str, str]:
    stated = profile.stated
    found = demands(
        promise_days=stated.promise_days,
        request_ways=stated.request_ways,
        identity_proof=stated.identity_proof,
        answer_way=stated.answer_way,
        fee=stated.fee,
    )
    return {one.path.removeprefix("notice."): str(one.text) for one in found}


@pytest.mark.parametrize(
    ("controller", "field", "told"),
    [
        ("kmev", "request_ways", "nobody has to come in person or to bring a signed paper"),
        ("kmev", "identity_proof", "more may be asked only where there is reasonable doubt"),
        ("kmev", "answer_way", "who asks electronically gets an electronic answer"),
        ("ksoy", "request_ways", "a request counts however it comes"),
        ("issoy", "request_ways", "a request counts however it comes"),
        ("kesoy", "request_ways", "a request counts however it comes"),
        ("kuopio", "request_ways", "a request counts however it comes"),
        ("kuopio", "identity_proof", "may not be the only way"),
    ],
)
def test_the_five_notices(controller: str, field: str, told: str) -> None:
    """Art. 12(6), 15(3); EDPB 01/2022, section 3."""
    assert told in flagged(PROFILES[controller])[field]


@pytest.mark.parametrize(
    "words",
    [
        LocalText("Lomake ja kopio passista.", "", ""),
        LocalText("", "Blankett och kopia av pass.", ""),
        LocalText("", "", "A form with a copy of the passport."),
    ],
)
def test_a_copy_of_an_identity_document_is_flagged_in_each_language(words: LocalText) -> None:
    """TSV/224/2023."""
    for field in ("request_ways", "identity_proof"):
        nothing = dict.fromkeys(("request_ways", "identity_proof", "answer_way", "fee"))
        (found,) = demands(promise_days=None, **{**nothing, field: words})
        assert found.path == f"notice.{field}"
        assert "TSV/224/2023" in str(found.text)


def test_a_notice_within_the_law_is_not_flagged() -> None:
    found = demands(
        promise_days=30,
        request_ways=local("Kirjeellä, sähköpostilla, puhelimitse tai käymällä."),
        identity_proof=local("Henkilöllisyys tarkistetaan ennen kuin tietoja annetaan."),
        answer_way=local("Samalla tavalla kuin pyyntö tuli."),
        fee=local("Maksutta."),
    )
    assert [str(one.text) for one in found] == []
