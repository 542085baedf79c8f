"""Old names that still work: an interface as users may write it, and what is said of names that became old.

A call, class, field or member by its old name is a copy of the one that it is now. An argument has no copy, since it is
given by one name only: its call lists the old ones in `old_names`.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from generator.change.differences import change, old_models
from generator.change.rules import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.change.rules import Change

Record = dict[str, Any]


def with_old_names(interface: Record) -> Record:
    """The interface, with everything that has an old name by that name, too."""
    if not interface.get("renamed"):
        return interface
    found = copy.deepcopy(interface)
    for one in sorted(interface["renamed"], key=lambda one: not one["part"]):  # parts first, so that copies have them
        _add(found, one)
    return found


def _add(interface: Record, one: Record) -> None:
    owner, part, now = one["owner"], one["part"], one["now"]
    match one["kind"], bool(part):
        case "call", True:
            interface["calls"][owner].setdefault("old_names", {})[part] = now
        case "call", False:
            interface["calls"][owner] = {k: v for k, v in interface["calls"][now].items() if k != "old_names"}
        case "model", True:
            interface["models"][owner][part] = interface["models"][owner][now] | {"old": True}
        case "model", False:
            interface["models"][owner] = interface["models"][now]
            interface["exports"] = sorted({*interface["exports"], owner})
        case "enum", _:
            interface["enums"][owner]["members"][part] = interface["enums"][owner]["members"][now]


def renamings(old: Record, new: Record, given: set[str]) -> Iterator[Change]:
    """What is said of names that became old. `given` are the models that users made."""
    before, owners = old.get("renamed", []), old_models(new)
    for one in new.get("renamed", ()):
        if one in before:
            continue
        owner = owners.get(one["owner"], one["owner"]) if one["kind"] == "model" else one["owner"]
        text = f"{_what(one)} is called {one['now']}; the old name works until {one['until']}"
        breaks = (TYPES,) if _unseen(one, owner, new, given) else ()
        yield change("name-deprecated", _subject(one, owner), text.strip(), one["part"] or one["owner"], one["now"],
                     part=one["part"], breaks=breaks)  # fmt: skip


def _unseen(one: Mapping[str, str], owner: str, new: Record, given: set[str]) -> bool:
    """Whether type checkers refuse an old name: as a keyword of a class, or as one of several in a call."""
    if one["kind"] == "model":
        return bool(one["part"]) and owner in given
    same = [other for other in new["renamed"] if (other["kind"], other["owner"]) == (one["kind"], one["owner"])]
    return one["kind"] == "call" and len([other for other in same if other["part"]]) > 1


def _what(one: Mapping[str, str]) -> str:
    return f"argument {one['part']}" if one["kind"] == "call" and one["part"] else ""


def _subject(one: Mapping[str, str], owner: str) -> str:
    if one["kind"] == "call":
        return f"{owner}()"
    return f"{owner}.{one['part']}" if one["part"] else owner
