"""``desk purge`` on the demo workspace."""

from __future__ import annotations

import pytest

from desk.system import clock
from tests.main_job.conftest import TODAY, DemoDesk, Run
from tests.main_job.test_fees import asked_again


def test_a_case_is_named_first_and_then_deleted(
    run: Run, copied: DemoDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Art. 5(1)(e): not before its time, and never what is open."""
    gone, kept = (asked_again(copied, "issoy", "ordinary"), asked_again(copied, "ksoy", "ordinary"))
    assert run(copied, "withdraw", gone).code == 0
    assert run(copied, "purge").document == {"keep_months": 24, "cases": []}
    assert run(copied, "purge", gone).code == 1
    settings = copied.folder / "settings.toml"
    later = TODAY.replace(year=TODAY.year + 3)
    monkeypatch.setattr(clock.SystemClock, "today", lambda _self: later)
    named = run(copied, "purge", "--dry-run").document["cases"]
    assert [(one["request"], one["state"], one["deleted"]) for one in named] == [
        (gone, "withdrawn", False)
    ]
    [done] = run(copied, "purge").document["cases"]
    assert (done["request"], done["deleted"]) == (gone, True)
    assert [one["number"] for one in run(copied, "requests").document] == [kept]
    assert run(copied, "letters", "--request", gone).code == 1
    assert settings.is_file()
