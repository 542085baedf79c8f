"""The only place that imports openapi-python-client: it reads the closed schemas and says what Python type each has.

The book of schemas has reduced the document to forms that openapi-python-client reads without loss. It is given
neutral names (its own would clash and be mangled), so what it contributes is the reading of the schemas themselves;
names, named unions, discriminators and limits stay with us. Any error of it fails the build.
"""

from __future__ import annotations

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
from generator.parse.forms import REFERENCE, NamedEnum, NamedModel, in_json
from generator.python_types import (
    ANY,
    BOOL,
    BYTES,
    DATE,
    DATETIME,
    FLOAT,
    INT,
    NONE,
    STR,
    Constant,
    Container,
    Named,
    Scalar,
    Type,
    choice_of,
    union_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook

SIMPLE: dict[type[Any], Type] = {
    opc.AnyProperty: ANY,
    BooleanProperty: BOOL,
    DateProperty: DATE,
    DateTimeProperty: DATETIME,
    FileProperty: BYTES,
    FloatProperty: FLOAT,
    IntProperty: INT,
    NoneProperty: NONE,
    StringProperty: STR,
}
FieldTypes = dict[str, dict[str, Type]]
"""The type of each field of each model, by wire name."""


def read_types(book: SchemaBook, wanted: Collection[str]) -> FieldTypes:
    """Let openapi-python-client read some of the named schemas, and what they refer to must be among them."""
    chosen = {name: named for name, named in book.named.items() if name in wanted}
    aliases = {name: f"M{index}" for index, name in enumerate(chosen)}
    components = {aliases[name]: _component(named, aliases) for name, named in chosen.items()}
    read = _read(components, book, {alias: name for name, alias in aliases.items()})
    models = {name: named for name, named in chosen.items() if isinstance(named, NamedModel)}
    return {name: dict(zip(named.properties, read[aliases[name]], strict=True)) for name, named in models.items()}


def _component(named: Any, aliases: dict[str, str]) -> Form:
    if isinstance(named, NamedModel):
        return _properties([_renamed(in_json(form), aliases) for form in named.properties.values()])
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


def _read(components: dict[str, Form], book: SchemaBook, names: dict[str, str]) -> dict[str, list[Type]]:
    schemas = _build(components, book)
    if schemas.errors:
        raise GenerationErrors([_error(error, book, names) for error in schemas.errors])
    found = schemas.classes_by_reference.items()
    classes = {
        str(prop.class_info.name): names.get(_last(ref), "") for ref, prop in found if hasattr(prop, "class_info")
    }
    return {
        _last(ref): _property_types(prop, len(components[_last(ref)]["properties"]), classes)
        for ref, prop in found
        if isinstance(prop, opc.ModelProperty)
    }


def _property_types(model: opc.ModelProperty, count: int, classes: dict[str, str]) -> list[Type]:
    """The types of the properties `p0`, `p1`, … of one component."""
    properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
    by_name = {prop.name.get_untrusted_value(): prop for prop in properties}
    return [_type_of(by_name[f"p{index}"], classes) for index in range(count)]


def _build(components: dict[str, Form], book: SchemaBook) -> opc.Schemas:
    """What openapi-python-client makes of the components; its warnings and crashes are errors."""
    with heeded(lambda detail: _failure(detail, book)):
        parsed = {UntrustedString(name): oai.Schema.model_validate(form) for name, form in components.items()}
        return opc.build_schemas(components=parsed, schemas=opc.Schemas(), config=_config())  # type: ignore[arg-type]


def _last(reference: Any) -> str:
    text = reference.get_untrusted_value() if isinstance(reference, UntrustedString) else str(reference)
    return text.rpartition("/")[2]


def _type_of(prop: Any, classes: dict[str, str]) -> Type:
    """The type of a property; `classes` has our names of openapi-python-client's classes."""
    if isinstance(prop, ListProperty):
        return Container("list", _type_of(prop.inner_property, classes))
    if isinstance(prop, UnionProperty):
        return choice_of(_type_of(inner, classes) for inner in prop.inner_properties)
    if isinstance(prop, ConstProperty):
        return Constant(prop.value.raw_value)
    if isinstance(prop, opc.EnumProperty):
        return union_of([Named(classes[str(prop.class_info.name)]), Scalar(prop.value_type.__name__)])
    if isinstance(prop, opc.ModelProperty):
        name = classes.get(str(prop.class_info.name), "")
        return Named(name) if name else Container("dict", _values(prop, classes))
    return SIMPLE[type(prop)]


def _values(prop: opc.ModelProperty, classes: dict[str, str]) -> Type:
    return _type_of(prop.additional_properties, classes) if prop.additional_properties else ANY


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
