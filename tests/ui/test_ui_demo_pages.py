"""Every page on a real demo workspace, where lists are full: nothing is cut, unnamed or out of reach; large text too."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.app.composition import Composition
from desk.cli.progress import Silent
from desk.domain.controller import Channel, Delivery
from desk.domain.identity import Evidence
from desk.domain.request import State
from desk.services import answer, collection, identification, intake, review
from desk.services.desk import Desk
from desk.services.search import by_identity, the_one
from desk.system.long_language import long_translator
from desk.ui.places import all_places
from desk.ui.screens import settle
from desk.ui.settings_page import SettingsPage
from desk.ui.settings_sections import SECTIONS
from desk.ui.window import MainWindow
from tests.ui.driving import request_page
from tests.ui.looking import backwards, cut_texts, nameless, tab_stops, unreachable
from tests.ui.windows import new_window

_PROGRAM = Path(__file__).parents[2]
_ACTOR = "asiakaspalvelu"
_STEPS = 8
_STATES = (State.RECEIVED, State.COLLECTED, State.SIGNED)


def _request(desk: Desk, identity: Mapping[str, str], until: State) -> str:
    """Take a request at the counter as far as a state; returns its number."""
    number = intake.register(
        desk,
        controller="issoy",
        channel=Channel.VISIT,
        received=desk.clock.today(),
        actor=_ACTOR,
        delivery=Delivery.COUNTER,
    ).number
    if until is not State.RECEIVED:
        identification.record(desk, number=number, evidence=Evidence.IDENTITY_CARD, actor=_ACTOR)
        person = the_one(by_identity(desk.registers, "issoy", identity))
        identification.choose(desk, number=number, person=person, identity=identity, actor=_ACTOR)
        collection.collect(desk, number=number, progress=Silent(), actor=_ACTOR)
    if until is State.SIGNED:
        review.decide(desk, number=number, decisions=(), actor=_ACTOR)
        answer.seal(desk, number=number, actor=_ACTOR)
    return number


def _wrong(window: MainWindow, where: str) -> list[str]:
    page = window.page
    assert page is not None
    stops = tab_stops(window)
    return [
        f"{where}: {one}"
        for one in (
            *cut_texts(page),
            *nameless(page),
            *unreachable(page, stops),
            *backwards(page, stops),
        )
    ]


@pytest.mark.full
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_no_page_of_a_full_workspace_cuts_hides_or_skips_anything(
    qtbot: QtBot, tmp_path: Path, theme: str
) -> None:
    composition = Composition()
    made = composition.make_demo(tmp_path / "demo", people=5, seed=1, today=None)
    desk = composition.desk(tmp_path / "demo")
    person = next(
        one for one in made.examples if (one.controller, one.case) == ("issoy", "joint_holder")
    )
    numbers = [_request(desk, person.identity, state) for state in _STATES]
    window = new_window(desk, translators=long_translator, settings={"theme": theme})
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    found: list[str] = []
    for place in all_places():
        window.go(place.name)
        settle(window)
        found += _wrong(window, place.name)
        if isinstance(window.page, SettingsPage):
            for section in SECTIONS:
                window.page.show_section(section.name)
                settle(window)
                found += _wrong(window, section.name)
    for number, state in zip(numbers, _STATES, strict=True):
        window.open_request(number)
        settle(window)
        for step in range(_STEPS):
            request_page(window).bring(step)
            settle(window)
            found += _wrong(window, f"{state} {step}")
    window.close()
    composition.close()
    assert sorted(set(found)) == []


@pytest.mark.full
@pytest.mark.parametrize(
    ("scale", "size"), [("1.25", "1280x720"), ("1.5", "1600x900"), ("2", "1920x1080")]
)
def test_a_system_that_writes_larger_cuts_nothing(scale: str, size: str) -> None:
    """In a process of its own: the program's font is set once."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.ui.large_text", scale, size],
        cwd=_PROGRAM,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
