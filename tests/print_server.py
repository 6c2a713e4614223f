"""A real CUPS server for tests, in a folder of its own, with one printer that keeps what it is given."""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.servers import START_SECONDS, ServerFolder, await_start, program, stop

PRINTER = "Kirjeet"


@dataclass(frozen=True)
class PrintedJob:
    """What the printer was given: the PDF after CUPS' own filters, and the options of the job."""

    pdf: bytes = field(repr=False)
    title: str
    copies: int
    options: dict[str, str]


def texts(pdf: bytes) -> list[str]:
    """What stands on each page."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as opened:
        return [page.get_textpage().get_text_range().strip() for page in opened]


@dataclass
class PrintServer:
    """A running CUPS server with the printer ``PRINTER``, which has two trays and prints on both sides."""

    socket: Path
    kept: Path
    _bell: int
    _taken: int = 0

    def tell(self, command: str, *more: str) -> None:
        """Run one of CUPS' own commands against this server."""
        subprocess.run(
            [program(command, package="cups-client"), "-h", str(self.socket), *more],
            check=True,
            capture_output=True,
        )

    def next_job(self) -> PrintedJob:
        """Wait until the printer has the next job."""
        ready, _, _ = select.select([self._bell], [], [], START_SECONDS)
        if not ready:
            log = (self.kept.parent / "log").read_text(encoding="utf-8", errors="replace")
            pytest.fail(f"The printer was given nothing: {log[-2000:]}")
        while os.read(self._bell, 1) != b"\n":
            pass
        self._taken += 1
        stem = self.kept / str(self._taken)
        title, copies, options = (
            stem.with_suffix(".job").read_text(encoding="utf-8").split("\n")[:3]
        )
        words = (one.partition("=") for one in options.split())
        return PrintedJob(
            stem.with_suffix(".pdf").read_bytes(),
            title,
            int(copies),
            {key: value for key, _, value in words},
        )


@pytest.fixture
def print_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintServer]:
    """A print server that ``lp`` and Qt talk to in this test."""
    with running() as (server, address):
        monkeypatch.setenv("CUPS_SERVER", address)
        yield server


@contextmanager
def running() -> Iterator[tuple[PrintServer, str]]:
    """A print server, and what ``CUPS_SERVER`` has to say for programs to talk to it."""
    server = program("cupsd", package="cups")
    # The server's filters run as another user, and a command that a test ran in this process may
    # have closed new files to all others.
    umask = os.umask(0o022)
    with ServerFolder("desk-cups-", owner="root") as folder:
        path = folder.path
        path.chmod(0o755)
        for name in ("etc", "cache", "spool", "state", "tmp", "kept", "bin/backend", "etc/ppd"):
            (path / name).mkdir(parents=True)
        for name in ("daemon", "filter"):
            (path / "bin" / name).symlink_to(f"/usr/lib/cups/{name}")
        backend = path / "bin" / "backend" / "keep"
        backend.write_text(_BACKEND.format(kept=path / "kept"), encoding="utf-8")
        backend.chmod(0o700)
        bell = path / "kept" / "bell"
        os.mkfifo(bell)
        reading = os.open(bell, os.O_RDWR | os.O_NONBLOCK)
        ppd = path / "letters.ppd"
        ppd.write_text(_PPD, encoding="utf-8")
        where = path / "cups.sock"
        (path / "etc" / "cups-files.conf").write_text(_FILES.format(path=path), encoding="utf-8")
        port = _free_port()
        words = _SERVER.format(socket=where, port=port)
        (path / "etc" / "cupsd.conf").write_text(words, encoding="utf-8")
        process = folder.start(
            [
                server,
                "-f",
                "-c",
                str(path / "etc" / "cupsd.conf"),
                "-s",
                str(path / "etc" / "cups-files.conf"),
            ]
        )
        try:
            await_start(process, folder, lambda: _answers(where))
            subprocess.run(
                [
                    program("lpadmin", package="cups-client"),
                    *("-h", str(where), "-p", PRINTER, "-E", "-v", "keep:/", "-P", str(ppd)),
                ],
                check=True,
                capture_output=True,
            )
            # Trays are asked for at the address that a printer tells, and sockets have none.
            yield PrintServer(where, path / "kept", reading), f"localhost:{port}"
        finally:
            os.close(reading)
            stop(process, signal.SIGTERM)
            os.umask(umask)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
    return number


def _answers(where: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as knock:
        return knock.connect_ex(str(where)) == 0


_BACKEND = """#!/bin/sh
# job user title copies options [file]
[ $# -eq 0 ] && {{ echo 'direct keep "Unknown" "Keeps jobs"'; exit 0; }}
n=$(( $(ls "{kept}" | grep -c 'job$') + 1 ))
if [ -n "$6" ]; then cat "$6"; else cat; fi > "{kept}/$n.pdf"
printf '%s\\n%s\\n%s\\n' "$3" "$4" "$5" > "{kept}/$n.job"
echo "$n" > "{kept}/bell"
"""
_FILES = """
ServerRoot {path}/etc
CacheDir {path}/cache
RequestRoot {path}/spool
StateDir {path}/state
TempDir {path}/tmp
ServerBin {path}/bin
DataDir /usr/share/cups
ErrorLog {path}/log
AccessLog /dev/null
PageLog /dev/null
Printcap
SystemGroup root
"""
_SERVER = """
Listen {socket}
Listen 127.0.0.1:{port}
WebInterface No
Browsing No
IdleExitTimeout 0
LogLevel warn
MaxLogSize 0
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "LETTERS.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*ModelName: "Test"
*ShortNickName: "Test"
*NickName: "Test"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*OpenUI *InputSlot/Media Source: PickOne
*DefaultInputSlot: Plain
*InputSlot Plain/Plain paper: ""
*InputSlot Letterhead/Letterhead paper: ""
*CloseUI: *InputSlot
*OpenUI *Duplex/2-Sided Printing: PickOne
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long edge: ""
*Duplex DuplexTumble/Short edge: ""
*CloseUI: *Duplex
"""
