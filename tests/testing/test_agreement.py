"""Whatever sequence of calls comes: responses are as documented, and what was made is what is listed, read and gone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.cases import Case, cases_of
from tests.support.clients import package_of
from tests.support.fakes import fake_class, fill, make_call, meant, scopes_of, undocumented
from tests.support.specs import KEPT, spec_of
from tests.support.wrong_values import tries_of

BEYOND = ("is not documented", "must be a text of the format")
"""What the fake objects to beyond what the validator of the values does: further keys, and formats such as uuid."""
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
STEPS = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 10_000), st.booleans()), min_size=1, max_size=8)

JOINED = {"inboxes.members.create", "teams.members.create"}
"""Who is named by these is an agent already."""


class Model:
    """What must be there, beside a fake: a plain dict of each collection that users can make items of."""

    def __init__(self, api: str) -> None:
        self.api = api
        self.spec = spec_of(api)
        self.fake: Any = fake_class(api)(seed=2, strict=False)
        self.client: Any = self.fake.client(retry=0, rate_limit=None)
        self.fake.limit(None)  # no time passes between the calls
        self.records = package_of(api).OPERATIONS
        self.routes = [route for route in self.fake.table.routes if not route.call.startswith("oauth.")]

    def step(self, which: int, choice: int, *, known: bool) -> list[str]:
        """Make one call, of any operation, with ids that are there or not. Gives what is wrong with it."""
        route = self.routes[which % len(self.routes)]
        record, operation = self.records[route.id], self.spec.operations[route.id]
        cases = cases_of(self.spec, operation, record, scopes_of(self.client, self.fake, record))
        case = cases[choice % len(cases)]
        arguments = meant(self.api, record.call, case.arguments)
        collection = self.fake.engine.world.state.of(route.of) if route.of else None
        if known and collection is not None:
            arguments |= self._ids(route, collection, choice, arguments)
        before = {item.key for item in collection} if collection else set()
        seen = make_call(self.fake, self.client, record, replace(case, arguments=arguments))
        return [*self._documented(route, seen), *self._agrees(route, collection, before, seen)]

    def _ids(self, route: Any, collection: Any, choice: int, arguments: dict[str, Any]) -> dict[str, Any]:
        """The path's own id, of an item that is there."""
        items = [item for item in collection if all(part == "1" for part in item.parents)]
        names = [one.name for one in route.record.parameters if one.location == "path" and one.name in arguments]
        if not items or not names:
            return {}
        key = items[choice % len(items)].key
        name = names[-1]
        return {name: int(key) if isinstance(arguments[name], int) and key.isdecimal() else key}

    def _documented(self, route: Any, seen: Any) -> list[str]:
        problems = []
        for request, response in seen.responses:
            if response.status in {401, 404, 400, 422} and route.response(response.status) is None:
                continue  # a refusal that the vendor documents for other operations only
            problems += [f"{route.call}: {one}" for one in undocumented(self.api, route.id, request, response)]
        return problems

    def _agrees(self, route: Any, collection: Any, before: set[str], seen: Any) -> list[str]:
        if collection is None or seen.error is not None or not seen.responses:
            return []
        after = {item.key for item in collection}
        by_id = route.segments[-1].startswith("{")  # else it is about the collection as a whole, such as its members
        wrong = {
            "create": route.call not in JOINED and (len(after - before) != 1 or not before <= after),
            "delete": by_id and len(before - after) != 1 and route.call != "messages.delete",
            "get": not collection.info.scoped and after != before,
            "list": after != before,
            "update": by_id and after != before and not collection.info.scoped,
            "replace": after != before,
        }
        return [f"{route.call} changed {sorted(before)} to {sorted(after)}"] if wrong.get(route.kind) else []


@pytest.mark.parametrize("api", KEPT)
def test_no_sequence_of_calls_gives_what_the_document_does_not_allow(api: str) -> None:
    model = Model(api)

    @settings(max_examples=40, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(STEPS)
    def run(steps: list[tuple[int, int, bool]]) -> None:
        model.fake.reset()
        problems = [problem for which, choice, known in steps for problem in model.step(which, choice, known=known)]
        assert problems == []

    run()
    assert len(model.fake.engine.log) >= 0


NAMED = {"public.contacts.get": "source_id", "public.inboxes.get": "identifier"}
"""By which property a call names an item, where that is not its id."""


@pytest.mark.parametrize("api", KEPT)
def test_make_read_list_change_and_remove_agree(api: str) -> None:
    """Of each collection whose items can be made: what create gives, get gives; list has it; delete takes it away."""
    spec, records = spec_of(api), package_of(api).OPERATIONS
    fake = fake_class(api)(seed=2)
    client = fake.client()
    tried = 0
    for path in fake.table.collections:
        routes = {
            route.kind: route
            for route in fake.table.routes
            if route.of == path and route.call.endswith(f".{route.kind}") and route.record.path.startswith(path)
        }
        if not {"create", "get"} <= routes.keys():
            continue
        fake.reset()
        route = routes["create"]
        case = cases_of(spec, spec.operations[route.id], records[route.id], scopes_of(client, fake, records[route.id]))[
            0
        ]
        fill(fake, route.id, case.path)
        seen = make_call(fake, client, records[route.id], case)
        assert seen.error is None, f"{route.call}: {seen.error}"
        (item,) = fake.engine.world.state.of(path)
        below = [
            value
            for name, value in case.arguments.items()
            if name in {one.name for one in route.record.parameters if one.location == "path"}
        ]
        call = routes["get"].call
        got = _method(client, call)(*below, item.value[NAMED.get(call, fake.table.collections[path].id)])
        assert plain(got)[fake.table.collections[path].id] == item.value[fake.table.collections[path].id]
        listed = routes.get("list")
        easy = listed is not None and not any(
            one.required and one.location != "path" and one.name not in fake.table.api.arguments
            for one in listed.record.parameters
        )
        if listed is not None and easy:
            assert len(list(_method(client, listed.call)(*below))) == 1, listed.call
        if "delete" in routes and call != "messages.get":
            _method(client, routes["delete"].call)(*below, item.value[fake.table.collections[path].id])
            assert list(fake.engine.world.state.of(path)) == []
        tried += 1
    assert tried or api in {"ccai_apps", "carbon_voice"}


def plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


def _method(client: Any, call: str) -> Any:
    for name in call.split("."):
        client = getattr(client, name)
    return client


@pytest.mark.parametrize("api", KEPT)
def test_the_judge_refuses_what_the_document_does_not_allow_and_nothing_else(api: str) -> None:
    """Each call with one value changed, sent without the client's own checks."""
    spec, records = spec_of(api), package_of(api).OPERATIONS
    fake = fake_class(api)(seed=2, strict=False)
    client = fake.client(validate="off", retry=0, rate_limit=None)
    refused, wrong = 0, []
    for operation in spec.operations.values():
        if operation.id.startswith("oauth."):
            continue
        record = records[operation.id]
        for attempt in tries_of(spec, operation, record, scopes_of(client, fake, record)):
            fake.engine.log.clear()
            case = Case("", attempt.arguments, {}, {})
            make_call(fake, client, record, case)
            if not fake.engine.log:
                continue  # it has no form in which it could be sent
            problems = [one for one in fake.engine.log[-1].problems if not any(word in one for word in BEYOND)]
            if attempt.allowed and problems:
                wrong.append(f"{record.call} {attempt.argument}={attempt.value!r}: {problems}")
            refused += bool(problems)
    assert not wrong, "\n".join(wrong[:20])
    assert refused > 10
