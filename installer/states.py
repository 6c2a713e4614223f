"""Draws the states of a request into resources/docs/states.md, from the one table in desk/domain/request.py."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
FILE = REPOSITORY / "resources" / "docs" / "states.md"
sys.path.insert(0, str(REPOSITORY))

from desk.domain.request import BEFORE_LETTER, STATE_NAMES, TRANSITIONS, Action, State  # noqa: E402


def main() -> int:
    """Write the drawing; prints where it lies."""
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(drawing(), "utf-8", newline="\n")
    print(FILE.relative_to(REPOSITORY))
    return 0


def drawing() -> str:
    """The page: a drawing of what leads on, and a table of everything."""
    return "\n".join(
        [
            "# The states of a request",
            "",
            "Drawn by `installer/states` from the one table in `desk/domain/request.py`; a test holds that",
            "this page says what the table says. Whatever is not in it cannot be done and is refused.",
            "",
            "```mermaid",
            *_diagram(),
            "```",
            "",
            "An arrow from the box starts in every state inside it. What leaves a request in its state is",
            "only in the table.",
            "",
            *_table(),
            "",
            "The clocks (GDPR Article 12(3)) do not depend on the state: they stand still while a question",
            "to the customer that was asked in time has no answer, whatever is done with the request",
            "meanwhile, and run again from the day on which the answer arrived, enough or not.",
            "",
        ]
    )


def _diagram() -> Iterator[str]:
    yield "stateDiagram-v2"
    for state in State:
        if state not in BEFORE_LETTER:
            yield f"    {_named(state)}"
    yield '    state "before the letter" as before {'
    for state in BEFORE_LETTER:
        yield f"        {_named(state)}"
    inside = set(BEFORE_LETTER)
    edges, outward = _edges()
    for (start, end), actions in edges.items():
        if start in inside and end in inside:
            yield f"        {start} --> {end}: {_words(actions)}"
    yield "    }"
    yield f"    [*] --> {State.RECEIVED}"
    for end, actions in outward.items():
        yield f"    before --> {end}: {_words(actions)}"
    for (start, end), actions in edges.items():
        if start not in inside or end not in inside:
            yield f"    {start} --> {end}: {_words(actions)}"
    left = {start for start, _ in TRANSITIONS}
    for state in State:
        if state not in left:
            yield f"    {state} --> [*]"


def _edges() -> tuple[dict[tuple[State, State], list[Action]], dict[State, list[Action]]]:
    """Arrows between states, and those that start in every state before the letter."""
    edges: dict[tuple[State, State], list[Action]] = {}
    outward: dict[State, list[Action]] = {}
    for (start, action), end in TRANSITIONS.items():
        ends = {TRANSITIONS.get((state, action)) for state in BEFORE_LETTER}
        if start in BEFORE_LETTER and ends == {end} and end not in BEFORE_LETTER:
            if action not in outward.setdefault(end, []):
                outward[end].append(action)
        elif start is not end:
            edges.setdefault((start, end), []).append(action)
    return edges, outward


def _table() -> Iterator[str]:
    yield "| in this state | this may be done | and leads to |"
    yield "|---|---|---|"
    for state in State:
        led: dict[State, list[Action]] = {}
        for (start, action), end in TRANSITIONS.items():
            if start is state:
                led.setdefault(end, []).append(action)
        for end, actions in led.items():
            leads = "the same" if end is state else str(STATE_NAMES[end])
            yield f"| {STATE_NAMES[state]} | {_words(actions)} | {leads} |"
        if not led:
            yield f"| {STATE_NAMES[state]} | nothing more | |"


def _named(state: State) -> str:
    return f'state "{STATE_NAMES[state]}" as {state}'


def _words(actions: list[Action]) -> str:
    return ", ".join(action.replace("_", " ") for action in actions)


if __name__ == "__main__":
    sys.exit(main())
