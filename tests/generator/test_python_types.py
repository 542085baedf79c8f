"""Types as data: how they combine, which names they hold, and that what is printed means what it was."""

from __future__ import annotations

import ast
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.python_types import (
    ANY,
    BOOL,
    DATE,
    DATETIME,
    INT,
    NONE,
    STR,
    Constant,
    Container,
    Named,
    Origin,
    Scalar,
    Type,
    TypedDictOf,
    Union,
    names_in,
    options_of,
    parts_of,
    printed,
    union_of,
)

SCALARS = (ANY, NONE, STR, INT, BOOL, DATE, DATETIME)
LABEL, LETTER = Named("Label"), Named("Letter")
LEAVES = st.one_of(
    st.sampled_from([*SCALARS, LABEL, LETTER, TypedDictOf("Label")]),
    st.builds(Constant, st.text(max_size=5) | st.integers(-9, 9) | st.booleans()),
)
TYPES = st.recursive(
    LEAVES,
    lambda inner: (
        st.builds(Container, st.sampled_from(get_args(Origin)), inner) | st.lists(inner, max_size=4).map(union_of)
    ),
    max_leaves=12,
)


def read(text: str) -> Type:
    """The type that an expression means, read by Python itself."""
    return _read(ast.parse(text, mode="eval").body)


def _read(node: ast.expr) -> Type:
    if isinstance(node, ast.BinOp):
        return Union((*options_of(_read(node.left)), _read(node.right)))
    if isinstance(node, ast.Constant):
        assert node.value is None
        return NONE
    if isinstance(node, ast.Name):
        scalar = Scalar(node.id)
        if scalar in SCALARS:
            return scalar
        return TypedDictOf(node.id.removesuffix("Dict")) if node.id.endswith("Dict") else Named(node.id)
    assert isinstance(node, ast.Subscript)
    assert isinstance(node.value, ast.Name)
    if node.value.id == "Literal":
        return Constant(ast.literal_eval(node.slice))
    if not isinstance(node.slice, ast.Tuple):
        return Container(node.value.id, _read(node.slice))
    key, item = node.slice.elts
    assert isinstance(key, ast.Name)
    assert key.id == "str"
    return Container(node.value.id, _read(item))


def names_of(text: str) -> set[str]:
    """The names in an expression, None among them."""
    nodes = list(ast.walk(ast.parse(text)))
    nothing = {"None" for node in nodes if isinstance(node, ast.Constant) and node.value is None}
    return nothing | {node.id for node in nodes if isinstance(node, ast.Name)}


@given(TYPES)
def test_what_is_printed_means_the_type(type_: Type) -> None:
    assert read(printed(type_)) == type_


@given(TYPES)
def test_the_names_of_a_type_are_those_that_it_is_printed_with(type_: Type) -> None:
    has_keys = any(isinstance(part, Container) and part.origin in {"dict", "Mapping"} for part in parts_of(type_))
    assert names_of(printed(type_)) == names_in(type_) | ({"str"} if has_keys else set())


@given(TYPES)
def test_a_shadowed_name_is_written_otherwise_and_nothing_else_is(type_: Type) -> None:
    shadowed = {"list": "builtins.list", "date": "_datetime.date"}
    text = printed(type_, shadowed)
    bare = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
    assert not bare & shadowed.keys()
    for name, instead in shadowed.items():
        assert (instead in _attributes(text)) == (name in names_in(type_))
    assert _without_modules(text) == printed(type_)


def _attributes(text: str) -> set[str]:
    return {ast.unparse(node) for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Attribute)}


def _without_modules(text: str) -> str:
    """The text with `builtins.list` as `list`, read as syntax, so that constants stay."""

    class Bare(ast.NodeTransformer):
        def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
            return ast.Name(node.attr)

    tree = Bare().visit(ast.parse(text, mode="eval"))
    return printed(_read(tree.body))


@given(st.lists(TYPES, max_size=5))
def test_a_union_is_flat_without_repetitions_with_none_last_and_any_alone(types: list[Type]) -> None:
    options = options_of(union_of(types))
    given_options = [option for type_ in types for option in options_of(type_)]
    if ANY in given_options:
        assert options == (ANY,)
        return
    assert set(options) == (set(given_options) or {NONE})
    assert len(set(options)) == len(options)
    assert not any(isinstance(option, Union) for option in options)
    assert NONE not in options[:-1]
    order = [option for option in dict.fromkeys(given_options) if option != NONE]
    assert [option for option in options if option != NONE] == order


@given(st.lists(TYPES, max_size=4), st.lists(TYPES, max_size=4))
def test_a_union_of_unions_is_the_union_of_all(some: list[Type], others: list[Type]) -> None:
    whole = union_of([*some, *others])
    parts = [union_of(types) for types in (some, others) if types]
    assert set(options_of(union_of(parts))) == set(options_of(whole))
    assert union_of([whole]) == whole == union_of([whole, whole])


@pytest.mark.parametrize(
    ("types", "expected"),
    [
        ([NONE, STR], "str | None"),
        ([STR, STR], "str"),
        ([union_of([LABEL, STR]), union_of([STR, LETTER])], "Label | str | Letter"),
        ([Constant("x | y"), STR], "Literal['x | y'] | str"),
        ([Constant(value=True), Constant(1)], "Literal[True] | Literal[1]"),
        ([ANY, STR], "Any"),
        ([], "None"),
    ],
)
def test_unions_by_example(types: list[Type], expected: str) -> None:
    assert printed(union_of(types)) == expected


def test_a_text_that_is_a_constant_is_no_name() -> None:
    assert names_in(Constant("Label"), Container("list", INT)) == {"Literal", "list", "int"}
