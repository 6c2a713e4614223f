"""Makes a whole demo workspace: registers, store, certificates and settings, all or nothing."""

from __future__ import annotations

import contextlib
import secrets
import shutil
from datetime import date
from pathlib import Path

from desk.cli.environment import DemoExample, DemoWorkspace
from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Profiles
from desk.system.certificate_settings import CertificateSettings
from desk.system.clock import SystemClock
from desk.system.demo_secrets import DemoSecrets
from desk.system.settings import Settings, write_settings
from desk.system.system_settings import SystemSettings


def make_demo(
    folder: Path, *, profiles: Profiles, people: int, seed: int, today: date
) -> DemoWorkspace:
    """Make a demo workspace in a folder that is missing or empty.

    It is made beside the folder and moved there when it is whole, so that a stopped run leaves no
    half workspace. Raises BadInput where the folder holds something, Unavailable where it cannot be
    written.
    """
    if not _FIRST_YEAR <= today.year <= _LAST_YEAR:
        raise BadInput(_NO_SUCH_DAY.fill(first=_FIRST_YEAR, last=_LAST_YEAR))
    folder = folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInput(_NOT_EMPTY.fill(folder=str(folder)))
    draft = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    try:
        draft.mkdir(parents=True, mode=0o700)
        made = _fill(draft, folder, profiles, people=people, seed=seed, today=today)
        if folder.exists():
            folder.rmdir()
        draft.rename(folder)
    except OSError as error:
        raise Unavailable(
            _NOT_WRITTEN.fill(folder=str(folder), why=error.strerror or type(error).__name__)
        ) from error
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(draft)
    return made


def _fill(
    draft: Path, folder: Path, profiles: Profiles, *, people: int, seed: int, today: date
) -> DemoWorkspace:
    from desk.demo.workspace import build
    from desk.sealing.certificate import make_demo_certificates
    from desk.store.open_store import create_workspace_store

    result = build(draft, people=people, seed=seed, today=today)
    vault = DemoSecrets(draft)
    names = {one.key: one.name for one in profiles.all()}
    certificates = make_demo_certificates(draft / "certificates", names, now=SystemClock().now())
    trust = draft / "trust"
    trust.mkdir(mode=0o700)
    shutil.move(certificates.root, trust / certificates.root.name)
    for key, issued in certificates.issued.items():
        vault.set(_secret_name(key), issued.passphrase)
    create_workspace_store(draft, vault).close()
    write_settings(
        draft,
        Settings(
            workspace=f"demo-{secrets.token_hex(8)}",
            demo=True,
            language="fi",
            trust="trust",
            systems={
                key: SystemSettings(
                    kind=one["kind"],
                    url=one.get("url"),
                    path=one.get("path"),
                    options={"files": one["files"]} if "files" in one else {},
                )
                for key, one in result.systems.items()
            },
            certificates={
                key: CertificateSettings(
                    issued.path.relative_to(draft).as_posix(), _secret_name(key)
                )
                for key, issued in certificates.issued.items()
            },
        ),
    )
    examples = tuple(
        DemoExample(one.controller, one.case, one.identity_code, one.identity, one.name)
        for one in result.examples
    )
    return DemoWorkspace(folder, tuple(names), result.people, examples)


def _secret_name(controller: str) -> str:
    return f"certificate:{controller}"


_FIRST_YEAR, _LAST_YEAR = 2000, 2100
"""Six years of readings lie before the day, and everybody in the registers was born in a known century."""
_NO_SUCH_DAY = QT_TRANSLATE_NOOP(
    "demo", "The demo can be made for a day from {first} to {last}. Nothing was made."
)
_NOT_EMPTY = QT_TRANSLATE_NOOP(
    "demo",
    "The folder {folder} holds something already, and nothing in it was touched. "
    "Name a folder that is empty or not there yet.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "demo", "The demo workspace cannot be made in {folder} ({why}). Nothing was left behind."
)
