"""The cases of the conformance suite, called on the fakes by sync and async clients.

Every request is accepted, by openapi-core too; every response is as documented, and the value is of the promised type.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.cases import cases_of
from tests.support.clients import package_of
from tests.support.fakes import fake_class, fill, make_call, meant, misread, mistyped, scopes_of, undocumented
from tests.support.specs import KEPT, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.timeout(900)
OTHERWISE = {"oauth.token", "oauth.authorize", "end_users.get", "users.find"}
"""A browser is sent on from the second; the others refuse whoever does not say who is meant."""


def problems(api: str, mode: str, made: Counter[str]) -> Iterator[str]:
    spec, records = spec_of(api), package_of(api).OPERATIONS
    with fake_class(api)(seed=3, strict=True) as fake:
        client: Any = fake.client() if mode == "sync" else fake.async_client()
        for operation in spec.operations.values():
            record = records[operation.id]
            for made_up in cases_of(spec, operation, record, scopes_of(client, fake, record)):
                case = replace(made_up, arguments=meant(api, record.call, made_up.arguments))
                fake.reset()
                fill(fake, operation.id, case.path, case.body, case.query)
                seen = make_call(fake, client, record, case)
                made[operation.id] += 1
                other = record.call in OTHERWISE and [response.status for _, response in seen.responses]
                if seen.error is not None and not other:
                    yield f"{record.call} [{case.label}]: {type(seen.error).__name__}: {str(seen.error)[:600]}"
                judged = [*misread(api, fake, seen), *mistyped(api, client, record, seen)]
                yield from (f"{record.call} [{case.label}]: {problem}" for problem in judged)
                for request, response in seen.responses:
                    found = undocumented(api, operation.id, request, response)
                    if found and not (other and response.status >= 400):
                        yield f"{record.call} [{case.label}]: {found[:3]} in {response.body[:300]!r}"
                    if response.status >= 300 and not other:
                        yield f"{record.call} [{case.label}]: {response.status} {response.body[:200]!r}"


@pytest.mark.parametrize("api", KEPT)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_every_operation_responds_as_documented(api: str, mode: str) -> None:
    made: Counter[str] = Counter()
    found = list(problems(api, mode, made))
    assert not found, f"{len(found)} problems:\n" + "\n".join(found[:40])
    assert set(made) == set(spec_of(api).operations)


@pytest.mark.parametrize("api", KEPT)
def test_a_fake_without_state_responds_as_documented_and_its_lists_end(api: str) -> None:
    spec, records = spec_of(api), package_of(api).OPERATIONS
    found: list[str] = []
    with fake_class(api)(seed=3, strict=False) as fake:
        fake.engine.stateless = True
        fake.limit(None)
        client: Any = fake.client(retry=0, rate_limit=None)
        for operation in spec.operations.values():
            record = records[operation.id]
            made_up, *_ = cases_of(spec, operation, record, scopes_of(client, fake, record))
            seen = make_call(
                fake, client, record, replace(made_up, arguments=meant(api, record.call, made_up.arguments))
            )
            found += [f"{record.call}: {seen.error!r}"] if seen.error is not None else []
            for request, response in seen.responses:
                found += [f"{record.call}: {problem}" for problem in undocumented(api, operation.id, request, response)]
    assert found == []
