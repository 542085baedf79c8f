"""Stage 4, name: decides `resource.method` for every operation, and refuses decided ones that two operations want."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.call_names.clashes import by_call, safe, told_apart
from generator.call_names.derive import Deriver
from generator.errors import GenerationError, GenerationErrors
from generator.load.lock import UNLOCKED, NameLock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.load.decisions import Decisions
    from generator.parse.facts import Facts, OperationFact


def name_calls(facts: Facts, decisions: Decisions, lock: NameLock = UNLOCKED) -> dict[str, str]:
    """The call (`meeting_rooms.list`) of each operation id; raises GenerationError when two operations want one.

    Calls in `lock` stay; one that is decided otherwise is an error, too.
    """
    decided = {fact.id: _decided(fact, decisions, lock) for fact in facts.operations}
    deriver = Deriver(facts)
    derived = {fact.id: deriver.derive(fact) for fact in facts.operations}
    calls = told_apart(derived, {operation_id: call for operation_id, call in decided.items() if call})
    _refuse_clashes(facts, calls)
    return {operation_id: safe(call) for operation_id, call in calls.items()}


def _decided(fact: OperationFact, decisions: Decisions, lock: NameLock) -> str:
    """The call that was decided, or that users know already; empty for a new operation."""
    stated, known = str(decisions.operation(fact.id).get("call") or ""), lock.call(fact.method, fact.path)
    if known and stated and safe(stated) != known:
        raise lock.refused(f"{fact.method} {fact.path}", known, stated, f"call: {known}")
    return known or stated


def _refuse_clashes(facts: Facts, calls: dict[str, str]) -> None:
    by_id = {fact.id: fact for fact in facts.operations}
    errors = [_clash(facts, by_id, call, ids) for call, ids in by_call(calls).items() if len(ids) > 1]
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
