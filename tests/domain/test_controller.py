"""The controller's values: addresses as they stand on an envelope, systems by their key."""

from __future__ import annotations

from desk.domain.controller import PostalAddress
from desk.domain.text import LANGUAGES, LocalText
from desk.system.profiles import FileProfiles
from desk.system.resources import resource


def test_post_office_stands_in_capitals() -> None:
    address = PostalAddress("Yhdystie 7", "47200", "Elimäki")
    assert address.lines == ("Yhdystie 7", "47200 ELIMÄKI")


def test_a_system_is_found_by_its_key() -> None:
    issoy = FileProfiles(resource("controllers")).get("issoy")
    assert issoy.system("hairio").name.en == "Outage information system"


def test_a_system_that_was_taken_out_goes_by_its_key() -> None:
    issoy = FileProfiles(resource("controllers")).get("issoy")
    gone = issoy.system("puhelut")
    assert [gone.name.in_language(one) for one in LANGUAGES] == ["puhelut"] * 3


def test_the_free_check_is_counted_for_the_controller_or_its_group() -> None:
    for profile in FileProfiles(resource("controllers")).all():
        assert profile.unit == profile.key


def test_a_text_is_given_in_the_language_asked_for() -> None:
    text = LocalText("Asiakasrekisteri", "Kundregister", "Customer register")
    assert [text.in_language("fi"), text.in_language("sv"), text.in_language("en")] == [
        "Asiakasrekisteri",
        "Kundregister",
        "Customer register",
    ]
