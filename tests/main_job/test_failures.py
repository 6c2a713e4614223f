"""What goes wrong on a real day: each gets a clear sentence, and no request is lost."""

from __future__ import annotations

import json
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.system.settings import read_settings
from tests.main_job.conftest import TODAY, DemoDesk, Run, answer_words
from tests.main_job.test_answers import text_of


def register_file(desk: DemoDesk, controller: str, system: str) -> Path:
    """Where a system's data lies."""
    settings = read_settings(desk.folder).systems[controller, system]
    url = settings.url_in(desk.folder)
    if url is not None:
        return Path(url.removeprefix("sqlite:///"))
    place = settings.path_in(desk.folder, controller, system)
    assert place is not None
    return place


def statuses(systems: list[dict[str, str]]) -> dict[str, str]:
    return {one["system"]: one["status"] for one in systems}


def test_a_system_that_is_gone_loses_nothing_of_the_others_and_the_letter_says_so(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    register_file(copied, "issoy", "hairio").unlink()
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out", language="en")
    ran = run(copied, *words)
    assert ran.code == 4
    assert ran.document["status"] == "partial"
    assert statuses(ran.document["systems"]) == {
        "asiakastieto": "complete",
        "hairio": "failed",
        "online": "complete",
    }
    assert "hairio" in ran.err
    text = text_of(Path(ran.document["letter"]))
    assert "Outageinformationsystem" in text
    assert "notcomplete" in text or "notwhole" in text or "missing" in text
    [request] = run(copied, "requests").document
    assert request["state"] == "signed"


def test_without_the_customer_system_the_rest_is_not_called_complete(
    copied: DemoDesk, run: Run
) -> None:
    register_file(copied, "ksoy", "asiakastieto").unlink()
    ran = run(copied, "collect", "--controller", "ksoy", *copied.identity("ksoy", "ordinary"))
    assert ran.code == 4
    assert ran.document["complete"] is False
    assert statuses(ran.document["systems"])["asiakastieto"] == "failed"
    assert set(statuses(ran.document["systems"]).values()) <= {"failed", "not_reached"}


@pytest.mark.parametrize("harm", ["cut", "noise", "table"])
def test_a_broken_register_file_is_named_and_the_others_finish(
    copied: DemoDesk, run: Run, harm: str
) -> None:
    file = register_file(copied, "issoy", "online")
    if harm == "cut":
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2 + 123])
    elif harm == "noise":
        file.write_bytes(b"this is no database" * 999)
    else:
        with sqlite3.connect(file) as database:
            [(name,)] = database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name LIMIT 1"
            )
            database.execute(f'DROP TABLE "{name}"')
        database.close()
    ran = run(copied, "collect", "--controller", "issoy", *copied.identity("issoy", "ordinary"))
    assert ran.code == 4
    told = statuses(ran.document["systems"])
    assert told["online"] == "failed"
    assert told["asiakastieto"] == "complete"
    reason = next(one["reason"] for one in ran.document["systems"] if one["system"] == "online")
    assert "Online" in reason
    assert "Traceback" not in reason


def test_a_csv_in_pieces_fails_by_name(copied: DemoDesk, run: Run) -> None:
    folder = register_file(copied, "kesoy", "viestinta")
    for file in folder.glob("*.csv"):
        data = file.read_bytes()
        file.write_bytes(data.split(b"\n")[0][:-8] + b"\n" + b"\n".join(data.split(b"\n")[1:]))
    ran = run(copied, "collect", "--controller", "kesoy", *copied.identity("kesoy", "ordinary"))
    assert ran.code == 4
    assert statuses(ran.document["systems"])["viestinta"] == "failed"
    assert ".csv" in ran.err


def test_registers_are_never_written_to(copied: DemoDesk, run: Run, tmp_path: Path) -> None:
    def state() -> dict[Path, tuple[int, int]]:
        return {
            file: (file.stat().st_mtime_ns, file.stat().st_size)
            for file in (copied.folder / "registers").rglob("*")
        }

    before = state()
    assert run(copied, *answer_words(copied, "kmev", "ordinary", tmp_path)).code == 0
    assert state() == before


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"received": (TODAY + timedelta(days=1)).isoformat()}, 2),
        ({"received": "1899-01-01"}, 2),
        ({"evidence": "a look"}, 2),
    ],
)
def test_bad_input_writes_nothing_down(
    made: DemoDesk, run: Run, tmp_path: Path, changes: dict[str, str], code: int
) -> None:
    before = run(made, "requests").document
    words = answer_words(made, "issoy", "ordinary", tmp_path, **changes)
    ran = run(made, *words)
    assert ran.code == code
    assert run(made, "requests").document == before


def test_an_unknown_controller_is_refused_by_the_known_ones(made: DemoDesk, run: Run) -> None:
    for verb in ("search", "collect"):
        words = ["x"] if verb == "search" else ["--identity", "name=x"]
        ran = run(made, verb, "--controller", "nobody", *words)
        assert ran.code == 2
        assert "issoy" in ran.err


def test_details_that_do_not_agree_are_never_answered_as_nothing_held(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(made, "ksoy", "ordinary", tmp_path)
    for wrong in ("customer_number=99999999", "email=somebody.else@example.fi", "name=Eeva Muu"):
        ran = run(made, *words, "--identity", wrong)
        assert ran.code == 3, wrong
        assert "do not agree" in ran.err
        collected = run(
            made,
            *("collect", "--controller", "ksoy", *made.identity("ksoy", "ordinary")),
            *("--identity", wrong),
        )
        assert collected.code == 3
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize("word", ["--identity-code", "--subject", "--identity"])
def test_a_request_from_before_the_person_was_born_is_refused(
    made: DemoDesk, run: Run, tmp_path: Path, word: str
) -> None:
    code = made.examples["ksoy", "ordinary"]["identity_code"]
    [found] = run(made, "search", "--controller", "ksoy", code).document
    value = {
        "--identity-code": code,
        "--subject": found["subject"],
        "--identity": f"personal_identity_code={code}",
    }[word]
    before = run(made, "requests").document
    ran = run(
        made,
        "answer",
        "--controller",
        "ksoy",
        word,
        value,
        "--channel",
        "visit",
        "--received",
        "1925-01-01",
        "--evidence",
        "passport",
        "--out",
        str(tmp_path),
    )
    assert ran.code == 2
    assert run(made, "requests").document == before


def test_nothing_is_shown_where_a_safety_ban_stops_the_answer(made: DemoDesk, run: Run) -> None:
    ran = run(
        made, "collect", "--controller", "ksoy", *made.identity("ksoy", "safety_ban_conflict")
    )
    assert ran.code == 3
    assert ran.document["records"] == {}


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_demo_for_an_impossible_day_is_refused(
    made: DemoDesk, run: Run, tmp_path: Path, day: str
) -> None:
    assert run(made, "demo", str(tmp_path / "demo"), "--today", day).code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_mistyped_code_is_a_no_that_says_why(made: DemoDesk, run: Run, tmp_path: Path) -> None:
    ran = run(
        made,
        "answer",
        "--controller",
        "issoy",
        "--identity-code",
        "131052-9374",
        "--channel",
        "visit",
        "--received",
        TODAY.isoformat(),
        "--evidence",
        "passport",
        "--out",
        str(tmp_path),
    )
    assert ran.code == 1
    assert "control character" in ran.err


def test_an_unknown_identity_key_names_the_known_ones(made: DemoDesk, run: Run) -> None:
    ran = run(made, "collect", "--controller", "kesoy", "--identity", "shoe_size=42")
    assert ran.code == 2
    assert "email" in ran.err


def test_kesoy_holds_no_identity_code_and_says_so(made: DemoDesk, run: Run) -> None:
    ran = run(
        made, "collect", "--controller", "kesoy", "--identity", "personal_identity_code=131052-9373"
    )
    assert ran.code == 2
    assert "email" in ran.err


def test_a_wrong_passphrase_stops_before_the_signature_and_keeps_the_request(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    from desk.system.demo_secrets import DemoSecrets

    DemoSecrets(copied.folder).set("certificate:issoy", b"wrong")
    ran = run(copied, *answer_words(copied, "issoy", "ordinary", tmp_path / "out"))
    assert ran.code == 5
    assert list((tmp_path / "out").iterdir()) == []
    [request] = run(copied, "requests").document
    assert request["state"] == "reviewed"


def test_the_same_command_again_finishes_the_same_request(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """A run that was stopped took no free check in vain: a request given twice is one request."""
    from desk.system.demo_secrets import DemoSecrets

    secrets = DemoSecrets(copied.folder)
    right = secrets.get("certificate:issoy")
    assert right is not None
    secrets.set("certificate:issoy", b"wrong")
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out")
    assert run(copied, *words).code == 5
    secrets.set("certificate:issoy", right)
    ran = run(copied, *words)
    assert ran.code == 0, ran.err
    assert ran.document["free_check"]["free"] is True
    assert len(run(copied, "requests").document) == 1
    again = run(copied, *words)
    assert again.document["free_check"] == {
        "free": False,
        "year": TODAY.year,
        "earlier": ran.document["request"],
    }


def test_a_folder_for_letters_that_is_a_file_is_refused_first(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("x")
    assert run(made, *answer_words(made, "issoy", "ordinary", tmp_path / "out")).code == 2


def command(desk: DemoDesk, *words: str) -> list[str]:
    return [sys.executable, "-m", "desk", "--workspace", str(desk.folder), "--json", *words]


def test_a_disk_that_takes_no_more_leaves_no_half_letter(copied: DemoDesk, tmp_path: Path) -> None:
    """The letter is larger than the limit on files; the store's own pages are smaller."""
    limit = (copied.folder / "store.sqlite").stat().st_size + 60_000

    def tighten() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = subprocess.run(
        command(copied, *answer_words(copied, "issoy", "ordinary", tmp_path / "out")),
        preexec_fn=tighten,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 5, done.stderr
    assert "Traceback" not in done.stderr
    assert list((tmp_path / "out").iterdir()) == []
    listed = subprocess.run(command(copied, "requests"), capture_output=True, text=True, check=True)
    assert len(json.loads(listed.stdout)) == 1


@pytest.mark.parametrize("moment", [0.9, 1.4, 1.9, 2.4])
def test_killed_at_any_moment_the_request_is_as_it_was_last_saved(
    copied: DemoDesk, tmp_path: Path, moment: float
) -> None:
    running = subprocess.Popen(
        command(copied, *answer_words(copied, "issoy", "markup", tmp_path / "out")),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    killer = threading.Timer(moment, running.kill)
    killer.start()
    running.wait(120)
    killer.cancel()
    listed = subprocess.run(command(copied, "requests"), capture_output=True, text=True, check=True)
    assert {one["state"] for one in json.loads(listed.stdout)} <= {
        "received",
        "identified",
        "collected",
        "reviewed",
        "signed",
    }
    for letter in (tmp_path / "out").glob("*"):
        assert re.fullmatch(r"issoy-\d{4}-\d{4}\.pdf|\..*", letter.name)


def test_a_locked_store_is_waited_for(copied: DemoDesk, run: Run, tmp_path: Path) -> None:
    """Another desk holds the store for two seconds; the answer comes all the same."""
    from desk.store.open_store import open_store
    from desk.system.demo_secrets import DemoSecrets

    store = open_store(copied.folder, DemoSecrets(copied.folder))
    held = threading.Event()
    let_go = threading.Timer(2, held.set)

    def hold() -> None:
        with store.work() as work:
            work.requests.list()
            taken.set()
            held.wait(60)

    taken = threading.Event()
    holder = threading.Thread(target=hold)
    holder.start()
    taken.wait(60)
    let_go.start()
    assert run(copied, *answer_words(copied, "kuopio", "ordinary", tmp_path)).code == 0
    holder.join()
    store.close()


def test_a_folder_without_a_workspace_is_said_to_be_none(
    run: Run, made: DemoDesk, tmp_path: Path
) -> None:
    ran = run(DemoDesk(tmp_path, made.examples), "requests")
    assert ran.code == 5
    assert str(tmp_path) in ran.err


def test_demo_touches_no_folder_that_holds_something(
    run: Run, made: DemoDesk, tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").write_text("keep")
    ran = run(made, "demo", str(tmp_path))
    assert ran.code == 2
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_files_are_for_their_owner_alone(made: DemoDesk, run: Run, tmp_path: Path) -> None:
    ran = run(made, *answer_words(made, "kuopio", "markup", tmp_path / "out"))
    for path in (made.folder, made.folder / "store.sqlite", Path(ran.document["letter"])):
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_changed_byte_is_caught(made: DemoDesk, run: Run, tmp_path: Path) -> None:
    letter = Path(run(made, *answer_words(made, "kuopio", "swedish", tmp_path)).document["letter"])
    data = bytearray(letter.read_bytes())
    data[len(data) // 2] ^= 1
    letter.write_bytes(data)
    ran = run(made, "verify", str(letter))
    assert ran.code in (1, 2)
    assert ran.document is None or not ran.document["valid"]


def test_a_whole_signature_that_nobody_trusted_vouches_for_is_no_yes(
    made: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """Anybody can make a certificate with the company's name."""
    letter = run(made, *answer_words(made, "kuopio", "swedish", tmp_path)).document["letter"]
    assert run(made, "verify", letter).code == 0
    ran = run(replace(made, folder=tmp_path / "elsewhere"), "verify", letter)
    assert (ran.code, ran.document["valid"], ran.document["trusted"]) == (1, True, False)
    assert "--trust" in ran.err
    root = next((made.folder / "trust").glob("*.pem"))
    elsewhere = replace(made, folder=tmp_path / "elsewhere")
    assert run(elsewhere, "verify", letter, "--trust", str(root)).code == 0
