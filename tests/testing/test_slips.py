"""Slips in tests are named at once: a fault that can never come, an assertion that can never fail, no objects."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from switchboard_chatwoot import Contact
from switchboard_chatwoot.testing import FakeChatwoot

from tests.support.fakes import fake_class
from tests.support.specs import KEPT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def fake() -> Iterator[FakeChatwoot]:
    with FakeChatwoot(seed=7) as made:
        yield made


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"status": 99}, "status must be a number from 200 to 599, not 99"),
        ({"status": "503"}, "status must be a number from 200 to 599, not '503'"),
        ({"status": True}, "status must be a number"),
        ({"retry_after": -3}, "retry_after must be a number of at least 0, not -3"),
        ({"slow": "2s"}, "slow must be a number of at least 0"),
        ({"total": -1}, "total must be a number of at least 0"),
        ({"status": 503, "times": 0}, "times must be a number of at least 1"),
        ({"status": 503, "after": -1}, "after must be a number of at least 0"),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(fake: FakeChatwoot, options: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem.replace("'", ".")):
        fake.fail("contacts.get", **options)
    assert fake.engine.faults.rules == []


@pytest.mark.parametrize("api", KEPT)
def test_faults_and_limits_of_calls_that_nobody_has_are_refused(api: str) -> None:
    with fake_class(api)() as fake:
        call = fake.table.routes[0].call
        for name in ("contakts.*", "nothing.create"):
            with pytest.raises(LookupError, match="no operation"):
                fake.fail(name, status=503)
            with pytest.raises(LookupError, match="no operation"):
                fake.limit(5, call=name)
        with pytest.raises(TypeError, match=f"{call} has no argument 'nonsense'"):
            fake.fail(call, status=503, where={"nonsense": 1})
        assert fake.fail(f"{call.partition('.')[0]}.*", status=503).hits == 0


def test_chance_and_limits_have_bounds(fake: FakeChatwoot) -> None:
    with pytest.raises(ValueError, match="rate must be a number from 0 to 1, not 7"):
        fake.weather("flaky", 7)
    with pytest.raises(ValueError, match="requests must be a number of at least 1, not 0"):
        fake.limit(0)


@pytest.mark.parametrize("api", KEPT)
@pytest.mark.parametrize("assertion", ["once", "never", "any"])
def test_an_assertion_about_an_argument_that_the_call_has_not_is_refused(api: str, assertion: str) -> None:
    with fake_class(api)() as fake:
        for call in fake.table.calls:
            with pytest.raises(TypeError, match=f"{call.rpartition('.')[0]}.* has no argument 'nonsense'"):
                getattr(fake.calls(call), assertion)(nonsense=1)
        fake.calls().never(nonsense=1)  # of all calls, any may be meant


@pytest.mark.parametrize("api", KEPT)
def test_the_state_of_one_fake_fills_another(api: str) -> None:
    kind = fake_class(api)
    with kind(seed=7) as one, kind(seed=8) as other:
        one.populate()
        shown = json.loads(json.dumps(one.state))
        other.seed_from(shown)
        ids = {name: one.table.named(name).id for name in shown}
        for name, items in shown.items():
            key = ids[name]
            assert [item.get(key) for item in other.state[name]] == [item.get(key) for item in items], name
            assert [item.get("attributes") for item in other.state[name]] == [item.get("attributes") for item in items]


def test_what_stands_below_others_goes_back_to_its_place(fake: FakeChatwoot) -> None:
    fake.add("messages", below=(42,), content="Hi")
    fake.add("messages", below=(2, 42), content="In another account")
    fake.add("messages", content="Hello")
    client = fake.client()
    client.inboxes.members.create(inbox_id=7, user_ids=[5, 6])
    fake.add("teams", id=3)
    client.teams.members.create(3, user_ids=[8])
    fake.add("inboxes.members", inbox_id=9, id=4)
    shown = json.loads(json.dumps(fake.state))
    assert [one.get("below") for one in shown["messages"]] == [[42], [2, 42], None]
    assert [(one["id"], one["below"]) for one in shown["inboxes.members"]] == [(5, [1, 7]), (6, [1, 7]), (4, [1, 9])]
    with FakeChatwoot().seed_from(shown) as other:
        assert other.state == shown
        assert [one.id for one in other.client().inboxes.members.list(7)] == [5, 6]
        assert [one.id for one in other.client().teams.members.list(3)] == [8]


def test_models_are_objects_too(fake: FakeChatwoot) -> None:
    fake.seed_from(contacts=(Contact.from_dict({"id": 5, "name": "Ann"}),))
    assert [(one["id"], one["name"]) for one in fake.state["contacts"]] == [(5, "Ann")]


@pytest.mark.parametrize("given", ["x", 3, None, ["x"]])
def test_what_is_no_object_is_not_put_in(fake: FakeChatwoot, given: Any) -> None:
    with pytest.raises(ValueError, match="contacts takes objects, not"):
        fake.seed_from({"contacts": given})


@pytest.mark.parametrize(("text", "problem"), [("[1]", "must hold a JSON object"), ("{bad", "is no JSON: ")])
def test_a_file_of_something_else_is_named(fake: FakeChatwoot, tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(text)
    with pytest.raises(ValueError, match=f"state.json {problem}"):
        fake.seed_from(path)
