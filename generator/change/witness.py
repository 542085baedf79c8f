"""Writes a program that uses everything in an interface, for a type checker to try against a later package.

Each use is a function of its own, so that what the checker refuses names what broke. `Use.subject` and `Use.part` are
those of the changes that `compare` reports.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.change.classes import given_models, given_unions
from generator.change.old_names import with_old_names
from generator.change.signatures import given_in, ways_of
from generator.interface.types import from_json
from generator.python_types import FILE, Named, TypedDictOf, names_in, parts_of, printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.python_types import Type

Interface = dict[str, Any]
STANDARD = {
    "Any": "typing",
    "Literal": "typing",
    "Sequence": "collections.abc",
    "Mapping": "collections.abc",
    "date": "datetime",
    "datetime": "datetime",
}


@dataclass(frozen=True)
class Use:
    """One use of a package."""

    subject: str
    lines: tuple[str, ...]
    names: frozenset[str] = frozenset()
    """Public names that it needs."""
    library: frozenset[str] = frozenset()
    """Names of the standard library that it needs."""


@dataclass(frozen=True)
class Witness:
    """A program, and what stands at each of its lines."""

    text: str
    subjects: tuple[str, ...]
    """The subject of each line, from the first on."""


def witness_of(interface: Interface) -> Witness:
    """The program for an interface."""
    interface = with_old_names(interface)
    uses = list(_uses(interface))
    names = sorted({name for use in uses for name in use.names})
    library = sorted({name for use in uses for name in use.library})
    lines = [("", "from __future__ import annotations")]
    lines += [("", f"from {STANDARD[name]} import {name}") for name in library]
    lines += [(name, f"from {interface['package']} import {name} as {name}") for name in names]
    lines += [(use.subject, line) for use in uses for line in use.lines]
    return Witness("\n".join(line for _, line in lines) + "\n", tuple(subject for subject, _ in lines))


def _uses(interface: Interface) -> Iterator[Use]:
    writer = _Writer(interface)
    yield from writer.client()
    yield from writer.options()
    for call, record in interface["calls"].items():
        yield from writer.call(call, record)
    for call, record in interface["custom"].items():
        yield from writer.custom(call, record["arguments"])
    for name, fields in interface["models"].items():
        yield from writer.model(name, fields)
    for name, enum in interface["enums"].items():
        yield from writer.enum(name, enum)
    for name, union in interface["unions"].items():
        yield from writer.union(name, union)
    for name, keys in interface["typed_dicts"].items():
        yield from writer.typed_dict(name, keys)
    for name, bases in interface["errors"].items():
        yield from writer.error(name, bases)
    for name in interface["exports"]:
        yield Use(name, (), frozenset({name}))


class _Writer:
    """Writes the uses of one interface; each function gets a number of its own."""

    def __init__(self, interface: Interface) -> None:
        self.interface = interface
        self.cls = interface["class"]
        self.given = given_models(interface)
        self.given_unions = given_unions(interface)
        self.number = 0

    def _use(self, subject: str, parameters: dict[str, Any], result: Any, body: str, *more: str) -> Use:
        """A function with parameters of recorded types, whose body gives a value of the result's type."""
        self.number += 1
        types = [from_json(data) for data in (*parameters.values(), result)]
        written = ", ".join(f"{name}: {_printed(data)}" for name, data in parameters.items())
        head = f"def use_{self.number}({written}) -> {_printed(result)}: {body}"
        return Use(subject, (head,), _public(*types) | set(more), _library(*types))

    def client(self) -> Iterator[Use]:
        """The constructor, with all arguments and with each setting."""
        for cls in (self.cls, f"Async{self.cls}"):
            for name, data in self.interface["arguments"].items():
                yield self._use(f"{self.cls}()", {"v": data}, "None", f"{cls}({name}=v)", cls)
            for name in self.interface["settings"]:
                yield self._use(f"{self.cls}()", {"v": "Any"}, "None", f"{cls}({name}=v)", cls)

    def call(self, call: str, record: Interface) -> Iterator[Use]:
        """Each way to call: with all arguments and with the required ones, by position and by name, in both clients."""
        for way in ways_of(record):
            arguments, required = given_in(record, way), given_in(record, way, only_required=True)
            given = {name: item for name, item in record.items() if name != "paging" or not way.get("one")}
            given["returns"] = way["returns"]
            for some in [arguments] if required == arguments else [arguments, required]:
                yield self._call(call, given, some, is_async=False)
            if any(item.get("positional") for item in arguments.values()):
                yield self._call(call, given, arguments, is_async=False, by_name=True)
            yield self._call(call, given, arguments, is_async=True)
            for old, now in record.get("old_names", {}).items():
                named = {old if name == now else name: item for name, item in arguments.items()}
                yield self._call(call, given, named, is_async=False, by_name=True)

    def options(self) -> Iterator[Use]:
        """Each of the options that all calls have."""
        for name in self.interface["options"]:
            yield self._use("every call", {"v": "Any"}, "CallOptions", f'return {{"{name}": v}}', "CallOptions")

    def _call(
        self, call: str, record: Interface, arguments: Interface, *, is_async: bool, by_name: bool = False
    ) -> Use:
        self.number += 1
        many = "Pages" if "paging" in record else "EventStream"
        cls, pages = (f"{prefix}{name}" for prefix in ["Async" if is_async else ""] for name in (self.cls, many))
        paged, result = "paging" in record or "streaming" in record, _printed(record["returns"])
        result = f"ServerSentEvent[{result}]" if record.get("streaming") == "events" else result
        parameters = "".join(f", a{index}: {_printed(item['type'])}" for index, item in enumerate(arguments.values()))
        values = ", ".join(
            f"a{index}" if item.get("positional") and not by_name else f"{name}=a{index}"
            for index, (name, item) in enumerate(arguments.items())
        )
        awaited = is_async and not paged
        value = f"{'await ' if awaited else ''}client.{call}({values})"
        head = f"{'async ' if awaited else ''}def use_{self.number}(client: {cls}{parameters})"
        body = value if result == "None" and not paged else f"return {value}"
        line = f"{head} -> {f'{pages}[{result}]' if paged else result}: {body}"
        types = [from_json(item["type"]) for item in arguments.values()] + [from_json(record["returns"])]
        return Use(f"{call}()", (line,), _public(*types) | {cls} | _also(record, pages), _library(*types))

    def custom(self, call: str, arguments: list[str]) -> Iterator[Use]:
        """A hand-written call: its record names no types, so any value is given."""
        star = arguments.index("*") if "*" in arguments else len(arguments)
        named = [argument for argument in arguments if argument != "*"]
        required = [argument for argument in named if "=" not in argument]
        for chosen in (named, required):
            names = [argument.partition("=")[0] for argument in chosen]
            by_position = [name for name in names if name in {a.partition("=")[0] for a in arguments[:star]}]
            values = [*("v" for _ in by_position), *(f"{name}=v" for name in names if name not in by_position)]
            for given in (values, [f"{name}=v" for name in names]):
                body = f"client.{call}({', '.join(given)})"
                yield self._use(f"{call}()", {"v": "Any", "client": self.cls}, "None", body, self.cls)

    def model(self, name: str, fields: Interface) -> Iterator[Use]:
        """An object of it, a read of every field into its type; of models that users make, a write too."""
        yield self._use(name, {}, name, f"return {name}()", name)
        for field, record in fields.items():
            yield self._use(f"{name}.{field}", {"m": name}, record["type"], f"return m.{field}", name)
            if name in self.given and "old" not in record:
                yield self._use(f"{name}.{field}", {"v": record["type"]}, name, f"return {name}({field}=v)", name)

    def enum(self, name: str, enum: Interface) -> Iterator[Use]:
        """The type of its values, and the value of every member."""
        yield self._use(name, {"m": name}, enum["base"], "return m", name)
        for member, value in enum["members"].items():
            yield self._use(f"{name}.{member}", {}, {"const": value}, f"return {name}.{member}.value", name)

    def union(self, name: str, union: Interface) -> Iterator[Use]:
        """A value of it is of one of its members; where users give it, each member is one."""
        yield self._use(name, {"v": name}, union["options"], "return v", name)
        if name in self.given_unions:
            yield self._use(name, {"v": union["options"]}, name, "return v", name)

    def typed_dict(self, name: str, keys: Interface) -> Iterator[Use]:
        """A literal with every key, and one with those that must be there."""
        required = {key: record for key, record in keys.items() if record.get("required")}
        model = TypedDictOf(name.removesuffix("Dict"))
        for chosen in (keys, required):
            self.number += 1
            types = [from_json(record["type"]) for record in chosen.values()]
            parameters = ", ".join(f"a{index}: {printed(type_)}" for index, type_ in enumerate(types))
            items = ", ".join(f"{key!r}: a{index}" for index, key in enumerate(chosen))
            line = f"def use_{self.number}({parameters}) -> {model.name}: return {{{items}}}"
            yield Use(name, (line,), _public(model, *types), _library(*types))

    def error(self, name: str, bases: list[str]) -> Iterator[Use]:
        """An error is of its bases."""
        own = f"{self.cls}Error"
        for base in bases:
            if base.startswith("_"):
                continue  # cannot be named
            found, other = (own if each == "ClientError" else each for each in (name, base))
            names = {found, other} & set(self.interface["exports"])
            self.number += 1
            yield Use(name, (f"def use_{self.number}(e: {found}) -> {other}: return e",), frozenset(names))


def _printed(data: Any) -> str:
    return printed(from_json(data))


def _public(*types: Type) -> frozenset[str]:
    """The public names that types are written with."""
    classes = frozenset(part.name for part in parts_of(*types) if isinstance(part, (Named, TypedDictOf)))
    return classes | ({FILE.name} if FILE in parts_of(*types) else frozenset())


def _library(*types: Type) -> frozenset[str]:
    return frozenset(names_in(*types) & STANDARD.keys())


def _also(record: Interface, many: str) -> set[str]:
    """The names that go with a call which gives many items."""
    found = {many} if "paging" in record or "streaming" in record else set()
    return found | ({"ServerSentEvent"} if record.get("streaming") == "events" else set())
