"""A clerk who hears the window does the whole main job: from another program, through AT-SPI alone."""

from __future__ import annotations

from pathlib import Path

from tests.main_job.conftest import DemoDesk, Run
from tests.outside.outside import Reader, opened

_EMPTY = "Mikään ei odota vastausta"


def test_a_visit_from_the_identity_code_to_the_letter_that_is_handed_over(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    example = copied.examples["issoy", "ordinary"]
    with opened(copied.folder, tmp_path) as reader:
        reader.wait("label", _EMPTY)
        reader.press("choice", "Käynti")
        reader.wait("combo box", "Imatran Seudun Sähkö Oy")
        reader.write("Henkilötunnus, nimi", example["identity_code"])
        reader.wait("label", example["name"])
        reader.press("choice", "Henkilökortti")
        reader.press("choice", "Kyllä")
        reader.wait("label", "maksuton")
        reader.press("push button", "Kerää tiedot")
        reader.wait("list", "Tietojen ryhmät")
        reader.wait("label", "Tarkistus: ei huomautettavaa")
        reader.press("push button", "Allekirjoita")
        reader.wait("filler", "Allekirjoittanut Imatran Seudun Sähkö Oy")
        reader.press("push button", "Annettu asiakkaalle")
        reader.press("push button", "Sulje pyyntö")
        reader.wait("label", "on suljettu")
    (request,) = run(copied, "requests").document
    assert (request["controller"], request["state"]) == ("issoy", "closed")
    (dispatch,) = run(copied, "dispatches", "--request", request["number"]).document
    assert dispatch["way"] == "counter"


def test_what_takes_the_focus_has_a_name_in_every_place(copied: DemoDesk, tmp_path: Path) -> None:
    with opened(copied.folder, tmp_path) as reader:
        reader.wait("label", _EMPTY)
        for place, title in (
            ("Käynti", "Käynti asiakaspalvelussa"),
            ("Kirje tai sähköposti", "Kirje, sähköposti tai puhelu"),
            ("Pyynnöt", "Pyynnöt"),
            ("Postitettavat", "Postitettavat"),
            ("Järjestelmät", "Järjestelmät"),
            ("Asetukset", "Asetukset"),
            ("Tänään", "Tänään, "),
        ):
            reader.press("choice", place)
            reader.wait("filler", title)
            assert nameless(reader) == []


def test_facts_are_said_when_they_come_and_what_is_missing_at_once(
    copied: DemoDesk, tmp_path: Path
) -> None:
    example = copied.examples["issoy", "ordinary"]
    with opened(copied.folder, tmp_path) as reader:
        reader.wait("label", _EMPTY)
        reader.press("choice", "Käynti")
        reader.wait("combo box", "Imatran Seudun Sähkö Oy")
        reader.write("Henkilötunnus, nimi", example["identity_code"])
        said = reader.hear("maksuton")
        (person,) = [one for one in said if example["name"] in one]
        assert person.startswith("polite: ")
        assert len(said) == len(set(said))  # nothing is said twice
        reader.press("push button", "Kerää tiedot")
        reader.hear("urgent: ")


def nameless(reader: Reader) -> list[str]:
    """The roles of what takes the focus and says nothing."""
    return [one["role"] for one in reader.look() if one["focusable"] and not one["name"]]
