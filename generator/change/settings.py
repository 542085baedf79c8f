"""Changes of what a client goes by as a whole: how credentials are sent, the environment, parts of its address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.change.differences import change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.change.rules import Change

Record = dict[str, Any]


def setting_changes(old: Record, new: Record) -> Iterator[Change]:
    """What changed of it. Records that were made before these were kept say nothing."""
    if "schemes" not in old or "schemes" not in new:
        return
    cls = f"{old['class']}()"
    if old["environment"] != new["environment"]:
        text = f"reads variables of the environment that begin with {new['environment']}_"
        yield change("environment-changed", cls, text, old["environment"], new["environment"])
    for name, scheme in old["schemes"].items():
        before, after = _sent(scheme), _sent(new["schemes"].get(name, scheme))
        if before != after:
            yield change("credential-sent-differently", cls, f"sends {name} in another way", str(before), str(after))
    yield from _variables(cls, old["variables"], new["variables"])


def _variables(cls: str, old: Record, new: Record) -> Iterator[Change]:
    """Parts of the address that users may give."""
    for name, before in old.items():
        after = new.get(name, before)
        if before is not None and after is None:
            yield change("setting-became-required", cls, f"argument {name} became required", str(before), part=name)
        elif before is None and after is not None:
            yield change("setting-became-optional", cls, f"argument {name} became optional", new=after, part=name)
        elif before != after:
            text = f"argument {name} is {after} when it is left out"
            yield change("address-changed", cls, text, str(before), str(after), part=name)


def _sent(scheme: Record) -> Record:
    return {key: value for key, value in scheme.items() if key != "arguments"}


def with_known_schemes(new: Record, old: Record) -> Record:
    """The new interface, whose schemes go by the names that they had: users never meet these."""
    schemes, before = new.get("schemes", {}), old.get("schemes", {})
    gone = {str(scheme): name for name, scheme in before.items() if name not in schemes}
    names = {name: gone[str(scheme)] for name, scheme in schemes.items() if name not in before and str(scheme) in gone}
    if not names:
        return new
    calls = {
        call: record | {"security": [[names.get(one, one) for one in together] for together in record["security"]]}
        if "security" in record
        else record
        for call, record in new["calls"].items()
    }
    return new | {"calls": calls, "schemes": {names.get(name, name): scheme for name, scheme in schemes.items()}}
