"""Changes of a call's arguments: names, types, order, limits, and where they go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.change.differences import change, said, same, shown
from generator.change.limits import limit_changes
from generator.change.rules import BOTH, RUN_TIME, TYPES
from generator.interface.types import from_json
from generator.python_types import names_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.change.differences import Types
    from generator.change.rules import Breaks, Change

Record = dict[str, Any]
USUAL = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
"""The style of a parameter for which none is stated."""
ONE = frozenset({"str", "int", "float", "bool", "date", "datetime"})
"""Types of one value, which `explode` does not change."""


def argument_changes(subject: str, old: Record, new: Record, types: Types) -> Iterator[Change]:
    """Changes of all arguments of a call."""
    after, now = new.get("arguments", {}), new.get("old_names", {})
    before = {now.get(name, name): record for name, record in old.get("arguments", {}).items()}
    renamed = _renamed(before, after)
    for name in old.get("old_names", {}):
        if name not in now and name not in after:
            yield change("argument-removed", subject, f"argument {name}, the old name, was removed", name, part=name)
    for name, record in before.items():
        if name in after:
            yield from _Argument(subject, name, record, after[name], types).changes()
        elif name in renamed:
            text = f"argument {name} is called {renamed[name]}"
            yield change("argument-renamed", subject, text, name, renamed[name], part=name)
            yield from _Argument(subject, name, record, after[renamed[name]], types).changes()
        else:
            yield change("argument-removed", subject, f"argument {name} was removed", name, part=name)
    for name, record in after.items():
        if name not in before and name not in renamed.values():
            required = record.get("required", False)
            rule = "required-argument-added" if required else "argument-added"
            text = f"{'required ' if required else ''}argument {name} was added"
            yield change(rule, subject, text, new=name, part=name)
    yield from _Order(subject, before, after, renamed).changes(types)


def _renamed(old: dict[str, Record], new: dict[str, Record]) -> dict[str, str]:
    """The new names of arguments that are gone, found by where they go."""
    before, after = _places(old), _places(new)
    fresh = {place: name for name, place in after.items() if name not in old}
    return {name: fresh[place] for name, place in before.items() if name not in new and place in fresh}


def _places(arguments: dict[str, Record]) -> dict[str, tuple[str, str]]:
    """Where each argument goes; variables of the path by their position."""
    order = [name for name, record in arguments.items() if record.get("in") == "path"]
    return {
        name: ("path", str(order.index(name))) if name in order else (record.get("in", ""), record.get("wire", ""))
        for name, record in arguments.items()
    }


class _Order:
    """The arguments that are given by position, in both interfaces."""

    def __init__(self, subject: str, old: dict[str, Record], new: dict[str, Record], renamed: dict[str, str]) -> None:
        self.subject = subject
        self.old = {renamed.get(name, name): record for name, record in old.items() if record.get("positional")}
        self.new = {name: record for name, record in new.items() if record.get("positional")}
        self.joined = [name for name in self.new if name in old and name not in self.old]
        self.left = [name for name in self.old if name in new and name not in self.new]

    def changes(self, types: Types) -> Iterator[Change]:
        """What is given by position must go to the same argument."""
        for name in self.left:
            yield change("argument-became-keyword", self.subject, f"argument {name} goes by name only", part=name)
        for name in self.joined:
            text = f"argument {name} can be given by position"
            yield change("argument-became-positional", self.subject, text, part=name)
        before, after = list(self.old), list(self.new)
        kept = [name for name in before if name in after]
        if after[: len(kept)] != kept:
            text = f"arguments by position are {', '.join(after)}"
            yield change("argument-order-changed", self.subject, text, ", ".join(before), ", ".join(after),
                         breaks=self._broken(types))  # fmt: skip

    def _broken(self, types: Types) -> tuple[Breaks, ...]:
        pairs = zip(self.old.values(), self.new.values(), strict=False)
        seen = any(TYPES in types.broken_for_givers(old["type"], new["type"]) for old, new in pairs)
        return BOTH if seen else (RUN_TIME,)


class _Argument:
    """One argument in both interfaces."""

    def __init__(self, subject: str, name: str, old: Record, new: Record, types: Types) -> None:
        self.subject = subject
        self.name = name
        self.old = old
        self.new = new
        self.types = types

    def changes(self) -> Iterator[Change]:
        """What changed of it, beside its name."""
        yield from self._need()
        yield from self._type()
        yield from self._travel()
        before, after = self.old.get("limits") or {}, self.new.get("limits") or {}
        for found in limit_changes(before, after, whole=_whole(self.new["type"])):
            rule = "limits-tightened" if found.tighter else "limits-loosened"
            yield self._change(rule, found.text, found.old, found.new)

    def _need(self) -> Iterator[Change]:
        if self._differ("from_client"):
            joined = self.new.get("from_client")
            rule = "argument-joined-client" if joined else "argument-left-client"
            yield self._change(rule, "is taken from the client" if joined else "is no longer taken from the client")
        if self._differ("required"):
            required = self.new.get("required")
            rule = "argument-became-required" if required else "argument-became-optional"
            yield self._change(rule, "became required" if required else "became optional")
        if self._differ("default"):
            before, after = self.old.get("default"), self.new.get("default")
            text = f"argument {self.name} is {after!r} when it is left out"
            text = f"argument {self.name} has no default any more" if after is None else text
            stated = () if before is None or after is None else None  # the vendor only says now what held before, too
            yield change("argument-default-changed", self.subject, text, said(before), said(after),
                         part=self.name, breaks=stated)  # fmt: skip

    def _type(self) -> Iterator[Change]:
        before, after = self.old["type"], self.new["type"]
        if same(before, after):
            return
        broken = self.types.broken_for_givers(before, after)
        narrower = not self.types.broken_for_readers(before, after)
        rule = ("argument-narrowed" if narrower else "argument-changed") if broken else "argument-widened"
        old, new = shown(from_json(before)), shown(from_json(after))
        text = f"argument {self.name} takes {new}"
        yield change(rule, self.subject, text, old, new, part=self.name, breaks=broken)

    def _travel(self) -> Iterator[Change]:
        before, after = _sent(self.old), _sent(self.new)
        if before != after:
            yield self._change("argument-sent-differently", "is sent in another way", before, after)
        if self._differ("sensitive"):
            yield self._change("sensitivity-changed", f"is {'' if self.new.get('sensitive') else 'not '}a secret")

    def _differ(self, key: str) -> bool:
        return bool(self.old.get(key) != self.new.get(key))

    def _change(self, rule: str, text: str, old: Any = "", new: Any = "") -> Change:
        return change(rule, self.subject, f"argument {self.name} {text}", said(old), said(new), part=self.name)


def _sent(record: Record) -> Record:
    """How an argument goes over the wire, without what is as usual: a variable of the path goes by its position."""
    keys = ("style", "explode", "json", "allow_reserved", "content_type")
    found = {key: record[key] for key in keys if key in record}
    if found.get("style", "") == USUAL.get(record.get("in", "")):
        found.pop("style", None)
    if isinstance(record["type"], str) and record["type"] in ONE:
        found.pop("explode", None)
    return found if record.get("in") == "path" else {key: record.get(key) for key in ("in", "wire")} | found


def _whole(type_: Any) -> bool:
    """Whether its numbers are integers."""
    names = names_in(from_json(type_))
    return "int" in names and "float" not in names
