"""Makes one type of inline schemas that say the same, named by what the names of all of them have in common."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.naming import class_name, words
from generator.parse.forms import REFERENCE, NamedEnum, NamedModel, NamedUnion, one_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.parse.facts import MediaFact, OperationFact, StreamFact, WebhookFact
    from generator.parse.forms import Form, Named
    from generator.parse.schemas import SchemaBook

DESCRIBING = frozenset({
    "description", "title", "example", "examples", "externalDocs", "xml", "$comment", "x-origins",
})  # fmt: skip
NAMED_PARTS = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs"})
"""Keys that hold schemas by name: the names count, whatever they are."""

PARTS = frozenset({"Body", "Response", "Item", "Value"})
"""Words of names that tell which part of an operation or an array it is, not what."""
NUMBERED = re.compile(r"Option\d+$")
"""Names of members of a choice that nothing but their position tells apart."""


def united(
    book: SchemaBook, operations: Iterable[OperationFact], webhooks: Iterable[WebhookFact] = ()
) -> tuple[tuple[OperationFact, ...], tuple[WebhookFact, ...]]:
    """The facts with one type for all inline schemas that say the same; the book is changed likewise."""
    names = _new_names(book)
    if names:
        _rename(book, names)
    sent = (replace(fact, form=fact.form and _form(fact.form, names)) for fact in webhooks)
    return tuple(_operation(fact, names) for fact in operations), tuple(sent)


def _new_names(book: SchemaBook) -> dict[str, str]:
    """What each inline schema that has a twin is called from now on."""
    sayings = _Sayings()
    twins: dict[Any, list[str]] = {}
    for name, named in book.named.items():
        if name not in book.own_names and not isinstance(named, NamedUnion):
            twins.setdefault(sayings.of(named), []).append(name)
    groups = [group for group in twins.values() if len(group) > 1]
    return {name: shared for group in groups for shared in [_shared_name(book, group)] for name in group}


def _shared_name(book: SchemaBook, group: list[str]) -> str:
    """The words that all names begin and end with; the name of the first where that is nothing, or taken."""
    title = book.titles.get(group[0])
    if title in group:
        return title
    telling = [name for name in group if not NUMBERED.search(name)] or group
    split = [words(name) for name in telling]
    shortest = min(map(len, split))
    end = _common([parts[::-1] for parts in split], shortest)[::-1]
    begin = _common(split, shortest - len(end))
    while end and not begin and end[0] in PARTS:
        end = end[1:]
    shared = class_name("".join([*begin, *end]))
    return shared if end and book.take(shared, group) else telling[0]


def _common(split: list[list[str]], longest: int) -> list[str]:
    """The words that all lists begin with, at most so many."""
    found = []
    for position in range(longest):
        word = split[0][position]
        if any(parts[position] != word for parts in split):
            break
        found.append(word)
    return found


class _Sayings:
    """Numbers for what schemas say, without what only describes: the same number for the same."""

    def __init__(self) -> None:
        self._numbers: dict[Any, int] = {}
        self._known: dict[int, int] = {}

    def of(self, named: Named) -> Any:
        """What a named schema says; those with different titles are meant to be different."""
        if isinstance(named, NamedEnum):
            return named.raw.get("title"), named.members, *((type(value), value) for value in named.values)
        return named.raw.get("title"), self._number(named.raw)

    def _number(self, value: Any, *, names: bool = False) -> int:
        """`names`: the keys of the object are names, not keywords."""
        if not isinstance(value, (dict, list)):
            return self._numbers.setdefault((type(value), value), len(self._numbers))
        if id(value) not in self._known:
            said = self._object(value, names=names) if isinstance(value, dict) else tuple(map(self._number, value))
            self._known[id(value)] = self._numbers.setdefault(said, len(self._numbers))
        return self._known[id(value)]

    def _object(self, value: dict[str, Any], *, names: bool) -> frozenset[tuple[str, int]]:
        return frozenset(
            (key, self._number(item, names=not names and key in NAMED_PARTS))
            for key, item in value.items()
            if names or key not in DESCRIBING
        )


def _rename(book: SchemaBook, names: Mapping[str, str]) -> None:
    kept: dict[str, Named] = {}
    for name, named in book.named.items():
        new = names.get(name, name)
        if new not in kept:
            kept[new] = _renamed(named, new, names)
    book.named = kept
    book.choices = [[_form(form, names) for form in choice] for choice in book.choices]


def _renamed(named: Named, name: str, names: Mapping[str, str]) -> Named:
    if isinstance(named, NamedModel):
        properties = {key: _form(form, names) for key, form in named.properties.items()}
        return replace(named, name=name, properties=properties)
    if isinstance(named, NamedUnion):
        options = [_form(form, names) for form in named.options]
        mapping = {value: names.get(member, member) for value, member in named.mapping.items()}
        return replace(named, options=one_of(options).get("oneOf", options[:1]), mapping=mapping)
    return replace(named, name=name)


def _form(form: Form, names: Mapping[str, str]) -> Form:
    if "$ref" in form:
        name = form["$ref"].removeprefix(REFERENCE)
        return {"$ref": REFERENCE + names[name]} if name in names else form
    if "oneOf" in form:
        return one_of([_form(option, names) for option in form["oneOf"]])
    return form | {key: _form(form[key], names) for key in ("items", "additionalProperties") if key in form}


def _operation(fact: OperationFact, names: Mapping[str, str]) -> OperationFact:
    return replace(
        fact,
        parameters=tuple(replace(item, form=_form(item.form, names)) for item in fact.parameters),
        bodies=_medias(fact.bodies, names),
        responses=tuple(replace(item, media=_medias(item.media, names)) for item in fact.responses),
    )


def _medias(medias: Iterable[MediaFact], names: Mapping[str, str]) -> tuple[MediaFact, ...]:
    return tuple(
        replace(media, form=_form(media.form, names), stream=media.stream and _stream(media.stream, names))
        for media in medias
    )


def _stream(fact: StreamFact, names: Mapping[str, str]) -> StreamFact:
    return replace(
        fact,
        forms=tuple(_form(form, names) for form in fact.forms),
        named=tuple((event, _form(form, names)) for event, form in fact.named),
    )
