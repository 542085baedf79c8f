"""Headers that a client sets too go out once; each security scheme has its own arguments, or is refused with a cure."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from generator.commands.new import new
from generator.errors import GenerationError
from tests.support.clients import method_of
from tests.support.generator_project import FRAGMENTS, Fragments, client_class, operation, spec
from tests.support.loopback import Loopback, Response
from tests.support.sync_async import use

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from tests.support.generator_project import Project

Pairs = list[tuple[str, str]]


def sent(package: ModuleType, mode: str, transport: str, call: str, settings: dict[str, Any], **given: Any) -> Pairs:
    """The headers of a request as they arrive, names in lower case, each as often as it came."""
    passed: dict[str, Any] = {}
    if transport == "httpx":
        passed["transport"] = httpx.HTTPTransport() if mode == "sync" else httpx.AsyncHTTPTransport()
    with Loopback(lambda _: Response(204)) as server:
        client = client_class(package, mode)(base_url=server.url, **passed, **settings)
        use(client, lambda client: method_of(client, call)(**given))
    (request,) = server.received
    return request.pairs


def values(pairs: Pairs, name: str) -> list[str]:
    return [value for key, value in pairs if key == name]


@pytest.fixture(params=["built-in", "httpx"])
def transport(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_header_that_the_client_sets_too_goes_out_once_with_the_given_value(
    fragments: Fragments, mode: str, transport: str
) -> None:
    package = fragments.package("own_headers")
    given = {"user_agent": "a robot", "accept_encoding": "identity", "cookie": "a=b"}
    settings = {"headers": {"User-Agent": "a service", "Cookie": "c=d"}}
    pairs = sent(package, mode, transport, "notes.read", settings, **given)
    assert values(pairs, "user-agent") == ["a robot"]
    assert values(pairs, "accept-encoding") == ["identity"]
    assert values(pairs, "cookie") == ["a=b"]
    for name in ("host", "accept"):
        assert len(values(pairs, name)) == 1


@pytest.mark.parametrize("credential", [{}, {"api_key": "k"}])
@pytest.mark.parametrize(
    ("settings", "given", "cookies"),
    [
        ({}, {}, []),
        ({}, {"theme": "dark"}, ["theme=dark"]),
        ({}, {"cookie": "a=b", "theme": "dark"}, ["a=b", "theme=dark"]),
        ({"headers": {"cookie": "c=d"}}, {}, ["c=d"]),
        ({"headers": {"Cookie": "c=d"}}, {"theme": "dark"}, ["c=d", "theme=dark"]),
        ({"headers": {"Cookie": "c=d"}}, {"cookie": "a=b", "theme": "dark"}, ["a=b", "theme=dark"]),
    ],
)
def test_all_cookies_are_in_one_header(
    fragments: Fragments,
    mode: str,
    transport: str,
    credential: dict[str, str],
    settings: dict[str, Any],
    given: dict[str, str],
    cookies: list[str],
) -> None:
    package = fragments.package("own_headers")
    pairs = sent(package, mode, transport, "notes.read", settings | credential, user_agent="x", **given)
    expected = cookies + (["sid=k"] if credential else [])
    assert values(pairs, "cookie") == (["; ".join(expected)] if expected else [])


def test_headers_that_follow_from_the_request_are_no_arguments(fragments: Fragments, mode: str, transport: str) -> None:
    package = fragments.package("own_headers")
    arguments = {record.id: {item.name for item in record.parameters} for record in package.OPERATIONS.values()}
    assert arguments == {
        "notes.read": {"user_agent", "accept_encoding", "cookie", "theme"},
        "notes.write": {"user_agent", "x_tag"},
    }
    settings = {"headers": {"Content-Type": "text/csv", "Accept": "text/plain"}}
    pairs = sent(package, mode, transport, "notes.write", settings, text="hi")
    assert values(pairs, "content-type") == ["application/json"]
    assert values(pairs, "content-length") == ["13"]
    assert values(pairs, "accept") == ["text/plain"]


@pytest.mark.parametrize("given", [{"json": {}}, {"content": "text"}, {"content": b"bytes"}])
def test_raw_requests_have_each_header_once_too(fragments: Fragments, mode: str, given: dict[str, Any]) -> None:
    headers = {"Content-Type": "text/csv", "Accept": "text/plain"}
    with Loopback(lambda _: Response(204)) as server:
        client = client_class(fragments.package("own_headers"), mode)(base_url=server.url, headers=headers)
        use(client, lambda client: client.request("POST", "/x", **given))
    (request,) = server.received
    assert values(request.pairs, "accept") == ["text/plain"]
    (media_type,) = values(request.pairs, "content-type")
    assert media_type != "text/csv"


def test_the_report_tells_of_headers_that_are_no_arguments(project: Project, tmp_path: Path) -> None:
    report = new(project.root, "own_headers", FRAGMENTS / "own_headers.yaml")
    for name in ("HOST", "Transfer-Encoding", "Connection", "Accept", "Authorization", "Content-Length"):
        assert f"the header parameter '{name}' is no argument" in report
    assert "User-Agent" not in report


LOGINS = {
    "site_token": "site",
    "admin_token": "admin",
    "desk_username": "d",
    "desk_password": "d1",
    "till_username": "t",
    "till_password": "t1",
}


@pytest.mark.parametrize(
    ("call", "authorization"),
    [
        ("site.read", "Bearer site"),
        ("admin.read", "Bearer admin"),
        ("desk.read", f"Basic {base64.b64encode(b'd:d1').decode()}"),
        ("till.read", f"Basic {base64.b64encode(b't:t1').decode()}"),
        ("either.read", "Bearer admin"),
    ],
)
def test_each_operation_uses_the_arguments_of_its_own_scheme(
    fragments: Fragments, mode: str, transport: str, call: str, authorization: str
) -> None:
    pairs = sent(fragments.package("two_logins"), mode, transport, call, LOGINS)
    assert values(pairs, "authorization") == [authorization]


def test_a_scheme_that_is_not_held_is_asked_for_by_its_own_argument(fragments: Fragments, mode: str) -> None:
    package = fragments.package("two_logins")
    client = client_class(package, mode)(base_url="http://127.0.0.1:1", site_token="s")
    with pytest.raises(package.ConfigurationError, match=r"admin_token= \(environment: TWO_LOGINS_ADMIN_TOKEN\)"):
        use(client, lambda client: client.admin.read())


def secured(scheme: dict[str, Any], *security: dict[str, Any], **schemes: Any) -> dict[str, Any]:
    """A document with one operation that needs `security`, and a scheme called `login`."""
    paths = {"/a": operation("get", operationId="a.read", security=list(security))}
    return spec(
        paths, servers=[{"url": "https://x.example"}], components={"securitySchemes": {"login": scheme, **schemes}}
    )


UNUSABLE: list[dict[str, Any]] = [
    {"type": "http", "scheme": "digest"},
    {"type": "http", "scheme": "Negotiate"},
    {"type": "http", "scheme": "hoba"},
    {"type": "http"},
    {"type": "mutualTLS"},
    {"type": "custom"},
    {"type": "apiKey", "in": "body", "name": "k"},
    {"type": "apiKey", "name": "k"},
]
KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}


@pytest.mark.parametrize("scheme", UNUSABLE, ids=str)
def test_a_scheme_that_no_client_can_use_is_refused_where_an_operation_needs_it(
    project: Project, scheme: dict[str, Any]
) -> None:
    error = project.refused(secured(scheme, {"login": []}))
    assert "security scheme 'login'" in error.problem
    assert "a.read needs it" in error.problem
    assert "auth: {login: {kind: …}}" in error.cure
    project.refused(secured(scheme, {"login": [], "key": []}, key=KEY), api="both")


@pytest.mark.parametrize("scheme", UNUSABLE, ids=str)
def test_a_scheme_that_no_client_can_use_is_left_out_where_nothing_needs_it(
    project: Project, scheme: dict[str, Any]
) -> None:
    for number, security in enumerate([[], [{"key": []}], [{"login": []}, {"key": []}], [{"login": []}, {}]]):
        shaped = project.shape(secured(scheme, *security, key=KEY), api=f"api{number}")
        assert list(shaped.api.schemes) == ["key"]
        assert [credential.name for credential in shaped.credentials] == ["api_key"]
        (method,) = shaped.methods
        assert method.record.security == ((("key",),) if {"key": []} in security else ())


def test_a_scheme_in_the_root_that_no_operation_has_is_left_out(project: Project) -> None:
    document = secured({"type": "mutualTLS"}, {"key": []}, key=KEY) | {"security": [{"login": []}]}
    shaped = project.shape(document)
    assert shaped.api.security == ()


@pytest.mark.parametrize("scheme", UNUSABLE[:6], ids=str)
@pytest.mark.parametrize("cure", ["kind: none", "kind: bearer", "kind: api_key, location: header, wire: X-Login"])
def test_the_cure_of_the_error_works_before_the_first_make_new(
    project: Project, tmp_path: Path, scheme: dict[str, Any], cure: str
) -> None:
    document = tmp_path / "theirs.yaml"
    document.write_text(json.dumps(secured(scheme, {"login": []})))
    with pytest.raises(GenerationError) as caught:
        new(project.root, "small", document)
    place = project.root / "overrides" / "small" / "client.yaml"
    assert str(place) in str(caught.value)
    assert not (project.root / "openapi" / "small.yaml").exists()
    project.override("small", "client.yaml", f"auth: {{login: {{{cure}}}}}")
    package = project.taken("small", document)
    security = package.OPERATIONS["a.read"].security
    assert security == (() if cure == "kind: none" else (("login",),))


def test_what_a_scheme_of_kind_none_has_no_use_for_is_refused(project: Project) -> None:
    error = project.refused(secured({"type": "mutualTLS"}, {"login": []}), "auth: {login: {kind: none, token: t}}")
    assert "a scheme of kind none has no 'token'" in error.problem


def test_an_operation_whose_schemes_send_nothing_needs_no_credentials(project: Project) -> None:
    shaped = project.shape(
        secured({"type": "mutualTLS"}, {"login": [], "key": []}, key=KEY), "auth: {login: {kind: none}}"
    )
    (method,) = shaped.methods
    assert method.record.security == (("key",),)


@pytest.mark.parametrize(
    ("names", "arguments"),
    [
        (["token"], ["access_token"]),
        (["a-token", "BToken"], ["a_token", "b_token"]),
        (["Token", "token"], ["token", "token_2"]),
        (["base_url", "timeout"], ["base_url_", "timeout_"]),
    ],
)
def test_arguments_of_bearer_schemes_are_called_after_them_where_there_are_several(
    project: Project, names: list[str], arguments: list[str]
) -> None:
    paths = {f"/{at}": operation("get", security=[{name: []}]) for at, name in enumerate(names)}
    schemes = {name: {"type": "http", "scheme": "bearer"} for name in [*names, "unused"]}
    shaped = project.shape(spec(paths, components={"securitySchemes": schemes}))
    assert [getattr(shaped.api.schemes[name], "token", "") for name in names] == arguments
