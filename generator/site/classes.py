"""The pages of models, unions and enums: fields, values, and where each is used."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.python_types import enums_given, names_in
from generator.render import docstrings as docs
from generator.render.escape import code, markdown
from generator.shape.webhooks import webhooks_of
from generator.site.addresses import link
from generator.site.markdown import fence, heading, joined, table
from generator.site.types import LinkedTypes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.python_types import Type
    from generator.shape.shapes import ClientShape, EnumShape, FieldShape, ModelShape, UnionShape
    from generator.site.addresses import Addresses


class Classes:
    """Writes the pages of one client's classes."""

    def __init__(self, client: ClientShape, addresses: Addresses) -> None:
        self._client = client
        self._addresses = addresses
        self._calls: defaultdict[str, list[str]] = defaultdict(list)
        """The calls that take or give a class."""
        self._holders: defaultdict[str, list[str]] = defaultdict(list)
        """The classes that hold it."""
        self._events: defaultdict[str, list[str]] = defaultdict(list)
        """The webhooks that bring it."""
        self._look()

    def _look(self) -> None:
        for method in self._client.methods:
            if not method.name.startswith("_"):
                _note(self._calls, method.call, *method.types, *method.results)
        for record, type_ in webhooks_of(self._client.facts):
            _note(self._events, record.name, type_)
        for model in self._client.models:
            _note(self._holders, model.name, *(field.type for field in model.fields))
        for union in self._client.unions:
            _note(self._holders, union.name, *union.options)

    def pages(self) -> Iterator[tuple[str, str]]:
        """Path and text of each page, and of their list."""
        yield self._addresses.classes, self._list()
        for model in self._client.models:
            yield self._addresses.named(model.name), self._model(model)
        for union in self._client.unions:
            yield self._addresses.named(union.name), self._union(union)
        for enum in self._client.enums:
            yield self._addresses.named(enum.name), self._enum(enum)

    def _list(self) -> str:
        page, client = self._addresses.classes, self._client
        parts = [heading(1, f"Models of {markdown(client.title)}")]
        groups: dict[str, Sequence[ModelShape | UnionShape | EnumShape]] = {
            "Models": client.models,
            "Unions": client.unions,
            "Enums": client.enums,
        }
        for title, shapes in groups.items():
            rows = [(shape.name, shape.description) for shape in sorted(shapes, key=lambda shape: shape.name)]
            named = (
                (link(code(name), page, self._addresses.named(name)), markdown(_first(text))) for name, text in rows
            )
            parts += [heading(2, title), table(("class", "what it is"), named)] if rows else []
        return joined(parts)

    def _page(self, name: str, kind: str, description: str, *parts: str) -> str:
        page, package = self._addresses.named(name), self._client.decisions.package
        start = link(markdown(self._client.title), page, self._addresses.start)
        return joined(
            [
                heading(1, name),
                f"{kind} of {start}.",
                markdown(docs.sentence(description)),
                fence("python", f"from {package} import {name}"),
                *parts,
                self._uses(name),
            ]
        )

    def _model(self, model: ModelShape) -> str:
        types = LinkedTypes(self._addresses, self._addresses.named(model.name))
        heads = ("field", "on the wire", "type", "meaning", "null", "sensitive")
        rows = (_field(field, types, model.attributes_key) for field in model.fields)
        more = "Other keys of a response are kept in `extra`." if model.open else ""
        return self._page(model.name, "A model", model.description, heading(2, "Fields"), table(heads, rows), more)

    def _union(self, union: UnionShape) -> str:
        types = LinkedTypes(self._addresses, self._addresses.named(union.name))
        tags: defaultdict[str, list[str]] = defaultdict(list)
        for tag, name in union.mapping.items():
            tags[name].append(code(tag))
        rows = ((types.text(option), ", ".join(tags[str(getattr(option, "name", ""))])) for option in union.options)
        sign = code(union.discriminator) if union.discriminator else "sign"
        return self._page(
            union.name, "A union", union.description, heading(2, "Members"), table(("member", sign), rows)
        )

    def _enum(self, enum: EnumShape) -> str:
        rows = ((code(name), code(str(value)), markdown(text)) for name, value, text in enum.members)
        note = f"Open: a value that is not listed is kept as a `{enum.base}`."
        return self._page(
            enum.name,
            "An enum",
            enum.description,
            note,
            heading(2, "Members"),
            table(("member", "value", "meaning"), rows),
        )

    def _uses(self, name: str) -> str:
        page = self._addresses.named(name)
        calls = (link(code(call), page, self._addresses.call(call)) for call in dict.fromkeys(self._calls[name]))
        holders = (
            link(code(holder), page, self._addresses.named(holder)) for holder in dict.fromkeys(self._holders[name])
        )
        guide = self._addresses.guide("webhooks")
        events = (f"{link('webhook', page, guide)} {code(event)}" for event in dict.fromkeys(self._events[name]))
        found = [f"* {item}" for item in (*calls, *events, *holders)]
        return joined([heading(2, "Where it is used"), "\n".join(found)]) if found else ""


def _note(found: defaultdict[str, list[str]], user: str, *types: Type) -> None:
    for name in sorted(names_in(*types) | enums_given(*types)):
        if name != user:
            found[name].append(user)


def _field(field: FieldShape, types: LinkedTypes, inside: str) -> tuple[str, ...]:
    wire = f"{inside}.{field.wire}" if inside and not field.top_level else field.wire
    missing = "" if field.required else " (may be missing)"
    meaning = markdown(docs.sentence(field.description))
    marks = ("yes" if field.nullable else "", "yes" if field.sensitive else "")
    return (
        f"{code(field.name)}{missing}",
        code(wire) if wire != field.name else "",
        types.text(field.type),
        meaning,
        *marks,
    )


def _first(text: str) -> str:
    """The first sentence."""
    return docs.sentence(text.partition(". ")[0]) if text else ""
