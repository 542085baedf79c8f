"""The call of each operation on its own account: from method and path where these are canonical, else from its id."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.call_names.actions import action
from generator.call_names.ids import dotted, own_words
from generator.call_names.lists import gives_list, success_form
from generator.call_names.routes import VERSION, Route, names_match, route_of
from generator.call_names.vocabulary import QUERIES, is_verb, standard
from generator.naming import snake, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.parse.facts import Facts, OperationFact

ON_ITEM = {"GET": "get", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
ON_COLLECTION = {"GET": "list", "POST": "create", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
ON_SINGLE = ON_COLLECTION | {"GET": "get"}
_NO_TAG = frozenset({"", "api", "default", "general", "public"})
_TAG_ENDS = ("controller", "resource", "endpoint", "endpoints", "api")
_SERVICE = re.compile(r"[A-Z][A-Za-z0-9]*Service")
"""A tag that gRPC's gateways make of a service (`OrderService`); a person writes `Customer service`."""

Place = tuple[str, ...]


@dataclass(frozen=True)
class Derived:
    """The call that one operation wants, and how well it is founded; the higher rank keeps a name that two want."""

    fact: OperationFact
    route: Route
    resource: str
    method: str
    rank: tuple[int, int]
    parent: str = ""
    """The resource with the name of what it belongs to before it; empty where it belongs to nothing."""


class Deriver:
    """Derives the calls of one document, which it knows as a whole: what is a collection, how tags are used."""

    def __init__(self, facts: Facts) -> None:
        self.book = facts.book
        self.routes = {fact.id: route_of(fact.path) for fact in facts.operations}
        self.tags = _resources_of_tags([fact.tag for fact in facts.operations])
        self._with_items = {route.place for route in self.routes.values() if route.ends_at_item}
        self._single = {self.routes[fact.id].place for fact in facts.operations if self._gives_one(fact)}
        self._lists = {self.routes[fact.id].place for fact in facts.operations if self._gives_list(fact)}
        self._apart = self._tags_of_several(facts.operations)

    def derive(self, fact: OperationFact) -> Derived:
        """The call that one operation wants."""
        route = self.routes[fact.id]
        if parts := dotted(fact.id):
            return Derived(fact, route, ".".join(parts[:-1]), parts[-1], (3, 0))
        tag = self.tags[fact.tag]
        base = tag or route.names[0]
        method = self._canonical(fact, route, base)
        if method:
            resource, parent = self._resource(route, base, fact.tag)
            rank = (1 + route.ends_at_item, -len(route.steps) - fact.path.count("?"))
            return Derived(fact, route, resource, method, rank, parent)
        resource = base if tag or own_words(fact) else _nearest(route, base)
        listing = gives_list(fact, self.book, route.last) is True
        return Derived(fact, route, resource, action(fact, route, resource, listing=listing), (0, 0))

    def _gives_one(self, fact: OperationFact) -> bool:
        route = self.routes[fact.id]
        at_place = fact.method == "GET" and not route.ends_at_item and route.place not in self._with_items
        return at_place and gives_list(fact, self.book, route.last) is False

    def _gives_list(self, fact: OperationFact) -> bool:
        route = self.routes[fact.id]
        return fact.method == "GET" and not route.ends_at_item and gives_list(fact, self.book, route.last) is True

    def _canonical(self, fact: OperationFact, route: Route, base: str) -> str:
        """The standard method of a path that names a collection, an item or the one thing of a resource."""
        if route.remote_call or route.last in QUERIES:
            return ""
        own = names_match(base, route.last, within=True)
        if not (own or route.is_plural):
            return ""
        if route.ends_at_item:
            listing = fact.method == "GET" and self._lists_all(fact, route)
            changing = _is_update(fact) or _says_post(fact)
            return "list" if listing else ON_ITEM.get(fact.method, "update" if changing else "")
        if route.place in self._single:
            return _of(ON_SINGLE, fact) if own else ""
        many = route.is_plural or route.place in self._with_items | self._lists
        if not many and _is_update(fact):
            return "update"
        return _of(ON_COLLECTION if many else ON_SINGLE, fact)

    def _lists_all(self, fact: OperationFact, route: Route) -> bool:
        """Whether a path that ends at an item is a list all the same: of what belongs to that (`/jobs/{namespace}`)."""
        form = success_form(fact) or {}
        says_list = next(filter(is_verb, own_words(fact)), "") == "list"
        return form.get("type") == "array" or (says_list and gives_list(fact, self.book, route.last) is True)

    def _resource(self, route: Route, base: str, tag: str) -> tuple[str, str]:
        """The resource of a collection, below that of its tag where it is a part of it; the same with its parent."""
        *before, last = route.names
        if names_match(base, last, within=True):
            return base, f"{before[-1]}.{base}" if before else ""
        anchored = any(names_match(base, name) for name in before)
        if not anchored and tag not in self._apart:
            return base, f"{before[-1]}.{base}" if before else ""
        between = [name for name in before if not names_match(base, name)]
        return f"{base}.{last}", f"{base}.{between[-1]}.{last}" if between else ""

    def _tags_of_several(self, operations: tuple[OperationFact, ...]) -> set[str]:
        """The tags that hold several collections, so that none of these is what the tag names."""
        places: dict[str, set[Place]] = defaultdict(set)
        for fact in operations:
            route = self.routes[fact.id]
            if route.is_plural or names_match(self.tags[fact.tag], route.last, within=True):
                places[fact.tag].add(route.place)
        return {tag for tag, found in places.items() if len(found) > 1}


def _nearest(route: Route, base: str) -> str:
    """The resource of an order below an item: the collection of that item."""
    *before, _ = route.names
    return f"{base}.{before[-1]}" if before and not names_match(base, before[-1]) else base


def _is_update(fact: OperationFact) -> bool:
    """Whether it is a POST whose id says that it changes what is there."""
    verb = next(filter(is_verb, own_words(fact)), "")
    return fact.method == "POST" and standard(verb) == "update"


def _says_post(fact: OperationFact) -> bool:
    """Whether it is a POST of which the id says no more than that."""
    return fact.method == "POST" and (own_words(fact) or ["post"])[0] == "post"


def _of(methods: Mapping[str, str], fact: OperationFact) -> str:
    """The standard method of an HTTP method; none for a POST whose id says that it does something else than create."""
    found = own_words(fact) if fact.method == "POST" else []
    first = next((word for word in found if is_verb(word) or word in QUERIES | {"set"}), "create")
    return "" if standard(first) != "create" else methods.get(fact.method, "")


def _resources_of_tags(tags: list[str]) -> dict[str, str]:
    """The resource that each tag names; empty for one that names none."""
    named = {tag: _without_version(tag) for tag in tags}
    result = {}
    for tag, name in named.items():
        of_code = name.rpartition("_")[2] in _TAG_ENDS or _SERVICE.fullmatch(tag)
        short = "_".join(name.split("_")[:-1]) if of_code else name
        taken = any(names_match(other, short) for other in named.values() if other not in {name, ""})
        result[tag] = "" if name in _NO_TAG else name if taken or not short else short
    return result


def _without_version(tag: str) -> str:
    parts = [part for part in tag.split() if part[0] not in "vV" or not VERSION.fullmatch(part)]
    return snake(" ".join(parts)) if parts and words(tag) else ""
