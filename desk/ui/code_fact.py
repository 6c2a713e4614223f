"""Whether what was typed is a well-formed personal identity code, and who else's it may be."""

from __future__ import annotations

from desk.domain.business_id import valid, written_as_business_id
from desk.domain.person import InvalidCode, PersonalIdentityCode, misread, signless, with_signs
from desk.domain.records import Candidate
from desk.domain.text import QT_TRANSLATE_NOOP, joined
from desk.ui.bench import Bench
from desk.ui.fact import Fact

_FINE = QT_TRANSLATE_NOOP("facts", "The identity code is well formed")
_BORN = QT_TRANSLATE_NOOP("facts", "born {born}")
_TEMPORARY = QT_TRANSLATE_NOOP("facts", "a temporary code (900–999)")
_NO_TWIN = QT_TRANSLATE_NOOP("facts", "no other code on record that differs only in its sign")
_TWIN = QT_TRANSLATE_NOOP("facts", "Another code on record differs from this one only in its sign")
_TWIN_NEXT = QT_TRANSLATE_NOOP(
    "facts", "Read the sign aloud with the customer, and compare the birth date."
)
_WRONG = QT_TRANSLATE_NOOP("facts", "The identity code is not right")
_WHICH = QT_TRANSLATE_NOOP("facts", "Which sign has the identity code?")
_MAY_BE = QT_TRANSLATE_NOOP("facts", "{signs}: born {born}")
_ASK = QT_TRANSLATE_NOOP(
    "facts", "Ask for the sign and type it too: without it the code may be another person's."
)
_BUSINESS = QT_TRANSLATE_NOOP("facts", "This is a business ID")
_BUSINESS_NEXT = QT_TRANSLATE_NOOP(
    "facts",
    "A company has no right of access (Art. 15). A sole trader has: search by their own name or "
    "identity code.",
)
_TRADER = QT_TRANSLATE_NOOP("facts", "This is the business ID of a sole trader")
_TRADER_NEXT = QT_TRANSLATE_NOOP(
    "facts", "A sole trader is a person and has the right of access: check who they are."
)
_WRONG_BUSINESS = QT_TRANSLATE_NOOP("facts", "The business ID is not right")
_WRONG_DIGIT = QT_TRANSLATE_NOOP("facts", "Its check digit does not agree: ask for it once more.")
_TO_COME = QT_TRANSLATE_NOOP("facts", "The birth date in this identity code is still to come")
_LOOK_AT_SIGN = QT_TRANSLATE_NOOP("facts", "Born {born}? Look at the sign once more.")


class CodeFact(Fact):
    """Silent about names and customer numbers."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.say, bench.theme, name="factCode")
        self._bench = bench

    def check(self, typed: str, person: Candidate | None) -> None:
        """Say what is to be said of a text; ``person`` is whom the registers know by it, so far."""
        typed = typed.strip()
        business_id = written_as_business_id(typed)
        if business_id is not None:
            self._check_business(business_id, person)
            return
        bare = signless(typed)
        if bare is not None:
            # A customer number may look the same: whoever has it is found, and this is forgotten.
            if person is None:
                self._ask_which(bare)
            else:
                self.forget()
            return
        # Names hold no digits and customer numbers are shorter or longer: only what could become an
        # identity code is checked as one.
        begun = len(typed) >= 7 and typed[:6].isdigit() and not typed[6].isdigit()
        if not begun and not misread(typed):
            self.forget()
            return
        try:
            code = PersonalIdentityCode.parse(typed)
        except InvalidCode as error:
            self.show_fact("look", _WRONG, error.text)
            return
        if code.birth_date > self._bench.desk.clock.today():
            self.show_fact("look", _TO_COME, _LOOK_AT_SIGN.fill(born=code.birth_date))
            return
        details = [_BORN.fill(born=code.birth_date)]
        if code.temporary:
            details.append(_TEMPORARY)
        if person is not None and person.sign_twins:
            self.show_fact("look", _TWIN, joined(details, "; "), _TWIN_NEXT)
            return
        if person is not None:
            details.append(_NO_TWIN)
        self.show_fact("fine", _FINE, joined(details, "; "))

    def _check_business(self, business_id: str, person: Candidate | None) -> None:
        if not valid(business_id):
            self.show_fact("look", _WRONG_BUSINESS, _WRONG_DIGIT)
        elif person is not None and person.sole_trader:
            self.show_fact("fine", _TRADER, _TRADER_NEXT)
        elif person is not None and person.company:
            self.forget()  # told of the company itself
        else:
            self.show_fact("look", _BUSINESS, _BUSINESS_NEXT)

    def _ask_which(self, bare: str) -> None:
        """Each birth date that the code may have, with the signs that say so."""
        today = self._bench.desk.clock.today()
        signs: dict[str, list[str]] = {}
        born = {one.code[6]: one.birth_date for one in with_signs(bare)}
        for sign, day in born.items():
            if day <= today:
                signs.setdefault(day.isoformat(), []).append(sign)
        details = [
            _MAY_BE.fill(signs=" ".join(some), born=born[some[0]])
            for _, some in sorted(signs.items(), reverse=True)
        ]
        self.show_fact("look", _WHICH, joined(details, "; "), _ASK)
