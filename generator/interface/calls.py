"""Records the calls of a client: arguments, result, and what goes over the wire for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.interface.types import to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.runtime.api import Server
    from generator.runtime.operation import Limits, Operation, Paging
    from generator.shape.custom_methods import CustomMethod
    from generator.shape.shapes import Argument, MethodShape, Signature

FALSE_TOO = frozenset({"default", "explode"})
"""What says something by being false, zero or empty."""


def call_record(method: MethodShape, servers: Mapping[str, Server]) -> dict[str, Any]:
    """One call that an operation of the spec stands for. What is as usual is left out."""
    record = method.record
    found = {
        "id": record.id,
        "request": f"{record.method} {record.path}",
        "server": servers[record.server].url if record.server else "",
        "bodies": [body.media_type for body in record.bodies],
        "body_required": any(body.required for body in record.bodies),
        "constants": [list(body.constants) for body in record.bodies if body.constants],
        "any_of": _any_of(record),
        "responses": _responses(record),
        "unwrap": sorted({"/".join(response.unwrap) for response in record.responses if response.unwrap}),
        "returns": to_json(method.returns),
        "paging": _paging(record.paging),
        "streaming": record.streaming.kind if record.streaming else None,
        "events": dict(record.streaming.named) if record.streaming else {},
        "security": [list(together) for together in record.security],
        "replay": record.replay,
        "deprecated": record.deprecated,
        "arguments": _arguments(method),
        "kind": method.kind,
        "signatures": [_signature(signature) for signature in method.signatures],
    }
    return {key: value for key, value in found.items() if value}


def custom_record(method: CustomMethod) -> dict[str, Any]:
    """A call that is written by hand: its arguments as one types them."""
    return {"arguments": list(method.arguments)}


def _any_of(record: Operation[Any]) -> list[list[str]]:
    """The alternatives of arguments one of which must be given, where each form of the body asks for that."""
    asked = [body.any_of for body in record.bodies]
    return [list(together) for some in asked for together in some] if all(asked) else []


def _paging(paging: Paging | None) -> dict[str, Any] | None:
    if paging is None:
        return None
    known = paging._asdict()
    known.pop("item")
    return {key: list(value) if isinstance(value, tuple) else value for key, value in known.items() if value}


def _responses(record: Operation[Any]) -> dict[str, str]:
    """The media type that is asked for, of each status."""
    found: dict[str, str] = {}
    for response in record.responses:
        found.setdefault(response.status, response.media_type)
    return found


def _signature(signature: Signature) -> dict[str, Any]:
    """One of several ways to call; the type of `accept` says which media types it is for."""
    required = [argument.name for argument in signature.arguments if argument.required]
    optional = [argument.name for argument in signature.arguments if not argument.required]
    accept = {argument.name: to_json(argument.type) for argument in signature.arguments if not argument.sent}
    one = {"one": True} if signature.one else {}
    return {"required": required, "optional": optional, **accept, "returns": to_json(signature.returns), **one}


def _arguments(method: MethodShape) -> dict[str, Any]:
    travel = _travel(method.record)
    return {argument.name: _argument(argument, travel.get(argument.name, {})) for argument in method.arguments}


def _argument(argument: Argument, travel: dict[str, Any]) -> dict[str, Any]:
    found = {
        "type": to_json(argument.type),
        "required": argument.required,
        "positional": argument.positional,
        "from_client": argument.from_client,
        "default": argument.schema.get("default"),
        **travel,
    }
    return {key: value for key, value in found.items() if value or (key in FALSE_TOO and value is not None)}


def _travel(record: Operation[Any]) -> dict[str, dict[str, Any]]:
    """How each argument goes over the wire."""
    found: dict[str, dict[str, Any]] = {}
    for body in record.bodies:
        for field in body.fields:
            known = found.setdefault(field.name, {"in": "body", "wire": "/".join(field.at)})
            known["content_type"] = field.content_type
            known.update(_details(field.style, field.explode, field.limits, sensitive=field.sensitive))
    for item in record.parameters:
        sent = {"in": item.location, "wire": item.wire, "json": item.json, "allow_reserved": item.allow_reserved}
        found[item.name] = sent | _details(item.style, item.explode, item.limits, sensitive=item.sensitive)
    return found


def _details(style: str, explode: bool | None, limits: Limits | None, *, sensitive: bool) -> dict[str, Any]:  # noqa: FBT001 -- as in the record
    return {"style": style, "explode": explode, "limits": _limits(limits), "sensitive": sensitive}


def _limits(limits: Limits | None) -> dict[str, Any] | None:
    if limits is None:
        return None
    inner = {"items": _limits(limits.items)}
    return {key: value for key, value in (limits._asdict() | inner).items() if value is not None}
