"""A signed three-page letter: 400 ms of processor time in a warm process, imports apart."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import plain_letter
from tests.benchmarks.measure import Report, script
from tests.benchmarks.workspace import Demo

PAGES, MOST_PAGES = 3, 6
CONTROLLER = "kuopio"
"""Its ordinary letter has the few pages that most letters have."""
ROUNDS = 15


def measure(demo: Demo) -> Report:
    """Compare drawing and signing with the barest letter of the same words and the barest signature."""
    report = Report(
        f"A signed letter of {PAGES} pages or more (processor time, median, warm process)"
    )
    with tempfile.TemporaryDirectory() as out:
        _, answered = demo.answer(demo.example("ordinary", CONTROLLER), Path(out))
    found = json.loads(script("letter", str(demo.folder), answered["request"]).output)
    report.note(f"pages {found['pages']}, {found['bytes'] / 1000:.0f} kB, {found['rows']} rows")
    report.compare(
        "drawing", found["draw"], found["plain_draw"], plainest="the words drawn bare", unit="ms"
    )
    report.compare(
        "signing",
        found["sign"],
        found["plain_sign"],
        plainest="the library's plain call",
        unit="ms",
    )
    report.note(f"the check before signing: {found['check']:.3g} ms")
    report.limit("pages missing", max(0, PAGES - found["pages"]), 0, "pages")
    report.limit("pages too many", max(0, found["pages"] - MOST_PAGES), 0, "pages")
    report.limit(
        "drawing, tags and check, before signing", found["draw"] + found["check"], 120, "ms"
    )
    report.limit("drawing and signing", found["draw"] + found["sign"], 400, "ms")
    return report


def processor_time(job: Callable[[], object]) -> float:
    """Median milliseconds of processor time, after a first time that does not count."""
    job()
    times = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        job()
        times.append(time.process_time() - begin)
    return statistics.median(times) * 1000


def measure_here(workspace: Path, number: str) -> dict[str, float]:
    """Draw and sign the letter of a request, again and again, in this process."""
    from desk.app.composition import Composition
    from desk.services import answer, inspection, overview, review

    composition = Composition()
    desk = composition.desk(workspace)
    request = overview.request(desk, number)
    looked = review.prepare(desk, number)
    content = answer.content(desk, request, looked)
    facts = inspection.facts_of(content, looked)
    words = desk.translator(content.language)

    written = desk.letters.answer(content, words)

    def sign() -> bytes:
        return desk.signer.sign(
            written.pdf, controller=request.controller, reason=number, language=content.language
        ).pdf

    lines = plain_letter.lines_of(written.pdf)
    bare = plain_letter.draw(lines)
    key = plain_letter.signer()
    found = {
        "pages": written.pages,
        "rows": content.records,
        "bytes": len(sign()),
        "check": processor_time(lambda: inspection.demand_sound(desk, written, facts)),
        "draw": processor_time(lambda: desk.letters.answer(content, words)),
        "sign": processor_time(sign),
        "plain_draw": processor_time(lambda: plain_letter.draw(lines)),
        "plain_sign": processor_time(lambda: plain_letter.sign(bare, key)),
    }
    composition.close()
    return found


if __name__ == "__main__":
    print(json.dumps(measure_here(Path(sys.argv[1]), sys.argv[2])))
