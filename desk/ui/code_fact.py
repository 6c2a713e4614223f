"""Whether what was typed is a well-formed personal identity code, and who else's it may be."""

from __future__ import annotations

from desk.domain.person import InvalidCode, PersonalIdentityCode
from desk.domain.records import Candidate
from desk.domain.text import QT_TRANSLATE_NOOP, joined
from desk.ui.bench import Bench
from desk.ui.fact import Fact

_FINE = QT_TRANSLATE_NOOP("facts", "The identity code is well formed")
_BORN = QT_TRANSLATE_NOOP("facts", "born {born}")
_TEMPORARY = QT_TRANSLATE_NOOP("facts", "a temporary code (900–999)")
_NO_TWIN = QT_TRANSLATE_NOOP("facts", "no other code on record that differs only in its sign")
_WRONG = QT_TRANSLATE_NOOP("facts", "The identity code is not right")


class CodeFact(Fact):
    """Silent about names and customer numbers."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.say, bench.theme, name="factCode")

    def check(self, typed: str, person: Candidate | None) -> None:
        """Say what is to be said of a text; ``person`` is whom the registers know by it, so far."""
        typed = typed.strip()
        # Names hold no digits and customer numbers are shorter or longer: only what could become an
        # identity code is checked as one.
        if len(typed) < 7 or not typed[:6].isdigit() or typed[6].isdigit():
            self.forget()
            return
        try:
            code = PersonalIdentityCode.parse(typed)
        except InvalidCode as error:
            self.show_fact("look", _WRONG, error.text)
            return
        details = [_BORN.fill(born=code.birth_date)]
        if code.temporary:
            details.append(_TEMPORARY)
        if person is not None and not person.sign_twins:
            details.append(_NO_TWIN)
        self.show_fact("fine", _FINE, joined(details, "; "))
