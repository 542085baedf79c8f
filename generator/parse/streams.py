"""Responses whose items come one by one: what one item is, of server-sent events, JSON lines and JSON sequences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.sequential import stream_kind
from generator.parse.facts import StreamFact
from generator.parse.forms import CHOICES, Context
from generator.parse.media import TEXT
from generator.parse.merge import merge_all_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook

Place = tuple[Any, str]
"""A schema and its pointer."""


class Streams:
    """Finds the items of the streamed responses of one document."""

    def __init__(self, book: SchemaBook) -> None:
        self._book = book

    def of(self, media_type: str, media: Mapping[str, Any], pointer: str, hint: str) -> StreamFact | None:
        """The items of one media type of a response; None where it is read whole."""
        kind = stream_kind(media_type)
        if kind is None:
            return None
        item, at = self._item(media, pointer)
        if kind == "events":
            return self._events(item, at, hint, is_event="itemSchema" in media)
        return None if item.get("type") == "string" else StreamFact(kind, (self._closed(item, at, hint),))

    def _item(self, media: Mapping[str, Any], pointer: str) -> Place:
        """The schema of one item; of a schema for the whole, which is an array then, that of its items."""
        if "itemSchema" in media:
            return self._resolved(media["itemSchema"], f"{pointer}/itemSchema")
        whole, at = self._resolved(media.get("schema") or {}, f"{pointer}/schema")
        return self._resolved(whole.get("items") or {}, f"{at}/items") if whole.get("type") == "array" else (whole, at)

    def _resolved(self, schema: Any, pointer: str) -> Place:
        schema, at = self._book.document.resolve(schema, pointer)
        if isinstance(schema, dict) and "allOf" in schema:
            schema, at = self._book.document.resolve(merge_all_of(self._book.document, schema, at), at)
        return (schema if isinstance(schema, dict) else {}), at

    def _closed(self, schema: Any, at: str, hint: str) -> Form:
        """The form of a schema, as if it stood where it is; one that has a name keeps it."""
        prefix, _, name = at.rpartition("/")
        named = {"$ref": f"#{at}"} if prefix == "/components/schemas" else schema
        return self._book.close(named, Context(at, hint, name if named is not schema else ""))

    def _events(self, item: Any, at: str, hint: str, *, is_event: bool) -> StreamFact:
        """The data of all events, and of those with a name."""
        unnamed: list[Form] = []
        named: dict[str, Form] = {}
        for option, where in self._options(item, at):
            properties = option.get("properties") or {}
            wrapped = "data" in properties and (is_event or "event" in properties)
            names = list(self._names(properties.get("event"), f"{where}/properties/event")) if wrapped else []
            own = f"{hint}{names[0].title()}" if len(names) == 1 else hint
            form = self._data(properties["data"], f"{where}/properties/data", own) if wrapped else None
            form = form or (TEXT if not option or option.get("type") == "string" else self._closed(option, where, own))
            named |= dict.fromkeys(names, form)
            unnamed += [] if names else [form]
        return StreamFact("events", tuple(unnamed or named.values()), tuple(named.items()))

    def _options(self, item: Any, at: str) -> Iterator[Place]:
        """The kinds of events that a choice lists, if each tells its data; else the whole."""
        key = next((key for key in CHOICES if key in item), None)
        found = [self._resolved(option, f"{at}/{key}/{n}") for n, option in enumerate(item[key])] if key else []
        wrapped = found and all("data" in (option.get("properties") or {}) for option, _ in found)
        yield from found if wrapped else [(item, at)]

    def _names(self, schema: Any, at: str) -> Iterator[str]:
        schema, _ = self._resolved(schema or {}, at)
        yield from map(str, [schema["const"]] if "const" in schema else schema.get("enum") or ())

    def _data(self, schema: Any, at: str, hint: str) -> Form:
        """The data of an event: JSON where its content has a schema, or where it is no text."""
        resolved, where = self._resolved(schema, at)
        if "contentSchema" in resolved:
            inner, place = self._resolved(resolved["contentSchema"], f"{where}/contentSchema")
            return self._closed(inner, place, hint)
        return TEXT if not resolved or resolved.get("type") == "string" else self._closed(resolved, where, hint)
