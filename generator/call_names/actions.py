"""The name of what is no standard method: an order, by the words of its operationId, or by its path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.call_names.ids import own_words, without
from generator.call_names.routes import names_match
from generator.call_names.vocabulary import QUERIES, STANDARD, is_verb, same, standard
from generator.naming import words

if TYPE_CHECKING:
    from collections.abc import Collection

    from generator.call_names.routes import Route
    from generator.parse.facts import OperationFact

VERBS = {"GET": "get", "PUT": "replace", "PATCH": "update", "DELETE": "delete", "QUERY": "query"}
_OF_PATHS = frozenset({"by", "id", "api", "partial"})
_OF_POST = ("post", "create")


def action(fact: OperationFact, route: Route, resource: str, *, listing: bool) -> str:
    """The name of an order on a resource."""
    found = own_words(fact)
    named = _by_id(_shortened(found, route, fact), found, route, resource) if found else ""
    if listing and named in {"get", "get_all", "find_all", "list_all"}:
        return "list"
    return named or _by_path(fact.method, _order_of(route, resource))


def _by_id(rest: list[str], found: list[str], route: Route, resource: str) -> str:
    """The words of an id without those of the resource, the verb first; all where that leaves a standard method."""
    rest = without(rest, resource.replace(".", "_").split("_"))
    if len(rest) == 1:
        rest = [standard(rest[0])]
    elif rest and is_verb(rest[-1]) and not is_verb(rest[0]):
        rest = [standard(rest[-1]), *rest[:-1]]
    plain = len(rest) == 1 and rest[0] in STANDARD and rest[0] != standard(route.last)
    return "_".join(found if plain and route.below_item and not route.ends_at_item else rest)


def _shortened(found: list[str], route: Route, fact: OperationFact) -> list[str]:
    """An id that was made of method and path (`users_id_activate_create`) without parameters and without the method."""
    of_path = [word for name in route.names for word in name.split("_")]
    wires = (item.wire for item in fact.parameters if item.location == "path")
    parameters = [word.lower() for wire in wires for word in words(wire)]
    if not all(_is_among(word, [*of_path, *parameters]) or is_verb(word) or word in _OF_PATHS for word in found):
        return found
    rest = [word for word in found if _is_among(word, of_path) or (is_verb(word) and word not in parameters)]
    if fact.method == "POST" and len(rest) > 1:
        rest = rest[1:] if rest[0] == "post" else rest[:-1] if rest[-1] in _OF_POST else rest
    return rest


def _is_among(word: str, others: Collection[str]) -> bool:
    return any(same(word, other) for other in others)


def _order_of(route: Route, resource: str) -> list[str]:
    """The words of the path behind the name of the resource; those of the last name where the path has it not."""
    innermost = resource.rpartition(".")[2]
    places = [index for index, name in enumerate(route.names) if names_match(innermost, name)]
    behind = route.names[places[-1] + 1 :] if places and innermost not in QUERIES else route.names[-1:]
    found = [word for name in behind for word in name.split("_")]
    return [word for word in found if word not in innermost.split("_")] if route.remote_call else found


def _by_path(method: str, order: list[str]) -> str:
    """A verb and the words of the path; no verb where these begin with one, or for POST, which gives orders."""
    known = bool(order) and (is_verb(order[0]) or order[0] in QUERIES or method == "POST")
    return "_".join([*([] if known else [VERBS.get(method, "create")]), *order])
