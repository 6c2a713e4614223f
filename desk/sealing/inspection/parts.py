"""What holds text in a PDF beside its pages: attached files, metadata, outline, structure."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.domain.seen import as_seen
from desk.domain.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_TEXT_TYPES = ("text/", "application/json", "application/xml", "message/")
_TEXT_NAMES = (".csv", ".json", ".txt", ".eml", ".xml", ".tsv", ".html", ".htm", ".md")
_STREAM = re.compile(rb"\bstream\r?\n")
_STRING = re.compile(rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|<[0-9A-Fa-f\s]*>", re.DOTALL)
_SHORTEST = 5
"""Shorter strings hold nothing that tells of somebody."""
_PIECE = 1 << 18
"""Letters of a text that are searched at once."""
_ESCAPES = re.compile(r"\\[nrt]")


@dataclass(frozen=True, slots=True)
class Part:
    """A text that stands on no page."""

    place: Text
    """Where it stands, as part of a sentence."""
    name: str
    """Name of the attached file; empty for metadata."""
    text: str

    def searched(self) -> Iterator[str]:
        """The text as it is seen, a long one piece by piece; escapes of JSON are blanks, so that words stand apart."""
        start = 0
        while start < len(self.text):
            end = len(self.text)
            if end - start > _PIECE:  # rows end with lines, in JSON and in CSV
                line = self.text.find("\n", start + _PIECE)
                end = line + 1 if line >= 0 else end
            piece = self.text[start:end]
            yield as_seen(_ESCAPES.sub(" ", piece) if self.name.endswith(".json") else piece)
            start = end


def parts(document: Pdf, pdf: bytes) -> Iterator[Part]:
    """The attached files that are text, then everything else in the file that is a string."""
    for name, spec in document.attachments.items():
        for file in {one.objgen: one for one in _streams(spec.obj.EF)}.values():
            data = file.read_bytes()
            kind = str(file.get("/Subtype", "")).removeprefix("/")
            place = _FILE.fill(file=name)
            if kind.startswith(_TEXT_TYPES) or name.lower().endswith(_TEXT_NAMES):
                yield Part(place, name, _decoded(data, name, kind))
            else:
                yield Part(place, name, "")
    yield Part(_METADATA, "", "\n".join(_strings(document, pdf)))


def _streams(files: Object) -> Iterator[Object]:
    for key in ("/F", "/UF", "/DOS", "/Mac", "/Unix"):
        found = files.get(key)
        if found is not None:
            yield found


def _decoded(data: bytes, name: str, kind: str) -> str:
    if name.lower().endswith(".eml") or kind.startswith("message/"):
        return _letter(data)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")  # of Finland's old writings the one that holds every byte


def _letter(data: bytes) -> str:
    """An e-mail with its headers and every part that is text, decoded."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    found = [f"{key}: {value}" for key, value in message.items()]
    for part in message.walk():
        if part.get_content_maintype() == "text":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                charset = part.get_content_charset() or "utf-8"
                try:
                    found.append(payload.decode(charset, errors="replace"))
                except LookupError:
                    found.append(payload.decode("latin-1"))
    return "\n".join(found)


def _strings(document: Pdf, pdf: bytes) -> Iterator[str]:
    """XMP, and every string of the file's objects: titles, names, alternative texts, descriptions."""
    import pikepdf

    for one in _metadata_streams(document):
        yield one.read_bytes().decode("utf-8", errors="replace")
    if b"/ObjStm" in pdf:
        # The desk writes no packed objects; of a file that has some every object is looked at.
        for one in document.objects:
            yield from _within(one)
        return
    for plain in _outside_streams(pdf):
        for match in _STRING.finditer(plain):
            token = match.group()
            if len(token) >= _SHORTEST + 2 and not plain.startswith(b"<", match.start() + 1):
                yield str(pikepdf.Object.parse(token))


def _metadata_streams(document: Pdf) -> Iterator[Object]:
    found = document.Root.get("/Metadata")
    if found is not None:
        yield found


def _outside_streams(pdf: bytes) -> Iterator[bytes]:
    start = 0
    for match in _STREAM.finditer(pdf):
        if match.start() < start:
            continue
        yield pdf[start : match.start()]
        end = pdf.find(b"endstream", match.end())
        start = len(pdf) if end < 0 else end
    yield pdf[start:]


def _within(thing: object) -> Iterator[str]:
    import pikepdf

    waiting = [thing]
    while waiting:
        one = waiting.pop()
        if isinstance(one, pikepdf.String):
            yield str(one)
        elif isinstance(one, pikepdf.Array):
            waiting += [item for item in one if not _elsewhere(item)]
        elif isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            keys = one.stream_dict if isinstance(one, pikepdf.Stream) else one
            waiting += [item for item in keys.as_dict().values() if not _elsewhere(item)]


def _elsewhere(item: object) -> bool:
    """True for a reference: what it leads to is an object of its own."""
    return bool(getattr(item, "is_indirect", False))


_FILE = QT_TRANSLATE_NOOP("inspection", "in the attached file {file}")
_METADATA = QT_TRANSLATE_NOOP("inspection", "in what the file says of itself")
