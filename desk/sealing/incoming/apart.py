"""Reads documents of strangers in a process of its own.

A document may be made to crash its reader, to keep it busy for ever or to fill the memory; then that
process ends, the clerk is told, and the desk goes on. It is started when first needed, and it keeps
the last document, so that turning a page does not send the document again.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from desk.domain.errors import BadInput, DeskError, Unavailable
from desk.domain.incoming import Incoming
from desk.domain.signature import SignatureFact, Standing, after_asking
from desk.sealing.incoming.asking import AsksIssuers
from desk.sealing.incoming.refusals import ENDED, TOO_SLOW, refuse
from desk.services.incoming_ports import Picture, Words
from desk.services.sealing_ports import Network

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

T = TypeVar("T")
_SECONDS = 30.0
"""One call may take so long; a page of a large scan takes half a second."""
_MOST_MEMORY = 3 * 1024**3
"""Bytes of addresses of the reading process, where the system can limit them."""
_Answer = tuple[bool, Any]
"""Whether it went well; then what was read, or the sentence that tells why not."""


class ReadsApart:
    """Fulfils ``services.incoming_ports.PaperReader``; one document is read at a time."""

    def __init__(
        self,
        trust: Callable[[], Sequence[Path]],
        *,
        network: Callable[[], Network] | None = None,
        seconds: float = _SECONDS,
    ) -> None:
        """``trust`` gives the PEM files of the trusted roots, as they are at that moment.

        ``network``: asks issuers whether certificates were revoked; None: nobody is asked.
        """
        self._trust = trust
        self._issuers = None if network is None else AsksIssuers(network)
        self._asking = threading.Lock()
        self._seconds = seconds
        self._turn = threading.Lock()
        self._process: SpawnProcess | None = None
        self._line: Connection
        self._sent = ""

    def read(self, name: str, data: bytes) -> Incoming:
        return cast(Incoming, self._ask("read", data, name))

    def words(self, data: bytes, enclosed: int = 0) -> Words:
        return cast(Words, self._ask("words", data, enclosed))

    def page(self, data: bytes, page: int, *, width: int, enclosed: int = 0) -> Picture:
        return cast(Picture, self._ask("page", data, enclosed, page, width))

    def signatures(self, data: bytes, enclosed: int = 0) -> tuple[SignatureFact, ...]:
        trust = tuple(self._trust())
        return cast("tuple[SignatureFact, ...]", self._ask("signatures", data, enclosed, trust))

    def standings(self, facts: Sequence[SignatureFact]) -> tuple[SignatureFact, ...]:
        if self._issuers is None or not any(one.chain for one in facts):
            return tuple(facts)
        with self._asking:
            self._issuers.begin()
            return tuple(self._asked(one) for one in facts)

    def _asked(self, fact: SignatureFact) -> SignatureFact:
        """The fact with what its issuers say; the process apart reads their answers."""
        assert self._issuers is not None
        if not fact.chain or fact.standing is Standing.REVOKED:
            return fact
        try:
            answers = self._issuers.of(fact.chain)
            if answers.empty:
                return fact
            standing, revoked_at = cast(
                "tuple[Standing, datetime | None]", self._ask("standing", None, fact.chain, answers)
            )
        except (BadInput, Unavailable):
            return after_asking(fact, Standing.NOT_REACHED)
        return after_asking(fact, standing, revoked_at=revoked_at)

    def close(self) -> None:
        """End the reading process; the next call starts another."""
        with self._turn:
            self._end()

    def _ask(self, call: str, data: bytes | None, *values: object) -> object:
        """``data`` None: the call is about no document, and the one that is kept stays."""
        named = None if data is None else hashlib.sha256(data).hexdigest()
        with self._turn:
            try:
                line = self._started()
                digest = self._sent if named is None else named
                line.send((call, digest, None if self._sent == digest else data, values))
                if not line.poll(self._seconds):
                    self._end()
                    raise refuse(TOO_SLOW.fill(seconds=int(self._seconds)))
                well, answer = cast(_Answer, line.recv())
                self._sent = digest
            except (EOFError, OSError) as error:
                self._end()
                raise refuse(ENDED) from error
        if not well:
            raise BadInput(answer)
        return answer

    def _started(self) -> Connection:
        if self._process is None or not self._process.is_alive():
            self._end()
            spawn = get_context("spawn")
            here, there = spawn.Pipe()
            self._process = spawn.Process(target=_serve, args=(there,), daemon=True)
            self._process.start()
            there.close()
            self._line = here
        return self._line

    def _end(self) -> None:
        self._sent = ""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._line.close()
            self._process = None


def _serve(line: Connection) -> None:
    """Answer until the desk hangs up."""
    _restrain()
    kept, data = "", b""
    while True:
        try:
            call, digest, sent, values = line.recv()
        except EOFError:
            return
        if sent is not None:
            kept, data = digest, sent
        assert kept == digest
        line.send(_answer(call, data, values))


def _answer(call: str, data: bytes, values: Sequence[Any]) -> _Answer:
    from desk.sealing.incoming import reading  # read in this process only

    try:
        match call:
            case "read":
                return True, reading.read_document(values[0], data)
            case "words":
                return True, reading.read_words(data, *values)
            case "page":
                return True, reading.draw_page(data, *values)
            case "standing":
                return True, reading.check_standing(*values)
            case _:
                return True, reading.check_signatures(data, *values)
    except DeskError as error:
        return False, error.text
    except Exception:  # its message may hold what the document says: it goes nowhere
        return False, ENDED


def _restrain() -> None:
    """Only the desk hears Ctrl+C; files are for this user alone; memory has an end where it can.

    What libraries have to say of a document goes nowhere, for it may repeat words of it.
    """
    os.umask(0o077)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.captureWarnings(capture=True)
    logging.disable()
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
