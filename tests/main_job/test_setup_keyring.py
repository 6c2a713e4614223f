"""Secrets of the settings page in a real Secret Service: kept, replaced, deleted, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from tests.system.test_secrets_keyring import in_session

_SETTINGS = """\
workspace = "3f2a9c0d-test"
demo = false
language = "fi"

[certificates.issoy]
file = "issoy.p12"
secret = "certificate:issoy"
"""
_KEEP = """
import sys
from pathlib import Path
from desk.app.composition import Composition
from desk.store.open_store import create_workspace_store
from desk.system.keyring_secrets import KeyringSecrets
folder = Path(sys.argv[1])
create_workspace_store(folder, KeyringSecrets()).close()
composition = Composition()
setup = composition.workspace(folder).desk.setup
assert not setup.systems.has_secret("issoy", "online")
setup.systems.keep_secret("issoy", "online", "hunter2")
setup.systems.keep_secret("issoy", "online", "hunter3")
setup.certificates.keep_secret("issoy", "s3cret")
print(setup.systems.has_secret("issoy", "online"), setup.certificates.has_secret("issoy"))
print(KeyringSecrets().get("system:issoy:online"))
setup.systems.forget_secret("issoy", "online")
setup.certificates.forget_secret("issoy")
print(setup.systems.has_secret("issoy", "online"), setup.certificates.has_secret("issoy"))
composition.close()
"""


def test_secrets_live_in_the_secret_service_alone(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    folder.mkdir()
    (folder / "settings.toml").write_text(_SETTINGS)
    done = in_session(_KEEP, tmp_path / "home", str(folder))
    assert done.stdout.splitlines() == ["True True", "b'hunter3'", "False False"], done.stderr
    written = [one for one in folder.rglob("*") if one.is_file()]
    for secret in (b"hunter", b"s3cret"):
        assert not [one for one in written if secret in one.read_bytes()]
