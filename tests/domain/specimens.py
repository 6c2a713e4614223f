"""The specimen zones that ICAO publishes: documents of a state and of people that do not exist."""

from __future__ import annotations

from typing import NamedTuple


class Specimen(NamedTuple):
    """A zone, and what must never be shown of it."""

    format: str
    zone: str
    number: str


TD1 = Specimen(
    "TD1",
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    "D23145890",
)
"""Doc 9303-5, appendix B."""
TD2 = Specimen(
    "TD2",
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
    "D23145890",
)
"""Doc 9303-6, appendix B."""
TD3 = Specimen(
    "TD3",
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "L898902C3",
)
"""Doc 9303-4, appendix B."""
SPECIMENS = (TD1, TD2, TD3)
