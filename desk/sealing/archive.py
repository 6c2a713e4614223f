"""Makes a drawn letter archivable: PDF/A-3b marks, the data attached, room for the signature."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from desk.domain.text import Language
from desk.domain.time_zone import HELSINKI
from desk.sealing.structure import StructureTree
from desk.services.sealing_ports import Attachment, SignaturePlace, Tag

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

SIGNATURE_FIELD = "Signature"
"""Name of the empty field that the signer fills."""
_PRINTED_AND_LOCKED = 4 + 128
"""Annotation flags Print and Locked: PDF/A wants the first (ISO 19005-3, 6.3.2)."""


class PdfArchive:
    """Makes PDF/A-3b files (``sealing_ports.Archive``)."""

    def finish(
        self,
        pdf: bytes,
        *,
        title: str,
        author: str,
        language: Language,
        made: date,
        attachments: Sequence[Attachment],
        signature: SignaturePlace | None,
        structure: Tag | None = None,
    ) -> bytes:
        """The same pages with metadata, colour profile, attachments, tags and an empty signature field.

        ``structure``: what the pages hold in reading order; with it the file says that it is PDF/UA-1.
        ``made``: day of the letter; it is the date of the document and of the attached files, so
        that the same letter gives the same bytes.
        """
        import pikepdf

        moment = datetime.combine(made, time(), HELSINKI)
        with pikepdf.open(io.BytesIO(pdf)) as document:
            root = document.Root
            _describe(
                document,
                title=title,
                author=author,
                moment=moment,
                language=language,
                tagged=structure is not None,
            )
            root.Lang = language
            root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
            root.OutputIntents = pikepdf.Array([_colours(document)])
            if attachments:
                _attach(document, attachments, moment)
            field = None if signature is None else _signature_field(document, signature)
            if structure is not None:
                tells = "" if signature is None else signature.tells
                StructureTree(document).write(structure, field, tells)
            out = io.BytesIO()
            document.save(
                out,
                deterministic_id=True,
                compress_streams=True,
                object_stream_mode=pikepdf.ObjectStreamMode.disable,
            )
        return out.getvalue()


def _describe(
    document: Pdf, *, title: str, author: str, moment: datetime, language: Language, tagged: bool
) -> None:
    """Title and dates in XMP and, saying the same, in the information dictionary (ISO 19005-3, 6.6)."""
    import pikepdf

    stamp = pdf_date(moment)
    document.trailer.Info = document.make_indirect(
        pikepdf.Dictionary(
            Title=pikepdf.String(title),
            Author=pikepdf.String(author),
            Creator=pikepdf.String("SAR Desk"),
            CreationDate=pikepdf.String(stamp),
            ModDate=pikepdf.String(stamp),
        )
    )
    xmp = _XMP.format(
        title=escape(title),
        author=escape(author),
        day=moment.isoformat(),
        language=language,
        accessible=_ACCESSIBLE if tagged else "",
    )
    metadata = document.make_stream(xmp.encode())
    metadata.Type, metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    document.Root.Metadata = metadata


def _colours(document: Pdf) -> Object:
    import pikepdf

    profile = document.make_stream(_srgb())
    profile.N = 3
    return pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name.GTS_PDFA1,
        OutputConditionIdentifier=pikepdf.String("sRGB"),
        Info=pikepdf.String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )


@cache
def _srgb() -> bytes:
    """An sRGB profile made by LittleCMS; its date is set, so that it is the same in every process."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = b"".join(part.to_bytes(2) for part in (2026, 1, 1, 0, 0, 0))
    return bytes(profile)


def _attach(document: Pdf, attachments: Sequence[Attachment], moment: datetime) -> None:
    """Embed files as ISO 19005-3, 6.8 wants them: named, typed, dated, related to the document."""
    import pikepdf

    stamp = pikepdf.String(pdf_date(moment))
    names: list[Object | str] = []
    specs: list[Object] = []
    for file in sorted(attachments, key=lambda one: one.name):
        stream = document.make_stream(file.stored)
        if file.compressed:
            stream.Filter = pikepdf.Name.FlateDecode
        stream.Type = pikepdf.Name.EmbeddedFile
        stream.Subtype = pikepdf.Name(f"/{file.media_type}")
        stream.Params = pikepdf.Dictionary(Size=file.size, CreationDate=stamp, ModDate=stamp)
        spec = document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Filespec,
                F=pikepdf.String(file.name),
                UF=pikepdf.String(file.name),
                Desc=pikepdf.String(file.description),
                AFRelationship=_relationship(file),
                EF=pikepdf.Dictionary(F=stream, UF=stream),
            )
        )
        names += [pikepdf.String(file.name), spec]
        specs.append(spec)
    tree = pikepdf.Dictionary(Names=pikepdf.Array(names))
    document.Root.Names = pikepdf.Dictionary(EmbeddedFiles=tree)
    document.Root.AF = pikepdf.Array(specs)


def _relationship(file: Attachment) -> Object:
    """The letter's own records are its data; any other file adds to what it says (ISO 32000-2, 7.11.3)."""
    import pikepdf

    own = file.media_type in ("text/csv", "application/json")
    return pikepdf.Name.Data if own else pikepdf.Name.Supplement


def _signature_field(document: Pdf, place: SignaturePlace) -> Object:
    import pikepdf

    page = document.pages[place.page]
    colour = [int(place.colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    empty = document.make_stream(b"")
    empty.Type, empty.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    left, bottom, right, top = place.box
    empty.BBox = pikepdf.Array([0, 0, right - left, top - bottom])
    field = document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Sig,
            T=pikepdf.String(SIGNATURE_FIELD),
            Rect=pikepdf.Array([round(edge, 3) for edge in place.box]),
            F=_PRINTED_AND_LOCKED,
            P=page.obj,
            MK=pikepdf.Dictionary(BC=pikepdf.Array([round(part, 4) for part in colour])),
            AP=pikepdf.Dictionary(N=empty),
        )
    )
    page.obj.Annots = pikepdf.Array([field])
    document.Root.AcroForm = document.make_indirect(
        pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    )
    return field


def pdf_date(moment: datetime) -> str:
    """A moment with its zone as PDF writes it: ``D:20261122091400+02'00'``."""
    offset = moment.strftime("%z")
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:]}'"


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>SAR Desk</xmp:CreatorTool>
   <xmp:CreateDate>{day}</xmp:CreateDate>
   <xmp:ModifyDate>{day}</xmp:ModifyDate>
  </rdf:Description>{accessible}
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

_ACCESSIBLE = """
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
  <rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289 the file follows</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>"""
"""PDF/UA-1 is said in a schema that PDF/A does not know, so it is described (ISO 19005-3, 6.6.2.3)."""
