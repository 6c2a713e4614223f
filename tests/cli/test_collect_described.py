"""``desk collect --data-map``: from any described source, without a workspace."""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desk.app import main
from tests.servers import PostgresServer
from tests.web_server import TOKEN, WebServer

SHOP = """
dataset:
  - fides_key: shop
    name: Example shop
    description: Written for Fides by somebody else
    collections:
      - name: customer
        fields:
          - name: id
            data_categories: [user.unique_id]
            fides_meta: {primary_key: true, data_type: integer}
          - name: email
            data_categories: [user.contact.email]
            fides_meta: {identity: email, data_type: string}
          - name: name
            data_categories: [user.name]
      - name: orders
        fields:
          - name: id
            fides_meta: {primary_key: true}
          - name: customer_id
            fides_meta:
              references:
                - {dataset: shop, field: customer.id, direction: from}
          - name: total
      - name: visit
        fields:
          - name: email
            fides_meta: {identity: email}
          - name: phone
            fides_meta: {identity: phone_number}
          - name: page
"""
SUPPORT = """
dataset:
  - fides_key: support
    collections:
      - name: tickets
        fields:
          - name: id
            fides_meta: {primary_key: true}
          - name: order_id
            fides_meta:
              references:
                - {dataset: shop, field: orders.id, direction: from}
          - name: message
"""
NOTED = """
dataset:
  - fides_key: crm
    collections:
      - name: person
        fields:
          - {name: id, fides_meta: {primary_key: true}}
          - {name: number, fides_meta: {identity: customer_number}}
          - {name: surname}
          - {name: given}
      - name: note
        fields:
          - name: person_id
            fides_meta: {references: [{dataset: crm, field: person.id, direction: from}]}
          - {name: text}
          - {name: writer}
    meta:
      desk:
        person: {subject: true, person: {name: [surname, given]}}
        note.writer: {about: staff}
"""

API = """
dataset:
  - fides_key: api
    collections:
      - name: customers
        fields:
          - {name: id, fides_meta: {primary_key: true}}
          - {name: email, fides_meta: {identity: email}}
          - {name: plan}
    meta:
      desk:
        customers: {web: {path: /customers, by: {email: email}, items: data}}
"""


@dataclass
class Ran:
    code: int
    out: Any
    err: str


@dataclass
class Described:
    """Two databases and a folder that no workspace knows."""

    folder: Path
    run: Callable[..., Ran]
    maps: dict[str, Path] = field(default_factory=dict)

    def collect(self, *words: str) -> Ran:
        return self.run("collect", *words)

    def both(self, *words: str) -> Ran:
        return self.collect(
            *("--data-map", str(self.maps["shop"]), str(self.maps["support"])),
            *("--source", f"shop=sqlite:///{self.folder}/shop.sqlite"),
            *("--source", f"support=sqlite:///{self.folder}/support.sqlite"),
            *words,
        )


@pytest.fixture
def described(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Described:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "no-workspace"))

    def run(*words: str) -> Ran:
        code = main([*words, "--json"])
        out, err = capsys.readouterr()
        assert (code == 0) == (err == "")
        assert len(err.splitlines()) <= 1
        return Ran(code, json.loads(out) if out else None, err)

    maps = {"shop": SHOP, "support": SUPPORT, "crm": NOTED}
    for name, text in maps.items():
        (tmp_path / f"{name}.yml").write_text(text, "utf-8")
    made = Described(tmp_path, run, {name: tmp_path / f"{name}.yml" for name in maps})
    shop = sqlite3.connect(tmp_path / "shop.sqlite")
    with shop:
        shop.executescript(
            """
            CREATE TABLE customer (id INTEGER PRIMARY KEY, email TEXT, name TEXT);
            CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER, total REAL);
            CREATE TABLE visit (email TEXT, phone TEXT, page TEXT);
            INSERT INTO customer VALUES (1, 'aino@example.fi', 'Aino'), (2, 'b@example.fi', 'Bo');
            INSERT INTO orders VALUES (10, 1, 12.5), (11, 1, 3), (12, 2, 99);
            INSERT INTO visit VALUES ('aino@example.fi', NULL, '/a'), ('b@example.fi', NULL, '/b'),
              ('aino@example.fi', '0401234567', '/c'), ('aino@example.fi', '0409999999', '/d'),
              (NULL, '0401234567', '/e');
            """
        )
    shop.close()
    support = sqlite3.connect(tmp_path / "support.sqlite")
    with support:
        support.executescript(
            """
            CREATE TABLE tickets (id INTEGER PRIMARY KEY, order_id INTEGER, message TEXT);
            INSERT INTO tickets VALUES (100, 11, 'broken'), (101, 12, 'of somebody else');
            """
        )
    support.close()
    (tmp_path / "crm").mkdir()
    (tmp_path / "crm" / "person.csv").write_text("id;number;surname;given\n5;0077;Laine;Eeva\n")
    (tmp_path / "crm" / "note.csv").write_text("person_id;text;writer\n5;called back;mm3\n")
    return made


def test_a_dataset_written_for_fides_gives_the_persons_rows_across_systems(
    described: Described,
) -> None:
    ran = described.both("--identity", "email=aino@example.fi")
    assert ran.code == 0, ran.err
    assert ran.out["complete"] is True
    assert [(one["system"], one["status"], one["records"]) for one in ran.out["systems"]] == [
        ("shop", "complete", 6),
        ("support", "complete", 1),
    ]
    assert ran.out["records"]["shop:customer"] == [
        {"id": 1, "email": "aino@example.fi", "name": "Aino"}
    ]
    assert ran.out["records"]["shop:orders"] == [
        {"id": 10, "customer_id": 1, "total": 12.5},
        {"id": 11, "customer_id": 1, "total": 3},
    ]
    assert {one["page"] for one in ran.out["records"]["shop:visit"]} == {"/a", "/c", "/d"}
    assert ran.out["records"]["support:tickets"] == [
        {"id": 100, "order_id": 11, "message": "broken"}
    ]
    assert set(ran.out) >= {"complete", "systems", "records", "set_aside"}


@pytest.mark.parametrize("form", ["path", "uri"])
def test_a_folder_of_files_and_a_map_with_our_notes(described: Described, form: str) -> None:
    """The person is found first, and names of staff are covered as in a letter."""
    place = described.folder / "crm"
    ran = described.collect(
        f"--data-map={described.maps['crm']}",
        f"--source=crm={place if form == 'path' else place.as_uri()}",
        "--identity=customer_number=0077",
    )
    assert ran.code == 0, ran.err
    [note] = ran.out["records"]["crm:note"]
    assert note["text"] == "called back"
    assert "mm3" not in json.dumps(ran.out)
    assert ran.out["set_aside"] == {"staff": 1}


def test_a_dataset_without_a_source_is_not_reached(described: Described) -> None:
    ran = described.collect(
        *("--data-map", str(described.maps["shop"]), str(described.maps["support"])),
        *("--source", f"shop=sqlite:///{described.folder}/shop.sqlite"),
        *("--identity", "email=aino@example.fi"),
    )
    assert ran.code == 4
    assert ran.out["complete"] is False
    [shop, support] = ran.out["systems"]
    assert (shop["status"], shop["records"]) == ("complete", 6)
    assert (support["status"], support["records"]) == ("not_reached", 0)
    assert "no source was given" in support["reason"]
    assert "support" in ran.err


def test_a_source_that_is_down_fails_by_name_and_the_other_finishes(described: Described) -> None:
    (described.folder / "support.sqlite").unlink()
    ran = described.both("--identity", "email=aino@example.fi")
    assert ran.code == 4
    assert [one["status"] for one in ran.out["systems"]] == ["complete", "failed"]
    assert "support" in ran.err


def test_the_only_source_that_is_down_is_told_as_one_of_several_is(described: Described) -> None:
    ran = described.collect(
        f"--data-map={described.maps['crm']}",
        f"--source=crm={described.folder / 'gone'}",
        "--identity=customer_number=0077",
    )
    assert ran.code == 4
    assert [one["status"] for one in ran.out["systems"]] == ["failed"]
    assert "crm" in ran.err


def test_each_key_is_asked_by_itself_and_none_may_be_contradicted(described: Described) -> None:
    """One collection knows e-mails, another e-mails and phones; a row with another phone is set aside."""
    ran = described.both(
        "--identity", "email=Aino@example.fi", "--identity", "phone_number=+358 40 123 4567"
    )
    assert ran.code == 0, ran.err
    assert {one["page"] for one in ran.out["records"]["shop:visit"]} == {"/a", "/c", "/e"}
    assert [one["id"] for one in ran.out["records"]["shop:customer"]] == [1]
    assert ran.out["set_aside"] == {"other_person": 1}


def test_a_person_who_was_found_is_looked_for_where_nobody_can_be_found_too(
    described: Described,
) -> None:
    """One map says who is a person, the other was written for Fides; both hold what was given."""
    noted = NOTED.replace(
        "{name: given}", "{name: given}\n          - {name: mail, fides_meta: {identity: email}}"
    )
    described.maps["crm"].write_text(noted, "utf-8")
    people = described.folder / "crm" / "person.csv"
    people.write_text("id;number;surname;given;mail\n5;0077;Laine;Eeva;aino@example.fi\n")
    ran = described.collect(
        *("--data-map", str(described.maps["shop"]), str(described.maps["crm"])),
        *("--source", f"shop=sqlite:///{described.folder}/shop.sqlite"),
        *("--source", f"crm={described.folder / 'crm'}"),
        "--identity=email=aino@example.fi",
    )
    assert ran.code == 0, ran.err
    assert [(one["system"], one["records"]) for one in ran.out["systems"]] == [
        ("shop", 6),
        ("crm", 2),
    ]


def test_nothing_held_is_a_no(described: Described) -> None:
    ran = described.both("--identity", "email=nobody@example.fi")
    assert ran.code == 1
    assert ran.out["complete"] is True
    assert ran.out["records"] == {}
    assert {one["status"] for one in ran.out["systems"]} == {"nothing_held"}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--identity=email=a@b.fi"], "--controller, or from a --data-map"),
        (["--controller=ksoy", "--data-map=MAP", "--identity=email=a@b.fi"], "not both"),
        (["--controller=ksoy", "--source=shop=SHOP", "--identity=email=a@b.fi"], "with --data-map"),
        (["--data-map=MAP", "--source=shop=SHOP"], "Say who is meant"),
        (["--data-map=MAP", "--source=shop=SHOP", "--identity=hetu=1"], "Known are: email"),
        (
            ["--data-map=MAP", "--source=shpo=SHOP", "--identity=email=a@b.fi"],
            "Described are: shop",
        ),
        (["--data-map=GONE", "--source=shop=SHOP", "--identity=email=a@b.fi"], "cannot be read"),
        (
            ["--data-map=MAP", "--source", "shop=SHOP", "shop=SHOP", "--identity=email=a@b.fi"],
            "given twice",
        ),
        (
            ["--data-map=MAP", "--source=shop=http://api.example.fi", "--identity=email=a@b.fi"],
            "over https only",
        ),
        (
            ["--data-map=MAP", "--source=shop=FILE", "--identity=email=a@b.fi"],
            "written as sqlite:///FILE",
        ),
        (
            ["--data-map=MAP", "--source=shop=SHOP", "--timeout=0", "--identity=email=a@b.fi"],
            "no number of seconds",
        ),
    ],
)
def test_bad_input_is_told_and_nothing_is_asked(
    described: Described, words: list[str], says: str
) -> None:
    places = {
        "MAP": str(described.maps["shop"]),
        "GONE": str(described.folder / "gone.yml"),
        "SHOP": f"sqlite:///{described.folder}/shop.sqlite",
        "FILE": str(described.folder / "shop.sqlite"),
    }
    for name, place in places.items():
        words = [word.replace(name, place) for word in words]
    ran = described.collect(*words)
    assert ran.code == 2
    assert ran.out is None
    assert says in ran.err


@pytest.mark.parametrize(
    "source",
    [
        "shop=postgresql://reader:hunter2@db.example/shop",
        "shop=postgresql://db.example/shop?user=reader&password=hunter2",
        "shop=https://reader:hunter2@api.example.fi",
    ],
)
def test_a_password_on_the_command_line_is_refused_and_not_repeated(
    described: Described, source: str
) -> None:
    ran = described.collect(
        f"--data-map={described.maps['shop']}", f"--source={source}", "--identity=email=a@b.fi"
    )
    assert ran.code == 2
    assert "holds a password" in ran.err
    assert "hunter2" not in ran.err


def test_a_secret_typed_in_place_of_its_variable_is_not_repeated(described: Described) -> None:
    ran = described.both("--secret=shop=hunter2", "--identity=email=a@b.fi")
    assert ran.code == 2
    assert "environment variable" in ran.err
    assert "hunter2" not in ran.err


@pytest.mark.parametrize("way", ["environment", "input"])
def test_a_databases_password_comes_from_outside_the_command_line(
    described: Described,
    postgres_server: PostgresServer,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    import psycopg

    url = postgres_server.new_database()
    with psycopg.connect(url, password=postgres_server.password) as connection:
        connection.execute("CREATE TABLE customer (id integer, email text, name text)")
        connection.execute("CREATE TABLE orders (id integer, customer_id integer, total numeric)")
        connection.execute("CREATE TABLE visit (email text, phone text, page text)")
        connection.execute("INSERT INTO customer VALUES (1, 'aino@example.fi', 'Aino')")
    words = ["--secret=shop=-", "--identity=email=-"]
    if way == "environment":
        monkeypatch.setenv("SHOP_PASSWORD", postgres_server.password)
        words = ["--secret=shop=SHOP_PASSWORD", "--identity=email=aino@example.fi"]
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{postgres_server.password}\naino@example.fi\n"))
    ran = described.collect(
        f"--data-map={described.maps['shop']}", f"--source=shop={url}", "--timeout=20", *words
    )
    assert ran.code == 0, ran.err
    assert ran.out["records"] == {
        "shop:customer": [{"id": 1, "email": "aino@example.fi", "name": "Aino"}]
    }


def test_a_web_service_is_asked_with_its_token(
    described: Described, web_server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The company's own root certificate is trusted where the operating system is told of it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(web_server.certificates.root))
    monkeypatch.setenv("CRM_TOKEN", TOKEN)
    (described.folder / "api.yml").write_text(API, "utf-8")
    web_server.tables["customers"] = [
        {"id": 1, "email": "aino@example.fi", "plan": "pohja"},
        {"id": 2, "email": "b@example.fi", "plan": "muu"},
    ]
    ran = described.collect(
        f"--data-map={described.folder / 'api.yml'}",
        f"--source=api={web_server.url}",
        "--secret=api=CRM_TOKEN",
        "--identity=email=aino@example.fi",
    )
    assert ran.code == 0, ran.err
    assert ran.out["records"] == {
        "api:customers": [{"id": 1, "email": "aino@example.fi", "plan": "pohja"}]
    }
    assert all(TOKEN not in one.target for one in web_server.asked)


def test_a_code_outweighs_a_number_where_both_are_given(described: Described) -> None:
    """0012 is 12 in a column of whole numbers; nobody's row is lost for its number."""
    (described.folder / "calls.yml").write_text(
        "dataset: [{fides_key: calls, collections: [{name: call, fields: ["
        "{name: id, fides_meta: {primary_key: true}},"
        "{name: number, fides_meta: {identity: customer_number}},"
        "{name: code, fides_meta: {identity: personal_identity_code}}]}]}]",
        "utf-8",
    )
    database = sqlite3.connect(described.folder / "calls.sqlite")
    with database:
        database.execute("CREATE TABLE call (id INTEGER, number INTEGER, code TEXT)")
        database.executemany(
            "INSERT INTO call VALUES (?, ?, ?)",
            [
                (1, 12, "010190-900P"),
                (2, 13, "010190-900p"),
                (3, 12, "020280-901L"),
                (4, 12, None),
                (5, 13, None),
            ],
        )
    database.close()
    ran = described.collect(
        f"--data-map={described.folder / 'calls.yml'}",
        f"--source=calls=sqlite:///{described.folder}/calls.sqlite",
        "--identity=personal_identity_code=010190-900P",
        "--identity=customer_number=0012",
    )
    assert ran.code == 0, ran.err
    assert [row["id"] for row in ran.out["records"]["calls:call"]] == [1, 2, 4]
    assert ran.out["set_aside"]["other_person"] == 1
