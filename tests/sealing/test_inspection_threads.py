"""The check before signing is asked for by several threads: of the draft in front and of what is signed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_PROGRAM = """
from concurrent.futures import ThreadPoolExecutor
from tests.sealing.inspected import found, plain

letter, known = plain()
with ThreadPoolExecutor(4) as threads:
    for each in threads.map(lambda _: found(letter, known), range(40)):
        assert each == (), each
"""


def test_letters_are_looked_at_in_several_threads_at_once() -> None:
    # In a process of its own: where PDFium is called by two threads at once, the process ends.
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
