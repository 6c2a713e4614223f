"""The five profiles hold what the notices state; a profile with a mistake says which and where."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from desk.domain.controller import Delivery
from desk.domain.errors import BadInput
from desk.domain.text import LocalText
from desk.system.profiles import FileProfiles, contrast_on_white
from desk.system.resources import resource

FOLDER = resource("controllers")
KEYS = ("issoy", "kesoy", "kmev", "ksoy", "kuopio")
PROFILES = FileProfiles(FOLDER)

Break = Callable[[str, str], Path]


def texts(value: object) -> Iterator[LocalText]:
    """Every text in three languages that stands anywhere in a value."""
    if isinstance(value, LocalText):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts(getattr(value, one.name))


def test_five_controllers() -> None:
    assert tuple(profile.key for profile in PROFILES.all()) == KEYS


@pytest.mark.parametrize(
    ("key", "name", "business_id", "street", "postal", "phone", "email", "web"),
    [
        (
            "ksoy",
            "Kymenlaakson Sähkö Oy",
            "0128951-2",
            ("Yhdystie 7", "47200 ELIMÄKI"),
            ("PL 9", "47201 ELIMÄKI"),
            "05 77801",
            None,
            "www.ksoy.fi",
        ),
        (
            "kmev",
            "Keminmaan Energia ja Vesi Oy",
            "0854658-5",
            ("Jauholantie 4", "94450 KEMINMAA"),
            ("", "94450 KEMINMAA"),
            "040 1870 200",
            "info@kmev.fi",
            None,
        ),
        (
            "kesoy",
            "Kymen Ekosähkö Oy",
            "2922474-5",
            ("Kalarannantie 41", "49210 HUUTJÄRVI"),
            ("Kalarannantie 41", "49210 HUUTJÄRVI"),
            "044 987 9982",
            "info@kesoy.fi",
            None,
        ),
        (
            "kuopio",
            "Kuopion Energia Oy",
            "2064700-4",
            ("Haapaniementie 30", "70100 KUOPIO"),
            ("PL 105", "70101 KUOPIO"),
            "020 520 01",
            "asiakaspalvelu@kuopionenergia.fi",
            "www.kuopionenergia.fi",
        ),
        (
            "issoy",
            "Imatran Seudun Sähkö Oy",
            "0159029-2",
            ("Karhumäenkatu 2", "55120 IMATRA"),
            ("Karhumäenkatu 2", "55120 IMATRA"),
            "05 6835 209",
            None,
            "www.issoy.fi",
        ),
    ],
)
def test_who_the_controller_is(
    key: str,
    name: str,
    business_id: str,
    street: tuple[str, str],
    postal: tuple[str, str],
    phone: str,
    email: str | None,
    web: str | None,
) -> None:
    profile = PROFILES.get(key)
    assert (profile.name, profile.business_id) == (name, business_id)
    assert profile.street_address.lines == street
    assert profile.postal_address.lines == postal
    assert (profile.phone, profile.email, profile.web) == (phone, email, web)


@pytest.mark.parametrize(
    ("key", "not_stated"),
    [
        ("ksoy", {"fee", "retention", "transfers", "legal_basis", "dated"}),
        ("kmev", {"promise_days", "fee", "retention", "legal_basis", "dated"}),
        ("kesoy", {"promise_days", "identity_proof", "answer_way", "fee"}),
        ("kuopio", {"promise_days", "answer_way", "fee", "dated"}),
        ("issoy", {"promise_days", "retention", "legal_basis", "dated"}),
    ],
)
def test_what_a_notice_does_not_state_stays_not_stated(key: str, not_stated: set[str]) -> None:
    stated = PROFILES.get(key).stated
    assert {one.name for one in fields(stated) if getattr(stated, one.name) is None} == not_stated


@pytest.mark.parametrize(
    ("key", "purposes", "rights", "recipients", "sources"),
    [
        ("ksoy", 5, 2, 1, 6),
        ("kmev", 3, 2, 3, 3),
        ("kesoy", 6, 7, 3, 4),
        ("kuopio", 4, 2, 4, 7),
        ("issoy", 6, 2, 2, 5),
    ],
)
def test_every_line_of_the_lists_is_there(
    key: str, purposes: int, rights: int, recipients: int, sources: int
) -> None:
    profile = PROFILES.get(key)
    found = (profile.purposes, profile.rights, profile.stated.recipients, profile.stated.sources)
    assert tuple(map(len, found)) == (purposes, rights, recipients, sources)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("ksoy", "Kymenlaakson Sähköverkko Oy"),
        ("ksoy", "05 7780 622"),
        ("ksoy", "05 7780 500"),
        ("ksoy", "Väestörekisterikeskus"),
        ("kmev", "RopoCapital"),
        ("kmev", "Pohjois-Suomen Energiatieto Oy"),
        ("kmev", "sukututkimuksessa"),
        ("kesoy", "2023-05-29"),
        ("kesoy", "pikaviestit"),
        ("kuopio", "Energy Brokers Finland Oy"),
        ("kuopio", "Itella Asiakkuusmarkkinointi Oy"),
        ("kuopio", "yksi vuosi puhelusta"),
        ("issoy", "Imatran Seudun Sähkönsiirto Oy"),
        ("issoy", "häiriötietojärjestelmä"),
        ("issoy", "kerran kalenterivuodessa"),
    ],
)
def test_facts_that_are_easily_lost(key: str, words: str) -> None:
    assert words in repr(PROFILES.get(key))


def test_only_ksoy_states_a_promise_and_the_house_aims_at_thirty_days_everywhere() -> None:
    assert {p.key: p.stated.promise_days for p in PROFILES.all() if p.stated.promise_days} == {
        "ksoy": 30
    }
    assert {profile.house_target_days for profile in PROFILES.all()} == {30}


def test_only_issoy_has_a_joint_register() -> None:
    assert [profile.key for profile in PROFILES.all() if profile.joint_register] == ["issoy"]


def test_what_the_desk_does_all_the_same() -> None:
    for profile in PROFILES.all():
        expected = Delivery.POST if profile.key == "kmev" else Delivery.COUNTER
        assert profile.usual_delivery is expected
        # Art. 12(3), 15(3): an electronic request gets an electronic answer, at kmev too.
        assert profile.electronic_answers
        # The notice of issoy alone offers to show the data on the premises.
        assert profile.shows_on_premises is (profile.key == "issoy")
        assert not profile.accepts_driving_licence
        assert profile.letter_table_rows >= 30


@pytest.mark.parametrize(
    ("key", "systems"),
    [
        ("ksoy", {"asiakastieto": "sql", "yhteydenotot": "files"}),
        ("kmev", {"sahko": "sql", "lampo_vesi": "sql", "palvelu": "files"}),
        ("kesoy", {"asiakasrekisteri": "sql", "viestinta": "files"}),
        ("kuopio", {"markkinointi": "sql", "puhelut": "files"}),
        ("issoy", {"asiakastieto": "sql", "hairio": "sql", "online": "sql"}),
    ],
)
def test_systems_behind_the_register(key: str, systems: dict[str, str]) -> None:
    profile = PROFILES.get(key)
    assert {system.key: system.kind for system in profile.systems} == systems
    for system in profile.systems:
        assert system.data_map == f"{key}_{system.key}.yaml"


@pytest.mark.parametrize("key", KEYS)
def test_texts_are_fit_for_a_letter(key: str) -> None:
    profile = PROFILES.get(key)
    for text in texts(profile):
        for words in (text.fi, text.sv, text.en):
            assert "523/1999" not in words
            assert "  " not in words
        if text.fi != text.en:  # a company's name is the same in every language
            assert text.fi != text.sv != text.en
    for sentence in texts(profile.stated):
        ends = {words.endswith(".") for words in (sentence.fi, sentence.sv, sentence.en)}
        assert len(ends) == 1


@pytest.mark.parametrize("key", KEYS)
def test_the_letterheads_colour_can_be_read_on_white(key: str) -> None:
    assert contrast_on_white(PROFILES.get(key).accent_colour) >= 4.5


def test_contrast_of_known_colours() -> None:
    assert contrast_on_white("#000000") == pytest.approx(21)
    assert contrast_on_white("#FFFFFF") == pytest.approx(1)
    assert contrast_on_white("#767676") == pytest.approx(4.54, abs=0.01)


def test_an_unknown_controller_is_told_the_known_ones() -> None:
    with pytest.raises(BadInput, match="issoy, kesoy, kmev, ksoy, kuopio"):
        PROFILES.get("fortum")


@pytest.mark.parametrize("key", ["", "../ksoy", "KSOY", "ksoy.toml"])
def test_a_key_never_leaves_the_folder(key: str) -> None:
    with pytest.raises(BadInput, match="There is no controller"):
        PROFILES.get(key)


_WEB = 'web = "www.ksoy.fi"'


@pytest.fixture
def broken(tmp_path: Path) -> Break:
    """Copies the profiles and changes one thing in ksoy's."""

    def change(old: str, new: str) -> Path:
        folder = tmp_path / "controllers"
        shutil.copytree(FOLDER, folder)
        file = folder / "ksoy.toml"
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")
        return folder

    return change


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('phone = "05', 'telephone = "05', "telephone", "no such key is known here"),
        ("promise_days = 30", "promise = 30", "notice.promise", "no such key is known here"),
        ('kind = "sql"', 'kind = "sql"\ncolour = "red"', "systems[1].colour", "no such key"),
        ('name = "Kymen', 'title = "Kymen', "name", "it is missing"),
        ('"0128951-2"', '"0128951-3"', "business_id", "0128951-3 does not match"),
        ('"0128951-2"', '"01289512"', "business_id", "business ID such as"),
        ('"0128951-2"', "128951", "business_id", "a text in quotes"),
        ("promise_days = 30", "promise_days = 0", "notice.promise_days", "from 1 to 365"),
        ("promise_days = 30", "promise_days = true", "notice.promise_days", "from 1 to 365"),
        ("promise_days = 30", 'promise_days = "30"', "notice.promise_days", "whole number"),
        ("target_days = 30", "target_days = 31", "desk.house_target_days", "from 1 to 30"),
        ("table_rows = 200", "table_rows = 29", "desk.letter_table_rows", "from 30"),
        ("working_days = 5", "working_days = -1", "desk.postal_working_days", "from 0 to 15"),
        ('"47200"', '"4720"', "street_address.postal_code", "five digits"),
        ('"47200"', '"٤٧٢٠٠"', "street_address.postal_code", "five digits"),
        ('web = "www.ksoy.fi"', 'web = "javascript:x"', "web", "a web address"),
        ('web = "www.ksoy.fi"', 'email = "info(at)ksoy.fi"', "email", "an e-mail address"),
        (_WEB, f'{_WEB}\niban = "FI2112345600000786"', "iban", "check digits match"),
        (_WEB, f'{_WEB}\niban = "FI21"', "iban", "check digits match"),
        (_WEB, f'{_WEB}\nbic = "NORDEA"', "bic", "8 or 11 characters"),
        (_WEB, f'{_WEB}\nbic = "DABAFIHH"', "bic", "needs an account"),
        ('"05 77801"', '"call us"', "phone", "digits and blanks only"),
        ('"counter"', '"pigeon"', "desk.usual_delivery", "counter, post, electronic"),
        ('language = "fi"', 'language = "de"', "desk.default_language", "fi, sv, en"),
        ("answers = true", 'answers = "yes"', "desk.electronic_answers", "true or false"),
        ("joint_register = false", "joint_register = 0", "joint_register", "true or false"),
        ('"#0B5CA8"', '"#F0F0F0"', "desk.accent_colour", "too pale"),
        ('"#0B5CA8"', '"blue"', "desk.accent_colour", "a colour such as"),
        ('kind = "sql"', 'kind = "excel"', "systems[1].kind", "sql, files"),
        ('key = "yhteydenotot"', 'key = "asiakastieto"', "systems[2].key", "two systems"),
        ('key = "asiakastieto"', 'key = "Asiakas Tieto"', "systems[1].key", "short name"),
        ('"ksoy_asiakastieto.yaml"', '"../a.yaml"', "systems[1].data_map", "ksoy_asiakastieto"),
        ('sv = "Kundregister"', 'se = "Kundregister"', "register.sv", "it is missing"),
        ('sv = "Kundregister"', 'sv = " "', "register.sv", "one line"),
        ('sv = "Kundregister"', 'sv = "Kund\\u0000register"', "register.sv", "one line"),
        ('sv = "Kundregister"', 'sv = "Kund\\u202Eregister"', "register.sv", "one line"),
        ("\n[notice]\n", "\n[notice]\ndated = 2023\n", "notice.dated", "a date such as"),
        (
            "\n[notice]\n",
            '\n[notice]\nlegal_basis = { fi = "523/1999 8 §", sv = "x", en = "y" }\n',
            "notice.legal_basis",
            "repealed",
        ),
        ("\n[desk]\n", "\n[table]\n", "desk", "it is missing"),
    ],
)
def test_a_mistake_is_named_with_file_key_and_reason(
    broken: Break, old: str, new: str, key: str, reason: str
) -> None:
    with pytest.raises(BadInput) as caught:
        FileProfiles(broken(old, new)).get("ksoy")
    sentence = str(caught.value)
    assert sentence.startswith(f"ksoy.toml cannot be used until “{key}” is corrected: ")
    assert reason in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_an_account_is_read_only_where_the_controller_names_one(broken: Break) -> None:
    assert all(profile.iban is profile.bic is None for profile in PROFILES.all())
    account = f'{_WEB}\niban = "FI21 1234 5600 0007 85"\nbic = "DABAFIHH"'
    profile = FileProfiles(broken(_WEB, account)).get("ksoy")
    assert (profile.iban, profile.bic) == ("FI2112345600000785", "DABAFIHH")


def test_a_joint_register_needs_its_companies(broken: Break) -> None:
    folder = broken('group = ["Kymenlaakson Sähköverkko Oy"]', "group = []")
    assert FileProfiles(folder).get("ksoy").group == ()
    file = folder / "ksoy.toml"
    file.write_text(file.read_text("utf-8").replace("register = false", "register = true"), "utf-8")
    with pytest.raises(BadInput, match="“group” is corrected: a joint register needs"):
        FileProfiles(folder).get("ksoy")


def test_no_purpose_and_no_system_are_refused(tmp_path: Path) -> None:
    whole = (FOLDER / "ksoy.toml").read_text("utf-8")
    file = tmp_path / "ksoy.toml"
    file.write_text(whole.replace("[[notice.purposes]]", "[[notice.sources]]"), "utf-8")
    with pytest.raises(BadInput, match=r"“notice\.purposes” is corrected"):
        FileProfiles(tmp_path).get("ksoy")
    file.write_text(whole.split("[[systems]]")[0], "utf-8")
    with pytest.raises(BadInput, match="“systems” is corrected"):
        FileProfiles(tmp_path).get("ksoy")


@pytest.mark.parametrize("content", [b"name = ", b"name = 'a'\nname = 'b'", b"name = '\xff'"])
def test_a_file_that_is_no_toml_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "ksoy.toml").write_bytes(content)
    with pytest.raises(BadInput, match=r"^ksoy\.toml cannot be used until it is corrected"):
        FileProfiles(tmp_path).get("ksoy")


def test_a_folder_in_place_of_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "ksoy.toml").mkdir()
    with pytest.raises(BadInput, match=r"^ksoy\.toml cannot be read: Is a directory"):
        FileProfiles(tmp_path).get("ksoy")


def test_a_profile_with_a_bad_file_name_is_told_to_be_renamed(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "ksoy.toml", tmp_path / "Kymen laakso.toml")
    with pytest.raises(BadInput, match="until it is renamed"):
        FileProfiles(tmp_path).get("Kymen laakso")


def test_one_bad_profile_does_not_stop_the_others(broken: Break) -> None:
    profiles = FileProfiles(broken("promise_days = 30", "promise_days = 0"))
    assert profiles.get("kmev").name == "Keminmaan Energia ja Vesi Oy"
    with pytest.raises(BadInput, match=r"ksoy\.toml"):
        profiles.all()


def test_no_profile_names_a_person() -> None:
    """A contact is a role: its text is one of the two that the profiles know."""
    roles = {profile.contact.en for profile in PROFILES.all()}
    assert roles == {"Contact for register matters", "Customer service"}


def test_profiles_and_calendar_are_read_without_heavy_imports() -> None:
    """``desk due`` answers within half a second; each of these alone takes a fifth of it or more."""
    code = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from desk.system.calendars import FinnishHolidays\n"
        "from desk.system.profiles import FileProfiles\n"
        "FileProfiles(Path(sys.argv[1])).get('ksoy')\n"
        "FinnishHolidays().name(date(2026, 12, 6))\n"
        "heavy = {'pydantic', 'holidays', 'PySide6', 'sqlalchemy', 'logging'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(FOLDER)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("key", KEYS)
def test_facts_of_the_notice_stand_apart_from_the_desks_own_rules(key: str) -> None:
    whole = tomllib.loads((FOLDER / f"{key}.toml").read_text("utf-8"))
    assert {"notice", "desk"} <= whole.keys()
    assert not whole["notice"].keys() & whole["desk"].keys()
