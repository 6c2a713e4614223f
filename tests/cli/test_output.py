"""What the commands print of values that come from registers."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from desk.cli import output


def test_a_value_moves_no_cursor_and_turns_no_text_round(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A name in a register may hold a terminal's commands: to hide a line, or to write another."""
    output.show([{"name": "A\x1b[2K\x1b[1Aino\u202e\x9b5m"}, "a\nb"], as_json=False)
    assert capsys.readouterr().out == "name: A\\x1b[2K\\x1b[1Aino\\u202e\\x9b5m\na\nb\n"


@pytest.mark.parametrize("number", ["1E+999999", "-1E+5000", "NaN", "Infinity"])
def test_a_number_that_json_lacks_is_given_as_text(
    capsys: pytest.CaptureFixture[str], number: str
) -> None:
    output.show({"sum": Decimal(number)}, as_json=True)
    assert json.loads(capsys.readouterr().out) == {"sum": number}
