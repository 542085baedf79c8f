"""Faults by outcome: what each of them is to the caller, in process, over httpx's transports, and over a socket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from switchboard_chatwoot import (
    AttemptTimeoutError,
    AuthenticationError,
    ChatwootError,
    DecodeError,
    DriftError,
    NotFoundError,
    OutcomeUnknownError,
    RateLimitError,
    RetryPolicy,
    ServerError,
)
from switchboard_chatwoot.testing import FakeChatwoot

from tests.support.sync_async import result_of, use

if TYPE_CHECKING:
    from collections.abc import Iterator

WAYS = ("process", "httpx", "httpx2", "server")


@pytest.fixture
def fake() -> Iterator[Any]:
    with FakeChatwoot(seed=1) as made:
        made.add("conversations", id=1)
        yield made


def client_by(fake: Any, way: str, mode: str, **settings: Any) -> Any:
    """A client by one of the ways to a fake."""
    make = fake.client if mode == "sync" else fake.async_client
    if way == "server":
        return make(base_url=fake.serve(runs=False).url, transport=None, **settings)
    if way == "process":
        return make(**settings)
    library: Any = {"httpx": httpx, "httpx2": httpx2}[way]
    kind = library.Client if mode == "sync" else library.AsyncClient
    return make(transport=None, http_client=kind(transport=fake.transport), **settings)


FAULTS: list[tuple[dict[str, Any], type[Exception] | None, int]] = [
    ({"status": 422}, ChatwootError, 0),
    ({"status": 500}, ServerError, 0),
    ({"expired": True}, AuthenticationError, 0),
    ({"retry_after": 3}, RateLimitError, 0),
    ({"lost": "after"}, OutcomeUnknownError, 1),
    ({"body": "html"}, ServerError, 0),
    ({"body": "malformed"}, DecodeError, 1),
    ({"body": "half"}, OutcomeUnknownError, 1),
    ({"redirect": "https://other.example/"}, ChatwootError, 0),
    ({"drift": "extra_key"}, None, 1),
    ({"drift": "null"}, None, 1),
    ({"slow": 1.0}, None, 1),
]
"""Each fault, what it is to who called, and how many messages there are afterwards."""


@pytest.mark.parametrize(("fault", "error", "messages"), FAULTS, ids=[str(row[0]) for row in FAULTS])
@pytest.mark.parametrize("way", ["process", "httpx"])
def test_each_fault_has_the_outcome_that_it_is_named_by(
    fake: Any, mode: str, way: str, fault: dict[str, Any], error: type[Exception] | None, messages: int
) -> None:
    async def script(cw: Any) -> None:
        if error is None:
            await result_of(cw.messages.create(1, content="Hi"))
        else:
            with pytest.raises(error):
                await result_of(cw.messages.create(1, content="Hi"))

    fake.fail("messages.create", **fault)
    use(client_by(fake, way, mode, retry=0), script)
    assert len(fake.state.get("messages", ())) == messages


@pytest.mark.parametrize("way", WAYS)
def test_one_state_is_behind_all_ways(fake: Any, mode: str, way: str) -> None:
    async def script(cw: Any) -> Any:
        await result_of(cw.messages.create(1, content=way))
        return [one.content for one in await result_of(cw.messages.list(1))]

    first = fake.client().messages.create(1, content="before")
    assert use(client_by(fake, way, mode), script) == [way, "before"]
    assert first.id is not None
    assert len(fake.calls("messages.create")) == 2


@pytest.mark.parametrize("way", WAYS)
def test_a_connection_that_is_lost_after_the_act_leaves_the_outcome_unknown(fake: Any, mode: str, way: str) -> None:
    async def script(cw: Any) -> None:
        with pytest.raises(OutcomeUnknownError):
            await result_of(cw.messages.create(1, content="Hi"))

    fake.fail("messages.create", lost="after")
    use(client_by(fake, way, mode), script)
    assert [one["content"] for one in fake.state["messages"]] == ["Hi"]


def test_one_that_is_lost_before_is_sent_again(fake: Any, mode: str) -> None:
    async def script(cw: Any) -> Any:
        return await result_of(cw.messages.create(1, content="Hi"))

    fake.fail("messages.create", lost="before", times=2)
    assert use(client_by(fake, "process", mode), script).content == "Hi"
    assert [call.status for call in fake.calls("messages.create")] == [0, 0, 200]


def test_a_slow_response_meets_the_timeout_without_anybody_sleeping(fake: Any, mode: str) -> None:
    async def script(cw: Any) -> None:
        with pytest.raises(AttemptTimeoutError):
            await result_of(cw.contacts.get(1, timeout=2.0))

    fake.fail("contacts.get", slow=60, times=None)
    use(client_by(fake, "process", mode, retry=RetryPolicy(retries=1, base=0.0)), script)
    assert fake.clock.monotonic() == pytest.approx(4.0)


def test_a_fault_waits_for_its_call_its_arguments_and_its_number() -> None:
    with FakeChatwoot() as fake:
        cw = fake.client(retry=0)
        fake.fail("contacts.create", status=500, after=1, times=1, where={"name": "Ben"})
        for name, good in (("Ann", True), ("Ben", True), ("Ann", True), ("Ben", False), ("Ben", True)):
            if good:
                cw.contacts.create(inbox_id=1, name=name)
            else:
                with pytest.raises(ServerError):
                    cw.contacts.create(inbox_id=1, name=name)
        assert [one["name"] for one in fake.state["contacts"]] == ["Ann", "Ben", "Ann", "Ben"]


def test_a_fault_may_hit_a_resource_or_everything(fake: Any) -> None:
    cw = fake.client(retry=0)
    fake.fail("contacts.*", status=503, times=None)
    with pytest.raises(ServerError):
        list(cw.contacts.list())
    assert list(cw.conversations.list())
    fake.fail(status=503)
    with pytest.raises(ServerError):
        cw.teams.list()


def test_a_wrong_name_says_what_is_near(fake: Any) -> None:
    with pytest.raises(LookupError, match=r"did you mean 'messages.create'"):
        fake.fail("message.create", status=500)
    with pytest.raises(TypeError, match="did you mean 'retry_after'"):
        fake.fail("messages.create", retry_afer=500)
    with pytest.raises(ValueError, match="lost must be one of before, after, not 'never'"):
        fake.fail("messages.create", lost="never")
    with pytest.raises(ValueError, match="needs a fault"):
        fake.fail("messages.create")
    with pytest.raises(ValueError, match="weather must be one of"):
        fake.weather("rainy")


def test_drift_is_told_and_strict_clients_refuse_it(fake: Any) -> None:
    seen: list[Any] = []
    fake.fail("messages.create", drift="wrong_type", times=2)
    fake.client(on_drift=seen.append).messages.create(1, content="Hi")
    assert seen
    with pytest.raises(DriftError):
        fake.client(strict=True).messages.create(1, content="Hi")


def test_a_page_that_comes_twice_and_a_wrong_total(fake: Any) -> None:
    fake.seed_from(contacts=[{"name": f"N{number}"} for number in range(40)])
    cw = fake.client()
    fake.fail("contacts.list", total=1000)
    assert cw.contacts.list().first_page().total == 1000
    fake.fail("contacts.list", repeat=True, after=1)
    names = [one.name for one in cw.contacts.list()]
    assert len(names) == len(set(names)) == 40


def test_weather_comes_by_the_seed() -> None:
    def statuses(seed: int) -> list[int]:
        with FakeChatwoot(seed=seed) as fake:
            fake.weather("flaky", 0.3)
            cw = fake.client(retry=0)
            for number in range(40):
                try:
                    cw.contacts.create(inbox_id=1, name=str(number))
                except ChatwootError:
                    continue
            return [call.status for call in fake.calls()]

    assert statuses(3) == statuses(3) != statuses(4)
    assert {200} < set(statuses(3))


def test_down_is_down_until_it_is_fair(fake: Any) -> None:
    fake.weather("down")
    cw = fake.client()
    with pytest.raises(ChatwootError):
        cw.contacts.get(1)
    fake.weather("fair")
    with pytest.raises(NotFoundError):
        cw.contacts.get(1)
