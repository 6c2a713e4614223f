"""Reads the JSON of a web service, strictly: what two programs could read in two ways is refused."""

from __future__ import annotations

import json
import re
from decimal import Decimal

from desk.domain.text import Text
from desk.registers.web.failures import LONG_NUMBER, NO_JSON, NO_UTF8, TOO_DEEP, TWICE, WEB_PAGE

_MOST_DIGITS = 40
_MOST_EXPONENT = 300
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


class Unreadable(Exception):
    """An answer that is no JSON to rely on; ``reason`` is the end of a sentence."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason


def read_json(body: bytes) -> object:
    """The document of an answer: mappings, lists, texts, int, Decimal, bool, None.

    Fractions are Decimal, so that an amount keeps its cents. Half letters (lone surrogates, which
    some programs leave where they cut a text) become U+FFFD. Raises Unreadable.
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(WEB_PAGE if looks_like_page(body) else NO_UTF8) from error
    try:
        document = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_fraction,
            parse_constant=_constant,
        )
    except RecursionError as error:
        raise Unreadable(TOO_DEEP) from error.with_traceback(None)
    except ValueError as error:
        raise Unreadable(WEB_PAGE if looks_like_page(body) else NO_JSON) from error
    return _whole_letters(document) if _SURROGATE.search(body) else document


def looks_like_page(body: bytes) -> bool:
    """True for HTML or XML, whatever its content type says."""
    return body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise Unreadable(TWICE)
    return made


def _integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise Unreadable(LONG_NUMBER)
    return int(digits)


def _fraction(digits: str) -> Decimal:
    mantissa, _, exponent = digits.lower().partition("e")
    if len(mantissa) > _MOST_DIGITS * 2 or len(exponent) > 4:
        raise Unreadable(LONG_NUMBER)
    if exponent and abs(int(exponent)) > _MOST_EXPONENT:
        raise Unreadable(LONG_NUMBER)
    return Decimal(digits)


def _constant(_word: str) -> object:
    raise Unreadable(NO_JSON)


def _whole_letters(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_whole_letters(key): _whole_letters(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole_letters(item) for item in value]
    return value
