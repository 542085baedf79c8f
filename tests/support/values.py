"""Makes values that fit a schema: deterministic, with awkward texts, one member of each choice."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import find
from hypothesis.strategies import from_regex

if TYPE_CHECKING:
    from tests.support.specs import Spec

AWKWARD = "Zoë & Jürgen/50% [a]=b; {c}? \"d\" 'e' #1+1 <f>|\\ 漢字 🙂"
"""Every character that a sloppy client gets wrong in a path, a query, a form or JSON."""
FORMATS = {
    "uuid": ("3f2504e0-4f89-41d3-9a0c-0305e82c3301", "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"),
    "date-time": ("2024-02-29T23:59:59.123Z", "2023-07-01T08:00:00+05:30"),
    "date": ("2024-02-29", "2023-12-31"),
    "time": ("23:59:59Z", "08:00:00+05:30"),
    "email": ("zoe+test@example.com", "o'neil@example.org"),
    "uri": ("https://example.com/a?b=c&d=%20", "https://example.org/"),
    "phonenumberE164": ("+4930901820", "+41446681800"),
    "phonenumberE164_us": ("+16502530000", "+17187309219"),
    "hostname": ("example.com", "example.org"),
    "binary": ("", ""),
}
FITTING = (
    "hp",
    "hplhpl",
    "abc123",
    "ABC123",
    "2024-02-29",
    "12345",
    "a-b",
    "+16502530000",
    "https://example.com/",
    "#1f93ff",
)
"""Texts to try for a pattern. Add one when a spec brings a new pattern."""


class Maker:
    """Makes values. `choice` picks a member of each enum and union; `every`: all properties, not the required only.

    In a `form` nothing is null, since null has no form.
    """

    def __init__(
        self,
        spec: Spec,
        *,
        every: bool,
        request: bool,
        choice: int = 0,
        nulls: bool = False,
        text: str = AWKWARD,
        form: bool = False,
    ) -> None:
        self.spec = spec
        self.every = every
        self.skipped = "readOnly" if request else "writeOnly"
        self.request = request
        self.choice = choice
        self.nulls = nulls
        self.text = text
        self.form = form
        self.most_choices = 1
        """The largest union that was met: so many choices meet all of its members."""
        self._open: list[str] = []

    def make(self, schema: Any) -> Any:
        """A value that fits the schema."""
        if isinstance(schema, dict) and "$ref" in schema:
            self._open.append(schema["$ref"])
            try:
                return self._plain(self.spec.resolve(schema))
            finally:
                self._open.pop()
        return self._plain(schema if isinstance(schema, dict) else {})

    def _plain(self, schema: dict[str, Any]) -> Any:
        if "allOf" in schema:
            schema = self._merged(schema)
        if self.nulls and self._nullable(schema):
            return None
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._picked([value for value in schema["enum"] if value is not None])
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self._union(schema, schema[key])
        kind = self._kind(schema)
        return getattr(self, f"_{kind}")(schema)

    def _nullable(self, schema: dict[str, Any]) -> bool:
        options = [self.spec.resolve(option) for option in (*schema.get("oneOf", ()), *schema.get("anyOf", ()))]
        return "null" in _types(schema) or None in schema.get("enum", ()) or {"type": "null"} in options

    def _picked(self, options: list[Any]) -> Any:
        self.most_choices = max(self.most_choices, min(len(options), 4))
        return options[self.choice % len(options)]

    def _merged(self, schema: dict[str, Any]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for part in [*map(self.spec.resolve, schema["allOf"]), {k: v for k, v in schema.items() if k != "allOf"}]:
            flat = self._merged(part) if "allOf" in part else part
            properties = {**result.get("properties", {}), **flat.get("properties", {})}
            required = [*result.get("required", ()), *flat.get("required", ())]
            result |= flat
            result |= ({"properties": properties} if properties else {}) | ({"required": required} if required else {})
        return result

    def _union(self, schema: dict[str, Any], options: list[Any]) -> Any:
        real = [option for option in options if self.spec.resolve(option) != {"type": "null"}]
        option = self._picked(real)
        if set(option) == {"required"}:  # it says only which of the properties must be there
            rest = {key: value for key, value in schema.items() if key not in {"oneOf", "anyOf"}}
            return self._plain({**rest, "required": [*rest.get("required", ()), *option["required"]]})
        value = self.make(option)
        return self._tagged(schema.get("discriminator"), option, value)

    def _tagged(self, discriminator: Any, option: dict[str, Any], value: Any) -> Any:
        tags = [tag for tag, target in (discriminator or {}).get("mapping", {}).items() if target == option.get("$ref")]
        if tags and isinstance(value, dict) and value.get(discriminator["propertyName"]) not in tags:
            return {**value, discriminator["propertyName"]: tags[0]}
        return value

    @staticmethod
    def _kind(schema: dict[str, Any]) -> str:
        kinds = [kind for kind in _types(schema) if kind != "null"]
        if kinds:
            return str(kinds[0])
        if "null" in _types(schema):
            return "null"
        return "object" if "properties" in schema else "array" if "items" in schema else "any"

    def _any(self, schema: dict[str, Any]) -> Any:
        return {"any": [1, "thing"] if self.form else [1, "thing", None]}

    def _null(self, schema: dict[str, Any]) -> None:
        return None

    def _boolean(self, schema: dict[str, Any]) -> bool:
        return self.choice % 2 == 0

    def _integer(self, schema: dict[str, Any]) -> int:
        return int(_bounded(schema, 7 + self.choice))

    def _number(self, schema: dict[str, Any]) -> float:
        return _bounded(schema, 2.5 + self.choice)

    def _string(self, schema: dict[str, Any]) -> Any:
        kind = schema.get("format", "")
        if kind == "binary" or schema.get("contentMediaType") == "application/octet-stream":
            return b"\x89PNG\r\n\x00--\xff"
        if kind in FORMATS:
            return FORMATS[kind][self.choice % 2]
        if "pattern" in schema:
            return _fitting(schema["pattern"], schema.get("minLength", 0))
        text = self.text * (schema.get("minLength", 0) // len(self.text) + 1)
        return text[: schema.get("maxLength", len(text))].strip()

    def _array(self, schema: dict[str, Any]) -> list[Any]:
        size = max(schema.get("minItems", 0), min(2 if self.every else 1, schema.get("maxItems", 2)))
        if self._too_deep(schema.get("items", {})):
            return []
        return [self._with_choice(index).make(schema.get("items", {})) for index in range(size)]

    def _with_choice(self, index: int) -> Maker:
        other = Maker(
            self.spec,
            every=self.every,
            request=self.request,
            choice=self.choice + index,
            nulls=self.nulls,
            text=self.text,
            form=self.form,
        )
        other._open = self._open
        return other

    def _object(self, schema: dict[str, Any]) -> dict[str, Any]:
        required = schema.get("required", ())
        result = {}
        for key, item in schema.get("properties", {}).items():
            wanted = key in required or (self.every and not self._too_deep(item))
            if wanted and self.spec.resolve(item).get(self.skipped) is not True:
                result[key] = self.make(item)
        return result | self._further(schema, result)

    def _further(self, schema: dict[str, Any], known: dict[str, Any]) -> dict[str, Any]:
        more = schema.get("additionalProperties", "properties" not in schema and "additionalProperties" not in schema)
        of_client = self.request and "properties" in schema  # such keys are given as extra_body
        if more is False or schema.get("maxProperties") == 0 or of_client or not self.every or self._too_deep(more):
            return {}
        return {key: self.make(more) for key in ("a key/of its own", "another") if key not in known}

    def _too_deep(self, schema: Any) -> bool:
        """Whether a schema leads back to one that is being made."""
        return any(reference in self._open for reference in _references(schema))


def _references(schema: Any) -> list[str]:
    if not isinstance(schema, dict):
        return []
    inner = [schema.get("items"), *(option for key in ("oneOf", "anyOf", "allOf") for option in schema.get(key, ()))]
    return [*([schema["$ref"]] if "$ref" in schema else []), *(found for part in inner for found in _references(part))]


def _types(schema: dict[str, Any]) -> list[str]:
    kinds = schema.get("type", [])
    return list(kinds) if isinstance(kinds, list) else [kinds]


def _bounded(schema: dict[str, Any], wanted: float) -> float:
    low = schema.get("minimum", schema.get("exclusiveMinimum", wanted - 1) + 1)
    high = schema.get("maximum", schema.get("exclusiveMaximum", wanted + 1) - 1)
    step = schema.get("multipleOf", 1 if isinstance(wanted, int) else 0)
    value = min(max(wanted, low), high)
    return float(round(value / step) * step if step else value)


@cache
def _fitting(pattern: str, least: int) -> str:
    """A text that fits a pattern: one of those that read well, else the simplest."""
    known = (text for text in FITTING if re.search(pattern, text) and len(text) >= least)
    return next(known, None) or find(from_regex(pattern), lambda text: len(text) >= least)
