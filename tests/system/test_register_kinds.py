"""The settings know the kinds of register that the registers can open, and what each is told."""

from __future__ import annotations

from desk.registers.kinds import KINDS
from desk.system.register_kinds import REGISTER_KINDS

PLACES = {"url", "path"}


def test_the_settings_and_the_registers_know_the_same_kinds() -> None:
    assert set(REGISTER_KINDS) == set(KINDS)


def test_each_kind_is_told_the_same_in_the_settings_and_in_its_form() -> None:
    forms = {
        name: (
            {one.name: one.required for one in kind.settings if one.name in PLACES},
            {one.name for one in kind.settings} - PLACES - {"secret"},
            any(one.name == "secret" for one in kind.settings),
        )
        for name, kind in KINDS.items()
    }
    known = {
        name: ({kind.place: kind.required} if kind.place else {}, set(kind.options), kind.secret)
        for name, kind in REGISTER_KINDS.items()
    }
    assert known == forms
