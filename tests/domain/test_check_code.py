"""The check code: short, keyed, and read however it is typed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.check_code import check_code, read_code, same_code
from desk.domain.errors import BadInput

KEY = bytes(range(32))
DIGEST = "ab" * 32


def test_a_code_has_48_bits_in_groups_that_can_be_read_aloud() -> None:
    code = check_code(KEY, "2026-0131", DIGEST)
    assert re.fullmatch(r"[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}", code)
    assert code == check_code(KEY, "2026-0131", DIGEST.upper())


def test_key_number_and_data_each_change_the_code() -> None:
    codes = {
        check_code(KEY, "2026-0131", DIGEST),
        check_code(KEY[::-1], "2026-0131", DIGEST),
        check_code(KEY, "2026-0132", DIGEST),
        check_code(KEY, "2026-0131", "ac" + DIGEST[2:]),
        check_code(KEY, "2026-013", "1" + DIGEST),
    }
    assert len(codes) == 5


@pytest.mark.parametrize(
    "typed",
    ["7F3A-91C2-5D0E", "7f3a91c25d0e", " 7F3A 91C2 5D0E ", "7F3A–91C2–5D0E", "7f3a.91c2.5doe"],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == "7F3A-91C2-5D0E"


@pytest.mark.parametrize(
    "typed", ["", "7F3A-91C2", "7F3A-91C2-5D0E-1", "7F3A-91C2-5D0G", "２F3A91C25D0E"]
)
def test_what_is_no_code_is_told(typed: str) -> None:
    with pytest.raises(BadInput, match="no check code"):
        read_code(typed)


@given(
    st.binary(min_size=32, max_size=32), st.text(max_size=12), st.binary(min_size=32, max_size=32)
)
def test_what_is_printed_is_read_again(key: bytes, number: str, digest: bytes) -> None:
    code = check_code(key, number, digest.hex())
    assert same_code(read_code(code.lower().replace("-", " ")), code)
    assert not same_code(code, code.replace(code[0], "x"))
