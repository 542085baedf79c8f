"""The only place that imports datamodel-code-generator: it emits the TypedDicts that nested arguments accept.

It is given the closed schemas under the names that the dicts shall have; any warning of it fails the build.
"""

from __future__ import annotations

import ast
import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from generator.adapters.warnings_as_errors import heeded
from generator.errors import GenerationError
from generator.parse.forms import REFERENCE, NamedEnum, NamedModel, reached
from generator.python_types import TypedDictOf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook


def typed_dicts(book: SchemaBook, models: Iterable[str]) -> str:
    """Source of a module with one TypedDict for each of these models and each that they lead to; empty for none."""
    names = reached(book.named, models)
    wanted = [name for name in names if isinstance(book.named[name], NamedModel)]
    if not wanted:
        return ""
    where = str(book.document.source.path)
    source = _generate(json.dumps(_document(book, names)), where)
    _check(source, [TypedDictOf(name).name for name in wanted], where)
    return source


def _document(book: SchemaBook, names: Iterable[str]) -> dict[str, Any]:
    info = {"title": "x", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": _components(book, names)}}


def _components(book: SchemaBook, names: Iterable[str]) -> dict[str, Any]:
    return {
        TypedDictOf(name).name: _component(book.named[name], book) | {"description": _docstring(name)}
        for name in names
        if not isinstance(book.named[name], NamedEnum)
    }


def _docstring(name: str) -> str:
    """Names alone, since what a spec says would need escaping; editors lead on to the class."""
    return f"`{name}` as a plain dict with the keys of the API; the class describes them."


def _component(named: Any, book: SchemaBook) -> dict[str, Any]:
    if not isinstance(named, NamedModel):
        return {"anyOf": [_form(option, book) for option in named.options]}
    writable = {
        wire: form for wire, form in named.properties.items() if named.schemas[wire][0].get("readOnly") is not True
    }
    return {
        "type": "object",
        "properties": {wire: _form(form, book) for wire, form in writable.items()},
        "required": [wire for wire in writable if wire in named.required],
    }


def _form(form: Form, book: SchemaBook) -> dict[str, Any]:
    """The form with enums as their base type (enums are open) and times as text, as they stand on the wire."""
    if "$ref" in form:
        name = form["$ref"].removeprefix(REFERENCE)
        named = book.named[name]
        if isinstance(named, NamedEnum):
            return {"type": "string" if isinstance(named.values[0], str) else "integer"}
        return {"$ref": f"{REFERENCE}{TypedDictOf(name).name}"}
    result = {key: value for key, value in form.items() if key != "format"}
    for key in ("items", "additionalProperties"):
        if key in form:
            result[key] = _form(form[key], book)
    if "oneOf" in form:
        result = {"anyOf": [_form(option, book) for option in form["oneOf"]]}
    return result


@lru_cache(maxsize=1)
def _generate(document: str, where: str) -> str:
    """What the tool makes of a document. Kept, since `make new APPLY=1` shapes a client twice."""
    from datamodel_code_generator import InputFileType, PythonVersion, generate  # slow to import
    from datamodel_code_generator.enums import DataModelType

    with heeded(lambda detail: _failure(detail, where)):
        source = generate(
            document,
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.TypingTypedDict,
            target_python_version=PythonVersion.PY_311,
            formatters=[],
            use_closed_typed_dict=False,
            disable_timestamp=True,
            use_standard_collections=True,
            use_union_operator=True,
            use_schema_description=True,
            use_single_line_docstring=True,
            keep_model_order=True,
            disable_future_imports=False,
        )
        return str(source)


def _check(source: str, wanted: list[str], where: str) -> None:
    """All dicts must be there under the names that annotations use."""
    tree = ast.parse(source)
    found = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    found |= {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    missing = [name for name in wanted if name not in found]
    if missing:
        raise _failure(f"it left out {', '.join(missing)}", where)


def _failure(detail: str, where: str) -> GenerationError:
    return GenerationError(
        f"datamodel-code-generator: {detail}",
        where=where,
        cure="simplify the schema of the body; if OpenAPI allows it, extend generator/parse/schemas.py",
    )
