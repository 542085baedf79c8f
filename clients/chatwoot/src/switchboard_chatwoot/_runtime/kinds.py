# Copied from generator/runtime/kinds.py: edit it there.
"""The kinds of values that a field can hold, one class a kind: how each is loaded, dumped and checked for drift."""

from __future__ import annotations

import ast
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from .plain import parse_date, parse_datetime, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .codec import Codec

    Report = Callable[[str, str, str], None]
    Scope = dict[str, Any]


class UnionOf(NamedTuple):
    """A named union: its member types and, where the spec has a discriminator, which value means which member."""

    options: tuple[str, ...]
    discriminator: str = ""
    mapping: Mapping[str, str] = {}


class Kind:
    """A kind of value. The base class takes everything as it is."""

    direct: ClassVar[bool] = True
    """Loading changes nothing, so that no code is needed for it."""
    label: str = "any value"
    nullable: bool = False
    """Null is no drift. (Loading leaves null alone everywhere.)"""

    def load(self, var: str, scope: Scope) -> str:  # noqa: ARG002 -- the other kinds need it
        """Python source of the expression that converts the JSON value in the variable `var`."""
        return var

    def dump(self, target: str, key: str, scope: Scope) -> list[str]:  # noqa: ARG002
        """Source lines that write the field value `v` to `target[key]`, where `r` is what the wire had there."""
        return [
            f"    if v.__class__ is dict or v.__class__ is list: {target}[{key}] = _plain(v)",
            f"    elif v is not r: _put({target}, {key}, v)",
        ]

    def accepts(self, value: Any) -> bool:  # noqa: ARG002
        """Whether the outer form of a JSON value fits this kind."""
        return True

    def check(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        """Report what in a JSON value does not fit."""
        if value is None and self.nullable:
            return
        if not self.accepts(value):
            report(at, self.label, describe(value))
        elif value is not None:
            self.check_inside(value, at, report, codec)

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        """Report what does not fit within a value whose outer form fits."""


class Null(Kind):
    """Only null."""

    label = "null"

    def accepts(self, value: Any) -> bool:
        return value is None


class Scalar(Kind):
    """A string, number or boolean; with `only`, one of some constants."""

    def __init__(self, label: str, types: tuple[type[Any], ...], only: tuple[Any, ...] = ()) -> None:
        self.label = f"one of {', '.join(map(repr, only))}" if only else label
        self.types = types
        self.only = only

    def dump(self, target: str, key: str, scope: Scope) -> list[str]:  # noqa: ARG002
        return [f"    if v is not r: _put({target}, {key}, v)"]

    def accepts(self, value: Any) -> bool:
        return value.__class__ in self.types and (not self.only or value in self.only)


class Enumerated(Kind):
    """An open enum: known values become members, all others stay as they are."""

    direct = False

    def __init__(self, cls: type[Any]) -> None:
        self.cls = cls
        self.members: dict[Any, Any] = {member.value: member for member in cls}
        self.types = tuple({type(value) for value in self.members})
        self.label = f"a known {cls.__name__}"

    def load(self, var: str, scope: Scope) -> str:
        name = f"_members_{self.cls.__name__}"
        scope[name] = self.members.get
        test = f"{var}.__class__ is {self.types[0].__name__}"
        return f"({name}({var}, {var}) if {test} else {var})"

    def dump(self, target: str, key: str, scope: Scope) -> list[str]:
        name = f"_enum_{self.cls.__name__}"
        scope[name] = self.cls
        return [f"    if v is not r and (v.__class__ is not {name} or v._value_ != r): _put({target}, {key}, v)"]

    def accepts(self, value: Any) -> bool:
        return value.__class__ in self.types

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:  # noqa: ARG002
        if value not in self.members:
            report(at, self.label, repr(value))


class Moment(Kind):
    """A time as text: RFC 3339 date-times become aware datetimes, dates become dates; other text stays."""

    direct = False

    def __init__(self, name: str) -> None:
        self.name = name
        self.parse = parse_datetime if name == "datetime" else parse_date
        self.label = "an RFC 3339 date-time with offset" if name == "datetime" else "a date YYYY-MM-DD"

    def load(self, var: str, scope: Scope) -> str:
        scope[f"_parse_{self.name}"] = self.parse
        return f"(_parse_{self.name}({var}) if {var}.__class__ is str else {var})"

    def dump(self, target: str, key: str, scope: Scope) -> list[str]:
        scope[f"_parse_{self.name}"] = self.parse
        same = f"r.__class__ is str and v.__class__ is not str and _parse_{self.name}(r) == v"
        return [f"    if v is not r and not ({same}): _put({target}, {key}, v)"]

    def accepts(self, value: Any) -> bool:
        return value.__class__ is str

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:  # noqa: ARG002
        if self.parse(value).__class__ is str:
            report(at, self.label, repr(value))


class ModelRef(Kind):
    """A JSON object with a model of its own; the model is imported when the first such object is met."""

    direct = False

    def __init__(self, name: str, codec: Codec) -> None:
        self.name = name
        self.codec = codec
        self.label = f"an object ({name})"

    def load(self, var: str, scope: Scope) -> str:
        key = f"_load_{self.name}"

        def load_first(value: dict[str, Any]) -> Any:
            scope[key] = self.codec.loader(self.codec.lookup(self.name))
            return scope[key](value)

        scope.setdefault(key, load_first)
        return f"({key}({var}) if {var}.__class__ is dict else {var})"

    def dump(self, target: str, key: str, scope: Scope) -> list[str]:  # noqa: ARG002
        return [
            "    f = _d.get(v.__class__)",
            f"    if f is not None: {target}[{key}] = f(v)",
            f"    elif v is not r: _put({target}, {key}, v)",
        ]

    def accepts(self, value: Any) -> bool:
        return value.__class__ is dict

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        from .drift import check_object  # here, since drift is off for most calls

        check_object(codec, codec.lookup(self.name), value, at, report)


class ListOf(Kind):
    """A JSON array of one kind."""

    def __init__(self, item: Kind) -> None:
        self.item = item
        self.direct = item.direct  # type: ignore[misc]  # of this list, not of its class
        self.label = f"an array of {item.label}"

    def load(self, var: str, scope: Scope) -> str:
        if self.direct:
            return var
        return f"([{self.item.load(var + 'i', scope)} for {var}i in {var}] if {var}.__class__ is list else {var})"

    def dump(self, target: str, key: str, scope: Scope) -> list[str]:
        if self.direct:
            return super().dump(target, key, scope)
        each = "[f(x) if (f := _d.get(x.__class__)) is not None else _plain(x) for x in v]"
        return [
            f"    if v.__class__ is list: {target}[{key}] = {each}",
            f"    elif v is not r: _put({target}, {key}, v)",
        ]

    def accepts(self, value: Any) -> bool:
        return value.__class__ is list

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        for index, item in enumerate(value):
            self.item.check(item, f"{at}/{index}", report, codec)


class MapOf(Kind):
    """A JSON object whose keys are data and whose values are of one kind."""

    def __init__(self, value: Kind) -> None:
        self.value = value
        self.direct = value.direct  # type: ignore[misc]  # of this map, not of its class
        self.label = f"an object of {value.label}"

    def load(self, var: str, scope: Scope) -> str:
        if self.direct:
            return var
        each = self.value.load(var + "i", scope)
        return f"({{k: {each} for k, {var}i in {var}.items()}} if {var}.__class__ is dict else {var})"

    def accepts(self, value: Any) -> bool:
        return value.__class__ is dict

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        for key, item in value.items():
            self.value.check(item, f"{at}/{escape(key)}", report, codec)


class OneOf(Kind):
    """A union: the member is chosen by the form of the value, by its discriminator, or by the keys that it shares."""

    def __init__(self, options: Iterable[Kind], union: UnionOf | None = None) -> None:
        self.options = tuple(options)
        self.union = union
        self.direct = all(option.direct for option in self.options)  # type: ignore[misc]
        self.label = " or ".join(option.label for option in self.options)

    def load(self, var: str, scope: Scope) -> str:
        if self.direct:
            return var
        key = f"_one_of_{len(scope)}"
        scope[key] = self._chooser(scope)
        return f"{key}({var})"

    def _chooser(self, scope: Scope) -> Callable[[Any], Any]:
        loads: dict[int, Callable[[Any], Any]] = {}
        for option in self.options:
            source = f"lambda v: {option.load('v', scope)}"
            loads[id(option)] = eval(source, scope)  # noqa: S307 -- built from reprs and checked identifiers

        def load(value: Any) -> Any:
            option = self.choose(value)
            return value if option is None else loads[id(option)](value)

        return load

    def choose(self, value: Any) -> Kind | None:
        """The option that a JSON value belongs to."""
        fitting = [option for option in self.options if option.accepts(value)]
        if len(fitting) < 2:  # noqa: PLR2004
            return fitting[0] if fitting else None
        if value.__class__ is dict:
            return self._by_discriminator(value, fitting) or self._by_keys(value, fitting)
        return next((option for option in fitting if _knows(option, value)), fitting[0])

    def _by_discriminator(self, value: dict[str, Any], fitting: list[Kind]) -> Kind | None:
        if self.union is None or not self.union.discriminator:
            return None
        tag = value.get(self.union.discriminator)
        name = self.union.mapping.get(tag, tag) if isinstance(tag, str) else None
        return next((option for option in fitting if isinstance(option, ModelRef) and option.name == name), None)

    def _by_keys(self, value: dict[str, Any], fitting: list[Kind]) -> Kind:
        """The model that lacks no required key and shares the most keys; the first of equals."""

        def score(option: Kind) -> tuple[bool, int]:
            if not isinstance(option, ModelRef):
                return (True, 0)
            cls = option.codec.lookup(option.name)
            wires = {name: wire for name, wire, _ in option.codec.fields(cls)}
            missing = {wires[name] for name in cls._required} - value.keys()
            return (not missing, len(set(wires.values()) & value.keys()))

        return max(fitting, key=score)

    def accepts(self, value: Any) -> bool:
        return any(option.accepts(value) for option in self.options)

    def check(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        option = self.choose(value)
        if option is None and value is None and self.nullable:
            return
        if option is None:
            report(at, self.label, describe(value))
        else:
            option.check(value, at, report, codec)


def _knows(option: Kind, value: Any) -> bool:
    if isinstance(option, Enumerated):
        return value in option.members
    if isinstance(option, Moment):
        return option.parse(value).__class__ is not str
    return isinstance(option, Scalar) and bool(option.only)


SCALARS: dict[str, Kind] = {
    "str": Scalar("a string", (str,)),
    "int": Scalar("an integer", (int,)),
    "float": Scalar("a number", (float, int)),
    "bool": Scalar("true or false", (bool,)),
    "Any": Kind(),
    "object": Kind(),
    "None": Null(),
    "datetime": Moment("datetime"),
    "date": Moment("date"),
}


def parse_kind(expression: str, codec: Codec) -> Kind:
    """The kind that an annotation such as `dict[str, Label] | None` stands for."""
    return _kind(ast.parse(expression, mode="eval").body, codec)


def _kind(node: ast.expr, codec: Codec) -> Kind:
    if isinstance(node, ast.BinOp):
        return _union(list(_flatten(node)), codec)
    if isinstance(node, ast.Subscript):
        return _generic(node, codec)
    if isinstance(node, ast.Constant):
        return SCALARS["None"] if node.value is None else parse_kind(str(node.value), codec)
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ast.unparse(node)
    return SCALARS.get(name) or _named(name, codec)


def _named(name: str, codec: Codec) -> Kind:
    if name in codec.enums:
        return Enumerated(codec.lookup(name))
    if name in codec.unions:
        union = codec.unions[name]
        return OneOf([parse_kind(option, codec) for option in union.options], union)
    return MapOf(SCALARS["Any"]) if name == "dict" else ListOf(SCALARS["Any"]) if name == "list" else ModelRef(name, codec)


def _generic(node: ast.Subscript, codec: Codec) -> Kind:
    match ast.unparse(node.value).rpartition(".")[2]:
        case "list":
            return ListOf(_kind(node.slice, codec))
        case "dict" if isinstance(node.slice, ast.Tuple):
            return MapOf(_kind(node.slice.elts[1], codec))
        case "Literal":
            values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            only = tuple(ast.literal_eval(value) for value in values)
            return Scalar("", tuple({type(value) for value in only}), only)
    raise TypeError(f"no kind for the type expression {ast.unparse(node)!r}")


def _flatten(node: ast.expr) -> Iterable[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _flatten(node.left)
        yield from _flatten(node.right)
    else:
        yield node


def _union(nodes: list[ast.expr], codec: Codec) -> Kind:
    """A union, its null as a note, and without the base type that an open enum states."""
    found = [_kind(node, codec) for node in nodes]
    kinds = [kind for kind in found if not isinstance(kind, Null)]
    bases = {base for kind in kinds if isinstance(kind, Enumerated) for base in kind.types}
    kinds = [kind for kind in kinds if not (isinstance(kind, Scalar) and not kind.only and set(kind.types) <= bases)]
    kind = kinds[0] if len(kinds) == 1 else OneOf(kinds) if kinds else SCALARS["None"]
    if any(isinstance(other, Null) for other in found):
        kind = copy(kind)  # kinds of scalars are shared
        kind.nullable = True
    return kind


def describe(value: Any) -> str:
    """What a JSON value is, for a drift report; its content is not told, since it may be private."""
    names = {dict: "an object", list: "an array", str: "a string", int: "an integer", float: "a number", bool: "a boolean"}
    return "null" if value is None else names.get(value.__class__, value.__class__.__name__)


def escape(key: str) -> str:
    """One step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


__all__ = ["Kind", "UnionOf", "describe", "escape", "parse_kind", "plain"]
