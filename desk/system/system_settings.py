"""The settings of one system: where its data lies, what it is called, which map describes it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath
from urllib.parse import parse_qsl, urlsplit

from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, LocalText
from desk.system.profiles import SHORT_NAME, SYSTEM_KEY
from desk.system.register_kinds import REGISTER_KINDS, usual_path
from desk.system.strict_toml import Section

_SECRET_WORDS = frozenset({"password", "passwd", "pwd", "passphrase", "sslpassword"})
_SQLITE = "sqlite:///"
_FILES = frozenset({"ca", "files"})
"""Options that name a file or a folder."""


@dataclass(frozen=True, slots=True)
class SystemSettings:
    """Where the data of one system lies."""

    kind: str
    """A key of ``REGISTER_KINDS``."""
    url: str | None = None
    """Database URL without a password (``sql``), a SQLite file relative to the workspace; https
    address of the service (``web``)."""
    path: str | None = None
    """Folder of the files (``files``) or file of the register (``local``), relative to the workspace
    or absolute."""
    options: Mapping[str, str] = field(default_factory=dict)
    data_map: str | None = None
    """File of the data map, relative to the workspace; None for the one that ships with the profile."""
    name: LocalText | None = None
    """What the system is called; None for the name in the profile."""

    def url_in(self, workspace: Path) -> str | None:
        """The URL with the path of a SQLite file made absolute."""
        if self.url is None or not self.url.startswith(_SQLITE):
            return self.url
        file = self.url.removeprefix(_SQLITE)
        if PureWindowsPath(file).drive:
            return self.url
        return f"{_SQLITE}{(workspace.absolute() / file).as_posix()}"

    def path_in(self, workspace: Path, controller: str, system: str) -> Path | None:
        """The folder or file as an absolute path, the usual one where none is set."""
        path = self.path or usual_path(self.kind, controller, system)
        return workspace.absolute() / path if path is not None else None

    def options_in(self, workspace: Path) -> Mapping[str, str]:
        """The options with the paths of files made absolute."""
        return {
            name: str(workspace.absolute() / value) if name in _FILES else value
            for name, value in self.options.items()
        }


def read_systems(controllers: Section) -> Iterator[tuple[tuple[str, str], SystemSettings]]:
    """Every system of a settings file, by controller and key."""
    for controller in controllers.unread():
        systems = controllers.section(controller)
        for key in systems.unread():
            part = systems.section(key)
            if not re.fullmatch(SYSTEM_KEY, key):
                raise systems.wrong(key, SHORT_NAME)
            yield (controller, key), read_system(part)
            part.close()


def read_system(part: Section) -> SystemSettings:
    """One system as its table says it; BadInput naming the key that cannot be used."""
    kind = part.one_of("kind", tuple(REGISTER_KINDS))
    known = REGISTER_KINDS[kind]
    for place in ("url", "path"):
        if place == known.place:
            if known.required and place not in part:
                raise part.wrong(place, _NEEDED.fill(kind=kind))
        elif place in part:
            raise part.wrong(place, _NOT_WITH.fill(kind=kind))
    options = part.section_or_empty("options")
    for name in options.unread():
        if name not in known.options:
            reason = _OPTION.fill(kind=kind, known=", ".join(known.options) or "-")
            raise options.wrong(name, reason)
    return SystemSettings(
        kind=kind,
        url=_web_url(part) if kind == "web" else database_url(part, "url"),
        path=part.text_or_none("path"),
        options={name: options.text(name) for name in options.unread()},
        data_map=part.text_or_none("data_map", r".+\.ya?ml", _DATA_MAP),
        name=part.local_or_none("name"),
    )


def system_lines(systems: Mapping[tuple[str, str], SystemSettings]) -> Iterator[str]:
    """The systems as TOML."""
    for (controller, key), system in systems.items():
        yield f"\n[systems.{quoted(controller)}.{quoted(key)}]"
        yield f"kind = {quoted(system.kind)}"
        if system.url is not None:
            yield f"url = {quoted(system.url)}"
        if system.path is not None:
            yield f"path = {quoted(system.path)}"
        if system.data_map is not None:
            yield f"data_map = {quoted(system.data_map)}"
        if system.name is not None:
            yield f"name = {local_line(system.name)}"
        if system.options:
            words = ", ".join(f"{quoted(k)} = {quoted(v)}" for k, v in system.options.items())
            yield f"options = {{ {words} }}"


def database_url(part: Section, key: str, schemes: tuple[str, ...] = ()) -> str | None:
    """A database URL; its password belongs in the keyring and is refused here."""
    url = part.text_or_none(key, r"[a-z0-9+]+://\S*", _URL)
    if url is None:
        return None
    try:
        pieces = urlsplit(url)
        named = {word.lower() for word, _ in parse_qsl(pieces.query)}
        password = pieces.password is not None or bool(named & _SECRET_WORDS)
    except ValueError as error:
        raise part.wrong(key, _URL) from error
    if password:
        raise part.wrong(key, _PASSWORD)
    if schemes and pieces.scheme not in schemes:
        raise part.wrong(key, _SCHEME.fill(known=", ".join(schemes)))
    return url


def _web_url(part: Section) -> str:
    """The address of a service; only https, and its token belongs in the keyring."""
    url = part.text("url", r"https://[^\s/@?#]+[^\s@?#]*", _WEB_URL)
    try:
        urlsplit(url)
    except ValueError as error:
        raise part.wrong("url", _WEB_URL) from error
    return url


def local_line(text: LocalText) -> str:
    """A text in three languages as a TOML table in one line."""
    words = ", ".join(f"{one} = {quoted(text.in_language(one))}" for one in LANGUAGES)
    return f"{{ {words} }}"


def quoted(text: str) -> str:
    """A TOML basic string; JSON's escapes are a part of TOML's."""
    return json.dumps(text, ensure_ascii=False)


_NEEDED = QT_TRANSLATE_NOOP("settings", "a system of the kind “{kind}” needs it")
_NOT_WITH = QT_TRANSLATE_NOOP("settings", "a system of the kind “{kind}” has no such setting")
_OPTION = QT_TRANSLATE_NOOP(
    "settings", "a system of the kind “{kind}” has no such option; known are: {known}"
)
_DATA_MAP = QT_TRANSLATE_NOOP("settings", "it has to be a YAML file such as maps/register.yaml")
_WEB_URL = QT_TRANSLATE_NOOP(
    "settings",
    "it has to be an address that begins with https:// and holds no user name, password or query; "
    "the token belongs in the keyring",
)
_URL = QT_TRANSLATE_NOOP("settings", "it has to be a database URL such as sqlite:///folder/file")
_PASSWORD = QT_TRANSLATE_NOOP(
    "settings", "a password never stands in the settings; take it out and put it into the keyring"
)
_SCHEME = QT_TRANSLATE_NOOP("settings", "the URL has to begin with one of these: {known}")
