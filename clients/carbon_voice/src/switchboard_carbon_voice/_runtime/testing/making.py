# Copied from generator/runtime/testing/making.py of Switchboard.
"""Values that fit a schema: what is wanted where that fits, the rest made up. All bodies come from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.guards import is_array, is_object
from .document import MISSING, UNIONS, joined, kind_of, kinds_of
from .schemas import Checker, equal

if TYPE_CHECKING:
    from .document import Document, Schema
    from .samples import Samples

NEEDED, WHOLE, RICH = range(3)
"""How much is made up: what is required; every property; and an item in each array too."""
_SCALARS = ("string", "integer", "number", "boolean", "null")


class Maker:
    """Fits values to schemas of one document."""

    def __init__(self, document: Document, samples: Samples) -> None:
        self.document = document
        self.samples = samples
        self.checker: Checker = Checker(document)

    def fit(self, schema: Any, wanted: Any = MISSING, *, much: int = NEEDED, name: str = "") -> Any:
        """A value that fits the schema, as near to the wanted one as that allows."""
        return self._fit(schema, wanted, much, name, frozenset())

    def _fit(self, given: Any, wanted: Any, much: int, name: str, inside: frozenset[str]) -> Any:
        if is_object(given) and "$ref" in given:
            inside |= {given["$ref"]}
        schema = self.document.schema(given)
        if not schema:
            return {} if wanted is MISSING else wanted
        if wanted is None and self.allows_null(schema):
            return None
        if "const" in schema:
            return schema["const"]
        if any(schema.get(key) for key in UNIONS):
            return self._choice(schema, wanted, much, name, inside)
        if "enum" in schema:
            return self._member(schema, wanted)
        kind = self._kind(schema, wanted)
        if kind == "object":
            return self._object(schema, wanted, much, inside)
        if kind == "array":
            return self._array(schema, wanted, much, name, inside)
        return self._plain(schema, wanted, kind, name)

    def allows_null(self, schema: Any) -> bool:
        """Whether null is allowed."""
        return self.checker.fits(schema, None)

    @staticmethod
    def _member(schema: Schema, wanted: Any) -> Any:
        members = schema["enum"]
        if any(equal(item, wanted) for item in members):
            return wanted
        chosen = schema.get("default", next((item for item in members if item is not None), members[0]))
        return chosen if chosen in members else members[0]

    @staticmethod
    def _kind(schema: Schema, wanted: Any) -> str:
        kinds = kinds_of(schema)
        kind = "" if wanted is MISSING else kind_of(wanted)
        if kind in kinds or (kind and not kinds):
            return kind
        if kind == "integer" and "number" in kinds:
            return "number"
        return next((one for one in kinds if one != "null"), kinds[0] if kinds else "object")

    # Choices

    def _choice(self, schema: Schema, wanted: Any, much: int, name: str, inside: frozenset[str]) -> Any:
        key = next(key for key in UNIONS if schema.get(key))
        rest = {word: item for word, item in schema.items() if word != key}
        options = [option for option in schema[key] if not self._leads_back(option, inside)] or schema[key]
        for option in self._by_fitness(options, wanted):
            whole = joined(self.document.schema(option), rest) if rest.keys() - {"discriminator"} else option
            value = self._tagged(schema, option, self._fit(whole, wanted, much, name, inside | _refs(option)))
            if self.checker.fits(schema, value):
                return value
        return self._exact(schema, key, wanted)

    def _by_fitness(self, options: list[Any], wanted: Any) -> list[Any]:
        """The options that the wanted value fits, those of its type, the others; null last unless it is wanted."""
        kind = "" if wanted is MISSING else kind_of(wanted)

        def rank(option: Any) -> int:
            kinds = kinds_of(self.document.schema(option))
            if kinds == ("null",):
                return 0 if wanted is None else 3
            if wanted is MISSING:
                return 1
            return 0 if self.checker.fits(option, wanted) else 1 if kind in kinds else 2

        return sorted(options, key=rank)

    def _tagged(self, schema: Schema, option: Any, value: Any) -> Any:
        discriminator = schema.get("discriminator")
        if not discriminator or not is_object(value):
            return value
        mapping = discriminator.get("mapping", {})
        tags = [tag for tag, target in mapping.items() if is_object(option) and option.get("$ref") == target]
        name = discriminator["propertyName"]
        return {**value, name: tags[0]} if tags and value.get(name) not in tags else value

    def _exact(self, schema: Schema, key: str, wanted: Any) -> Any:
        """A value that is of one form only: with all its properties, or one that is plain."""
        for option in schema[key]:
            for much in (WHOLE, RICH):
                value = self._fit(option, wanted if is_object(wanted) else MISSING, much, "", frozenset())
                if self.checker.fits(schema, value):
                    return value
        return self._fit(schema[key][0], MISSING, NEEDED, "", frozenset())

    def _leads_back(self, schema: Any, inside: frozenset[str]) -> bool:
        """Whether a schema leads to one that is being made, which would never end."""
        if not is_object(schema):
            return False
        parts = [schema.get("items"), *(option for key in (*UNIONS, "allOf") for option in schema.get(key, ()))]
        return schema.get("$ref") in inside or any(self._leads_back(part, inside) for part in parts)

    # Objects, arrays, plain values

    def _object(self, schema: Schema, wanted: Any, much: int, inside: frozenset[str]) -> Any:
        given = wanted if is_object(wanted) else {}
        properties, required = schema.get("properties", {}), schema.get("required", ())
        result: dict[str, Any] = {}
        for name, inner in properties.items():
            must = name in required
            flat = self.document.schema(inner)
            if flat.get("writeOnly") and not must:
                continue
            if name in given and (must or given[name] is not None or self.allows_null(flat)):
                result[name] = self._fit(inner, given[name], NEEDED, name, inside)
            elif must or (much and name not in given and not self._leads_back(inner, inside)):
                empty = much == WHOLE and not must and self.allows_null(flat)
                result[name] = None if empty else self._fit(inner, MISSING, much, name, inside)
        for name in required:
            if name not in result:
                result[name] = given.get(name, "")
        return result | self._further(schema, given, result, inside)

    def _further(self, schema: Schema, given: dict[str, Any], known: dict[str, Any], inside: frozenset[str]) -> Any:
        """What is wanted beyond the named properties, where the schema leaves room for it."""
        more = schema.get("additionalProperties", "properties" not in schema)
        if more is False:
            return {}
        rest = {
            name: item for name, item in given.items() if name not in known and name not in schema.get("properties", {})
        }
        return {name: self._fit(more, item, NEEDED, name, inside) for name, item in rest.items()}

    def _array(self, schema: Schema, wanted: Any, much: int, name: str, inside: frozenset[str]) -> Any:
        inner, most = schema.get("items", {}), schema.get("maxItems")
        items = [self._fit(inner, item, NEEDED, name, inside) for item in wanted] if is_array(wanted) else []
        least = schema.get("minItems", 0)
        if wanted is MISSING and much == RICH and not self._leads_back(inner, inside):
            least = max(least, 1)
        while len(items) < least:
            items.append(self._fit(inner, MISSING, much, name, inside))
        return items if most is None else items[:most]

    def _plain(self, schema: Schema, wanted: Any, kind: str, name: str) -> Any:
        if wanted is not MISSING and self.checker.fits(schema, wanted):
            return wanted
        for known in (schema.get("default", MISSING), schema.get("example", MISSING), *schema.get("examples", ())[:1]):
            if known is not MISSING and kind_of(known) in _SCALARS and self.checker.fits(schema, known):
                return known
        if kind == "boolean":
            return False
        if kind in {"integer", "number"}:
            return self.samples.number(schema, name, whole=kind == "integer")
        return None if kind == "null" else self.samples.text(schema, name)


def _refs(option: Any) -> frozenset[str]:
    return frozenset({option["$ref"]}) if is_object(option) and "$ref" in option else frozenset()
