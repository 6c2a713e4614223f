"""Plants random people in all systems of a controller and remembers whose every row is."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from email.utils import format_datetime
from pathlib import Path

from desk.demo.rows import Cell, SystemRows
from desk.demo.writing import write_csv, write_database, write_mails
from desk.registers.source import SourceConfig
from tests.planted.people import (
    HELSINKI,
    TODAY,
    Account,
    Human,
    Place,
    Population,
    pairs,
    places_of,
)
from tests.planted.systems import CONTROLLERS, WHOLE_NUMBERS, Style, SystemPlan

Facts = dict[str, Cell | date | datetime]
_CHANNELS = "PSTKEMCV"


@dataclass
class Planted:
    """One controller's people and rows."""

    controller: str
    seed: int
    humans: list[Human]
    systems: list[SystemRows]
    accounts: Mapping[str, list[Account]]
    """By dataset of a table of people."""
    roots: dict[int, set[str]] = field(default_factory=dict)
    """Names of each human's rows in tables of people."""
    foreign: Counter[int] = field(default_factory=Counter)
    """Readings at each human's places that are not the human's."""
    numbers: dict[int, list[str]] = field(default_factory=dict)
    """Customer numbers of each human."""

    def rows_of(self, human: int) -> dict[str, list[dict[str, Cell]]]:
        """Everything that is a human's, by collection."""
        found = {
            f"{system.dataset}:{name}": rows.of(human)
            for system in self.systems
            for name, rows in system.collections.items()
        }
        return {key: rows for key, rows in found.items() if rows}


def plant(controller: str, *, people: int, seed: int) -> Planted:
    """So many people of one controller; the same seed plants the same."""
    return _Planter(controller, people, seed).all()


def write(planted: Planted, folder: Path) -> dict[tuple[str, str], SourceConfig]:
    """Store all systems under ``folder``; returns how each is opened."""
    configs: dict[tuple[str, str], SourceConfig] = {}
    for plan, system in zip(CONTROLLERS[planted.controller], planted.systems, strict=True):
        place = planted.controller, system.key
        if system.ddl is not None:
            file = folder / planted.controller / f"{system.key}.sqlite"
            write_database(system, file)
            configs[place] = SourceConfig("sql", url=f"sqlite:///{file}")
            continue
        (folder / planted.controller / system.key / "tallenteet").mkdir(parents=True)
        own = folder / planted.controller / system.key
        for name, rows in system.collections.items():
            if name in (plan.files or {}):
                file_name, encoding = (plan.files or {})[name]
                write_csv(rows, own / file_name, encoding)
                for row in rows:
                    for cell in row:
                        if str(cell).startswith("tallenteet/"):
                            (own / str(cell)).touch()
            else:
                write_mails(rows, own / name.lower())
        configs[place] = SourceConfig("files", path=own)
    return configs


class _Planter:
    def __init__(self, controller: str, people: int, seed: int) -> None:
        self.rng = random.Random(f"{seed}:{controller}")
        self.plans = CONTROLLERS[controller]
        population = Population(self.rng)
        self.humans = population.make(people)
        self._numbers = population.customer_numbers()
        self._whole = controller in WHOLE_NUMBERS
        self.accounts = {
            plan.dataset: self._accounts(plan.dataset) for plan in self.plans if plan.subjects
        }
        points = (f"64309{serial:013d}" for serial in self.rng.sample(range(10**9), 20 * people))
        self.places = {
            dataset: places_of(accounts, self.rng, points=points)
            for dataset, accounts in self.accounts.items()
        }
        known = {a.human.number for accounts in self.accounts.values() for a in accounts}
        self.strangers = [
            Account(human, 0, self._number()) for human in self.humans if human.number not in known
        ]
        """People whom no table of people knows: only a side system holds something by their number."""
        self.logins: list[tuple[Account, int]] = []
        self.invoices: list[tuple[Account, str]] = []
        self._serial = 0
        self.planted = Planted(controller, seed, self.humans, [], self.accounts)

    def _number(self) -> str:
        while True:
            number = next(self._numbers)
            if not self._whole or not number.startswith("0"):
                return number

    def _accounts(self, dataset: str) -> list[Account]:
        """Who is in a system; somebody with a code may be there twice.

        Without a code nothing binds two systems' rows together, so the person is in one.
        """
        datasets = [plan.dataset for plan in self.plans if plan.subjects]
        ids = iter(self.rng.sample(range(1, 4 * len(self.humans) + 50), 2 * len(self.humans)))
        found = []
        for human in self.humans:
            only = human.code is None and datasets[human.number % len(datasets)] != dataset
            if only or human.number % 17 == 0 or self.rng.random() < 0.05:
                continue
            twice = human.code and not self._whole and self.rng.random() < 0.1
            for _ in range(2 if twice else 1):
                found.append(Account(human, next(ids), self._number()))
        return found

    def all(self) -> Planted:
        told = self.planted
        for plan in self.plans:
            system = SystemRows(plan.dataset, plan.description)
            filler = _Filler(self, plan)
            self.invoices, self.logins = [], []
            for line in plan.tables.strip().splitlines():
                table, unit, *links = line.split()
                columns = dict(link.split("=") for link in links)
                self._table(plan, system, table, unit, columns, filler)
            told.systems.append(system)
        for plan in self.plans:
            for account in self.accounts.get(plan.dataset, ()):
                key = account.id if plan.key == "id" else account.number
                name = f"{plan.dataset}:{plan.subjects}:{key}"
                told.roots.setdefault(account.human.number, set()).add(name)
        for account in [*(a for own in self.accounts.values() for a in own), *self.strangers]:
            told.numbers.setdefault(account.human.number, []).append(account.number)
        return told

    def _table(
        self,
        plan: SystemPlan,
        system: SystemRows,
        table: str,
        unit: str,
        columns: dict[str, str],
        filler: _Filler,
    ) -> None:
        stored = system.collections[table].columns
        for owners, facts in _UNITS[unit](self, plan):
            row: dict[str, Cell] = {}
            for column in stored:
                fact = columns.get(column)
                row[column] = (
                    filler.anything(table, column)
                    if fact is None
                    else self._fact(fact, facts, plan)
                )
            system.put(table, owners, row)

    def _fact(self, fact: str, facts: Facts, plan: SystemPlan) -> Cell:
        if fact == "serial":
            self._serial += 1
            return self._serial
        value = facts[fact]
        if isinstance(value, datetime):
            return moment(value, plan.style) if fact == "moment" else format_datetime(value)
        return value.isoformat() if isinstance(value, date) else value

    # what makes a row: its owners and its facts

    def in_system(self, plan: SystemPlan) -> Iterator[Account]:
        for dataset in plan.of:
            yield from self.accounts[dataset]

    def account(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for one in self.in_system(plan):
            yield _owner(one), self._told(one)

    def maybe(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        yield from (one for one in self.account(plan) if self.rng.random() < 0.7)

    def own(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for owners, facts in self.account(plan):
            for _ in range(self.rng.choice((0, 1, 1, 2, 4))):
                yield owners, facts
        for _ in range(2):
            yield frozenset(), {"id": None, "number": None, "recording": None}

    def side(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        """Rows by customer number in a system that knows no people."""
        for one in [*self.in_system(plan), *self.strangers]:
            for _ in range(self.rng.choice((0, 1, 1, 3))):
                yield _owner(one), self._told(one)
        yield frozenset(), {**self._told(self.strangers[0]), "number": ""}

    def channel(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for owners, facts in self.account(plan):
            for channel in self.rng.sample(_CHANNELS, self.rng.randint(0, 3)):
                yield owners, {**facts, "channel": channel}

    def stands_for(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for one, other in pairs(list(self.in_system(plan)), self.rng):
            yield _owner(one) | _owner(other), {**self._told(one), "other_id": other.id}

    def guards(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        told = set()
        for owners, facts in self.stands_for(plan):
            if (facts["id"], facts["other_id"]) not in told:
                told.add((facts["id"], facts["other_id"]))
                yield owners, facts

    def named_beside(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        """A representative by name and code: the row is theirs too where the code tells who they are."""
        for one, other in pairs(list(self.in_system(plan)), self.rng):
            owners = _owner(one) | (_owner(other) if other.human.code else frozenset())
            facts = {"other_name": other.human.name, "other_code": other.human.code}
            yield owners, {**self._told(one), **facts}

    def invoice(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for one in self.in_system(plan):
            for _ in range(self.rng.choice((0, 1, 3))):
                self.invoices.append((one, f"L{len(self.invoices) + 1}"))
                yield _owner(one), {**self._told(one), "invoice": self.invoices[-1][1]}

    def payment(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for one, invoice in self.invoices:
            for _ in range(self.rng.choice((0, 1, 1, 2))):
                yield _owner(one), {"invoice": invoice}

    def login(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for one in [*self.in_system(plan), *self.strangers]:
            for _ in range(self.rng.choice((0, 1, 1, 2))):
                self.logins.append((one, len(self.logins) + 1))
                yield _owner(one), {**self._told(one), "login": len(self.logins)}

    def login_own(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for one, login in self.logins:
            for _ in range(self.rng.choice((0, 1, 2))):
                yield _owner(one), {"login": login}

    def login_channel(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for one, login in self.logins:
            for channel in self.rng.sample(_CHANNELS, self.rng.randint(0, 2)):
                yield _owner(one), {"login": login, "channel": channel}

    def party(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for place in self._places(plan):
            for contract in place.contracts:
                for one in contract.holders:
                    facts = self._contract(contract.id, place, contract.start, contract.end)
                    yield _owner(one), {**self._told(one), **facts}

    def contract(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for place in self._places(plan):
            for contract in place.contracts:
                owners = frozenset(one.human.number for one in contract.holders)
                yield owners, self._contract(contract.id, place, contract.start, contract.end)

    def place(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for place in self._places(plan):
            yield place.owners(), {"point": place.point}

    def reading(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for place in self._places(plan):
            for at in place.moments(self.rng):
                day = at.astimezone(HELSINKI).date()
                yield self._covered(place, day), {"point": place.point, "moment": at, "day": day}

    def daily(self, plan: SystemPlan) -> Iterator[tuple[frozenset[int], Facts]]:
        for place in self._places(plan):
            for day in sorted({m.astimezone(HELSINKI).date() for m in place.moments(self.rng)}):
                yield self._covered(place, day), {"point": place.point, "day": day}

    def _covered(self, place: Place, day: date) -> frozenset[int]:
        owners = place.owners_on(day)
        self.planted.foreign.update(place.owners() - owners)
        return owners

    def _places(self, plan: SystemPlan) -> list[Place]:
        return [place for dataset in plan.of for place in self.places[dataset]]

    def _contract(self, number: int, place: Place, start: date, end: date | None) -> Facts:
        return {
            "contract": number,
            "point": place.point,
            "start": start.isoformat(),
            "end": end.isoformat() if end else None,
        }

    def _told(self, account: Account) -> Facts:
        human = account.human
        at = datetime(2026, 1, 1, 12, tzinfo=HELSINKI) - self.rng.randint(0, 900) * (
            TODAY - date(2026, 11, 21)
        )
        self._serial += 1
        return {
            "id": account.id,
            "number": int(account.number) if self._whole else account.number,
            "code": human.code,
            "business": human.business,
            "kind": "2" if human.company else "1",
            "surname": human.surname,
            "given": human.given or None,
            "register_name": f"{human.surname} {human.given}".strip(),
            "former": human.former,
            "birth": human.birth.isoformat() if not human.company else None,
            "phone": human.phone,
            "email": human.email,
            "street": human.street,
            "ban": "K" if human.banned else "E",
            "banned": human.banned,
            "moment": at,
            "mailed": at,
            "start": at.date().isoformat(),
            "seconds": self.rng.randint(1, 900),
            "recording": f"tallenteet/T{self._serial}.wav",
            "mail_id": f"<{self._serial}@example.fi>",
            "mailbox": f"Joku <{human.email}>",
        }


Unit = Callable[[_Planter, SystemPlan], Iterator[tuple[frozenset[int], Facts]]]
_UNITS: Mapping[str, Unit] = {
    "account": _Planter.account,
    "maybe": _Planter.maybe,
    "own": _Planter.own,
    "side": _Planter.side,
    "channel": _Planter.channel,
    "stands_for": _Planter.stands_for,
    "guards": _Planter.guards,
    "named_beside": _Planter.named_beside,
    "invoice": _Planter.invoice,
    "payment": _Planter.payment,
    "login": _Planter.login,
    "login_own": _Planter.login_own,
    "login_channel": _Planter.login_channel,
    "party": _Planter.party,
    "contract": _Planter.contract,
    "place": _Planter.place,
    "reading": _Planter.reading,
    "daily": _Planter.daily,
}


def _owner(account: Account) -> frozenset[int]:
    return frozenset({account.human.number})


def moment(at: datetime, style: Style) -> str:
    """A moment as the system writes it."""
    local = at.astimezone(HELSINKI)
    match style:
        case "spaced":
            return local.isoformat(" ")
        case "offset":
            return local.isoformat()
        case "local":
            return f"{local:%Y-%m-%d %H:%M:%S}"
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


class _Filler:
    """Values for the columns that say nothing of whose a row is, with bait among them."""

    def __init__(self, planter: _Planter, plan: SystemPlan) -> None:
        self._rng = planter.rng
        self._plan = plan
        self._bait: list[Cell] = [
            value
            for human in planter.humans
            for value in (human.phone, human.name, human.code or "", human.email, human.street)
        ]
        self._bait += [a.number for own in planter.accounts.values() for a in own]
        self._types = _types(plan.description) if isinstance(plan.description, str) else {}

    def anything(self, table: str, column: str) -> Cell:
        """A value that fits the column, or nothing."""
        rng, declared = self._rng, self._types.get((table, column), "TEXT")
        if rng.random() < 0.1:
            return None if self._types else ""
        if declared == "DATE":
            return date(rng.randint(2015, 2026), rng.randint(1, 12), rng.randint(1, 28)).isoformat()
        if declared.startswith(("TIMESTAMP", "DATETIME")):
            day = (rng.randint(2015, 2026), rng.randint(1, 12), rng.randint(1, 28))
            return moment(datetime(*day, rng.randint(5, 22), 7, tzinfo=HELSINKI), self._plan.style)
        if declared in ("BIT", "INT", "INTEGER") or "INT" in declared:
            return rng.randint(0, 9999)
        if declared.startswith(("NUMBER", "NUMERIC", "DECIMAL")):
            return rng.randint(0, 9999) if "," not in declared else round(rng.uniform(0, 999), 2)
        return rng.choice(self._bait) if rng.random() < 0.5 else f"teksti {rng.randint(1, 99)}"


def _types(ddl: str) -> dict[tuple[str, str], str]:
    import sqlite3

    database = sqlite3.connect(":memory:")
    try:
        database.executescript(ddl)
        names = [
            row[0]
            for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            (table, column): declared.upper()
            for table in names
            for column, declared in database.execute(
                "SELECT name, type FROM pragma_table_info(?)", (table,)
            )
        }
    finally:
        database.close()
