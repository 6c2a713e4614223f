"""Is whoever signed by electronic means the person whom the registers know? A person decides, not the desk.

A trusted signature proves who signed (Regulation (EU) 910/2014, Art. 25-26), so it is evidence of
identity; that this is the customer has to be compared, for many people share a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.domain.person import InvalidCode, PersonalIdentityCode
from desk.domain.signature import SignatureFact, Standing, Verdict, gravest, told
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.domain.transliteration import stands_for, words_as_written


class Agreement(StrEnum):
    """What the certificate says beside what the registers hold."""

    SAME_CODE = "same code"
    SAME_NAME = "same name"
    """The name alone: the registers do not hold what else the certificate says."""
    OTHER_NAME = "other name"
    OTHER_CODE = "other code"


@dataclass(frozen=True, slots=True)
class Hindrance:
    """Why an electronic signature is not simply taken for a proof of identity."""

    text: Text
    """Without its full stop."""
    final: bool
    """True: it proves nothing, whatever the clerk says. False: the clerk may know better, and says so."""


_FINNISH = re.compile(r"PNOFI-(.+)")
"""A Finnish identity code in a certificate (ETSI EN 319 412-1, 5.1.3)."""
_LOOKALIKES = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"})
"""Scripts with letters that look alike, by the first word of their names in Unicode."""


def compare(
    fact: SignatureFact, *, name: str, codes: Sequence[str] = (), born: date | None = None
) -> Agreement:
    """The holder of the certificate beside a person: by identity code where both have one, else by name.

    ``codes``, ``born``: the person's identity codes and birth date as the registers hold them; a code
    of another birth date is another person's, such as a father's of the same name.
    """
    signed = _code(fact)
    known = [one for one in map(_parsed, codes) if one is not None]
    if signed is not None and known:
        same = any(one.code == signed.code for one in known)
        return Agreement.SAME_CODE if same else Agreement.OTHER_CODE
    if signed is not None and born is not None and signed.birth_date != born:
        return Agreement.OTHER_CODE
    return Agreement.SAME_NAME if same_name(fact.signer, name) else Agreement.OTHER_NAME


def same_name(one: str, other: str) -> bool:
    """True where two names may be one person's, in any order of their words.

    Either may leave given names out or write an initial, and may be written A to Z only (ICAO Doc
    9303: Ä → AE); two words have to agree, so that a surname alone does not do. A word of two scripts
    is made to look like another one, and agrees with none.
    """
    if _of_two_scripts(one) or _of_two_scripts(other):
        return False
    mine, theirs = sorted((_words(one), _words(other)), key=len)
    if len(mine) < len(theirs):
        return _found_in(mine, theirs)
    return _found_in(mine, theirs) and _found_in(theirs, mine)


def told_beside(agreement: Agreement, fact: SignatureFact, name: str) -> Text:
    """The comparison in words."""
    return _BESIDE[agreement].fill(signer=fact.signer or "?", name=name)


def hindrance(
    facts: Sequence[SignatureFact],
    *,
    name: str | None,
    codes: Sequence[str] = (),
    born: date | None = None,
) -> Hindrance | None:
    """What stands against taking the signatures of a document for a proof of identity; None: nothing.

    ``name``: whoever is to be identified; None where nobody is known yet.
    """
    worst = gravest(facts)
    if worst is None:
        return Hindrance(_UNSIGNED, final=False)
    gravely = next(one for one in facts if one.verdict is worst)
    if worst is Verdict.BROKEN:
        return Hindrance(told(gravely)[0], final=True)
    trusted = [one for one in facts if one.verdict is Verdict.TRUSTED]
    if not trusted:
        doubtful = worst in (Verdict.UNTRUSTED, Verdict.EXPIRED)
        return Hindrance(told(gravely)[0], final=not doubtful)
    if name is None:
        return None
    beside = [(compare(one, name=name, codes=codes, born=born), one) for one in trusted]
    fitting = [one for how, one in beside if how in (Agreement.SAME_CODE, Agreement.SAME_NAME)]
    if not fitting:
        how, one = beside[-1]
        final = how is Agreement.OTHER_CODE
        text = _OTHER_CODE if final else _OTHER_NAME
        return Hindrance(text.fill(signer=one.signer or "?", name=name), final=final)
    if all(one.standing is Standing.NOT_REACHED for one in fitting):
        return Hindrance(_NOT_REACHED, final=False)
    return None


def _code(fact: SignatureFact) -> PersonalIdentityCode | None:
    found = _FINNISH.fullmatch(fact.identifier)
    return _parsed(found[1]) if found else None


def _parsed(code: str) -> PersonalIdentityCode | None:
    try:
        return PersonalIdentityCode.parse(code)
    except InvalidCode:
        return None


def _of_two_scripts(name: str) -> bool:
    """True where a word mixes letters of two scripts, as in ``Kоskela`` with a Cyrillic о."""
    for word in name.split():
        scripts = {unicodedata.name(sign, "?").split()[0] for sign in word if sign.isalpha()}
        if len(scripts & _LOOKALIKES) > 1:
            return True
    return False


def _words(name: str) -> list[str]:
    folded = unicodedata.normalize("NFC", name).upper()
    return sorted(words_as_written(folded), key=len, reverse=True)


def _found_in(few: list[str], many: list[str]) -> bool:
    """True where each of the few words is one of the many, two at least and one of them in full."""
    left, in_full = list(many), 0
    for word in few:
        found = next((held for held in left if _alike(word, held)), None)
        if found is None:
            return False
        left.remove(found)
        in_full += min(len(word), len(found)) > 1
    return len(few) > 1 and in_full > 0


def _alike(one: str, other: str) -> bool:
    if one == other or stands_for(one, other) or stands_for(other, one):
        return True
    short, long = sorted((one, other), key=len)
    return len(short) == 1 and long.startswith(short)


_BESIDE: dict[Agreement, Text] = {
    Agreement.SAME_CODE: QT_TRANSLATE_NOOP(
        "signed by", "The identity code in the certificate is that of {name}."
    ),
    Agreement.SAME_NAME: QT_TRANSLATE_NOOP(
        "signed by",
        "The name in the certificate agrees with {name}. Others may have that name: see that the other "
        "details match the register too.",
    ),
    Agreement.OTHER_NAME: QT_TRANSLATE_NOOP(
        "signed by",
        "The certificate says {signer}, the register {name}: ask whether the name has changed, or who "
        "is asking.",
    ),
    Agreement.OTHER_CODE: QT_TRANSLATE_NOOP(
        "signed by",
        "The identity code in the certificate is not that of {name}: somebody else signed.",
    ),
}
_OTHER_NAME = QT_TRANSLATE_NOOP("signed by", "The certificate says {signer}, the register {name}")
_OTHER_CODE = QT_TRANSLATE_NOOP(
    "signed by", "The identity code in the certificate is not that of {name}"
)
_UNSIGNED = QT_TRANSLATE_NOOP(
    "signed by", "Nothing in the document that is shown is signed by electronic means"
)
_NOT_REACHED = QT_TRANSLATE_NOOP(
    "signed by", "Whether the certificate was revoked is not known: its issuer could not be reached"
)
