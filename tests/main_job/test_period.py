"""A customer may ask for a period: the letter gives it, says so, and says that the rest can be had."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.demo.oracle import counted, rows_of
from tests.main_job.conftest import TODAY, DemoDesk, Run, answer_words
from tests.main_job.test_answers import attached, text_of

HALF = TODAY - timedelta(days=90)
TIMED = {
    "ksoy_asiakastieto:LUKEMA": "AIKA",
    "ksoy_asiakastieto:LASKU": "LASKUPVM",
    "ksoy_asiakastieto:MAKSU": "MAKSUPVM",
    "ksoy_asiakastieto:PALAUTE": "PVM",
    "ksoy_asiakastieto:YHTEYDENOTTO": "AIKA",
    "ksoy_asiakastieto:PALVELUN_KAYTTO": "PVM",
    "ksoy_asiakastieto:KATSELULOKI": "AIKA",
    "ksoy_yhteydenotot:PUHELUT": "ALKUAIKA",
}
"""What happened on a day, as the registers' maker knows; everything else is of no time."""


def test_collected_is_what_falls_into_the_period_and_what_has_no_time(
    made: DemoDesk, run: Run
) -> None:
    words = ["collect", "--controller", "ksoy", *made.identity("ksoy", "ordinary")]
    whole = run(made, *words)
    ran = run(made, *words, "--period", f"{HALF}:")
    assert ran.code == 0
    expected, outside = dict(rows_of(made.folder, "ksoy", "ordinary")), 0
    for key, column in TIMED.items():
        rows = [row for row in expected[key] if str(row[column])[:10] >= HALF.isoformat()]
        outside += len(expected[key]) - len(rows)
        expected[key] = rows
    mails = expected.pop("ksoy_yhteydenotot:SAHKOPOSTIT")
    kept = ran.document["records"].pop("ksoy_yhteydenotot:SAHKOPOSTIT", [])
    outside += len(mails) - len(kept)
    assert outside > 0
    assert ran.document["set_aside"]["period"] == outside
    assert set(ran.document["records"]) == {key for key, rows in expected.items() if rows}
    for key, rows in ran.document["records"].items():
        assert len(rows) == len(expected[key]), key
        if key in TIMED:
            column = TIMED[key]
            assert counted({column: r[column]} for r in rows) == counted(
                {column: r[column]} for r in expected[key]
            )
    held = sum(len(rows) for rows in whole.document["records"].values())
    given = sum(len(rows) for rows in ran.document["records"].values()) + len(kept)
    assert held == given + outside
    records = {one["system"]: one["records"] for one in ran.document["systems"]}
    assert sum(records.values()) == given


def test_the_letter_says_which_period_was_asked_for_and_that_the_rest_can_be_had(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    year = HALF.year
    period = f"{date(year, 1, 1)}:{HALF}"
    told = answer_words(made, "ksoy", "one_system", tmp_path, language="en", period=period)
    ran = run(made, *told)
    assert ran.code == 0
    pdf = Path(ran.document["letter"])
    text = text_of(pdf)
    assert f"Youaskedforthisperiod:1January{year}–{HALF.day}{HALF:%B}{year}." in text
    assert "Youcanhavethemtoo:askus." in text
    attached(pdf, tmp_path / "inside")
    (records,) = (tmp_path / "inside").glob("tietopyynto-*.json")
    inside = json.loads(records.read_text("utf-8"))
    assert inside["left_out"]["period"] == ran.document["set_aside"]["period"] > 0
    for row in inside["records"]["ksoy_asiakastieto:LASKU"]:
        assert row["LASKUPVM"] <= HALF.isoformat()


def test_another_period_is_another_request_and_the_same_one_is_not(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """A second request for another period is not the same data and period."""
    for period in ("2026", "2026", "2025", ""):
        words = answer_words(copied, "kesoy", "swedish", tmp_path, period=period)
        assert run(copied, *words).code == 0
    listed = run(copied, "requests")
    assert len(listed.document) == 4, "an answered request is not taken up again"


@pytest.mark.parametrize("period", ["eilen", "2026-12-31:2026-01-01", "1.13.2026-"])
def test_a_period_that_is_none_writes_nothing_down(
    copied: DemoDesk, run: Run, tmp_path: Path, period: str
) -> None:
    words = answer_words(copied, "kesoy", "swedish", tmp_path, period=period)
    ran = run(copied, *words)
    assert ran.code == 2
    assert "period" in ran.err
    assert run(copied, "requests").document == []


def test_nothing_within_the_period_is_never_called_nothing_held(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(
        copied, "kuopio", "ordinary", tmp_path, language="en", period="1990-01-01:1990-12-31"
    )
    ran = run(copied, *words)
    assert (ran.code, ran.document["status"]) == (0, "complete")
    assert "Weholdnoinformation" not in text_of(Path(ran.document["letter"]))
    assert ran.document["set_aside"]["period"] > 0
