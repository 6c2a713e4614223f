"""The states drawn in resources/docs/states.md are those of the one table."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

from desk.domain.request import BEFORE_LETTER, STATE_NAMES, TRANSITIONS, State

REPOSITORY = Path(__file__).resolve().parents[2]
PAGE = (REPOSITORY / "resources" / "docs" / "states.md").read_text("utf-8")
EDGE = re.compile(r"^ +(\S+) --> (\S+): (.+)$", re.MULTILINE)


def drawn_by_the_command() -> str:
    spec = importlib.util.spec_from_file_location("states", REPOSITORY / "installer" / "states.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return str(module.drawing())


def test_the_drawing_that_is_kept_is_the_one_that_the_code_gives() -> None:
    assert drawn_by_the_command() == PAGE, "the table has changed: run installer/states"


def test_the_arrows_and_the_table_say_exactly_what_the_code_says() -> None:
    """Read back from the page, without the command that wrote it."""
    arrows = set()
    for start, end, actions in EDGE.findall(PAGE):
        for state in BEFORE_LETTER if start == "before" else [State(start)]:
            arrows |= {(state, one, State(end)) for one in actions.split(", ")}
    named = {str(text): state for state, text in STATE_NAMES.items()}
    rows = set()
    for state_name, actions, end_name in re.findall(r"^\| (.+) \| (.+) \| (.+) \|$", PAGE, re.M)[
        1:
    ]:
        state = named[state_name]
        end = state if end_name == "the same" else named[end_name]
        rows |= {(state, one, end) for one in actions.split(", ")}
    said = {(start, action.replace("_", " "), end) for (start, action), end in TRANSITIONS.items()}
    assert rows == said
    assert arrows == {(start, action, end) for start, action, end in said if start is not end}
