"""A text as its reader sees it: what shows nothing is gone, and letters of another width are themselves."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff"
"""Characters that print nothing (Unicode: Default_Ignorable_Code_Point, and marks of direction)."""
_OTHER_FORMS = "\u0300-\u036f\u2000-\u200a\u2010-\u2015\u2070-\u2079\u2080-\u2089\u2100-\u214f\u2460-\u24ff\u3000\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff"
"""Letters, digits and blanks in another form than usual: full width, in a circle, apart from their accent."""
_SUSPECT = re.compile(f"[{_UNSEEN}{_OTHER_FORMS}]")
_DROPPED = re.compile(f"[{_UNSEEN}]")
_DASHES = re.compile("[\u2010-\u2015]")


def as_seen(text: str) -> str:
    """The text by which names and codes are looked for; most texts are given back as they are.

    A register's text may hide a name from a search, and still tell it to whoever reads it.
    """
    if text.isascii() or not _SUSPECT.search(text):
        return text
    plain = unicodedata.normalize("NFKC", _DROPPED.sub("", text))
    return _DASHES.sub("-", plain)
