"""Every event that the use cases write has a sentence, with all that the sentence tells."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import desk.services
from desk.domain.request import Action, AuditEvent
from desk.services.history import SENTENCES, sentence

FOLDER = Path(desk.services.__file__).parent
BEFORE_THE_DETAILS = 4
"""Of ``note(work, desk, request, action, ...)``: the action is the last of them."""


def noted() -> Iterator[tuple[str, ast.Call, str]]:
    """Each place where an event is written, and each action it may have."""
    for file in sorted(FOLDER.rglob("*.py")):
        module = ast.parse(file.read_text("utf-8"))
        functions = [one for one in ast.walk(module) if isinstance(one, ast.FunctionDef)]
        for function in functions:
            for call in calls(function):
                if called(call) == "note" and len(call.args) >= BEFORE_THE_DETAILS:
                    where = f"{file.name}:{call.lineno}"
                    for action in actions(call.args[3], function, module, where):
                        yield where, call, action


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (one for one in ast.walk(tree) if isinstance(one, ast.Call))


def called(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def actions(
    node: ast.expr, function: ast.FunctionDef, module: ast.Module, where: str
) -> Iterator[str]:
    """The values that the action of an event may take."""
    match node:
        case ast.Constant(value=str(value)):
            yield value
        case ast.Attribute(value=ast.Name(id="Action"), attr=name):
            yield Action[name]
        case ast.IfExp(body=one, orelse=other):
            yield from actions(one, function, module, where)
            yield from actions(other, function, module, where)
        case ast.Name(id=name):
            values = list(given(name, function, module))
            assert values, f"{where}: what {name} may be is not to be seen here"
            for made in values:
                yield from actions(made, function, module, where)
        case ast.Call(func=ast.Name(id=name)):
            [made_by] = [
                one
                for one in ast.walk(module)
                if isinstance(one, ast.FunctionDef) and one.name == name
            ]
            for back in (one for one in ast.walk(made_by) if isinstance(one, ast.Return)):
                assert back.value is not None
                yield from actions(back.value, made_by, module, where)
        case _:
            pytest.fail(f"{where}: the action of an event has to be readable")


def given(name: str, function: ast.FunctionDef, module: ast.Module) -> Iterator[ast.expr]:
    """What a name is in a function: assigned there, or handed over by the callers in its module."""
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                yield value
    inner = set(calls(function))
    callers = [one for one in calls(module) if called(one) == function.name and one not in inner]
    names = [one.arg for one in function.args.args]
    for call in callers:
        if name in names:
            yield from call.args[names.index(name) : names.index(name) + 1]
        yield from (one.value for one in call.keywords if one.arg == name)


def test_every_event_has_a_sentence() -> None:
    found = list(noted())
    assert len(found) >= 25
    missing = [(where, action) for where, _, action in found if action not in SENTENCES]
    assert missing == []
    written = {action for _, _, action in found}
    assert set(SENTENCES) - written == set(), "sentences of events that nobody writes"


def test_every_sentence_is_given_what_it_tells() -> None:
    for where, call, action in noted():
        given_here = {one.arg for one in call.keywords}
        if None in given_here:  # **details, looked at where they are made
            continue
        names = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[action].source)}
        assert names - {None} <= given_here, f"{where}: {action}"


def test_an_event_of_another_version_of_the_program_is_told_all_the_same() -> None:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    unknown = AuditEvent("2026-0001", at, "kaisa", "of.tomorrow", {})
    assert str(sentence(unknown)) == "Event: of.tomorrow"
    for action, details in (
        ("collect", {}),
        ("deliver_again", {"file": "a.pdf", "way": "by pigeon"}),
        ("identity_enough", {"evidence": "a look in the eyes"}),
    ):
        event = AuditEvent("2026-0001", at, "kaisa", action, details)
        assert str(sentence(event)).startswith("Event: ")
