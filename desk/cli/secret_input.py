"""Reads a secret: typed unseen at a terminal, else a line of standard input; never from the words."""

from __future__ import annotations

import getpass
import sys

from desk.domain.errors import BadInput
from desk.domain.text import Text


def typed_secret(question: str, nothing: Text) -> str:
    """The secret; ``question`` is asked at a terminal. Raises BadInput with ``nothing`` where none came."""
    if sys.stdin.isatty():
        typed = getpass.getpass(f"{question} ")
    else:
        typed = sys.stdin.readline().rstrip("\r\n")
    if not typed:
        raise BadInput(nothing)
    return typed
