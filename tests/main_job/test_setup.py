"""What the settings page does, with the real file, databases, cards and keyring of a workspace."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from desk.app.composition import Composition
from desk.app.workspace import Workspace
from desk.domain.errors import BadInput, Cancelled, Conflict, DeskError, Unavailable
from desk.domain.text import LocalText
from desk.services.desk import Desk
from desk.services.setup_ports import CertificateSetup, Setup, SystemSetup, TimeStampSetup
from desk.system.demo_secrets import DemoSecrets
from desk.system.settings import read_settings
from tests.fakes import local
from tests.main_job.conftest import TODAY, DemoDesk
from tests.sealing.soft_card import MODULE, PIN, Card, softhsm
from tests.sealing.trust_services import Root
from tests.servers import MariadbServer, PostgresServer


@pytest.fixture
def workspace(copied: DemoDesk) -> Iterator[Workspace]:
    composition = Composition()
    yield composition.workspace(copied.folder)
    composition.close()


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    return workspace.desk


@pytest.fixture
def setup(desk: Desk) -> Setup:
    assert desk.setup is not None
    return desk.setup


def never() -> bool:
    return False


def own(kind: str, **values: str) -> SystemSetup:
    return SystemSetup("kmev", "oma", kind, values, local("Oma"), "maps/oma.yaml")


def systems_of(desk: Desk, controller: str) -> list[str]:
    return [one.key for one in desk.profiles.get(controller).systems]


def test_the_running_desk_works_with_a_system_as_soon_as_it_is_added(
    desk: Desk, setup: Setup
) -> None:
    before = systems_of(desk, "kmev")
    own_by_hand = replace(own("by_hand", owner="Arkisto", chase_days="3"), data_map=None)
    setup.systems.put(own_by_hand, before=None)
    assert systems_of(desk, "kmev") == [*before, "oma"]
    assert desk.owners.of("kmev", "oma").role == "Arkisto"
    (known,) = (one for one in setup.systems.all() if one.key == "oma")
    assert known.setup == own_by_hand
    assert not known.shipped
    setup.systems.remove(own_by_hand)
    assert systems_of(desk, "kmev") == before


def test_what_somebody_else_changed_is_not_written_over(workspace: Workspace, setup: Setup) -> None:
    first = own("files", path="one")
    setup.systems.put(first, before=None)
    other = Composition()
    try:
        their = other.workspace(workspace.folder).desk.setup
        assert their is not None
        theirs = own("files", path="two")
        their.systems.put(theirs, before=first)
        with pytest.raises(Conflict, match="nothing was written over it"):
            setup.systems.put(own("files", path="three"), before=first)
        with pytest.raises(Conflict):
            setup.systems.remove(first)
        (known,) = (one for one in setup.systems.all() if one.key == "oma")
        assert known.setup == theirs
    finally:
        other.close()


def test_a_hand_edit_is_taken_up_when_the_page_is_entered(
    workspace: Workspace, desk: Desk, setup: Setup
) -> None:
    file = workspace.folder / "settings.toml"
    file.write_text(
        f'{file.read_text("utf-8")}\n[systems.kmev.arkisto]\nkind = "by_hand"\n'
        'name = { fi = "Arkisto", sv = "Arkiv", en = "Archive" }\n',
        "utf-8",
    )
    assert "arkisto" not in systems_of(desk, "kmev")
    setup.systems.all()
    assert "arkisto" in systems_of(desk, "kmev")
    file.write_text("workspace = oops\n", "utf-8")
    with pytest.raises(BadInput, match="line 1"):
        setup.systems.all()
    assert "arkisto" in systems_of(desk, "kmev")


@pytest.mark.parametrize(
    ("system", "field"),
    [
        (own("sql"), "url"),
        (own("sql", url="db.example"), "url"),
        (own("sql", url="postgresql://desk:hunter2@db/x"), "url"),
        (own("sql", url="sqlite:///x", timeout="soon"), "timeout"),
        (own("sql", url="sqlite:///x", timeout="0"), "timeout"),
        (own("sql", url="sqlite:///x\ny"), "url"),
        (own("web", url="http://service.example"), "url"),
        (own("web", url="https://service.example", tries="2.5"), "tries"),
        (own("web", url="https://service.example", user="a\u202eb"), "user"),
        (own("files", path=" x"), "path"),
        (own("by_hand", email="somebody"), "email"),
        (own("by_hand", chase_days="61"), "chase_days"),
        (own("by_hand", needs_identity_code="perhaps"), "needs_identity_code"),
        (replace(own("files", path="x"), key="Åland"), "key"),
        (replace(own("files", path="x"), name=None), "name"),
        (replace(own("files", path="x"), name=LocalText("Oma", "", "Own")), "name"),
        (replace(own("files", path="x"), data_map=None), "data_map"),
        (replace(own("files", path="x"), data_map="map.txt"), "data_map"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_is_not_written(
    workspace: Workspace, setup: Setup, system: SystemSetup, field: str
) -> None:
    before = (workspace.folder / "settings.toml").read_bytes()
    told = setup.systems.wrong(system)
    assert list(told) == [field]
    assert "hunter2" not in str(told[field])
    with pytest.raises(DeskError):
        setup.systems.put(system, before=None)
    assert (workspace.folder / "settings.toml").read_bytes() == before


def test_what_the_form_takes_the_settings_take(setup: Setup) -> None:
    for kind in setup.systems.kinds():
        values = {
            one.name: {
                "url": "https://x.example",
                "secret": "",
                "flag": "true",
                "email": "a@b.fi",
            }.get(one.kind, "3" if one.kind in ("seconds", "number", "whole") else "x")
            for one in kind.settings
        }
        system = replace(
            own(kind.key, **{k: v for k, v in values.items() if v}), key=f"oma_{kind.key}"
        )
        if kind.key == "sql":
            system = replace(system, values={**system.values, "url": "sqlite:///x"})
        assert not setup.systems.wrong(system), kind.key
        setup.systems.put(system, before=None)


def postgres(server: PostgresServer, *statements: str) -> str:
    """A new database with some tables; returns its address."""
    import psycopg

    url = server.new_database()
    parts = urlsplit(url)
    with psycopg.connect(
        host=str(server.socket_folder),
        user="desk",
        password=server.password,
        dbname=parts.path[1:],
        autocommit=True,
    ) as connection:
        for one in statements:
            connection.execute(one)
    return url


MAP = """\
dataset:
  - fides_key: oma
    collections:
      - name: asiakas
        fields:
          - {name: numero, fides_meta: {primary_key: true, identity: customer_number}}
"""


def test_a_postgresql_is_tested_with_the_password_of_the_keyring(
    workspace: Workspace, setup: Setup, postgres_server: PostgresServer
) -> None:
    (workspace.folder / "maps").mkdir(exist_ok=True)
    (workspace.folder / "maps" / "oma.yaml").write_text(MAP)
    url = postgres(postgres_server, "CREATE TABLE asiakas (numero text PRIMARY KEY)")
    system = own("sql", url=url)
    refused = setup.systems.test(system, seconds=20, cancelled=never)
    assert refused.reached is False
    assert "did not let the desk in" in str(refused.reason)
    setup.systems.keep_secret("kmev", "oma", postgres_server.password)
    assert setup.systems.has_secret("kmev", "oma")
    health = setup.systems.test(system, seconds=20, cancelled=never)
    assert health.reached, health.reason
    assert health.connect_seconds is not None
    assert health.question_seconds is not None
    missing = replace(system, values={**system.values, "url": postgres_server.new_database()})
    assert "has no table" in str(setup.systems.test(missing, seconds=20, cancelled=never).reason)
    setup.systems.forget_secret("kmev", "oma")
    assert not setup.systems.has_secret("kmev", "oma")
    settings = (workspace.folder / "settings.toml").read_text("utf-8")
    assert postgres_server.password not in settings


def test_a_mariadb_is_tested(
    workspace: Workspace, setup: Setup, mariadb_server: MariadbServer
) -> None:
    (workspace.folder / "maps").mkdir(exist_ok=True)
    (workspace.folder / "maps" / "oma.yaml").write_text(MAP)
    url = mariadb_server.new_database()
    setup.systems.keep_secret("kmev", "oma", mariadb_server.password)
    health = setup.systems.test(own("sql", url=url), seconds=20, cancelled=never)
    assert "has no table “asiakas”" in str(health.reason)  # let in, and looked for


def test_a_test_that_hangs_can_be_stopped_at_once(
    workspace: Workspace, setup: Setup, silent_port: int
) -> None:
    (workspace.folder / "maps").mkdir(exist_ok=True)
    (workspace.folder / "maps" / "oma.yaml").write_text(MAP)
    system = own("sql", url=f"postgresql+psycopg://desk@127.0.0.1:{silent_port}/x")
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        setup.systems.test(system, seconds=60, cancelled=stop.is_set)
    assert time.monotonic() - begun < 5


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that takes connections and never says a word."""
    import socket

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


def test_a_data_map_is_drafted_from_the_database_and_checked(
    workspace: Workspace, setup: Setup, postgres_server: PostgresServer
) -> None:
    url = postgres(
        postgres_server,
        "CREATE TABLE asiakas (asiakasnumero text PRIMARY KEY, etunimi text, sukunimi text)",
    )
    setup.systems.keep_secret("kmev", "oma", postgres_server.password)
    system = own("sql", url=url)
    file = setup.systems.draft_map(system)
    assert file == "maps/kmev_oma.yaml"
    assert setup.systems.draft_map(system) == "maps/kmev_oma_2.yaml"
    placed = replace(system, data_map=file)
    found = setup.systems.check_map(placed)
    assert all(one.file.endswith("maps/kmev_oma.yaml") for one in found)
    setup.systems.put(placed, before=None)
    assert setup.systems.test(placed, seconds=20, cancelled=never).reached
    (workspace.folder / file).write_text("dataset: nothing")
    with pytest.raises(BadInput):
        setup.systems.check_map(placed)


def test_the_demo_s_certificate_is_shown_and_tried(setup: Setup) -> None:
    facts = setup.certificates.facts("issoy")
    assert facts.ends > TODAY
    assert facts.issuer
    tried = setup.certificates.try_it("issoy")
    assert tried.signer == facts.holder
    assert tried.trusted
    assert tried.level == "B-B"


def test_a_certificate_file_is_changed_and_the_next_signature_is_made_with_it(
    workspace: Workspace, setup: Setup
) -> None:
    before = setup.certificates.all()["issoy"]
    gone = replace(before, file="certificates/missing.p12")
    setup.certificates.put(gone, before=before)
    with pytest.raises(Unavailable, match=r"missing\.p12"):
        setup.certificates.try_it("issoy")
    with pytest.raises(Conflict):
        setup.certificates.put(before, before=before)
    setup.certificates.put(before, before=gone)
    assert setup.certificates.try_it("issoy").trusted
    setup.certificates.keep_secret("issoy", "wrong")
    with pytest.raises(Unavailable, match="passphrase in the keyring is wrong"):
        setup.certificates.try_it("issoy")
    setup.certificates.remove(before)
    with pytest.raises(Unavailable, match="No signing certificate is set"):
        setup.certificates.facts("issoy")


@pytest.mark.parametrize(
    ("certificate", "field"),
    [
        (CertificateSetup("issoy"), "file"),
        (CertificateSetup("issoy", file="a\nb"), "file"),
        (CertificateSetup("issoy", module="/usr/lib/x.so", token="A"), "certificate"),
        (CertificateSetup("issoy", file="a.p12", organisation=" x"), "organisation"),
    ],
)
def test_what_is_wrong_with_a_certificate_is_told_at_its_field(
    setup: Setup, certificate: CertificateSetup, field: str
) -> None:
    assert list(setup.certificates.wrong(certificate)) == [field]


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Card]:
    with softhsm(tmp_path_factory.mktemp("softhsm")) as folder:
        yield Card(folder, "ISSOY", Root())


def test_a_card_is_listed_without_its_pin_and_a_wrong_pin_is_tried_once(
    workspace: Workspace, setup: Setup, card: Card
) -> None:
    shown = setup.certificates.tokens(str(MODULE))
    assert {(one.token, one.certificate) for one in shown} == {
        ("ISSOY", "allekirjoitus"),
        ("ISSOY", "juuri"),
    }
    before = setup.certificates.all()["issoy"]
    own = CertificateSetup("issoy", module=str(MODULE), token="ISSOY", certificate="allekirjoitus")
    setup.certificates.put(own, before=before)
    assert read_settings(workspace.folder).certificates["issoy"].secret == "pin:issoy"
    assert setup.certificates.facts("issoy").holder == "Imatran Seudun Sähkö Oy"
    with pytest.raises(Unavailable, match="no PIN"):
        setup.certificates.try_it("issoy")
    setup.certificates.keep_secret("issoy", "000000")
    for said in ("not that of the card", "will not be tried again|was refused|refused"):
        with pytest.raises(Unavailable, match=said):
            setup.certificates.try_it("issoy")
    setup.certificates.keep_secret("issoy", PIN)
    assert setup.certificates.try_it("issoy").signer == "Imatran Seudun Sähkö Oy"
    with pytest.raises(Unavailable, match="no PKCS#11"):
        setup.certificates.tokens(__file__)


def test_the_time_stamp_service_s_password_lies_in_the_keyring(
    workspace: Workspace, setup: Setup
) -> None:
    service = TimeStampSetup("https://tsa.example/tsr", 7, "desk")
    assert not setup.certificates.wrong_time_stamps(service)
    setup.certificates.put_time_stamps(service, before=None)
    setup.certificates.keep_time_stamp_secret("hunter2")
    assert setup.certificates.has_time_stamp_secret()
    assert setup.certificates.time_stamps() == service
    assert "hunter2" not in (workspace.folder / "settings.toml").read_text("utf-8")
    assert DemoSecrets(workspace.folder).get("time-stamps") == b"hunter2"
    bad = TimeStampSetup("ftp://tsa.example", 99, "a\nb")
    assert set(setup.certificates.wrong_time_stamps(bad)) == {"url", "seconds", "user"}
    setup.certificates.put_time_stamps(None, before=service)
    assert setup.certificates.time_stamps() is None


def test_an_own_holiday_rolls_from_the_next_count_on(desk: Desk, setup: Setup) -> None:
    before = setup.calendar.now()
    (day, *_) = (day for day, _ in setup.calendar.public(TODAY.year + 1))
    assert desk.holidays.name(day) is not None
    ordinary = TODAY.replace(year=TODAY.year + 1, month=3, day=9)
    assert desk.holidays.name(ordinary) is None
    setup.calendar.put(replace(before, own=((ordinary, local("inventaario")),)), before=before)
    assert desk.holidays.name(ordinary) == local("inventaario")
    with pytest.raises(Conflict):
        setup.calendar.put(before, before=before)
