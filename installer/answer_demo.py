"""Answers one ordinary request at each controller of a new demo workspace, through the public command line only."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

DESK = Path(sys.executable).with_name("desk")


class Failed(Exception):
    """A command did not do what it should; says which and why."""


def ask(*arguments: str) -> Any:
    """What a command answers in JSON; Failed with its own sentence where its exit code is not 0."""
    done = subprocess.run(  # noqa: S603  the program beside this Python, with arguments made here
        [str(DESK), "--json", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise Failed(f"desk {arguments[0]} ended with {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def answer_ordinary(folder: Path) -> list[Path]:
    """Make the demo workspace in ``folder``, answer each controller's ordinary example and check the letters."""
    workspace = folder / "workspace"
    today = datetime.now(ZoneInfo("Europe/Helsinki")).date().isoformat()
    print("Making the demo workspace ...", flush=True)
    demo = ask("demo", str(workspace))
    ordinary = [example for example in demo["examples"] if example["case"] == "ordinary"]
    unanswered = set(demo["controllers"]) - {example["controller"] for example in ordinary}
    if unanswered:
        raise Failed(f"no ordinary example for {', '.join(sorted(unanswered))}")

    letters = []
    for example in ordinary:
        controller = example["controller"]
        # The identity stands in the process list: these people do not exist. For a real one: KEY=- and standard input.
        identity = [f"--identity={key}={value}" for key, value in example["identity"].items()]
        answer = ask(
            *("answer", "--workspace", str(workspace), "--controller", controller, *identity),
            *("--channel", "visit", "--received", today, "--evidence", "identity_card"),
            *("--out", str(folder / "letters" / controller)),
        )
        letter = Path(answer["letter"])
        signature = ask("verify", "--workspace", str(workspace), str(letter))
        wrong = [word for word in ("valid", "intact", "trusted") if not signature[word]]
        if wrong:
            raise Failed(f"the signature of {letter} is not {' or '.join(wrong)}")
        if answer["records"] == 0:
            raise Failed(f"{letter} holds no records")
        print(
            f"{controller}: {example['name']}, {answer['records']} records, "
            f"signed by {signature['signer']}, to be answered by {answer['ruling']}\n  {letter}",
            flush=True,
        )
        letters.append(letter)
    return letters


def main() -> int:
    """Run in the folder given as the only argument, or in a new one under the system's temporary folder."""
    folder = Path(*sys.argv[1:2] or [tempfile.mkdtemp(prefix="sar-desk-")])
    try:
        letters = answer_ordinary(folder.resolve())
    except Failed as failure:
        print(f"answer-demo: {failure}", file=sys.stderr)
        return 1
    print(
        f"{len(letters)} letters were signed and verified; they lie in {folder.resolve() / 'letters'}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
