"""The settings of a workspace: where its registers, certificates and store lie. Never a secret."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from desk.domain.errors import BadInput, Unavailable
from desk.domain.keeping import FEWEST_MONTHS, KEEP_MONTHS, MOST_MONTHS
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Language, LocalText
from desk.system.certificate_settings import (
    CertificateSettings,
    TimeStampSettings,
    certificate_lines,
    read_certificates,
    read_time_stamp,
    time_stamp_lines,
)
from desk.system.places import SETTINGS_FILE
from desk.system.strict_toml import Section
from desk.system.system_settings import (
    SystemSettings,
    database_url,
    local_line,
    quoted,
    read_systems,
    system_lines,
)

_ID = r"[A-Za-z0-9-]{8,64}"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a workspace is set up with; one ``settings.toml``."""

    workspace: str
    """Identifier of the workspace: letters, digits and hyphens; keyring entries carry it."""
    demo: bool
    """True for a demo workspace, which alone brings its own secrets."""
    language: Language
    """The clerk's language."""
    store_url: str | None = None
    """PostgreSQL URL without a password; None for the embedded store in the workspace."""
    trust: str = "trust"
    """Folder of the root certificates (``.pem``) that signatures may end in."""
    systems: Mapping[tuple[str, str], SystemSettings] = field(default_factory=dict)
    """By controller and system."""
    certificates: Mapping[str, CertificateSettings] = field(default_factory=dict)
    """By controller."""
    time_stamp: TimeStampSettings | None = None
    """Where letters get time stamps; None: they have none, and the network is not touched."""
    roll_eves: bool = False
    """Let the law's clock roll over Christmas Eve and Midsummer Eve too."""
    own_holidays: tuple[tuple[date, LocalText], ...] = ()
    """Days beside the public holidays on which the desk is closed."""
    keep_months: int = KEEP_MONTHS
    """How many months a finished case is kept before it may be deleted."""
    controllers: tuple[str, ...] = ()
    """Keys of the controllers that answer here; empty: all there are."""


def read_settings(workspace: Path) -> Settings:
    """The settings of a workspace folder.

    Raises Unavailable where the folder holds no workspace, BadInput naming file, key and reason
    where a setting cannot be used.
    """
    file = workspace / SETTINGS_FILE
    if not file.is_file():
        raise Unavailable(_NO_WORKSPACE.fill(folder=str(workspace)))
    return _settings(Section.read(file, SETTINGS_FILE))


def write_settings(workspace: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; folder and file are for their owner alone.

    Raises BadInput where a setting could not be read again (a password in a URL, for one) and
    Unavailable where the folder cannot be written to; the earlier settings then hold.
    """
    replace_settings(workspace, settings_text(settings))


def parse_settings(text: str) -> Settings:
    """The settings that a text says; BadInput as :func:`read_settings`."""
    return _settings(Section.parse(text, SETTINGS_FILE))


def settings_text(settings: Settings) -> str:
    """The settings as the desk writes them; BadInput where they would not be the same when read again."""
    written = "\n".join(_lines(settings)) + "\n"
    if parse_settings(written) != settings:
        raise BadInput(_LOST.fill(file=SETTINGS_FILE))
    return written


def replace_settings(workspace: Path, written: str) -> None:
    """Put a text in place of the settings file in one step; Unavailable where that cannot be done."""
    try:
        _replace(workspace, written)
    except OSError as error:
        raise not_written(workspace, error) from error


def not_written(workspace: Path, error: OSError) -> Unavailable:
    """What is told where the settings file could not be written."""
    reason = error.strerror or type(error).__name__
    return Unavailable(_NOT_WRITTEN.fill(folder=str(workspace), reason=reason))


def _replace(workspace: Path, written: str) -> None:
    workspace.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not workspace.stat().st_mode & stat.S_ISVTX:  # /tmp itself stays open to the others
        workspace.chmod(0o700)
    # mkstemp makes the file 0600 whatever the umask is.
    descriptor, name = tempfile.mkstemp(dir=workspace, prefix=f".{SETTINGS_FILE}.")
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(written)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(workspace / SETTINGS_FILE)
    finally:
        draft.unlink(missing_ok=True)


def _settings(whole: Section) -> Settings:
    store = whole.section_or_empty("store")
    calendar = whole.section_or_empty("calendar")
    keeping = whole.section_or_empty("keeping")
    language = whole.one_of("language", LANGUAGES)
    settings = Settings(
        workspace=whole.text("workspace", _ID, _WORKSPACE_ID),
        demo=whole.flag("demo"),
        language=next(known for known in LANGUAGES if known == language),
        store_url=database_url(store, "url", ("postgresql", "postgresql+psycopg")),
        trust=whole.text("trust") if "trust" in whole else "trust",
        systems=dict(read_systems(whole.section_or_empty("systems"))),
        certificates=dict(read_certificates(whole.section_or_empty("certificates"))),
        time_stamp=read_time_stamp(whole),
        roll_eves=calendar.flag("roll_eves") if "roll_eves" in calendar else False,
        own_holidays=tuple(_own_holidays(calendar)),
        keep_months=keeping.whole("months", FEWEST_MONTHS, MOST_MONTHS)
        if "months" in keeping
        else KEEP_MONTHS,
        controllers=whole.texts("controllers"),
    )
    for section in (store, calendar, keeping, whole):
        section.close()
    return settings


def _own_holidays(calendar: Section) -> Iterator[tuple[date, LocalText]]:
    for part in calendar.sections("own_holidays"):
        day = part.day_or_none("day")
        if day is None:
            raise part.wrong("day", _DAY_NEEDED)
        yield day, part.local("name")
        part.close()


def _lines(settings: Settings) -> Iterator[str]:
    """The settings as TOML."""
    yield "# Settings of this workspace. Passwords never stand here; the system keyring holds them."
    yield f"workspace = {quoted(settings.workspace)}"
    yield f"demo = {'true' if settings.demo else 'false'}"
    yield f"language = {quoted(settings.language)}"
    yield f"trust = {quoted(settings.trust)}"
    if settings.controllers:
        yield f"controllers = [{', '.join(map(quoted, settings.controllers))}]"
    if settings.store_url is not None:
        yield f"\n[store]\nurl = {quoted(settings.store_url)}"
    yield f"\n[calendar]\nroll_eves = {'true' if settings.roll_eves else 'false'}"
    for day, name in settings.own_holidays:
        yield f"\n[[calendar.own_holidays]]\nday = {day.isoformat()}\nname = {local_line(name)}"
    yield f"\n[keeping]\nmonths = {settings.keep_months}"
    yield from time_stamp_lines(settings.time_stamp)
    yield from certificate_lines(settings.certificates)
    yield from system_lines(settings.systems)


_NO_WORKSPACE = QT_TRANSLATE_NOOP(
    "settings",
    "There is no workspace in {folder}, so there are no requests to work on. "
    "Give another folder with --workspace, or make a demo workspace with “desk demo”.",
)
_LOST = QT_TRANSLATE_NOOP(
    "settings",
    "{file} was not written, because a setting would not have been the same when read again. "
    "The earlier settings hold.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "settings",
    "The settings could not be written to {folder} ({reason}), so the earlier ones hold. "
    "Make room or get the right to write there, then try again.",
)
_WORKSPACE_ID = QT_TRANSLATE_NOOP(
    "settings", "the identifier has 8 to 64 letters a-z, digits and hyphens"
)
_DAY_NEEDED = QT_TRANSLATE_NOOP("settings", "a holiday needs its date")
