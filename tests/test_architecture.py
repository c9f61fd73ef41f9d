"""The rules of the house: who may import whom, who may touch the world, how large things get."""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import factcheck

PACKAGE = Path(factcheck.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
STAGES = {"read", "group", "recognise", "normalise", "pair", "compare", "suppress", "correct", "render"}
CORE = {"model", "lexicon", "group", "recognise", "normalise", "pair", "compare", "suppress", "correct", "render"}
OPENERS = {"read", "cli", "config", "lexicon.pack", "run.keeping"}  # the last digests the code of this program
BANNED_NAMES = {"utils", "util", "helper", "helpers", "manager", "processor", "data", "info", "common", "base", "misc"}
BANNED_IMPORTS = {"random", "secrets", "time", "os", "socket", "subprocess", "threading", "urllib", "http"}
OPENING_CALLS = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}
CLOCK_CALLS = {"today", "now", "utcnow", "getenv"}
DISTRIBUTIONS = {"yaml": "PyYAML", "charset_normalizer": "charset-normalizer", "translate": "translate-toolkit"}
"""The packages that are not called as the modules in them."""
NOT_FOR_USERS = {"dev", "bench", "fuzz"}
"""The extras with which one works on the program."""
LENT = {"lxml_html_clean"}
"""What is installed for another package, which does not say so in a way that every pip understands."""

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40

Import = tuple[str, str]


def name_of(path: Path) -> str:
    """The module's name inside the package: `read.files`; the package itself is empty."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def room(module: str) -> str:
    """The part of the house that a module stands in."""
    return module.split(".", maxsplit=1)[0]


@cache
def tree(path: Path) -> ast.Module:
    """The module, parsed."""
    return ast.parse(path.read_text("utf-8"), str(path))


def imported(path: Path) -> Iterator[str]:
    """The full names of all modules that a module imports, wherever in it."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own(names: Iterator[str]) -> set[str]:
    """The rooms of the house among imported names."""
    return {name.split(".")[1] for name in names if name.startswith("factcheck.")}


def called(path: Path) -> Iterator[str]:
    """The last names of everything that a module calls."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield node.func.attr


def third_party() -> dict[str, set[str]]:
    """The modules of the house that import each package that is neither ours nor the standard library's."""
    users: dict[str, set[str]] = defaultdict(set)
    for path in MODULES:
        for name in imported(path):
            package = name.split(".")[0]
            if package not in sys.stdlib_module_names and package != "factcheck":
                users[package].add(name_of(path))
    return users


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    """The functions and methods of a module."""
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef))


def code_lines(node: ast.FunctionDef) -> int:
    """The lines of a function without its docstring."""
    first = node.body[0]
    documented = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    docstring = (first.end_lineno or 0) - first.lineno + 1 if documented else 0
    return (node.end_lineno or 0) - node.lineno + 1 - docstring


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_model_imports_only_the_standard_library(path: Path) -> None:
    """The nouns know nobody."""
    if room(name_of(path)) == "model":
        names = list(imported(path))
        assert own(iter(names)) <= {"model"}
        assert {name.split(".")[0] for name in names} <= {*sys.stdlib_module_names, "factcheck"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_stage_imports_no_other_stage(path: Path) -> None:
    """The stages meet in `checking` only; the command and the public names stand above."""
    here = room(name_of(path))
    if here in STAGES | {"lexicon"}:
        assert own(imported(path)) & STAGES <= {here}
        assert not own(imported(path)) & {"checking", "cli", "outcome"}


@pytest.mark.parametrize(("package", "users"), sorted(third_party().items()))
def test_package_is_imported_by_one_module(package: str, users: set[str]) -> None:
    """A third-party package is fenced in, so that it can be replaced; the command's own has one room."""
    fences = {"cli"} if {room(user) for user in users} == {"cli"} else users
    assert len(fences) == 1, package


def test_every_dependency_is_used() -> None:
    """What is installed with the command, or with an extra for its users, is imported by it."""
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    offered = [spec for name in sorted(extras.keys() - NOT_FOR_USERS) for spec in extras[name]]
    names = {re.split("[<>=~]", spec)[0].strip().lower() for spec in (*project["dependencies"], *offered)} - LENT
    assert names == {DISTRIBUTIONS.get(package, package).lower() for package in third_party()}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_edges_open_files(path: Path) -> None:
    """Only `read`, `cli`, `config` and the pack loader touch the disk."""
    name = name_of(path)
    if not {name, room(name)} & OPENERS:
        assert not set(called(path)) & OPENING_CALLS


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_core_has_no_clock_environment_chance_or_print(path: Path) -> None:
    """The same input gives the same report, today and tomorrow, here and there."""
    if room(name_of(path)) in CORE | {"checking", "outcome", "errors"}:
        assert not {name.split(".")[0] for name in imported(path)} & BANNED_IMPORTS
        assert not set(called(path)) & (CLOCK_CALLS | {"print", "input", "exit"})


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_command_prints_and_exits(path: Path) -> None:
    """`cli` is the only door."""
    if room(name_of(path)) != "cli":
        assert not set(called(path)) & {"print", "exit", "echo"}
        written = {ast.unparse(node) for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute)}
        assert not written & {"sys.stdout", "sys.stderr"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_code_never_asks_which_language_it_reads(path: Path) -> None:
    """A language is data: nothing in the code is compared with a language's code."""
    codes = {folder.name for folder in (PACKAGE / "languages").iterdir() if folder.is_dir()}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Compare):
            words = {each.value for each in ast.walk(node) if isinstance(each, ast.Constant)}
            assert not words & codes, f"{path}:{node.lineno}"


def test_languages_are_data() -> None:
    """Adding a language opens no Python file."""
    assert {path.suffix for path in (PACKAGE / "languages").rglob("*") if path.is_file()} == {".toml", ".json"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_names_say_what_things_are(path: Path) -> None:
    """No room for odds and ends."""
    assert path.stem not in BANNED_NAMES


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_and_functions_stay_small(path: Path) -> None:
    """What does not fit on a few screens has two subjects."""
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_MODULE
    assert {node.name: code_lines(node) for node in functions(path) if code_lines(node) > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_public_thing_has_a_docstring(path: Path) -> None:
    """Modules, classes and functions say what they promise."""
    module = tree(path)
    bodies = [module.body, *(node.body for node in module.body if isinstance(node, ast.ClassDef))]
    defined = [node for body in bodies for node in body if isinstance(node, ast.ClassDef | ast.FunctionDef)]
    silent = [node.name for node in defined if not node.name.startswith("_") and ast.get_docstring(node) is None]
    assert silent == []
    assert ast.get_docstring(module)


def test_public_names_are_those_listed() -> None:
    """`__all__` is what the package gives, each name has a home, and asking for another fails as it should."""
    assert sorted(factcheck.__all__) == factcheck.__all__
    for name in factcheck.__all__:
        assert getattr(factcheck, name) is not None
    with pytest.raises(AttributeError, match="nonsense"):
        _ = factcheck.nonsense
