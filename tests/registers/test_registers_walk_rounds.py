"""Systems are asked side by side: the outcome never depends on which is faster, and none keeps the others."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable

import pytest

from desk.domain.errors import Cancelled
from desk.domain.records import Candidate, Collection, SystemResult, SystemStatus, Value
from desk.domain.text import Text
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig, SystemFailure
from desk.registers.walk import asking, keeping
from tests.fakes import Watch
from tests.registers.register_samples import PEKKA, SampleRegisters, rows_of
from tests.registers.watched_sources import watched

LOST = Text("test", "the line was lost")


@pytest.fixture
def full(samples: SampleRegisters) -> SampleRegisters:
    """Rows in both systems that lead to each other more than once."""
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    places = range(1, 6)
    samples.add("asiakas", "sopimus", *((f"S{n}", f"P{n}", f"2025-0{n}-01", None) for n in places))
    samples.add("asiakas", "osapuoli", *((f"S{n}", 1) for n in places))
    samples.add("asiakas", "kayttopaikka", *((f"P{n}", f"Kalevankatu {n}") for n in places))
    march = [f"2025-03-{day:02}T00:00:00" for day in range(1, 29)]
    samples.add("asiakas", "lukema", *((f"P{n}", time, n) for n in places for time in march))
    samples.add("verkko", "seuranta", *((n, f"P{n}", "katkos") for n in places))
    samples.add("verkko", "tili", ("pekka", 1001, "Virtanen Pekka", "pekka@example.fi"))
    samples.add("verkko", "kirjautuminen", (7, "pekka", "2026-01-01"), (3, "pekka", "2025-01-01"))
    samples.add("asiakas", "maksu", ("1001", "12,50"), ("1001", "12,50"), ("1001", "1,00"))
    return samples


def pekka(registers: Registers) -> Candidate:
    (person,) = registers.find("koe", {"personal_identity_code": PEKKA}).candidates
    return person


def told(found: Collection) -> object:
    """Everything in a collection but the names of pieces and the time it took."""
    return (
        [(one.info.key, list(one.rows), one.through) for one in found.tables],
        [(one.system, one.status, one.records, one.keys, one.asked) for one in found.systems],
        found.set_aside,
        dict(found.identifiers),
        found.others,
    )


def first_after(system: str, other: str, ended: threading.Event) -> Callable[[str, str, int], None]:
    """Lets ``system`` begin only when ``other`` has answered its first question."""

    def hook(asked: str, _collection: str, batch: int) -> None:
        if asked == other and batch:
            ended.set()
        if asked == system and not batch:
            assert ended.wait(20)

    return hook


def test_the_outcome_is_the_same_whichever_system_is_faster(full: SampleRegisters) -> None:
    registers = full.registers()
    person = pekka(registers)
    plain = told(registers.collect("koe", person, {}, Watch()))
    for system, other in (("asiakas", "verkko"), ("verkko", "asiakas")):
        slow = watched(full.registers(), first_after(system, other, threading.Event()))
        assert told(slow.collect("koe", person, {}, Watch())) == plain


def test_systems_answer_at_the_same_time(full: SampleRegisters) -> None:
    """Each waits in its first question until the other was asked: one after the other would never end."""
    registers = full.registers()
    person = pekka(registers)
    both = threading.Barrier(2, timeout=20)
    waited: set[str] = set()

    def meet(system: str, _collection: str, batch: int) -> None:
        if not batch and system not in waited:
            waited.add(system)
            both.wait()

    found = watched(registers, meet).collect("koe", person, {}, Watch())

    assert found.complete
    assert waited == {"asiakas", "verkko"}


def test_rows_in_any_order_come_sorted_and_once_however_little_is_held_at_a_time(
    full: SampleRegisters, monkeypatch: pytest.MonkeyPatch
) -> None:
    registers = full.registers()
    person = pekka(registers)
    whole = told(registers.collect("koe", person, {}, Watch()))
    full.run("asiakas", "CREATE TABLE sekaisin AS SELECT * FROM lukema ORDER BY kwh, random()")
    full.run("asiakas", "DROP TABLE lukema")
    full.run("asiakas", "ALTER TABLE sekaisin RENAME TO lukema")
    monkeypatch.setattr(keeping, "RUN_ROWS", 10)
    monkeypatch.setattr(keeping, "PIECE_ROWS", 3)
    monkeypatch.setattr(keeping, "MOST_RUNS", 2)

    # the source gives small batches too, or one batch would be sorted as a whole
    found = full.registers().collect("koe", person, {}, Watch())

    assert told(found) == whole
    assert len(rows_of(found, "lukema")) == 84
    assert found.set_aside == {"tenancy": 56}


def test_values_of_several_types_have_one_order(
    full: SampleRegisters, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite keeps whatever was written: numbers, texts and nothing in one column of the key."""
    full.run("verkko", "DELETE FROM kirjautuminen")
    full.run("verkko", "CREATE TABLE uusi (id, tunnus TEXT, aika TEXT)")
    keys: list[Value] = [2, "x", None, 1]
    full.add("verkko", "uusi", *((key, "pekka", str(key)) for key in keys))
    full.run("verkko", "DROP TABLE kirjautuminen")
    full.run("verkko", "ALTER TABLE uusi RENAME TO kirjautuminen")
    registers = full.registers()
    person = pekka(registers)
    whole = rows_of(registers.collect("koe", person, {}, Watch()), "kirjautuminen")
    monkeypatch.setattr(keeping, "RUN_ROWS", 1)

    again = rows_of(full.registers().collect("koe", person, {}, Watch()), "kirjautuminen")

    assert [row[0] for row in whole] == [None, 1, 2, "x"]
    assert again == whole


class TestAHangingSystem:
    """A dead line or a driver that hangs: the others finish, the clerk may stop, the program may end."""

    @pytest.fixture
    def forever(self) -> threading.Event:
        return threading.Event()

    @pytest.fixture
    def registers(self, full: SampleRegisters, forever: threading.Event) -> Registers:
        """The service of the second system never answers; it may take a fifth of a second."""

        def hang(system: str, _collection: str, _batch: int) -> None:
            if system == "verkko":
                forever.wait()

        config = SourceConfig(
            "sql", url=f"sqlite:///{full.file('verkko')}", options={"timeout": "0.2"}
        )
        return watched(full.registers(verkko=config), hang)

    def test_it_is_left_behind_and_the_others_are_whole(
        self, full: SampleRegisters, registers: Registers, forever: threading.Event
    ) -> None:
        person = pekka(full.registers())

        found = registers.collect("koe", person, {}, Watch())

        results = {one.system: one for one in found.systems}
        assert results["asiakas"].status is SystemStatus.COMPLETE
        assert results["verkko"].status is SystemStatus.NOT_REACHED
        assert "Verkko gave nothing" in str(results["verkko"].reason)
        assert not found.complete
        assert len(rows_of(found, "sopimus")) == 5
        left = [one for one in threading.enumerate() if one.name == "desk-reads-verkko"]
        assert [one.daemon for one in left] == [True]
        forever.set()

    def test_the_clerk_may_stop_all_the_same(
        self, full: SampleRegisters, forever: threading.Event
    ) -> None:
        """The patience is two minutes here; stopping takes a fifth of a second."""
        person = pekka(full.registers())
        watch = Watch()

        def hang(system: str, _collection: str, _batch: int) -> None:
            if system == "verkko":
                stopping.append(time.monotonic())
                watch.cancelled = True
                forever.wait()

        stopping: list[float] = []
        with pytest.raises(Cancelled):
            watched(full.registers(), hang).collect("koe", person, {}, watch)
        # twice what is promised, because other tests share the machine
        assert time.monotonic() - stopping[0] < 0.4
        forever.set()


class TestFailuresThatPass:
    """A lost line is tried again alone; nothing of what broke off is kept, nothing comes twice."""

    @pytest.fixture(autouse=True)
    def at_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(asking, "PAUSES", (0.0, 0.0))

    def lose(self, times: int, *, passing: bool) -> tuple[Counter[str], Callable[..., None]]:
        """Breaks off after the first batch of the logins, so many times."""
        asked: Counter[str] = Counter()

        def hook(_system: str, collection: str, batch: int) -> None:
            if not batch:
                asked[collection] += 1
            if collection == "kirjautuminen" and batch == 1 and asked[collection] <= times:
                failure = SystemFailure(LOST)
                failure.passing = passing
                raise failure

        return asked, hook

    def test_it_is_asked_again_and_whole(self, full: SampleRegisters) -> None:
        asked, hook = self.lose(2, passing=True)
        registers = full.registers()
        person = pekka(registers)
        whole = told(registers.collect("koe", person, {}, Watch()))

        found = watched(registers, hook).collect("koe", person, {}, Watch())

        assert told(found) == whole
        assert asked["kirjautuminen"] == 3

    @pytest.mark.parametrize(("passing", "times"), [(True, 3), (False, 1)])
    def test_at_last_it_counts(self, full: SampleRegisters, passing: bool, times: int) -> None:
        asked, hook = self.lose(9, passing=passing)
        registers = full.registers()
        person = pekka(registers)

        found = watched(registers, hook).collect("koe", person, {}, Watch())

        verkko = next(one for one in found.systems if one.system == "verkko")
        assert verkko.status is SystemStatus.FAILED
        assert rows_of(found, "kirjautuminen") == []
        assert rows_of(found, "tili")
        assert asked["kirjautuminen"] == times


def test_a_systems_result_is_told_before_slower_systems_are_done(full: SampleRegisters) -> None:
    registers = full.registers()
    person = pekka(registers)
    done = threading.Event()

    class Follows(Watch):
        def system(self, system: str, rows: int, result: SystemResult | None) -> None:
            if system == "verkko" and result is not None:
                assert result.status is SystemStatus.COMPLETE
                done.set()

    def wait(system: str, _collection: str, _batch: int) -> None:
        if system == "asiakas":
            assert done.wait(20)

    assert watched(registers, wait).collect("koe", person, {}, Follows()).complete


def test_the_certificate_says_what_each_collection_was_asked(full: SampleRegisters) -> None:
    full.maps["verkko.yaml"] = full.maps["verkko.yaml"].replace(
        "    meta:",
        "      - name: saari\n        fields: [{name: id}]\n    meta:",
    )
    full.run("verkko", "CREATE TABLE saari (id INTEGER)")
    registers = full.registers()

    found = registers.collect("koe", pekka(registers), {"personal_identity_code": PEKKA}, Watch())

    asiakas, verkko = found.systems
    assert asiakas.keys == ("personal_identity_code", "customer_number")
    assert asiakas.asked_at is not None
    by_name = {
        one.collection.split(":")[1]: one for result in found.systems for one in result.asked
    }
    lukema = by_name["lukema"]
    assert (lukema.questions, lukema.rows, lukema.set_aside) == (1, 84, {"tenancy": 56})
    assert lukema.references == ("kayttopaikka.tunnus -> lukema.kayttopaikka",)
    assert by_name["tili"].keys == ("customer_number",)
    assert by_name["palaute"].questions == 1
    assert [one.collection for one in verkko.asked if not one.reachable] == ["koe_verkko:saari"]
    assert found.complete
    assert PEKKA not in str(found.systems)
