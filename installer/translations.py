"""The texts of the program in Finnish and Swedish: update, merge, check and compile them."""

from __future__ import annotations

import argparse
import ast
import json
import shutil
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

REPOSITORY = Path(__file__).resolve().parent.parent
CODE = REPOSITORY / "desk"
CATALOGUES = REPOSITORY / "resources" / "i18n"
LANGUAGES = ("fi", "sv")
MARK = "QT_TRANSLATE_NOOP"


class Message(NamedTuple):
    """What a text is found by: where it belongs and its English source."""

    context: str
    source: str

    def __str__(self) -> str:
        return f"{self.context}: {self.source}"


Catalogue = dict[Message, str]
"""The translation of each message; empty where there is none yet."""


def main() -> int:
    """Run one task; 0 when all is well, 1 when texts need work, 2 when the call was wrong."""
    parser = argparse.ArgumentParser(prog="installer/translations", description=__doc__)
    tasks = parser.add_subparsers(dest="task", required=True)
    tasks.add_parser("update", help="take the texts of the code into resources/i18n/*.ts")
    merging = tasks.add_parser("merge", help="update, then take in translations from JSON files")
    merging.add_argument(
        "folder", type=Path, help='of *.json: {"context": {"source": {"fi": "...", "sv": "..."}}}'
    )
    checking = tasks.add_parser("check", help="fail when a text is missing, wrong or out of date")
    checking.add_argument("--context", help="only the texts of this context", default=None)
    tasks.add_parser("compile", help="make the .qm files that the program reads")
    options = parser.parse_args()
    match options.task:
        case "update":
            update(CATALOGUES)
            return 0
        case "merge":
            return merge(options.folder)
        case "check":
            return report(check(options.context))
        case _:
            return compile_all()


def update(folder: Path) -> None:
    """Bring the .ts files in ``folder`` up to date with the code; texts that are gone are dropped."""
    files = [folder / f"desk_{language}.ts" for language in LANGUAGES]
    sources = sorted(str(file) for file in CODE.rglob("*.py"))
    # No line numbers and a fixed order keep changes small; no guessing from texts that look alike.
    calm = ["-locations", "none", "-sort-messages", "-no-obsolete", "-source-language", "en"]
    calm += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    _qt("lupdate", "-silent", *calm, *sources, "-ts", *map(str, files))


def merge(folder: Path) -> int:
    """Take translations from the JSON files of a folder; says what fits no text of the code."""
    update(CATALOGUES)
    fragments = sorted(folder.glob("*.json"))
    problems: list[str] = []
    given: dict[str, Catalogue] = {language: {} for language in LANGUAGES}
    for file in fragments:
        try:
            for context, texts in json.loads(file.read_text("utf-8")).items():
                for source, translations in texts.items():
                    for language in LANGUAGES:
                        given[language][Message(context, source)] = translations[language]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            problems.append(f"{file.name}: not of the form that --help shows ({error!r})")
    for language in LANGUAGES:
        file = CATALOGUES / f"desk_{language}.ts"
        catalogue = read(file)
        unknown = [message for message in given[language] if message not in catalogue]
        problems += [f"{language}: no such text in the code: {message}" for message in unknown]
        catalogue |= {
            message: text for message, text in given[language].items() if message in catalogue
        }
        write(file, language, catalogue)
    update(CATALOGUES)
    return report(problems)


def check(only: str | None = None) -> list[str]:
    """Everything that is wrong with the translations, one line each."""
    problems: list[str] = []
    marked: set[Message] = set()
    for file in sorted(CODE.rglob("*.py")):
        for message, line in marked_texts(file):
            if message is None:
                where = f"{file.relative_to(REPOSITORY)}:{line}"
                problems.append(f"{where}: {MARK} needs two literal strings")
            else:
                marked.add(message)
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            committed = CATALOGUES / f"desk_{language}.ts"
            if committed.exists():
                shutil.copy(committed, scratch)
        update(Path(scratch))
        for language in LANGUAGES:
            name = f"desk_{language}.ts"
            fresh = Path(scratch, name)
            stale = not (CATALOGUES / name).exists() or (
                fresh.read_bytes() != (CATALOGUES / name).read_bytes()
            )
            if stale and only is None:
                problems.append(f"{name} is out of date: run installer/translations update")
            catalogue = read(fresh)
            problems += [f"{language}: lupdate missed {one}" for one in marked - catalogue.keys()]
            for message, text in catalogue.items():
                if only in (None, message.context):
                    problems += [f"{language}: {why}: {message}" for why in faults(message, text)]
    return problems


def marked_texts(file: Path) -> Iterator[tuple[Message | None, int]]:
    """The texts a module marks, with their lines; None for a mark that is not literal."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"), str(file))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == MARK:
            match node.args:
                case [ast.Constant(value=str(context)), ast.Constant(value=str(source))]:
                    yield Message(context, source), node.lineno
                case _:
                    yield None, node.lineno


def faults(message: Message, text: str) -> Iterator[str]:
    """What is wrong with one translation."""
    if not text.strip():
        yield "not translated"
        return
    try:
        source, translated = placeholders(message.source), placeholders(text)
    except ValueError as error:
        yield f"braces do not match ({error})"
        return
    if source != translated:
        yield f"values differ ({', '.join(sorted(source ^ translated))})"
    if (text != text.strip()) != (message.source != message.source.strip()):
        yield "blanks at its ends differ"


def placeholders(text: str) -> set[str]:
    """The names in braces; ValueError where braces do not match."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def read(file: Path) -> Catalogue:
    """The messages of a .ts file."""
    root = ET.parse(file).getroot()  # noqa: S314  (a file of this repository, not of a stranger)
    catalogue: Catalogue = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            text = (translation.text or "") if translation is not None and done else ""
            catalogue[Message(name, message.findtext("source", ""))] = text
    return catalogue


def write(file: Path, language: str, catalogue: Catalogue) -> None:
    """Write a .ts file; ``update`` brings it into the form that lupdate itself writes."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language={quoteattr(language)} sourcelanguage="en">')
    for context in sorted({message.context for message in catalogue}):
        lines.append(f"<context><name>{escape(context)}</name>")
        for message, text in catalogue.items():
            if message.context == context:
                state = "" if text else ' type="unfinished"'
                lines.append(
                    f"<message><source>{escape(message.source)}</source>"
                    f"<translation{state}>{escape(text)}</translation></message>"
                )
        lines.append("</context>")
    lines.append("</TS>\n")
    file.write_text("\n".join(lines), "utf-8")


def compile_all() -> int:
    """Make a .qm file beside each .ts file."""
    for language in LANGUAGES:
        source = CATALOGUES / f"desk_{language}.ts"
        _qt("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))
    return 0


def report(problems: list[str]) -> int:
    """Print the problems; the exit code."""
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _qt(tool: str, *arguments: str) -> None:
    """Run one of Qt's translation tools, which stand beside this Python."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    done = subprocess.run(  # noqa: S603  (fixed options and this repository's own paths)
        [str(program), *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"pyside6-{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
