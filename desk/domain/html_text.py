"""The words of an HTML message as a reader would see them: nothing of it is loaded, followed or run.

Not a parser of HTML: what a message looks like does not matter here. Each character is passed a
fixed number of times, so that a megabyte made of unclosed tags takes no longer than a letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_BLOCKS = {"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "table", "ul", "ol"}
_UNSEEN = {"script", "style", "head", "title"}
_NAME = re.compile(r"</?([a-z][a-z0-9]*)", re.IGNORECASE | re.ASCII)
_LONGEST_NAME = 16


def without_tags(html: str) -> str:
    """The text of an HTML document, a line for each block of it."""
    lines = (" ".join(line.split()) for line in "".join(_words(html)).split("\n"))
    return "\n".join(line for line in lines if line)


def _words(html: str) -> Iterator[str]:
    """Text between tags; blocks begin and end with a line."""
    place = 0
    unclosed: set[str] = set()
    while (start := html.find("<", place)) >= 0:
        yield _text(html[place:start])
        if html.startswith("<!--", start):
            end = html.find("-->", start + 4)
            place = end + 3
        elif (named := _NAME.match(html, start, start + _LONGEST_NAME)) or html.startswith(
            ("<!", "<?", "</"), start
        ):
            end = html.find(">", start)
            place = end + 1
            name = named.group(1).lower() if named else ""
            if name in _BLOCKS:
                yield "\n"
            if end >= 0 and name in _UNSEEN - unclosed and html[start + 1] != "/":
                closed = re.compile(f"</{name}", re.IGNORECASE).search(html, place)
                if closed is not None:
                    place = closed.start()
                else:
                    unclosed.add(name)  # looked for once: it may be missed out at the end
        else:
            yield "<"
            place, end = start + 1, start
        if end < 0:
            return  # cut off in the middle of a tag
    yield _text(html[place:])


def _text(written: str) -> str:
    """Text with its entities read; a line end in the source is a blank."""
    return unescape(written.replace("\r", " ").replace("\n", " "))
