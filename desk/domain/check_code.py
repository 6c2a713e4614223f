"""The check code of a letter: short enough to print and type, and nobody without the key can make one."""

from __future__ import annotations

import hashlib
import hmac

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP

_DIGITS = 12
"""Hexadecimal: 48 bits, with a million letters one guess in 280 million finds a letter."""
_GROUP = 4
_SEPARATORS = dict.fromkeys(map(ord, " \t\r\n\u00a0-‐‑‒–—_.:/"))
_MISREAD = str.maketrans("OIL", "011")
"""Letters that no code has and that look like its digits."""


def check_code(key: bytes, number: str, digest: str) -> str:
    """The code that a letter is printed with: ``7F3A-91C2-5D0E``.

    ``key``: 32 secret bytes of the workspace; ``number``: of the request; ``digest``: SHA-256 of
    what the letter says as data, in hexadecimal digits. HMAC with SHA-256 (RFC 2104), shortened.
    """
    said = f"{number}\0{digest.lower()}".encode()
    code = hmac.new(key, said, hashlib.sha256).hexdigest()[:_DIGITS].upper()
    return "-".join(code[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))


def read_code(typed: str) -> str:
    """A code as it is printed, from what somebody typed: case, blanks and hyphens do not matter.

    Raises BadInput where it is no code.
    """
    code = typed.translate(_SEPARATORS).upper().translate(_MISREAD)
    if len(code) != _DIGITS or any(one not in "0123456789ABCDEF" for one in code):
        raise BadInput(_NO_CODE)
    return "-".join(code[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))


def same_code(one: str, other: str) -> bool:
    """True where two codes are the same; takes as long when they are not."""
    return hmac.compare_digest(one.encode(), other.encode())


_NO_CODE = QT_TRANSLATE_NOOP(
    "check_code",
    "This is no check code: it has three groups of four signs, digits and the letters A to F, such as "
    "7F3A-91C2-5D0E. Read it again from the foot of the letter's signature.",
)
