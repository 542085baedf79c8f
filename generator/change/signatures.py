"""Changes of calls that can be made in several ways: which arguments go together, and what each way gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.change.differences import change, same, shown
from generator.change.rules import TYPES
from generator.interface.types import from_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.change.differences import Types
    from generator.change.rules import Change

Record = dict[str, Any]


def ways_of(record: Record) -> list[Record]:
    """The ways to make a call: with the arguments that each requires and may have, and what it gives."""
    arguments = record.get("arguments", {})
    required = [name for name, item in arguments.items() if item.get("required")]
    alone = {"required": required, "optional": [name for name in arguments if name not in required]}
    return record.get("signatures") or [alone | {"returns": record["returns"]}]


def given_in(record: Record, way: Record, *, only_required: bool = False) -> Record:
    """The arguments of one way, in the order of the call, each with its type there."""
    names = [*way["required"], *([] if only_required else way["optional"])]
    found = {name: item for name, item in record.get("arguments", {}).items() if name in names}
    return found | ({"accept": {"type": way["accept"]}} if "accept" in way and "accept" in names else {})


def signature_changes(subject: str, old: Record, new: Record, types: Types) -> Iterator[Change]:
    """Changes of the ways to make a call, where it has several, before or after."""
    before, after = ways_of(old), ways_of(new)
    for way in before:
        fitting = next((other for other in after if _covers(other, way, types)), None)
        if fitting is not None:
            yield from _result(subject, way["returns"], fitting["returns"], types)
        elif {*_names(way)} <= new.get("arguments", {}).keys():  # what is gone is said of the argument
            together = any({*_names(way)} <= {*_names(other)} for other in after)
            text = f"with {_listed(way['required'])} alone" if together else f"with {_listed(_names(way))} together"
            yield change("signature-removed", subject, f"cannot be called {text}")
    for way in after:
        if not any(_covers(other, way | {"optional": []}, types) for other in before):
            yield change("signature-added", subject, f"can be called with {_listed(way['required'])}")


def _names(way: Record) -> list[str]:
    return [*way["required"], *way["optional"]]


def _result(subject: str, old: Any, new: Any, types: Types) -> Iterator[Change]:
    if same(old, new):
        return
    broken = types.broken_for_readers(old, new)
    before, after = shown(from_json(old)), shown(from_json(new))
    yield change(
        "result-changed" if broken else "result-narrowed", subject, f"gives {after}", before, after, breaks=broken
    )


def _covers(way: Record, other: Record, types: Types) -> bool:
    """Whether what is given in the other way may be given in this one."""
    fits = {*_names(other)} <= {*_names(way)} and {*way["required"]} <= {*other["required"]}
    if not fits or "accept" not in _names(other):
        return fits
    return TYPES not in types.broken_for_givers(other["accept"], way["accept"])


def _listed(names: list[str]) -> str:
    return ", ".join(names) or "no argument"
