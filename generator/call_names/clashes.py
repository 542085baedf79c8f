"""Who yields where two operations want one name: to the parent's name, then to words of its id, its path, a number."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from generator.call_names.ids import own_words, without
from generator.call_names.vocabulary import is_verb
from generator.naming import identifier, snake

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.call_names.derive import Derived

# Names that every client has already.
ANNOTATING = frozenset({"date", "datetime", "builtins"})
CLIENT_NAMES = frozenset({"close", "aclose", "request", "with_options", "closed"})


def told_apart(derived: Mapping[str, Derived], decided: Mapping[str, str]) -> dict[str, str]:
    """A call for each operation id, those that were decided as they are; no two are one where names are left."""
    moved = _moved_to_parents(derived, decided)
    several = _in_several_versions(derived.values())
    tried = {
        key: _Tries(item, moved[key], decided.get(key, ""), _names(item, several, index))
        for index, (key, item) in enumerate(derived.items(), 1)
    }
    while True:
        calls = {operation_id: tries.call for operation_id, tries in tried.items()}
        yielding = set(_yielding(calls, {key: tries.rank for key, tries in tried.items()}))
        going_on = [tried[operation_id].go_on() for operation_id in yielding]
        if not any(going_on):
            return calls


def by_call(calls: Mapping[str, str]) -> dict[str, list[str]]:
    """The operations that want each call."""
    grouped: dict[str, list[str]] = defaultdict(list)
    for operation_id, call in calls.items():
        grouped[safe(call)].append(operation_id)
    return grouped


def safe(call: str) -> str:
    """Each step as a Python identifier; `list` may shadow the builtin in a class, since annotations name builtins.list.

    What would shadow other names of annotations gets an underscore.
    """
    *resources, method = call.split(".")
    first = [identifier(resource, reserved=CLIENT_NAMES) for resource in resources]
    return ".".join([*first, method if method == "list" else identifier(method, reserved=ANNOTATING)])


def _moved_to_parents(derived: Mapping[str, Derived], decided: Mapping[str, str]) -> dict[str, str]:
    """The resource of each operation; of two collections with one name, the deeper has its parent's name before it."""
    resources = {operation_id: item.resource for operation_id, item in derived.items()}
    calls = {key: f"{item.resource}.{item.method}" for key, item in derived.items() if key not in decided}
    for ids in by_call(calls).values():
        places = {derived[operation_id].route.place for operation_id in ids if derived[operation_id].rank[0]}
        depths = sorted(len([name for name in place if name]) for place in places)
        keeping = depths[0] if len(depths) > 1 and depths[0] < depths[1] else 0
        moving = {place for place in places if len([name for name in place if name]) > keeping}
        if len(places) > 1:
            _move(derived, {derived[operation_id].resource for operation_id in ids}, moving, resources)
    return resources


def _move(
    derived: Mapping[str, Derived], named: set[str], moving: set[tuple[str, ...]], resources: dict[str, str]
) -> None:
    """Put the whole of these collections below their parents, so that it stays together."""
    for operation_id, item in derived.items():
        if item.resource in named and item.route.place in moving and item.rank[0] and item.parent:
            resources[operation_id] = item.parent


class _Rank(NamedTuple):
    """How firmly an operation holds its call: one that was decided never yields."""

    decided: bool
    first: bool
    founded: tuple[int, int]


class _Tries:
    """The calls that one operation would take, best first."""

    def __init__(self, item: Derived, resource: str, decided: str, names: Iterator[str]) -> None:
        self._decided = decided
        self._founded = item.rank
        self._more = names
        self._resource = resource
        self._method = item.method
        self._first = True

    @property
    def call(self) -> str:
        """The call that it wants now."""
        return self._decided or f"{self._resource}.{self._method}"

    @property
    def rank(self) -> _Rank:
        """How firmly it holds this call."""
        return _Rank(bool(self._decided), self._first, self._founded)

    def go_on(self) -> bool:
        """Want the next; False where there is none."""
        self._first = False
        before, self._method = self._method, next(self._more, self._method)
        return before != self._method


def _in_several_versions(derived: Iterable[Derived]) -> set[tuple[str, ...]]:
    """The methods and paths that the document has in several versions."""
    versions: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for item in derived:
        versions[item.fact.method, *item.route.steps].add(item.route.version)
    return {key for key, found in versions.items() if len(found) > 1}


def _names(item: Derived, several: set[tuple[str, ...]], position: int) -> Iterator[str]:
    """Other names for the method: its id's own words, all its words, method and path, and a number last."""
    found = own_words(item.fact)
    rest = without(found, item.resource.replace(".", "_").split("_"))
    path = snake(f"{item.fact.method} {item.fact.path}")
    versioned = item.route.version and (item.fact.method, *item.route.steps) in several
    wanted = [
        f"{item.method}_{item.route.version}" if versioned else "",
        "_".join(rest) if len(rest) > 1 or not all(map(is_verb, rest)) else "",
        "_".join(found),
        snake(item.fact.id),
        path,
        f"{path}_{position}",
    ]
    yield from dict.fromkeys(name for name in wanted if name and name != item.method)


def _yielding(calls: Mapping[str, str], ranks: Mapping[str, _Rank]) -> Iterator[str]:
    """The operations that want what another holds more firmly, or what nobody holds alone, or a resource's name."""
    resources = {call.rpartition(".")[0] for call in calls.values()}
    for call, ids in by_call(calls).items():
        best = max(ranks[operation_id] for operation_id in ids)
        holding = [operation_id for operation_id in ids if ranks[operation_id] == best]
        held = len(holding) == 1 and call not in resources
        yield from (key for key in ids if not ranks[key].decided and not (held and key in holding))
