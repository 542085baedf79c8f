"""The only place that imports openapi-python-client: it reads the closed schemas and says what Python type each has.

The book of schemas has reduced the document to forms that openapi-python-client reads without loss. It is given
neutral names (its own would clash and be mangled), so what it contributes is the reading of the schemas themselves;
names, named unions, discriminators and limits stay with us. Any error of it fails the build.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import properties as opc
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.adapters.warnings_as_errors import heeded
from generator.errors import GenerationError, GenerationErrors
from generator.parse.forms import REFERENCE, NamedEnum, NamedModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook

SIMPLE: dict[type[Any], str] = {
    opc.AnyProperty: "Any",
    BooleanProperty: "bool",
    DateProperty: "date",
    DateTimeProperty: "datetime",
    FileProperty: "bytes",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
}
LOOSE = "Loose"


@dataclass(frozen=True)
class Types:
    """Type expressions: of each field of each model by wire name, and of the loose forms in the order given."""

    fields: dict[str, dict[str, str]]
    loose: tuple[str, ...]


def read_types(book: SchemaBook, loose: Sequence[Form]) -> Types:
    """Let openapi-python-client read all named schemas and the loose forms of the operations."""
    aliases = {name: f"M{index}" for index, name in enumerate(book.named)}
    components = {aliases[name]: _component(named, aliases) for name, named in book.named.items()}
    components[LOOSE] = _properties([_renamed(form, aliases) for form in loose])
    read = _read(components, book, {alias: name for name, alias in aliases.items()})
    models = {name: named for name, named in book.named.items() if isinstance(named, NamedModel)}
    fields = {name: dict(zip(named.properties, read[aliases[name]], strict=True)) for name, named in models.items()}
    return Types(fields=fields, loose=tuple(read[LOOSE]))


def _component(named: Any, aliases: dict[str, str]) -> Form:
    if isinstance(named, NamedModel):
        return _properties([_renamed(form, aliases) for form in named.properties.values()])
    if isinstance(named, NamedEnum):
        return {"enum": list(named.values), "x-enum-varnames": [f"V{index}" for index in range(len(named.values))]}
    return _properties([{}])  # a named union stands in as an object, since its name would be lost


def _properties(forms: list[Form]) -> Form:
    return {"type": "object", "properties": {f"p{index}": form for index, form in enumerate(forms)}}


def _renamed(form: Form, aliases: dict[str, str]) -> Form:
    if "$ref" in form:
        return {"$ref": REFERENCE + aliases[form["$ref"].removeprefix(REFERENCE)]}
    result = dict(form)
    for key in ("items", "additionalProperties"):
        if key in form:
            result[key] = _renamed(form[key], aliases)
    if "oneOf" in form:
        result["oneOf"] = [_renamed(item, aliases) for item in form["oneOf"]]
    return result


def _read(components: dict[str, Form], book: SchemaBook, names: dict[str, str]) -> dict[str, list[str]]:
    schemas = _build(components, book)
    if schemas.errors:
        raise GenerationErrors([_error(error, book, names) for error in schemas.errors])
    classes = {
        str(prop.class_info.name): ref
        for ref, prop in schemas.classes_by_reference.items()
        if hasattr(prop, "class_info")
    }
    writer = _Writer({name: names.get(_last(ref), "") for name, ref in classes.items()}, book)
    result = {}
    for ref, prop in schemas.classes_by_reference.items():
        if isinstance(prop, opc.ModelProperty):
            by_name = {
                p.name.get_untrusted_value(): p
                for p in [*(prop.required_properties or ()), *(prop.optional_properties or ())]
            }
            count = len(components[_last(ref)]["properties"])
            result[_last(ref)] = [writer.expression(by_name[f"p{index}"]) for index in range(count)]
    return result


def _build(components: dict[str, Form], book: SchemaBook) -> opc.Schemas:
    """What openapi-python-client makes of the components; its warnings and crashes are errors."""
    with heeded(lambda detail: _failure(detail, book)):
        parsed = {UntrustedString(name): oai.Schema.model_validate(form) for name, form in components.items()}
        return opc.build_schemas(components=parsed, schemas=opc.Schemas(), config=_config())  # type: ignore[arg-type]


def _last(reference: Any) -> str:
    text = reference.get_untrusted_value() if isinstance(reference, UntrustedString) else str(reference)
    return text.rpartition("/")[2]


class _Writer:
    """Writes the properties that openapi-python-client read as type expressions."""

    def __init__(self, names: dict[str, str], book: SchemaBook) -> None:
        self.names = names
        self.book = book

    def expression(self, prop: Any) -> str:
        """The type expression of a property: `list[Label] | None`, `Role | str`, `dict[str, Any]`."""
        if isinstance(prop, ListProperty):
            return f"list[{self.expression(prop.inner_property)}]"
        if isinstance(prop, UnionProperty):
            return union_of(self.expression(inner) for inner in prop.inner_properties)
        if isinstance(prop, ConstProperty):
            return f"Literal[{prop.value.raw_value!r}]"
        if isinstance(prop, opc.EnumProperty):
            name = self.names[str(prop.class_info.name)]
            return f"{name} | {prop.value_type.__name__}"
        if isinstance(prop, opc.ModelProperty):
            name = self.names.get(str(prop.class_info.name), "")
            return (
                name
                or f"dict[str, {self.expression(prop.additional_properties) if prop.additional_properties else 'Any'}]"
            )
        return SIMPLE[type(prop)]


def union_of(expressions: Any) -> str:
    """A union without repetitions; None comes last."""
    parts = list(dict.fromkeys(part for expression in expressions for part in _split(expression)))
    if "Any" in parts:
        return "Any"
    return " | ".join([part for part in parts if part != "None"] + (["None"] if "None" in parts else [])) or "None"


def _split(expression: str) -> list[str]:
    """The members of a union expression; bars inside brackets and quotes are no separators."""
    node = ast.parse(expression, mode="eval").body
    members: list[ast.expr] = []
    while isinstance(node, ast.BinOp):
        members.insert(0, node.right)
        node = node.left
    return [ast.unparse(member) for member in [node, *members]]


def _error(error: Any, book: SchemaBook, names: dict[str, str]) -> GenerationError:
    detail = f"{getattr(error, 'header', '')} {getattr(error, 'detail', '') or ''}".strip()
    pointer = next(
        (book.named[name].pointer for alias, name in names.items() if alias in detail.replace("/", " ").split()), ""
    )
    return _failure(detail, book, pointer)


def _failure(detail: str, book: SchemaBook, pointer: str = "") -> GenerationError:
    return GenerationError(
        f"openapi-python-client can't read a schema: {detail}",
        where=book.document.where(pointer),
        cure="simplify the schema; if OpenAPI allows it, extend generator/parse/schemas.py",
    )


def _config() -> Config:
    return Config.from_sources(ConfigFile(), MetaType.NONE, Path(), "utf-8", overwrite=False, output_path=None)
