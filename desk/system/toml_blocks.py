"""Changes a TOML text where its values changed, and leaves the rest as somebody wrote it.

The desk writes one table a block and one value a line. A text written by hand in another way (an
inline table, a value over several lines) may not be changed so: the caller parses the result and
compares.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

_HEADER = re.compile(r"\s*\[\[?[^\[\]]+\]\]?\s*(#.*)?")
_ASSIGNED = re.compile(r"""\s*(?P<key>[A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*=""")
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One table: the comments above its header, the header, and the lines below."""

    path: Path
    """Empty for what stands before the first header."""
    listed: bool = False
    """True for one of several, ``[[calendar.own_holidays]]``."""
    lead: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    """One line, or none at the head of the text."""
    body: tuple[str, ...] = ()

    @property
    def identity(self) -> tuple[Path, str]:
        """Which table it is; those of a list are told apart by what stands in them."""
        said = repr(self.assigned()) if self.listed else ""
        return self.path, said

    def assigned(self) -> dict[str, str]:
        """The line of each key."""
        return {key: line for line in self.body if (key := key_of(line)) is not None}


def merged(text: str, before: str, after: str) -> str:
    """``text`` with the differences between two writings of the desk.

    ``before`` is how the desk would write what ``text`` says, ``after`` what it is to say.
    """
    old = {one.identity: one for one in blocks(before)}
    new = {one.identity: one for one in blocks(after)}
    made: list[Block] = []
    for block in blocks(text):
        was, is_now = old.get(block.identity), new.get(block.identity)
        if was is not None and is_now is None:
            continue
        if was is None or is_now is None or was.assigned() == is_now.assigned():
            made.append(block)
        else:
            made.append(_changed(block, was, is_now))
    added = [one for identity, one in new.items() if identity not in old]
    for block in added:
        if made and made[-1].body[-1:] and made[-1].body[-1].strip():
            made[-1] = replace(made[-1], body=(*made[-1].body, ""))
        made.append(block)
    lines = [line for one in made for line in (*one.lead, *one.header, *one.body)]
    while lines and not lines[-1].strip():
        lines.pop()
    return "\n".join(lines) + "\n"


def blocks(text: str) -> list[Block]:
    """The tables of a text, one after the other."""
    found: list[Block] = []
    head: Block = Block(())
    for line in text.splitlines():
        path = _path(line)
        if path is None:
            head = replace(head, body=(*head.body, line))
            continue
        body = list(head.body)
        lead: list[str] = []
        while body and body[-1].lstrip().startswith("#"):
            lead.insert(0, body.pop())
        if not head.header and not head.assigned() and not body:
            lead, body = [], lead  # the comment at the head of the file is about the file
        found.append(replace(head, body=tuple(body)))
        listed = line.lstrip().startswith("[[")
        head = Block(path, listed=listed, lead=tuple(lead), header=(line,))
    found.append(head)
    return found


def line_of(text: str, path: str) -> int | None:
    """The line, counted from 1, of a key or of the innermost table around it, by its dotted path.

    Parts of a list are counted: ``calendar.own_holidays[2].day``. None where there is no such table.
    """
    best: tuple[int, int] | None = None
    counted: dict[Path, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        found = _path(line)
        key = key_of(line)
        if found is not None:
            table = ".".join(found)
            if line.lstrip().startswith("[["):
                counted[found] = counted.get(found, 0) + 1
                table += f"[{counted[found]}]"
            at = table
        elif key is not None:
            at = f"{table}.{key}" if table else key
        else:
            continue
        if (path == at or path.startswith((f"{at}.", f"{at}["))) and (
            best is None or len(at) > best[0]
        ):
            best = (len(at), number)
    return best[1] if best else None


def key_of(line: str) -> str | None:
    """The key to which a line gives a value, without quotes; None for any other line."""
    found = _ASSIGNED.match(line)
    return found["key"].strip("\"'") if found else None


def _path(line: str) -> Path | None:
    """The path of a header line; None for any other line."""
    if not _HEADER.fullmatch(line):
        return None
    try:
        return tuple(_keys(tomllib.loads(line)))
    except tomllib.TOMLDecodeError:
        return None


def _keys(table: object) -> Iterator[str]:
    while table:
        if isinstance(table, list):
            table = table[0]
        elif isinstance(table, dict):
            key, table = next(iter(table.items()))
            yield key


def _changed(block: Block, was: Block, is_now: Block) -> Block:
    old, new = was.assigned(), is_now.assigned()
    body: list[str] = []
    done: set[str] = set()
    for line in block.body:
        key = key_of(line)
        if key is None or old.get(key) == new.get(key):
            body.append(line)
        elif key in new:
            body.append(new[key] + _comment(line))
            done.add(key)
    at = len(body)
    while at and not (body[at - 1].strip() and key_of(body[at - 1])):
        at -= 1
    body[at:at] = _added(old, new, done)
    return replace(block, body=tuple(body))


def _added(old: dict[str, str], new: dict[str, str], done: set[str]) -> Sequence[str]:
    return [line for key, line in new.items() if key not in done and old.get(key) != line]


def _comment(line: str) -> str:
    """The comment at the end of a line, with the blanks before it."""
    for at, letter in enumerate(line):
        if letter == "#":
            try:
                tomllib.loads(line[:at])
            except tomllib.TOMLDecodeError:
                continue
            before = line[:at]
            return before[len(before.rstrip()) :] + line[at:]
    return ""
