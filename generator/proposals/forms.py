"""What stands in a response: its properties, at the top and in the objects that hold what is said beside a result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.call_names.lists import LIST_KEYS, success_form
from generator.naming import snake
from generator.parse.forms import REFERENCE, NamedModel
from generator.parse.media import is_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.parse.facts import OperationFact
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook

Place = tuple[str, ...]
BESIDE = frozenset(
    {
        "cursors", "links", "list_info", "list_metadata", "meta", "metadata", "page", "page_info", "page_metadata",
        "pages", "paginate", "pagination", "paging", "response_metadata",
    }
)  # fmt: skip
"""Properties that hold what is said of a list beside its items, in snake_case; one may hold another."""

REMARKS = frozenset({"errors", "included", "warnings"})
"""Lists that stand beside the one that was asked for."""


def json_form(fact: OperationFact) -> Form | None:
    """The form of the first success, where it is JSON."""
    medias = [media for response in fact.responses if response.status.startswith("2") for media in response.media[:1]]
    return success_form(fact) if medias and is_json(medias[0].media_type) else None


def properties(form: Form, book: SchemaBook) -> dict[str, Form]:
    """The forms of an object's properties, with the formats that the document gives them; none of what is no object."""
    named = [book.named.get(option.get("$ref", "").removeprefix(REFERENCE)) for option in form.get("oneOf", [form])]
    model = next((item for item in named if isinstance(item, NamedModel)), None)
    return {name: _form(model, name) for name in model.properties if "." not in name} if model else {}


def _form(model: NamedModel, name: str) -> Form:
    schema, _ = model.schemas.get(name, ({}, ""))
    return model.properties[name] | ({"format": schema["format"]} if "format" in schema else {})


def is_array(form: Form) -> bool:
    """Whether it is a list, or one or null."""
    return any(option.get("type") == "array" for option in form.get("oneOf", [form]))


def lists_in(form: Form, book: SchemaBook) -> Iterator[Place]:
    """Where a response has lists: itself, or at the properties where APIs put them; the likeliest first."""
    if is_array(form):
        yield ()
    known = properties(form, book)
    usual = [name for name in LIST_KEYS if name in known]
    yield from ((name,) for name in usual if is_array(known[name]))
    for name in usual:
        inner = properties(known[name], book)
        yield from ((name, key) for key in LIST_KEYS if key in inner and is_array(inner[key]))
    arrays = [name for name, item in known.items() if is_array(item) and name not in {*LIST_KEYS, *REMARKS}]
    if len(arrays) == 1:
        yield (arrays[0],)


def beside(form: Form, book: SchemaBook, items: Place) -> Iterator[tuple[Place, Form]]:
    """The places that say something of a list: beside it, beside what holds it, and in objects like `meta`."""
    for depth in range(len(items), 0, -1):
        holder = items[: depth - 1]
        for name, inner in _at(form, holder, book).items():
            yield (*holder, name), inner
            yield from _said((*holder, name), inner, book)


def _said(place: Place, form: Form, book: SchemaBook, depth: int = 2) -> Iterator[tuple[Place, Form]]:
    """What an object like `meta` says, and one like `pagination` inside it."""
    if depth and snake(place[-1]) in BESIDE:
        for name, inner in properties(form, book).items():
            yield (*place, name), inner
            yield from _said((*place, name), inner, book, depth - 1)


def _at(form: Form, place: Place, book: SchemaBook) -> dict[str, Form]:
    for name in place:
        form = properties(form, book)[name]
    return properties(form, book)
