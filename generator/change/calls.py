"""Changes of calls: whether they are there, what they send, what they give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.change.arguments import argument_changes
from generator.change.differences import Types, change, said, same, shown
from generator.change.rules import BOTH, RUN_TIME, WIRE
from generator.change.signatures import signature_changes
from generator.interface.types import from_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.change.rules import Change

Record = dict[str, Any]
DESCRIBING = frozenset({"total", "total_header", "identity"})
"""What tells of a list, and is not sent."""
_VARIABLE = re.compile(r"\{[^{}]*\}")


def call_changes(old: Record, new: Record) -> Iterator[Change]:
    """Changes of all calls that stand for operations."""
    types = Types(old, new)
    moved = _renamed(old["calls"], new["calls"])
    for call, record in old["calls"].items():
        if call in new["calls"]:
            yield from _Call(f"{call}()", record, new["calls"][call], types).changes()
        elif call in moved:
            yield change("call-renamed", f"{call}()", f"is called {moved[call]}()", call, moved[call])
            yield from _Call(f"{call}()", record, new["calls"][moved[call]], types).changes()
        else:
            yield change("call-removed", f"{call}()", "was removed", call)
    for call in new["calls"]:
        if call not in old["calls"] and call not in moved.values():
            yield change("call-added", f"{call}()", "was added", new=call)


def _renamed(old: Mapping[str, Record], new: Mapping[str, Record]) -> dict[str, str]:
    """The new names of calls that are gone, found by the request that they send."""
    fresh = {_request(record): call for call, record in new.items() if call not in old}
    gone = {call: _request(record) for call, record in old.items() if call not in new}
    return {call: fresh[request] for call, request in gone.items() if request in fresh}


def _request(record: Record) -> str:
    """The request of a call, whatever the variables of its path are called."""
    return _VARIABLE.sub("{}", record["request"])


class _Call:
    """One call in both interfaces."""

    def __init__(self, subject: str, old: Record, new: Record, types: Types) -> None:
        self.subject = subject
        self.old = old
        self.new = new
        self.types = types

    def changes(self) -> Iterator[Change]:
        """What changed of it."""
        yield from self._status()
        yield from self._request()
        yield from self._result()
        yield from argument_changes(self.subject, self.old, self.new, self.types)
        if self._several():
            yield from signature_changes(self.subject, self.old, self.new, self.types)

    def _status(self) -> Iterator[Change]:
        before, after = self._pair("deprecated", default=False)
        if before != after:
            rule = "call-deprecated" if after else "call-undeprecated"
            yield change(rule, self.subject, "is deprecated" if after else "is no longer deprecated")
        before, after = self._pair("replay", default="never")
        if before != after:
            yield self._change("replay-changed", f"is sent again after a failure: {after}", before, after)
        yield from self._security()

    def _security(self) -> Iterator[Change]:
        before, after = self._pair("security", default=[])
        if before == after:
            return
        kept = after == [] or (before != [] and all(any(set(a) <= set(b) for a in after) for b in before))
        rule = "security-widened" if kept else "security-narrowed"
        yield self._change(rule, f"needs {said(after) or 'no credentials'}", before or "none", after)

    def _request(self) -> Iterator[Change]:
        if _request(self.old) != _request(self.new):
            yield self._change("request-changed", "sends another request", *self._pair("request"))
        elif self.old["id"] != self.new["id"]:
            yield self._change("operation-id-changed", "is another entry of OPERATIONS", *self._pair("id"))
        for key, rule, text in (
            ("server", "server-changed", "goes to another address"),
            ("constants", "constants-changed", "writes other fixed values"),
            ("unwrap", "envelope-changed", "takes its result from another place of the body"),
        ):
            before, after = self._pair(key)
            if before != after:
                yield self._change(rule, text, before, after)
        yield from self._bodies()
        yield from self._choices()
        yield from self._responses()

    def _bodies(self) -> Iterator[Change]:
        before, after = self._pair("bodies", default=[])
        if before and after and before[0] != after[0]:
            yield self._change("body-format-changed", f"sends {after[0]}", before[0], after[0])
        elif set(before) - set(after):
            yield self._change("body-format-changed", "has fewer formats of the body", before, after)
        elif before and set(after) - set(before):
            yield self._change("body-format-added", "has one more format of the body", before, after)
        before, after = self._pair("body_required", default=False)
        if before != after and self.old.get("bodies"):
            rule = "body-became-required" if after else "body-became-optional"
            yield change(rule, self.subject, "needs a body" if after else "can do without a body")

    def _choices(self) -> Iterator[Change]:
        """Alternatives of arguments, one of which must be given in full."""
        before, after = self._pair("any_of", default=[])
        if before == after:
            return
        enough = all(any({*now} <= {*was} for now in after) for was in before)
        if after and not (before and enough):
            yield self._change("choice-became-required", f"needs {said(after)}", "", after)
        else:
            text = f"can do with {said(after)}" if after else f"needs none of {said(before)} any more"
            yield self._change("choice-became-optional", text, "", "")

    def _responses(self) -> Iterator[Change]:
        before, after = self._pair("responses", default={})
        for status, media in before.items():
            if status not in after:
                rule = "status-removed"
                broken = (RUN_TIME,) if status.startswith(("2", "d")) else (WIRE,)
                yield change(rule, self.subject, f"status {status} is no longer documented", status, breaks=broken)
            elif after[status] != media:
                text = f"status {status} comes as {after[status] or 'nothing'}"
                yield self._change("response-format-changed", text, media, after[status])
        for status in after:
            if status not in before:
                yield change("status-added", self.subject, f"status {status} is documented", new=status)

    def _result(self) -> Iterator[Change]:
        paged, pages = "paging" in self.old, "paging" in self.new
        if paged != pages:
            rule = "result-became-pages" if pages else "result-no-longer-pages"
            yield self._change(rule, f"gives {self._shown(self.new)}", self._shown(self.old), self._shown(self.new))
            return
        if self.old.get("streaming") != self.new.get("streaming"):
            unseen = "streaming" in self.old and not self.types.exports("EventStream")  # its own removal is told
            yield change("result-changed", self.subject, f"gives {self._shown(self.new)}", self._shown(self.old),
                         self._shown(self.new), breaks=(RUN_TIME,) if unseen else BOTH)  # fmt: skip
            return
        before, after = self.old["returns"], self.new["returns"]
        if not same(before, after) and not self._several():
            many = paged or "streaming" in self.new  # pages and streams are as strict as lists
            listed = ({"list": before}, {"list": after}) if many else (before, after)
            broken = self.types.broken_for_readers(*listed)
            rule, text = "result-changed" if broken else "result-narrowed", f"gives {self._shown(self.new)}"
            yield change(rule, self.subject, text, self._shown(self.old), self._shown(self.new), breaks=broken)
        yield from self._events()
        if paged and self.old["paging"] != self.new["paging"]:
            yield self._paging(*self._pair("paging"))

    def _events(self) -> Iterator[Change]:
        """Events of a stream that are of another class now."""
        before, after = self._pair("events", default={})
        for name in (name for name in before if after.get(name) != before[name]):
            text = f"events called {name} come as {after.get(name, 'all others do')}"
            yield change("stream-event-changed", self.subject, text, before[name], after.get(name, ""))

    def _paging(self, before: Record, after: Record) -> Change:
        told = {key: value for key, value in after.items() if key in DESCRIBING and key not in before}
        if before | told == after:
            return self._change("paging-described", "knows more of its list", before, after)
        return self._change("paging-changed", "asks for pages in another way", before, after)

    def _several(self) -> bool:
        """Whether the call could be made in several ways, or can be."""
        return "signatures" in self.old or "signatures" in self.new

    def _shown(self, record: Record) -> str:
        item = shown(from_json(record["returns"]))
        item = f"a stream of {item}" if "streaming" in record else item
        return f"pages of {item}" if "paging" in record else item

    def _pair(self, key: str, default: Any = "") -> tuple[Any, Any]:
        return self.old.get(key, default), self.new.get(key, default)

    def _change(self, rule: str, text: str, old: Any, new: Any) -> Change:
        return change(rule, self.subject, text, said(old), said(new))


def custom_changes(old: Record, new: Record) -> Iterator[Change]:
    """Changes of calls that are written by hand, as far as their arguments' names say."""
    for call, record in old["custom"].items():
        if call in new["calls"]:
            continue
        if call not in new["custom"]:
            yield change("call-removed", f"{call}()", "was removed", call)
        else:
            yield from _custom(f"{call}()", record["arguments"], new["custom"][call]["arguments"])
    for call in new["custom"]:
        if call not in old["custom"] and call not in old["calls"]:
            yield change("call-added", f"{call}()", "was added", new=call)


def _custom(subject: str, old: list[str], new: list[str]) -> Iterator[Change]:
    before, after = _Signature(old), _Signature(new)
    for name in before.names:
        if name not in after.names:
            yield change("argument-removed", subject, f"argument {name} was removed", name, part=name)
        elif name in after.required and name not in before.required:
            yield change("argument-became-required", subject, f"argument {name} became required", part=name)
        elif name in before.required and name not in after.required:
            yield change("argument-became-optional", subject, f"argument {name} became optional", part=name)
        elif before.defaults.get(name) != after.defaults.get(name):
            was, now = before.defaults[name], after.defaults[name]
            yield change("argument-default-changed", subject, f"argument {name} is {now} when it is left out", was, now,
                         part=name, breaks=(RUN_TIME,))  # fmt: skip
    for name in after.names:
        if name not in before.names:
            rule = "required-argument-added" if name in after.required else "argument-added"
            yield change(rule, subject, f"argument {name} was added", new=name, part=name)
    kept = after.positional[: len(before.positional)]
    if before.positional != kept:
        broken = BOTH if len(kept) < len(before.positional) else (RUN_TIME,)
        text = f"arguments by position are {', '.join(after.positional) or 'none'}"
        yield change("argument-order-changed", subject, text, str(old), str(new), breaks=broken)


class _Signature:
    """The arguments of a hand-written call, as its record spells them: `name`, `*`, `name=default`."""

    def __init__(self, arguments: list[str]) -> None:
        split = [argument.partition("=") for argument in arguments]
        star = arguments.index("*") if "*" in arguments else len(arguments)
        self.names = [name for name, _, _ in split if name != "*"]
        self.defaults = {name: default for name, sign, default in split if sign}
        self.required = [name for name, sign, _ in split if name != "*" and not sign]
        self.positional = [name for name, _, _ in split[:star]]
