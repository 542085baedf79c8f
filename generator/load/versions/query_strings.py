"""Parameters that are a whole query, as OpenAPI 3.2 has them: a form becomes a parameter for each of its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.structure import OPENAPI, parts

if TYPE_CHECKING:
    from generator.load.versions.notes import Notes

FORM = "application/x-www-form-urlencoded"
Object = dict[str, Any]


def write_out_query_strings(document: Object, notes: Notes) -> None:
    """Put the fields of forms in the place of parameters in `querystring`, in place; what is no form stays, refused."""
    for part in parts(document, OPENAPI):
        listed = part.value.get("parameters") if part.kind in {"path", "operation"} else None
        if isinstance(listed, list):
            part.value["parameters"] = [made for entry in listed for made in _written(document, entry, notes)]
    shared = _at(document, "#/components/parameters") or {}
    for name in [name for name, one in shared.items() if _fields(document, one) is not None]:
        del shared[name]


def _written(document: Object, entry: Any, notes: Notes) -> list[Any]:
    fields = _fields(document, entry)
    return [entry] if fields is None else [notes.origins.same(field, entry) for field in fields]


def _fields(document: Object, entry: Any) -> list[Object] | None:
    """The parameters that say the same; None: it is no form in a query, or not one of an object."""
    parameter = _followed(document, entry)
    content = parameter.get("content")
    if parameter.get("in") != "querystring" or not isinstance(content, dict) or [*content] != [FORM]:
        return None
    schema, encoding = _merged(document, content[FORM].get("schema")), content[FORM].get("encoding") or {}
    fields = [
        _parameter(name, one, encoding.get(name) or {}, schema, document) for name, one in schema["properties"].items()
    ]
    if schema.get("additionalProperties"):  # any further field
        rest = {"type": "object", "additionalProperties": schema["additionalProperties"]}
        fields.append({"name": parameter.get("name", "fields"), "in": "query", "schema": rest})
    return fields or None


def _parameter(name: str, schema: Any, encoding: Object, form: Object, document: Object) -> Object:
    """The parameter of a field. As in forms, an object of which no style is said is JSON."""
    made: Object = {"name": name, "in": "query", "required": name in form["required"]}
    about = _followed(document, schema)
    made |= {key: about[key] for key in ("description", "deprecated") if key in about}
    styled = {key: encoding[key] for key in ("style", "explode", "allowReserved") if key in encoding}
    json = encoding.get("contentType") == "application/json" or about.get("type") == "object"
    if json and not styled:
        return made | {"content": {"application/json": {"schema": schema}}}
    return made | styled | {"schema": schema}


def _merged(document: Object, schema: Any) -> Object:
    """The properties of an object and of all that it is made of."""
    own = _followed(document, schema)
    found: Object = {"properties": {}, "required": []}
    for part in [*(_merged(document, one) for one in own.get("allOf") or ()), own]:
        found["properties"] |= part.get("properties") or {}
        found["required"] += part.get("required") or []
        found |= {key: part[key] for key in ("additionalProperties",) if key in part}
    return found


def _followed(document: Object, value: Any, most: int = 20) -> Object:
    """What references within the document lead to; empty for what is none of its objects."""
    while isinstance(value, dict) and "$ref" in value and most:
        value, most = _at(document, str(value["$ref"])), most - 1
    return value if isinstance(value, dict) else {}


def _at(document: Object, reference: str) -> Any:
    value: Any = document if reference.startswith("#/") else {}
    for step in reference.split("/")[1:]:
        value = value.get(step.replace("~1", "/").replace("~0", "~")) if isinstance(value, dict) else None
    return value
