"""Data against schemas: the one place where jsonschema is used to validate values of a spec and of its samples."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from generator.speclint.findings import shorten

BASE = "urn:switchboard:spec"
MOST_ERRORS = 3


class ValueChecker:
    """Validates values against the schemas that stand in one document."""

    def __init__(self, document: dict[str, Any]) -> None:
        resource = Resource(contents=document, specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource(BASE, resource)

    def errors(self, pointer: str, value: Any) -> list[str]:
        """What is wrong with a value for the schema at a JSON pointer; references that lead nowhere are not told."""
        schema = {"$ref": f"{BASE}#{quote(pointer, safe='/~')}"}
        checker = Draft202012Validator.FORMAT_CHECKER
        validator = Draft202012Validator(schema, registry=self._registry, format_checker=checker)
        try:
            found = sorted(validator.iter_errors(value), key=lambda error: error.json_path)
        except (Unresolvable, re.error):
            return []
        return [f"{error.json_path}: {shorten(error.message)}" for error in found[:MOST_ERRORS]]
