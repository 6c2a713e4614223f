"""A text as its reader sees it: what shows nothing is gone, and letters of another width are themselves."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff"
"""Characters that print nothing (Unicode: Default_Ignorable_Code_Point, and marks of direction)."""
_OTHER_FORMS = "\u0300-\u036f\u2000-\u200a\u2010-\u2015\u2070-\u2079\u2080-\u2089\u2100-\u214f\u2460-\u24ff\u3000\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff"
"""Letters, digits and blanks in another form than usual: full width, in a circle, apart from their accent."""
_DROPPED = re.compile(f"[{_UNSEEN}]")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_APOSTROPHES = re.compile("[\u2018\u2019\u02bc]")
_LATIN = dict(
    zip(
        map(
            ord,
            "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0405\u0406\u0408\u0455\u0456\u0458"
            "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd\u03c5",
        ),
        "ABEKMHOPCTYXaeopcyxSIJsijABEZHIKMNOPTYXovu",
        strict=True,
    )
)
"""Letters of the Cyrillic and Greek alphabets that are drawn as a Latin one (Unicode TS 39)."""
_ALIKE = "".join(map(chr, _LATIN))
_SUSPECT = re.compile(f"[{_UNSEEN}{_OTHER_FORMS}\u2018\u2019\u02bc\u2212{_ALIKE}]")
_WORD = re.compile(r"\w+")
_USUAL = re.compile("[A-Za-z0-9]")


def as_seen(text: str) -> str:
    """The text by which names and codes are looked for; most texts are given back as they are.

    A register's text may hide a name from a search, and still tell it to whoever reads it.
    """
    if text.isascii() or not _SUSPECT.search(text):
        return text
    plain = unicodedata.normalize("NFKC", _DROPPED.sub("", text))
    plain = _APOSTROPHES.sub("'", _DASHES.sub("-", plain))
    return _WORD.sub(_in_latin, plain)


def _in_latin(match: re.Match[str]) -> str:
    """A word of two alphabets as it is read; one of a single alphabet is what it looks like."""
    word = match.group()
    return word.translate(_LATIN) if _USUAL.search(word) else word
