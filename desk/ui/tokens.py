"""The colour tokens: light, dark, and both again for whoever needs more contrast."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """The named colours, as ``#RRGGBB``.

    Text reads on every ground with at least 4.5 to 1, borders of controls and the focus stand out
    with at least 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11); in the sets of high contrast it is 7 to 1 for
    text (1.4.6) and for lines.
    """

    background: str
    surface: str
    raised: str
    hairline: str
    border: str
    text: str
    muted: str
    overdue: str
    today: str
    soon: str
    done: str
    waiting: str
    accent: str
    on_accent: str


GROUNDS = ("background", "surface", "raised")
"""What lies under text and controls."""
INKS = ("text", "muted", "overdue", "today", "soon", "done", "waiting", "accent")
"""What is written with."""

LIGHT = Tokens(
    background="#F6F7F9",
    surface="#FFFFFF",
    raised="#EDF1F6",
    hairline="#D5DAE1",
    border="#7B8696",
    text="#1B2430",
    muted="#556070",
    overdue="#B3261E",
    today="#A84300",
    soon="#7A5600",
    done="#1B6B43",
    waiting="#5A4A99",
    accent="#0B5CA8",
    on_accent="#FFFFFF",
)
DARK = Tokens(
    background="#15181D",
    surface="#1D2127",
    raised="#272C34",
    hairline="#363C45",
    border="#727B8A",
    text="#E8EBEF",
    muted="#A9B2BE",
    overdue="#FF8A80",
    today="#FFB068",
    soon="#E6C355",
    done="#74D39B",
    waiting="#BBACF2",
    accent="#74B6F5",
    on_accent="#0B1B2B",
)
CONTRAST_LIGHT = Tokens(
    background="#FFFFFF",
    surface="#FFFFFF",
    raised="#E4E8EE",
    hairline="#4A4A4A",
    border="#000000",
    text="#000000",
    muted="#1F1F1F",
    overdue="#8A0000",
    today="#6E2C00",
    soon="#4F3700",
    done="#00461F",
    waiting="#3B2A86",
    accent="#003A85",
    on_accent="#FFFFFF",
)
CONTRAST_DARK = Tokens(
    background="#000000",
    surface="#000000",
    raised="#22262E",
    hairline="#B8B8B8",
    border="#FFFFFF",
    text="#FFFFFF",
    muted="#E6E6E6",
    overdue="#FFA8A0",
    today="#FFC08A",
    soon="#FFD75E",
    done="#7FE8AA",
    waiting="#CFC2FF",
    accent="#8FD0FF",
    on_accent="#000000",
)


def tokens_for(*, dark: bool, contrast: bool) -> Tokens:
    """The set for a look."""
    if contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT
