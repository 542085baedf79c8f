"""Requests of operations: path, query, headers, cookies, extras, corrected paths; what is refused before sending."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.errors.classes import ConfigurationError, InvalidArgumentError
from generator.runtime.operation import Body, Field, Limits, Operation, Parameter, ResponseSpec
from generator.runtime.requests.plan import Plan, checked_headers, plan_of
from tests.support.demo_api import CODEC

BASE = "https://api.example.com/v1"


def operation(*parameters: Parameter, path: str = "/rooms", **more: Any) -> Operation[Any]:
    return Operation("rooms.list", "rooms.list", more.pop("method", "GET"), path, parameters=parameters, **more)


def build(made: Operation[Any], options: Any = None, headers: Any = None, /, **arguments: Any) -> Any:
    return Plan(made).build(BASE, arguments, CODEC, headers, options or {})


def test_a_request_has_path_query_and_headers() -> None:
    made = operation(
        Parameter("room_sid", "room-sid", "path", required=True),
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("trace", "X-Trace", "header"),
        path="/rooms/{room-sid}/calls",
    )
    request = build(made, None, [("user-agent", "x")], room_sid="a/b", filter_name="ü", limit=NOT_GIVEN, trace="t1")
    assert request.method == "GET"
    assert request.url == f"{BASE}/rooms/a%2Fb/calls?filter%5Bname%5D=%C3%BC"
    assert request.headers == [("user-agent", "x"), ("accept", "application/json"), ("x-trace", "t1")]
    assert request.content is None


def test_what_is_not_given_is_not_sent() -> None:
    made = operation(Parameter("a", "a", "query"), Parameter("b", "B", "header"), Parameter("c", "c", "cookie"))
    request = build(made, a=NOT_GIVEN, b=NOT_GIVEN, c=NOT_GIVEN)
    assert request.url == f"{BASE}/rooms"
    assert [name for name, _ in request.headers] == ["accept"]


def test_null_in_a_query_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="a: null has no form here"):
        build(operation(Parameter("a", "a", "query")), a=None)


@pytest.mark.parametrize("location", ["query", "header", "cookie"])
def test_null_where_the_spec_allows_it_is_said_by_leaving_the_parameter_out(location: Any) -> None:
    optional = Parameter("a", "A", location, "str | None")
    assert build(operation(optional), a=None) == build(operation(optional), a=NOT_GIVEN)
    for refused in (optional._replace(required=True), optional._replace(type="str"), optional._replace(type="Any")):
        with pytest.raises(InvalidArgumentError, match="a: "):
            build(operation(refused), a=None)


def test_null_in_a_parameter_of_json_is_sent() -> None:
    made = operation(Parameter("a", "a", "query", "dict[str, int] | None", json=True))
    assert build(made, a=None).url.endswith("?a=null")


def test_cookies_share_one_header() -> None:
    made = operation(Parameter("a", "a", "cookie"), Parameter("b", "b", "cookie"))
    request = build(made, a="x; y=1", b=2)
    assert dict(request.headers)["cookie"] == "a=x%3B%20y%3D1; b=2"


@pytest.mark.parametrize(
    ("parameter", "arguments"),
    [
        (Parameter("a", "a", "query", required=True), {}),
        (Parameter("a", "a", "query", required=True), {"a": NOT_GIVEN}),
        (Parameter("a", "A", "header", required=True), {}),
        (Parameter("a", "a", "cookie", required=True), {}),
    ],
)
def test_a_missing_required_argument_is_refused(parameter: Parameter, arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError, match="a: is required") as caught:
        build(operation(parameter), **arguments)
    assert caught.value.parameter == "a"


def test_a_required_list_must_not_be_empty() -> None:
    with pytest.raises(InvalidArgumentError, match="a: must not be empty"):
        build(operation(Parameter("a", "a", "query", required=True)), a=[])


def test_a_missing_path_value_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="sid: is required"):
        build(operation(Parameter("sid", "sid", "path"), path="/rooms/{sid}"))


@pytest.mark.parametrize("location", ["query", "header", "cookie", "path"])
def test_limits_are_checked_before_sending(location: Any) -> None:
    made = operation(
        Parameter("n", "n", location, limits=Limits(1, 1000)), path="/r/{n}" if location == "path" else "/r"
    )
    with pytest.raises(InvalidArgumentError, match="n: must be at most 1000, not 1001") as caught:
        build(made, n=1001)
    assert (caught.value.parameter, caught.value.limit) == ("n", "at most 1000")


def test_an_argument_that_no_parameter_takes_is_a_type_error() -> None:
    with pytest.raises(TypeError, match=r"rooms\.list\(\) has no argument 'oops'"):
        build(operation(), oops=1)


def test_a_path_that_names_an_unknown_parameter_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"\{id\}"):
        Plan(operation(path="/rooms/{id}"))


def test_a_corrected_path_takes_the_same_parameters() -> None:
    made = operation(Parameter("id", "id", "path", required=True), path="/labels/{id}")
    assert Plan(made, "/v2/labels/{id}/x").build(BASE, {"id": 1}, CODEC).url == f"{BASE}/v2/labels/1/x"


def test_a_query_in_the_path_is_kept() -> None:
    made = operation(Parameter("a", "a", "query"), path="/rooms?kind=x")
    assert build(made, a=1).url == f"{BASE}/rooms?kind=x&a=1"


def test_several_parameters_in_one_segment() -> None:
    made = operation(Parameter("a", "a", "path"), Parameter("b", "b", "path"), path="/r/{a}-{b}.json")
    assert build(made, a="1/", b=2).url == f"{BASE}/r/1%2F-2.json"


def test_accept_names_the_answers_media_types_successes_first() -> None:
    answers = (
        ResponseSpec("404", "application/problem+json", "x"),
        ResponseSpec("200", "text/csv", "str"),
        ResponseSpec("204"),
    )
    assert dict(build(operation(responses=answers)).headers)["accept"] == "text/csv, application/problem+json"


def test_extra_headers_replace_add_and_remove() -> None:
    options = {"extra_headers": {"Accept": "text/plain", "X-New": "1", "X-Gone": None}}
    request = build(operation(), options, [("x-gone", "1"), ("x-kept", "2")])
    assert request.headers == [("x-kept", "2"), ("accept", "text/plain"), ("x-new", "1")]


def test_a_header_of_the_client_goes_before_ours() -> None:
    assert build(operation(), None, [("accept", "text/plain")]).headers == [("accept", "text/plain")]


def test_extra_query_is_added() -> None:
    request = build(operation(Parameter("a", "a", "query")), {"extra_query": {"b": [1, 2], "c": "x y"}}, a=0)
    assert request.url.endswith("?a=0&b=1&b=2&c=x%20y")


@pytest.mark.parametrize(
    ("name", "value"), [("a b", "1"), ("", "1"), ("ä", "1"), ("a:", "1"), ("a", "x\r\ny: z"), ("a\n", "1")]
)
def test_headers_that_cannot_be_sent_are_refused(name: str, value: str) -> None:
    with pytest.raises(InvalidArgumentError):
        checked_headers({name: value})


def test_extra_body_is_merged_deeply() -> None:
    body = Body("application/json", (Field("name", ("data", "name")),))
    request = build(operation(method="POST", bodies=(body,)), {"extra_body": {"data": {"x": 1}, "y": 2}}, name="n")
    assert request.content == b'{"data":{"name":"n","x":1},"y":2}'


def test_extra_body_makes_a_body_where_there_is_none() -> None:
    request = build(operation(method="POST"), {"extra_body": {"y": 2}})
    assert request.content == b'{"y":2}'
    assert ("content-type", "application/json") in request.headers


def test_plans_are_made_once_per_operation() -> None:
    made = operation()
    assert plan_of(made) is plan_of(made)
    assert plan_of(operation()) is not plan_of(made)


def test_a_request_shows_no_values() -> None:
    made = operation(Parameter("token", "token", "query"), path="/x")
    assert repr(build(made, token="hunter2")) == "<Request GET /x>"
