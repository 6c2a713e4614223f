"""Step 4 of the guide: the settings' own form for certificates, and what it means to have none."""

from __future__ import annotations

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.first_start import Situation, Step
from desk.ui.bench import Bench
from desk.ui.certificate_section import CertificateSection
from desk.ui.fact import Fact
from desk.ui.guide_view import StepView

_HEAD = QT_TRANSLATE_NOOP("guide", "Signing certificate")
_WORDS = QT_TRANSLATE_NOOP(
    "guide",
    "Letters are signed electronically with the company's certificate, from a file (PKCS#12) or from a card. "
    "The passphrase goes to the keyring alone.",
)
_SIGNED = QT_TRANSLATE_NOOP("guide", "A certificate is set.")
_NONE = QT_TRANSLATE_NOOP("guide", "No certificate is set.")
_MEANS = QT_TRANSLATE_NOOP(
    "guide",
    "Without one the desk can do everything up to the letter: requests, search, review and the page as it "
    "will be. It cannot sign it, so nothing leaves the house by itself; letters wait under “to be signed”.",
)


class CertificateStep(StepView):
    """The section of the settings within the guide."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, Step.CERTIFICATE, head=_HEAD, words=_WORDS)
        self.section = CertificateSection(bench)
        self._fact = Fact(bench.say, bench.theme, name="certificateFact")
        self.column.addWidget(self._fact)
        self.column.addWidget(self.section)
        self.finish()

    def entered(self) -> None:
        self.section.entered()

    def left(self) -> None:
        self.section.left()

    def focus(self) -> None:
        self.section.focus()

    def show_situation(self, situation: Situation) -> None:
        super().show_situation(situation)
        if situation.controllers and not situation.unsigned:
            self._fact.show_fact("fine", _SIGNED)
        else:
            self._fact.show_fact("open", _NONE, _MEANS)
