"""``desk doubt`` on a real workspace: the question, its letter, the answer and what it does to the dates."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from desk.app.composition import Composition
from desk.services import overview
from tests.letters.letter_samples import pdftotext
from tests.main_job.conftest import TODAY, DemoDesk, Run, answer_words


def arrived_by_letter(run: Run, desk: DemoDesk, out: Path, received: date = TODAY) -> str:
    words = answer_words(
        desk,
        "issoy",
        "ordinary",
        out,
        channel="letter",
        evidence="none",
        received=received.isoformat(),
    )
    return str(run(desk, *words).document["request"])


def told_in(letter: str) -> str:
    return " ".join(pdftotext(Path(letter)).split())


def told_to(desk: DemoDesk, number: str) -> list[str]:
    """The request's history in English."""
    composition = Composition()
    try:
        found = overview.history(composition.desk(desk.folder), number)
        return [str(sentence) for _, _, sentence in found]
    finally:
        composition.close()


def test_the_request_that_waited_is_answered_with_its_own_dates(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    """Art. 12(6); EDPB 01/2022 section 5.3: the paused days stay, and nothing is counted twice."""
    received = TODAY - timedelta(days=3)
    number = arrived_by_letter(run, copied, tmp_path, received)
    asks = ["--doubt=Kirjeestä puuttuu allekirjoitus", "--way=signed-letter", f"--out={tmp_path}"]
    run(copied, "doubt", "ask", number, *asks)
    other = {"channel": "letter", "received": str(received), "request": number}
    words = answer_words(copied, "issoy", "ordinary", tmp_path, evidence="none", **other)
    assert run(copied, *words).code == 3
    assert run(copied, "doubt", "show", number).document["state"] == "awaiting_identity"
    for wrong in ({"channel": "email"}, {"received": str(TODAY)}):
        words = answer_words(
            copied, "issoy", "ordinary", tmp_path, evidence="signature", **{**other, **wrong}
        )
        assert run(copied, *words).code == 2
    words = answer_words(copied, "issoy", "ordinary", tmp_path, evidence="signature", **other)
    another = ("--for=attorney", "--representative=Laine Eeva", "--authority=valtakirja")
    assert run(copied, *words, *another).code == 2
    done = run(copied, *words)
    assert done.code == 0, done.err
    assert done.document["request"] == number
    assert done.document["free_check"]["free"] is True
    assert [one["number"] for one in run(copied, "requests").document] == [number]
    [pause] = run(copied, "doubt", "show", number).document["pauses"]
    assert (pause["from"], pause["to"]) == (str(TODAY), str(TODAY))
    again = run(copied, *words)
    assert again.code == 3
    assert "waits for no proof" in again.err


def test_a_question_goes_out_and_its_answer_comes_back(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    """Art. 12(6); EDPB 01/2022 section 5.3."""
    number = arrived_by_letter(run, copied, tmp_path)
    show = run(copied, "doubt", "show", number).document
    assert show["question"] is None
    assert show["clocks_would_run"] is None
    asks = ["--doubt=Kirjeestä puuttuu allekirjoitus", "--way=signed-letter", f"--out={tmp_path}"]
    asked = run(copied, "doubt", "ask", number, *asks).document
    assert asked["state"] == "awaiting_identity"
    assert asked["question"] == {
        "ground": "identity",
        "reason": "Kirjeestä puuttuu allekirjoitus",
        "asked": TODAY.isoformat(),
        "stops_clocks": True,
        "chased": [],
        "next": "wait",
        "chase_on": (TODAY + timedelta(days=14)).isoformat(),
        "give_up_on": None,
    }
    assert "Vastausaikamme on pysäytetty" in told_in(asked["letter"])
    listed = run(copied, "requests").document
    assert [one["customer"] for one in listed if one["number"] == number] == ["wait"]
    early = run(copied, "doubt", "arrived", number, f"--on={TODAY - timedelta(days=1)}")
    assert early.code == 2
    assert "before the question was sent" in early.err
    back = run(copied, "doubt", "arrived", number).document
    assert (back["state"], back["question"]) == ("received", None)
    assert back["pauses"] == [
        {
            "from": TODAY.isoformat(),
            "to": TODAY.isoformat(),
            "ground": "identity",
            "reason": "Kirjeestä puuttuu allekirjoitus",
        }
    ]
    again = run(copied, "doubt", "arrived", number)
    assert again.code == 3


def test_a_late_question_is_written_and_stops_nothing(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    """Art. 12(6): without undue delay, or the clocks run on; the reason is said in words."""
    number = arrived_by_letter(run, copied, tmp_path, TODAY - timedelta(days=25))
    reason = run(copied, "doubt", "show", number).document["clocks_would_run"]
    assert "without undue delay" in reason
    before = run(copied, "doubt", "show", number).document["ruling"]
    which = ["--reason=Kaksitoista järjestelmää", "--choice=laskut", f"--out={tmp_path}"]
    asked = run(copied, "doubt", "clarify", number, *which).document
    assert (asked["state"], asked["ruling"], asked["pauses"]) == ("received", before, [])
    assert asked["question"]["ground"] == "clarification"
    assert asked["question"]["stops_clocks"] is False
    text = told_in(asked["letter"])
    assert "kaikki tiedot" in text
    assert "pysäytetty" not in text


def test_due_dates_by_the_calendar_and_the_profile_of_the_workspace(
    run: Run, copied: DemoDesk
) -> None:
    words = ["due", "--received", "24.11.2026", "--language", "sv"]
    before = run(copied, *words).document
    assert before["law"] == "2026-12-24"
    settings = copied.folder / "settings.toml"
    settings.write_text(
        settings.read_text("utf-8").replace("roll_eves = false", "roll_eves = true"), "utf-8"
    )
    after = run(copied, *words).document
    assert after["law"] == "2026-12-28"
    assert any("julafton" in one for one in after["steps"])
    bad = run(copied, "due", "--received", "2026-11-24", "--paused", "2026-11-30:2026-11-25")
    assert (bad.code, bad.document) == (2, None)


def test_a_day_that_was_closed_since_moves_the_dates_of_open_requests(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    """Reg. 1182/71 Art. 3(4): a changed calendar is obeyed by the command line too."""
    number = arrived_by_letter(run, copied, tmp_path)
    [before] = run(copied, "requests").document
    due = run(copied, "due", f"--received={TODAY}").document
    settings = copied.folder / "settings.toml"
    day = f'day = {due["work_by"]}\nname = {{ fi = "suljettu", sv = "stängt", en = "closed" }}'
    settings.write_text(f"{settings.read_text()}\n[[calendar.own_holidays]]\n{day}\n")
    now = run(copied, "due", f"--received={TODAY}").document
    assert now["work_by"] < due["work_by"]
    [after] = run(copied, "requests").document
    assert (after["number"], after["ruling"]) == (number, now["ruling"])
    assert before["ruling"] == due["ruling"]
    assert told_to(copied, number)[-1].startswith("The calendar or the rules have changed: ")
