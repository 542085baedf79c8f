"""Changes of models, enums, unions, typed dicts and errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.change.differences import Types, change, said, same, shown
from generator.change.rules import TYPES
from generator.interface.types import from_json
from generator.python_types import NONE, Named, TypedDictOf, options_of, parts_of, union_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.change.rules import Change

Record = dict[str, Any]
KINDS = {"models": "model", "enums": "enum", "unions": "union", "typed_dicts": "typed-dict", "errors": "error"}


def class_changes(old: Record, new: Record) -> Iterator[Change]:
    """Changes of all classes."""
    for part, kind in KINDS.items():
        yield from _presence(kind, old[part], new[part])
    types, given, unions = Types(old, new), given_models(old), given_unions(old)
    for name, (before, after) in _shared(old, new, "models"):
        yield from _model(name, before, after, types, given=name in given)
    for name, (before, after) in _shared(old, new, "enums"):
        yield from _enum(name, before, after)
    for name, (before, after) in _shared(old, new, "unions"):
        yield from _union(name, before, after, types, given=name in unions)
    for name, (before, after) in _shared(old, new, "typed_dicts"):
        yield from _typed_dict(name, before, after, types)
    for name, (before, after) in _shared(old, new, "errors"):
        if set(before) - set(after):
            yield change("error-base-changed", name, "has another base", str(before), str(after))


def _presence(kind: str, old: Record, new: Record) -> Iterator[Change]:
    for name in old:
        if name not in new:
            yield change(f"{kind}-removed", name, "was removed", name)
    for name in new:
        if name not in old:
            yield change(f"{kind}-added", name, "was added", new=name)


def given_models(interface: Record) -> set[str]:
    """The models that users make themselves, since arguments take them."""
    arguments = (argument for call in interface["calls"].values() for argument in call.get("arguments", {}).values())
    types = [from_json(argument["type"]) for argument in arguments]
    dicts = {part.model for part in parts_of(*types) if isinstance(part, TypedDictOf)}
    return dicts | {name.removesuffix("Dict") for name in interface["typed_dicts"]}


def given_unions(interface: Record) -> set[str]:
    """The unions that users give, in fields of models that they make themselves."""
    models = (interface["models"].get(name, {}) for name in given_models(interface))
    types = [from_json(field["type"]) for fields in models for field in fields.values()]
    return {part.name for part in parts_of(*types) if isinstance(part, Named) and part.name in interface["unions"]}


def _shared(old: Record, new: Record, part: str) -> Iterator[tuple[str, tuple[Any, Any]]]:
    return ((name, (old[part][name], new[part][name])) for name in old[part] if name in new[part])


def _model(
    name: str, old: Mapping[str, Record], new: Mapping[str, Record], types: Types, *, given: bool
) -> Iterator[Change]:
    renamed = _renamed(
        {key: item["wire"] for key, item in old.items()}, {key: item["wire"] for key, item in new.items()}
    )
    for field, record in old.items():
        subject = f"{name}.{field}"
        if field in new:
            yield from _field(subject, record, new[field], types, given=given)
        elif field in renamed:
            yield change("field-renamed", subject, f"is called {renamed[field]}", field, renamed[field])
        else:
            yield change("field-removed", subject, "was removed", field)
    for field in new:
        if field not in old and field not in renamed.values():
            yield change("field-added", f"{name}.{field}", "was added", new=field)


def _renamed(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str]:
    """New names of what is gone, found by the value that stayed."""
    fresh = {repr(value): name for name, value in new.items() if name not in old}
    gone = {name: repr(value) for name, value in old.items() if name not in new}
    return {name: fresh[value] for name, value in gone.items() if value in fresh}


def _field(subject: str, old: Record, new: Record, types: Types, *, given: bool) -> Iterator[Change]:
    if not same(old["type"], new["type"]):
        yield _retyped(subject, old["type"], new["type"], types, given=given)
    before, after = (item.get("inside", "") + item["wire"] for item in (old, new))
    if before != after:
        yield change("field-sent-differently", subject, f"is `{after}` on the wire", before, after)
    if old.get("sensitive") != new.get("sensitive"):
        yield change("sensitivity-changed", subject, f"is {'' if new.get('sensitive') else 'not '}a secret")


def _retyped(subject: str, old: Any, new: Any, types: Types, *, given: bool) -> Change:
    broken = types.broken_for_readers(old, new)
    if given and TYPES in types.broken_for_givers(old, new) and TYPES not in broken:
        broken = (TYPES, *broken)
    rule = "field-changed" if broken else "field-narrowed"
    if broken and from_json(new) == union_of([*options_of(from_json(old)), NONE]):
        rule = "field-became-nullable"
    before, after = shown(from_json(old)), shown(from_json(new))
    return change(rule, subject, f"is {after}", before, after, breaks=broken)


def _enum(name: str, old: Record, new: Record) -> Iterator[Change]:
    if old["base"] != new["base"]:
        yield change("enum-base-changed", name, f"has values of type {new['base']}", old["base"], new["base"])
    renamed = _renamed(old["members"], new["members"])
    for member, value in old["members"].items():
        subject = f"{name}.{member}"
        if member in renamed:
            yield change("member-renamed", subject, f"is called {renamed[member]}", member, renamed[member])
        elif member not in new["members"]:
            yield change("member-removed", subject, "was removed", member)
        elif new["members"][member] != value:
            after = new["members"][member]
            yield change("member-value-changed", subject, f"is {after!r}", repr(value), repr(after))
    for member in new["members"]:
        if member not in old["members"] and member not in renamed.values():
            yield change("member-added", f"{name}.{member}", "was added", new=member)


def _union(name: str, old: Record, new: Record, types: Types, *, given: bool) -> Iterator[Change]:
    before, after = old["options"], new["options"]
    if {*map(str, before)} != {*map(str, after)}:
        widened = TYPES in types.broken_for_readers(before, after)
        refused = types.broken_for_givers(before, after) if given else ()
        old_text, new_text = shown(from_json(before)), shown(from_json(after))
        breaks = tuple(dict.fromkeys([*([TYPES] if widened else []), *refused]))
        rule = "union-widened" if widened else "union-narrowed"
        yield change(rule, name, f"is {new_text}", old_text, new_text, breaks=breaks)
    yield from _tags(name, old, new)


def _tags(name: str, old: Record, new: Record) -> Iterator[Change]:
    """How values of a union are told apart."""
    (before, known), (after, now) = ((union.get("discriminator", ""), union.get("mapping", {})) for union in (old, new))
    lost = [tag for tag, cls in known.items() if now.get(tag) != cls]
    if before and (before != after or lost):
        text = "chooses by other values" if lost else "chooses by another key"
        yield change("union-tags-changed", name, text, said(known), said(now))
    elif (before, known) != (after, now):
        text = f"chooses by more values of {after}" if before else f"chooses by {after}"
        yield change("union-tags-added", name, text, said(known), said(now))


def _typed_dict(name: str, old: Mapping[str, Record], new: Mapping[str, Record], types: Types) -> Iterator[Change]:
    for key, record in old.items():
        if key not in new:
            yield change("key-removed", name, f"key '{key}' was removed", key, part=key)
        else:
            yield from _key(name, key, record, new[key], types)
    for key, record in new.items():
        if key not in old:
            rule = "required-key-added" if record.get("required") else "key-added"
            yield change(rule, name, f"key '{key}' was added", new=key, part=key)


def _key(name: str, key: str, old: Record, new: Record, types: Types) -> Iterator[Change]:
    if old.get("required") != new.get("required"):
        rule = "key-became-required" if new.get("required") else "key-became-optional"
        text = "became required" if new.get("required") else "became optional"
        yield change(rule, name, f"key '{key}' {text}", part=key)
    if not same(old["type"], new["type"]):
        broken = tuple(who for who in types.broken_for_givers(old["type"], new["type"]) if who == TYPES)
        before, after = shown(from_json(old["type"])), shown(from_json(new["type"]))
        rule = "key-changed" if broken else "key-widened"
        yield change(rule, name, f"key '{key}' takes {after}", before, after, part=key, breaks=broken)
