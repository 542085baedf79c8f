"""What users read in the five packages: docstrings in editors, and the README and reference pages."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.specs import APIS, KEPT, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 120
Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
# What only maintainers know: the vendor's documents by number and line, and the files of this repository.
FOR_MAINTAINERS = re.compile(
    r"\b[Tt]he (?:vendor's )?document\b|\bdocument \d|\blines \d|\b(?:the|every|own) samples?\b|[Oo]verlay|CONTRIBUTING"
)
# A response is called so; people, agents and bots may answer.
ANSWERS = re.compile(
    r"\b(?:the|an) (?:empty |bare )?answer\b|\bthe answers\b"
    r"|\banswers? (?:with|to)\b|\banswered (?:by|it|with)\b|\banswers \d",
    re.IGNORECASE,
)
# By sound: "a user", "a union", "a one-time code", "an hour".
ARTICLES = re.compile(
    r"\ba `?(?:[ai][a-z]|e(?!u)[a-z]|o(?!ne\b)[a-z]|u(?:n(?!i)|[lp]))"
    r"|\ban `?(?:[bcdfgjklmnpqrstvwyz][a-z]{2}|uni|use[rs]?\b)"
)
DIALECT = re.compile(r"\b(?:told of|by what it is|first is served|gives back|makes known)\b", re.IGNORECASE)
CODE = re.compile(r"^```.*?^```|(`+)[^`].*?\1", re.DOTALL | re.MULTILINE)


def package(api: str) -> Path:
    """The folder of a client's package."""
    return ROOT / "clients" / api / "src" / f"switchboard_{api}"


@cache
def generated(api: str) -> dict[str, ast.Module]:
    """The modules that templates wrote, by their paths in the package."""
    folder = package(api)
    names = [path.relative_to(folder) for path in sorted(folder.rglob("*.py"))]
    own = [name for name in names if name.parts[0] not in {"_runtime", "custom"}]
    return {name.as_posix(): ast.parse((folder / name).read_text(encoding="utf-8")) for name in own}


def text_of(node: ast.AST) -> str | None:
    """The text of a statement that is nothing but a string: a docstring, or what stands below a field."""
    value = node.value if isinstance(node, ast.Expr) else None
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None


def texts(api: str) -> Iterator[tuple[str, str]]:
    """All docstrings of a package, those of fields and enum members too, each as one line with its place."""
    for name, module in generated(api).items():
        for node in ast.walk(module):
            text = text_of(node)
            if text is not None:
                yield f"{name}:{node.lineno}", " ".join(text.split())


def definitions(module: ast.Module) -> Iterator[Definition]:
    """The public classes of a module, and their public methods and properties."""
    for cls in module.body:
        if isinstance(cls, ast.ClassDef) and not cls.name.startswith("_"):
            yield cls
            yield from methods(cls)


def methods(cls: ast.ClassDef) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """The public methods and properties of a class."""
    for node in cls.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield node


def pages(api: str) -> dict[str, str]:
    """README and reference."""
    folder = ROOT / "clients" / api
    return {name: (folder / name).read_text(encoding="utf-8") for name in ("README.md", "docs/reference.md")}


@pytest.mark.parametrize("api", APIS)
def test_every_public_class_method_and_property_has_a_docstring(api: str) -> None:
    """Typed dicts aside: another tool writes them from descriptions that not every schema has."""
    bare = [
        f"{name}:{node.lineno} {node.name}"
        for name, module in generated(api).items()
        if name != "types.py"
        for node in definitions(module)
        if not ast.get_docstring(node)
    ]
    assert bare == []


@pytest.mark.parametrize("api", APIS)
def test_no_generated_line_is_wider_than_the_formatter_allows(api: str) -> None:
    """But for what can't be broken: a path."""
    wide = [
        f"{name}:{number}"
        for name in generated(api)
        for number, line in enumerate((package(api) / name).read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > WIDTH and " " in line.strip()
    ]
    assert wide == []


@pytest.mark.parametrize("api", APIS)
def test_docstrings_hold_nothing_that_only_maintainers_understand(api: str) -> None:
    assert [(place, text) for place, text in texts(api) if FOR_MAINTAINERS.search(text)] == []


@pytest.mark.parametrize("api", APIS)
def test_the_first_lines_name_files_and_commands_that_exist(api: str) -> None:
    """A package ships no CONTRIBUTING.md: its files name the inputs, the command and the repository."""
    for path in sorted(package(api).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        assert "CONTRIBUTING" not in text, path
        if text.startswith("# Copied from ") or "\n#" not in text:
            continue
        assert f"openapi/{api}.yaml" in text, path
        assert "`make generate` in the Switchboard repository" in text, path


@pytest.mark.parametrize("api", APIS)
def test_an_async_method_has_the_whole_docstring_of_its_sync_twin(api: str) -> None:
    """The very same text, so that Python keeps one copy of it in a compiled module."""
    compared = 0
    for name, module in generated(api).items():
        classes = {node.name: node for node in module.body if isinstance(node, ast.ClassDef)}
        for cls in (node for node in classes.values() if f"Async{node.name}" in classes):
            twins = {node.name: node for node in methods(classes[f"Async{cls.name}"])}
            for node in methods(cls):
                compared += 1
                own, other = ast.get_docstring(node, clean=False), ast.get_docstring(twins[node.name], clean=False)
                assert own == other, f"{name}: {cls.name}.{node.name}"
    assert compared > (10 if api in KEPT else 0)


@pytest.mark.parametrize("api", KEPT)
def test_texts_are_plain_english(api: str) -> None:
    for place, text in [*texts(api), *pages(api).items()]:
        for kind, pattern in (("article", ARTICLES), ("response", ANSWERS), ("dialect", DIALECT)):
            found = pattern.search(text)
            assert found is None, f"{place}: {kind}: {text[max(0, found.start() - 60) : found.end() + 60]}"


@pytest.mark.parametrize("api", APIS)
def test_code_in_pages_is_not_escaped(api: str) -> None:
    """Markdown shows code as it stands: an entity would be shown as an entity."""
    for name, page in pages(api).items():
        for match in CODE.finditer(page):
            assert "&lt;" not in match.group(), f"{name}: {match.group()}"
            assert "&amp;" not in match.group(), f"{name}: {match.group()}"


@pytest.mark.parametrize("api", APIS)
def test_the_reference_shows_each_call_as_it_can_be_typed(api: str) -> None:
    """Each signature is Python, with the star and the defaults that the method itself has."""
    shown = {}
    for block in re.findall(r"^```python\n(.*?)^```", pages(api)["docs/reference.md"], re.DOTALL | re.MULTILINE):
        function = ast.parse(re.sub(r"^client\.([\w.]+)\(", "def call(", block).rstrip() + ": ...").body[0]
        assert isinstance(function, ast.FunctionDef)
        shown[re.match(r"client\.([\w.]+)\(", block)[1]] = function.args  # type: ignore[index]
    assert shown
    for name, module in generated(api).items():
        for cls in (node for node in module.body if isinstance(node, ast.ClassDef) and name.startswith("resources/")):
            for node in () if cls.name.startswith("Async") else methods(cls):
                if node.decorator_list:  # a resource below this one
                    continue
                arguments = next(args for call, args in shown.items() if _stands_for(call, name, node))
                assert [item.arg for item in arguments.args] == [item.arg for item in node.args.args[1:]]
                assert [item.arg for item in arguments.kwonlyargs] == [item.arg for item in node.args.kwonlyargs]
                assert [bool(item) for item in arguments.kw_defaults] == [bool(item) for item in node.args.kw_defaults]


def _stands_for(call: str, module: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    resource, _, method = call.rpartition(".")
    return method == node.name and resource.replace(".", "_") == Path(module).stem.rstrip("_")


def test_the_patterns_find_what_they_are_for() -> None:
    """A pattern that matches nothing proves nothing."""
    for text in ("use it in a `async with`", "a unknown key", "a async method", "an list", "an user", "a update"):
        assert ARTICLES.search(text), text
    for text in (
        "an async method",
        "a user",
        "a union",
        "an hour",
        "a one-time code",
        "a unique id",
        "an unknown key",
        "an SMS",
    ):
        assert not ARTICLES.search(text), text
