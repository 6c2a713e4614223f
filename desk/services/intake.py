"""A request arrives: it is written down with its clocks, or withdrawn again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desk.domain.clerks_words import without_numbers
from desk.domain.controller import Channel, Delivery
from desk.domain.delivery_rules import usual_delivery, ways
from desk.domain.errors import BadInput
from desk.domain.period import Period
from desk.domain.request import AccessRequest, Action, step
from desk.domain.text import QT_TRANSLATE_NOOP, Language
from desk.services import by_hand, collection, free_checks, history, incoming
from desk.services.clocks import with_clocks
from desk.services.desk import Desk


def register(
    desk: Desk,
    *,
    controller: str,
    channel: Channel,
    received: date,
    actor: str,
    delivery: Delivery | None = None,
    language: Language | None = None,
    note: str = "",
    period: Period | None = None,
    document: str | None = None,
    form: str | None = None,
) -> AccessRequest:
    """Write a request down. It counts from its arrival, signed or not (EDPB 01/2022, section 3).

    ``delivery`` and ``period`` are the customer's own choices: without them the answer is given
    the usual way (``delivery_rules.usual_delivery``) and holds everything. ``document`` is the one
    in the pile that asks: it leaves the pile in the same transaction.

    ``form``: in which the actor filled this; what is kept of it for the case that the program ends
    is forgotten in the same transaction, so that it is never offered beside its own request.

    Raises BadInput for an unknown controller, a day of arrival after today in Helsinki, or a way
    that the controller does not offer; Conflict where another request holds the document.
    """
    profile = desk.profiles.get(controller)
    today = desk.clock.today()
    if received > today:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "intake",
                "The day of arrival, {received}, is after today, {today}. "
                "Nothing was written down; check the date.",
            ).fill(received=received, today=today)
        )
    if delivery is not None and (closed := ways(profile, channel).barred.get(delivery)):
        raise BadInput(closed)
    delivery = delivery or usual_delivery(profile, channel)
    request = AccessRequest(
        number="",
        controller=controller,
        channel=channel,
        received=received,
        delivery=delivery,
        language=language or profile.default_language,
        note=note,
        period=period,
        opened_by=actor,
        handler=actor,
        created_at=desk.clock.now(),
    )
    request = with_clocks(desk, request)
    with desk.work() as work:
        # Free checks of the year before last are forgotten: the ledger goes at the end of the
        # following year, and every desk that takes requests passes here.
        work.ledger.purge(today)
        request = work.requests.add(request)
        if period is None:
            history.note(work, desk, request, "received", actor)
        else:
            history.note(work, desk, request, "received_period", actor, period=period)
        if form is not None:
            work.drafts.drop(form, actor)
        if document is not None:
            incoming.hold(work, desk, request, document, actor=actor)
        work.commit()
    return request


def check_born_before(born: date | None, received: date) -> None:
    """Raise BadInput where a request would have arrived before the person was born."""
    if born is not None and born > received:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "intake",
                "The person was born on {born}, after the request arrived on {received}. "
                "Check the identity code's sign and the day of arrival.",
            ).fill(born=born, received=received)
        )


def withdraw(desk: Desk, *, number: str, actor: str, reason: str = "") -> AccessRequest:
    """The person withdraws the request; it gives the year's free check back."""
    with desk.work() as work:
        request = work.requests.get(number)
        request = replace(request, state=step(request.state, Action.WITHDRAW), free_check=None)
        request = work.requests.save(request)
        free_checks.give_back(desk, work, request, actor)
        by_hand.take_back(desk, work, request, actor, answers=False)
        collection.tidy(work, request)
        reason = without_numbers(reason)
        history.note(work, desk, request, Action.WITHDRAW, actor, reason=reason)
        work.commit()
    return request
