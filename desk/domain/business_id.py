"""The business ID (Y-tunnus): whose the right of access is where a register holds one.

The right belongs to natural persons (GDPR Art. 4(1), 15). A company has none; a sole trader
(toiminimi) is a person and has it, for what is held of the trade as well (recital 14 leaves out
legal persons only).
"""

from __future__ import annotations

import re

BUSINESS_ID = "business_id"
"""The identity key under which data maps hold it."""
_WRITTEN = re.compile(r"(?:FI ?)?(\d{7})-(\d)|FI(\d{7})(\d)", re.ASCII)
_FORMS = (
    "oy oyj ab abp ky kb ay öb ok osk osuuskunta andelslag ry rf yhdistys förening säätiö sr stiftelse "
    "tiekunta väglag kunta kaupunki kommun stad seurakunta församling yhtymä valtio liikelaitos "
    "ltd gmbh inc ou oü as sa bv plc llc se"
)
_LEGAL_FORMS = frozenset(_FORMS.split())
"""Words of a name that say that a legal person bears it."""
_WORDS = re.compile(r"[^\W\d_]+")


def written_as_business_id(text: str) -> str | None:
    """A text that has the form of a business ID, as ``1234567-8``; None for anything else.

    Eight digits alone are a customer number as well. The check digit may be wrong, see ``valid``.
    """
    found = _WRITTEN.fullmatch(text.strip().upper())
    if found is None:
        return None
    number, digit = (one for one in found.groups() if one is not None)
    return f"{number}-{digit}"


def valid(business_id: str) -> bool:
    """True where the check digit of a business ID agrees (weights 7, 9, 10, 5, 8, 4, 2; modulo 11)."""
    # The library loads pydoc and ssl, which a window that is not painted yet need not wait for.
    from stdnum.fi import ytunnus

    return bool(ytunnus.is_valid(business_id))


def spellings(business_id: str) -> tuple[str, ...]:
    """The ways in which registers write a business ID, as a VAT number too."""
    plain = business_id.replace("-", "")
    return business_id, plain, f"FI{plain}"


def is_legal_person(name: str) -> bool:
    """True where a name says the form of a company, an association or an authority: *Saha Oy*."""
    return any(word in _LEGAL_FORMS for word in _WORDS.findall(name.casefold()))
