"""What a PKCS#11 module shows without a PIN: its tokens and their certificates."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.errors import Unavailable
from desk.sealing import card_texts as texts
from desk.sealing.card_lock import alone_with_card
from desk.sealing.identity import TokenKey

if TYPE_CHECKING:
    from pkcs11 import Token


def certificates_shown(module: Path) -> list[tuple[str, str]]:
    """Label of the token and label of the certificate, for each that is shown; no PIN is tried.

    Raises Unavailable where the module is none, or a token is in use for minutes.
    """
    import pkcs11

    try:
        if not module.is_file():
            raise Unavailable(texts.NO_MODULE.fill(file=str(module)))
        slots = pkcs11.lib(str(module)).get_slots(token_present=True)
    except pkcs11.PKCS11Error as error:
        raise Unavailable(texts.NO_MODULE.fill(file=str(module))) from error
    found: list[tuple[str, str]] = []
    for slot in slots:
        with suppress(pkcs11.PKCS11Error):  # a reader whose card was just pulled out
            token = slot.get_token()
            place = TokenKey(module, token.label, "", "", "")
            with alone_with_card(place):
                found += [(token.label, label) for label in _labels(token)]
    return found


def _labels(token: Token) -> Iterator[str]:
    from pkcs11 import Attribute, ObjectClass

    with token.open() as session:
        for one in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
            label = one[Attribute.LABEL]
            if label:
                yield str(label)
