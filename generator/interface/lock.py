"""Writes the lock of names: what a client's interface calls everything, and since which version.

Names that no release has yet are `unreleased`: they may change still.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.load.lock import HEAD, UNRELEASED
from generator.load.yaml_text import dump_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Record = dict[str, Any]
Interface = dict[str, Any]
PARTS = {"calls": "arguments", "models": "fields", "enums": "members"}


def lock_text(interface: Interface, released: Interface | None, before: Mapping[str, Any]) -> str:
    """The file for an interface; `released` is that of the last release, `before` what the file held."""
    writer = _Writer(released or {}, before)
    found: Record = {
        "calls": dict(writer.calls(interface)),
        **{section: dict(writer.classes(section, interface)) for section in ("models", "enums", "unions")},
        "renamed": before.get("renamed"),
    }
    return HEAD + dump_yaml({section: entries for section, entries in found.items() if entries})


@dataclass(frozen=True)
class _Writer:
    """Writes the entries of one file."""

    released: Interface
    before: Mapping[str, Any]

    def calls(self, interface: Interface) -> Iterator[tuple[str, Record]]:
        """Operations by method and path; a method of one kind of a body has a name by decision, and none here."""
        calls = ((record["request"], call, record) for call, record in interface["calls"].items())
        for request, call, record in sorted(calls, key=lambda item: item[0].split(" ", 1)[::-1]):
            if not record.get("kind"):
                stated = record.get("arguments", {})
                arguments = {f"{one['in']} {one['wire']}": name for name, one in stated.items() if "wire" in one}
                yield request, self._entry("calls", request, "call", call, arguments)

    def classes(self, section: str, interface: Interface) -> Iterator[tuple[str, Record]]:
        """Classes by their schemas."""
        for key, name in interface["schemas"].items():
            if name in interface[section]:
                yield key, self._entry(section, key, "name", name, _parts(section, interface[section][name]))

    def _entry(self, section: str, key: str, label: str, name: str, parts: dict[Any, str]) -> Record:
        known = self.before.get(section, {}).get(key, {})
        since = self._since(known.get("since"), name in self.released.get(section, {}))
        entry: Record = {label: name, "since": since}
        if parts:
            entry[PARTS[section]] = parts
        released = _names_of_parts(section, self.released.get(section, {}).get(name, {}))
        old, added = known.get(PARTS.get(section, ""), {}), known.get("added", {})
        later = {
            part: self._since(added.get(part, since if part in old else None), part_name in released)
            for part, part_name in parts.items()
        }
        later = {part: version for part, version in later.items() if version != since}
        return entry | ({"added": later} if later else {})

    def _since(self, known: str | None, is_released: bool) -> str:  # noqa: FBT001 -- what is asked
        if known and known != UNRELEASED:
            return known
        return str(self.released["version"]) if is_released else UNRELEASED


def _parts(section: str, item: Any) -> dict[Any, str]:
    if section == "models":
        return {field.get("inside", "") + field["wire"]: name for name, field in item.items()}
    return {value: member for member, value in item["members"].items()} if section == "enums" else {}


def _names_of_parts(section: str, item: Any) -> set[str]:
    """The names of arguments, fields or members in a recorded interface."""
    return set(item.get(PARTS.get(section, ""), item if section == "models" else {}))
