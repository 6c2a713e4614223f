"""What delivery needs from the outside, as protocols: an encrypted cover for e-mail, files of registers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from desk.domain.controller import ControllerProfile
from desk.services.ports import Translator
from desk.services.sealing_ports import Attachment


class Covers(Protocol):
    """Makes encrypted covers that carry files by e-mail."""

    def make(
        self,
        files: Sequence[Attachment],
        *,
        profile: ControllerProfile,
        number: str,
        passphrase: str,
        translator: Translator,
        not_attached: Sequence[str] = (),
    ) -> bytes:
        """A PDF of one page that says what it is and carries ``files`` unchanged.

        Everything in it is encrypted (AES-256, ISO 32000-2 revision 6), names of files and metadata
        too. It opens with the passphrase as it is read aloud, in groups, and without the blanks.
        ``files``: the signed letter first. ``not_attached``: names of files that are too large for
        e-mail, which the page says. Raises Unavailable where a font is missing.
        """
        ...


class RegisterFiles(Protocol):
    """Gives the files that lie beside the rows of registers: recordings, photos."""

    def file(self, controller: str, collection: str, cell: str) -> Iterator[bytes]:
        """The file that a row of ``dataset:collection`` names, piece by piece.

        Nothing outside the register's own folder is read, whatever the row says. Raises NoAnswer
        where the file is not there, Unavailable where it cannot be read.
        """
        ...
