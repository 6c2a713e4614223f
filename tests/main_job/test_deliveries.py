"""``desk deliver``: what leaves is written, recorded, and by e-mail locked."""

from __future__ import annotations

import email
import hashlib
import subprocess
from email.policy import default
from pathlib import Path

import pikepdf
import pytest

from desk.app import main
from desk.sealing.verifier import PdfVerifier
from tests.main_job.conftest import DemoDesk, Run, answer_words


def answered(desk: DemoDesk, run: Run, out: Path, case: str = "ordinary", **more: str) -> str:
    done = run(desk, *answer_words(desk, "issoy", case, out, **more))
    assert done.code == 0, done.err
    return str(done.document["request"])


def test_by_e_mail_the_signed_letter_leaves_in_a_locked_cover(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    number = answered(copied, run, tmp_path / "signed")
    signed = (tmp_path / "signed" / f"issoy-{number}.pdf").read_bytes()
    done = run(
        copied,
        "deliver",
        "--request",
        number,
        "--way",
        "electronic",
        "--out",
        str(tmp_path / "mail"),
        "--to",
        "oma@example.fi",
        "--reason",
        "pyysi itse",
    )
    assert done.code == 0, done.err
    told = done.document
    assert (told["state"], told["way"], told["to"]) == ("delivered", "electronic", "oma@example.fi")
    cover = Path(told["cover"])
    assert told["files"] == [
        {"name": cover.name, "sha256": hashlib.sha256(cover.read_bytes()).hexdigest()},
        {"name": f"issoy-{number}.pdf", "sha256": hashlib.sha256(signed).hexdigest()},
    ]
    with pikepdf.open(cover, password=told["passphrase"]) as opened:
        inside = opened.attachments[f"issoy-{number}.pdf"].get_file().read_bytes()
    assert inside == signed
    letter = tmp_path / "inside.pdf"
    letter.write_bytes(inside)
    assert PdfVerifier().verify(letter, sorted((copied.folder / "trust").glob("*.pem"))).valid
    message = email.message_from_bytes(Path(told["draft"]).read_bytes(), policy=default)
    assert message["To"] == "oma@example.fi"
    [attached] = message.iter_attachments()
    assert attached.get_filename() == cover.name
    assert attached.get_content() == cover.read_bytes()
    body = message.get_body()
    assert body is not None
    for secret in (told["passphrase"], told["passphrase"].replace(" ", ""), number):
        assert secret not in body.get_content() + str(message["Subject"])
    assert run(copied, "dispatches", "--request", number).document == [
        {key: told[key] for key in ("at", "way", "to", "by", "files", "note")}
    ]


def test_the_passphrase_is_shown_once_and_kept_nowhere(
    copied: DemoDesk, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    number = answered(copied, run, tmp_path / "signed")
    words = [
        "deliver",
        "--request",
        number,
        "--way",
        "electronic",
        "--out",
        str(tmp_path / "mail"),
        "--to",
        "oma@example.fi",
        "--reason",
        "pyysi itse",
    ]
    first = run(copied, *words).document["passphrase"]
    again = run(copied, *words).document["passphrase"]
    assert first != again
    capsys.readouterr()
    assert main(["--workspace", str(copied.folder), *words]) == 0
    shown = capsys.readouterr().out
    [third] = [line for line in shown.splitlines() if line.startswith("passphrase:")]
    kept = [file for file in [*copied.folder.rglob("*"), *tmp_path.rglob("*")] if file.is_file()]
    for file in kept:
        data = file.read_bytes()
        for one in (first, again, third.removeprefix("passphrase: ")):
            assert one.encode() not in data
            assert one.replace(" ", "").encode() not in data
    assert len(run(copied, "dispatches", "--request", number).document) == 3


def test_the_letter_is_handed_over_and_posted_again(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    number = answered(copied, run, tmp_path / "signed")
    done = run(
        copied, "deliver", "--request", number, "--way", "counter", "--out", str(tmp_path / "given")
    )
    name = f"issoy-{number}.pdf"
    assert done.code == 0, done.err
    assert done.document["state"] == "delivered"
    given = (tmp_path / "given" / name).read_bytes()
    assert given == (tmp_path / "signed" / name).read_bytes()
    posted = run(copied, "deliver", "--request", number, "--way", "post")
    assert posted.code == 0, posted.err
    assert "," in posted.document["to"]
    ways = [one["way"] for one in run(copied, "dispatches", "--request", number).document]
    assert ways == ["counter", "post"]


def test_under_a_safety_ban_nothing_leaves_by_e_mail(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    number = answered(
        copied, run, tmp_path, "safety_ban", channel="email", evidence="electronic_signature"
    )
    refused = run(
        copied,
        "deliver",
        "--request",
        number,
        "--way",
        "electronic",
        "--out",
        str(tmp_path / "mail"),
        "--to",
        "oma@example.fi",
        "--reason",
        "pyysi itse",
    )
    assert refused.code == 3
    assert "safety ban" in refused.err
    assert not (tmp_path / "mail").exists()
    elsewhere = run(
        copied,
        "deliver",
        "--request",
        number,
        "--way",
        "post",
        "--to",
        "Oma Nimi, Muu tie 2, 55100 IMATRA",
        "--reason",
        "muutto",
    )
    assert elsewhere.code == 0, elsewhere.err  # identified by an electronic signature


def test_showing_the_data_is_an_answer_at_issoy_only(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    number = answered(copied, run, tmp_path, delivery="premises")
    done = run(copied, "deliver", "--request", number, "--way", "premises", "--note", "katsottu")
    assert (done.code, done.document["note"]) == (0, "katsottu")
    elsewhere = run(
        copied, *answer_words(copied, "kmev", "ordinary", tmp_path, delivery="premises")
    )
    assert elsewhere.code == 2
    assert "premises" in elsewhere.err


def test_what_cannot_be_recorded_does_not_stay_in_the_folder(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    number = answered(copied, run, tmp_path / "signed")
    refused = run(
        copied,
        "deliver",
        "--request",
        number,
        "--way",
        "post",
        "--out",
        str(tmp_path / "post"),
        "--to",
        "Oma Nimi, Muu tie 2, 55100 IMATRA",
    )
    assert refused.code == 2
    assert "Say why" in refused.err
    assert list((tmp_path / "post").iterdir()) == []
    assert run(copied, "dispatches", "--request", number).document == []


def test_the_folder_for_the_cover_has_to_be_named(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    number = answered(copied, run, tmp_path / "signed")
    refused = run(copied, "deliver", "--request", number, "--way", "electronic")
    assert (refused.code, refused.document) == (2, None)
    assert "--out" in refused.err


@pytest.mark.parametrize("controller", ["issoy", "kuopio", "ksoy", "kmev", "kesoy"])
def test_recordings_travel_beside_the_letter_once_somebody_has_listened_to_them(
    copied: DemoDesk, run: Run, tmp_path: Path, controller: str
) -> None:
    words = answer_words(copied, controller, "ordinary", tmp_path / "signed")
    offered = run(copied, *words).document
    assert {one["status"] for one in offered["recordings"]} == {"offered"}
    done = run(copied, *words, "--with-recordings")
    assert done.code == 0, done.err
    told = done.document
    assert {one["status"] for one in told["recordings"]} == {"beside"}
    number, letter = told["request"], Path(told["letter"])
    [folder] = [one for one in letter.parent.iterdir() if one.is_dir()]
    assert folder.name == f"{letter.stem}-liitteet"
    sounds = sorted(folder.iterdir())
    assert len(sounds) == len(told["recordings"])
    assert all(one.read_bytes().startswith(b"RIFF") for one in sounds)
    text = "".join(
        subprocess.run(
            ["pdftotext", str(letter), "-"], capture_output=True, text=True, check=True
        ).stdout.split()
    )
    hashes = {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in sounds}
    assert all(one in text for one in hashes.values())  # hashed in the letter
    sent = run(
        copied,
        "deliver",
        "--request",
        number,
        "--way",
        "electronic",
        "--out",
        str(tmp_path / "mail"),
        "--to",
        "oma@example.fi",
        "--reason",
        "pyysi itse",
    )
    assert sent.code == 0, sent.err
    with pikepdf.open(sent.document["cover"], password=sent.document["passphrase"]) as opened:
        inside = {
            name: hashlib.sha256(file.get_file().read_bytes()).hexdigest()
            for name, file in opened.attachments.items()
        }
    assert hashes.items() <= inside.items()
    assert {one["name"]: one["sha256"] for one in sent.document["files"][1:]} == inside


def test_a_recording_that_was_exchanged_does_not_leave(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(copied, "kuopio", "ordinary", tmp_path / "signed")
    told = run(copied, *words, "--with-recordings").document
    first = told["recordings"][0]["file"]
    [file] = [
        one for one in copied.folder.rglob("*.wav") if one.as_posix().endswith(f"puhelut/{first}")
    ]
    file.write_bytes(b"RIFF of somebody else")
    refused = run(
        copied,
        "deliver",
        "--request",
        told["request"],
        "--way",
        "counter",
        "--out",
        str(tmp_path / "given"),
    )
    assert refused.code == 5
    assert "changed since" in refused.err
    assert run(copied, "dispatches", "--request", told["request"]).document == []
    assert not (tmp_path / "given").exists() or list((tmp_path / "given").iterdir()) == []


def test_a_copy_that_left_before_stays_where_a_later_one_is_refused(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    number = answered(copied, run, tmp_path / "signed")
    words = ("deliver", "--request", number, "--way", "post", "--out", str(tmp_path / "given"))
    assert run(copied, *words).code == 0
    assert run(copied, *words, "--to", "Muu tie 2, 55100 IMATRA").code == 2
    assert [one.name for one in (tmp_path / "given").iterdir()] == [f"issoy-{number}.pdf"]
