"""The controller's logo in the letterhead: any picture, made small, opaque and sRGB."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_PIXELS = 1200
"""A logo is at most so many pixels wide or high: enough for print at 600 dots an inch."""
_LARGEST = 40_000_000
"""Pixels of a picture that is opened at all; a small file may claim to hold billions."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that can be drawn."""

    picture: Image

    @property
    def ratio(self) -> float:
        """Width by height."""
        width, height = self.picture.size
        return width / height


def read_logo(data: bytes) -> Logo | None:
    """The picture of a PNG or JPEG file; None where the file holds none that can be used.

    A letter is written without it then, with the controller's name in its place.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a size that is refused just below
            picture = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
            width, height = picture.size
            if width * height > _LARGEST or min(width, height) < 1:
                return None
            picture.thumbnail((_PIXELS, _PIXELS))
            opaque = Image.new("RGB", picture.size, "#FFFFFF")
            clear = picture.convert("RGBA")
            opaque.paste(clear, mask=clear.getchannel("A"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return Logo(opaque)
