"""Closes objects and arrays: objects with known keys become models, others map any key to a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.yaml_text import pointer_step
from generator.naming import class_name
from generator.parse.forms import ANY, NamedModel, one_of

if TYPE_CHECKING:
    from generator.parse.forms import Context, Form
    from generator.parse.schemas import SchemaBook

ADDITIONAL = ("additionalProperties", "unevaluatedProperties")


def close_array(book: SchemaBook, schema: dict[str, Any], context: Context) -> Form:
    """The form of an array. Items that differ by position are a choice."""
    items = schema.get("items", {})
    if isinstance(items, list):
        raise book.fault("items is a list", f"{context.pointer}/items", "write one schema (or prefixItems in 3.1)")
    first = schema.get("prefixItems") or ()
    forms = [book.close(item, context.inside(f"/prefixItems/{i}", "Item")) for i, item in enumerate(first)]
    if items or not first:
        forms.append(book.close(items, context.inside("/items", "Item")))
    return {"type": "array", "items": one_of(forms)}


def close_object(book: SchemaBook, schema: dict[str, Any], context: Context) -> Form:
    """The form of an object."""
    if not schema.get("properties"):
        return {"type": "object", "additionalProperties": _values(book, schema, context)}
    model = NamedModel(book.name(schema, context), context.pointer, schema)
    form = book.add(model, context)
    model.required = frozenset(schema.get("required") or ())
    model.open = any(schema.get(key) not in (None, False) for key in (*ADDITIONAL, "patternProperties"))
    for key, value in _properties(schema).items():
        at = schema.get("x-origins", {}).get(key, f"{context.pointer}/properties") + pointer_step(key)
        inner = context._replace(pointer=at, hint=model.name + class_name(key, "Value").rstrip("_"), own_name="")
        model.properties[key] = book.close(value, inner)
        resolved, where = book.document.resolve(value, at)
        model.schemas[key] = (_described(value, resolved), where)
    return form


def _properties(schema: dict[str, Any]) -> dict[str, Any]:
    """All keys that a schema names: those that it only requires are as all others that it does not name."""
    properties: dict[str, Any] = schema["properties"]
    others: Any = next((schema[key] for key in ADDITIONAL if isinstance(schema.get(key), dict)), {})
    return dict.fromkeys([*properties, *(schema.get("required") or ())], others) | properties


def _values(book: SchemaBook, schema: dict[str, Any], context: Context) -> Form:
    """The form of the values of an object without known keys."""
    patterns = schema.get("patternProperties")
    patterns = patterns if isinstance(patterns, dict) else {}
    forms = [
        book.close(item, context.inside(f"/patternProperties{pointer_step(key)}", "Value"))
        for key, item in patterns.items()
    ]
    typed = [key for key in ADDITIONAL if isinstance(schema.get(key), dict)]
    forms += [book.close(schema[key], context.inside(f"/{key}", "Value")) for key in typed]
    return one_of(forms) if forms else ANY


def _described(value: Any, resolved: Any) -> dict[str, Any]:
    """The schema of a property; what stands beside its `$ref` wins."""
    base = dict(resolved) if isinstance(resolved, dict) else {}
    beside = {key: item for key, item in value.items() if key != "$ref"} if isinstance(value, dict) else {}
    return base | beside
