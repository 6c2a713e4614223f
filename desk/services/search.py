"""Finding the right person while they wait."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.errors import NoAnswer, Refused
from desk.domain.person import CODE_WITHOUT_SIGN
from desk.domain.records import Candidate
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.desk import Desk
from desk.services.ports import Found, Registers


def people(desk: Desk, *, controller: str, text: str, limit: int = 20) -> Found:
    """People of a controller's registers who match a text, best first."""
    desk.profiles.get(controller)
    return desk.registers.search(controller, text.strip(), limit) if text.strip() else Found(())


def by_identity(registers: Registers, controller: str, identity: Mapping[str, str]) -> Found:
    """Who agrees with everything that was given; nobody means that no register knows the person.

    Raises Refused where some of what was given belongs to somebody and the rest does not agree with
    it: that is never "nothing held", and who is asking is for a person to decide.
    """
    found = registers.find(controller, identity)
    if found.candidates or len(identity) == 1:
        return found
    known = [key for key in identity if registers.find(controller, {key: identity[key]}).candidates]
    if known:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "search",
                "The details given do not agree: somebody is found by {known}, but not with all of "
                "them together. A person has to decide who is asking; check {others} with them.",
            ).fill(known=", ".join(known), others=", ".join(identity))
        )
    return found


def the_one(found: Found) -> Candidate:
    """The only candidate. Raises NoAnswer where there is none, Refused where there are several.

    Refused too where a register dropped the sign of the code: that is no proof of who it is. Which of several people is asking is never guessed: the wrong one would get another's data.
    """
    if not found.candidates:
        raise NoAnswer(
            QT_TRANSLATE_NOOP("search", "Nobody in the registers matches all that was given.")
        )
    if len(found.candidates) > 1:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "search",
                "{count} people match what was given. A person has to decide who is asking: "
                "give the identity code or the customer number too.",
            ).fill(count=len(found.candidates))
        )
    [person] = found.candidates
    if CODE_WITHOUT_SIGN in person.matched_on:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "search",
                "A register holds this identity code without its sign, so it may be another person's: "
                "two people may have codes that differ in the sign alone. A person has to compare name, "
                "birth date and address, and then name the row with --subject {subject}.",
            ).fill(subject=person.subject)
        )
    return person
