"""The words by which ``desk answer`` is told what proved who is asking, and ``desk ladder``, which proposes it."""

from __future__ import annotations

import argparse

from desk.domain.errors import BadInput
from desk.domain.identity import Evidence
from desk.domain.proof_detail import COMPARED_NAMES, NO_DETAIL, ProofDetail, compared_of
from desk.domain.text import QT_TRANSLATE_NOOP


def add_words(answer: argparse.ArgumentParser) -> None:
    """Add the options to the command."""
    answer.add_argument("--evidence", choices=[*Evidence], type=Evidence, required=True)
    answer.add_argument(
        "--evidence-detail",
        default="",
        metavar="TEXT",
        help="which online service; which number on record was called; which details of the letter "
        f"were compared, with commas between: {', '.join(COMPARED_NAMES)}",
    )


def detail(options: argparse.Namespace) -> ProofDetail:
    """What shows the proof. Raises BadInput for a detail that the evidence does not have."""
    typed: str = options.evidence_detail.strip()
    if not typed:
        return NO_DETAIL
    match options.evidence:
        case Evidence.SIGNED_IN_SERVICE:
            return ProofDetail(service=typed)
        case Evidence.CALL_BACK:
            return ProofDetail(number=typed)
        case Evidence.SIGNATURE:
            try:
                return ProofDetail(compared=compared_of(map(str.strip, typed.split(","))))
            except ValueError:
                known = ", ".join(COMPARED_NAMES)
                raise BadInput(_UNKNOWN.fill(typed=typed, known=known)) from None
        case _:
            raise BadInput(_NONE.fill(evidence=options.evidence.value))


_UNKNOWN = QT_TRANSLATE_NOOP(
    "cli",
    "“{typed}” is not a list of details that can be compared. Known: {known}. Nothing was written down.",
)
_NONE = QT_TRANSLATE_NOOP(
    "cli",
    "The evidence {evidence} has no detail to be typed: what shows it is looked up. Leave "
    "--evidence-detail out; nothing was written down.",
)
