"""What a token source does step by step, without a server: when it renews, what it refuses, what it forgets."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.auth.oauth import Token, TokenSource
from generator.runtime.auth.refresh import RefreshingSource
from generator.runtime.auth.schemes import ClientCredentials
from generator.runtime.errors.classes import DeadlineExceededError, DecodeError
from generator.runtime.message import Request, Response
from generator.runtime.operation import ResponseSpec
from generator.runtime.redact import Redactor
from generator.runtime.response import ResponseInfo
from generator.runtime.steps.drivers import run
from tests.support.clock import ManualClock
from tests.support.demo_api import GET_ROOM

if TYPE_CHECKING:
    from collections.abc import Generator

SCHEME = ClientCredentials("client_id", "client_secret", "/oauth/token")
HELD = {"client_id": "team/a&b=c d", "client_secret": "s3cr/et"}


class Source:
    """A token source whose fetches are answered here: `bodies` in turn, the last again and again."""

    def __init__(
        self,
        *bodies: Any,
        took: float = 0.0,
        scheme: ClientCredentials = SCHEME,
        held: Any = None,
        of: Any = TokenSource,
    ) -> None:
        self.bodies = list(bodies)
        self.took = took
        self.clock = ManualClock()
        self.requests: list[Request] = []
        self.deadlines: list[float | None] = []
        self.source = of(scheme, held or HELD, "https://api.example.com", self.fetch, Redactor(frozenset()), self.clock)

    def fetch(self, request: Request, deadline: float | None) -> Generator[Any, Any, tuple[Any, ResponseInfo]]:
        self.requests.append(request)
        self.deadlines.append(deadline)
        self.clock.advance(self.took)
        yield from ()
        body = self.bodies.pop(0) if len(self.bodies) > 1 else self.bodies[0]
        return body, ResponseInfo(Response(200, [], b""))

    def get(self, deadline: float | None = None) -> str:
        return self.run(self.source.get(deadline))

    def run(self, steps: Generator[Any, Any, Any]) -> Any:
        """What the steps return; none of them needs a connection."""
        io: Any = SimpleNamespace(clock=self.clock)
        return run(steps, io)


def token(number: int = 1, **more: Any) -> dict[str, Any]:
    return {"access_token": f"t{number}", **more}


@pytest.mark.parametrize(
    ("expires_in", "good_for"),
    [
        (3600, 3570.0),
        ("3600.0", 3570.0),
        (300, 270.0),
        (100, 90.0),
        (1, 0.9),
        (86_400, 86_370.0),
        (10**9, 86_370.0),
    ],
)
def test_a_token_is_renewed_at_the_very_moment(expires_in: Any, good_for: float) -> None:
    """30 seconds before its end, for short lives a tenth of them; after a day at the latest."""
    made = Source(token(1, expires_in=expires_in), token(2))
    made.get()
    made.clock.advance(good_for - 0.25)
    assert made.get() == "t1"
    made.clock.advance(0.25)
    assert made.get() == "t2"


@pytest.mark.parametrize("expires_in", [None, 0, -1, "soon", float("inf"), float("nan"), [1], 10**400])
def test_a_token_whose_life_nobody_knows_is_kept(expires_in: Any) -> None:
    made = Source(token(1, expires_in=expires_in), token(2))
    made.get()
    made.clock.advance(10**6)
    assert made.get() == "t1"


def test_the_life_of_a_token_counts_from_when_it_was_asked_for() -> None:
    made = Source(token(1, expires_in=100), token(2), took=89.0)
    made.get()
    made.clock.advance(1.0)
    assert made.get() == "t2"


@pytest.mark.parametrize("value", ["", "tök", "a\nb", "a\x7f", None, 5, ["t"]])
def test_a_token_that_no_header_can_hold_is_a_decode_error(value: Any) -> None:
    with pytest.raises(DecodeError, match="it holds no access_token"):
        Source({"access_token": value}).get()


@pytest.mark.parametrize("body", [None, [], "t1", 5])
def test_a_body_that_is_no_object_is_a_decode_error(body: Any) -> None:
    with pytest.raises(DecodeError, match="it holds no access_token"):
        Source(body).get()


def test_credentials_are_form_encoded_to_the_last_sign() -> None:
    made = Source(token())
    made.get()
    content: Any = made.requests[0].content
    assert bytes(content) == (b"grant_type=client_credentials&client_id=team%2Fa%26b%3Dc%20d&client_secret=s3cr%2Fet")


def test_a_token_is_asked_for_as_a_form_and_read_as_json() -> None:
    made = Source(token())
    made.get()
    (request,) = made.requests
    assert (request.method, request.url) == ("POST", "https://api.example.com/oauth/token")
    assert request.headers == [("accept", "application/json"), ("content-type", "application/x-www-form-urlencoded")]
    operation = request.operation
    assert (operation.call, operation.replay) == ("oauth.token", "safe")
    assert operation.responses == (ResponseSpec("200", "application/json", "dict[str, Any]"),)


def test_a_refresh_token_is_exchanged_once_with_or_without_a_secret() -> None:
    scheme = SCHEME._replace(
        grant_type="refresh_token",
        extra=(("refresh_token", "refresh"),),
        refresh_token="refresh",
        access_token="access",
    )
    given = {"client_id": "a", "refresh": "r/1"}
    for secret, sent in ((None, b""), ("s", b"&client_secret=s")):
        held = given | ({} if secret is None else {"client_secret": secret})
        made = Source(token(1, refresh_token="r2"), token(2), scheme=scheme, held=held, of=RefreshingSource)
        made.get()
        content: Any = made.requests[0].content
        assert bytes(content) == b"grant_type=refresh_token&client_id=a" + sent + b"&refresh_token=r%2F1"
        assert made.requests[0].operation.replay == "never"


def test_only_the_token_that_was_refused_is_forgotten() -> None:
    made = Source(token(1), token(2))
    request = Request(GET_ROOM, "GET", "https://api.example.com/r/1", [("authorization", "Bearer t1")], None)
    other = Request(GET_ROOM, "GET", "https://api.example.com/r/1", [("authorization", "Bearer t0")], None)
    assert made.source.refused(request)
    assert made.get() == "t1"
    assert made.source.refused(other)
    assert made.get() == "t1"
    assert made.source.refused(request)
    assert made.get() == "t2"


def test_what_is_left_of_a_deadline_goes_to_the_fetch() -> None:
    made = Source(token(1, expires_in=10), token(2))
    made.clock.advance(100)
    made.get(7.5)
    made.clock.advance(100)
    made.get()
    assert made.deadlines == [7.5, None]


def test_a_fetch_for_which_no_time_is_left_ends_at_once() -> None:
    made = Source(token())
    made.get(0)
    (deadline,) = made.deadlines
    assert deadline is not None
    assert 0 < deadline < 0.01


def test_a_deadline_that_passes_while_another_fetches_names_the_token_call() -> None:
    made = Source(token())
    made.run(made.source._semaphore.acquire(None))
    with pytest.raises(DeadlineExceededError, match="while waiting for an access token") as failed:
        made.get(0)
    assert (failed.value.call, failed.value.method, failed.value.url_template) == (
        "oauth.token", "POST", "/oauth/token"
    )  # fmt: skip


def test_neither_tokens_nor_their_source_show_secrets() -> None:
    made = Source(token())
    made.get()
    assert repr(Token("t0ken", 1.0)) == "Token([redacted])"
    assert repr(made.source) == "TokenSource(/oauth/token)"
