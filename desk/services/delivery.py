"""A signed letter leaves: by which way it may, what leaves with it, and the record of what left."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desk.domain.clerks_words import one_line, without_numbers
from desk.domain.controller import Delivery
from desk.domain.delivery_rules import (
    Ways,
    check_address,
    check_known_place,
    check_known_taker,
    postal_address,
    ways_of,
)
from desk.domain.dispatch import Dispatch, SentFile
from desk.domain.errors import BadInput, NoAnswer, Refused
from desk.domain.other_pattern import folded
from desk.domain.person import IdentityKey
from desk.domain.request import (
    ANSWER_KINDS,
    AccessRequest,
    Action,
    Letter,
    LetterKind,
    State,
    step,
)
from desk.domain.safety_ban import check_taker
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import doubt, history
from desk.services.authority import check_subject
from desk.services.desk import Desk
from desk.services.earlier_letters import check_about_them
from desk.services.passphrase import looks_like_one
from desk.services.safety_ban import IN_PERSON, check_anew
from desk.services.shared_place import check_post
from desk.services.store_ports import UnitOfWork

_GIVEN = (State.DELIVERED, State.CLOSED)


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a letter goes, in one line, and why there where it is not the place on record."""

    to: str = ""
    """An address whose lines are apart by commas, an e-mail address, who took it; empty: as on record."""
    reason: str = ""


ON_RECORD = Destination()


def ways(desk: Desk, number: str) -> Ways:
    """How the answer of a request is given: the way to propose, why, and the ways that are closed."""
    with desk.reading() as work:
        request = work.requests.get(number)
    return ways_of(request, desk.profiles.get(request.controller))


def letter_of(work: UnitOfWork, request: AccessRequest, name: str | None = None) -> Letter:
    """The signed letter of a file name; without one, the answer that was signed last.

    Raises Refused where no answer was signed, NoAnswer where no letter has that name.
    """
    if name is None:
        if request.letter is None:
            raise Refused(_NOT_SIGNED.fill(number=request.number))
        return request.letter
    letters = [*work.letters.of(request.number), *([request.letter] if request.letter else [])]
    for letter in letters:
        if letter.file_name == name:
            return letter
    known = ", ".join(dict.fromkeys(one.file_name for one in letters)) or "-"
    raise NoAnswer(_NO_SUCH_LETTER.fill(number=request.number, name=name, known=known))


def signed(desk: Desk, number: str, name: str | None = None) -> tuple[Letter, bytes]:
    """A signed letter, byte for byte; raises as ``letter_of``."""
    with desk.reading() as work:
        letter = letter_of(work, work.requests.get(number), name)
        return letter, work.vault.get(letter.vault_id)


def deliver(
    desk: Desk,
    *,
    number: str,
    way: Delivery,
    actor: str,
    letter: str | None = None,
    destination: Destination = ON_RECORD,
    note: str = "",
    sent: Sequence[SentFile] = (),
    unasked: str = "",
) -> AccessRequest:
    """Note that a letter was handed over, posted, sent or shown; the first time, an answer is given.

    ``letter``: its file name; None: the answer that was signed last. ``sent``: what left, where
    that is not the letter with what travels beside it: an encrypted cover. ``note``: how the passphrase
    travels, what was shown; never the passphrase. ``unasked``: why it leaves although a register could
    not be asked whether the person has come under a safety ban. A letter may leave again: posted
    anew, copies.

    Raises Refused where the way or the address is closed (a safety ban goes before every rule, see
    ``delivery_rules``, also one that came after the person was picked) or an earlier version of an
    answer would go out as the answer; BadInput where another place than the one on record has no
    reason, or a notice to a recipient would go to the customer; Unavailable as ``check_anew``.
    """
    asked = check_anew(desk, number, way, unasked=unasked, taker=destination.to)
    with desk.work() as work:
        request = work.requests.get(number)
        going = letter_of(work, request, letter)
        check_about_them(work, request, going)
        closed = ways_of(request, desk.profiles.get(request.controller)).barred.get(way)
        if closed is not None:
            raise Refused(CLOSED_WAY.fill(why=closed))
        if any(map(looks_like_one, (note, destination.to + destination.reason, unasked))):
            raise BadInput(_PASSPHRASE_NOTED)
        to = _checked(request, going, way, destination)
        if way is Delivery.POST and going.kind in ANSWER_KINDS:
            check_post(desk, work, request, to)
        event = _event(request, going)
        if going.kind in ANSWER_KINDS:
            # The authority has to hold on the day on which the data is given, once more too.
            check_subject(desk, request.representative, request.subject)
        if event is Action.DELIVER:
            state = step(request.state, Action.DELIVER)
            request = work.requests.save(
                replace(request, state=state, delivery=way, delivered=desk.clock.today())
            )
        work.dispatches.add(
            Dispatch(
                request=number,
                letter=going.vault_id,
                way=way,
                to=to,
                at=desk.clock.now(),
                actor=actor,
                files=tuple(sent) or _whole(going),
                note="; ".join(filter(None, map(without_numbers, (destination.reason, note)))),
            )
        )
        if going.kind in doubt.QUESTIONS:
            request = doubt.left(work, desk, request, going, actor)
        if not asked:
            history.note(work, desk, request, "ban_not_asked", actor, reason=one_line(unasked))
        taker = _taker(request, going, way, to)
        kind = _to_representative(event) if taker else event
        history.note(
            work,
            desk,
            request,
            kind,
            actor,
            way=way,
            file=going.file_name,
            sha256=going.sha256,
            **taker,
        )
        work.commit()
    return request


def dispatches(desk: Desk, number: str) -> list[Dispatch]:
    """What left the desk for a request, the first first. NoAnswer where there is no such request."""
    with desk.reading() as work:
        work.requests.get(number)
        return work.dispatches.of(number)


def place_on_record(request: AccessRequest, going: Letter, way: Delivery) -> str:
    """Where a letter goes by itself, in one line; empty where somebody has to say it.

    A notice to a recipient goes to whom it is addressed to, which no record knows; an e-mail to a
    representative never to the person's own address.
    """
    if going.kind is LetterKind.RECIPIENTS_NOTICE:
        return ""
    if way is Delivery.ELECTRONIC:
        return "" if request.representative is not None else next(iter(_emails(request)), "")
    address = postal_address(request)
    return ", ".join(address) if way is Delivery.POST else next(iter(address), "")


def email_address(request: AccessRequest, going: Letter, destination: Destination) -> str:
    """Where an e-mail goes: the address on record, or another for a reason.

    Raises BadInput where none is known, a mail program would read more than one address in it, or
    another than that on record has no reason in words; Refused as ``check_known_place``.
    """
    to = destination.to.strip() or place_on_record(request, going, Delivery.ELECTRONIC)
    to_recipient = going.kind is LetterKind.RECIPIENTS_NOTICE
    if to_recipient:
        _check_recipient(request, to)
    if len(to) > _LONGEST_EMAIL or not _EMAIL.fullmatch(to):
        raise BadInput(_NO_EMAIL)
    on_record = request.representative is None and to.casefold() in _folded(_emails(request))
    if not (on_record or to_recipient):
        check_known_place(request)
    if not (on_record or to_recipient or destination.reason.strip()):
        raise BadInput(_OTHER_EMAIL)
    return to


def _emails(request: AccessRequest) -> Sequence[str]:
    return () if request.subject is None else request.subject.identifiers.get(IdentityKey.EMAIL, ())


def _checked(request: AccessRequest, going: Letter, way: Delivery, destination: Destination) -> str:
    """The place in one line; raises where the letter may not go there."""
    if way is Delivery.ELECTRONIC:
        return email_address(request, going, destination)
    if going.kind is LetterKind.RECIPIENTS_NOTICE:
        return _check_recipient(request, destination.to.strip())
    if way is not Delivery.POST:
        on_record = place_on_record(request, going, way)
        taker = destination.to.strip()
        check_taker(request, taker, on_record=on_record, reason=destination.reason)
        check_known_taker(request, taker, on_record=on_record, reason=destination.reason)
        return taker or on_record
    known = postal_address(request)
    written = tuple(one.strip() for one in destination.to.split(",") if one.strip())
    check_address(request, written or known, reason=destination.reason)
    return ", ".join(written or known)


def _check_recipient(request: AccessRequest, to: str) -> str:
    """The place of a notice to a recipient; BadInput where it is none or that of the customer."""
    address = postal_address(request)
    theirs = {*address[:1], ", ".join(address), *_emails(request)}
    if not to or folded(to) in map(folded, theirs):
        raise BadInput(_NO_RECIPIENT)
    return to


def _event(request: AccessRequest, going: Letter) -> str:
    if going.kind not in ANSWER_KINDS:
        return "letter_sent"
    newest = request.letter is not None and request.letter.vault_id == going.vault_id
    if request.state in _GIVEN:
        return "deliver_again"
    if not newest:
        raise Refused(_EARLIER_VERSION.fill(name=going.file_name))
    return Action.DELIVER


def _taker(request: AccessRequest, going: Letter, way: Delivery, to: str) -> dict[str, str]:
    """Of a letter to a representative, who got it about whom (Art. 5(2)); else nothing."""
    somebody = request.representative
    if somebody is None or going.kind is LetterKind.RECIPIENTS_NOTICE:
        return {}
    name = to if way in IN_PERSON else somebody.name
    taken = {"number": request.number, "to": name, "role": somebody.role.value}
    # Whoever fetches it for them has no such capacity, and the history gives nobody one.
    return taken if folded(name) == folded(somebody.name) else {**taken, "asks": somebody.name}


def _to_representative(event: str) -> str:
    if event == Action.DELIVER:
        return "deliver_to_representative"
    if event == "deliver_again":
        return "deliver_again_to_representative"
    return "letter_sent_to_representative"


def _whole(going: Letter) -> tuple[SentFile, ...]:
    """The letter, and what travels beside it."""
    return (
        SentFile(going.file_name, going.sha256),
        *(SentFile(one.name, one.sha256) for one in going.beside),
    )


def _folded(values: Iterable[str]) -> set[str]:
    return {one.strip().casefold() for one in values}


_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/^_`{|}~-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]+")
"""One plain address (RFC 5322 atoms); without ``=`` and ``?``, of which encoded words are made (RFC 2047)."""
_LONGEST_EMAIL = 254
"""Characters (RFC 5321)."""

CLOSED_WAY = QT_TRANSLATE_NOOP("delivery", "{why} Nothing was noted as given.")
"""A way that is closed was asked for; ``why`` says what to do instead."""
_NOT_SIGNED = QT_TRANSLATE_NOOP(
    "delivery",
    "Request {number} has no signed letter yet, so nothing can leave. Look the records through and "
    "sign the letter first.",
)
_NO_SUCH_LETTER = QT_TRANSLATE_NOOP(
    "delivery", "Request {number} has no signed letter “{name}”. It has: {known}."
)
_EARLIER_VERSION = QT_TRANSLATE_NOOP(
    "delivery",
    "{name} is an earlier version of the answer, or the answer is being completed. Give the version "
    "that was signed last; nothing was noted as given.",
)
_NO_EMAIL = QT_TRANSLATE_NOOP(
    "delivery",
    "No e-mail address is known, so nothing was noted as sent. Say where the letter goes and why, or "
    "give it another way.",
)
_OTHER_EMAIL = QT_TRANSLATE_NOOP(
    "delivery",
    "The letter would go to another e-mail address than those on record. Say why in words; nothing "
    "was noted as sent.",
)
_NO_RECIPIENT = QT_TRANSLATE_NOOP(
    "delivery",
    "This notice goes to the recipient that it is addressed to, not to the customer. Say where the "
    "recipient is; nothing was noted as given.",
)
_PASSPHRASE_NOTED = QT_TRANSLATE_NOOP(
    "delivery",
    "This looks like the passphrase, which is never written down here. Write by which way it goes "
    "instead; nothing was noted as sent.",
)
