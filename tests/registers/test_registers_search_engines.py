"""The search with each engine's own means, and with systems that are down, slow or newly started."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import pytest
import sqlalchemy as sa

from desk.domain.records import SystemResult, SystemStatus, Value
from desk.domain.text import Text
from desk.domain.time_zone import HELSINKI
from desk.registers.kinds import KINDS
from desk.registers.maps.data_map import MapCollection, load_data_map
from desk.registers.maps.graph import Graph
from desk.registers.search.availability import Availability
from desk.registers.search.holding import Holding
from desk.registers.source import (
    CollectionFailure,
    Likeness,
    Row,
    Source,
    SourceConfig,
    SystemFailure,
    Wanted,
)
from desk.registers.sql.dialects import broken
from tests.contracts.register_kinds import MAP, PEOPLE, database, events
from tests.fakes import local
from tests.registers.register_samples import AINO, PEKKA, PEKKA_TWIN, SampleRegisters
from tests.servers import PostgresServer

REASON = Text("registers", "It is down.")


def down(seconds: float = 8.0) -> SystemResult:
    return SystemResult("verkko", SystemStatus.FAILED, 0, seconds, REASON, datetime.now(HELSINKI))


class TestASystemThatWasDown:
    """It is not tried again at each search; it is tried again after a while, behind the search."""

    def test_a_slow_failure_is_remembered_for_a_while(self) -> None:
        now = [100.0]
        tried: list[str] = []
        known = Availability(tried.append, clock=lambda: now[0])
        known.failed(down())

        now[0] += 29
        failure = known.failure("verkko")

        assert failure is not None
        assert failure.reason == REASON
        assert tried == []

    def test_a_quick_failure_is_asked_again_at_once(self) -> None:
        known = Availability(lambda _system: None)
        known.failed(down(seconds=0.01))
        assert known.failure("verkko") is None

    def test_one_that_is_back_is_asked_again(self) -> None:
        now = [100.0]
        known = Availability(lambda _system: None, clock=lambda: now[0])
        known.failed(down())
        now[0] += 31

        assert known.failure("verkko") is None

    def test_one_that_is_silent_still_keeps_nobody_waiting(self) -> None:
        now = [100.0]
        answers = threading.Event()

        def silent(_system: str) -> None:
            answers.wait()
            raise SystemFailure(REASON)

        known = Availability(silent, clock=lambda: now[0])
        known.failed(down())
        now[0] += 31

        assert known.failure("verkko") is not None
        assert known.failure("verkko") is not None  # one attempt at a time
        answers.set()
        known.close()
        assert known.failure("verkko") is not None

    def test_the_search_tells_of_it_at_once(
        self, samples: SampleRegisters, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.file("verkko").unlink()
        monkeypatch.setattr("desk.registers.search.availability._WORTH_SECONDS", 0.0)
        registers = samples.registers()
        (first,) = registers.search("koe", "virtanen").failures

        (again,) = registers.search("koe", "virtanen pekka").failures

        assert again is first  # remembered, not asked anew
        registers.close()


def test_rows_of_one_person_say_by_what_they_are_one(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, AINO, "Virtanen", "Aino")
    samples.add("verkko", "tili", ("pv", 1001, "Virtanen Pekka", None))

    found = samples.registers().search("koe", "virtanen").candidates

    assert {one.name: one.same_by for one in found} == {
        "Pekka Virtanen": ("customer_number",),
        "Aino Virtanen": (),
    }


def test_a_twin_is_told_of_when_only_the_other_code_is_typed(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, PEKKA_TWIN, "Laine", "Veera")
    registers = samples.registers()

    for typed in (PEKKA, "virtanen pekka", "1001"):
        (found,) = registers.search("koe", typed).candidates
        assert (found.name, found.sign_twins) == ("Pekka Virtanen", 1), typed
    assert registers.search("koe", "010190B900P").candidates == ()


class TestWordsIndexes:
    """A full-text index that the register has is used; without one, nothing is read through."""

    def test_sqlite(self, samples: SampleRegisters) -> None:
        samples.run("asiakas", "CREATE INDEX i1 ON asiakas (sukunimi)")
        samples.customer(1, PEKKA, "Virtanen", "Pekka Juhani")
        samples.customer(2, AINO, "Korhonen", "Aino")
        assert samples.registers().search("koe", "juhani").candidates == ()
        samples.run(
            "asiakas",
            "CREATE VIRTUAL TABLE haku USING fts5(sukunimi, etunimet, content='asiakas', "
            "content_rowid='asiakas_id')",
        )
        samples.run("asiakas", "INSERT INTO haku(haku) VALUES ('rebuild')")

        found = samples.registers().search("koe", "juhani").candidates
        hurt = samples.registers().search("koe", 'juh" OR "').candidates

        assert [one.name for one in found] == ["Pekka Juhani Virtanen"]
        assert hurt == ()

    def test_postgresql(self, postgres_server: PostgresServer) -> None:
        kind = database("postgresql", postgres_server.new_database(), postgres_server.password)
        kind.fill([(1, "1", PEKKA, "Virtanen", "Pekka Juhani", None, None, None, None)], events([]))
        assert kind.writer is not None
        collection = people()
        source: Any = kind.open()
        assert source.found_within(collection) == frozenset()
        with kind.writer.begin() as connection:
            connection.execute(sa.text("CREATE EXTENSION pg_trgm"))
            connection.execute(
                sa.text(
                    "CREATE INDEX ON henkilo USING gin (etunimet gin_trgm_ops, sukunimi gin_trgm_ops)"
                )
            )

        assert source.found_within(collection) == {"etunimet", "sukunimi"}
        source.close()
        kind.writer.dispose()


class TestStatements:
    """What a database does in the middle of a search."""

    def test_a_connection_that_died_in_the_meantime_is_no_failure(
        self, postgres_server: PostgresServer
    ) -> None:
        kind = database("postgresql", postgres_server.new_database(), postgres_server.password)
        kind.fill([(1, "1", PEKKA, "Virtanen", "Pekka", None, None, None, None)], events([]))
        source, collection = kind.open(), people()
        wanted = [Wanted("sukunimi", ["Virtanen"])]
        assert len(source.matching(collection, wanted, limit=5)) == 1
        assert kind.writer is not None

        def look() -> list[Row]:
            return source.matching(collection, wanted, limit=5)

        def collect() -> list[Row]:
            return [row for rows in source.rows(collection, {"id": [1]}) for row in rows]

        for ask in (look, collect):
            with kind.writer.begin() as connection:
                connection.execute(
                    sa.text(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
                    )
                )
            assert len(ask()) == 1
        source.close()
        kind.writer.dispose()

    def test_sqlite_gives_up_a_statement_that_takes_too_long(
        self, samples: SampleRegisters
    ) -> None:
        samples.add("verkko", "kirjautuminen", *((n, f"t{n}", "x" * 50) for n in range(60_000)))
        config = SourceConfig(
            "sql", url=f"sqlite:///{samples.file('verkko')}", options={"timeout": "0.001"}
        )
        source = KINDS["sql"].open(config, local("Verkko"), None)
        found = load_data_map(samples.maps["verkko.yaml"], file="verkko.yaml", system="verkko")
        logins = found.collections[1]

        with pytest.raises(CollectionFailure, match="did not answer in time"):
            source.matching(logins, [Wanted("aika", holds=["nowhere"] * 16)], limit=5)
        source.close()

    @pytest.mark.parametrize(
        ("url", "extra"),
        [("oracle://desk@host/db", "oracle"), ("mssql://desk@host/db", "sqlserver")],
    )
    def test_a_missing_driver_is_named_with_the_way_to_install_it(
        self, url: str, extra: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for driver in ("oracledb", "mssql_python"):
            monkeypatch.setitem(__import__("sys").modules, driver, None)
        with pytest.raises(SystemFailure, match=rf"sar-desk\[{extra}\]"):
            KINDS["sql"].open(SourceConfig("sql", url=url), local("Kanta"), None)

    @pytest.mark.parametrize(
        ("words", "passing"),
        [
            ("database is locked", True),
            ("deadlock detected", True),
            ("server closed the connection unexpectedly", True),
            ("FATAL: the database system is starting up", True),
            ("no such column: x", False),
            ("password authentication failed", False),
            ("connection timed out", False),
        ],
    )
    def test_what_passes_by_itself_is_told_from_what_does_not(
        self, words: str, passing: bool
    ) -> None:
        error = sa.exc.OperationalError("SELECT", {}, Exception(words))
        assert broken(error, local("Kanta"), "henkilo").passing is passing


class _Unlisted:
    """A source that cannot list its names, as a web service; notes what it is asked."""

    near = False

    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows
        self.asked: list[Sequence[Wanted]] = []

    def rows(
        self, collection: MapCollection, where: Mapping[str, Sequence[Value]]
    ) -> Iterator[list[Row]]:
        yield []

    def matching(
        self, collection: MapCollection, all_of: Sequence[Wanted], *, limit: int
    ) -> list[Row]:
        self.asked.append(all_of)
        return self._rows if all_of[0].column == "sukunimi" else []

    def alike(
        self, collection: MapCollection, column: str, value: str, likeness: Likeness
    ) -> list[Row]:
        return []

    def distinct(self, collection: MapCollection, column: str) -> Iterable[str] | None:
        return None

    def indexed(self, collection: MapCollection) -> frozenset[str] | None:
        return None

    def check(self, collections: Iterable[MapCollection]) -> None: ...

    def close(self) -> None: ...


def test_a_system_that_cannot_list_its_names_is_asked_with_the_words_as_typed(
    samples: SampleRegisters, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = (7, "1007", None, "Virtanen", "Pekka", *([None] * 9))
    source = _Unlisted([row])
    opened: Source = source
    monkeypatch.setattr("desk.registers.sql.documents.SqlDocuments", lambda *_: opened)

    found = samples.registers().search("koe", "virtanen pekka").candidates

    assert [one.name for one in found] == ["Pekka Virtanen"]
    texts = {text for asked in source.asked for one in asked for text in (*one.equal, *one.begins)}
    assert {"virtanen", "Virtanen", "VIRTANEN"} <= texts


def test_names_are_read_anew_behind_the_search(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    now = [0.0]
    found = load_data_map(samples.maps["asiakas.yaml"], file="asiakas.yaml", system="asiakas")
    config = SourceConfig("sql", url=f"sqlite:///{samples.file('asiakas')}")
    source = KINDS["sql"].open(config, local("Asiakas"), None)
    holding = Holding(Graph([found]), lambda _system: source, clock=lambda: now[0])
    customers = found.collections[0]
    held = holding.vocabulary(customers, "sukunimi", "names")
    samples.customer(2, AINO, "Korhonen", "Aino")

    now[0] += 599
    assert holding.vocabulary(customers, "sukunimi", "names") is held
    now[0] += 2
    assert holding.vocabulary(customers, "sukunimi", "names") is held  # old, but nobody waits
    for thread in threading.enumerate():
        if thread.name == "names read anew":
            thread.join()
    holding.close()
    renewed = holding.vocabulary(customers, "sukunimi", "names")
    assert renewed is not None
    assert renewed.texts == ["Virtanen", "Korhonen"]
    source.close()


def people() -> MapCollection:
    (collection, *_) = load_data_map(MAP, file="kanta.yaml", system="kanta").collections
    assert collection.info.name == PEOPLE.name
    return collection
