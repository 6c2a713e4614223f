"""The one table of states."""

from __future__ import annotations

import pytest

from desk.domain.errors import Refused
from desk.domain.request import TRANSITIONS, Action, State, step


def test_the_usual_way_leads_from_received_to_closed() -> None:
    state = State.RECEIVED
    for action in (
        Action.IDENTIFY,
        Action.CHOOSE_PERSON,
        Action.COLLECT,
        Action.REVIEW,
        Action.SIGN,
        Action.DELIVER,
        Action.CLOSE,
    ):
        state = step(state, action)
    assert state is State.CLOSED


@pytest.mark.parametrize("state", [State.RECEIVED, State.AWAITING_IDENTITY])
@pytest.mark.parametrize("action", [Action.COLLECT, Action.SIGN, Action.DELIVER])
def test_nothing_is_collected_or_given_before_identity(state: State, action: Action) -> None:
    """Art. 12(6): who is asking comes first."""
    with pytest.raises(Refused):
        step(state, action)


def test_every_state_but_the_last_ones_can_be_left_and_all_are_reached() -> None:
    reached = {State.RECEIVED, *TRANSITIONS.values()}
    assert reached == set(State)
    left = {state for state, _ in TRANSITIONS}
    assert set(State) - left == {State.CLOSED, State.REFUSED, State.WITHDRAWN, State.MERGED}
