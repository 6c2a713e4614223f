"""Scans and photographs, drawn one page at a time; a page that would fill the memory is refused before it is opened."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desk.domain.incoming import MOST_PAGES, DocumentKind
from desk.sealing.incoming.pdf_pages import MOST_PIXELS
from desk.sealing.incoming.refusals import (
    BROKEN,
    NO_PAGE,
    TOO_LARGE_PICTURE,
    TOO_MANY_PAGES,
    refuse,
)
from desk.services.incoming_ports import Picture

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_MILLIONS = 100
"""Pixels of a page as it was scanned: A3 at 600 dots an inch has 70 million."""
_FORMATS = {
    DocumentKind.TIFF: "TIFF",
    DocumentKind.JPEG: "JPEG",
    DocumentKind.PNG: "PNG",
}
_WHITE = "white"


def count_pages(name: str, data: bytes, kind: DocumentKind) -> int:
    """How many pages a scan has. Raises BadInput where one of them is too large to be drawn."""
    try:
        with _opened(data, kind) as picture:
            pages = 0
            while True:
                width, height = picture.size
                if width * height > _MOST_MILLIONS * 1_000_000:
                    raise refuse(TOO_LARGE_PICTURE.fill(most=_MOST_MILLIONS), name)
                pages += 1
                if pages > MOST_PAGES:
                    raise refuse(TOO_MANY_PAGES.fill(most=MOST_PAGES), name)
                if kind is not DocumentKind.TIFF:
                    break
                try:
                    picture.seek(pages)
                except EOFError:
                    break
            if pages == 1:
                picture.load()  # a picture that breaks off in the middle is told now
            return pages
    except _Bomb as error:
        raise refuse(TOO_LARGE_PICTURE.fill(most=_MOST_MILLIONS), name) from error
    except _UNREADABLE as error:
        raise refuse(BROKEN, name) from error


def draw_scan(data: bytes, kind: DocumentKind, page: int, *, width: int) -> Picture:
    """One page, counted from 1, upright as the camera held it, on white."""
    from PIL import ImageOps
    from PIL.Image import Resampling

    try:
        with _opened(data, kind) as opened:
            opened.seek(page - 1)
            if opened.width * opened.height > _MOST_MILLIONS * 1_000_000:
                raise refuse(NO_PAGE)
            opened.draft("RGB", (width, width * 2))  # a JPEG is read in the size that is needed
            upright = ImageOps.exif_transpose(opened)
            height = max(1, round(upright.height * width / upright.width))
            shrink = min(1.0, (MOST_PIXELS / (width * height)) ** 0.5)
            size = (max(1, int(width * shrink)), max(1, int(height * shrink)))
            drawn = _on_white(upright).resize(size, Resampling.BILINEAR, reducing_gap=2.0)
            return Picture(*size, drawn.convert("RGB").tobytes(), "")
    except _UNREADABLE as error:
        raise refuse(NO_PAGE) from error


_UNREADABLE = (OSError, SyntaxError, ValueError, EOFError, MemoryError, OverflowError, TypeError)
"""What Pillow raises on files that no program should write."""


class _Bomb(ValueError):
    """A picture that says of itself that it is larger than any scan."""


def _on_white(picture: Image) -> Image:
    """The colours as paper shows them: what is transparent is white."""
    if picture.mode == "I;16":
        picture = picture.point(lambda value: value / 256).convert("L")
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        from PIL.Image import new

        clear = picture.convert("RGBA")
        paper = new("RGBA", clear.size, _WHITE)
        paper.alpha_composite(clear)
        return paper.convert("RGB")
    return picture.convert("L" if picture.mode in ("1", "L") else "RGB")


@contextmanager
def _opened(data: bytes, kind: DocumentKind) -> Iterator[Image]:
    from PIL.Image import DecompressionBombError, DecompressionBombWarning
    from PIL.Image import open as open_picture

    with warnings.catch_warnings():
        # Sizes are looked at here, page by page; nothing of a picture has been opened by then.
        warnings.simplefilter("ignore", DecompressionBombWarning)
        try:
            with open_picture(io.BytesIO(data), formats=(_FORMATS[kind],)) as picture:
                yield picture
        except DecompressionBombError as error:
            raise _Bomb from error
