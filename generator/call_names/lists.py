"""Whether a response is a list: a bare array, or an object that holds one where lists are held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.call_names.routes import names_match
from generator.naming import snake
from generator.parse.forms import REFERENCE, NamedModel

if TYPE_CHECKING:
    from generator.parse.facts import OperationFact
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook

LIST_KEYS = (
    "data", "items", "results", "records", "payload", "list", "content", "entries", "values", "rows", "value",
    "objects", "elements", "result", "response", "_embedded", "nodes", "hits",
)  # fmt: skip
"""Names of properties under which APIs send a list, or the object that has it."""


def success_form(fact: OperationFact) -> Form | None:
    """The form of the first success with a body; None where none has one."""
    medias = [media for response in fact.responses if response.status.startswith("2") for media in response.media]
    return medias[0].form if medias else None


def gives_list(fact: OperationFact, book: SchemaBook, name: str) -> bool | None:
    """Whether an operation on things of this name gives a list; None where its response does not say."""
    form = success_form(fact)
    return None if form is None else _is_list(form, book, name, depth=2)


def _is_list(form: Form, book: SchemaBook, name: str, depth: int) -> bool | None:
    found = [_option(option, book, name, depth) for option in form.get("oneOf", [form])]
    return True if True in found else None if None in found else False


def _option(form: Form, book: SchemaBook, name: str, depth: int) -> bool | None:
    if form.get("type") == "array":
        return True
    model = book.named.get(form.get("$ref", "").removeprefix(REFERENCE))
    if not isinstance(model, NamedModel):
        return None if not form or form.get("type") == "object" else False
    return depth > 0 and any(
        _is_list(inner, book, name, depth - 1)
        for key, inner in model.properties.items()
        if key in LIST_KEYS or names_match(name, snake(key)) or len(model.properties) == 1
    )
