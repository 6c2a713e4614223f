"""Writes a letter's structure for screen readers into its PDF (ISO 32000-1, 14.7-14.8; PDF/UA-1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services.sealing_ports import Link, Mark, Tag

if TYPE_CHECKING:
    from pikepdf import Dictionary, Object, Pdf

_PRINTED = 4
"""Annotation flag Print (ISO 19005-3, 6.3.2)."""


class StructureTree:
    """The tree of one document, filled element by element."""

    def __init__(self, document: Pdf) -> None:
        import pikepdf

        self._document = document
        self._pages = [page.obj for page in document.pages]
        self._marked: list[dict[int, Object]] = [{} for _ in self._pages]
        self._annotations: list[tuple[int, Object]] = []
        self._root = document.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot, K=pikepdf.Array())
        )

    def write(self, structure: Tag, field: Object | None, tells: str) -> None:
        """Put the tree into the document; ``field`` is the signature's, ``tells`` what is said of it."""
        import pikepdf

        top = self._element(structure, self._root)
        if field is not None:
            top.K.append(self._of_field(field, top, tells))
        self._root.K = pikepdf.Array([top])
        numbers: list[Object | int] = []
        for index, page in enumerate(self._pages):
            page.StructParents = index
            page.Tabs = pikepdf.Name.S
            marked = self._marked[index]
            owners = self._document.make_indirect(
                pikepdf.Array([marked[number] for number in range(len(marked))])
            )
            numbers += [index, owners]
        for number, owner in self._annotations:
            numbers += [number, owner]
        self._root.ParentTree = self._document.make_indirect(
            pikepdf.Dictionary(Nums=pikepdf.Array(numbers))
        )
        self._root.ParentTreeNextKey = len(self._pages) + len(self._annotations)
        root = self._document.Root
        root.StructTreeRoot = self._root
        root.MarkInfo = pikepdf.Dictionary(Marked=True)

    def _element(self, tag: Tag, parent: Object) -> Object:
        import pikepdf

        element = self._document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.StructElem, S=pikepdf.Name(f"/{tag.role}"), P=parent
            )
        )
        if tag.alternative is not None:
            element.Alt = pikepdf.String(tag.alternative)
        attributes = _attributes(tag)
        if attributes is not None:
            element.A = attributes
        home = next((one.page for one in tag.children if isinstance(one, Mark)), None)
        if home is not None:
            element.Pg = self._pages[home]
        children: list[Object | int] = []
        for child in tag.children:
            if isinstance(child, Tag):
                children.append(self._element(child, element))
            elif isinstance(child, Link):
                children.append(self._of_link(child, element))
            else:
                self._marked[child.page][child.number] = element
                children.append(child.number if child.page == home else self._content(child))
        element.K = pikepdf.Array(children)
        return element

    def _content(self, mark: Mark) -> Dictionary:
        """Marked content of another page than the element's first."""
        import pikepdf

        return pikepdf.Dictionary(
            Type=pikepdf.Name.MCR, Pg=self._pages[mark.page], MCID=mark.number
        )

    def _of_link(self, link: Link, owner: Object) -> Dictionary:
        import pikepdf

        target = [self._pages[link.target], pikepdf.Name.XYZ, 0, round(link.height, 2), None]
        annotation = self._document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Link,
                Rect=pikepdf.Array([round(edge, 2) for edge in link.box]),
                Border=pikepdf.Array([0, 0, 0]),
                F=_PRINTED,
                Contents=pikepdf.String(link.tells),
                Dest=pikepdf.Array(target),
            )
        )
        page = self._pages[link.page]
        if "/Annots" not in page:
            page.Annots = pikepdf.Array()
        page.Annots.append(annotation)
        return self._reference(annotation, link.page, owner)

    def _of_field(self, field: Object, parent: Object, tells: str) -> Object:
        """The signature's field as a form element; its description is read in place of its picture."""
        import pikepdf

        element = self._document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.StructElem,
                S=pikepdf.Name.Form,
                P=parent,
                Alt=pikepdf.String(tells),
            )
        )
        field.TU = pikepdf.String(tells)
        element.K = pikepdf.Array([self._reference(field, 0, element)])
        return element

    def _reference(self, annotation: Object, page: int, owner: Object) -> Dictionary:
        import pikepdf

        number = len(self._pages) + len(self._annotations)
        annotation.StructParent = number
        self._annotations.append((number, owner))
        return pikepdf.Dictionary(Type=pikepdf.Name.OBJR, Obj=annotation, Pg=self._pages[page])


def _attributes(tag: Tag) -> Object | None:
    """What a reader has to know of some kinds of element (ISO 32000-1, 14.8.5)."""
    import pikepdf

    if tag.scope is not None:
        return pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name(f"/{tag.scope}"))
    if tag.role == "L":
        return pikepdf.Dictionary(O=pikepdf.Name.List, ListNumbering=pikepdf.Name.Disc)
    if tag.box is not None:
        box = pikepdf.Array([round(edge, 2) for edge in tag.box])
        return pikepdf.Dictionary(O=pikepdf.Name.Layout, BBox=box, Placement=pikepdf.Name.Block)
    return None
