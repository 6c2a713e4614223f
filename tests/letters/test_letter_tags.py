"""What a screen reader is told of a letter (PDF/UA-1), as poppler and pikepdf read it."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from desk.domain.answer import AnswerContent
from desk.domain.records import Value
from desk.domain.text import LANGUAGES, Language
from desk.letters.fonts import Weight, typeface
from desk.letters.pen import BODY, Pen
from desk.services.ports import WrittenLetter
from desk.services.sealing_ports import Tag
from tests.letters.letter_samples import FONTS, answer, field, local, payments, pdftotext, table

Write = Callable[[AnswerContent], WrittenLetter]


def structure(pdf: bytes, folder: Path) -> str:
    """The structure with its texts, as ``pdfinfo`` prints it."""
    file = folder / "tagged.pdf"
    file.write_bytes(pdf)
    command = ["pdfinfo", "-struct-text", str(file)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def elements(node: Any, role: str) -> Iterator[Any]:
    """All elements of a role beneath a node, in reading order."""
    for child in node.get("/K", ()):
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            if str(child.S) == f"/{role}":
                yield child
            yield from elements(child, role)


def heard(pdf: bytes, folder: Path) -> str:
    """All that is read aloud, in its order."""
    return " ".join(re.findall(r'"(.*)"', structure(pdf, folder)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_seen_is_heard_in_the_same_order(
    write: Write, tmp_path: Path, language: Language
) -> None:
    content = answer(language)
    pdf = write(content).pdf
    told = "".join(heard(pdf, tmp_path).split())
    # What repeats is not heard again: the head and foot of the pages, labels above a pair's rows.
    for shown in content.tables:
        for info in shown.info.fields:
            assert "".join(info.label.in_language(language).split()) in told
    first, *_ = pdftotext(tmp_path / "tagged.pdf", "-l", "1").split("\f")
    body = [line for line in first.splitlines() if len(line.split()) > 6]
    assert body
    places = [told.index("".join(line.replace("\u00ad", "").split())[:40]) for line in body]
    assert places == sorted(places)


def test_the_letter_says_its_language_title_and_that_it_is_tagged(write: Write) -> None:
    with pikepdf.open(io.BytesIO(write(answer("sv")).pdf)) as pdf:
        assert pdf.Root.Lang == "sv"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf.Root.Metadata.read_bytes()
        assert all(page.Tabs == "/S" for page in pdf.pages)


def test_headings_go_down_step_by_step_from_the_title(write: Write, tmp_path: Path) -> None:
    levels = [
        int(one)
        for one in re.findall(r"^\s+H(\d) ", structure(write(answer()).pdf, tmp_path), re.M)
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_table_over_several_pages_is_one_table_with_its_heading_once(write: Write) -> None:
    rows = 150
    pdf = write(answer("fi", tables=[payments(rows)])).pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        grown = max(elements(document.Root.StructTreeRoot, "Table"), key=lambda one: len(one.K))
        lines = list(elements(grown, "TR"))
        assert len(lines) == rows + 1
        assert {len(line.K) for line in lines} == {5}
        heads = list(elements(grown, "TH"))
        assert [str(head.A.Scope) for head in heads] == ["/Column"] * 5
        assert len({line.K[0].Pg.objgen for line in lines}) > 2


def test_a_row_and_a_paragraph_that_are_cut_by_a_page_stay_one(write: Write) -> None:
    long = " ".join(f"sana{number}" for number in range(2500))
    rows: list[tuple[Value, ...]] = [("eka", long), ("toka", "lyhyt")]
    fields = (field("a", "Lyhyt", "Kort", "Short"), field("b", "Pitkä", "Lång", "Long"))
    pdf = write(answer("fi", tables=[table("pitka", local("Pitkät"), fields, rows)])).pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        cells = list(elements(document.Root.StructTreeRoot, "TD"))
        broken = [cell for cell in cells if len(cell.K) > 1]
        assert len(broken) == 1
        # The first piece lies on the element's own page, each other names its own.
        others = [one.Pg.objgen for one in broken[0].K if isinstance(one, pikepdf.Dictionary)]
        assert others
        assert broken[0].Pg.objgen not in others


def test_each_piece_of_content_belongs_to_one_element(write: Write) -> None:
    with pikepdf.open(io.BytesIO(write(answer()).pdf)) as document:
        owners = dict(zip(*[iter(document.Root.StructTreeRoot.ParentTree.Nums)] * 2, strict=True))
        for index, page in enumerate(document.pages):
            assert page.StructParents == index
            marked = [
                int(one.operands[1].MCID)
                for one in pikepdf.parse_content_stream(page, "BDC")
                if str(one.operator) == "BDC" and "/MCID" in one.operands[1]
            ]
            assert marked == list(range(len(marked)))
            assert len(owners[index]) == len(marked)


def test_the_contents_of_a_long_letter_lead_to_its_parts(write: Write, tmp_path: Path) -> None:
    written = write(answer("en", tables=[payments(180)]))
    assert written.pages > 4
    with pikepdf.open(io.BytesIO(written.pdf)) as document:
        numbers = {page.obj.objgen: index for index, page in enumerate(document.pages)}
        links = [
            annotation
            for page in document.pages
            for annotation in page.get("/Annots", ())
            if annotation.Subtype == "/Link"
        ]
        assert len(links) > 4
        tagged = list(elements(document.Root.StructTreeRoot, "Link"))
        assert len(tagged) == len(links)
        file = tmp_path / "contents.pdf"
        file.write_bytes(written.pdf)
        sheets = [" ".join(sheet.split()) for sheet in pdftotext(file).split("\f")]
        for link in links:
            label, _, page = str(link.Contents).rpartition(", ")
            target = numbers[link.Dest[0].objgen]
            assert int(page) == target + 1
            assert " ".join(label.split()) in sheets[target]
        outline = list(titles(document.Root.Outlines.First.First))
        assert outline == [str(link.Contents).rpartition(", ")[0] for link in links]


def titles(item: Any) -> Iterator[str]:
    """The entries of an outline beside each other."""
    while item is not None:
        yield str(item.Title)
        item = item.get("/Next")


def test_a_short_letter_has_no_contents(write: Write, read: Callable[[AnswerContent], str]) -> None:
    content = answer("en", tables=[payments(3)])
    assert write(content).pages <= 4
    assert "Contents" not in read(content)


def test_the_signature_field_says_what_it_is(write: Write) -> None:
    with pikepdf.open(io.BytesIO(write(answer("en")).pdf)) as document:
        [form] = elements(document.Root.StructTreeRoot, "Form")
        assert str(form.Alt) == "Electronic signature of Imatran Seudun Sähkö Oy"
        assert form.K[0].Obj.objgen == document.Root.AcroForm.Fields[0].objgen


def test_text_that_is_drawn_without_a_tag_is_an_error_of_the_program() -> None:
    typeface(FONTS)
    pen = Pen(Canvas(io.BytesIO(), initialFontName=str(Weight.REGULAR)))  # type: ignore[arg-type]  # the stubs say float
    with pytest.raises(AssertionError, match="neither content nor artifact"):
        pen.text(50, 50, "silent", BODY)
    with pytest.raises(AssertionError, match="inside marked content"), pen.tagged(Tag("P")):
        pen.tagged(Tag("P")).__enter__()
