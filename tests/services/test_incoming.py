"""Taking documents in: what holds up what, what is told, and how a document becomes a request."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.domain.controller import Channel
from desk.domain.errors import Conflict, Unavailable
from desk.domain.text import Text
from desk.sealing.incoming.apart import ReadsApart
from desk.services import history, incoming, intake
from desk.services.desk import Desk
from desk.services.incoming import TakenIn
from desk.services.incoming_ports import Papers
from desk.services.store_ports import UnitOfWork
from desk.system.dropped_files import LocalFiles
from tests.fakes import FakeDesk
from tests.incoming.papers import CODE, message, pdf, picture

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def reader() -> Iterator[ReadsApart]:
    made = ReadsApart(lambda: [])
    yield made
    made.close()


@pytest.fixture
def desk(reader: ReadsApart) -> Desk:
    return replace(FakeDesk(today=TODAY).desk(), papers=Papers(LocalFiles(), reader))


def take(desk: Desk, *paths: Path, actor: str = "Kaisa") -> TakenIn:
    return incoming.take(desk, paths=paths, actor=actor)


def told(outcome: TakenIn) -> list[str]:
    return [str(one) for one in outcome.told]


def register(desk: Desk, document: str) -> str:
    return intake.register(
        desk,
        controller="issoy",
        channel=Channel.LETTER,
        received=TODAY,
        actor="Kaisa",
        document=document,
    ).number


def test_one_that_cannot_be_read_holds_up_no_other(desk: Desk, tmp_path: Path) -> None:
    files = {
        "a.pdf": pdf("Yksi"),
        "b.pdf": b"",
        "c.pdf": b"%PDF-1.7 rikki",
        "d.pdf": pdf("lukossa", password="x"),
        "e.eml": message().as_bytes(),
        "f.png": picture("PNG"),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    outcome = take(desk, *(tmp_path / name for name in files), tmp_path / "poissa.pdf")
    assert [one.document.name for one in outcome.documents] == ["a.pdf", "e.eml", "f.png"]
    assert [one.partition(" was not taken in: ")[0] for one in told(outcome)] == [
        "b.pdf",
        "c.pdf",
        "d.pdf",
        "poissa.pdf",
    ]
    assert [one.document.name for one in incoming.pile(desk, actor="Kaisa")] == [
        "a.pdf",
        "e.eml",
        "f.png",
    ]


def test_a_huge_file_is_refused_before_it_is_read(desk: Desk, tmp_path: Path) -> None:
    huge = tmp_path / "iso.pdf"
    with huge.open("wb") as file:
        file.write(b"%PDF-1.7")
        file.truncate(50 * 1024**3)
    assert "100 megabytes" in told(take(desk, huge))[0]


def test_a_folder_is_taken_in_by_name_and_what_else_lies_there_is_counted(
    desk: Desk, tmp_path: Path
) -> None:
    inner = tmp_path / "b"
    inner.mkdir()
    (tmp_path / "2.pdf").write_bytes(pdf("2"))
    (tmp_path / "1.pdf").write_bytes(pdf("1"))
    (inner / "3.PDF").write_bytes(pdf("3"))
    (tmp_path / "muistio.docx").write_bytes(b"PK")
    (tmp_path / ".piilossa.pdf").write_bytes(pdf("4"))
    outcome = take(desk, tmp_path)
    assert [one.document.name for one in outcome.documents] == ["1.pdf", "2.pdf", "3.PDF"]
    assert told(outcome) == [
        f"Files in the folder {tmp_path.name} that are no PDF, picture or e-mail were left alone: 1."
    ]
    empty = tmp_path / "tyhjä"
    empty.mkdir()
    assert told(take(desk, empty)) == ["There is no PDF, picture or e-mail in the folder tyhjä."]


@pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege there")
def test_links_and_pipes_lead_nowhere_else(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "kirje.pdf"
    target.write_bytes(pdf("Kirje"))
    drop = tmp_path / "pudotus"
    drop.mkdir()
    (drop / "a.pdf").symlink_to(target)
    (drop / "takaisin").symlink_to(drop)
    (drop / "b.pdf").symlink_to(tmp_path / "ei ole.pdf")
    (drop / "c.pdf").symlink_to("/etc/passwd")
    os.mkfifo(drop / "d.pdf")
    outcome = take(desk, drop)
    assert [one.document.name for one in outcome.documents] == ["a.pdf"]
    assert [one.partition(" was not taken in")[0] for one in told(outcome)] == [
        "b.pdf",
        "c.pdf",
        "d.pdf",
    ]
    assert target.read_bytes() == pdf("Kirje")


def test_a_file_that_vanishes_while_it_is_read_is_told(desk: Desk, tmp_path: Path) -> None:
    class Vanishing(LocalFiles):
        def found(self, paths: Sequence[Path]) -> Iterator[Path | Text]:
            for path in super().found(paths):
                if isinstance(path, Path) and path.name == "b.pdf":
                    path.unlink()
                yield path

    assert desk.papers is not None
    desk = replace(desk, papers=replace(desk.papers, files=Vanishing()))
    for name in ("a.pdf", "b.pdf", "c.pdf"):
        (tmp_path / name).write_bytes(pdf(name))
    outcome = take(desk, *(tmp_path / name for name in ("a.pdf", "b.pdf", "c.pdf")))
    assert [one.document.name for one in outcome.documents] == ["a.pdf", "c.pdf"]
    assert told(outcome)[0].startswith("b.pdf was not taken in: it is gone")


def test_the_same_file_is_told_with_the_place_where_it_is(desk: Desk, tmp_path: Path) -> None:
    first, copy = tmp_path / "a.pdf", tmp_path / "kopio.pdf"
    for file in (first, copy):
        file.write_bytes(pdf("sama"))
    (document,) = take(desk, first).documents
    assert told(take(desk, copy)) == [
        "kopio.pdf lies in the pile already; it was not taken in a second time."
    ]
    number = register(desk, document.id)
    outcome = take(desk, copy)
    assert outcome.documents == ()
    assert f"belongs to request {number};" in told(outcome)[0]


def test_a_document_leaves_the_pile_only_with_its_request(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf("Kirje"))
    (document,) = take(desk, file).documents
    with pytest.raises(Conflict):
        register(desk, register_elsewhere(desk, document.id))
    number = incoming_number(desk, document.id)
    assert incoming.pile(desk, actor="Kaisa") == ()
    assert [one.id for one in incoming.of_request(desk, number)] == [document.id]
    with desk.work() as work:
        assert [one.number for one in work.requests.list()] == [number]  # no second request
        events = [history.sentence(one) for one in work.audit.of(number)]
    assert str(events[-1]) == "The document a.pdf was taken out of the pile into this request."


def register_elsewhere(desk: Desk, document: str) -> str:
    """Somebody else writes the document down first; returns the document."""
    register(desk, document)
    return document


def incoming_number(desk: Desk, document: str) -> str:
    with desk.work() as work:
        number = work.incoming.get(document).request
    assert number is not None
    return number


def test_a_file_named_by_an_identity_code_is_not_named_so_in_the_history(
    desk: Desk, tmp_path: Path
) -> None:
    """The history is kept longer than the document, and nothing in it is sealed (1050/2018 s. 29)."""
    (tmp_path / f"hakemus {CODE}.pdf").write_bytes(pdf("Kirje"))
    [one] = take(desk, tmp_path / f"hakemus {CODE}.pdf").documents
    number = register(desk, one.id)
    with desk.work() as work:
        [filed] = [event for event in work.audit.of(number) if event.action == "document_filed"]
    assert filed.details == {"file": "hakemus 131052-****.pdf"}


def test_own_documents_come_before_those_of_others(desk: Desk, tmp_path: Path) -> None:
    for name, actor in (("a.pdf", "Veikko"), ("b.pdf", "Kaisa"), ("c.pdf", "Kaisa")):
        (tmp_path / name).write_bytes(pdf(name))
        take(desk, tmp_path / name, actor=actor)
    first = incoming.pile(desk, actor="Kaisa")[0]
    incoming.put_aside(desk, document=first.id)
    names = [one.document.name for one in incoming.pile(desk, actor="Kaisa")]
    assert names == ["c.pdf", "b.pdf", "a.pdf"]


def test_a_store_that_does_not_answer_stops_the_taking_and_loses_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    for name in ("a.pdf", "b.pdf", "c.pdf"):
        (tmp_path / name).write_bytes(pdf(name))
    opened: list[int] = []

    def work() -> UnitOfWork:
        opened.append(1)
        if len(opened) == 2:
            raise Unavailable(Text("test", "The store is locked."))
        return desk.work()

    outcome = take(replace(desk, work=work), *(tmp_path / f"{one}.pdf" for one in "abc"))
    assert [one.document.name for one in outcome.documents] == ["a.pdf"]
    assert told(outcome) == [
        "b.pdf and what follows it were not taken in; what lies in the pile stays, and so do the "
        "files. The store is locked."
    ]
    assert len(incoming.pile(desk, actor="Kaisa")) == 1


def test_taking_in_can_be_stopped_between_two_files(desk: Desk, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(pdf(name))
    taken: list[int] = []
    outcome = incoming.take(
        desk,
        paths=[tmp_path],
        actor="Kaisa",
        stopped=lambda: bool(taken),
        taken=taken.append,
    )
    assert len(outcome.documents) == 1
    assert told(outcome)[0].startswith("Taking in was stopped")


def test_a_document_that_brings_its_reader_down_is_named(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf("x" * 1000))
    reader = ReadsApart(lambda: [], seconds=0.0)
    assert desk.papers is not None
    outcome = take(replace(desk, papers=replace(desk.papers, reader=reader)), tmp_path / "a.pdf")
    assert told(outcome)[0].startswith(
        "a.pdf was not taken in. This could not be read in 0 seconds"
    )
    reader.close()
