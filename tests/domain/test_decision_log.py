"""Steps of a review: each is taken back and made again, and the decisions about one place are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.answer import BLACKED_OUT, Ground
from desk.domain.decision_log import LONGEST, DecisionLog
from desk.domain.disclosure import Decision, disclose, without_parts
from desk.domain.person import Identifiers
from desk.domain.records import Collection, OtherPerson, Table
from desk.services.decision_format import pack_log, unpack_log
from tests.domain.test_disclosure import OWN, PEKKA, TEXT, info


def left_out(row: int, ground: Ground = Ground.OTHER_PERSON) -> Decision:
    return Decision("koe:huomautus", row, None, "leave_out", ground)


def part(row: int, *parts: tuple[int, int]) -> Decision:
    return Decision(
        "koe:huomautus", row, "teksti", "black_out", Ground.OTHER_PERSON, "", tuple(parts)
    )


def text_with(value: str, *parts: tuple[int, int], others: tuple[OtherPerson, ...] = ()) -> object:
    table = Table(info("huomautus", TEXT), [(value,)])
    collection = Collection([], [table], others=list(others), identifiers=OWN)
    shown = disclose(collection, own=Identifiers(), decisions=[part(0, *parts)])
    return shown.tables[0].rows[0][0]


def test_steps_are_taken_back_and_made_again_in_order() -> None:
    log = DecisionLog().changed(made=[left_out(1)]).changed(made=[left_out(2)])
    log = log.changed(gone=[left_out(1).place])
    assert log.decisions == (left_out(2),)
    back = log.undo()
    assert set(back.decisions) == {left_out(1), left_out(2)}
    assert back.undo().undo() == DecisionLog(undone=back.undo().undo().undone)
    assert back.undo().undo().undo().decisions == ()
    assert back.undo().undo().redo().redo().redo().decisions == log.decisions
    assert log.redo() is log


def test_a_new_step_ends_what_was_taken_back() -> None:
    log = DecisionLog().changed(made=[left_out(1)]).undo().changed(made=[left_out(2)])
    assert log.undone == ()
    assert log.redo().decisions == (left_out(2),)


def test_another_ground_is_a_step_and_the_same_decision_is_none() -> None:
    log = DecisionLog().changed(made=[left_out(1)])
    assert log.changed(made=[left_out(1)]) is log
    assert log.changed(gone=[left_out(7).place]) is log
    staff = log.changed(made=[left_out(1, Ground.STAFF)])
    assert staff.decisions == (left_out(1, Ground.STAFF),)
    assert staff.undo().decisions == (left_out(1),)


def test_what_was_decided_about_a_person_goes_with_its_step() -> None:
    log = DecisionLog().changed(people={"a": "covered"})
    both = log.changed(made=[left_out(3)], people={"b": "left_out", "a": "left_out"})
    assert dict(both.people) == {"a": "left_out", "b": "left_out"}
    assert dict(both.undo().people) == {"a": "covered"}
    assert both.undo().redo() == both


def test_only_the_last_steps_are_kept_but_every_decision() -> None:
    log = DecisionLog()
    for row in range(LONGEST + 5):
        log = log.changed(made=[left_out(row)])
    assert len(log.decisions) == LONGEST + 5
    assert len(log.done) == LONGEST


def test_rows_that_are_gone_are_gone_from_every_step() -> None:
    log = DecisionLog().changed(made=[left_out(1), left_out(2)]).changed(made=[left_out(3)]).undo()
    cut = log.without([left_out(1).place, left_out(3).place])
    assert cut.decisions == (left_out(2),)
    assert cut.undone == ()
    assert cut.undo().decisions == ()


Decisions = st.lists(
    st.builds(
        Decision,
        st.sampled_from(["a:b", "a:ä"]),
        st.integers(0, 9),
        st.none() | st.just("teksti"),
        st.sampled_from(["leave_out", "black_out", "keep"]),
        st.sampled_from(list(Ground)),
        st.text(max_size=3),
        st.lists(st.tuples(st.integers(0, 5), st.integers(6, 9)), max_size=2).map(tuple),
    ),
    max_size=8,
)


@given(st.lists(Decisions, max_size=4), st.integers(0, 3))
def test_a_log_is_read_as_it_was_written(steps: list[list[Decision]], back: int) -> None:
    log = DecisionLog()
    for made in steps:
        log = log.changed(made=made, people={"x": str(len(made))})
    for _ in range(back):
        log = log.undo()
    assert unpack_log(pack_log(log)) == log


def test_rows_that_follow_one_another_are_written_as_one() -> None:
    log = DecisionLog().changed(made=[left_out(row) for row in range(50_000)])
    assert len(pack_log(log)) < 500
    assert unpack_log(pack_log(log)) == log


def test_decisions_of_an_earlier_version_are_read() -> None:
    old = b'[{"collection":"a:b","row":4,"column":null,"kind":"leave_out","ground":"staff","reason":""}]'
    assert unpack_log(old).decisions == (Decision("a:b", 4, None, "leave_out", Ground.STAFF),)


@pytest.mark.parametrize(
    ("parts", "left"),
    [
        (((0, 5),), f"{BLACKED_OUT} soitti naapurista"),
        (((6, 12), (13, 23)), f"Saara {BLACKED_OUT} {BLACKED_OUT}"),
        (((6, 12), (12, 13)), f"Saara {BLACKED_OUT}naapurista"),
        (((6, 20), (8, 10)), f"Saara {BLACKED_OUT}sta"),
        (((18, 99),), f"Saara soitti naapu{BLACKED_OUT}"),
    ],
)
def test_parts_of_a_text_are_covered(parts: tuple[tuple[int, int], ...], left: str) -> None:
    assert without_parts("Saara soitti naapurista", parts) == left


def test_the_rest_of_a_text_is_still_looked_through() -> None:
    text = "Pekka Juhani Koskela ja Saara soittivat"
    assert text_with(text, (24, 29), others=(PEKKA,)) == f"{BLACKED_OUT} ja {BLACKED_OUT} soittivat"


def test_a_part_that_cuts_into_a_name_or_a_code_covers_all_of_it() -> None:
    assert text_with("tunnus 010594Y9032 annettu", (7, 12)) == f"tunnus {BLACKED_OUT} annettu"
    name = "soitti Pekka Juhani Koskela eilen"
    assert text_with(name, (7, 12), others=(PEKKA,)) == f"soitti {BLACKED_OUT} eilen"


def test_a_part_of_a_text_in_which_a_name_hides_covers_all_of_it() -> None:
    hidden = "Pekka Ju\u00adhani Koskela soitti"
    assert text_with(hidden, (23, 29), others=(PEKKA,)) == BLACKED_OUT
    assert text_with("tau\u00adko pidetty", (7, 14)) == f"tau\u00adko {BLACKED_OUT}"
