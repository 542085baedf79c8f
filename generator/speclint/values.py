"""Data against schemas: the one place where jsonschema is used to validate values of a spec and of its samples."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from generator.speclint.findings import shorten

BASE = "urn:switchboard:spec"
MOST_ERRORS = 3


class ValueChecker:
    """Validates values against the schemas that stand in one document."""

    def __init__(self, document: dict[str, Any]) -> None:
        resource = DRAFT202012.create_resource(document)
        self._registry: Registry[Any] = Registry().with_resource(BASE, resource)

    def errors(self, pointer: str, value: Any) -> list[str]:
        """What is wrong with a value for the schema at a JSON pointer; references that lead nowhere are left out."""
        return self.problems({"$ref": "#" + quote(pointer, safe="/~")}, value)

    def problems(self, schema: dict[str, Any], value: Any) -> list[str]:
        """The same for a schema that was taken from the document; its references are read as the document's own."""
        checker = Draft202012Validator.FORMAT_CHECKER
        validator = Draft202012Validator(_rooted(schema), registry=self._registry, format_checker=checker)
        try:
            found = sorted(validator.iter_errors(value), key=lambda error: error.json_path)
        except (Unresolvable, re.error):
            return []
        return [f"{error.json_path}: {shorten(error.message)}" for error in found[:MOST_ERRORS]]


def _rooted(schema: Any) -> Any:
    """A copy of a schema whose local references name the document that they are local to."""
    if isinstance(schema, list):
        return [_rooted(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: BASE + value if key == "$ref" and isinstance(value, str) and value.startswith("#") else _rooted(value)
        for key, value in schema.items()
    }
