"""Servers of operations: what `base_url` moves, what `servers=` moves, and that nothing goes to a host nobody named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.clients import method_of
from tests.support.generator_project import Fragments, client_class, operation, spec
from tests.support.loopback import Loopback, Received, Response
from tests.support.sync_async import use

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from tests.support.generator_project import Project

VENDOR = "https://eu.maker.example"
CALLS = {
    "orders.list": f"{VENDOR}/shop/v3/orders",
    "blobs.create": f"{VENDOR}/blob-store/blobs",
    "beta.get": f"{VENDOR}/shop/v3/next/beta",
    "pages.list": "https://lists.maker.example/live/pages",
    "status.get": "https://api.status.example/status",
}
"""Where the document has each call go."""
FOREIGN = ("pages.list", "status.get")
TOKEN = "https://accounts.maker.example/oauth/token"
HELD = {"client_id": "me", "client_secret": "s3cret"}


def asked(package: ModuleType, mode: str, call: str, **settings: Any) -> list[str]:
    """The URLs to which a client sends its requests for a call, whatever their hosts."""
    urls: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        urls.append(str(request.url))
        if request.url.path.endswith("/oauth/token"):
            return httpx.Response(200, json={"access_token": "t", "expires_in": 60})
        return httpx.Response(200, json={"items": ["a"]}) if request.method == "GET" else httpx.Response(204)

    client = client_class(package, mode)(transport=httpx.MockTransport(vendor), rate_limit=None, **settings)
    use(client, lambda client: method_of(client, call)())
    return urls


@pytest.fixture
def package(fragments: Fragments) -> ModuleType:
    return fragments.package("own_servers")


@pytest.mark.parametrize("call", CALLS)
def test_without_a_base_url_calls_go_where_the_document_says(package: ModuleType, mode: str, call: str) -> None:
    urls = asked(package, mode, call, **HELD)
    assert urls == [*([] if call == "status.get" else [TOKEN]), CALLS[call]]


def test_variables_of_the_api_hold_for_its_other_servers_too(package: ModuleType, mode: str) -> None:
    assert asked(package, mode, "blobs.create", region="us", **HELD)[-1] == "https://us.maker.example/blob-store/blobs"


@pytest.mark.parametrize(
    ("base_url", "call", "url"),
    [
        ("https://own.example/shop/v3", "orders.list", "https://own.example/shop/v3/orders"),
        ("https://own.example/shop/v3", "blobs.create", "https://own.example/blob-store/blobs"),
        ("https://own.example/shop/v3", "beta.get", "https://own.example/shop/v3/next/beta"),
        ("https://own.example/proxy/shop/v3/", "blobs.create", "https://own.example/proxy/blob-store/blobs"),
        ("https://own.example/proxy/shop/v3/", "beta.get", "https://own.example/proxy/shop/v3/next/beta"),
        ("https://own.example", "blobs.create", "https://own.example/blob-store/blobs"),
        ("https://own.example", "beta.get", "https://own.example/next/beta"),
    ],
)
@pytest.mark.parametrize("given", ["argument", "environment"])
def test_a_base_url_moves_all_servers_of_its_host(
    package: ModuleType, mode: str, base_url: str, call: str, url: str, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved: dict[str, Any] = {"servers": {"accounts": "https://own.example/auth"}}
    if given == "argument":
        moved["base_url"] = base_url
    else:
        monkeypatch.setenv("OWN_SERVERS_BASE_URL", base_url)
    assert asked(package, mode, call, **HELD, **moved) == ["https://own.example/auth/oauth/token", url]


@pytest.mark.parametrize("call", CALLS)
def test_with_a_base_url_nothing_goes_to_a_host_that_the_user_did_not_name(
    package: ModuleType, mode: str, call: str
) -> None:
    sent: list[str] = []

    def nobody(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(204)

    client = client_class(package, mode)(
        base_url="https://own.example", transport=httpx.MockTransport(nobody), retry=0, **HELD
    )
    wanted = {"pages.list": "lists", "status.get": "api_status_example"}.get(call, "accounts")
    with pytest.raises(package.ConfigurationError, match="nothing was sent") as caught:
        use(client, lambda client: method_of(client, call)())
    assert f"OWN_SERVERS_SERVER_{wanted.upper()}" in str(caught.value)
    assert f"servers={{'{wanted}': " in str(caught.value)
    assert sent == []


@pytest.mark.parametrize("key", ["lists", "https://lists.maker.example/live", "https://lists.maker.example/live/"])
def test_a_server_is_moved_by_its_name_or_by_its_url(package: ModuleType, mode: str, key: str) -> None:
    servers = {key: "https://own.example/lists/", "accounts": "https://own.example"}
    urls = asked(package, mode, "pages.list", base_url="https://own.example/api", servers=servers, **HELD)
    assert urls == ["https://own.example/oauth/token", "https://own.example/lists/pages"]


def test_a_server_is_moved_by_a_variable_and_an_argument_goes_before_it(
    package: ModuleType, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OWN_SERVERS_SERVER_API_STATUS_EXAMPLE", "https://own.example/environment")
    assert asked(package, mode, "status.get", base_url="https://own.example", **HELD) == [
        "https://own.example/environment/status"
    ]
    given = {"api_status_example": "https://own.example/argument"}
    assert asked(package, mode, "status.get", servers=given, **HELD) == ["https://own.example/argument/status"]


def test_a_server_that_base_url_moves_can_be_moved_alone(package: ModuleType, mode: str) -> None:
    servers = {"blob_store": "https://blobs.example"}
    assert asked(package, mode, "blobs.create", servers=servers, **HELD) == [TOKEN, "https://blobs.example/blobs"]


@pytest.mark.parametrize(
    ("servers", "problem"),
    [
        ({"list": "https://own.example"}, "servers names 'list', .*did you mean 'lists'"),
        ({"lists": "http://own.example"}, "servers: lists: plain http"),
        ({"lists": "/lists"}, "servers: lists '/lists' must be like https://host"),
        ({"lists": 1}, "servers: the value of 'lists' must be a text"),
        ("https://own.example", "servers must be a mapping"),
    ],
)
def test_what_servers_cannot_be_is_refused_when_the_client_is_made(
    package: ModuleType, mode: str, servers: Any, problem: str
) -> None:
    with pytest.raises(package.ConfigurationError, match=problem):
        client_class(package, mode)(servers=servers, **HELD)


def test_copies_share_their_servers(package: ModuleType, mode: str) -> None:
    def copied(client: Any) -> None:
        with pytest.raises(package.ConfigurationError, match="servers is shared"):
            client.with_options(servers={"lists": "https://own.example"})

    use(client_class(package, mode)(**HELD), copied)


def test_the_next_page_of_a_list_is_asked_of_its_own_server(package: ModuleType, mode: str) -> None:
    def pages(request: Received) -> Response:
        if request.path == "/auth/oauth/token":
            return Response(200, {"access_token": "t"})
        more = {} if "page=2" in request.target else {"next": f"{lists.url}/own/pages?page=2"}
        return Response(200, {"items": [request.target], **more})

    with Loopback(pages) as lists, Loopback() as api:
        servers = {"lists": f"{lists.url}/own", "accounts": f"{lists.url}/auth"}
        client = client_class(package, mode)(base_url=api.url, servers=servers, **HELD)
        items = use(client, lambda client: client.pages.list())
    assert items == ["/own/pages", "/own/pages?page=2"]
    assert [request.headers.get("authorization") for request in lists.received] == [None, "Bearer t", "Bearer t"]
    assert api.received == []


def test_a_redirect_from_a_server_to_the_api_takes_no_credentials_along(package: ModuleType, mode: str) -> None:
    with Loopback() as lists, Loopback() as api:
        lists.enqueue(Response(200, {"access_token": "t"}), Response(302, headers={"location": f"{api.url}/found"}))
        api.enqueue(Response(200, {"items": []}))
        servers = {"lists": lists.url, "accounts": lists.url}
        use(client_class(package, mode)(base_url=api.url, servers=servers, **HELD), lambda client: client.pages.list())
    assert "authorization" in lists.received[1].headers
    assert "authorization" not in api.received[0].headers


@pytest.mark.parametrize("prefix", ["", "/api/v4", "/installed/here/api/v4"])
def test_where_all_servers_are_relative_each_is_relative_to_the_base_url(
    fragments: Fragments, mode: str, prefix: str
) -> None:
    package = fragments.package("relative_servers")
    with Loopback(lambda _: Response(204)) as server:
        for call in ("things.check", "things.ready", "things.metrics"):
            client = client_class(package, mode)(base_url=server.url + prefix)
            use(client, lambda client, call=call: method_of(client, call)())
        targets = [request.target for request in server.received]
    above = prefix.removesuffix("/api/v4")
    assert targets == [f"{prefix}/things", f"{above}/ready", f"{above}/internal/metrics"]


def test_where_all_servers_are_relative_a_base_url_is_needed(
    fragments: Fragments, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = fragments.package("relative_servers")
    with pytest.raises(package.ConfigurationError, match=r"lacks base_url\nGive it base_url= .*RELATIVE_SERVERS_BASE"):
        client_class(package, mode)()
    monkeypatch.setenv("RELATIVE_SERVERS_BASE_URL", "https://own.example/api/v4")
    assert asked(package, mode, "things.ready") == ["https://own.example/ready"]


MAIN = "https://api.x.example/v1"
OTHERS: list[tuple[str, str, str | None, str]] = [
    (MAIN, "https://api.x.example/v1/", None, ""),
    (MAIN, "HTTPS://API.X.example:443/v1", None, ""),
    (MAIN, "", None, ""),
    (MAIN, "/v1", None, ""),
    (MAIN, "./", None, ""),
    (MAIN, "//api.x.example/v1", None, ""),
    (MAIN, "/", "..", "root"),
    (MAIN, "..", "..", "root"),
    (MAIN, "https://api.x.example", "..", "root"),
    (MAIN, "https://api.x.example/v1/beta", "./beta", "beta"),
    (MAIN, "beta", "./beta", "beta"),
    (MAIN, "/v2", "../v2", "v2"),
    (MAIN, "/class", "../class", "class_"),
    (MAIN, "/2024", "../2024", "n2024"),
    (MAIN, "https://files.x.example", None, "files"),
    (MAIN, "//files.x.example/a", None, "files"),
    (MAIN, "https://www.y.example/a", None, "www_y_example"),
    (MAIN, "https://api.x.example:8443/v1", None, "api_x_example8443"),
    (MAIN, "http://api.x.example/v1", None, "api_x_example"),
    ("https://{a}.x.example/{v}", "https://{a}.x.example/{v}/new", "./new", "new"),
    ("https://{a}.x.example/{v}", "https://{a}.files.example", None, "a"),
    ("/api", "/", "..", "root"),
    ("/api", "https://api.x.example/v1", None, "api_x_example"),
    ("", "/up", "./up", "up"),
]


@pytest.mark.parametrize(("main", "own", "reference", "name"), OTHERS)
def test_each_server_has_a_name_and_a_place(
    project: Project, main: str, own: str, reference: str | None, name: str
) -> None:
    variables = {"variables": {key: {"default": "d"} for key in "av" if f"{{{key}}}" in main}}
    paths = operation("get", operationId="own", servers=[{"url": own, **variables}])
    servers: Mapping[str, Any] = {"servers": [{"url": main, **variables}]} if main else {}
    shaped = project.shape(spec({"/a": paths, "/b": operation()}, **servers))
    record = next(method.record for method in shaped.methods if method.record.id == "own")
    assert record.server == name
    assert {key: server.reference for key, server in shaped.api.servers.items()} == ({name: reference} if name else {})


def test_a_name_of_the_document_goes_first_and_each_server_has_one_of_its_own(project: Project) -> None:
    urls = ["https://f.x.example/1", "https://f.x.example/2", "https://f.x.example/2/", "https://f.x.example/3"]
    paths = {f"/{at}": operation("get", servers=[{"url": url}]) for at, url in enumerate(urls)}
    paths["/n"] = operation("get", servers=[{"url": "https://g.x.example", "name": "Big files"}])
    shaped = project.shape(spec({**paths, "/m": operation()}, openapi="3.2.0", servers=[{"url": MAIN}]))
    assert list(shaped.api.servers) == ["f", "f_x_example", "f_x_example3", "big_files"]


def test_where_each_operation_has_a_server_the_commonest_is_the_apis(project: Project) -> None:
    urls = ["https://a.example", "https://b.example/v1", "https://b.example/v1/", "https://b.example/v1"]
    paths = {f"/{at}": operation("get", servers=[{"url": url}]) for at, url in enumerate(urls)}
    shaped = project.shape(spec(paths))
    assert shaped.api.base_url == "https://b.example/v1"
    assert list(shaped.api.servers) == ["a"]
    assert project.shape(spec({**paths, "/none": operation()}), api="some").api.base_url == ""


@pytest.mark.parametrize(
    ("url", "default", "base_url"),
    [
        ("{address}/v1", "https://api.x.example", "https://api.x.example/v1"),
        ("https://{address}", "api.x.example/base/v1", "https://api.x.example/base/v1"),
        ("https://x.example/{address}", "base/v1", "https://x.example/base/v1"),
        ("https://x.example/{address}", "v1", "https://x.example/{address}"),
        ("{address}://x.example", "https", "{address}://x.example"),
    ],
)
def test_a_variable_for_more_than_a_part_of_the_address_is_left_to_base_url(
    project: Project, url: str, default: str, base_url: str
) -> None:
    servers = [{"url": url, "variables": {"address": {"default": default}}}]
    shaped = project.shape(spec(servers=servers))
    assert shaped.api.base_url == base_url
    assert ("address" in shaped.api.variables) == ("{" in base_url)


@pytest.mark.parametrize(
    ("url", "server", "path"),
    [
        (f"{MAIN}/token", "", "/token"),
        ("/v1/token/", "", "/token/"),
        ("token", "", "/token"),
        ("/token", "root", "/token"),
        ("/known", "", "/known"),
        ("https://id.x.example/t?kind=a", "id", "/t?kind=a"),
        ("https://files.x.example/base/t", "files", "/t"),
    ],
)
def test_tokens_are_fetched_where_the_document_says(project: Project, url: str, server: str, path: str) -> None:
    flows = {"clientCredentials": {"tokenUrl": url, "scopes": {}}}
    paths = {
        "/known": operation("post"),
        "/up": operation("post", servers=[{"url": "https://files.x.example/base"}]),
    }
    components = {"securitySchemes": {"oauth": {"type": "oauth2", "flows": flows}}}
    document = spec(paths, servers=[{"url": MAIN}], components=components, security=[{"oauth": []}])
    scheme: Any = project.shape(document).api.schemes["oauth"]
    assert (scheme.server, scheme.path) == (server, path)
