"""Records the public interface of a client: one JSON document, made from the shape that its files are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.interface.calls import call_record, custom_record
from generator.interface.classes import enum_record, error_bases, model_record, typed_dict_records, union_record
from generator.interface.client import deprecated_record, receiving_record, renamed_record, scheme_record
from generator.interface.types import to_json
from generator.python_types import ANY
from generator.runtime.settings import CALL_OPTIONS, CLIENT_SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.shape.shapes import ClientShape

PATH = "interface.json"
"""Where it stands in a client's folder."""
FORMAT = 2
"""What records say: grows with that, so that older ones are compared by what they say (`change/formats.py`)."""


def interface_of(client: ClientShape, exports: list[str], custom: list[Any]) -> dict[str, Any]:
    """The interface of a client. `exports` are the public names, `custom` the methods that hand-written code adds."""
    return {
        "format": FORMAT,
        "api": client.inputs.api,
        "package": client.decisions.package,
        "class": client.decisions.client_class,
        "version": client.version,
        "arguments": {item.name: to_json(ANY if item.hook else item.type) for item in client.credentials},
        "settings": sorted(CLIENT_SETTINGS),
        "options": sorted(CALL_OPTIONS),
        "base_url": client.api.base_url,
        "rate": list(client.api.rate) if client.api.rate else None,
        "environment": client.api.env,
        "request_id_headers": list(client.api.request_id_headers),
        "variables": dict(client.api.variables),
        "schemes": {name: scheme_record(scheme) for name, scheme in client.api.schemes.items()},
        "calls": {method.call: call_record(method, client.api.servers) for method in _public(client)},
        "custom": {method.call: custom_record(method) for method in custom},
        "models": {model.name: model_record(model) for model in client.models},
        "enums": {enum.name: enum_record(enum) for enum in client.enums},
        "unions": {union.name: union_record(union) for union in client.unions},
        "schemas": dict(_schemas(client)),
        "typed_dicts": typed_dict_records(client),
        "errors": error_bases(),
        "deprecated": deprecated_record(client),
        **({"webhooks": {item.name: item.type for item in client.webhooks}} if client.webhooks else {}),
        **({"receiving": receiving_record(client.receiving)} if client.receiving else {}),
        **({"renamed": renamed_record(client.inputs.lock.renamed)} if client.inputs.lock.renamed else {}),
        "exports": exports,
    }


def _schemas(client: ClientShape) -> Iterator[tuple[str, str]]:
    """The class of each schema, by its name in the spec, or by its place."""
    used = {item.name for part in (client.models, client.enums, client.unions) for item in part}
    for name, named in client.facts.book.named.items():
        if name in used:
            section, _, key = named.pointer.rpartition("/")
            yield (key if section == "/components/schemas" else named.pointer), name


def _public(client: ClientShape) -> list[Any]:
    return [method for method in client.methods if not method.name.startswith("_")]
