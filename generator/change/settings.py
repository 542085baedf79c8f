"""Changes of what a client goes by as a whole: how credentials are sent, the environment, parts of its address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.change.differences import change, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.change.rules import Change

Record = dict[str, Any]


def setting_changes(old: Record, new: Record) -> Iterator[Change]:
    """What changed of it. Records that were made before these were kept say nothing but the address."""
    yield from _address(old, new)
    if "schemes" not in old or "schemes" not in new:
        return
    cls = f"{old['class']}()"
    yield from _request_ids(cls, old.get("request_id_headers", []), new.get("request_id_headers", []))
    if old["environment"] != new["environment"]:
        text = f"reads variables of the environment that begin with {new['environment']}_"
        yield change("environment-changed", cls, text, old["environment"], new["environment"])
    for name, scheme in old["schemes"].items():
        before, after = _sent(scheme), _sent(new["schemes"].get(name, scheme))
        if before != after:
            yield change("credential-sent-differently", cls, f"sends {name} in another way", said(before), said(after))
    yield from _variables(cls, old["variables"], new["variables"])


def _address(old: Record, new: Record) -> Iterator[Change]:
    """The address that clients talk to which are made without one."""
    if old["base_url"] != new["base_url"] and _filled(old) != _filled(new):
        yield change("address-changed", old["class"], "talks to another address", old["base_url"], new["base_url"])


def _filled(record: Record) -> str:
    """The address, with the parts that have a default."""
    address: str = record["base_url"]
    for name, default in record.get("variables", {}).items():
        address = address if default is None else address.replace(f"{{{name}}}", default)
    return address


def _request_ids(cls: str, old: list[str], new: list[str]) -> Iterator[Change]:
    if old != new:
        text = f"finds the server's id of a request in {said(new) or 'no header'}"
        yield change("request-id-changed", cls, text, said(old), said(new), breaks=None if {*old} - {*new} else ())


def needed_variables(old: Record, new: Record) -> set[str]:
    """Parts of the address that must be given, and that there were not."""
    variables = new.get("variables", {}) if "variables" in old else {}
    return {name for name, default in variables.items() if default is None and name not in old["variables"]}


def _variables(cls: str, old: Record, new: Record) -> Iterator[Change]:
    """Parts of the address that users may give."""
    for name in (name for name, default in new.items() if default is None and name not in old):
        yield change("required-setting-added", cls, f"required argument {name} was added", new=name, part=name)
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
