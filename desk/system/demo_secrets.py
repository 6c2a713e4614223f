"""Demo secrets in a plainly labelled file, for the demo workspace alone."""

from __future__ import annotations

import base64
import json
import os
import tempfile
from pathlib import Path

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP

DEMO_SECRETS_FILE = "DEMO-SECRETS.json"
_LABEL = (
    "DEMO ONLY. These secrets stand here in clear because everything in this workspace is invented. "
    "A real workspace keeps its secrets in the system keyring."
)


class DemoSecrets:
    """Fulfils ``services.ports.Secrets`` with a file inside the demo workspace.

    Its methods raise Unavailable where the file cannot be read or written.
    """

    def __init__(self, workspace: Path) -> None:
        self._file = workspace / DEMO_SECRETS_FILE

    def get(self, name: str) -> bytes | None:
        """The secret; None where there is none of that name."""
        return self._read().get(name)

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret, in place of an earlier one of that name."""
        self._write({**self._read(), name: secret})

    def delete(self, name: str) -> None:
        """Delete a secret; nothing happens where there is none."""
        kept = self._read()
        if kept.pop(name, None) is not None:
            self._write(kept)

    def _read(self) -> dict[str, bytes]:
        try:
            document = json.loads(self._file.read_bytes())
            return {
                str(name): base64.b64decode(secret, validate=True)
                for name, secret in document["secrets"].items()
            }
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise Unavailable(_UNREADABLE.fill(file=str(self._file))) from error

    def _write(self, secrets: dict[str, bytes]) -> None:
        written = {
            name: base64.b64encode(secret).decode("ascii") for name, secret in secrets.items()
        }
        document = {"label": _LABEL, "secrets": written}
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # mkstemp makes the file 0600
            descriptor, name = tempfile.mkstemp(dir=self._file.parent, prefix=".demo-secrets.")
            try:
                with os.fdopen(descriptor, "wb") as stream:
                    stream.write(json.dumps(document, indent=2).encode("utf-8"))
                Path(name).replace(self._file)
            finally:
                Path(name).unlink(missing_ok=True)
        except OSError as error:
            raise Unavailable(_UNWRITABLE.fill(file=str(self._file))) from error


_UNREADABLE = QT_TRANSLATE_NOOP(
    "secrets",
    "The demo secrets in {file} cannot be read. Make a new demo workspace in another folder.",
)
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "secrets",
    "The demo secrets cannot be written to {file}. Free some space, or choose another folder.",
)
