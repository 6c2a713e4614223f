"""A workspace joins its own systems to the profiles that ship with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.domain.controller import SystemProfile
from desk.domain.errors import BadInput
from desk.domain.text import LocalText
from desk.system.system_settings import SystemSettings
from desk.system.workspace_profiles import WorkspaceProfiles
from tests.fakes import FakeProfiles, local, profile

SHIPPED = FakeProfiles({"issoy": profile("issoy"), "kmev": profile("kmev")})
WEB = SystemSettings(
    "web", url="https://api.example.fi", data_map="maps/portaali.yaml", name=local("Portaali")
)


def joined(folder: Path, **systems: SystemSettings) -> WorkspaceProfiles:
    places = {("issoy", key): one for key, one in systems.items()}
    return WorkspaceProfiles(SHIPPED, places, folder)


def test_a_system_nobody_has_seen_is_connected_by_describing_it(tmp_path: Path) -> None:
    profiles = joined(tmp_path, portaali=WEB)
    added = profiles.get("issoy").system("portaali")
    assert added == SystemProfile(
        "portaali", local("Portaali"), "web", str(tmp_path / "maps/portaali.yaml")
    )
    assert [one.key for one in profiles.get("issoy").systems] == [
        "asiakastieto",
        "online",
        "portaali",
    ]
    assert [one.key for one in profiles.all()] == ["issoy", "kmev"]
    assert profiles.get("kmev") == SHIPPED.get("kmev")


def test_a_shipped_system_may_have_another_map_kind_and_name(tmp_path: Path) -> None:
    own = SystemSettings("files", path="otteet", data_map="online.yaml", name=local("Otteet"))
    profiles = joined(tmp_path, online=own)
    assert profiles.get("issoy").systems == (
        SHIPPED.get("issoy").systems[0],
        SystemProfile("online", local("Otteet"), "files", str(tmp_path / "online.yaml")),
    )


def test_a_shipped_system_keeps_what_the_workspace_does_not_say(tmp_path: Path) -> None:
    profiles = joined(tmp_path, online=SystemSettings("sql", url="sqlite:///a.sqlite"))
    assert profiles.get("issoy") == SHIPPED.get("issoy")


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        (SystemSettings("local", name=LocalText("a", "b", "c")), "data_map"),
        (SystemSettings("local", data_map="a.yaml"), "name"),
    ],
)
def test_an_added_system_needs_a_map_and_a_name(
    tmp_path: Path, settings: SystemSettings, key: str
) -> None:
    with pytest.raises(BadInput) as caught:
        joined(tmp_path, otteet=settings).get("issoy")
    assert str(caught.value).startswith(
        f"settings.toml cannot be used until “systems.issoy.otteet.{key}” is corrected: "
        "the profile of issoy has no such system"
    )


def test_a_system_asked_by_hand_needs_no_map(tmp_path: Path) -> None:
    profiles = joined(tmp_path, arkisto=SystemSettings("by_hand", name=local("Arkisto")))
    assert profiles.get("issoy").system("arkisto").kind == "by_hand"


def test_an_unknown_controller_is_named_with_those_there_are(tmp_path: Path) -> None:
    profiles = WorkspaceProfiles(SHIPPED, {("issyo", "a"): WEB}, tmp_path)
    with pytest.raises(BadInput, match=r"“systems\.issyo” .*the controllers are: issoy, kmev"):
        profiles.all()


def test_a_system_taken_out_since_goes_by_its_key() -> None:
    assert SHIPPED.get("issoy").system("poistunut").name == local("poistunut")
