"""A desk with a real store and real registers of the sample controller, for tests of collecting."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from desk.domain.controller import Channel, SystemProfile
from desk.domain.identity import Evidence
from desk.domain.records import SystemResult
from desk.domain.text import Text
from desk.registers.registers import Registers
from desk.registers.source import SystemFailure
from desk.services import collection, identification, intake
from desk.services.desk import Desk
from desk.store.open_store import Store, create_workspace_store, open_store
from desk.system.demo_secrets import DemoSecrets
from tests.fakes import FakeDesk, Watch, local, profile
from tests.registers.register_samples import PEKKA, SampleRegisters
from tests.registers.watched_sources import watched

DAY = date(2026, 11, 20)
"""A Friday."""


@dataclass
class CollectingDesk:
    """One process's view of a workspace and its registers."""

    folder: Path
    today: date = DAY
    asked: Counter[str] = field(default_factory=Counter)
    """How often each collection was asked, by ``system.collection``."""
    down: set[str] = field(default_factory=set)
    """Systems that fail when they are asked."""
    opened: list[Store | Registers] = field(default_factory=list)

    @property
    def samples(self) -> SampleRegisters:
        return SampleRegisters(self.folder)

    def make(self) -> Store:
        """Make the workspace and people with rows in both systems."""
        samples = self.samples
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.contract("S1", "P1", "2025-01-01", None, 1)
        samples.add("asiakas", "kayttopaikka", ("P1", "Kalevankatu 5"))
        samples.add("asiakas", "lukema", *(("P1", f"2025-02-{d:02}T00:00:00", d) for d in (1, 2)))
        samples.add("asiakas", "maksu", ("1001", "12,50"))
        samples.add("verkko", "tili", ("pekka", 1001, "Virtanen Pekka", "pekka@example.fi"))
        samples.add("verkko", "kirjautuminen", (7, "pekka", "2026-01-01"))
        samples.add("verkko", "seuranta", (1, "P1", "katkos"))
        folder = self.folder / "workspace"
        self.opened.append(create_workspace_store(folder, DemoSecrets(folder)))
        store = self.opened[-1]
        assert isinstance(store, Store)
        return store

    def desk(self) -> Desk:
        """The use cases' parts, with the workspace's own store and registers."""
        folder = self.folder / "workspace"
        store = open_store(folder, DemoSecrets(folder))
        registers = watched(self.samples.registers(), self.hook)
        self.opened += [store, registers]
        systems = tuple(
            SystemProfile(one, local(one.title()), "sql", f"{one}.yaml")
            for one in ("asiakas", "verkko")
        )
        fake = FakeDesk(today=self.today, profiles={"koe": profile("koe", systems=systems)})
        return replace(fake.desk(), registers=registers, work=store.work)

    def hook(self, system: str, name: str, batch: int) -> None:
        """Count questions; fail where the test says so."""
        if not batch:
            self.asked[f"{system}.{name}"] += 1
        if system in self.down:
            raise SystemFailure(Text("test", "The line is dead."))

    def systems_asked(self) -> set[str]:
        """The systems that were asked since the last look."""
        asked = {one.partition(".")[0] for one in self.asked}
        self.asked.clear()
        return asked

    def picked(self, desk: Desk) -> str:
        """A request about Pekka, ready to be collected; its number."""
        number = intake.register(
            desk, controller="koe", channel=Channel.VISIT, received=DAY, actor="tiski"
        ).number
        identification.record(desk, number=number, evidence=Evidence.PASSPORT, actor="tiski")
        identity = {"personal_identity_code": PEKKA}
        (person,) = desk.registers.find("koe", identity).candidates
        identification.choose(desk, number=number, person=person, identity=identity, actor="tiski")
        self.asked.clear()
        return number

    def close(self) -> None:
        for one in self.opened:
            one.close()


class _UntilDone(Watch):
    """Tells when the second system has answered all."""

    def __init__(self) -> None:
        super().__init__()
        self.done = threading.Event()

    def system(self, system: str, rows: int, result: SystemResult | None) -> None:
        if system == "verkko" and result is not None:
            self.done.set()


def collect_and_hang(folder: Path, number: str) -> None:
    """Collect, say so when the contracts are asked for, and never get any further."""
    progress = _UntilDone()

    class Hangs(CollectingDesk):
        def hook(self, system: str, name: str, batch: int) -> None:
            if name == "sopimus" and not batch:
                assert progress.done.wait(30)
                sys.stdout.write("hangs\n")
                sys.stdout.flush()
                threading.Event().wait()

    collection.collect(Hangs(folder).desk(), number=number, progress=progress, actor="tiski")


if __name__ == "__main__":
    collect_and_hang(Path(sys.argv[1]), sys.argv[2])
