"""``desk fee-advice`` and the fee notice on the demo workspace (law: the free check)."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from desk.app.composition import Composition
from desk.cli.progress import Silent
from desk.domain.controller import Channel
from desk.domain.identity import Evidence
from desk.services import collection, identification, intake
from desk.services.search import by_identity, the_one
from tests.letters.letter_samples import pdftotext
from tests.main_job.conftest import TODAY, DemoDesk, Ran, Run, answer_words

FEE = ["--reason=Sama pyyntö", "--cost=Kopiot=12,40", "--cost=Posti=4", "--approved-by=Kirsi Koe"]


def advised(run: Run, desk: DemoDesk, controller: str, *words: str) -> Ran:
    ran = run(
        desk, "fee-advice", "--controller", controller, "--received", TODAY.isoformat(), *words
    )
    assert ran.code == 0, ran.err
    return ran


def given(run: Run, desk: DemoDesk, controller: str, case: str, out: Path) -> str:
    """A request whose answer has left; returns its number."""
    number = str(run(desk, *answer_words(desk, controller, case, out)).document["request"])
    sent = run(desk, "deliver", "--request", number, "--way", "counter", "--to", "Itse")
    assert sent.code == 0, sent.err
    return number


def asked_again(desk: DemoDesk, controller: str, case: str) -> str:
    """The same person asks once more; the systems were searched, nothing is signed yet."""
    composition = Composition()
    made = composition.desk(desk.folder)
    identity = desk.examples[controller, case]["identity"]
    number = intake.register(
        made, controller=controller, channel=Channel.VISIT, received=TODAY, actor="tiski"
    ).number
    identification.record(made, number=number, evidence=Evidence.IDENTITY_CARD, actor="tiski")
    person = the_one(by_identity(made.registers, controller, identity))
    identification.choose(made, number=number, person=person, identity=identity, actor="tiski")
    collection.collect(made, number=number, progress=Silent(), actor="tiski")
    composition.close()
    return number


def test_advice_takes_nothing_and_is_an_answer_whatever_it_says(
    run: Run, copied: DemoDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = copied.examples["issoy", "ordinary"]["identity_code"]
    for _ in range(2):
        monkeypatch.setattr("sys.stdin", io.StringIO(code.lower() + "\n"))
        told = advised(run, copied, "issoy", "--identity-code", "-").document
        assert (told["free"], told["first"], told["unit"]) == (True, True, "issoy")
        assert not any(one["possible"] for one in told["grounds"])
    assert run(copied, "requests").document == []


def test_a_second_check_is_free_and_both_sides_are_shown(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    """Art. 12(5), 15(3): by the code, the customer number and for a stated ground."""
    number = given(run, copied, "issoy", "ordinary", tmp_path)
    who = copied.identity("issoy", "ordinary")
    told = advised(run, copied, "issoy", *who).document
    assert (told["free"], told["first"]) == (True, False)
    assert told["free_check"]["request"] == number
    [earlier] = told["earlier"]
    assert (earlier["request"], earlier["given"]) == (number, TODAY.isoformat())
    assert earlier["period_is"] == "same"
    assert [one["ground"] for one in told["grounds"]] == ["same_data", "unfounded", "excessive"]
    assert any("Stricter than the law" in one for one in told["house"])  # issoy: once a year
    stated = advised(run, copied, "issoy", *who, "--ground", "same-data").document
    assert stated["free"] is False
    other = advised(run, copied, "issoy", *who, "--ground", "same_data", "--period", "2020")
    assert other.document["free"] is True
    swedish = advised(run, copied, "issoy", *who, "--language", "sv").document
    assert swedish["advice"] != told["advice"]


def test_a_fee_notice_needs_a_ground_that_the_desk_can_see(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    """Art. 12(5), 15(3): a notice first, with the calculated amount and the choice to withdraw."""
    given(run, copied, "issoy", "ordinary", tmp_path)
    number = asked_again(copied, "issoy", "ordinary")
    out = ("--out", str(tmp_path / "notice"), "--language", "en")
    letter = ("letter", "fee-notice", "--request", number, "--ground", "excessive", *FEE, *out)
    own = run(copied, *letter, "--as", "Kirsi Koe")
    assert own.code == 3
    assert "somebody else has to approve" in own.err
    written = run(copied, *letter)
    assert written.code == 0, written.err
    text = " ".join(pdftotext(Path(written.document["letter"])).split())
    assert "16.40" in text
    assert "You can withdraw your request" in text
    notice = run(copied, "fee-advice", "--request", number).document["notice"]
    assert (notice["left"], notice["charge_from"]) == (None, None)
    file = Path(written.document["letter"]).name
    sent = run(
        copied, "deliver", "--request", number, "--letter", file, "--way", "counter", "--to", "Itse"
    )
    assert sent.code == 0, sent.err
    notice = run(copied, "fee-advice", "--request", number).document["notice"]
    assert notice["left"] == TODAY.isoformat()
    assert notice["charge_from"] > TODAY.isoformat()


def test_a_company_and_a_code_that_is_none_are_told(run: Run, copied: DemoDesk) -> None:
    words = ("fee-advice", "--received", TODAY.isoformat(), "--controller", "ksoy")
    company = run(copied, *words, *copied.identity("ksoy", "company"))
    assert company.code == 3
    assert "is a company" in company.err
    assert run(copied, *words, "--identity-code", "131052-9370").code == 1
    assert run(copied, *words, "--identity-code", "131052-9373").document["first"]  # nobody's
    assert run(copied, *words).code == 2
    assert run(copied, "fee-advice", "--request", "2026-9999").code == 1


def test_a_reminder_is_merged_and_a_request_withdrawn(run: Run, copied: DemoDesk) -> None:
    """Law, free check: a reminder is the same request; what is withdrawn gives the check back."""
    first, reminder = (asked_again(copied, "issoy", "ordinary") for _ in range(2))
    who = copied.identity("issoy", "ordinary")
    assert advised(run, copied, "issoy", *who).document["same_request"] == first
    merged = run(copied, "merge", reminder, first)
    assert (merged.code, merged.document["into"], merged.document["state"]) == (0, first, "merged")
    assert run(copied, "merge", reminder, first).code == 3
    withdrawn = run(copied, "withdraw", first)
    assert (withdrawn.code, withdrawn.document["state"]) == (0, "withdrawn")
    told = advised(run, copied, "issoy", *who).document
    assert (told["first"], told["same_request"]) == (True, None)
    assert run(copied, "withdraw", "2026-9999").code == 1
