"""The check of identity as a fact: the lightest that is enough, and whether what was shown is."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.beyond_law import demands
from desk.domain.controller import Channel, ControllerProfile
from desk.domain.identity import Evidence
from desk.domain.ladder import NOTHING_KNOWN, Known, Proposal, propose
from desk.domain.proof_detail import ProofDetail
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined, plain
from desk.services.proof import FROM_RECORD, NOBODY, KnownOf, judged_by
from desk.ui.bench import Bench
from desk.ui.fact import Fact

_ASK_PROOF = QT_TRANSLATE_NOOP(
    "facts", "F9 writes the request down and asks for proof; the clocks stand still meanwhile."
)
_NOTICE = QT_TRANSLATE_NOOP("facts", "The controller's notice: {notice}")
_BEYOND = QT_TRANSLATE_NOOP(
    "facts", "What the notice asks beyond the law is not asked of the customer."
)
_LIGHT = QT_TRANSLATE_NOOP("facts", "No number and no picture of a document is kept.")
_DOUBTED = QT_TRANSLATE_NOOP("facts", "There is a doubt about who is asking")
_LIGHTEST = QT_TRANSLATE_NOOP("facts", "The lightest check that is enough: {check}")
_IN_DOUBT = QT_TRANSLATE_NOOP("facts", "If a reasonable doubt is left: {check}")
_THEN = QT_TRANSLATE_NOOP("facts", "After that: {checks}")
_LOOKING = QT_TRANSLATE_NOOP("facts", "The desk looks up what is on record.")


class IdentityFact(Fact):
    """Proposes until something was shown, then judges it."""

    def __init__(
        self, bench: Bench, *, name: str = "factIdentity", otherwise: Text | None = _ASK_PROOF
    ) -> None:
        """``otherwise``: what is said of the next step where the proof is not enough."""
        super().__init__(bench.say, bench.theme, name=name)
        self._otherwise = () if otherwise is None else (otherwise,)
        self.proven = True
        """False where what was shown is not enough, or there is a doubt; until then F9 goes on."""
        self.shown: Known = NOTHING_KNOWN
        """What the document in front shows of who asks: whose signature it bears, whence it came."""

    def judge(
        self,
        profile: ControllerProfile,
        channel: Channel,
        evidence: Evidence | None,
        *,
        holds: bool,
        doubt: str,
        detail: ProofDetail,
        known: KnownOf | None,
        represented: bool,
        document: Evidence | None,
        proposes: bool,
    ) -> None:
        """Say what would be enough, or whether the evidence is, for this channel at this controller."""
        held = NOBODY if represented else known
        proposal = _proposal(profile, channel, held, replace(self.shown, document=document))
        self.proven = True
        if evidence is None:
            if proposes:
                self._propose(proposal)
            else:
                self.forget()
            return
        if held is None and evidence in FROM_RECORD:
            self.show_fact("open", _LOOKING)
            return
        judgement = judged_by(
            profile,
            channel,
            evidence,
            known=held or NOBODY,
            detail=detail,
            represented=represented,
        )
        self.proven = judgement.enough and not doubt
        stated = _stated(profile)
        if not judgement.enough:
            self.show_fact("stop", judgement.reason, *_next(proposal, evidence), *self._otherwise)
        elif doubt:
            self.show_fact(
                "stop", _DOUBTED, plain(doubt), *_next(proposal, evidence), *self._otherwise
            )
        elif holds:
            self.show_fact("fine", judgement.reason, *(stated or [_LIGHT]))
        else:
            self.show_fact("open", judgement.reason, *stated)

    def _propose(self, proposal: Proposal) -> None:
        details = list(proposal.why)
        if proposal.next is not None:
            details.append(_IN_DOUBT.fill(check=proposal.next.name))
        if proposal.rest[1:]:
            checks = joined([one.name for one in proposal.rest[1:]], ", ")
            details.append(_THEN.fill(checks=checks))
        self.show_fact("open", _LIGHTEST.fill(check=proposal.lightest.name), *details)


def _proposal(
    profile: ControllerProfile,
    channel: Channel,
    held: KnownOf | None,
    shown: Known,
) -> Proposal:
    if held is None:
        return propose(profile, channel, known=shown)
    known = replace(
        held.known,
        document=shown.document,
        electronically_signed=shown.electronically_signed,
        same_address=shown.same_address,
    )
    return propose(profile, channel, at_stake=held.at_stake, known=known)


def _next(proposal: Proposal, evidence: Evidence) -> list[Text]:
    """Another check than the one that left a doubt: the lightest of those that remain."""
    for rung in (proposal.lightest, *proposal.rest):
        if evidence not in rung.kinds:
            return [_IN_DOUBT.fill(check=rung.name)]
    return []


def _stated(profile: ControllerProfile) -> list[Text]:
    notice = profile.stated.identity_proof
    if notice is None:
        return []
    found = demands(identity_proof=notice)
    return [_NOTICE.fill(notice=notice), *([_BEYOND] if found else [])]
