"""Words for what a refresh brings in: `openapi/written/<api>.yaml`, filled by a maintainer.

Facts carry no prose, so each text of a new thing is looked up here. What is missing becomes `TO_WRITE`, which the spec
check refuses, and is added to the file.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, nearest
from generator.load.layout import TO_WRITE
from generator.load.yaml_text import dump_yaml, read_yaml
from generator.refresh.outcome import CHOICES
from generator.refresh.view import Key, template

if TYPE_CHECKING:
    from pathlib import Path

    from generator.refresh.outcome import Choice

SECTIONS = ("tags", "operations", "responses", "parameters", "schemas", "decided")
HEAD = """# Words for what refreshes brought into the spec, and what was decided where both sides had changed it.
# How it is read: docs/refreshing.md.

"""


def written_path(root: Path, api: str) -> Path:
    """Where the words for an API are kept."""
    return root / "openapi" / "written" / f"{api}.yaml"


class Written:
    """The words of one file. What is asked for and missing is remembered."""

    def __init__(self, data: dict[str, Any] | None = None) -> None:
        self.data = data or {}
        self.missing: list[tuple[str, ...]] = []
        self.asked: set[tuple[str, str]] = set()
        self._operations = {_key(label): label for label in self.data.get("operations") or {}}

    @property
    def decided(self) -> dict[str, Choice]:
        """The choices between ours and theirs."""
        return self.data.get("decided") or {}

    @property
    def names(self) -> dict[str, str]:
        """Which schemas of the vendor are which of ours, as `is` says."""
        stated = ((name, self._entry("schemas", name).get("is")) for name in self.data.get("schemas") or {})
        return {name: ours for name, ours in stated if isinstance(ours, str)}

    def tag(self, name: str) -> str:
        """The description of a new tag."""
        return self._text("tags", name)

    def operation(self, label: str, key: str, *more: str) -> str:
        """A text of an operation: `summary`, `description`, `responses` with a status, `parameters` with a name."""
        shared = (self.data.get("responses") or {}).get(more[0]) if key == "responses" else None
        known = self.of_operation(label).get(key)
        if isinstance(shared, str) and not (isinstance(known, dict) and more[0] in known):
            self.asked.add(("responses", more[0]))
            return shared  # one text for a status of all operations
        return self._text("operations", self._operations.get(_key(label), label), key, *more)

    def of_operation(self, label: str) -> dict[str, Any]:
        """All that stands under an operation."""
        return self._entry("operations", self._operations.get(_key(label), label))

    def of_parameter(self, name: str) -> dict[str, Any]:
        """What stands under a parameter of the vendor's components."""
        return self._entry("parameters", name)

    def parameter(self, name: str) -> str:
        """The description of a parameter that is a component."""
        return self._text("parameters", name, "description")

    def of_schema(self, *names: str) -> dict[str, Any]:
        """What stands under a schema, by the first of its names that the file has."""
        known = self.data.get("schemas") or {}
        return next((self._entry("schemas", name) for name in names if name in known), {})

    def schema(self, names: tuple[str, ...]) -> str:
        """The description of a schema."""
        return self._text("schemas", self._known(names), "description")

    def property(self, names: tuple[str, ...], name: str) -> dict[str, Any]:
        """What is merged into the schema of a property: at least its description."""
        for holder in names:
            found = (self._entry("schemas", holder).get("properties") or {}).get(name)
            if found is not None:
                return {"description": found} if isinstance(found, str) else dict(found)
        return {"description": self._text("schemas", self._known(names), "properties", name)}

    def _known(self, names: tuple[str, ...]) -> str:
        known = self.data.get("schemas") or {}
        return next((name for name in names if name in known), names[0])

    def _entry(self, section: str, name: str) -> dict[str, Any]:
        self.asked.add((section, name))
        found = (self.data.get(section) or {}).get(name)
        return found if isinstance(found, dict) else {}

    def _text(self, *steps: str) -> str:
        self.asked.add((steps[0], steps[1]))
        value: Any = self.data
        for step in steps:
            value = value.get(step) if isinstance(value, dict) else None
        if isinstance(value, dict):
            value = value.get("description")
        if not isinstance(value, str) or value == TO_WRITE:
            if steps not in self.missing:
                self.missing.append(steps)
            return TO_WRITE
        return value

    def unused(self) -> list[str]:
        """Entries that nothing asked for."""
        stated = ((section, name) for section in SECTIONS[:-1] for name in self.data.get(section) or {})
        return [f"{section}: {name}" for section, name in stated if (section, name) not in self.asked]

    def text(self) -> str:
        """The file, with what is missing."""
        data = copy.deepcopy(self.data)
        for *around, last in self.missing:
            place = data
            for step in around:
                place = place.setdefault(step, {})
            place[last] = TO_WRITE
        return HEAD + dump_yaml({section: data[section] for section in SECTIONS if data.get(section)})


def _key(label: str) -> Key:
    method, _, path = label.partition(" ")
    return Key(method.upper(), template(path))


def read_written(path: Path) -> Written:
    """The words of a file; none where there is no file. Raises GenerationError for unknown sections and choices."""
    if not path.exists():
        return Written()
    source = read_yaml(path)
    data = source.data or {}
    for section in data:
        if section not in SECTIONS:
            where = source.where(f"/{section}")
            raise GenerationError(f"unknown section '{section}'", where=where, cure=nearest(section, SECTIONS))
    for key, choice in (data.get("decided") or {}).items():
        if choice not in CHOICES:
            raise GenerationError(f"decided: '{choice}' for {key}", where=source.where("/decided"),
                                  cure=f"one of {', '.join(CHOICES)}")  # fmt: skip
    return Written(data)
