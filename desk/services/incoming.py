"""Post and e-mail: documents are taken in, lie in a pile, and leave it only into the request they make.

Each document is kept in a transaction of its own, encrypted, before it is shown: the end of the
program or of the machine loses none. The file it came from is never touched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desk.domain.clerks_words import without_numbers
from desk.domain.errors import BadInput, Conflict, Unavailable
from desk.domain.incoming import DocumentKind, file_name
from desk.domain.person import mask_codes
from desk.domain.request import AccessRequest, AuditEvent
from desk.domain.signature import SignatureFact
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import history
from desk.services.desk import Desk
from desk.services.incoming_ports import Papers, Picture, Words
from desk.services.store_ports import Piled, UnitOfWork


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of files that were dropped."""

    documents: tuple[Piled, ...]
    """Those that lie in the pile now."""
    told: tuple[Text, ...]
    """What was not taken in, and why: a sentence for each."""


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """A document that is looked at."""

    piled: Piled
    data: bytes = field(repr=False)
    words: Words | None
    """The text of an e-mail; None for what has pages."""
    signatures: tuple[SignatureFact, ...] = ()
    enclosed: int = 0
    """Number of the file enclosed in an e-mail that is looked at; 0: the document itself."""
    pages: int = 0


def take(
    desk: Desk,
    *,
    paths: Sequence[Path],
    actor: str,
    stopped: Callable[[], bool] = lambda: False,
    taken: Callable[[int], None] = lambda _count: None,
) -> TakenIn:
    """Take files in, and the documents in folders; one that cannot be read holds up no other.

    ``stopped`` is asked before each file; ``taken`` is told after each how many lie in the pile. A
    file that was taken in before is not taken in again: where it is now is told.
    """
    papers = _papers(desk)
    documents: list[Piled] = []
    told: list[Text] = []
    for found in papers.files.found(paths):
        if stopped():
            told.append(_STOPPED)
            break
        if isinstance(found, Text):
            told.append(found)
            continue
        try:
            documents.append(_take_one(desk, papers, found, actor))
            taken(len(documents))
        except Unavailable as error:
            # The store does not answer: it would not for the next file either.
            told.append(_STORE_DOWN.fill(file=file_name(found.name), why=error.text))
            break
        except (BadInput, Conflict) as error:
            named = "file" in error.text.values
            file = file_name(found.name)
            told.append(error.text if named else _NOT_TAKEN.fill(file=file, why=error.text))
    return TakenIn(tuple(documents), tuple(told))


def pile(desk: Desk, *, actor: str) -> tuple[Piled, ...]:
    """What waits to be written down: one's own first, what was put aside last."""
    with desk.reading() as work:
        waiting = work.incoming.pile()
    return tuple(sorted(waiting, key=lambda one: (one.actor != actor, one.place)))


def of_request(desk: Desk, number: str) -> tuple[Piled, ...]:
    """The documents of a request, the first that came first."""
    with desk.reading() as work:
        return tuple(work.incoming.of(number))


def put_aside(desk: Desk, *, document: str) -> None:
    """Put a document behind the others; it stays in the pile."""
    with desk.work() as work:
        work.incoming.put_behind(document)
        work.commit()


def throw_away(desk: Desk, *, document: str, actor: str, reason: str) -> None:
    """Delete a document of the pile that is no request: advertising, a scan that failed, somebody else's.

    The reason and the document's hash stay in the history; its name and what it says do not. Raises
    BadInput without a reason, Conflict where a request holds it.
    """
    reason = without_numbers(reason)
    if not reason:
        raise BadInput(_NO_REASON)
    with desk.work() as work:
        digest = work.incoming.get(document).document.sha256
        work.incoming.throw_away(document)
        facts = {"reason": reason, "sha256": digest}
        work.audit.append(AuditEvent("", desk.clock.now(), actor, "document_thrown_away", facts))
        work.commit()


def look(desk: Desk, document: str, *, enclosed: int = 0) -> OpenedDocument:
    """Open a document, or a file enclosed in it, with what its signatures are worth.

    Raises NoAnswer or Unavailable where it is gone, BadInput where it cannot be read.
    """
    reader = _papers(desk).reader
    with desk.reading() as work:
        piled, data = work.incoming.get(document), work.incoming.data(document)
    kind, pages = piled.document.kind, piled.document.pages
    if enclosed:
        inner = piled.document.enclosed[enclosed - 1]
        kind, pages = inner.kind or kind, inner.pages
    read = kind in (DocumentKind.EMAIL, DocumentKind.CONTAINER)
    words = reader.words(data, enclosed) if read else None
    signed = reader.signatures(data, enclosed)
    return OpenedDocument(piled, data, words, signed, enclosed, pages)


def ask_issuers(desk: Desk, opened: OpenedDocument) -> tuple[SignatureFact, ...]:
    """Its signatures once it was asked whether the certificates were revoked; may take ten seconds."""
    return _papers(desk).reader.standings(opened.signatures)


def page(desk: Desk, opened: OpenedDocument, page: int, *, width: int) -> Picture:
    """One page of it, counted from 1, so many pixels wide."""
    reader = _papers(desk).reader
    return reader.page(opened.data, page, width=width, enclosed=opened.enclosed)


def attach(desk: Desk, *, document: str, number: str, actor: str) -> None:
    """The document belongs to a request that stands already: a proof of identity, a second letter.

    Raises NoAnswer where there is no such request, Conflict where another one holds the document.
    """
    with desk.work() as work:
        hold(work, desk, work.requests.get(number), document, actor=actor)
        work.commit()


def hold(
    work: UnitOfWork, desk: Desk, request: AccessRequest, document: str, *, actor: str
) -> None:
    """In the open transaction: the request holds the document now, which leaves the pile.

    Raises Conflict where another request holds it.
    """
    piled = work.incoming.give(document, request.number)
    # The history outlives the document: a file named by an identity code is not named so there (s. 29).
    file = mask_codes(piled.document.name)
    history.note(work, desk, request, "document_filed", actor, file=file)


def _take_one(desk: Desk, papers: Papers, file: Path, actor: str) -> Piled:
    name = file_name(file.name)
    data = papers.files.read(file)
    document = papers.reader.read(name, data)
    with desk.work() as work:
        before = work.incoming.with_digest(document.sha256)
        if before is not None:
            if before.request is None:
                raise BadInput(_IN_PILE.fill(file=name))
            raise BadInput(_IN_REQUEST.fill(file=name, number=before.request))
        piled = work.incoming.add(document, data, at=desk.clock.now(), actor=actor)
        work.commit()
    return piled


def _papers(desk: Desk) -> Papers:
    if desk.papers is None:
        raise Unavailable(_NO_READER)
    return desk.papers


_NO_REASON = QT_TRANSLATE_NOOP(
    "incoming",
    "Say why the document is thrown away: whatever asks for data counts from the day it arrived, "
    "signed or not. It stays in the pile.",
)
_NOT_TAKEN = QT_TRANSLATE_NOOP("incoming", "{file} was not taken in. {why}")
_IN_PILE = QT_TRANSLATE_NOOP(
    "incoming", "{file} lies in the pile already; it was not taken in a second time."
)
_IN_REQUEST = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was taken in before and belongs to request {number}; it was not taken in a second time.",
)
_STORE_DOWN = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} and what follows it were not taken in; what lies in the pile stays, and so do the "
    "files. {why}",
)
_STOPPED = QT_TRANSLATE_NOOP(
    "incoming", "Taking in was stopped; what lies in the pile stays. Drop the other files again."
)
_NO_READER = QT_TRANSLATE_NOOP(
    "incoming", "This desk takes no documents in; write the request down without them."
)
