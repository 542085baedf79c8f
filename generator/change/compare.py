"""Compares two recorded interfaces of one API: all changes, in the order in which they are recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.change.calls import call_changes, custom_changes
from generator.change.classes import class_changes, given_models
from generator.change.differences import Types, change, said, same, shown
from generator.change.formats import comparable
from generator.change.old_names import renamings, with_old_names
from generator.change.parts import part_changes
from generator.change.rules import BOTH
from generator.change.settings import needed_variables, setting_changes, with_known_schemes
from generator.change.webhooks import webhook_changes
from generator.interface.types import from_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.change.rules import Change

Interface = dict[str, Any]
CLASSES = ("models", "enums", "unions", "typed_dicts", "errors")


def compare(old: Interface, new: Interface) -> list[Change]:
    """What changed from one interface to the other."""
    given = given_models(old)
    old, new = comparable(old, new)
    old, new = with_old_names(old), with_old_names(with_known_schemes(new, old))
    return [
        *_client(old, new),
        *renamings(old, new, given),
        *call_changes(old, new),
        *custom_changes(old, new),
        *class_changes(old, new),
        *part_changes(old, new),
        *webhook_changes(old, new),
        *_names(old, new),
    ]


def _client(old: Interface, new: Interface) -> Iterator[Change]:
    if old["package"] != new["package"]:
        yield change("package-renamed", old["package"], f"is called {new['package']}", old["package"], new["package"])
    if old["class"] != new["class"]:
        yield change("class-renamed", old["class"], f"is called {new['class']}", old["class"], new["class"])
    yield from _constructor(old, new)
    yield from _sets("setting", f"{old['class']}()", old["settings"], new["settings"])
    yield from _sets("option", "every call", old["options"], new["options"])
    if old["rate"] != new["rate"]:
        yield change("rate-changed", old["class"], "has another rate limit", said(old["rate"]), said(new["rate"]))
    yield from setting_changes(old, new)


def _constructor(old: Interface, new: Interface) -> Iterator[Change]:
    cls, before, after = f"{old['class']}()", old["arguments"], new["arguments"]
    needed = needed_variables(old, new)
    yield from _sets("setting", cls, before, {name: type_ for name, type_ in after.items() if name not in needed})
    types = Types(old, new)
    for name in (name for name in before if name in after and not same(before[name], after[name])):
        texts = shown(from_json(before[name])), shown(from_json(after[name]))
        who = types.broken_for_givers(before[name], after[name])
        rule = "setting-changed" if who else "setting-widened"
        yield change(rule, cls, f"argument {name} takes {texts[1]}", *texts, part=name, breaks=who)


def _sets(what: str, subject: str, old: Any, new: Any) -> Iterator[Change]:
    for name in old:
        if name not in new:
            yield change(f"{what}-removed", subject, f"argument {name} was removed", name, part=name)
    for name in new:
        if name not in old:
            yield change(f"{what}-added", subject, f"argument {name} was added", new=name, part=name)


def _names(old: Interface, new: Interface) -> Iterator[Change]:
    """Public names beside the classes, which are compared one by one."""
    classes = {name for part in CLASSES for name in (*old[part], *new[part])}
    classes |= {
        name for each in (old, new) for name in (each["class"], f"Async{each['class']}", f"{each['class']}Error")
    }
    for name in old["exports"]:
        if name not in new["exports"] and name not in classes:
            yield change("name-removed", name, "was removed", name, breaks=BOTH)
    for name in new["exports"]:
        if name not in old["exports"] and name not in classes:
            yield change("name-added", name, "was added", new=name)
