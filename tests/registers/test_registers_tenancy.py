"""The tenancy cut: what happened at a place outside the person's contracts is somebody else's."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desk.domain.time_zone import HELSINKI
from desk.registers.values import local_day
from tests.registers.register_samples import AINO, PEKKA, SampleRegisters, everything, rows_of


class TestTenancy:
    """Rows from before and after the person's contract are somebody else's (Art. 15(4))."""

    def test_first_and_last_day_count_and_nothing_beyond(self, samples: SampleRegisters) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.contract("S1", "P1", "2025-03-01", "2025-03-31", 1)
        samples.contract("S2", "P1", "2025-04-01", None, 2)
        samples.add("asiakas", "kayttopaikka", ("P1", "Kalevankatu 5"))
        samples.add(
            "asiakas",
            "lukema",
            ("P1", "2025-02-28T23:45:00", 1.0),
            ("P1", "2025-03-01T00:00:00", 2.0),
            ("P1", "2025-03-31T23:45:00", 3.0),
            ("P1", "2025-04-01T00:00:00", 4.0),
            ("P1", None, 5.0),
            ("P1", "ei tiedossa", 6.0),
        )

        found = everything(samples.registers(), {"personal_identity_code": PEKKA})

        assert [row[2] for row in rows_of(found, "lukema")] == [2.0, 3.0]
        assert found.set_aside == {"tenancy": 4}

    def test_days_of_utc_times_are_those_of_helsinki(self, samples: SampleRegisters) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.contract("S1", "P1", "2025-01-02", "2025-06-30", 1)
        samples.add("asiakas", "kayttopaikka", ("P1", "Kalevankatu 5"))
        samples.add(
            "asiakas",
            "lukema",
            ("P1", "2025-01-01T21:59:00Z", 1.0),  # 23.59 in Helsinki, the day before
            ("P1", "2025-01-01T22:00:00Z", 2.0),  # midnight
            ("P1", "2025-06-30T20:59:00+00:00", 3.0),  # 23.59 in summer time
            ("P1", "2025-06-30T21:00:00Z", 4.0),  # midnight of 1 July
        )

        found = everything(samples.registers(), {"personal_identity_code": PEKKA})

        rows = rows_of(found, "lukema")
        assert [row[2] for row in rows] == [2.0, 3.0]
        assert rows[0][1] == datetime(2025, 1, 2, tzinfo=HELSINKI)

    def test_no_contract_no_rows_and_an_unknown_beginning_covers_nothing(
        self, samples: SampleRegisters
    ) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.contract("S1", "P1", None, None, 1)
        samples.add("asiakas", "kayttopaikka", ("P1", "Kalevankatu 5"))
        samples.add("asiakas", "lukema", ("P1", "2025-03-01T00:00:00", 2.0))

        found = everything(samples.registers(), {"personal_identity_code": PEKKA})

        assert rows_of(found, "lukema") == []
        assert found.set_aside == {"tenancy": 1}

    def test_contracts_that_turn_up_late_give_back_what_they_cover(
        self, samples: SampleRegisters
    ) -> None:
        """The second contract hangs on a row of theirs that is found long after the readings were judged."""
        samples.maps["verkko.yaml"] = (
            samples.maps["verkko.yaml"]
            .replace(
                "- {name: tieto}",
                "- name: tieto\n"
                "            fides_meta:\n"
                "              references:"
                " [{dataset: koe_asiakas, field: asiakas.puhelin, direction: to}]",
            )
            .replace(
                "koe_asiakas, field: kayttopaikka.tunnus", "koe_asiakas, field: lukema.kayttopaikka"
            )
        )
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.contract("S1", "P1", "2025-03-01", "2025-03-31", 1)
        samples.customer(2, None, "Virtanen", "Pekka", asiakasnro="", puhelin="0401")
        samples.contract("S9", "P1", "2024-01-01", "2024-12-31", 2)
        samples.add("asiakas", "kayttopaikka", ("P1", "Kalevankatu 5"))
        samples.add(
            "asiakas",
            "lukema",
            ("P1", "2024-05-01T00:00:00", 1.0),
            ("P1", "2025-03-05T00:00:00", 2.0),
            ("P1", "2026-05-01T00:00:00", 3.0),
        )
        samples.add("verkko", "seuranta", (1, "P1", "0401"))

        found = everything(samples.registers(), {"personal_identity_code": PEKKA})

        assert [row[2] for row in rows_of(found, "lukema")] == [1.0, 2.0]
        assert found.set_aside == {"tenancy": 1}

    def test_what_a_place_leads_back_to_is_another_tenants(self, samples: SampleRegisters) -> None:
        """A place names its contract of today; a cycle is no way to the next tenant's readings."""
        samples.maps["verkko.yaml"] = samples.maps["verkko.yaml"].replace(
            "- {name: tieto}",
            "- name: tieto\n"
            "            fides_meta:\n"
            "              references:"
            " [{dataset: koe_asiakas, field: sopimus.sopimus_id, direction: to}]",
        )
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.customer(2, AINO, "Korhonen", "Aino")
        samples.contract("S1", "P1", "2020-01-01", "2021-12-31", 1)
        samples.contract("S2", "P1", "2022-01-01", None, 2)
        samples.add("asiakas", "kayttopaikka", ("P1", "Kalevankatu 5"))
        samples.add(
            "asiakas", "lukema", ("P1", "2021-12-31T23:00:00", 1.0), ("P1", "2022-01-01", 2.0)
        )
        samples.add("verkko", "seuranta", (1, "P1", "S2"), (2, "P1", "S1"))

        found = everything(samples.registers(), {"personal_identity_code": PEKKA})

        assert [row[0] for row in rows_of(found, "sopimus")] == ["S1"]
        assert [row[2] for row in rows_of(found, "lukema")] == [1.0]
        assert found.set_aside == {"other_person": 1, "tenancy": 1}

    def test_a_holder_through_a_link_keeps_a_contract_that_names_somebody_else_first(
        self, samples: SampleRegisters
    ) -> None:
        """Rows about the contract that name the other holder are the other holder's."""
        samples.maps["asiakas.yaml"] = samples.maps["asiakas.yaml"].replace(
            "- {name: alku}\n",
            "- {name: alku, fides_meta: {references: ["
            "{dataset: koe_asiakas, field: asiakas.asiakas_id, direction: from}]}}\n",
        )
        samples.maps["asiakas.yaml"] = samples.maps["asiakas.yaml"].replace(
            "- {name: teksti}",
            "- {name: teksti, fides_meta: {references: ["
            "{dataset: koe_asiakas, field: sopimus.sopimus_id, direction: from}]}}",
        )
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.customer(2, AINO, "Korhonen", "Aino")
        samples.contract("S1", "P1", "2", None, 1, 2)
        samples.add("asiakas", "palaute", (1, 1, "S1"), (2, 2, "S1"), (3, None, "S1"), (4, 2, "S9"))

        found = everything(samples.registers(), {"personal_identity_code": PEKKA})

        assert [row[0] for row in rows_of(found, "sopimus")] == ["S1"]
        assert [row[0] for row in rows_of(found, "palaute")] == [1, 3]
        assert found.set_aside == {"other_person": 1}

    def test_former_tenants_are_reported_and_their_rows_stay_away(
        self, samples: SampleRegisters
    ) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.customer(2, AINO, "Korhonen", "Aino", turvakielto="K", puhelin="0401234567")
        samples.contract("S1", "P1", "2025-03-01", None, 1)
        samples.contract("S2", "P1", "2020-01-01", "2025-02-28", 2)

        found = everything(samples.registers(), {"personal_identity_code": PEKKA})

        (other,) = found.others
        assert (other.role, other.safety_ban, other.shares_place) == ("other_tenant", True, True)
        assert other.identifiers["phone_number"] == ("0401234567",)
        assert rows_of(found, "sopimus")[0][0] == "S1"
        assert len(rows_of(found, "sopimus")) == 1


def test_a_moment_of_any_zone_is_a_day_in_helsinki() -> None:
    assert local_day(datetime(2025, 6, 30, 21, 0, tzinfo=UTC)) == date(2025, 7, 1)
    assert local_day("2025-06-30T20:59:59Z") == date(2025, 6, 30)
    assert local_day("1.7.2025") == date(2025, 7, 1)
    assert local_day("heinäkuussa") is None
