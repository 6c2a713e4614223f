"""Controllers edited in a workspace: its own copy, a new one, back to the shipped one, files spoilt by hand."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desk.app.composition import Composition
from desk.app.workspace import Workspace
from desk.domain.errors import BadInput, Conflict, Unavailable
from desk.domain.text import LocalText
from desk.services.profile_editing import Origin, ProfileBook, demands_of, differences
from desk.services.profile_fields import Values
from desk.services.profile_form import BLANK
from desk.system.own_profiles import own_file
from tests.letters.letter_samples import pdftotext
from tests.main_job.conftest import DemoDesk


@pytest.fixture
def workspace(copied: DemoDesk) -> Iterator[Workspace]:
    composition = Composition()
    yield composition.workspace(copied.folder)
    composition.close()


@pytest.fixture
def book(workspace: Workspace) -> ProfileBook:
    setup = workspace.desk.setup
    assert setup is not None
    assert setup.profiles is not None
    return setup.profiles


def local(words: str) -> LocalText:
    return LocalText(f"{words} fi", f"{words} sv", f"{words} en")


NEW: Values = {
    **BLANK,
    "name": "Äänekosken Lämpö Oy",
    "business_id": "0128951-2",
    "street_address.street": "Katu 1",
    "street_address.postal_code": "44100",
    "street_address.post_office": "Äänekoski",
    "postal_address.postal_code": "44100",
    "postal_address.post_office": "Äänekoski",
    "notice.data_subjects": local("Asiakkaat"),
    "notice.purposes": (local("Laskutus"),),
}


def test_a_changed_profile_holds_at_once_and_is_told_apart_from_the_shipped_one(
    workspace: Workspace, book: ProfileBook
) -> None:
    shown = book.open("kmev")
    assert shown.origin is Origin.SHIPPED
    values = {**shown.values, "phone": "040 123 4567", "notice.fee": local("Maksu")}
    saved = book.save("kmev", values, version=shown.version)

    assert workspace.desk.profiles.get("kmev").phone == "040 123 4567"
    assert saved.origin is Origin.CHANGED
    assert saved.shipped is not None
    assert [(one.path, one.shipped) for one in differences(saved.values, saved.shipped)] == [
        ("phone", "040 1870 200"),
        ("notice.fee", LocalText("", "", "")),
    ]
    again = book.go_back("kmev")
    assert again.origin is Origin.SHIPPED
    assert workspace.desk.profiles.get("kmev").phone == "040 1870 200"
    assert len(list((workspace.folder / "controllers").glob("kmev.toml.*"))) == 1


def test_a_profile_that_says_what_the_shipped_one_says_is_no_file_of_its_own(
    workspace: Workspace, book: ProfileBook
) -> None:
    shown = book.open("ksoy")
    saved = book.save("ksoy", {**shown.values, "phone": "05 77802"}, version=shown.version)
    back = book.save("ksoy", shown.values, version=saved.version)
    assert back.origin is Origin.SHIPPED
    assert not own_file(workspace.folder, "ksoy").exists()


def test_a_new_controller_is_made_whole_and_asks_for_systems_before_it_answers(
    workspace: Workspace, book: ProfileBook
) -> None:
    made = book.add(NEW)
    assert (made.key, made.origin) == ("aanekosken_lampo", Origin.OWN)
    desk = workspace.desk
    assert desk.profiles.get(made.key).name == "Äänekosken Lämpö Oy"
    assert desk.profiles.get(made.key).stated.promise_days is None
    with pytest.raises(Unavailable, match="No system of this controller is set up yet"):
        desk.registers.search(made.key, "Virtanen")
    assert book.add(NEW).key == "aanekosken_lampo_2"


def test_only_the_controllers_that_serve_can_be_chosen(
    workspace: Workspace, book: ProfileBook
) -> None:
    book.serve(("kmev",))
    assert [one.key for one in workspace.desk.profiles.all()] == ["kmev"]
    assert [one.key for one in book.all() if one.serving] == ["kmev"]
    made = book.add(NEW)
    assert [one.key for one in workspace.desk.profiles.all()] == ["kmev", made.key]


def test_each_wrong_field_is_told_at_the_field_and_nothing_is_written(
    workspace: Workspace, book: ProfileBook
) -> None:
    wrong = {
        **NEW,
        "name": "",
        "business_id": "0128951-3",
        "postal_address.postal_code": "4410",
        "email": "nobody",
        "desk.accent_colour": "#FFFF00",
        "desk.house_target_days": "31",
        "notice.promise_days": "soon",
        "notice.dated": "5/4/2023",
        "notice.purposes": (local("Laskutus"), LocalText("Perintä", "", "Collection")),
        "notice.fee": LocalText("Maksuton", "Avgiftsfri", ""),
        "joint_register": True,
        "bic": "NDEAFIHH",
    }
    faults = {path: str(text) for path, text in book.faults("uusi", wrong).items()}
    assert faults.keys() == wrong.keys() - NEW.keys() | {
        "name",
        "business_id",
        "postal_address.postal_code",
        "email",
        "desk.accent_colour",
        "desk.house_target_days",
        "notice.promise_days",
        "notice.dated",
        "notice.purposes",
        "notice.fee",
        "bic",
    }
    assert "line 2, Swedish: it is missing" in faults["notice.purposes"]
    assert "check digit" in faults["business_id"]
    assert "contrast" in faults["desk.accent_colour"]
    assert "needs an account" in faults["bic"]
    with pytest.raises(BadInput):
        book.add(wrong)
    assert not (workspace.folder / "controllers").exists()
    joint = {**NEW, "joint_register": True}
    assert "companies that share it" in str(book.faults("uusi", joint)["group"])
    assert book.faults("uusi", NEW) == {}


def test_a_repealed_act_is_no_legal_basis(book: ProfileBook) -> None:
    basis = LocalText("523/1999 8 §", "523/1999 8 §", "523/1999 s. 8")
    assert "repealed" in str(
        book.faults("uusi", {**NEW, "notice.legal_basis": basis})["notice.legal_basis"]
    )


def test_what_a_notice_demands_beyond_the_law_is_flagged(book: ProfileBook) -> None:
    kmev = book.open("kmev").values
    assert demands_of(kmev).keys() == {
        "notice.request_ways",
        "notice.identity_proof",
        "notice.answer_way",
    }
    assert demands_of({**NEW, "notice.promise_days": "45"}).keys() == {"notice.promise_days"}
    assert demands_of({**NEW, "notice.promise_days": "30"}) == {}


def test_nobody_writes_over_what_somebody_else_saved(book: ProfileBook) -> None:
    mine, theirs = book.open("kmev"), book.open("kmev")
    book.save("kmev", {**theirs.values, "phone": "05 1111"}, version=theirs.version)
    with pytest.raises(Conflict, match="Somebody else"):
        book.save("kmev", {**mine.values, "phone": "05 2222"}, version=mine.version)
    assert book.open("kmev").values["phone"] == "05 1111"


@pytest.mark.parametrize(
    ("spoilt", "told"),
    [
        ('name = "Keminmaan\n', "line 1 is not valid TOML"),
        ('name = "Keminmaan"\n', "“notice” is corrected: it is missing"),
        ("\xff\xfe", "not valid TOML"),
    ],
)
def test_a_file_spoilt_by_hand_stops_only_its_own_controller(
    workspace: Workspace, book: ProfileBook, spoilt: str, told: str
) -> None:
    file = own_file(workspace.folder, "kmev")
    file.parent.mkdir()
    file.write_bytes(spoilt.encode("latin-1"))
    workspace.renew()
    assert "kmev" not in [one.key for one in workspace.desk.profiles.all()]
    assert len(workspace.desk.profiles.all()) == 4
    (listed,) = [one for one in book.all() if one.key == "kmev"]
    assert listed.fault is not None
    assert told in str(listed.fault)
    assert book.go_back("kmev").origin is Origin.SHIPPED
    assert "kmev" in [one.key for one in workspace.desk.profiles.all()]


@pytest.mark.skipif(os.name == "nt", reason="a folder is closed otherwise there")
def test_a_folder_that_cannot_be_written_leaves_the_earlier_profile(untouched: DemoDesk) -> None:
    with tempfile.TemporaryDirectory() as place:  # the folders of pytest let nobody else through
        folder = Path(place) / "workspace"
        shutil.copytree(untouched.folder, folder)
        done = subprocess.run(
            [sys.executable, "-m", "tests.main_job.unwritable_probe", str(folder)],
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    told, then, once_it_can_be_written = done.stdout.splitlines()
    assert "Nothing was changed" in told
    assert then == "040 1870 200"
    assert once_it_can_be_written == "05 1111"


def test_systems_that_the_company_does_not_have_are_asked_no_more(
    workspace: Workspace, book: ProfileBook
) -> None:
    shown = book.open("issoy")
    saved = book.save("issoy", {**shown.values, "systems": ("online",)}, version=shown.version)
    assert saved.values["systems"] == ("online",)
    assert [one.key for one in workspace.desk.profiles.get("issoy").systems] == ["online"]


def test_a_sample_letter_shows_what_was_typed_before_it_is_saved(
    book: ProfileBook, tmp_path: Path
) -> None:
    values = {**book.open("kmev").values, "name": "Toinen Nimi Oy", "phone": "040 765 4321"}
    file = tmp_path / "sample.pdf"
    file.write_bytes(book.sample("kmev", values, "sv"))
    printed = pdftotext(file)
    assert "Toinen Nimi Oy" in printed
    assert "040 765 4321" in printed
    with pytest.raises(BadInput):
        book.sample("kmev", {**values, "business_id": ""}, "fi")


def test_a_picture_becomes_the_logo_and_anything_else_does_not(
    book: ProfileBook, tmp_path: Path
) -> None:
    picture, text = tmp_path / "merkki ä.png", tmp_path / "merkki.txt"
    Image.new("RGB", (80, 40), "#5A3E8E").save(picture)
    text.write_text("no picture")
    book.put_logo("kmev", str(picture))
    assert book.has_logo("kmev")
    with pytest.raises(BadInput, match="holds no PNG or JPEG"):
        book.put_logo("kmev", str(text))
    with pytest.raises(BadInput, match="cannot be read"):
        book.put_logo("kmev", str(tmp_path / "gone.png"))
    assert book.has_logo("kmev")
    book.put_logo("kmev", None)
    assert not book.has_logo("kmev")
