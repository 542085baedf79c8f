"""Texts that the generator writes: docstrings that fit, code in pages as it stands, calls as one can type them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.render.docstrings import call_text
from generator.render.escape import cell, code, code_cell, docstring, markdown
from tests.support.generator_project import operation, spec

if TYPE_CHECKING:
    from tests.support.generator_project import Project

WIDTH = 120


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize(
    "text", ["word " * 60, 'say "" ' * 60, "back\\slash " * 40, *("x" * size for size in (100, 114))]
)
def test_a_docstring_fits_with_its_quotes_on_every_line(text: str, indent: int) -> None:
    text = text[: len(text) - indent]
    source = f'{" " * indent}"""{docstring(text, indent)}"""'
    assert max(map(len, source.splitlines())) <= WIDTH


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("less than `<` & more <b>", "less than `<` &amp; more &lt;b>"),
        ("``a ` b`` <", "`` a ` b `` &lt;"),
        ("`open <b>", "\\`open &lt;b>"),
        ("\\`<b>\\`", "\\\\`<b>\\`"),  # both backticks count in Markdown too, once the backslash is a plain one
        ("a | b `c | d`", "a \\| b `c | d`"),
        ("`a\n<b`", "`a <b`"),
    ],
)
def test_prose_is_escaped_outside_its_code_only(text: str, shown: str) -> None:
    assert markdown(text) == shown


def test_a_table_cell_holds_no_bare_bar() -> None:
    assert cell("a | b `c | d`") == "a \\| b `c \\| d`"
    assert code_cell("str | None") == "`str \\| None`"


@pytest.mark.parametrize(
    ("text", "shown"), [("a<b", "`a<b`"), ("a`b", "`` a`b ``"), ("`", "`` ` ``"), ("a\nb", "`a b`")]
)
def test_code_may_hold_anything(text: str, shown: str) -> None:
    assert code(text) == shown


def test_a_long_call_stands_on_several_lines() -> None:
    names = [f"argument_{number}=NOT_GIVEN" for number in range(10)]
    text = call_text("client.rooms.list", ["*", *names], " -> Pages[Room]")
    assert text.startswith("client.rooms.list(\n    *, argument_0=NOT_GIVEN, ")
    assert text.endswith(",\n) -> Pages[Room]")
    assert max(map(len, text.splitlines())) <= 100
    assert " ".join(re.findall(r"\w+=NOT_GIVEN", text)) == " ".join(names)


def evidence(level: str) -> dict[str, str]:
    return {"level": level, "source": "document 009, lines 1-2", "why": "The path is lost"}


@pytest.mark.parametrize(
    ("level", "told"),
    [
        ("documented", "Source: GET /things, documented.\n"),
        ("confirmed", "Source: GET /things, confirmed.\n"),
        ("inferred", "Source: GET /things, inferred. If the path is wrong, correct it:"),
        ("guess", "Source: GET /things, a guess. If the path is wrong, correct it:"),
    ],
)
def test_docstrings_and_the_reference_tell_the_level_and_the_cure_but_no_reasons(
    project: Project, level: str, told: str
) -> None:
    paths = {"/things": operation(operationId="things.list", tags=["things"], **{"x-evidence": evidence(level)})}
    project.spec("small", spec(paths))
    files = project.build("small")
    source = files["src/switchboard_small/resources/things.py"]
    assert source.count(told) == 2, "sync and async"
    assert ('`Small(paths={"things.list": "/right/path"})`' in " ".join(source.split())) is (
        level in {"inferred", "guess"}
    )
    assert "lost" not in source
    assert "document 009" not in source
    assert f"`GET /things` · {level}\n" in files["docs/reference.md"]
    assert "document 009" not in files["docs/reference.md"]


def test_limits_are_told_in_words(project: Project) -> None:
    limits = {"a": {"minimum": 1}, "b": {"maximum": 9}, "c": {"minimum": 1, "maximum": 9}}
    parameters = [
        {"name": name, "in": "query", "description": "It", "schema": {"type": "integer", **limit}}
        for name, limit in limits.items()
    ]
    project.spec("small", spec({"/things": operation(operationId="things.list", parameters=parameters)}))
    source = project.build("small")["src/switchboard_small/resources/things.py"]
    for line in ("a: It. (at least 1)", "b: It. (at most 9)", "c: It. (1 to 9)"):
        assert line in source
