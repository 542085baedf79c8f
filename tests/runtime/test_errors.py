"""The errors: their tree, what they carry, how they print, and that they survive pickling, copying and processes."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors import classes as errors
from generator.runtime.errors.bodies import VendorMessage, messages_of, parse_body
from generator.runtime.errors.response_errors import decode_error, status_error
from generator.runtime.message import Response
from generator.runtime.operation import Operation
from generator.runtime.redact import Redactor
from generator.runtime.response import Drift, ResponseInfo
from generator.runtime.webhooks import errors as webhook_errors

if TYPE_CHECKING:
    from collections.abc import Callable

OPERATION: Operation[Any] = Operation("rooms.get", "rooms.get", "GET", "/rooms/{sid}")
FACTS: dict[str, Any] = {
    "call": "rooms.get",
    "method": "GET",
    "url_template": "/rooms/{sid}",
    "attempts": 2,
    "elapsed": 0.5,
}


def info(status: int = 404, body: bytes = b"{}", headers: Any = ()) -> ResponseInfo:
    return ResponseInfo(Response(status, [("x-request-id", "r-1"), *headers], body), attempts=2, elapsed=0.5)


EXAMPLES: list[errors.ClientError] = [
    errors.ClientError("base"),
    errors.ConfigurationError("wrong", advice="do this"),
    errors.InvalidArgumentError("limit: must be at least 1", parameter="limit", limit="at least 1"),
    errors.ClosedError(),
    errors.CallError("call", **FACTS),
    errors.ConnectionFailedError("refused", **FACTS),
    errors.CallTimeoutError("late", seconds=1.0, **FACTS),
    errors.AttemptTimeoutError("late", bound="read", seconds=1.0, **FACTS),
    errors.DeadlineExceededError("late", seconds=9.0, **FACTS),
    errors.OutcomeUnknownError("unknown", sent="POST /x", check="look", cause="read timeout", **FACTS),
    errors.RateLimitWaitError("wait", wait=70.0, cap=60.0, **FACTS),
    errors.ResponseTooLargeError("large", limit=10, **FACTS),
    errors.DecodeError("odd", response=info(), **FACTS),
    errors.DriftError("drift", drift=Drift("rooms.get", "/a", "str", "int"), response=info(), **FACTS),
    errors.PaginationError("loop", resume="token", response=info(), **FACTS),
    *(
        errors.StatusError.of_status(status)(
            f"answered {status}", response=info(status), body={"message": "no"}, messages=[VendorMessage("no")], **FACTS
        )
        for status in (400, 401, 403, 404, 409, 418, 422, 429, 500, 503, 599, 600)
    ),
]
WAYS: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    *(lambda error, protocol=protocol: pickle.loads(pickle.dumps(error, protocol)) for protocol in range(2, 6)),  # noqa: S301
]


def facts_of(error: Any) -> dict[str, Any]:
    found = {**vars(error), "args": error.args, "str": str(error), "repr": repr(error)}
    response = found.pop("response", None)
    return {**found, "answer": response and (response.status, response.body, response.request_id, response.attempts)}


@pytest.mark.parametrize("error", EXAMPLES, ids=[f"{type(e).__name__}-{e.args}" for e in EXAMPLES])
@pytest.mark.parametrize("way", WAYS, ids=["copy", "deepcopy", "pickle2", "pickle3", "pickle4", "pickle5"])
def test_every_error_survives_pickling_and_copying(error: errors.ClientError, way: Callable[[Any], Any]) -> None:
    twin = way(error)
    assert type(twin) is type(error)
    assert facts_of(twin) == facts_of(error)


def test_every_class_has_an_example() -> None:
    named = {cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, errors.ClientError)}
    assert {cls for cls in named if not cls.__name__.startswith("_")} == {type(error) for error in EXAMPLES}


def test_the_tree_in_the_docstring_names_every_class() -> None:
    for error in EXAMPLES:
        assert type(error).__name__ in (errors.__doc__ or "")


def test_errors_cross_process_borders() -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool, pytest.raises(errors.NotFoundError) as caught:
        pool.apply(raise_not_found)
    assert caught.value.status_code == 404
    assert caught.value.request_id == "r-1"


def raise_not_found() -> None:
    raise status_error(OPERATION, info(), Redactor())


def test_an_error_prints_what_happened_and_then_what_to_do() -> None:
    error = status_error(OPERATION, info(404, b'{"message": "no such room"}'), Redactor())
    first, second = str(error).splitlines()
    assert first == "GET /rooms/{sid} answered 404 Not Found: no such room [request id r-1] [after 2 attempts]"
    assert second == errors.NotFoundError.advice
    assert repr(error) == f"NotFoundError({first!r})"


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (599, "ServerError"),
        (402, "StatusError"),
        (600, "StatusError"),
        (304, "StatusError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    error = status_error(OPERATION, info(status), Redactor())
    assert type(error).__name__ == name
    assert (error.status_code, error.method, error.url_template) == (status, "GET", "/rooms/{sid}")
    assert (error.call, error.attempts, error.elapsed) == ("rooms.get", 2, 0.5)


def test_a_rate_limit_error_says_how_long_to_wait() -> None:
    error = status_error(OPERATION, info(429, b"", [("retry-after", "7")]), Redactor())
    assert isinstance(error, errors.RateLimitError)
    assert error.retry_after == 7


@pytest.mark.parametrize(
    ("cls", "builtin"),
    [
        (errors.ConfigurationError, ValueError),
        (errors.InvalidArgumentError, ValueError),
        (errors.ConnectionFailedError, ConnectionError),
        (errors.AttemptTimeoutError, TimeoutError),
        (errors.DeadlineExceededError, TimeoutError),
    ],
)
def test_builtin_classes_catch_them_too(cls: type, builtin: type) -> None:
    assert issubclass(cls, builtin)


def test_a_misspelt_fact_is_refused() -> None:
    with pytest.raises(TypeError, match="retry_afer"):
        errors.CallError("x", retry_afer=1)


def test_the_request_id_of_a_body_is_taken_when_no_header_has_one() -> None:
    bare = ResponseInfo(Response(400, [], b'{"success":false,"requestId":"abc","errmsg":"no"}'))
    error = status_error(OPERATION, bare, Redactor())
    assert error.request_id == "abc"
    assert "[request id abc]" in error.message


def test_name_base_names_the_base_and_keeps_it_picklable() -> None:
    before = errors.ClientError.__name__
    try:
        errors.name_base("Chatwoot")
        twin = pickle.loads(pickle.dumps(errors.ClientError("x")))  # noqa: S301
        assert type(twin).__name__ == "ChatwootError"
    finally:
        errors.ClientError.__name__ = errors.ClientError.__qualname__ = before


PAGE = (Path(__file__).parents[2] / "docs/errors.md").read_text(encoding="utf-8")


def test_the_page_has_the_tree_of_the_docstring() -> None:
    text = errors.__doc__ or ""
    tree = text[text.index("    ClientError") : text.index("All of them pickle")].rstrip()
    assert "\n".join(line.removeprefix("    ") for line in tree.splitlines()) in PAGE


def test_the_tree_is_that_of_the_classes() -> None:
    """Each class stands below its base; those on one line share it."""
    tree = (errors.__doc__ or "").partition("All of them pickle")[0]
    above: dict[int, str] = {}
    for line in tree.splitlines()[2:]:
        names = re.findall(r"\b[A-Z]\w+Error\b(?! *`)", line.partition("(also")[0].partition("`ChatwootError`")[0])
        if not names:
            continue
        depth = len(line) - len(line.lstrip(" │├└─"))
        for name in names:
            parent = next((above[d] for d in sorted(above, reverse=True) if d < depth), None)
            cls = getattr(errors, name, None) or getattr(webhook_errors, name)
            bases = [base.__name__ for base in cls.__mro__ if not base.__name__.startswith("_")]
            assert parent is None or bases[1] == parent
        above = {d: kept for d, kept in above.items() if d < depth} | {depth: names[-1]}


def test_the_page_explains_every_class() -> None:
    for error in EXAMPLES[1:]:
        assert f"\n| `{type(error).__name__}`" in PAGE


def test_the_page_tells_no_tales_of_vendors_bodies() -> None:
    table = PAGE.partition("## How vendors' bodies are read")[2]
    rows = re.findall(r"^\| `(.*?)` \| (.*) \|$", table, re.MULTILINE)
    assert len(rows) == 13
    for body, told in rows:
        assert " · ".join(f"`{message}`" for message in messages_of(parse_body(body.encode()))) == told


PICTURES = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\xff\xd8\xff\xe0" + bytes(range(128, 256)), b"GIF89a\0\1", b"\xff"]


@pytest.mark.parametrize("body", PICTURES)
def test_a_body_that_nobody_can_read_is_described(body: bytes) -> None:
    error = status_error(OPERATION, info(502, body, [("content-type", "image/png")]), Redactor())
    said = f"{len(body)} bytes of image/png"
    assert [message.message for message in error.messages] == [said]
    assert error.message == f"GET /rooms/{{sid}} answered 502 Bad Gateway: {said} [request id r-1] [after 2 attempts]"
    assert "no content type" in status_error(OPERATION, info(502, body), Redactor()).message
    odd = decode_error(OPERATION, info(200, body, [("content-type", "image/png")]), "it is odd", Redactor())
    assert odd.message.endswith(f"it is odd (image/png, {len(body)} bytes) [request id r-1]")


HOSTILE = "a\x1b[2J\x07\u202eb\x85"


def test_an_error_prints_on_any_terminal() -> None:
    """Whatever the server puts where: nothing in the text moves a cursor, rings or cannot be encoded."""
    bodies = [
        HOSTILE.encode(),
        json.dumps({"errors": [{"detail": HOSTILE, "code": HOSTILE, "source": {"pointer": "/\ud800\n"}}]}).encode(),
        json.dumps({"message": "\ud800", "attributes": [HOSTILE], "requestId": HOSTILE}).encode(),
    ]
    headers = [("content-type", f"text/plain; {HOSTILE}")]
    for body in bodies:
        for found in (
            ResponseInfo(Response(400, [*headers, ("x-request-id", HOSTILE)], body)),
            ResponseInfo(Response(400, headers, body)),
        ):
            for error in (status_error(OPERATION, found, Redactor()), decode_error(OPERATION, found, "x", Redactor())):
                assert error.message.isprintable()
                error.message.encode()
                assert all(message.message.isprintable() for message in getattr(error, "messages", ()))


METAS = ["s", "", 1, 1.5, True, None, [], ["pa55word"], {"a": "pa55word"}, {"meta": {"message": "x"}}]


@pytest.mark.parametrize("meta", METAS)
def test_the_meta_of_a_message_is_any_value(meta: Any) -> None:
    body = json.dumps({"message": "m", "meta": meta, "errors": [{"message": "n", "meta": meta}]}).encode()
    error = status_error(OPERATION, info(400, body), Redactor((), ["pa55word"]))
    expected = json.loads(json.dumps(meta or None).replace("pa55word", "[redacted]"))
    assert [(message.message, message.meta) for message in error.messages] == [("m", expected), ("n", expected)]


@pytest.mark.parametrize("status", [400, 422])
@pytest.mark.parametrize(("body", "said"), [(b"{}", False), (b"", False), (b'{"message": "m"}', True)])
def test_no_advice_sends_readers_to_messages_that_are_not_there(status: int, body: bytes, said: bool) -> None:
    advice = str(status_error(OPERATION, info(status, body), Redactor())).splitlines()[1]
    assert advice.startswith("See .messages" if said else "See .body and .response")


@pytest.mark.parametrize(
    ("headers", "advice"),
    [
        ([("retry-after", "120")], "Wait 120 seconds (retry_after), or call less often (rate_limit=)."),
        ([("retry-after", "1")], "Wait 1 second (retry_after), or call less often (rate_limit=)."),
        ([("retry-after-ms", "250")], "Wait 0.25 seconds (retry_after), or call less often (rate_limit=)."),
        ([("x-ratelimit-reset", "86400")], "Wait 86400 seconds (retry_after), or call less often (rate_limit=)."),
        ([("retry-after", "0")], "Wait a while, or call less often (rate_limit=)."),
        ([], "Wait a while, or call less often (rate_limit=)."),
    ],
)
def test_a_429_prints_how_long_to_wait(headers: Any, advice: str) -> None:
    error = status_error(OPERATION, info(429, b"{}", headers), Redactor())
    assert str(error).splitlines()[1] == advice
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 -- our own
