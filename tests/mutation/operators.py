"""The faults: what a slip of the hand could have made of each node of a syntax tree."""

from __future__ import annotations

import ast
from copy import copy
from functools import singledispatch
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
OPPOSITES = {"min": "max", "max": "min", "any": "all", "all": "any"}
Node = TypeVar("Node", bound=ast.AST)


@singledispatch
def faults(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in the place of a node, each with one fault; the node itself stays as it is."""
    return iter(())


def negated(test: ast.expr) -> Iterator[ast.AST]:
    """The opposite of a condition, unless one of its own faults is just that."""
    opposite = isinstance(test, ast.Compare) and not isinstance(test.ops[0], (ast.Lt, ast.LtE, ast.Gt, ast.GtE))
    if not opposite and not isinstance(test, (ast.BoolOp, ast.UnaryOp, ast.Constant)):
        yield ast.UnaryOp(ast.Not(), test)


@faults.register(ast.Compare)
def _compare(node: ast.Compare) -> Iterator[ast.AST]:
    for index, operator in enumerate(node.ops):
        yield _with(node, ops=_at(node.ops, index, COMPARISONS[type(operator)]()))


@faults.register(ast.BoolOp)
def _boolop(node: ast.BoolOp) -> Iterator[ast.AST]:
    yield _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    for index in range(len(node.values)):
        rest = _without(node.values, index)
        yield rest[0] if len(rest) == 1 else _with(node, values=rest)


@faults.register(ast.BinOp)
def _binop(node: ast.BinOp) -> Iterator[ast.AST]:
    if type(node.op) in ARITHMETIC:
        yield _with(node, op=ARITHMETIC[type(node.op)]())


@faults.register(ast.AugAssign)
def _augassign(node: ast.AugAssign) -> Iterator[ast.AST]:
    yield ast.Pass()
    if type(node.op) in ARITHMETIC:
        yield _with(node, op=ARITHMETIC[type(node.op)]())


@faults.register(ast.UnaryOp)
def _unaryop(node: ast.UnaryOp) -> Iterator[ast.AST]:
    yield node.operand


@faults.register(ast.Constant)
def _constant(node: ast.Constant) -> Iterator[ast.AST]:
    """Texts with blanks are for people."""
    if isinstance(node.value, bool):
        yield _with(node, value=not node.value)
    elif isinstance(node.value, (int, float)):
        yield _with(node, value=node.value + 1)
    elif isinstance(node.value, str) and " " not in node.value.strip(" "):
        yield _with(node, value="" if node.value else "x")


@faults.register(ast.Name)
def _name(node: ast.Name) -> Iterator[ast.AST]:
    if node.id in OPPOSITES:
        yield _with(node, id=OPPOSITES[node.id])


@faults.register(ast.Call)
def _call(node: ast.Call) -> Iterator[ast.AST]:
    """An argument is forgotten: each of those with names, and the last of those without."""
    for index in range(len(node.keywords)):
        yield _with(node, keywords=_without(node.keywords, index))
    if len(node.args) > 1 and not (isinstance(node.func, ast.Name) and node.func.id == "isinstance"):
        yield _with(node, args=node.args[:-1])


@faults.register(ast.comprehension)
def _comprehension(node: ast.comprehension) -> Iterator[ast.AST]:
    for index in range(len(node.ifs)):
        yield _with(node, ifs=_without(node.ifs, index))


@faults.register(ast.ExceptHandler)
def _excepthandler(node: ast.ExceptHandler) -> Iterator[ast.AST]:
    """One of several exceptions is not caught."""
    if isinstance(node.type, ast.Tuple):
        for index in range(len(node.type.elts)):
            yield _with(node, type=_with(node.type, elts=_without(node.type.elts, index)))


@faults.register(ast.Return)
def _return(node: ast.Return) -> Iterator[ast.AST]:
    if node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None):
        yield _with(node, value=ast.Constant(None))


@faults.register(ast.Continue)
def _continue(node: ast.Continue) -> Iterator[ast.AST]:
    yield ast.Break()


@faults.register(ast.Expr)
@faults.register(ast.Raise)
@faults.register(ast.Delete)
def _statement(node: ast.stmt) -> Iterator[ast.AST]:
    """A statement is missing."""
    yield ast.Pass()


@faults.register(ast.Assign)
def _assign(node: ast.Assign) -> Iterator[ast.AST]:
    """Names are left: without them nothing goes."""
    if isinstance(node.targets[0], (ast.Attribute, ast.Subscript)):
        yield ast.Pass()


def _with(node: Node, **fields: object) -> Node:
    changed = copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _at(items: list[ast.cmpop], index: int, item: ast.cmpop) -> list[ast.cmpop]:
    return [*items[:index], item, *items[index + 1 :]]


def _without(items: list[Node], index: int) -> list[Node]:
    return [*items[:index], *items[index + 1 :]]
