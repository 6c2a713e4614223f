"""What delivery needs from the outside, as protocols: an encrypted cover for e-mail."""

from __future__ import annotations

from collections.abc import Sequence
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
    ) -> bytes:
        """A PDF of one page that says what it is and carries ``files`` unchanged.

        Everything in it is encrypted (AES-256, ISO 32000-2 revision 6), names of files and metadata
        too. It opens with the passphrase as it is read aloud, in groups, and without the blanks.
        ``files``: the signed letter first. Raises Unavailable where a font is missing.
        """
        ...
