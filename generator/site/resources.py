"""The page of a resource: its operations, and what hand-written code adds to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.render import docstrings as docs
from generator.render.escape import code, markdown
from generator.shape.custom_methods import custom_methods
from generator.site.addresses import link
from generator.site.markdown import fence, heading, joined, table
from generator.site.operations import Operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.shape.custom_methods import CustomMethod
    from generator.shape.shapes import ClientShape, MethodShape, ResourceShape
    from generator.site.addresses import Addresses
    from generator.site.payloads import Payloads


def resource_page(client: ClientShape, resource: ResourceShape, addresses: Addresses, payloads: Payloads) -> str:
    """The whole page."""
    page = addresses.resource(resource)
    sections = Operations(client, addresses, page, payloads)
    dotted = ".".join(resource.path)
    return joined(
        [
            heading(1, f"{dotted} ({markdown(client.title)})"),
            markdown(docs.sentence(resource.description)),
            f"`client.{dotted}` of {link(code(client.decisions.client_class), page, addresses.start)}.",
            _overview(client, resource, page),
            *(sections.section(method) for method in public_methods(resource)),
            *map(_custom, custom_methods(client, resource)),
        ]
    )


def public_methods(resource: ResourceShape) -> list[MethodShape]:
    """The methods that users call; others are for hand-written code."""
    return [method for method in resource.methods if not method.name.startswith("_")]


def has_page(client: ClientShape, resource: ResourceShape) -> bool:
    """Whether there is anything to say of a resource."""
    return bool(public_methods(resource) or custom_methods(client, resource))


def _overview(client: ClientShape, resource: ResourceShape, page: str) -> str:
    return table(("call", "what it does", "request", ""), _rows(client, resource, page))


def _rows(client: ClientShape, resource: ResourceShape, page: str) -> Iterator[tuple[str, str, str, str]]:
    for method in public_methods(resource):
        summary = docs.sentence(method.fact.summary or f"{method.fact.method} {method.fact.path}")
        state = "deprecated" if method.fact.deprecated else ""
        request = code(f"{method.fact.method} {method.fact.path}")
        yield (link(code(method.call), page, f"{page}#{method.call}"), markdown(summary), request, state)
    for custom in custom_methods(client, resource):
        yield (link(code(custom.call), page, f"{page}#{custom.call}"), markdown(docs.sentence(custom.summary)), "", "")


def _custom(method: CustomMethod) -> str:
    """The section of a method that no operation stands for."""
    call = docs.call_text(f"client.{method.call}", method.arguments)
    return joined(
        [
            heading(2, code(method.call), method.call),
            "Hand-written: it makes several requests, or prepares one.",
            fence("python", call),
            fence("text", method.doc),
        ]
    )
