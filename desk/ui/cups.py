"""Printing through CUPS: the signed PDF itself goes to the printer, not a picture of it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.printout import Printout, Run

_SECONDS = 20
"""How long the print service may take to accept a letter."""
_USUAL = re.compile(r"^system default destination: (\S+)", re.MULTILINE)
_PAUSED = re.compile(r"^printer \S+ (?:disabled|not enabled)", re.MULTILINE)
_REFUSES = re.compile(r"^\S+ not accepting requests", re.MULTILINE)
_ALERTS = re.compile(r"^\s*Alerts: (.*)$", re.MULTILINE)
_OFF = ("offline", "shutdown", "timed-out")
_NAMED = re.compile(r"request id is (\S+)")
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


def usual_printer() -> str | None:
    """The printer that this machine uses where nobody chose another."""
    lpstat = shutil.which("lpstat")
    found = _USUAL.search(_told([lpstat, "-d"])) if lpstat else None
    return found[1] if found else None


def trouble(printer: str) -> Text | None:
    """Why a letter would not come out of a printer now; None where nothing speaks against it.

    A queue takes letters for a printer that is paused or off, and prints them when nobody thinks of
    them any more: so it is asked before it is given any.
    """
    lpstat = shutil.which("lpstat")
    if lpstat is None:
        return None
    told = _told([lpstat, "-l", "-p", printer, "-a", printer])
    if not told:
        return GONE.fill(printer=printer)
    if _REFUSES.search(told):
        return _CLOSED.fill(printer=printer)
    if _PAUSED.search(told):
        return _IS_PAUSED.fill(printer=printer)
    alerts = _ALERTS.search(told)
    if alerts and any(one in alerts[1] for one in _OFF):
        return _IS_OFF.fill(printer=printer)
    return None


def still_waiting(printer: str, jobs: Sequence[str]) -> bool:
    """True where one of these jobs has not left the queue although its printer should be at work."""
    lpstat = shutil.which("lpstat")
    listed = _told([lpstat, "-W", "not-completed", "-o", printer]) if lpstat else ""
    there = {line.split()[0] for line in listed.splitlines() if line.strip()}
    return not there.isdisjoint(jobs)


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
            command, capture_output=True, text=True, check=False, timeout=_SECONDS, env=_english()
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _english() -> dict[str, str]:
    """The programs' own words are read, so they are asked for in one language."""
    return {**os.environ, "LC_ALL": "C", "LANGUAGE": "C"}


def send(printout: Printout, pdf: bytes, *, title: str) -> tuple[str, ...]:
    """Hand a letter over to be printed; ``title`` names the job and nobody. Returns its jobs' names.

    Nothing is written to the disk by the desk. Raises Unavailable where the service takes it not.
    """
    jobs = []
    for _ in range(printout.copies):
        # Copies by CUPS would print the first sheets of all of them before the others.
        for run in printout.runs():
            jobs.append(_lp(_command(printout, run, title), pdf, printout.printer))
    return tuple(one for one in jobs if one)


def _command(printout: Printout, run: Run, title: str) -> list[str]:
    sides = "two-sided-long-edge" if printout.duplex else "one-sided"
    options = [f"sides={sides}", "print-scaling=none", "number-up=1"]
    if run.source is not None:
        options.append(f"InputSlot={run.source}")
    command = [
        shutil.which("lp") or "lp",
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


def _lp(command: Sequence[str], pdf: bytes, printer: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603  (no shell; every word stands for itself)
            command,
            input=pdf,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            env=_english(),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(_NOT_TAKEN.fill(printer=printer, why=type(error).__name__)) from error
    if done.returncode != 0:
        why = " ".join(done.stderr.decode(errors="replace").split()) or str(done.returncode)
        raise Unavailable(_NOT_TAKEN.fill(printer=printer, why=why))
    named = _NAMED.search(done.stdout.decode(errors="replace"))
    return named[1] if named else ""


_NOT_TAKEN = QT_TRANSLATE_NOOP(
    "printing",
    "The printer {printer} did not take the letter ({why}). It stays sealed in the desk: see to the "
    "printer, or save the letter as a PDF.",
)
GONE = QT_TRANSLATE_NOOP(
    "printing",
    "This computer does not know the printer {printer} any more, so nothing was printed. The letter is "
    "signed and stays: choose another printer with Ctrl+P.",
)
"""The printer that was chosen is not there."""
_IS_PAUSED = QT_TRANSLATE_NOOP(
    "printing",
    "The printer {printer} is paused, so nothing was sent to it. The letter is signed and stays: start "
    "the printer, or choose another, and print with Ctrl+P.",
)
_CLOSED = QT_TRANSLATE_NOOP(
    "printing",
    "The printer {printer} takes no letters now, so nothing was sent to it. The letter is signed and "
    "stays: choose another printer with Ctrl+P.",
)
_IS_OFF = QT_TRANSLATE_NOOP(
    "printing",
    "The printer {printer} is off or out of reach, so nothing was sent to it. The letter is signed and "
    "stays: switch the printer on, or choose another, and print with Ctrl+P.",
)
