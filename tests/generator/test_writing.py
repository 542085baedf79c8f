"""Stages 6 to 8: nothing unescaped is emitted, no broken code passes, files change only when all of it succeeded."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import jinja2
import pytest

from generator.errors import GenerationError
from generator.pipeline import check, generate
from generator.python_types import INT, NONE, STR, Constant, Container, Named, Scalar, TypedDictOf, union_of
from generator.render.escape import (
    WIDTH,
    annotation,
    clean,
    docstring,
    dotted,
    finalize,
    markdown,
    name,
    plain_annotation,
    python_literal,
    toml,
)
from generator.render.files import environment
from generator.write.folder import differences, write
from generator.write.tidy import tidy
from tests.support.generator_project import FRAGMENTS, Project, operation, spec

if TYPE_CHECKING:
    from pathlib import Path


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("value", ["text", 3, None, True, 1.5, ["x"], object()])
def test_what_no_filter_has_escaped_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="without an escaping filter"):
        finalize(value)
    with pytest.raises(TypeError):
        environment().from_string("{{ value }}").render(value=value)


def test_a_template_that_names_what_is_not_there_fails() -> None:
    with pytest.raises(jinja2.UndefinedError):
        environment().from_string("{{ nothing | name }}").render()


@pytest.mark.parametrize("value", ["a b", "", "1a", "def", "a;b", "a\n", "a.b", "__import__('os')"])
def test_a_name_must_be_one(value: str) -> None:
    with pytest.raises(ValueError, match="no Python name"):
        name(value)
    with pytest.raises(ValueError, match="no Python name"):
        dotted(f"a.{value or ' '}.c d")


@pytest.mark.parametrize(
    "value", ["f()", "a if b else c", "lambda: 1", "[x for x in y]", "a; b", "f'{x}'", "a := 1", "(yield)", "a\nb", ""]
)
def test_an_annotation_holds_nothing_but_names(value: str) -> None:
    for escape in (annotation, plain_annotation):
        for held in (Scalar(value), Named(value), TypedDictOf(f"{value} "), Container("list", Named(value))):
            with pytest.raises(ValueError, match="no Python name"):
                escape(held)


def test_a_list_in_a_class_means_the_builtin() -> None:
    lists = union_of([Container("list", STR), Container("dict", Container("list", INT)), NONE])
    assert annotation(lists) == "builtins.list[str] | dict[str, builtins.list[int]] | None"
    assert annotation(union_of([Constant("list[x]"), Named("Mylist")])) == "Literal['list[x]'] | Mylist"
    assert plain_annotation(lists) == "list[str] | dict[str, list[int]] | None"


@pytest.mark.parametrize("value", ["a'\"\\\n\x00\u202e😀{}%", "", ("a", ("b",)), None, True, -1, 0.5, "\ud800"])
def test_a_literal_reads_back_as_what_it_was(value: object) -> None:
    assert ast.literal_eval(python_literal(value)) == value


@pytest.mark.parametrize(
    "text",
    [
        '"',
        '""',
        '"""',
        '""""',
        '"""""""',
        "\\",
        '\\"',
        '\\\\"""',
        'a"""b',
        'x\\\n"""',
        '"\n"\n"',
        "\\N{DASH}\\u12",
        "'''",
        'ends"""\nx',
        "",
    ],
)
@pytest.mark.parametrize("indent", [0, 8])
def test_a_docstring_holds_any_text_and_nothing_else(text: str, indent: int) -> None:
    source = f'"""{docstring(text, indent)}"""\n'
    (statement,) = ast.parse(source).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert " ".join(str(statement.value.value).split()) == " ".join(text.split())


@pytest.mark.parametrize("indent", [0, 8])
@pytest.mark.parametrize("lead", [0, 4])
def test_a_docstring_is_wrapped_where_it_would_be_too_long(indent: int, lead: int) -> None:
    """And only there: a text that just fits stands on one line."""
    room = WIDTH - indent - lead
    for length in (room - 1, room):
        text = " " * lead + ("ab " * room)[:length].rstrip().ljust(length, "c")
        assert docstring(text, indent) == text
    longer = docstring(" " * lead + "ab " * room, indent)
    assert {len(line) <= WIDTH for line in longer.splitlines()} == {True}
    assert longer.split() == ["ab"] * room


def test_control_and_bidi_characters_do_not_get_into_texts() -> None:
    assert clean("a\x00b\u202ec\x1b[31md\u2028e\ufefff") == "a b c [31md\ne f"
    assert "\u202e" not in docstring("x\u202ey") + markdown("x\u202ey") + toml("x\u202ey")
    assert markdown("<script>|`x`\n# y") == "&lt;script>\\|`x` # y"


def test_code_that_cannot_run_is_refused_before_it_is_written() -> None:
    for source in ("def f(:\n", "x = undefined_name\n", "import os\ndef f():\n    return y\n"):
        with pytest.raises(GenerationError, match="fault"):
            tidy({"src/x/a.py": source}, "x")


def test_tidy_formats_what_was_rendered_and_leaves_copies_alone() -> None:
    odd = "import sys,os\nx = {  'a':1 }\n"
    files = tidy({"src/x/a.py": odd, "src/x/_runtime/b.py": odd, "src/x/custom/c.py": odd, "README.md": odd}, "x")
    assert files["src/x/a.py"] == 'x = {"a": 1}\n'
    assert files["src/x/_runtime/b.py"] == files["src/x/custom/c.py"] == files["README.md"] == odd


def test_only_what_differs_is_written_and_strays_go(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "1", "b/c.txt": "2", "b/d.txt": "é\n"})
    before = snapshot(tmp_path)
    (tmp_path / "stray").mkdir()
    (tmp_path / "stray" / "x").write_text("x")
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "y.pyc").write_bytes(b"\xff")
    assert len(differences(tmp_path, {"a.txt": "1", "b/c.txt": "3", "b/d.txt": "é\n"})) == 2
    changes = write(tmp_path, {"a.txt": "1", "b/c.txt": "3", "b/d.txt": "é\n"})
    assert sorted(change.partition(":")[0] for change in changes) == ["differs", "stray"]
    after = snapshot(tmp_path)
    assert after["a.txt"] == before["a.txt"]
    assert after["b/d.txt"] == before["b/d.txt"]
    assert after["b/c.txt"][0] == b"3"
    assert not (tmp_path / "stray").exists()
    assert (tmp_path / "__pycache__" / "y.pyc").exists()
    assert write(tmp_path, {"a.txt": "1", "b/c.txt": "3", "b/d.txt": "é\n"}) == []


def test_a_binary_or_foreign_file_in_the_way_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe")
    write(tmp_path, {"a.txt": "1"})
    assert (tmp_path / "a.txt").read_text() == "1"


def test_a_generation_is_complete_or_changes_nothing(project: Project) -> None:
    good = spec({"/a": operation(operationId="things.list")})
    project.spec("one", good)
    project.spec("two", good)
    assert len(generate(project.root, [])) > 50
    assert check(project.root, []) == []
    before = snapshot(project.root / "clients")
    assert generate(project.root, []) == []
    assert snapshot(project.root / "clients") == before

    project.spec("one", spec({"/b": operation(operationId="things.get")}))
    project.spec("two", spec({"/a": operation(response={"$ref": "#/nope"})}))
    with pytest.raises(GenerationError, match="unresolved"):
        generate(project.root, [])
    assert snapshot(project.root / "clients") == before, "one API failed, and another was written"

    project.spec("two", good)
    assert any("one" in change for change in check(project.root, []))
    assert snapshot(project.root / "clients") == before, "check wrote"
    assert all("/two/" not in change for change in generate(project.root, []))
    (project.root / "openapi" / "two.yaml").unlink()
    assert check(project.root, [])
    generate(project.root, [])
    assert [path.name for path in (project.root / "clients").iterdir()] == ["one"]


def test_one_api_alone_leaves_the_others(project: Project) -> None:
    for api in ("one", "two"):
        project.spec(api, spec())
    generate(project.root, ["one"])
    assert [path.name for path in (project.root / "clients").iterdir()] == ["one"]


def test_the_command_line_tells_an_error_without_a_traceback(project: Project) -> None:
    project.spec("bad", "openapi: [")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "--root", project.root, "generate"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "bad.yaml:" in done.stderr
    assert "cure:" in done.stderr
    assert "Nothing was written." in done.stderr
    assert "Traceback" not in done.stderr


def test_two_runs_with_other_hash_seeds_give_the_same_bytes(project: Project) -> None:
    for fragment in ("unions", "clashes"):
        project.spec(fragment, (FRAGMENTS / f"{fragment}.yaml").read_text())
    found = []
    for seed in ("1", "2"):
        environ = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run(
            [sys.executable, "-m", "generator", "--root", project.root, "generate"],
            env=environ,
            check=True,
            capture_output=True,
        )
        files = snapshot(project.root / "clients")
        found.append({path: content for path, (content, _) in files.items() if "_runtime" not in path})
        for path in files:
            (project.root / "clients" / path).unlink()
    assert found[0] == found[1]
    assert len(found[0]) > 60
