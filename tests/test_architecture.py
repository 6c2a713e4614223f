"""The house rules, so that plain pytest shows a breach: who may import whom, names, sizes, texts, what is in the tree."""

from __future__ import annotations

import ast
import functools
import os
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.domain.person import CODE_IN_TEXT, InvalidCode, PersonalIdentityCode

ROOT = Path(__file__).resolve().parent.parent
LONGEST_MODULE = 400
TOP_LEVEL = {"pyproject.toml", "desk", "resources", "tests", "installer"} | {
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
}
SAYS_NOTHING = re.compile(r"utils?|helpers?|managers?|misc|common", re.IGNORECASE)
PUBLISHED_TEST_CODES = {"131052-308T", "010594Y9032", "020594X903P", "010516B903X"}
HEAVY = {"sqlalchemy", "reportlab", "pyhanko", "PySide6.QtWidgets", "fideslang", "pikepdf"}


@functools.cache
def tree() -> tuple[Path, ...]:
    """The files of the project: what git tracks and what it would take in next, as they stand now."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = [ROOT / name for name in sorted(set(listed.stdout.split("\0")) - {""})]
    return tuple(path for path in paths if path.is_file())


@functools.cache
def texts() -> dict[Path, str]:
    """What stands in each text file of the project."""
    contents = {path: path.read_bytes() for path in tree()}
    return {
        path.relative_to(ROOT): data.decode("utf-8", errors="replace")
        for path, data in contents.items()
        if b"\0" not in data
    }


@functools.cache
def modules(folder: str) -> dict[Path, ast.Module]:
    """The Python modules under a folder of the project, parsed."""
    return {
        path: ast.parse(text)
        for path, text in texts().items()
        if path.suffix == ".py" and path.parts[0] == folder
    }


def calls(module: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(module) if isinstance(node, ast.Call))


def called_name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


# --- who may import whom ----------------------------------------------------------------------------------------


def test_the_import_contracts_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "COLUMNS": "200"},
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "command",
    [
        ["id-code", "131052-308T"],
        ["due", "--received", "2026-03-05"],
        ["due", "--received", "2026-03-05", "--controller", "ksoy"],
        ["controllers"],
    ],
    ids=" ".join,
)
def test_a_light_command_imports_nothing_heavy_and_warns_of_nothing(command: list[str]) -> None:
    program = (
        "import runpy, sys\n"
        "try: runpy.run_module('desk', run_name='__main__', alter_sys=True)\n"
        "except SystemExit as end: print(f'exit={end.code or 0}')\n"
        "print('modules=' + ' '.join(sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "exit=0" in done.stdout.splitlines(), done.stdout
    assert done.stderr == ""
    loaded = done.stdout.rpartition("modules=")[2].split()
    assert HEAVY.isdisjoint(loaded), sorted(HEAVY.intersection(loaded))


def test_the_window_is_painted_before_the_rules_and_use_cases_are_loaded() -> None:
    program = (
        "import sys, desk.app.beginning, desk.app.window, desk.ui.application\n"
        "print(*(name for name in sys.modules if name.startswith(('desk.', 'sqlalchemy'))))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {
        name for name in done.stdout.split() if not name.startswith(("desk.ui", "desk.system"))
    }
    # Each module more is time in which an empty screen is looked at (installer/bench window).
    assert loaded <= {
        "desk.app",
        "desk.app.beginning",
        "desk.app.composition",
        "desk.app.window",
        "desk.domain",
        "desk.domain.errors",
        "desk.domain.text",
        "desk.services",
        "desk.services.beginning",
    }


# --- names and sizes --------------------------------------------------------------------------------------------


def test_no_module_is_longer_than_one_can_read() -> None:
    lengths = {path: len(texts()[path].splitlines()) for path in modules("desk")}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_names_of_modules_and_classes_say_what_they_are() -> None:
    names = [
        *((path, path.stem) for path in modules("desk")),
        *(
            (path, node.name)
            for path, module in modules("desk").items()
            for node in ast.walk(module)
            if isinstance(node, ast.ClassDef)
        ),
    ]
    words = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
    vague = [
        (str(path), name)
        for path, name in names
        if any(SAYS_NOTHING.fullmatch(word) for word in words.findall(name))
    ]
    assert vague == []


def test_every_area_that_scrolls_comes_from_one_place() -> None:
    """Another one would let a screen reader end the desk; ``desk.ui.scroll_area`` tells how."""
    kinds = {"QScrollArea", "QAbstractScrollArea"}
    made = {
        str(path)
        for path, module in modules("desk").items()
        for node in ast.walk(module)
        if (isinstance(node, ast.Call) and kinds & {called_name(node)})
        or (isinstance(node, ast.ClassDef) and kinds & {ast.unparse(one) for one in node.bases})
    }
    assert made == set()


def test_nothing_but_the_house_lies_at_the_top() -> None:
    top = {path.relative_to(ROOT).parts[0] for path in tree()}
    assert {name for name in top - TOP_LEVEL if not name.startswith(".")} == set()
    assert top >= TOP_LEVEL


# --- texts that people read -------------------------------------------------------------------------------------


def test_texts_are_marked_with_literals_only() -> None:
    """A text made while running never matches the catalogue, and its reader gets English."""
    wrong = [
        f"{path}:{call.lineno}"
        for path, module in modules("desk").items()
        for call in calls(module)
        if called_name(call) == "QT_TRANSLATE_NOOP"
        and not (
            len(call.args) == 2
            and not call.keywords
            and all(isinstance(a, ast.Constant) and isinstance(a.value, str) for a in call.args)
        )
    ]
    assert wrong == []


def test_the_mark_keeps_its_name() -> None:
    """The tool that gathers the texts finds calls by this name; an alias would be missed."""
    aliases = [
        f"{path}:{node.lineno}"
        for path, module in modules("desk").items()
        for node in ast.walk(module)
        if isinstance(node, ast.ImportFrom)
        for name in node.names
        if name.name == "QT_TRANSLATE_NOOP" and name.asname
    ]
    assert aliases == []


def test_a_text_is_filled_with_the_values_it_shows() -> None:
    wrong = [
        f"{path}:{line}: {sorted(given)} for {source!r}"
        for path, module in modules("desk").items()
        for line, source, given in filled_texts(module)
        if given != placeholders(source)
    ]
    assert wrong == []


def placeholders(source: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(source) if name}


def filled_texts(module: ast.Module) -> Iterator[tuple[int, str, set[str]]]:
    """Line, English source and given names of each fill of a text that stands in the same module."""
    constants = {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in calls(module):
        match call:
            case ast.Call(func=ast.Attribute(value=filled, attr="fill"), keywords=keywords):
                pass
            case _:
                continue
        text = constants.get(filled.id) if isinstance(filled, ast.Name) else filled
        match text:
            case ast.Call(args=[_, ast.Constant(value=str(source))]) if (
                called_name(text) == "QT_TRANSLATE_NOOP"
            ):
                names = {keyword.arg for keyword in keywords}
                if None not in names:  # **values: seen when it runs, not here
                    yield call.lineno, source, {name for name in names if name}


# --- what is in the tree ----------------------------------------------------------------------------------------


def test_no_identity_code_of_a_real_person_is_in_the_tree() -> None:
    """Individual numbers 900-999 are never given to a person permanently; four others are published for tests."""
    found = [
        f"{path}: {code}"
        for path, text in texts().items()
        for code in CODE_IN_TEXT.findall(text)
        if may_be_a_real_person(code)
    ]
    assert found == []


def may_be_a_real_person(text: str) -> bool:
    try:
        code = PersonalIdentityCode.parse(text)
    except InvalidCode:
        return False
    return not code.temporary and code.code not in PUBLISHED_TEST_CODES


def test_no_path_of_a_machine_is_in_the_tree() -> None:
    here = {str(ROOT), f"{Path.home()}/", *(str(path) for path in ROOT.parent.iterdir())}
    someone = re.compile(r"(?:/home|/Users|[A-Z]:\\\\?Users)[/\\]\w+")
    found = [
        f"{path}: {match}"
        for path, text in texts().items()
        for match in [*(p for p in here if p in text), *someone.findall(text)]
    ]
    assert found == []


def test_no_address_of_a_package_index_is_in_the_tree() -> None:
    """Requirements are pinned by hash; where they come from is the business of each machine."""
    # Brackets keep this pattern from finding itself.
    index = re.compile(
        r"index[-_]url|https?://[^\s\"']*/(?:simple|packages)/|python[h]osted|py[p]i\.org|find[-]links\s*=?\s*\S*://"
    )
    found = [f"{path}: {match}" for path, text in texts().items() for match in index.findall(text)]
    assert found == []


def test_every_requirement_is_pinned_and_hashed() -> None:
    for path, text in texts().items():
        if not path.match("installer/requirements*.txt"):
            continue
        entries = re.split(r"\n(?=\S)", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE).strip())
        unpinned = [
            entry.splitlines()[0]
            for entry in entries
            if not re.match(r"[\w.-]+==[\w.]+[ ;\\].*--hash=sha256:[0-9a-f]{64}", entry, re.DOTALL)
        ]
        assert unpinned == [], path
        assert len(entries) > (0 if path.stem.endswith("samples") else 5), path
