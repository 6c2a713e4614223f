"""A concept: what columns hold, with the words by which registers call it in Finnish, Swedish and English.

Words are written without accents and separators, in small letters: ``Asiakas_Nro`` is ``asiakasnro``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desk.domain.text import LocalText


@dataclass(frozen=True, slots=True)
class Concept:
    """Something that columns hold."""

    key: str
    label: LocalText
    category: str
    """A data category of Fideslang."""
    words: frozenset[str] = field(repr=False)
    identity: str | None = None
    data_type: str | None = None
    """As in our notes: ``date``, ``datetime``, ``money``, ``number``."""
    unit: str | None = None
    about: str = "subject"


def concept(
    key: str,
    labels: str,
    category: str,
    words: str,
    *,
    identity: str | None = None,
    data_type: str | None = None,
    unit: str | None = None,
    about: str = "subject",
) -> Concept:
    """Make one: ``labels`` in three languages apart by bars, ``words`` apart by blanks."""
    fi, sv, en = labels.split(" | ")
    return Concept(
        key,
        LocalText(fi, sv, en),
        category,
        frozenset(words.split()),
        identity=identity,
        data_type=data_type,
        unit=unit,
        about=about,
    )
