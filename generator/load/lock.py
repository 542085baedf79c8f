"""Reads `overrides/<api>/names.lock.yaml`: the Python names that users write, by what they stand for.

`generate` writes the file. A name in it stays, whatever the vendor calls things; a maintainer renames by an entry in
`renamed`, whose old name keeps working until a version.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.load.yaml_text import Source

FILE = "names.lock.yaml"
HEAD = """# The names that users of this client write. `make generate` adds new ones; a released name stays as it is.
# To rename one, add to `renamed`: {call: contacts.find, now: contacts.search, until: 0.4.0} (docs/releasing.md).

"""
UNRELEASED = "unreleased"
"""Since when a name is that nobody knows yet."""
SECTIONS = ("calls", "models", "enums", "unions", "renamed")
KINDS = {"call": ("argument",), "model": ("field",), "enum": ("member",)}
"""What can be renamed, and what in it."""
_VARIABLE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Renamed:
    """One name that changed. The old one works until a version."""

    kind: str
    """`call`, `model` or `enum`."""
    owner: str
    """The call or class: its name before, where the entry is about itself, else its name now."""
    part: str
    """The argument, field or member, as it was called; empty where the entry is about its owner."""
    now: str
    until: str
    """The version that no longer has the old name."""

    @property
    def text(self) -> str:
        """What type checkers say of the old name."""
        what = f"{self.part} of {self.owner}" if self.part else self.owner
        return f"{what} is called {self.now} now; the old name goes with version {self.until}"


@dataclass(frozen=True)
class NameLock:
    """The names of one API; empty for one that has no file yet."""

    data: Mapping[str, Any] = field(default_factory=dict)
    renamed: tuple[Renamed, ...] = ()
    path: str = FILE

    def call(self, method: str, path: str) -> str:
        """The call of an operation; empty where it is new."""
        return self._now("call", self._operation(method, path).get("call", ""))

    def argument(self, method: str, path: str, location: str, wire: str) -> str:
        """The argument of an operation; empty where it is new."""
        found = self._operation(method, path)
        arguments = _released(found, "arguments")
        inside = (name for key, name in arguments.items() if key.startswith("body ") and key.endswith(f"/{wire}"))
        known = arguments.get(f"{location} {wire}") or (next(inside, "") if location == "body" else "")
        return self._now("call", self._now("call", found.get("call", "")), known)

    def arguments(self, method: str, path: str) -> frozenset[str]:
        """All arguments of an operation that users know: no new one may have their names."""
        found = self._operation(method, path)
        call = self._now("call", found.get("call", ""))
        return (
            frozenset(self._now("call", call, name) for name in _released(found, "arguments").values())
            if found
            else frozenset()
        )

    def since(self, method: str, path: str) -> str:
        """The version that an operation came with; `unreleased` where no release has it."""
        return str(self._operation(method, path).get("since", UNRELEASED))

    @property
    def inline(self) -> frozenset[str]:
        """The classes of schemas that have no name in the spec."""
        keys = {key for section in ("models", "enums", "unions") for key in self.data.get(section, {})}
        return frozenset(filter(None, (self.named(key) for key in keys if key.startswith("/"))))

    def named(self, key: str) -> str:
        """The class of a schema, by its name in the spec or by its place; empty where it is new."""
        for section in ("models", "enums", "unions"):
            found = self.data.get(section, {}).get(key)
            if found and found["since"] != UNRELEASED:
                return self._now(section[:-1], found["name"])
        return ""

    def field(self, model: str, wire: str) -> str:
        """The field of a model, whose name is given as it is now; empty where it is new."""
        return self._part("models", "fields", model, wire)

    def member(self, enum: str, value: Any) -> str:
        """The member of an enum for a value; empty where it is new."""
        return self._part("enums", "members", enum, value)

    def refused(self, what: str, known: str, wanted: str, entry: str) -> GenerationError:
        """The error for a name that would change."""
        cure = (
            f"keep {known}, or rename it for users: add {{{entry}, now: {wanted}, until: VERSION}} to `renamed` in "
            f"{self.path}; the old name then works until that version"
        )
        return GenerationError(f"{what} is {known} for users, and would be {wanted}", where=self.path, cure=cure)

    def old(self, kind: str, owner: str = "") -> tuple[Renamed, ...]:
        """What was renamed: parts of an owner, or owners themselves."""
        of_kind = [one for one in self.renamed if one.kind == kind]
        return tuple(one for one in of_kind if (one.owner == owner and one.part if owner else not one.part))

    def _operation(self, method: str, path: str) -> Mapping[str, Any]:
        return self._operations.get(f"{method} {_VARIABLE.sub('{}', path)}", {})

    @cached_property
    def _operations(self) -> dict[str, Mapping[str, Any]]:
        """The operations that users know, by method and path without the names of variables; the first of two."""
        found: dict[str, Mapping[str, Any]] = {}
        for key, item in self.data.get("calls", {}).items():
            if item["since"] != UNRELEASED:
                found.setdefault(_VARIABLE.sub("{}", key), item)
        return found

    @cached_property
    def _owners(self) -> dict[tuple[str, str], Mapping[str, Any]]:
        """Models and enums, by section and the name that they have now; the first of two."""
        found: dict[tuple[str, str], Mapping[str, Any]] = {}
        for section in ("models", "enums"):
            for item in self.data.get(section, {}).values():
                found.setdefault((section, self._now(section[:-1], item["name"])), item)
        return found

    def _part(self, section: str, group: str, owner: str, key: Any) -> str:
        item = self._owners.get((section, owner))
        return self._now(section[:-1], owner, str(_released(item, group).get(key, ""))) if item else ""

    def _now(self, kind: str, owner: str, part: str | None = None) -> str:
        """The name that a locked one has now."""
        name = owner if part is None else part
        for one in self.renamed:
            old = (one.part, one.owner) == (part, owner) if part is not None else (one.part, one.owner) == ("", owner)
            if one.kind == kind and old and name:
                return one.now
        return name


def _released(entry: Mapping[str, Any], group: str) -> dict[Any, str]:
    """The names of parts that users know."""
    added = entry.get("added", {})
    return {key: name for key, name in entry.get(group, {}).items() if added.get(key, entry["since"]) != UNRELEASED}


UNLOCKED = NameLock()
"""For an API whose names nobody knows yet."""


def read_lock(path: Path, source: Source | None) -> NameLock:
    """The locked names of one API. GenerationError for unknown sections, and renamings that say too little."""
    if source is None or not source.data:
        return NameLock(path=str(path))
    for section in source.data:
        if section not in SECTIONS:
            where = source.where(f"/{section}")
            raise GenerationError(f"unknown section '{section}'", where=where, cure=nearest(section, SECTIONS))
    stated = source.data.get("renamed") or []
    return NameLock(source.data, tuple(_renamed(source, index, item) for index, item in enumerate(stated)), str(path))


def _renamed(source: Source, index: int, item: Any) -> Renamed:
    where = source.where(f"/renamed/{index}")
    entry = item if isinstance(item, dict) else {}
    for kind, parts in KINDS.items():
        if kind in entry:
            part = next((str(entry[name]) for name in parts if name in entry), "")
            if {"now", "until"} <= entry.keys() and (part or kind != "enum"):  # an enum cannot have two names
                return Renamed(kind, str(entry[kind]), part, str(entry["now"]), str(entry["until"]))
    cure = "write {call: contacts.find, now: contacts.search, until: 0.4.0}; or model with field, enum with member"
    raise GenerationError("a renaming that says too little", where=where, cure=cure)
