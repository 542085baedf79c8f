"""A retry after a redirect: the call begins anew at its own server, and only that one ever sees credentials."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from generator.runtime.api import Api
from generator.runtime.auth.schemes import Basic
from generator.runtime.calls.redirects import MAX_REDIRECTS
from generator.runtime.client import Client
from generator.runtime.models.codec import Codec
from generator.runtime.operation import Operation, ResponseSpec
from generator.runtime.resource import Resource
from generator.runtime.settings import RetryPolicy

API = Api("demo", "Demo", "demo", "1", "https://own.example", "DEMO", schemes={"basic": Basic("login", "password")})
GET: Operation[Any] = Operation(
    "x.get",
    "x.get",
    "GET",
    "/x",
    responses=(ResponseSpec("200", "application/json", "Any"),),
    replay="safe",
    security=(("basic",),),
)
OWN, FOREIGN = "https://own.example/x", "https://foreign.example/copy"
REDIRECT = httpx.Response(302, headers={"location": FOREIGN})
NO_MODELS = Codec({}.__getitem__)
DONE = httpx.Response(200, json={"ok": True})


def visits(*outcomes: httpx.Response | Exception) -> list[tuple[str, bool]]:
    """Where the requests of one call went, and whether each held credentials."""
    seen: list[tuple[str, bool]] = []
    told = iter(outcomes)

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append((str(request.url), "authorization" in request.headers))
        outcome = next(told)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    settings = {"transport": httpx.MockTransport(handler), "retry": RetryPolicy(retries=2, base=0.0)}
    with Client(API, NO_MODELS, {"login": "u", "password": "s3cret"}, None, settings) as client:
        assert Resource(client._core)._call(GET, {}) == {"ok": True}
    assert next(told, None) is None
    return seen


@pytest.mark.parametrize(
    "trouble",
    [
        httpx.Response(503),
        httpx.Response(429, headers={"retry-after": "0"}),
        httpx.ConnectError("x"),
        httpx.ReadError("x"),
    ],
    ids=["503", "429", "not sent", "maybe sent"],
)
def test_after_trouble_at_the_target_the_call_begins_anew(trouble: httpx.Response | Exception) -> None:
    """The foreign host never gets credentials, and the first one gets them each time."""
    assert visits(REDIRECT, trouble, DONE) == [(OWN, True), (FOREIGN, False), (OWN, True)]
    assert visits(REDIRECT, trouble, REDIRECT, DONE) == [(OWN, True), (FOREIGN, False), (OWN, True), (FOREIGN, False)]


def test_a_refusal_at_the_target_is_no_reason_for_credentials() -> None:
    """A 503 twice, each after a redirect: all three rounds are alike."""
    rounds = [REDIRECT, httpx.Response(503), REDIRECT, httpx.Response(503), DONE]
    assert visits(*rounds) == [(OWN, True), (FOREIGN, False), (OWN, True), (FOREIGN, False), (OWN, True)]


def test_each_attempt_may_be_redirected_as_often_as_the_first() -> None:
    """The count of redirects begins anew with the attempt."""
    chain = [REDIRECT] * MAX_REDIRECTS
    assert visits(*chain, httpx.Response(503), *chain, DONE)[-1] == (FOREIGN, False)
