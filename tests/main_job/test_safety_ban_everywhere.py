"""The safety ban in everything that leaves the desk: commands, letters, files inside them, calendars, logs (Art. 15(4), 32)."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.app import main
from tests.demo.oracle import made_again
from tests.main_job.conftest import TODAY, DemoDesk, Run, answer_words
from tests.main_job.test_answers import answered, attached, text_of

FEEDBACK = {
    "ksoy": ("asiakastieto", "PALAUTE", "TEKSTI", "PALAUTE_ID", "ASIAKAS_ID", "ASIAKAS", "HETU"),
}
LETTERS = ("receipt", "marketing-ban")


def bare(text: str) -> str:
    """Without what lines, blanks and capitals change."""
    return re.sub(r"[\s\u00ad()./-]+", "", text).casefold()


def traces_of(desk: DemoDesk, controller: str, case: str) -> dict[str, str]:
    """What of a person of the cast a ban covers, by what it is."""
    made = made_again(desk.folder, controller)
    person = made.cast.cases[case]
    points = [
        contract.place.metering_point
        for contract in made.cast.contracts
        if person in contract.holders
    ]
    return {
        "home": bare(person.home.street),
        "contact address": bare(person.post.street),
        "phone": bare(person.phone)[1:],
        "e-mail": bare(person.email),
        **{f"metering point {at}": bare(one) for at, one in enumerate(points)},
    }


def mentioned_to(desk: DemoDesk, controller: str, case: str) -> str:
    """Write of the person under the ban into the ordinary customer's feedback; returns what was written."""
    system, table, column, key, owner, people, code = FEEDBACK[controller]
    other = made_again(desk.folder, controller).cast.cases[case]
    words = (
        f"Naapuri {other.name}, puh {other.phone}, {other.email.replace('@', ' (at) ')}, "
        f"{other.home.street}; {other.email}"
    )
    own = desk.examples[controller, "ordinary"]["identity_code"]
    database = sqlite3.connect(desk.folder / "registers" / controller / f"{system}.sqlite")
    with database:
        changed = database.execute(
            f"UPDATE {table} SET {column} = ? WHERE {key} = (SELECT min({key}) FROM {table} "
            f"WHERE {owner} = (SELECT {owner} FROM {people} WHERE {code} = ?))",
            (words, own),
        )
        assert changed.rowcount == 1
    database.close()
    return words


def everything_about(
    desk: DemoDesk, run: Run, controller: str, case: str, folder: Path
) -> Iterator[tuple[str, str]]:
    """Every output of the desk about a request, by what gave it; its letters' text apart, as ``letter``."""
    out = folder / case
    ran = answered(run, desk, controller, case, out, channel="letter", evidence="signature")
    number = ran.document["request"]
    yield "answer", json.dumps(ran.document)
    letter = Path(ran.document["letter"])
    yield "letter", text_of(letter)
    yield "files in the letter", attached(letter, folder / f"inside-{case}")
    identity = desk.identity(controller, case)
    for kind in LETTERS:
        words = ["--requested", TODAY.isoformat()] if kind == "marketing-ban" else []
        done = run(desk, "letter", kind, "--request", number, *words, "--out", str(out))
        yield f"letter {kind}, output", json.dumps(done.document) + done.err
    for command in (
        ("requests",),
        ("requests", "--ics", str(folder / f"{case}.ics")),
        ("letters", "--request", number),
        ("certificate", "--request", number),
        ("questions", "--request", number),
        ("deliver", "--request", number, "--way", "post", "--out", str(out / "posted")),
        ("dispatches", "--request", number),
    ):
        done = run(desk, *command)
        yield " ".join(command[:2]), json.dumps(done.document, ensure_ascii=False) + done.err
    yield "calendar", (folder / f"{case}.ics").read_text("utf-8")
    name = made_again(desk.folder, controller).cast.cases[case].name
    for text in (name, *(one.partition("=")[2] for one in identity)):
        done = run(desk, "search", "--controller", controller, text)
        yield f"search {text}", json.dumps(done.document, ensure_ascii=False) + done.err
    for log in sorted(desk.folder.rglob("*.log*")):
        yield f"log {log.name}", log.read_text("utf-8", "replace")


def test_nothing_about_another_person_tells_where_somebody_under_a_ban_is(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    written = bare(mentioned_to(copied, "ksoy", "safety_ban"))
    traces = traces_of(copied, "ksoy", "safety_ban")
    planted = {"home", "phone", "e-mail"}
    assert all(traces[one] in written for one in planted)
    found = [
        f"{where}: {what}"
        for where, text in everything_about(copied, run, "ksoy", "ordinary", tmp_path)
        for what, trace in traces.items()
        if trace in bare(text)
    ]
    assert found == []


def test_only_the_persons_own_letters_tell_where_they_are(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """The person's own letter passes the check; what the commands print of it is covered."""
    traces = traces_of(copied, "kuopio", "safety_ban")
    own, found = "", []
    for where, text in everything_about(copied, run, "kuopio", "safety_ban", tmp_path):
        if where in ("letter", "files in the letter"):
            own += bare(text)
        else:
            found += [f"{where}: {what}" for what, trace in traces.items() if trace in bare(text)]
    assert found == []
    assert {what for what, trace in traces.items() if trace in own} >= {
        "contact address",
        "phone",
        "e-mail",
    }


def test_where_a_letter_went_is_printed_for_a_reason_that_stands_in_the_history(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    number = answered(
        run, copied, "issoy", "safety_ban", tmp_path, channel="letter", evidence="signature"
    ).document["request"]
    posted = run(copied, "deliver", "--request", number, "--way", "post")
    assert (posted.code, posted.document["to"]) == (0, None)
    words = ("dispatches", "--request", number)
    assert [one["to"] for one in run(copied, *words).document] == [None]
    assert run(copied, *words, "--show-covered", " ").code == 2
    [told] = run(copied, *words, "--show-covered", "asiakas kysyi perään").document
    contact = made_again(copied.folder, "issoy").cast.cases["safety_ban"].post
    assert contact.street in told["to"]


def test_a_terminal_is_shown_no_place_of_a_person_under_a_ban(
    made: DemoDesk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``desk collect`` without --json writes on a screen; a program that reads JSON gets what the letter has."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    traces = traces_of(made, "kesoy", "safety_ban")
    words = ["--workspace", str(made.folder), "collect", "--controller", "kesoy"]
    assert main([*words, *made.identity("kesoy", "safety_ban")]) == 0
    shown = bare(capsys.readouterr().out)
    assert [what for what, trace in traces.items() if trace in shown] == []
    assert main([*words, "--json", *made.identity("kesoy", "safety_ban")]) == 0
    assert traces["home"] in bare(capsys.readouterr().out)


@pytest.mark.parametrize("controller", ["ksoy", "kmev", "issoy"])
def test_after_a_persons_decision_the_letter_goes_without_the_shared_place(
    copied: DemoDesk, run: Run, tmp_path: Path, controller: str
) -> None:
    """Art. 15(4), 32: the decision lets the letter go and gives nothing of the person under the ban."""
    banned = banned_at_place(copied, controller)
    stopped = run(copied, *answer_words(copied, controller, "safety_ban_conflict", tmp_path))
    assert stopped.code == 3
    number = stopped.document["request"]
    words = ("shared-place", number, "--reason", "asui siellä ennen; hakija 131052-308T")
    nobody = run(copied, *words)
    assert nobody.code == 2
    assert "by name" in nobody.err
    decided = run(copied, *words, "--decided-by", "Rekisterivastaava Raili").document
    assert decided["decided_by"] == "Rekisterivastaava Raili"
    assert decided["reason"] == "asui siellä ennen; hakija 131052-****"
    assert decided["stopped"] is None
    ran = answered(run, copied, controller, "safety_ban_conflict", tmp_path)
    assert ran.document["request"] == number
    letter = Path(ran.document["letter"])
    told = bare(text_of(letter)) + bare(attached(letter, tmp_path / "inside"))
    assert [what for what, trace in banned.items() if trace in told] == []
    assert ran.document["set_aside"]["safety_ban"] > 3
    assert bare("Tietoja toisesta henkilöstä") in told  # what was left out; not that there is a ban
    assert "turvakiello" not in told
    late = run(copied, "shared-place", number, "--take-back")
    assert late.code == 3
    assert "is signed" in late.err


def banned_at_place(desk: DemoDesk, controller: str) -> dict[str, str]:
    """What tells where the person under the ban is who shares a place with the one who asks."""
    cast = made_again(desk.folder, controller).cast
    asks = cast.cases["safety_ban_conflict"]
    [place] = [one.place for one in cast.contracts if asks in one.holders]
    [other] = [
        one
        for contract in cast.contracts
        if contract.place == place
        for one in contract.holders
        if one.banned
    ]
    return {
        "home": bare(place.address.street),
        "metering point": bare(place.metering_point),
        "phone": bare(other.phone)[1:],
        "e-mail": bare(other.email),
        "name": bare(other.name),
        "contact address": bare(other.post.street),
    }


def test_the_decision_is_taken_back_before_the_letter_is_signed(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(copied, "ksoy", "safety_ban_conflict", tmp_path)
    stopped = run(copied, *words)
    number = stopped.document["request"]
    said = ("--decided-by", "Raili", "--reason", "asui siellä ennen")
    run(copied, "shared-place", number, *said)
    assert run(copied, "shared-place", number, "--take-back", *said).code == 2
    back = run(copied, "shared-place", number, "--take-back").document
    assert back["decided_by"] is None
    assert "safety ban" in back["stopped"]
    assert run(copied, *words).code == 3
