"""The guide's flow without a window: what is done, what comes next, what is remembered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.services import first_start
from desk.services.first_start import Situation, State, Step, marks_in, progress

READY = Situation(
    controllers=("issoy",),
    systems=1,
    answered=True,
    requests=1,
    marks={Step.PRINTER: State.DONE},
)


def test_without_a_workspace_everything_is_open_and_the_workspace_comes_first() -> None:
    nothing = progress(None)
    assert set(nothing.states.values()) == {State.OPEN}
    assert nothing.at is Step.WORKSPACE
    assert not nothing.finished


def test_a_new_workspace_goes_on_with_who_answers() -> None:
    new = progress(Situation())
    assert new.states[Step.WORKSPACE] is State.DONE
    assert new.at is Step.CONTROLLER
    assert new.done == 1


def test_all_done_is_finished() -> None:
    done = progress(READY)
    assert set(done.states.values()) == {State.DONE}
    assert done.finished
    assert done.done == len(Step)


@pytest.mark.parametrize(
    ("lacks", "step"),
    [
        ({"controllers": ()}, Step.CONTROLLER),
        ({"systems": 0}, Step.SYSTEMS),
        ({"unset": 1}, Step.SYSTEMS),
        ({"without_system": ("issoy",)}, Step.SYSTEMS),
        ({"unsigned": ("issoy",)}, Step.CERTIFICATE),
        ({"marks": {}}, Step.PRINTER),
        ({"answered": False}, Step.ANSWER),
    ],
)
def test_a_step_is_open_while_the_workspace_does_not_show_it(
    lacks: dict[str, object], step: Step
) -> None:
    shown = progress(replace(READY, **lacks))  # type: ignore[arg-type]  # fields by their names
    assert shown.states[step] is State.OPEN
    assert shown.at is step


def test_what_was_left_for_later_is_passed_by_and_taken_up_again() -> None:
    memory: dict[str, str] = {}
    first_start.skip(memory, Step.CERTIFICATE)
    first_start.skip(memory, Step.PRINTER)
    left = replace(READY, unsigned=("issoy",), answered=False, marks=marks_in(memory))
    assert progress(left).states[Step.CERTIFICATE] is State.SKIPPED
    assert progress(left).at is Step.ANSWER
    first_start.take_up(memory, Step.CERTIFICATE)
    again = replace(left, marks=marks_in(memory))
    assert progress(again).at is Step.CERTIFICATE
    # once the certificate is there, that it was left for later says nothing any more
    first_start.skip(memory, Step.CERTIFICATE)
    there = replace(left, unsigned=(), marks=marks_in(memory))
    assert progress(there).states[Step.CERTIFICATE] is State.DONE


def test_the_next_step_is_the_next_open_one_and_then_the_first() -> None:
    shown = progress(Situation(controllers=("issoy",), systems=1, unsigned=("issoy",)))
    assert shown.after(Step.CONTROLLER) is Step.CERTIFICATE
    assert shown.after(Step.ANSWER) is Step.CERTIFICATE
    assert progress(READY).after(Step.ANSWER) is None


def test_what_cannot_be_remembered_so_is_forgotten() -> None:
    memory = {"first_start.printer": "maybe", "first_start.nothing": "done", "theme": "dark"}
    assert marks_in(memory) == {}


def test_the_guide_comes_forward_until_a_letter_was_signed() -> None:
    assert first_start.wanted(Situation())
    assert not first_start.wanted(Situation(demo=True))
    assert not first_start.wanted(replace(READY, marks={}))
    skipped = dict.fromkeys(Step, State.SKIPPED)
    assert not first_start.wanted(Situation(marks=skipped))
