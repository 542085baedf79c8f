"""Shapes what a receiver of webhooks needs: which model each event has, by which tag, and how it is signed."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from generator.parse.forms import REFERENCE, NamedEnum, NamedModel, NamedUnion
from generator.runtime.webhooks.scheme import EventTag, EventType, Receiving, Signature

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.load.decisions import Decisions
    from generator.parse.facts import Facts, WebhookFact
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook
    from generator.runtime.operation import Pointer

Tags = dict["Pointer", tuple[str, ...]]
"""The texts that an event has at a place, where it can have no others."""


class Event(NamedTuple):
    """One class of events, with what the document says of it."""

    model: NamedModel
    fact: WebhookFact
    tags: Tags


def receiving_of(facts: Facts, decisions: Decisions) -> Receiving | None:
    """What a receiver needs; None where the vendor sends nothing."""
    if not facts.webhooks:
        return None
    events = list(_events(facts))
    tag = facts.event_tag or EventTag(_common_place(events))
    return Receiving(
        title=str(decisions.get("title") or facts.title),
        package=decisions.package,
        env=decisions.environment,
        signature=facts.signature or Signature(),
        tag=tag,
        events=tuple(_joined(_event_type(event, tag) for event in events)),
        methods=tuple(dict.fromkeys(fact.method for fact in facts.webhooks)),
        any_json=not all(fact.form and list(_models(fact.form, facts.book)) for fact in facts.webhooks),
    )


def event_names(receiving: Receiving | None) -> tuple[str, ...]:
    """The classes of events."""
    return tuple(dict.fromkeys(event.cls for event in receiving.events)) if receiving else ()


def _events(facts: Facts) -> Iterator[Event]:
    for fact in facts.webhooks:
        for model, tags in _models(fact.form, facts.book) if fact.form else ():
            yield Event(model, fact, {**_constants(model, facts.book), **tags})


def _models(form: Form, book: SchemaBook, inside: frozenset[str] = frozenset()) -> Iterator[tuple[NamedModel, Tags]]:
    """The models that a body may be of, and what the discriminators on the way to each say."""
    for option in form.get("oneOf", [form]):
        name = option.get("$ref", "").removeprefix(REFERENCE)
        named = book.named.get(name)
        if isinstance(named, NamedModel):
            yield named, {}
        elif isinstance(named, NamedUnion) and name not in inside:
            for inner in named.options:
                for model, tags in _models(inner, book, inside | {name}):
                    yield model, _tagged(named, model) | tags


def _tagged(union: NamedUnion, model: NamedModel) -> Tags:
    values = tuple(tag for tag, name in union.mapping.items() if name == model.name)
    return {(union.discriminator,): values} if values else {}


def _constants(model: NamedModel, book: SchemaBook, within: Pointer = ()) -> Tags:
    """The constants of a model, and those one level down."""
    found: Tags = {}
    for wire, form in model.properties.items():
        if values := _texts(form, book):
            found[*within, wire] = values
        inner = book.named.get(form.get("$ref", "").removeprefix(REFERENCE))
        if isinstance(inner, NamedModel) and not within:
            found |= _constants(inner, book, (wire,))
    return found


def _texts(form: Form, book: SchemaBook) -> tuple[str, ...]:
    """The texts that a form consists of; none where it takes something else."""
    named = book.named.get(form.get("$ref", "").removeprefix(REFERENCE))
    if isinstance(named, NamedEnum):
        return tuple(value for value in named.values if isinstance(value, str))
    values = [option.get("const") for option in form.get("oneOf", [form])]
    return tuple(value for value in values if isinstance(value, str)) if all(values) else ()


def _common_place(events: list[Event]) -> Pointer:
    """Where all events have constants by which they differ: single ones before several, outer keys first."""
    if len(events) < 2:
        return ()
    by_class: dict[str, list[Tags]] = {}
    for event in events:
        by_class.setdefault(event.model.name, []).append(event.tags)
    shared = [at for at in events[0].tags if all(at in event.tags for event in events)]
    sets = {at: [frozenset(chain(*(tags[at] for tags in each))) for each in by_class.values()] for at in shared}
    telling = [at for at in shared if _tells_apart(sets[at])]
    return min(telling, key=lambda at: (max(map(len, sets[at])), len(at)), default=())


def _tells_apart(sets: list[frozenset[str]]) -> bool:
    return len(set(sets)) > 1 and sum(map(len, set(sets))) == len(frozenset[str]().union(*sets))


def _event_type(event: Event, tag: EventTag) -> EventType:
    prefix = str(event.model.raw.get("x-event-prefix") or "")
    names = (event.fact.name,) if tag.header else () if prefix else event.tags.get(tag.at, ())
    return EventType(event.model.name, names, prefix, event.fact.signature)


def _joined(types: Iterator[EventType]) -> Iterator[EventType]:
    """One record for each class, with all names that it goes by."""
    found: dict[str, EventType] = {}
    for item in types:
        known: Mapping[str, EventType] = found
        names = (*(known[item.cls].names if item.cls in known else ()), *item.names)
        found[item.cls] = item._replace(names=tuple(dict.fromkeys(names)))
    return iter(found.values())
