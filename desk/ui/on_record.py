"""What the registers and the desk hold of a person that may stand in a letter too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desk.domain.person import IdentityKey, mask_codes
from desk.domain.proof_detail import Compared
from desk.domain.records import Candidate
from desk.domain.safety_ban import COVERED, LOCATING
from desk.domain.text import QT_TRANSLATE_NOOP, Text, plain
from desk.services.proof import KnownOf

_REFERENCE = QT_TRANSLATE_NOOP("evidence", "letter of request {request}")
_KEYS: Mapping[Compared, IdentityKey] = {
    Compared.CUSTOMER_NUMBER: IdentityKey.CUSTOMER_NUMBER,
    Compared.METERING_POINT: IdentityKey.METERING_POINT,
    Compared.PHONE: IdentityKey.PHONE_NUMBER,
    Compared.EMAIL: IdentityKey.EMAIL,
}
_LOCATING = {Compared.ADDRESS, *(detail for detail, key in _KEYS.items() if key in LOCATING)}
_MOST = 2
"""Values of one detail that are shown."""


def on_record(
    person: Candidate | None, known: KnownOf | None, *, uncovered: bool = False
) -> Iterator[tuple[Compared, Text]]:
    """Each detail with its value; identity codes masked (1050/2018 s. 29), under a safety ban covered."""
    if person is None:
        return
    codes = person.identifiers.get(IdentityKey.PERSONAL_IDENTITY_CODE, ())
    held: dict[Compared, tuple[str, ...]] = {
        Compared.NAME: (person.name,),
        Compared.IDENTITY_CODE: tuple(mask_codes(one) for one in codes),
        Compared.ADDRESS: (person.address,) if person.address else (),
        **{detail: person.identifiers.get(key, ()) for detail, key in _KEYS.items()},
    }
    for detail, values in held.items():
        if values:
            hidden = person.safety_ban and not uncovered and detail in _LOCATING
            yield detail, COVERED if hidden else plain(", ".join(values[:_MOST]))
    if known is not None and known.reference is not None:
        yield Compared.SIGNATURE, _REFERENCE.fill(request=known.reference.request)
