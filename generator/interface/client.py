"""Records a client as a whole: how credentials are sent, what it reads, what it receives, which old names it keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.load.lock import Renamed
    from generator.runtime.auth.schemes import Scheme
    from generator.runtime.webhooks.scheme import EventType, Receiving, Signature
    from generator.shape.shapes import ClientShape

SENT = ("location", "wire", "path", "scope", "grant_type", "server")
"""What decides how a credential goes over the wire, where a scheme has it."""


def scheme_record(scheme: Scheme) -> dict[str, Any]:
    """A security scheme: its kind, the arguments that it uses, how it is sent."""
    sent = {key: getattr(scheme, key) for key in SENT if getattr(scheme, key, "")}
    fields = {"fields": [wire for wire, _ in getattr(scheme, "extra", ())]}
    return {
        "kind": type(scheme).__name__,
        "arguments": list(scheme.arguments),
        **sent,
        **(fields if fields["fields"] else {}),
    }


def receiving_record(receiving: Receiving) -> dict[str, Any]:
    """What a receiver of webhooks goes by: the signature, where an event is named, the signatures of single events."""
    apart = {event.cls: _signature(event.signature) for event in receiving.events if event.signature is not None}
    tag = {"at": "/".join(receiving.tag.at), "header": receiving.tag.header}
    found = {
        "signature": _signature(receiving.signature),
        "tag": {key: value for key, value in tag.items() if value},
        "events": {event.cls: _names(event) for event in receiving.events},
        "apart": apart,
    }
    return {key: value for key, value in found.items() if value}


def _names(event: EventType) -> list[str]:
    """The names that an event of a class may have; one that ends with `*` says how they begin."""
    return [*event.names, *([f"{event.prefix}*"] if event.prefix else [])]


def _signature(signature: Signature) -> dict[str, Any]:
    """A signature, without what is as usual."""
    usual = signature._field_defaults
    changed = {key: value for key, value in signature._asdict().items() if value != usual[key]}
    plain = {key: list(value) if isinstance(value, tuple) else value for key, value in changed.items()}
    return {"scheme": signature.scheme, **plain}


def deprecated_record(client: ClientShape) -> list[str]:
    """Arguments, fields and members that the vendor gives up: their texts say so first."""
    methods = [method for method in client.methods if not method.name.startswith("_")]
    texts = {f"{method.call}({one.name})": one.description for method in methods for one in method.arguments}
    texts |= {f"{model.name}.{one.name}": one.description for model in client.models for one in model.fields}
    texts |= {f"{enum.name}.{name}": text for enum in client.enums for name, _, text in enum.members}
    return [part for part, text in texts.items() if text.startswith("Deprecated.")]


def renamed_record(renamed: Iterable[Renamed]) -> list[dict[str, str]]:
    """The old names that still work."""
    return [
        {"kind": one.kind, "owner": one.owner, "part": one.part, "now": one.now, "until": one.until} for one in renamed
    ]
