"""What a choice with a discriminator adds to the components that it names: the properties beside it, and its tag."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.parse.forms import CHOICES
from generator.parse.walk import objects_of

if TYPE_CHECKING:
    from generator.load.document import Document


class Extension(NamedTuple):
    """What one choice adds to its members."""

    schema: dict[str, Any]
    """The properties that stand beside it, and which of them are required."""
    tag: str
    """The property that its discriminator names."""
    pointer: str


class Extensions:
    """All that the choices of a document add to its components."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._uses: Counter[str] = Counter()
        self._found: dict[str, list[Extension]] = {}
        for schema, at in objects_of(document.data):
            if isinstance(schema.get("$ref"), str):
                self._uses[schema["$ref"].removeprefix("#")] += 1
            if _is_tagged_choice(schema):
                self._extend_members(schema, at, _extension(schema, at), ())

    def of(self, pointer: str) -> list[Extension]:
        """What is added to a component. Nothing of it is required where the component is used alone, too."""
        found = self._found.get(pointer, [])
        if len(found) == self._uses[pointer]:
            return found
        return [item._replace(schema=item.schema | {"required": []}) for item in found]

    def _extend_members(self, choice: dict[str, Any], at: str, extension: Extension, seen: tuple[str, ...]) -> None:
        for option in [option for key in CHOICES for option in choice.get(key) or ()]:
            if isinstance(option, dict) and isinstance(option.get("$ref"), str):
                self._extend(*self.document.resolve(option, at), extension, (*seen, at))

    def _extend(self, schema: Any, pointer: str, extension: Extension, seen: tuple[str, ...]) -> None:
        """Extend a component, or the members of one that is a choice itself."""
        if not isinstance(schema, dict) or pointer in seen:
            return
        if any(schema.get(key) for key in CHOICES):
            self._extend_members(schema, pointer, extension, seen)
        else:
            self._found.setdefault(pointer, []).append(extension)


def _is_tagged_choice(schema: dict[str, Any]) -> bool:
    return isinstance(schema.get("discriminator"), dict) and any(isinstance(schema.get(key), list) for key in CHOICES)


def _extension(schema: dict[str, Any], at: str) -> Extension:
    beside = {key: schema[key] for key in ("properties", "required") if schema.get(key)}
    return Extension(beside, str(schema["discriminator"].get("propertyName") or ""), at)
