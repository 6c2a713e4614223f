"""Two systems of one controller: Kanta, whose plug is pulled, and Sivu, which must not suffer from it."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desk.domain.controller import Channel, SystemProfile
from desk.domain.identity import Evidence
from desk.domain.records import Collection, SystemResult, SystemStatus, Value
from desk.domain.request import AccessRequest
from desk.registers import kinds
from desk.registers.maps.data_map import MapCollection
from desk.registers.registers import Registers
from desk.registers.source import Row, Source, SourceConfig
from desk.services import collection, identification, intake
from desk.services.desk import Desk
from tests.contracts.register_kinds import PERSON
from tests.fakes import FakeDesk, Watch, local, profile
from tests.registers.register_samples import NoSecrets

MANY = 12_000
"""Events of the person: several batches of every kind of register."""
SIDE_MAP = """
dataset:
  - fides_key: koe_sivu
    collections:
      - name: yhteys
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - {name: asiakasnro, fides_meta: {identity: customer_number}}
          - {name: teksti}
"""
ANSWERED = (SystemStatus.COMPLETE, SystemStatus.NOTHING_HELD)


def many_events(count: int = MANY) -> list[tuple[Value, ...]]:
    """What Kanta holds of the person; texts long enough that no driver reads all at once."""
    at, text = datetime.fromisoformat("2026-01-01T12:30"), "sähkö " * 40
    return [(number, 1, at, Decimal("12.50"), text) for number in range(1, count + 1)]


def side_register(file: Path) -> SourceConfig:
    """Sivu: three rows of the person, one of somebody else."""
    database = sqlite3.connect(file)
    database.execute("CREATE TABLE yhteys (id INTEGER PRIMARY KEY, asiakasnro TEXT, teksti TEXT)")
    rows = [(1, "0100", "a"), (2, "0100", "b"), (3, "0100", "c"), (4, "100", "toisen")]
    database.executemany("INSERT INTO yhteys VALUES (?, ?, ?)", rows)
    database.commit()
    database.close()
    return SourceConfig("sql", url=f"sqlite:///{file}")


class Watched:
    """A source whose questions are counted, and between whose batches something may happen."""

    def __init__(self, source: Source, system: str, scene: Scene) -> None:
        self._source, self._system, self._scene = source, system, scene

    def __getattr__(self, name: str) -> Any:
        return getattr(self._source, name)

    def rows(
        self, asked: MapCollection, where: Mapping[str, Sequence[Value]]
    ) -> Iterator[list[Row]]:
        self._scene.questions[self._system] += 1
        self._scene.happen("before", asked.info.name)
        for batch in self._source.rows(asked, where):
            yield batch
            self._scene.happen("amid", asked.info.name)


@dataclass
class Scene:
    """A desk with both systems, and a request whose person was picked while all was well."""

    folder: Path
    kanta: SourceConfig
    data_map: str
    secret: str | None = None
    many: int = MANY
    questions: Counter[str] = field(default_factory=Counter)
    """How often rows of each system were asked for."""
    events: dict[tuple[str, str], Callable[[], object]] = field(default_factory=dict)
    number: str = ""

    def build(self, monkeypatch: pytest.MonkeyPatch) -> Scene:
        """Open the registers and pick the person."""
        for name, kind in list(kinds.KINDS.items()):
            monkeypatch.setitem(kinds.KINDS, name, replace(kind, open=self._watching(kind.open)))
        monkeypatch.setattr("desk.registers.walk.asking.PAUSES", (0.01, 0.02))
        systems = (
            SystemProfile("kanta", local("Kanta"), self.kanta.kind, "kanta.yaml"),
            SystemProfile("sivu", local("Sivu"), "sql", "sivu.yaml"),
        )
        self._fake = FakeDesk(profiles={"koe": profile("koe", systems=systems)})
        secrets = NoSecrets()
        if self.secret is not None:
            secrets.set("system:koe:kanta", self.secret.encode())
        self.registers = Registers(
            profiles=self._fake.desk().profiles,
            sources={
                ("koe", "kanta"): self.kanta,
                ("koe", "sivu"): side_register(self.folder / "sivu.sqlite"),
            },
            read_data_map=lambda file: self.data_map if file == "kanta.yaml" else SIDE_MAP,
            secrets=secrets,
        )
        self._pick()
        return self

    @property
    def desk(self) -> Desk:
        return replace(self._fake.desk(), registers=self.registers)

    def _pick(self) -> None:
        [person] = self.registers.find("koe", {"customer_number": "0100"}).candidates
        assert person.subject.startswith("koe_kanta:henkilo")
        self.number = intake.register(
            self.desk,
            controller="koe",
            channel=Channel.VISIT,
            received=date(2026, 11, 20),
            actor="tiski",
        ).number
        identification.record(
            self.desk, number=self.number, evidence=Evidence.IDENTITY_CARD, actor="tiski"
        )
        identification.choose(
            self.desk, number=self.number, person=person, identity={}, actor="tiski"
        )

    def _watching(self, opens: kinds.OpenSource) -> kinds.OpenSource:
        def opened(config: SourceConfig, name: Any, secret: str | None) -> Source:
            system = "kanta" if name.fi == "Kanta" else "sivu"
            return Watched(opens(config, name, secret), system, self)

        return opened

    def happen(self, when: str, asked: str) -> None:
        """What was said to happen then, once."""
        event = self.events.pop((when, asked), None)
        if event is not None:
            event()

    def collect(self, only: Sequence[str] | None = None) -> AccessRequest:
        return collection.collect(
            self.desk, number=self.number, progress=Watch(), actor="tiski", only=only
        )

    def collected(self) -> Collection:
        return collection.load(self.desk, self.number)

    def results(self) -> dict[str, SystemResult]:
        return {one.system: one for one in self.collected().systems}

    def rows(self) -> dict[str, int]:
        return {table.info.name: len(table.rows) for table in self.collected().tables}

    def close(self) -> None:
        self.registers.close()


def only_kanta_suffers(scene: Scene) -> None:
    """Collect with the plug pulled: Kanta is named in a sentence, Sivu is whole, nothing is half."""
    request = scene.collect()
    assert request.collection_complete is False
    results, rows = scene.results(), scene.rows()
    assert results["kanta"].status not in ANSWERED
    reason = str(results["kanta"].reason)
    assert reason.startswith(("Kanta", "“", "The ")), reason
    assert "Kanta" in reason
    assert "ask" in reason, "it says what to do next"
    assert len(reason) < 250
    assert results["sivu"].status is SystemStatus.COMPLETE, results["sivu"].reason
    assert rows["yhteys"] == 3
    assert rows.get("tapahtuma", scene.many) == scene.many, "never a part of a table"
    assert "tapahtuma" not in rows


def completed_without_asking_the_others(scene: Scene) -> None:
    """Kanta is whole again: asking it alone completes the collection."""
    before = scene.questions["sivu"]
    request = scene.collect(only=["kanta"])
    assert request.collection_complete is True, [
        str(one.reason) for one in scene.results().values()
    ]
    assert scene.rows() == {"henkilo": 1, "tapahtuma": scene.many, "yhteys": 3}
    assert scene.questions["sivu"] == before, "Sivu was not asked again"
    person = next(table for table in scene.collected().tables if table.info.name == "henkilo")
    assert list(person.rows) == [PERSON]
