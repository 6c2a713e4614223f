"""The questions about proof of identity: every check that suffices has a key, and no other has one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.domain.controller import Channel
from desk.domain.identity import Evidence, ways
from desk.ui.evidence_form import EvidenceForm
from desk.ui.speech import Speech
from tests.fakes import English, profile


@pytest.mark.parametrize("channel", list(Channel))
def test_every_check_that_suffices_can_be_answered(qtbot: QtBot, channel: Channel) -> None:
    """Art. 12(6): what the ladder proposes, the clerk can say; what proves nothing here is not offered."""
    holder = QWidget()
    qtbot.addWidget(holder)
    form = EvidenceForm(
        Speech(lambda _language: English(), "en", holder), channel, name="proof", later=True
    )
    form.setParent(holder)
    offered = {one for one in Evidence if form.findChild(QWidget, f"proofKind_{one}") is not None}
    accepting = replace(profile(), accepts_driving_licence=True)
    assert offered == {*ways(accepting, channel), Evidence.NONE}
