"""The list of requests: read at once, sorted out by what is next, filtered and put in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from heapq import nsmallest
from itertools import islice

from desk.domain.controller import Delivery
from desk.domain.doubt import SHORTEST_CHASE, Next, standing
from desk.domain.errors import BadInput
from desk.domain.listed import Listed, ListedRows, PlainRow, listed
from desk.domain.question import Question, chase_on
from desk.domain.request import BEFORE_LETTER, OPEN_STATES, AccessRequest, Pause, State
from desk.domain.text import LocalText
from desk.services.desk import Desk

_MOST_SILENT = 500
"""Customers looked at, the longest silent first: more than anybody asks again in a day."""
WEEK = 7
"""Days within which a due date is close."""

(
    _NUMBER,
    _CONTROLLER,
    _CHANNEL,
    _RECEIVED,
    _DELIVERY,
    _STATE,
    _RULING,
    _WORK_BY,
    _COMPLETE,
    _PAUSED,
    _HANDLER,
    _PERSON,
    _VERSION,
) = range(len(Listed._fields))


class Group(StrEnum):
    """The groups of the Today page, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    WAITING = "waiting"


class Kind(StrEnum):
    """What Today counts beside its groups; one request may be of several kinds."""

    BY_HAND = "by_hand"
    """The owner of a system without a connection has not answered."""
    TO_SIGN = "to_sign"
    TO_POST = "to_post"


@dataclass(frozen=True, slots=True)
class Awaited:
    """Systems whose owners were asked by hand about a request and have not answered."""

    systems: tuple[LocalText, ...]
    chase: bool
    """True where one of them is to be asked again today, or was to be earlier."""


@dataclass(frozen=True, slots=True)
class Line:
    """A request as a list shows it."""

    facts: Listed
    days_left: int | None
    """Days from today to the ruling date; negative when overdue; None once it is answered."""
    waiting_for: tuple[LocalText, ...] = ()
    chase: bool = False
    customer: Next | None = None
    """What is to be done about the question to the customer; None where none is open."""


@dataclass(frozen=True, slots=True)
class RequestList:
    """Requests in an order, with what is awaited for some of them."""

    rows: ListedRows
    today: date
    awaited: Mapping[str, Awaited] = field(default_factory=dict)
    """By number."""
    customers: Mapping[str, Next] = field(default_factory=dict)
    """What is to be done about each question to a customer, by number."""

    @classmethod
    def empty(cls) -> RequestList:
        """No request, on no day."""
        return cls(ListedRows(), date.min)

    def __len__(self) -> int:
        return len(self.rows)

    def line_of(self, facts: Listed) -> Line:
        """A request with its days left."""
        waits = self.awaited.get(facts.number)
        ruling = facts.ruling_day
        runs = ruling is not None and (facts.open or waits is not None)
        return Line(
            facts,
            (ruling - self.today).days if runs and ruling is not None else None,
            waits.systems if waits else (),
            waits.chase if waits else False,
            self.customers.get(facts.number),
        )

    def of(self, rows: Iterable[PlainRow]) -> RequestList:
        """The same list with other rows."""
        return RequestList(ListedRows(rows), self.today, self.awaited, self.customers)


def load(desk: Desk, *, open_only: bool = False, first: int | None = None) -> RequestList:
    """The requests, the earliest ruling date first.

    A request that was answered in part, while the owner of a system is still asked, counts as open.
    ``first``: only so many, to be shown while the rest is read.
    """
    today = desk.clock.today()
    with desk.reading() as work:
        rows = work.requests.listed(open_only=open_only, first=first)
        asked: dict[str, list[Question]] = {}
        for question in work.questions.unanswered():
            asked.setdefault(question.request, []).append(question)
        requests = {number: work.requests.get(number) for number in asked}
        # Of open requests alone, whole: the list of all is to stand at once.
        silent = _silent(rows, today) if open_only and first is None else []
        questions = work.requests.asked_customers(silent) if silent else ()
    customers = {
        number: _next(desk, controller, question, today)
        for number, controller, question in questions
    }
    awaited = {number: _awaited(desk, requests[number], asked[number], today) for number in asked}
    if open_only and first is None:
        there = {row[_NUMBER] for row in rows.plain} if awaited else set()
        more = [tuple(listed(requests[number])) for number in awaited if number not in there]
        if more:
            rows = ListedRows(sorted([*rows.plain, *more], key=_by_date))
    return RequestList(rows, today, awaited, customers)


def _next(desk: Desk, controller: str, question: Pause, today: date) -> Next:
    """What is to be done about a question; only to wait where the controller answers here no more."""
    try:
        return standing(question, desk.profiles.get(controller), today).next
    except BadInput:
        return Next.WAIT


def _silent(rows: ListedRows, today: date) -> list[str]:
    """The requests whose customers have been asked for so long that something may be to be done."""
    before, asks = {one.value for one in BEFORE_LETTER}, State.AWAITING_IDENTITY.value
    by = (today - timedelta(days=SHORTEST_CHASE)).isoformat()
    found = (
        (row[_PAUSED] or row[_RECEIVED], row[_NUMBER])
        for row in rows.plain
        if row[_STATE] in before
        and (row[_PAUSED] <= by if row[_PAUSED] is not None else row[_STATE] == asks)
    )
    return [number for _, number in nsmallest(_MOST_SILENT, found)]


def line(
    request: AccessRequest,
    today: date,
    waiting_for: Sequence[LocalText] = (),
    *,
    chase: bool = False,
    customer: Next | None = None,
) -> Line:
    """One request as a list would show it."""
    facts = listed(request)
    waits = {request.number: Awaited(tuple(waiting_for), chase)} if waiting_for else {}
    customers = {request.number: customer} if customer is not None else {}
    return RequestList(ListedRows(), today, waits, customers).line_of(facts)


def group(one: Line) -> Group:
    """In which group of the Today page an open request stands."""
    if one.facts.paused_since is not None and one.facts.state in BEFORE_LETTER:
        return Group.WAITING
    days = one.days_left if one.days_left is not None else WEEK + 1
    if days < 0:
        return Group.OVERDUE
    if days == 0:
        return Group.TODAY
    return Group.WEEK if days <= WEEK else Group.LATER


@dataclass(frozen=True, slots=True)
class Sorted:
    """Open requests by what is next: the rows of each group and kind, in the list's order."""

    of: RequestList
    groups: Mapping[Group, Sequence[PlainRow]]
    kinds: Mapping[Kind, Sequence[PlainRow]]

    def count(self, key: Group | Kind) -> int:
        """How many requests are in a group or of a kind."""
        return len(self.groups[key] if isinstance(key, Group) else self.kinds[key])

    @property
    def silent(self) -> int:
        """About how many of those that wait for the customer something is to be done."""
        waits = (None, Next.WAIT)
        rows = self.groups[Group.WAITING]
        return sum(self.of.customers.get(row[_NUMBER]) not in waits for row in rows)

    def only(self, key: Group | Kind | None) -> Mapping[Group, Sequence[PlainRow]]:
        """The groups with the requests of one group or kind alone; all where ``key`` is None."""
        if key is None:
            return self.groups
        if isinstance(key, Group):
            return {key: self.groups[key]}
        wanted = {row[_NUMBER] for row in self.kinds[key]}
        return {
            one: [row for row in rows if row[_NUMBER] in wanted]
            for one, rows in self.groups.items()
        }


def sort_out(of: RequestList, *, handler: str | None = None) -> Sorted:
    """The open requests by group and kind; ``handler``: only those of this clerk.

    Who waits for the customer is a request whose clocks stand still, those first about which
    something is to be done. Goes over plain rows: of fifty thousand requests no object is made.
    """
    groups: dict[Group, list[PlainRow]] = {one: [] for one in Group}
    kinds: dict[Kind, list[PlainRow]] = {one: [] for one in Kind}
    today, week = of.today.isoformat(), (of.today + timedelta(days=WEEK)).isoformat()
    late, now, soon, later = (
        groups[one].append for one in (Group.OVERDUE, Group.TODAY, Group.WEEK, Group.LATER)
    )
    waiting, by_hand = groups[Group.WAITING].append, kinds[Kind.BY_HAND].append
    to_sign, to_post = kinds[Kind.TO_SIGN].append, kinds[Kind.TO_POST].append
    reviewed, signed = State.REVIEWED.value, State.SIGNED.value
    before = {one.value for one in BEFORE_LETTER}
    post, awaited = Delivery.POST.value, of.awaited
    for row in of.rows.plain:
        if handler is not None and row[_HANDLER] != handler:
            continue
        ruling, state = row[_RULING], row[_STATE]
        if row[_PAUSED] is not None and state in before:
            waiting(row)
        elif ruling is None or ruling > week:
            later(row)
        elif ruling < today:
            late(row)
        elif ruling == today:
            now(row)
        else:
            soon(row)
        if state == reviewed:
            to_sign(row)
        elif state == signed and row[_DELIVERY] == post:
            to_post(row)
        if awaited and row[_NUMBER] in awaited:
            by_hand(row)
    customers = of.customers
    groups[Group.WAITING].sort(key=lambda row: customers.get(row[_NUMBER]) in (None, Next.WAIT))
    return Sorted(of, groups, kinds)


class Order(StrEnum):
    """By what a list of requests is put in order."""

    DUE = "due"
    NUMBER = "number"
    PERSON = "person"
    CONTROLLER = "controller"
    ARRIVED = "arrived"
    HANDLER = "handler"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a list is shown, and in which order."""

    words: tuple[str, ...] = ()
    """Each has to stand in the number, the person's name or the controller's, in any case."""
    state: str = ""
    """``open``, the value of a ``State``, or empty: any."""
    controller: str = ""
    handler: str | None = None
    """None: anybody's; empty: nobody's."""
    order: Order = Order.DUE
    backwards: bool = False


_PLACES = {one: place for place, one in enumerate(State)}
_KEYS: dict[Order, Callable[[PlainRow], tuple[object, ...]]] = {
    Order.NUMBER: lambda row: (row[_NUMBER][:5], len(row[_NUMBER]), row[_NUMBER]),
    Order.PERSON: lambda row: (row[_PERSON] is None, (row[_PERSON] or "").casefold()),
    Order.ARRIVED: lambda row: (row[_RECEIVED],),
    Order.HANDLER: lambda row: (not row[_HANDLER], row[_HANDLER].casefold()),
    Order.STATE: lambda row: (_PLACES[State(row[_STATE])],),
}


def choose(
    of: RequestList, wanted: Wanted, names: Mapping[str, str], *, most: int | None = None
) -> RequestList:
    """The rows that are wanted, in the order wanted; ``names``: of the controllers, by key.

    ``most``: only so many of them, the first in the list's own order.
    """
    rows: Iterable[PlainRow] = of.rows.plain
    if wanted.state == "open":
        stays = {one.value for one in OPEN_STATES}
        part = State.DELIVERED.value
        rows = (
            row
            for row in rows
            if row[_STATE] in stays
            or row[_NUMBER] in of.awaited
            or (row[_STATE] == part and row[_COMPLETE] is not None and not row[_COMPLETE])
        )
    elif wanted.state:
        rows = (row for row in rows if row[_STATE] == wanted.state)
    if wanted.controller:
        rows = (row for row in rows if row[_CONTROLLER] == wanted.controller)
    if wanted.handler is not None:
        rows = (row for row in rows if row[_HANDLER] == wanted.handler)
    folded = {key: name.casefold() for key, name in names.items()}
    for word in (one.casefold() for one in wanted.words):
        rows = _with_word(rows, word, {key for key, name in folded.items() if word in name})
    found = list(islice(rows, most))
    if wanted.order is Order.CONTROLLER:
        found.sort(key=lambda row: folded.get(row[_CONTROLLER]) or str(row[_CONTROLLER]))
    elif wanted.order is not Order.DUE:
        found.sort(key=_KEYS[wanted.order])
    if wanted.backwards:
        found.reverse()
    return of.of(found)


def handlers(of: RequestList) -> list[str]:
    """Everybody who handles a request of the list."""
    return sorted({row[_HANDLER] for row in of.rows.plain} - {""}, key=str.casefold)


def _with_word(rows: Iterable[PlainRow], word: str, controllers: set[str]) -> Iterable[PlainRow]:
    return (
        row
        for row in rows
        if word in row[_NUMBER]
        or row[_CONTROLLER] in controllers
        or (row[_PERSON] is not None and word in row[_PERSON].casefold())
    )


def _by_date(row: PlainRow) -> tuple[bool, str]:
    return row[_RULING] is None, row[_RULING] or ""


def _awaited(desk: Desk, request: AccessRequest, asked: list[Question], today: date) -> Awaited:
    profile = desk.profiles.get(request.controller)
    return Awaited(
        systems=tuple(profile.system(one.system).name for one in asked),
        chase=any(
            chase_on(one, work_by=request.work_by, holidays=desk.holidays) <= today for one in asked
        ),
    )
