"""The composition root: the only package that knows every other. Parts are imported when first used."""

from __future__ import annotations

import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the desk with the words of the command line; returns the exit code."""
    # Letters, registers' data and keys are for this user alone, on every path that makes a file.
    os.umask(0o077)
    from desk.app.composition import Composition
    from desk.cli.main import run

    composition = Composition()
    composition.log.start()
    try:
        return run(sys.argv[1:] if arguments is None else arguments, composition)
    finally:
        composition.close()
