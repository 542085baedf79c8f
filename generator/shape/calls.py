"""Stage 4, name: decides `resource.method` for every operation, and refuses two operations that want one name."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from generator.errors import GenerationError, GenerationErrors
from generator.load.lock import UNLOCKED, NameLock
from generator.naming import identifier, snake, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.load.decisions import Decisions
    from generator.parse.facts import Facts, OperationFact

# What vendors call the standard methods.
SYNONYMS = {
    "show": "get", "retrieve": "get", "fetch": "get", "read": "get", "find": "get", "describe": "get", "index": "list",
    "modify": "update", "edit": "update", "patch": "update", "put": "replace", "remove": "delete", "destroy": "delete",
    "post": "create", "add": "create",
}  # fmt: skip
STANDARD = frozenset({"list", "get", "create", "update", "replace", "delete"})
# Names that every client has already.
ANNOTATING = frozenset({"date", "datetime", "builtins"})
CLIENT_NAMES = frozenset({"close", "aclose", "request", "with_options", "closed"})
_VERSION = re.compile(r"v?\d+([._]\d+)*")


def name_calls(facts: Facts, decisions: Decisions, lock: NameLock = UNLOCKED) -> dict[str, str]:
    """The call (`meeting_rooms.list`) of each operation id; raises GenerationError when two operations want one.

    Calls in `lock` stay; one that is decided otherwise is an error, too.
    """
    decided = {fact.id: _decided(fact, decisions, lock) for fact in facts.operations}
    short = {fact.id: decided[fact.id] or derive_call(fact) for fact in facts.operations}
    full = {fact.id: full_call(fact) for fact in facts.operations}
    calls = _uncrowded(short, full, {operation_id for operation_id, call in decided.items() if call})
    _refuse_clashes(facts, calls)
    return {operation_id: _safe(call) for operation_id, call in calls.items()}


def _decided(fact: OperationFact, decisions: Decisions, lock: NameLock) -> str:
    """The call that was decided, or that users know already; empty for a new operation."""
    stated, known = str(decisions.operation(fact.id).get("call") or ""), lock.call(fact.method, fact.path)
    if known and stated and _safe(stated) != known:
        raise lock.refused(f"{fact.method} {fact.path}", known, stated, f"call: {known}")
    return known or stated


def _uncrowded(short: dict[str, str], full: dict[str, str], decided: set[str]) -> dict[str, str]:
    """The short calls; where several operations want one, the full calls of those that have no decided one."""
    calls = dict(short)
    while True:
        resources = {call.rpartition(".")[0] for call in calls.values()}
        crowded = [ids for call, ids in _by_call(calls).items() if len(ids) > 1 or calls[ids[0]] in resources]
        clashing = {operation_id for ids in crowded for operation_id in ids} - decided
        longer = {
            operation_id: full[operation_id] for operation_id in clashing if calls[operation_id] != full[operation_id]
        }
        if not longer:
            return calls
        calls |= longer


def derive_call(fact: OperationFact) -> str:
    """The call that a person would guess: `resource.method` ids as they are, else from tag, id, method and path."""
    dotted = _dotted(fact.id)
    if dotted:
        return ".".join(snake(part) for part in dotted)
    resource = resource_of(fact)
    if " " in fact.id:  # the id was made of method and path
        return f"{resource}.{_from_path(fact, resource)}"
    return f"{resource}.{_from_id(fact, resource)}"


def full_call(fact: OperationFact) -> str:
    """The longer call for operations whose short ones clash: the whole operationId as method."""
    resource = ".".join(snake(part) for part in _dotted(fact.id)[:-1]) or resource_of(fact)
    return f"{resource}.{snake(fact.id)}"


def resource_of(fact: OperationFact) -> str:
    """The resource that an operation belongs to: its tag, or the first word of its path that is no version."""
    static = [part for part in fact.path.split("/") if part and "{" not in part]
    named = [part for part in static if not _VERSION.fullmatch(part) and part != "api"]
    return snake(fact.tag) or snake((named or static or ["api"])[0])


def _dotted(operation_id: str) -> list[str]:
    if " " in operation_id:
        return []
    for sign in "./":
        parts = operation_id.split(sign)
        if len(parts) > 1 and all(snake(part) for part in parts):
            return parts
    return []


def _from_id(fact: OperationFact, resource: str) -> str:
    tokens = [word.lower() for word in words(fact.id)]
    own = {_singular(word) for word in resource.split("_")}
    rest = [token for token in tokens if _singular(token) not in own and token not in {"a", "an", "the"}]
    if rest[-2:] == ["by", "id"]:
        rest = rest[:-2]
    if len(rest) == 1:
        rest = [SYNONYMS.get(rest[0], rest[0])]
    if rest == ["get"] and _is_collection(fact):
        rest = ["list"]
    return "_".join(rest) or _from_path(fact, resource)


def _is_collection(fact: OperationFact) -> bool:
    """Whether an operation gives a bare array."""
    medias = [media for response in fact.responses if response.status.startswith("2") for media in response.media]
    return bool(medias) and medias[0].form.get("type") == "array"


def _from_path(fact: OperationFact, resource: str) -> str:
    parts = [part for part in fact.path.split("/") if part]
    on_item = bool(parts) and "{" in parts[-1]
    rest = [snake(part) for part in parts if "{" not in part]
    beyond = rest[rest.index(resource) + 1 :] if resource in rest else rest[1:]
    verb = {
        "GET": "get" if on_item else "list",
        "PUT": "replace",
        "PATCH": "update",
        "DELETE": "delete",
        "QUERY": "query",
    }.get(fact.method, "create")
    return "_".join([verb, *beyond])


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _safe(call: str) -> str:
    """Each step as a Python identifier; `list` may shadow the builtin in a class, since annotations name builtins.list.

    What would shadow other names of annotations gets an underscore.
    """
    *resources, method = call.split(".")
    first = [identifier(resource, reserved=CLIENT_NAMES) for resource in resources]
    return ".".join([*first, method if method == "list" else identifier(method, reserved=ANNOTATING)])


def _by_call(calls: dict[str, str]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = defaultdict(list)
    for operation_id, call in calls.items():
        grouped[_safe(call)].append(operation_id)
    return grouped


def _refuse_clashes(facts: Facts, calls: dict[str, str]) -> None:
    by_id = {fact.id: fact for fact in facts.operations}
    errors = [_clash(facts, by_id, call, ids) for call, ids in _by_call(calls).items() if len(ids) > 1]
    resources = {call.rpartition(".")[0] for call in calls.values()}
    for operation_id, call in calls.items():
        if "." not in call:
            where = facts.document.where(by_id[operation_id].pointer)
            errors.append(
                GenerationError(f"call '{call}' has no resource", where=where, cure="write it as resource.method")
            )
        if call in resources:
            where = facts.document.where(by_id[operation_id].pointer)
            cure = f"give another call for '{operation_id}' in client.yaml"
            errors.append(GenerationError(f"'{call}' is a method and a resource", where=where, cure=cure))
    if errors:
        raise GenerationErrors(errors)


def _clash(facts: Facts, by_id: dict[str, OperationFact], call: str, ids: Iterable[str]) -> GenerationError:
    places = [f"'{operation_id}' ({facts.document.where(by_id[operation_id].pointer)})" for operation_id in ids]
    return GenerationError(
        f"two operations want the Python name '{call}': {' and '.join(places)}",
        where=facts.document.where(by_id[next(iter(ids))].pointer),
        cure="give one of them another call: operations.<operationId>.call in client.yaml",
    )
