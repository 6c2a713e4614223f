"""Printing through CUPS: the signed PDF itself goes to the printer, not a picture of it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.printout import Printout, Run

_SECONDS = 20
"""How long the print service may take to accept a letter."""
_SOURCES = re.compile(r"^InputSlot[^:]*:(.*)$", re.MULTILINE)


def reachable() -> bool:
    """True where this machine hands letters to CUPS (Linux, macOS)."""
    return not sys.platform.startswith("win") and shutil.which("lp") is not None


def printers() -> tuple[str, ...]:
    """The printers that this machine knows; none where the print service does not answer."""
    lpstat = shutil.which("lpstat")
    if lpstat is None:
        return ()
    return tuple(_told([lpstat, "-e"]).split())


def paper_sources(printer: str) -> tuple[str, ...]:
    """The trays of a printer, by the names that CUPS knows them by; none where it tells of none."""
    program = shutil.which("lpoptions")
    if program is None:
        return ()
    found = _SOURCES.search(_told([program, "-p", printer, "-l"]))
    return tuple(one.lstrip("*") for one in found[1].split()) if found else ()


def _told(command: Sequence[str]) -> str:
    """What a program of CUPS prints; nothing where it cannot be started or does not answer in time."""
    try:
        done = subprocess.run(  # noqa: S603  (no shell; every word stands for itself)
            command, capture_output=True, text=True, check=False, timeout=_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def send(printout: Printout, pdf: bytes, *, title: str) -> None:
    """Hand a letter over to be printed; ``title`` names the job and nobody.

    Nothing is written to the disk by the desk. Raises Unavailable where the service takes it not.
    """
    for _ in range(printout.copies):
        # Copies by CUPS would print the first sheets of all of them before the others.
        for run in printout.runs():
            _lp(_command(printout, run, title), pdf, printout.printer)


def _command(printout: Printout, run: Run, title: str) -> list[str]:
    sides = "two-sided-long-edge" if printout.duplex else "one-sided"
    options = [f"sides={sides}", "print-scaling=none", "number-up=1"]
    if run.source is not None:
        options.append(f"InputSlot={run.source}")
    command = [
        shutil.which("lp") or "lp",
        "-s",
        "-d",
        printout.printer,
        "-t",
        title,
        "-P",
        f"{run.first}-{run.last}",
    ]
    for option in options:
        command += ["-o", option]
    return [*command, "--", "-"]


def _lp(command: Sequence[str], pdf: bytes, printer: str) -> None:
    try:
        done = subprocess.run(  # noqa: S603  (no shell; every word stands for itself)
            command, input=pdf, capture_output=True, check=False, timeout=_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(_NOT_TAKEN.fill(printer=printer, why=type(error).__name__)) from error
    if done.returncode != 0:
        why = " ".join(done.stderr.decode(errors="replace").split()) or str(done.returncode)
        raise Unavailable(_NOT_TAKEN.fill(printer=printer, why=why))


_NOT_TAKEN = QT_TRANSLATE_NOOP(
    "printing",
    "The printer {printer} did not take the letter ({why}). It stays sealed in the desk: see to the "
    "printer, or save the letter as a PDF.",
)
