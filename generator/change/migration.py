"""Writes the page that leads users from one version of a client to the next: before and after for each break."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.change.rules import WIRE
from generator.interface.types import from_json
from generator.python_types import printed

if TYPE_CHECKING:
    from generator.change.rules import Change
    from generator.change.verdict import Verdict

Interface = dict[str, Any]


def migration_page(judged: Verdict, version: str) -> str:
    """Markdown: a section for each breaking change, with code of the old and the new version."""
    old, new = judged.old.interface, judged.new.interface
    head = f"# {old['package'].replace('_', '-')}: from {old['version']} to {version}"
    intro = "What breaks, who notices, and what to write instead. All else is in the changelog."
    sections = [part for change in judged.breaking for part in _section(change, old, new)]
    return "\n".join([head, "", intro, "", *sections]).rstrip() + "\n"


def _section(change: Change, old: Interface, new: Interface) -> list[str]:
    lines = [f"## `{change.subject}` {change.text}", "", f"{change.rule.why} Breaks: {', '.join(change.breaks)}.", ""]
    if change.breaks == (WIRE,):
        return [*lines, f"Before: `{change.old or 'as it was'}`. After: `{change.new or 'gone'}`.", ""]
    before, after = _code(change.subject, old), _code(_moved(change), new) or f"# {change.text}"
    return [*lines, "```python", f"# {old['version']}", before or change.old, "# now", after, "```", ""]


def _moved(change: Change) -> str:
    """Where the subject is to be found now."""
    match change.rule.id:
        case "call-renamed":
            return f"{change.new}()"
        case "field-renamed" | "member-renamed":
            return f"{change.subject.rpartition('.')[0]}.{change.new}"
    return change.new if change.rule.id == "class-renamed" else change.subject


def _code(subject: str, interface: Interface) -> str:
    """How a subject is used, as one line of code; empty when an interface has no such thing."""
    owner, _, member = subject.removesuffix("()").rpartition(".")
    call = interface["calls"].get(subject.removesuffix("()")) or interface["custom"].get(subject.removesuffix("()"))
    if call is not None:
        return _call(subject.removesuffix("()"), call)
    if member in interface["models"].get(owner, {}):
        return f"{owner.lower()}.{member}: {printed(from_json(interface['models'][owner][member]['type']))}"
    if member in interface["enums"].get(owner, {}).get("members", {}):
        return f"{owner}.{member}.value == {interface['enums'][owner]['members'][member]!r}"
    if subject in interface["typed_dicts"]:
        keys = (f"{key!r}: …" for key in interface["typed_dicts"][subject])
        return f"{subject.lower()}: {subject} = {{{', '.join(keys)}}}"
    return f"from {interface['package']} import {subject}" if subject in interface["exports"] else ""


def _call(name: str, record: Interface) -> str:
    arguments = record.get("arguments", {})
    if isinstance(arguments, list):
        shown = [argument for argument in arguments if argument != "*"]
    else:
        shown = [key if item.get("positional") else f"{key}=…" for key, item in arguments.items()]
    return f"client.{name}({', '.join(shown)})"
