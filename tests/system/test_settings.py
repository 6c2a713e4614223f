"""The workspace's settings: read strictly, written whole, never with a secret."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import LocalText
from desk.system.certificate_settings import (
    CertificateSettings,
    TimeStampSettings,
    TokenSettings,
)
from desk.system.places import default_workspace
from desk.system.settings import Settings, read_settings, write_settings
from desk.system.system_settings import SystemSettings

SETTINGS = Settings(
    workspace="3f2a9c0d-demo",
    demo=True,
    language="sv",
    store_url="postgresql+psycopg://desk@db.example:5432/desk?sslmode=verify-full",
    trust="trust",
    systems={
        ("ksoy", "asiakastieto"): SystemSettings(
            "sql", url="sqlite:///registers/ksoy/asiakastieto.sqlite", options={"timeout": "30"}
        ),
        ("ksoy", "yhteydenotot"): SystemSettings("files", path='registers/ksoy/"yhteydenotot" ä'),
        ("ksoy", "verkkopalvelu"): SystemSettings(
            "web",
            url="https://api.example.fi/v2",
            data_map="maps/verkkopalvelu.yaml",
            name=LocalText("Verkkopalvelu", "Webbtjänst", 'The "web" service'),
        ),
        ("kmev", "otteet"): SystemSettings("local"),
        ("kmev", "arkisto"): SystemSettings("by_hand"),
    },
    certificates={
        "ksoy": CertificateSettings("certificates/ksoy.p12", "signing:ksoy"),
        "kmev": CertificateSettings(
            None,
            "pin:kmev",
            token=TokenSettings("/usr/lib/card.so", "KMEV kortti", "allekirjoitus", "avain 1"),
            organisation="Keminmaan kunta",
            time_stamp=TimeStampSettings("https://tsa.example/tsr", 3, "desk", "tsa:kmev"),
        ),
    },
    time_stamp=TimeStampSettings("http://tsa.example"),
    roll_eves=True,
    own_holidays=((date(2026, 12, 31), LocalText("inventaario", "inventering", "stocktaking")),),
)

MINIMAL = 'workspace = "3f2a9c0d"\ndemo = false\nlanguage = "fi"\n'


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    write_settings(tmp_path / "workspace", SETTINGS)
    assert read_settings(tmp_path / "workspace") == SETTINGS


def test_what_is_not_set_has_its_plain_meaning(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(MINIMAL)
    assert read_settings(tmp_path) == Settings("3f2a9c0d", demo=False, language="fi")


def test_folder_and_file_are_for_their_owner_alone(tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    workspace.mkdir(mode=0o755)
    umask = os.umask(0)
    try:
        write_settings(workspace, SETTINGS)
    finally:
        os.umask(umask)
    assert stat.S_IMODE(workspace.stat().st_mode) == 0o700
    assert stat.S_IMODE((workspace / "settings.toml").stat().st_mode) == 0o600


def test_a_write_that_fails_leaves_the_earlier_settings(tmp_path: Path) -> None:
    write_settings(tmp_path, SETTINGS)
    bad = replace(SETTINGS, language="fi", store_url="postgresql://desk:secret@db/desk")
    with pytest.raises(BadInput, match="password never stands in the settings"):
        write_settings(tmp_path, bad)
    assert read_settings(tmp_path) == SETTINGS
    assert [file.name for file in tmp_path.iterdir()] == ["settings.toml"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unavailable, match=r"could not be written to .*Make room"):
        write_settings(tmp_path / "file", SETTINGS)


def test_a_write_that_breaks_off_leaves_no_draft(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(Unavailable, match="the earlier ones hold"):
        write_settings(tmp_path, SETTINGS)
    assert [file.name for file in tmp_path.iterdir()] == ["settings.toml"]


def test_no_workspace_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"There is no workspace in .*--workspace"):
        read_settings(tmp_path)


@pytest.mark.parametrize(
    ("content", "key", "reason"),
    [
        (MINIMAL + 'passwort = "x"', "passwort", "no such key"),
        (MINIMAL.replace("false", '"no"'), "demo", "true or false"),
        (MINIMAL.replace('"fi"', '"no"'), "language", "fi, sv, en"),
        (MINIMAL.replace("3f2a9c0d", "../../x"), "workspace", "8 to 64 letters"),
        (MINIMAL + '[store]\nurl = "mysql://desk@db/desk"', "store.url", "postgresql"),
        (MINIMAL + '[store]\nurl = "db.example"', "store.url", "a database URL"),
        (MINIMAL + '[store]\nurl = "postgresql://[desk/x"', "store.url", "a database URL"),
        (MINIMAL + '[store]\npassword = "x"', "store.password", "no such key"),
        (
            MINIMAL + '[store]\nurl = "postgresql://db/desk?user=desk&password=x"',
            "store.url",
            "password never stands",
        ),
        (
            MINIMAL + '[systems.ksoy.a]\nkind = "sql"\nurl = "mysql+pymysql://u:p@db/a"',
            "systems.ksoy.a.url",
            "password never stands",
        ),
        (MINIMAL + '[systems.ksoy.a]\nkind = "ftp"', "systems.ksoy.a.kind", "sql, files"),
        (MINIMAL + '[systems.ksoy.a]\nkind = "sql"', "systems.ksoy.a.url", "needs it"),
        (MINIMAL + '[systems.ksoy.a]\nkind = "files"', "systems.ksoy.a.path", "needs it"),
        (
            MINIMAL + '[systems.ksoy.a]\nkind = "files"\npath = "a"\nurl = "sqlite:///a"',
            "systems.ksoy.a.url",
            "no such setting",
        ),
        (
            MINIMAL
            + '[systems.ksoy.a]\nkind = "sql"\nurl = "sqlite:///a"\noptions = { timeout = 3 }',
            "systems.ksoy.a.options.timeout",
            "a text in quotes",
        ),
        (
            MINIMAL + '[systems.ksoy.a]\nkind = "files"\npath = "a"\noptions = { timeot = "3" }',
            "systems.ksoy.a.options.timeot",
            "no such option; known are: ",
        ),
        (
            MINIMAL
            + '[systems.ksoy.a]\nkind = "sql"\nurl = "sqlite:///a"\noptions = { timeot = "3" }',
            "systems.ksoy.a.options.timeot",
            "known are: timeout",
        ),
        (MINIMAL + '[systems.ksoy.a]\nkind = "web"', "systems.ksoy.a.url", "needs it"),
        (
            MINIMAL + '[systems.ksoy.a]\nkind = "web"\nurl = "http://api.example.fi"',
            "systems.ksoy.a.url",
            "begins with https://",
        ),
        (
            MINIMAL + '[systems.ksoy.a]\nkind = "web"\nurl = "https://u:p@api.example.fi"',
            "systems.ksoy.a.url",
            "no user name, password",
        ),
        (
            MINIMAL + '[systems.ksoy.a]\nkind = "by_hand"\npath = "a"',
            "systems.ksoy.a.path",
            "no such setting",
        ),
        (
            MINIMAL + '[systems.ksoy.a]\nkind = "local"\nurl = "sqlite:///a"',
            "systems.ksoy.a.url",
            "no such setting",
        ),
        (
            MINIMAL + '[systems.ksoy.a]\nkind = "local"\ndata_map = "maps/a.toml"',
            "systems.ksoy.a.data_map",
            "a YAML file",
        ),
        (
            MINIMAL + '[systems.ksoy.a]\nkind = "local"\nname = { fi = "a", sv = "b" }',
            "systems.ksoy.a.name.en",
            "missing",
        ),
        (MINIMAL + '[systems.ksoy."A b"]\nkind = "local"', "systems.ksoy.A b", "short name"),
        (MINIMAL + '[systems]\nksoy = "a"', "systems.ksoy", "a table"),
        (MINIMAL + '[certificates.ksoy]\nfile = "a.p12"', "certificates.ksoy.secret", "missing"),
        (
            MINIMAL + '[certificates.ksoy]\nfile = "a"\nsecret = "b"\npassphrase = "c"',
            "certificates.ksoy.passphrase",
            "no such key",
        ),
        (MINIMAL + "[calendar]\nroll_eves = 1", "calendar.roll_eves", "true or false"),
        (
            MINIMAL + '[[calendar.own_holidays]]\nname = { fi = "a", sv = "b", en = "c" }',
            "calendar.own_holidays[1].day",
            "needs its date",
        ),
        (
            MINIMAL + '[[calendar.own_holidays]]\nday = 2026-12-31\nname = { fi = "a", en = "c" }',
            "calendar.own_holidays[1].name.sv",
            "missing",
        ),
        (MINIMAL + "[calendar]\nown_holidays = 1", "calendar.own_holidays", "a list"),
        (MINIMAL + "[calendar]\nown_holidays = [1]", "calendar.own_holidays[1]", "a table"),
    ],
)
def test_a_mistake_is_named_with_file_key_and_reason(
    tmp_path: Path, content: str, key: str, reason: str
) -> None:
    (tmp_path / "settings.toml").write_text(content, "utf-8")
    with pytest.raises(BadInput) as caught:
        read_settings(tmp_path)
    assert str(caught.value).startswith(
        f"settings.toml cannot be used until “{key}” is corrected: "
    )
    assert reason in str(caught.value)


def test_places_are_relative_to_the_workspace(tmp_path: Path) -> None:
    system = SystemSettings("sql", url="sqlite:///registers/a.sqlite")
    assert system.url_in(tmp_path) == f"sqlite:///{tmp_path.as_posix()}/registers/a.sqlite"
    files = SystemSettings("files", path="registers/b")
    assert files.path_in(tmp_path, "ksoy", "b") == tmp_path / "registers/b"


def test_a_local_register_has_its_usual_place(tmp_path: Path) -> None:
    usual = tmp_path / "registers" / "kmev_otteet.sqlite"
    assert SystemSettings("local").path_in(tmp_path, "kmev", "otteet") == usual
    elsewhere = SystemSettings("local", path="otteet.sqlite")
    assert elsewhere.path_in(tmp_path, "kmev", "otteet") == tmp_path / "otteet.sqlite"


def test_files_that_options_name_are_relative_to_the_workspace_too(tmp_path: Path) -> None:
    web = SystemSettings("web", url="https://api", options={"ca": "trust/own.pem", "tries": "2"})
    assert web.options_in(tmp_path) == {"ca": str(tmp_path / "trust/own.pem"), "tries": "2"}


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////srv/registers/a.sqlite",
        "sqlite:///C:/registers/a.sqlite",
        "postgresql+psycopg://reader@db/a",
    ],
)
def test_absolute_places_stay(tmp_path: Path, url: str) -> None:
    assert SystemSettings("sql", url=url).url_in(tmp_path) == url


def test_the_platforms_folder_is_the_usual_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_workspace() == tmp_path / "sar-desk"
    assert not default_workspace().exists()


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ('module = "m.so"\ntoken = "t"\ncertificate = "c"\nfile = "f"', "not in both"),
        ('module = "m.so"\ncertificate = "c"', "token.*missing"),
        ('token = "t"\ncertificate = "c"', "file.*missing"),
        ('file = "f"\n[certificates.ksoy.time_stamp]\nurl = "ftp://x"', "begins with https"),
        ('file = "f"\n[certificates.ksoy.time_stamp]\nurl = "https://me:x@t"', "no user name"),
        ('file = "f"\n[certificates.ksoy.time_stamp]\nurl = "https://t"\nuser = "u"', "together"),
        (
            'file = "f"\n[certificates.ksoy.time_stamp]\nurl = "https://t"\nseconds = 600',
            "from 1 to 60",
        ),
    ],
)
def test_a_certificate_that_cannot_be_used_is_told(tmp_path: Path, lines: str, reason: str) -> None:
    text = f'{MINIMAL}[certificates.ksoy]\nsecret = "s"\n{lines}\n'
    (tmp_path / "settings.toml").write_text(text)
    with pytest.raises(BadInput, match=reason):
        read_settings(tmp_path)


def test_a_key_on_a_token_has_the_label_of_its_certificate_unless_told(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(
        f'{MINIMAL}[certificates.ksoy]\nsecret = "s"\nmodule = "m"\ntoken = "t"\ncertificate = "c"\n'
    )
    token = read_settings(tmp_path).certificates["ksoy"].token
    assert token == TokenSettings("m", "t", "c", "c")
