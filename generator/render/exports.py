"""What a generated package exports: its own classes, and the parts of the runtime that users name."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from generator.public_names import RECEIVER, RECEIVING, REFRESHING, RUNTIME, STREAMING, error_classes
from generator.shape.receiving import event_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.shape.shapes import ClientShape


def exports(client: ClientShape) -> dict[str, str]:
    """Every public name of the package and the module (below the package) that holds it, sorted by name."""
    cls = client.decisions.client_class
    found = {cls: "_client", f"Async{cls}": "_client", f"{cls}Error": "errors", "OPERATIONS": "operations"}
    found |= dict.fromkeys(error_classes(), "errors") | RUNTIME
    if any(credential.hook for credential in client.credentials):
        found |= REFRESHING
    if any(method.streaming for method in client.methods):
        found |= STREAMING
    if client.webhooks:
        found["WEBHOOKS"] = "webhooks"
    found |= dict.fromkeys(_typed_dicts(client), "types") | dict.fromkeys(client.likes.values(), "enums")
    found |= client.classes | dict(client.exports)
    return dict(sorted(found.items()))


def received(client: ClientShape) -> dict[str, str]:
    """The public names of the module of webhooks that it does not define itself, and their modules."""
    events = {name: client.classes[name] for name in event_names(client.receiving) if name not in RECEIVING}
    return dict(sorted({**events, **RECEIVER}.items()))


def _typed_dicts(client: ClientShape) -> Iterator[str]:
    """The typed dicts that signatures name. No model's name can be one of theirs, see `SchemaBook`."""
    for node in ast.parse(client.typed_dicts).body:
        match node:
            case (
                ast.ClassDef(name=name)
                | ast.Assign(targets=[ast.Name(id=name)])
                | ast.AnnAssign(target=ast.Name(id=name))
            ):
                yield name


def grouped(found: dict[str, str]) -> list[tuple[str, list[str]]]:
    """The exports by module, for import statements."""
    modules: dict[str, list[str]] = {}
    for name, module in found.items():
        modules.setdefault(module, []).append(name)
    return sorted(modules.items())
