"""Makes a workspace where there is none, whole or not at all (``beginning.Beginning``)."""

from __future__ import annotations

import contextlib
import secrets as random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text
from desk.services.beginning import Place, SharedStore
from desk.system.places import (
    SETTINGS_FILE,
    choose_workspace,
    default_workspace,
    usual_workspace,
)

if TYPE_CHECKING:
    from desk.app.composition import Composition
    from desk.services.desk import Desk
    from desk.services.ports import Secrets
    from desk.system.window_memory import WindowMemory

_DEMO_PEOPLE = 30
_OWN = ("demo", "log", "window.json", "workspace.txt")
"""What the desk itself may have put into its folder before there was a workspace."""
_DRAFT = ".new-"


class WindowBeginning:
    """Of one window: which folder it has open, and how it gets one."""

    def __init__(self, composition: Composition, named: Path | None, *, demo: Path) -> None:
        """``named``: the folder given on the command line; None: the one chosen last, or the usual.

        ``demo``: where the demo workspace lies, or will.
        """
        self._demo = demo.absolute()
        self._composition = composition
        self._named = named
        self._memory: WindowMemory | None = None
        self.opened = (named or default_workspace()).absolute()
        """The folder that the window works in."""

    def remember_in(self, memory: WindowMemory) -> None:
        """Let what the window remembers go along to the folder that is opened."""
        self._memory = memory

    @property
    def folder(self) -> str:
        return str(self.opened)

    @property
    def lost(self) -> Text | None:
        moved = self._named is None and self.opened != usual_workspace()
        return _LOST.fill(folder=self.folder) if moved else None

    def open(self) -> Desk | None:
        """The desk of the folder; None where it holds no workspace. Raises as opening does."""
        if not (self.opened / SETTINGS_FILE).is_file():
            return None
        return self._composition.desk(self.opened)

    def look_at(self, folder: str) -> Place:
        path = _path(folder)
        if (path / SETTINGS_FILE).is_file():
            return Place.WORKSPACE
        try:
            if path.exists() and not path.is_dir():
                raise BadInput(_NO_FOLDER.fill(folder=str(path)))
            others = [one.name for one in path.iterdir()] if path.is_dir() else []
            held = [one for one in others if one not in _OWN and not one.startswith(_DRAFT)]
            if held:
                raise BadInput(_NOT_EMPTY.fill(folder=str(path), held=", ".join(sorted(held)[:3])))
            there = next(one for one in (path, *path.parents) if one.is_dir())
            with tempfile.TemporaryFile(dir=there) as probe:
                probe.write(b"\\0" * 4096)
                probe.flush()
        except OSError as error:
            raise _not_made(path, error) from error
        return Place.NEW

    def check_keyring(self) -> None:
        keyring = self._keyring()
        name = f"check:{random.token_hex(8)}"
        keyring.set(name, b"check")
        keyring.delete(name)

    def make(self, folder: str, *, language: Language, shared: SharedStore | None) -> Desk:
        path = _path(folder)
        if self.look_at(folder) is Place.NEW:
            self._fill(path, language, shared)
        desk = self._composition.desk(path)
        if self._named is None:
            try:
                choose_workspace(path)
            except OSError as error:
                why = error.strerror or type(error).__name__
                raise Unavailable(_NOT_CHOSEN.fill(folder=str(path), why=why)) from error
        self._enter(path)
        return desk

    def demo(self) -> Desk:
        folder = self._demo
        if not (folder / SETTINGS_FILE).is_file():
            self._composition.make_demo(folder, people=_DEMO_PEOPLE, seed=1, today=None)
        desk = self._composition.desk(folder)
        self._enter(folder)
        return desk

    def _enter(self, folder: Path) -> None:
        self.opened = folder
        if self._memory is not None:
            self._memory.move_to(folder)

    def _fill(self, path: Path, language: Language, shared: SharedStore | None) -> None:
        # Here, since the window is painted before anything of it is needed.
        from desk.store.open_store import PASSWORD_SECRET, create_workspace_store
        from desk.system.settings import Settings, parse_settings, settings_text, write_settings

        settings = Settings(
            workspace=f"desk-{random.token_hex(8)}",
            demo=False,
            language=language,
            store_url=shared.url.strip() if shared is not None else None,
        )
        # An address that cannot be is told before anything is made.
        parse_settings(settings_text(settings))
        keyring = self._keyring()
        before = keyring.get(PASSWORD_SECRET)
        try:
            if shared is not None and shared.password:
                keyring.set(PASSWORD_SECRET, shared.password.encode())
            with _drafting(path) as draft:
                create_workspace_store(draft, keyring, settings.store_url).close()
                (draft / settings.trust).mkdir(mode=0o700)
                write_settings(draft, settings)
        except BaseException:
            if before is not None:
                keyring.set(PASSWORD_SECRET, before)
            elif shared is not None:
                keyring.delete(PASSWORD_SECRET)
            raise

    @staticmethod
    def _keyring() -> Secrets:
        from desk.system.keyring_secrets import KeyringSecrets

        return KeyringSecrets()


@contextlib.contextmanager
def _drafting(path: Path) -> Iterator[Path]:
    """A folder within the workspace's, whose content is moved up once it is whole, the settings last."""
    from desk.store.private_files import make_private_folder

    missing = [one for one in (path, *path.parents) if not one.exists()]
    draft = path / f"{_DRAFT}{random.token_hex(4)}"
    try:
        make_private_folder(path)
        draft.mkdir(mode=0o700)
        yield draft
        for one in sorted(draft.iterdir(), key=lambda file: file.name == SETTINGS_FILE):
            one.rename(path / one.name)
    except OSError as error:
        raise _not_made(path, error) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        if not (path / SETTINGS_FILE).is_file():
            for one in missing:
                with suppress(OSError):
                    one.rmdir()


def _path(folder: str) -> Path:
    if not folder.strip():
        raise BadInput(_NAME_ONE)
    try:
        return Path.home() / Path(folder.strip()).expanduser()
    except RuntimeError as error:  # the home of a user that there is not
        raise BadInput(_NO_FOLDER.fill(folder=folder)) from error


def _not_made(path: Path, error: OSError) -> Unavailable:
    why = error.strerror or type(error).__name__
    return Unavailable(_NOT_MADE.fill(folder=str(path), why=why))


_LOST = QT_TRANSLATE_NOOP(
    "guide",
    "This desk worked in {folder}, and there is no workspace there now. Where a drive or a network "
    "folder is away, bring it back and open the desk again; where it was moved, name its folder here.",
)
_NAME_ONE = QT_TRANSLATE_NOOP("guide", "Name a folder for the workspace.")
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "guide", "{folder} is no folder, so no workspace can be made there. Name another one."
)
_NOT_EMPTY = QT_TRANSLATE_NOOP(
    "guide",
    "The folder {folder} holds something else already ({held}), and nothing in it was touched. Name a "
    "folder that is empty or not there yet, or one that holds a workspace.",
)
_NOT_MADE = QT_TRANSLATE_NOOP(
    "guide",
    "No workspace can be made in {folder} ({why}), and nothing was left behind. Name another folder, "
    "or make room or get the right to write there.",
)
_NOT_CHOSEN = QT_TRANSLATE_NOOP(
    "guide",
    "The workspace in {folder} is ready, but the desk cannot remember where it is ({why}). Open it with "
    "--workspace and this folder.",
)
