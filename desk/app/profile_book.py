"""The controllers of a workspace as forms edit them (``profile_editing.ProfileBook``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.app.setup import keep
from desk.domain.errors import BadInput, Conflict
from desk.domain.text import QT_TRANSLATE_NOOP, Language, LocalText, Text
from desk.services.profile_editing import ListedProfile, OpenedProfile, Origin
from desk.services.profile_fields import Values
from desk.services.profile_values import fault_of, name_of, systems_of, tree_of, values_of
from desk.system.own_profiles import (
    key_for,
    own_file,
    own_keys,
    profile_tree,
    set_aside,
    version_of,
    write_own,
)
from desk.system.profile_text import profile_text
from desk.system.profiles import profile_of
from desk.system.resources import resource
from desk.system.settings import Settings

if TYPE_CHECKING:
    from desk.app.workspace import Workspace


class WorkspaceProfileBook:
    """Fulfils ``ProfileBook`` with the shipped files and the workspace's folder."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._folder = workspace.folder

    def all(self) -> tuple[ListedProfile, ...]:
        shipped = _shipped_keys()
        own = own_keys(self._folder)
        keys = (*shipped, *(key for key in own if key not in shipped))
        serving = self._workspace.settings.controllers or keys
        return tuple(self._listed(key, serving=key in serving) for key in keys)

    def open(self, key: str) -> OpenedProfile:
        file = own_file(self._folder, key)
        shipped = _shipped(key)
        if not file.is_file():
            if shipped is None:
                raise BadInput(_NONE.fill(key=key))
            values = values_of(shipped)
            return OpenedProfile(key, Origin.SHIPPED, values, values, "", self._names(key))
        version = version_of(file)
        tree = profile_tree(file)
        return OpenedProfile(
            key,
            Origin.OWN if shipped is None else Origin.CHANGED,
            values_of(tree),
            None if shipped is None else values_of(shipped),
            version,
            self._names(key),
            _fault(key, tree),
        )

    def faults(self, key: str, values: Values) -> Mapping[str, Text]:
        systems = self._systems(key)
        found: dict[str, Text] = {}
        # Each field is looked at within a profile that has no other fault; a bank's code alone is one.
        sound = values_of(_shipped(_shipped_keys()[0]) or {})
        sound = {**sound, "joint_register": False, "systems": (), "iban": values["iban"]}
        for path, value in values.items():
            told = _told(tree_of({**sound, path: value}, systems=systems), key)
            if told is not None and told[0] == path:
                found[path] = told[1]
        told = None if found else _told(tree_of(values, systems=systems), key)
        if told is not None:  # two fields that do not go together
            found[told[0]] = told[1]
        return found

    def save(self, key: str, values: Values, *, version: str) -> OpenedProfile:
        tree = tree_of(values, systems=self._systems(key))
        profile_of(tree, key=key)
        if version_of(own_file(self._folder, key)) != version:
            raise Conflict(_SAVED_MEANWHILE)
        shipped = _shipped(key)
        if shipped is not None and values_of(shipped) == values:
            set_aside(self._folder, key, self._workspace.clock.now())
        else:
            write_own(self._folder, key, profile_text(tree))
        self._workspace.renew()
        return self.open(key)

    def add(self, values: Values) -> OpenedProfile:
        known = (*_shipped_keys(), *own_keys(self._folder))
        key = key_for(str(values["name"]), known)
        made = self.save(key, values, version="")
        serving = self._workspace.settings.controllers
        if serving:
            self.serve((*serving, key))
        return made

    def go_back(self, key: str) -> OpenedProfile:
        if _shipped(key) is None:
            raise BadInput(_NOT_SHIPPED)
        set_aside(self._folder, key, self._workspace.clock.now())
        self._workspace.renew()
        return self.open(key)

    def serve(self, keys: tuple[str, ...]) -> None:
        def edit(settings: Settings) -> Settings:
            return replace(settings, controllers=keys)

        keep(self._workspace, edit)

    def serving(self) -> tuple[str, ...]:
        return self._workspace.settings.controllers

    def put_logo(self, key: str, file: str | None) -> None:
        from desk.letters.logo import read_logo
        from desk.system.logos import put_logo_file, read_picture

        if file is None:
            put_logo_file(self._folder, key, None, ending="")
            return
        picture = read_picture(Path(file))
        if read_logo(picture) is None:
            raise BadInput(_NO_PICTURE.fill(file=Path(file).name))
        ending = ".png" if picture.startswith(b"\x89PNG") else ".jpg"
        put_logo_file(self._folder, key, picture, ending=ending)

    def has_logo(self, key: str) -> bool:
        from desk.system.logos import logo_file

        return logo_file(self._folder, key) is not None

    def test_pages(self, key: str, language: Language) -> bytes:
        from desk.letters.envelope_page import envelope_page

        workspace = self._workspace
        return envelope_page(
            resource("fonts"),
            workspace.profiles.get(key),
            workspace.translator(language),
            day=workspace.clock.today(),
        )

    def sample(self, key: str, values: Values, language: Language) -> bytes:
        from desk.app.sample_letter import sample_letter

        profile = profile_of(tree_of(values, systems=self._systems(key)), key=key)
        return sample_letter(self._workspace, profile, language)

    def _listed(self, key: str, *, serving: bool) -> ListedProfile:
        name, fault = key, None
        try:
            opened = self.open(key)
            name, fault, origin = str(opened.values["name"]) or key, opened.fault, opened.origin
        except BadInput as error:
            shipped = _shipped(key)
            origin = Origin.OWN if shipped is None else Origin.CHANGED
            name, fault = key if shipped is None else str(shipped["name"]), error.text
        return ListedProfile(key, name, origin, serving, fault)

    def _names(self, key: str) -> Mapping[str, LocalText]:
        """What the controller's systems are called."""
        return {one: name_of(tree) for one, tree in self._systems(key).items()}

    def _systems(self, key: str) -> Mapping[str, Any]:
        """What profiles say of the controller's systems: the shipped one, and the workspace's."""
        found = dict(systems_of(_shipped(key) or {}))
        file = own_file(self._folder, key)
        if file.is_file():
            try:
                found.update(systems_of(profile_tree(file)))
            except BadInput:  # told where the profile is opened
                return found
        return found


def _shipped_keys() -> tuple[str, ...]:
    return tuple(sorted(file.stem for file in resource("controllers").glob("*.toml")))


def _shipped(key: str) -> dict[str, Any] | None:
    file = resource("controllers") / f"{key}.toml"
    return profile_tree(file) if key in _shipped_keys() else None


def _fault(key: str, tree: Mapping[str, Any]) -> Text | None:
    try:
        profile_of(tree, key=key)
    except BadInput as error:
        return error.text
    return None


def _told(tree: Mapping[str, Any], key: str) -> tuple[str, Text] | None:
    """The field and the clause with which a profile is refused; None where it is taken."""
    told = _fault(key, tree)
    if told is None:
        return None
    reason = told.values["reason"]
    assert isinstance(reason, Text)
    return fault_of(str(told.values["key"]), reason)


_NONE = QT_TRANSLATE_NOOP("profile", "There is no controller “{key}” any more.")
_NOT_SHIPPED = QT_TRANSLATE_NOOP(
    "profile", "This controller was made here, so there is no shipped profile to go back to."
)
_SAVED_MEANWHILE = QT_TRANSLATE_NOOP(
    "profile",
    "Somebody else has saved this controller since it was opened here, so nothing was written over "
    "it. Open it again to see what stands there now.",
)
_NO_PICTURE = QT_TRANSLATE_NOOP(
    "profile",
    "{file} holds no PNG or JPEG picture that can be drawn, so the letterhead is as it was.",
)
