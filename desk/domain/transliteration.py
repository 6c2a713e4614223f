"""Names as travel documents write them: A to Z only, by the tables of ICAO Doc 9303."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice, product

_LATIN: dict[str, tuple[str, ...]] = {
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
    "Ŀ": ("L",),
    "Ŋ": ("N",),
    "Ŧ": ("T",),
    "Ħ": ("H",),
    "Ǥ": ("G",),
    "Ʒ": ("Z",),
    "Ǯ": ("Z",),
    "Ĳ": ("IJ",),
    "ĸ": ("Q", "K"),
    "ı": ("I",),
    "ŉ": ("N",),
    "ſ": ("S",),
    "Ə": ("E",),
}
"""Letters that no accent alone turns into A to Z, the recommended way first (Doc 9303-3, 6 A).

Ǥ, Ʒ and Ǯ of Skolt Sámi, and Ə, are in no table; they are written as Finnish registers fold them.
"""
_CYRILLIC: dict[str, tuple[str, ...]] = {
    **dict(zip("АБВДЗКЛМНОПРСТУФ", ((one,) for one in "ABVDZKLMNOPRSTUF"), strict=True)),
    "Г": ("G", "H"),
    "Ґ": ("G",),
    "Ѓ": ("G",),
    "Ђ": ("D",),
    "Е": ("E", "IE", "YE"),
    "Ё": ("E", "IO", "YO"),
    "Є": ("IE", "YE"),
    "Ж": ("ZH", "Z"),
    "Ѕ": ("DZ",),
    "И": ("I", "Y"),
    "І": ("I",),
    "Ї": ("I", "YI"),
    "Й": ("I", "Y"),
    "Ј": ("J",),
    "Ќ": ("K",),
    "Љ": ("LJ",),
    "Њ": ("NJ",),
    "Ћ": ("C",),
    "Ў": ("U",),
    "Х": ("KH", "H"),
    "Ц": ("TS", "C"),
    "Ч": ("CH", "C"),
    "Џ": ("DZ",),
    "Ш": ("SH", "S"),
    "Щ": ("SHCH", "SHT"),
    "Ъ": ("IE", "A", ""),
    "Ы": ("Y",),
    "Ь": ("",),
    "Э": ("E",),
    "Ю": ("IU", "YU"),
    "Я": ("IA", "YA"),
}
"""Doc 9303-3, 6 B, with the ways of the languages that write otherwise; no soft sign is written."""
_NEVER = "(?!)"
"""For a letter of which nothing is known: it agrees with nothing, so that the clerk is told."""
_BACK = re.compile("AE|OE|AA")
_LETTER = {"AE": "Ä", "OE": "Ö", "AA": "Å"}
_MOST_SPELLINGS = 8
"""So many ways of reading a name back are tried: *Maekelae* has four, of which one is a name."""
_PARTS = re.compile(r"[\s,\-\u2010-\u2015\u2212/<]+")
_SILENT = re.compile(r"['’‘`´ʼʹʺ\u02bb\u2032.·]")


def words_as_written(name: str) -> tuple[str, ...]:
    """The words of a name as a document parts them: hyphens part, apostrophes vanish (Doc 9303-3, 4.6)."""
    return tuple(one for one in _PARTS.split(_SILENT.sub("", name)) if one)


def stands_for(written: str, word: str, *, cut_off: bool = False) -> bool:
    """True where a document may write ``word`` as ``written``, ``A`` to ``Z`` only.

    ``cut_off``: the document had no room, so that the end of the word may be missing.
    """
    letters = unicodedata.normalize("NFC", word)
    if re.fullmatch("".join(map(_one, letters)), written):
        return True
    return cut_off and any(
        re.fullmatch("".join(map(_one, letters[:length])), written)
        for length in range(1, len(letters))
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
    capital = letter.upper() if len(letter.upper()) == 1 else letter
    for one in (letter, capital):
        ways = _LATIN.get(one) or _CYRILLIC.get(one)
        if ways is not None:
            return f"(?:{'|'.join(ways)})"
    if unicodedata.combining(letter):
        return ""
    plain = unicodedata.normalize("NFKD", capital)
    if plain != capital:
        return "".join(map(_one, plain))
    return plain if "A" <= plain <= "Z" else _NEVER
