"""Names as travel documents write them: A to Z only, by the tables of ICAO Doc 9303."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice, product

_WRITTEN: dict[str, tuple[str, ...]] = {
    "Ä": ("AE", "A"),
    "Å": ("AA", "A"),
    "Ö": ("OE", "O"),
    "Ü": ("UE", "UXX", "U"),
    "Ø": ("OE", "O"),
    "Æ": ("AE",),
    "Œ": ("OE",),
    "ß": ("SS",),
    "ẞ": ("SS",),
    "Ñ": ("N", "NXX"),
    "Đ": ("D",),
    "Ð": ("D", "DH"),
    "Þ": ("TH",),
    "Ł": ("L",),
    "Ŋ": ("N",),
    "Ŧ": ("T",),
    "Ħ": ("H",),
    "Ĳ": ("IJ",),
    "ĸ": ("Q", "K"),
    "ı": ("I",),
    "Ə": ("E",),
}
"""Letters that no accent alone turns into A to Z, the recommended way first (Doc 9303-3, 6 A)."""
_BACK = re.compile("AE|OE|AA")
_LETTER = {"AE": "Ä", "OE": "Ö", "AA": "Å"}
_MOST_SPELLINGS = 8
"""So many ways of reading a name back are tried: *Maekelae* has four, of which one is a name."""
_PARTS = re.compile(r"[\s,\-\u2010-\u2015/]+")
_SILENT = re.compile(r"['’`´ʼ.]")


def words_as_written(name: str) -> tuple[str, ...]:
    """The words of a name as a document parts them: hyphens part, apostrophes vanish (Doc 9303-3, 4.6)."""
    return tuple(one for one in _PARTS.split(_SILENT.sub("", name)) if one)


def stands_for(written: str, word: str, *, cut_off: bool = False) -> bool:
    """True where a document may write ``word`` as ``written``, ``A`` to ``Z`` only.

    ``cut_off``: the document had no room, so that the end of the word may be missing.
    """
    pattern = "".join(_one(letter) for letter in unicodedata.normalize("NFC", word))
    if re.fullmatch(pattern, written):
        return True
    return cut_off and any(
        re.fullmatch("".join(_one(letter) for letter in word[:length]), written)
        for length in range(1, len(word))
    )


def spellings(written: str) -> tuple[str, ...]:
    """How a name in a document may be spelt in a register, the likeliest first.

    ``AE``, ``OE`` and ``AA`` stand for a letter of their own in Finnish and Swedish names, or for
    themselves: *MAEKELAE* is Mäkelä, *MICHAEL* is Michael.
    """
    pieces = _BACK.split(written)
    pairs = _BACK.findall(written)
    ways = product(*([_LETTER[one], one] for one in pairs))
    return tuple(
        "".join(part for both in zip(pieces, (*way, ""), strict=True) for part in both).title()
        for way in islice(ways, _MOST_SPELLINGS)
    )


def _one(letter: str) -> str:
    """A pattern for one letter of a name in a document."""
    ways = _WRITTEN.get(letter) or _WRITTEN.get(letter.upper())
    if ways is None:
        plain = unicodedata.normalize("NFKD", letter.upper())
        ways = ("".join(one for one in plain if "A" <= one <= "Z"),)
    return f"(?:{'|'.join(ways)})"
