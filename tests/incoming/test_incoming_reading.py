"""What a document says of itself, its pages and words; broken and hostile ones are told in a sentence."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desk.domain.errors import BadInput
from desk.domain.incoming import DocumentKind
from desk.sealing.incoming import apart, reading
from desk.sealing.incoming.apart import ReadsApart
from tests.incoming.papers import CODE, OTHER_CODE, message, pdf, picture, tiff_bomb

PATIENCE = 10
"""Seconds; what takes longer is given up by the reader itself, and its test fails."""


@pytest.fixture(scope="module")
def reader() -> Iterator[ReadsApart]:
    made = ReadsApart(lambda: [], seconds=PATIENCE)
    yield made
    made.close()


def refusal(reader: ReadsApart, name: str, data: bytes) -> str:
    with pytest.raises(BadInput) as told:
        reader.read(name, data)
    assert len(str(told.value)) < 300
    return str(told.value)


# --- scans and letters ------------------------------------------------------------------------------------------


def test_a_pdf_says_its_pages_and_the_code_in_its_text(reader: ReadsApart) -> None:
    letter = pdf(f"Tietoni, kiitos. {CODE[:6]} {CODE[6:]}", "Toinen sivu")
    found = reader.read("kirje.pdf", letter)
    assert (found.kind, found.pages, found.codes) == (DocumentKind.PDF, 2, (CODE,))
    assert found.search_term == CODE
    assert found.sent is None
    page = reader.page(letter, 2, width=400)
    assert (page.width, page.text.strip()) == (400, "Toinen sivu")
    assert len(page.rgb) == page.width * page.height * 3
    assert min(page.rgb) < 128 < max(page.rgb) == 255


def test_two_codes_in_a_document_propose_nobody(reader: ReadsApart) -> None:
    found = reader.read("kirje.pdf", pdf(f"{CODE} ja {OTHER_CODE}"))
    assert found.codes == (CODE, OTHER_CODE)
    assert found.search_term == ""


def test_what_was_filled_into_a_form_is_drawn(reader: ReadsApart) -> None:
    import io

    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(400, 400), invariant=1)
    canvas.acroForm.textfield(name="nimi", x=50, y=200, width=300, height=40, borderWidth=0)
    canvas.showPage()
    canvas.save()
    empty = file.getvalue()
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(400, 400), invariant=1)
    canvas.acroForm.textfield(
        name="nimi", value="Aino Virtanen", x=50, y=200, width=300, height=40, borderWidth=0
    )
    canvas.showPage()
    canvas.save()
    filled = file.getvalue()
    assert reader.page(filled, 1, width=400).rgb != reader.page(empty, 1, width=400).rgb


@pytest.mark.parametrize(
    ("form", "pages", "kind"),
    [
        ("TIFF", 3, DocumentKind.TIFF),
        ("JPEG", 1, DocumentKind.JPEG),
        ("PNG", 1, DocumentKind.PNG),
    ],
)
def test_each_page_of_a_scan_is_drawn(
    reader: ReadsApart, form: str, pages: int, kind: DocumentKind
) -> None:
    data = picture(form, pages=pages)
    found = reader.read("skannaus", data)
    assert (found.kind, found.pages) == (kind, pages)
    drawn = [reader.page(data, page, width=300) for page in range(1, pages + 1)]
    assert {(one.width, one.height) for one in drawn} == {(300, 400)}
    assert len({one.rgb for one in drawn}) == pages


def test_a_photograph_stands_upright_and_what_is_transparent_is_white(reader: ReadsApart) -> None:
    import io

    from PIL import Image

    turned = Image.new("RGB", (200, 100), "white")
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held on its side
    file = io.BytesIO()
    turned.save(file, "JPEG", exif=exif)
    page = reader.page(file.getvalue(), 1, width=100)
    assert (page.width, page.height) == (100, 200)
    file = io.BytesIO()
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(file, "PNG")
    assert set(reader.page(file.getvalue(), 1, width=50).rgb) == {255}


def test_two_hundred_pages_are_taken_in_at_once_and_drawn_one_by_one(reader: ReadsApart) -> None:
    scan = picture("TIFF", size=(1240, 1754), pages=200, compression="group4", mode="1")
    assert reader.read("arkisto.tif", scan).pages == 200
    reader.page(scan, 200, width=1200)
    with pytest.raises(BadInput):
        reader.page(scan, 201, width=1200)


# --- what a clerk cannot use --------------------------------------------------------------------------------------


def test_what_cannot_be_read_is_told_apart(reader: ReadsApart) -> None:
    half = picture("JPEG", size=(2000, 2000))
    told = {
        "locked": refusal(reader, "a.pdf", pdf("x", password="salainen")),
        "broken": refusal(reader, "b.pdf", b"%PDF-1.7\n1 0 obj\n<<"),
        "half": refusal(reader, "c.jpg", half[: len(half) // 3]),
        "bomb": refusal(reader, "d.tif", tiff_bomb()),
        "unknown": refusal(reader, "e.pdf", b"hello " * 100),
        "outlook": refusal(reader, "f.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100),
        "pages": refusal(reader, "g.pdf", pdf(*[""] * 1001)),
    }
    assert all(
        text.startswith(f"{name}.") for name, text in zip("abcdefg", told.values(), strict=True)
    )
    assert "password" in told["locked"]
    assert "damaged" in told["broken"]
    assert "damaged" in told["half"]
    assert "100 million pixels" in told["bomb"]
    assert "no PDF" in told["unknown"]
    assert "Outlook" in told["outlook"]
    assert "1,000 pages" in told["pages"]


def test_scripts_and_actions_of_a_pdf_are_never_run(reader: ReadsApart, tmp_path: Path) -> None:
    import io

    import pikepdf

    mark = tmp_path / "mark"
    with pikepdf.open(io.BytesIO(pdf("Kirje"))) as opened:
        opened.Root.OpenAction = pikepdf.Dictionary(
            S=pikepdf.Name.JavaScript, JS="while(true){}; app.launchURL('http://127.0.0.1:1/');"
        )
        opened.pages[0].obj.AA = pikepdf.Dictionary(
            O=pikepdf.Dictionary(S=pikepdf.Name.Launch, F=f"touch {mark}")
        )
        file = io.BytesIO()
        opened.save(file)
    assert reader.read("x.pdf", file.getvalue()).pages == 1
    assert reader.page(file.getvalue(), 1, width=200).text.strip() == "Kirje"
    assert not mark.exists()


def test_a_document_that_kills_or_stops_its_reader_harms_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The reading process itself is broken here, from within: how a document does that is its own affair."""
    reader = ReadsApart(lambda: [], seconds=5)
    data = pdf("Kirje")
    assert reader.page(data, 1, width=100).width == 100
    process = reader._process
    assert process is not None
    assert process.pid is not None
    os.kill(process.pid, 19)  # in the middle of its work
    threading.Timer(0.2, os.kill, (process.pid, 9)).start()
    with pytest.raises(BadInput, match="brought the part of the program down"):
        reader.page(data, 1, width=100)
    assert reader.page(data, 1, width=100).width == 100
    process = reader._process
    assert process is not None
    assert process.pid is not None
    os.kill(process.pid, 19)  # it does not answer any more
    reader._seconds = 0.2
    with pytest.raises(BadInput, match="stopped"):
        reader.page(data, 1, width=100)
    reader._seconds = 5
    assert reader.page(data, 1, width=100).width == 100
    reader.close()


def test_a_fault_in_reading_is_told_and_says_nothing_of_the_document_anywhere(
    reader: ReadsApart, capfd: pytest.CaptureFixture[str]
) -> None:
    """A message of Python may repeat what it stumbled over, and the terminal may be kept in a journal."""
    with pytest.raises(BadInput, match="brought the part of the program down"):
        reader._ask("page", pdf("Kirje"), 0, CODE, 100)
    assert capfd.readouterr() == ("", "")


# --- e-mails --------------------------------------------------------------------------------------------------


def test_an_email_says_who_wrote_when_and_what(reader: ReadsApart) -> None:
    data = message(f"Tunnus {CODE}", at=datetime(2026, 11, 15, 22, 30, tzinfo=UTC)).as_bytes()
    found = reader.read("viesti.eml", data)
    assert found.kind is DocumentKind.EMAIL
    assert found.sender == "aino.virtanen@example.fi"
    assert found.sender_name == "Aino Virtanen"
    assert found.subject == "Tietopyyntö"
    assert found.sent == date(2026, 11, 16)  # half past midnight in Helsinki
    assert found.codes == (CODE,)
    assert reader.words(data).text == f"Tunnus {CODE}"


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2026, 12, 31, 21, 59, tzinfo=UTC), date(2026, 12, 31)),  # 23.59 in Helsinki
        (datetime(2026, 12, 31, 22, 1, tzinfo=UTC), date(2027, 1, 1)),  # 0.01 in Helsinki
        (datetime(2026, 6, 30, 20, 59, tzinfo=UTC), date(2026, 6, 30)),  # summer time
        (datetime(2026, 6, 30, 21, 1, tzinfo=UTC), date(2026, 7, 1)),
    ],
)
def test_the_day_of_an_email_is_that_of_helsinki(
    reader: ReadsApart, at: datetime, day: date
) -> None:
    """Law, free check: the calendar year of the day of receipt, Europe/Helsinki."""
    assert reader.read("viesti.eml", message(at=at).as_bytes()).sent == day


def test_without_a_code_the_address_is_looked_for(reader: ReadsApart) -> None:
    found = reader.read("viesti.eml", message().as_bytes())
    assert found.search_term == "aino.virtanen@example.fi"


@pytest.mark.parametrize("written", ["Sat, 99 Foo 20", "", "Mon, 31 Feb 2026 00:00:00 +0000"])
def test_a_date_that_is_none_is_not_proposed(reader: ReadsApart, written: str) -> None:
    data = message().as_bytes().replace(b"Sun, 15 Nov 2026 22:30:00 +0000", written.encode())
    assert reader.read("viesti.eml", data).sent is None


HOSTILE = (
    "<html><head><title>t</title><style>p{}</style><script>alert('no')</script></head><body>"
    '<img src="http://127.0.0.1:9/spy.png" onerror="x()"><p>Pyydän <b>tietoni</b>.</p>'
    '<a href="javascript:alert(1)">Avaa</a><iframe src="file:///etc/passwd"></iframe>'
    '<form action="http://127.0.0.1:9/"><input value="x"></form>'
)


def test_html_is_reduced_to_its_words(reader: ReadsApart) -> None:
    data = message(None, html=HOSTILE).as_bytes()
    words = reader.words(data).text
    assert words == "Pyydän tietoni.\nAvaa"


@pytest.mark.parametrize(
    "piece", ["<div>", "<", "<!--", "<a b='", "</", "<style>x", "<![CDATA[", "&#"]
)
def test_a_megabyte_of_tags_is_read_at_once(reader: ReadsApart, piece: str) -> None:
    data = message(None, html="alku " + piece * (1_000_000 // len(piece))).as_bytes()
    assert reader.words(data).text.startswith("alku")


def test_a_word_without_end_is_broken_so_that_no_window_stands_still(reader: ReadsApart) -> None:
    words = reader.words(message("x" * 1_000_000).as_bytes())
    assert max(map(len, words.text.split())) <= 500
    assert len(words.text) == 200_000
    assert words.notice is not None


def test_enclosed_files_have_harmless_names_and_can_be_looked_at(reader: ReadsApart) -> None:
    files = [
        ("../../etc/kirje.pdf", "application/pdf", pdf("Valtakirja", "Liite")),
        ("C:\\Windows\\kuva.png", "image/png", picture("PNG")),
        ("lasku\u202efdp.exe", "application/octet-stream", b"MZ\x90"),
        ("lukossa.pdf", "application/pdf", pdf("x", password="s")),
    ]
    data = message(files=files).as_bytes()
    found = reader.read("viesti.eml", data)
    assert [(one.name, one.kind, one.pages) for one in found.enclosed] == [
        ("kirje.pdf", DocumentKind.PDF, 2),
        ("kuva.png", DocumentKind.PNG, 1),
        ("lasku fdp.exe", None, 0),
        ("lukossa.pdf", None, 0),
    ]
    assert reader.page(data, 2, width=200, enclosed=1).text.strip() == "Liite"
    with pytest.raises(BadInput):
        reader.page(data, 1, width=200, enclosed=3)


def test_a_forwarded_email_can_be_read_too(reader: ReadsApart) -> None:
    outer = message("Ohessa.")
    outer.add_attachment(message("Pyydän tietoni.", subject="Alkuperäinen"))
    data = outer.as_bytes()
    (inner,) = reader.read("viesti.eml", data).enclosed
    assert inner.kind is DocumentKind.EMAIL
    assert reader.words(data).text == "Ohessa."
    assert reader.words(data, inner.number).text == "Pyydän tietoni."


def test_messages_that_no_program_should_write(reader: ReadsApart) -> None:
    deep = b"From: a@b.fi\r\nSubject: x\r\nDate: x\r\n" + b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (n, n)
        for n in range(3000)
    )
    strange = (
        b"From: =?utf-8?q?=ff=fe?= <\xff\xfe@@>\r\nSubject: =?bad?x?y?=\r\n"
        b"Date: \xff\r\nContent-Type: text/plain; charset=klingon\r\n\r\n\xff\xfe\x00 teksti\r\n"
    )
    refused: list[str] = []
    for data in (deep, strange):
        try:
            found = reader.read("x.eml", data)
        except BadInput as told:
            refused.append(str(told).partition(":")[0])
            continue
        assert "\0" not in reader.words(data).text
        assert "@@" not in found.sender
    assert refused == ["x.eml was not taken in"]


def test_the_reading_process_answers_as_the_functions_do() -> None:
    """What is read apart is the same as what is read here; only a document's harm stays there."""
    data = pdf("Kirje")
    assert apart._answer("read", data, ["a.pdf"]) == (True, reading.read_document("a.pdf", data))
