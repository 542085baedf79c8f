"""The names of calls: from method and path where these are canonical, whatever the style of the document is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from generator.call_names.ids import dotted
from generator.call_names.routes import route_of
from generator.call_names.vocabulary import STANDARD, is_plural, same
from tests.support.generator_project import spec

if TYPE_CHECKING:
    from tests.support.generator_project import Project

THING = {"type": "object", "properties": {"id": {"type": "string"}, "roles": {"type": "array", "items": {}}}}
RESPONSES: dict[str, Any] = {
    "": None,
    "one": THING,
    "list": {"type": "array", "items": THING},
    "page": {"type": "object", "properties": {"data": {"type": "array", "items": THING}, "total": {"type": "integer"}}},
    "envelope": {
        "type": "object",
        "properties": {
            "data": {"type": "object", "properties": {"payload": {"type": "array", "items": THING}}},
        },
    },
}

# method, path, operationId, tag, what the response has, the call
Row = tuple[str, str, str, str, str, str]
STYLES: dict[str, list[Row]] = {
    "canonical": [
        ("get", "/api/v1/orders", "fetch-all-the-orders", "Orders", "page", "orders.list"),
        ("post", "/api/v1/orders", "add-new-order-to-account", "Orders", "one", "orders.create"),
        ("get", "/api/v1/orders/{id}", "get-details-of-a-single-order", "Orders", "one", "orders.get"),
        ("patch", "/api/v1/orders/{id}", "changeOrder", "Orders", "one", "orders.update"),
        ("put", "/api/v1/orders/{id}", "updateOrder", "Orders", "one", "orders.replace"),
        ("delete", "/api/v1/orders/{id}", "cancelOrder", "Orders", "", "orders.delete"),
        ("delete", "/api/v1/orders", "deleteAllOrders", "Orders", "", "orders.delete_all"),
        ("get", "/api/v1/orders/{id}/items", "orderItems", "Orders", "envelope", "orders.items.list"),
        ("post", "/api/v1/orders/{id}/items", "addItemToOrder", "Orders", "one", "orders.items.create"),
        ("delete", "/api/v1/orders/{id}/items/{item}", "dropItem", "Orders", "", "orders.items.delete"),
        ("get", "/api/v1/orders/{id}/settings", "orderSettings", "Orders", "one", "orders.settings"),
        ("post", "/api/v1/orders/{id}/pay", "pay-for-an-order", "Orders", "one", "orders.pay"),
        ("post", "/api/v1/orders/{id}/status", "toggle-status-of-an-order", "Orders", "one", "orders.toggle_status"),
        ("get", "/api/v1/orders/search", "orderSearch", "Orders", "page", "orders.search"),
        ("post", "/api/v1/orders/{id}/tags", "update-tags-of-an-order", "Orders", "one", "orders.update_tags"),
        ("get", "/api/v1/profile", "fetchProfile", "Profile", "one", "profile.get"),
        ("put", "/api/v1/profile", "saveProfile", "Profile", "one", "profile.replace"),
        ("post", "/api/v1/sessions/{id}/guests", "signInGuest", "Session", "one", "session.guests.create"),
        ("post", "/api/v1/sessions/{id}", "signInSession", "Session", "one", "session.sign_in"),
    ],
    "fastapi": [
        ("get", "/api/v1/items/", "read_items_api_v1_items__get", "items", "list", "items.list"),
        ("post", "/api/v1/items/", "create_item_api_v1_items__post", "items", "one", "items.create"),
        ("get", "/api/v1/items/{item_id}", "read_item_api_v1_items__item_id__get", "items", "one", "items.get"),
        ("post", "/api/v1/login", "login_access_token_api_v1_login_post", "login", "one", "login.create"),
        ("get", "/health", "health_health_get", "", "", "health.get"),
        (
            "get",
            "/items/{item_id}/versions/{v}/download",
            "read_item_items__item_id__versions__v__download_get",
            "items",
            "",
            "items.read_item",
        ),
    ],
    "nestjs": [
        ("get", "/cats", "CatsController_findAll", "", "list", "cats.list"),
        ("post", "/cats", "CatsController_create", "", "one", "cats.create"),
        ("get", "/cats/{id}", "CatsController_findOne_v1", "", "one", "cats.get"),
        ("patch", "/cats/{id}/adopt", "CatsController.adoptCat", "", "one", "cats.adopt"),
    ],
    "django": [
        ("get", "/api/users/", "users_list", "users", "page", "users.list"),
        ("put", "/api/users/{id}/", "users_update", "users", "one", "users.replace"),
        ("patch", "/api/users/{id}/", "users_partial_update", "users", "one", "users.update"),
        ("delete", "/api/users/{id}/", "users_destroy", "users", "", "users.delete"),
        ("post", "/api/users/{id}/set_password/", "users_set_password_create", "users", "one", "users.set_password"),
        ("get", "/api/users/{id}/stats/", "users_stats_retrieve", "users", "one", "users.get_stats"),
    ],
    "stripe": [
        ("get", "/v1/customers", "GetCustomers", "", "page", "customers.list"),
        ("post", "/v1/customers", "PostCustomers", "", "one", "customers.create"),
        ("post", "/v1/customers/{customer}", "PostCustomersCustomer", "", "one", "customers.update"),
        ("delete", "/v1/customers/{customer}", "DeleteCustomersCustomer", "", "one", "customers.delete"),
        (
            "get",
            "/v1/customers/{customer}/sources",
            "GetCustomersCustomerSources",
            "",
            "page",
            "customers.sources.list",
        ),
        ("post", "/v1/charges/{charge}/capture", "PostChargesChargeCapture", "", "one", "charges.capture"),
    ],
    "twilio": [
        ("get", "/2010-04-01/Accounts/{Sid}/Calls.json", "ListCall", "", "page", "accounts.calls.list"),
        ("get", "/2010-04-01/Accounts/{Sid}/Calls/{CallSid}.json", "FetchCall", "", "one", "accounts.calls.get"),
    ],
    "orders in paths": [
        ("post", "/api/v1/chat.react", "post-api-v1-chat.react", "Chat", "one", "chat.react"),
        ("post", "/chat.postMessage", "chat_postMessage", "chat", "one", "chat.post_message"),
        ("get", "/users.conversations", "users_conversations", "users", "page", "users.conversations"),
        ("get", "/getPets", "getPets", "pets", "list", "pets.list"),
        ("post", "/v1/operations/{id}:cancel", "CancelOperation", "Operations", "one", "operations.cancel"),
        ("get", "/hubs/{hub_id}", "get_hub_v2025.0", "Hubs", "one", "hubs.get"),
    ],
    "without ids": [
        ("get", "/v2/teams", "", "", "", "teams.list"),
        ("post", "/v2/teams", "", "", "", "teams.create"),
        ("get", "/v2/teams/{id}", "", "", "", "teams.get"),
        ("post", "/v2/teams/{id}/archive", "", "", "", "teams.archive"),
        ("get", "/v2/teams/{id}/budget", "", "", "", "teams.get_budget"),
        ("get", "/v2/teams/{id}/members", "", "", "", "teams.members.list"),
        ("post", "/v2/teams/{id}/members/{mid}/promote", "", "", "", "teams.members.promote"),
    ],
    "gateways of gRPC": [
        ("get", "/v1/jobs/{namespace}", "JobService_ListJobs", "JobService", "page", "job.list"),
        ("get", "/v1/jobs/{namespace}/{name}", "JobService_GetJob", "JobService", "one", "job.get"),
        ("put", "/v1/jobs/{namespace}/{name}/retry", "JobService_RetryJob", "JobService", "one", "job.retry"),
        ("get", "/v1/cases", "a", "Customer service", "list", "customer_service.list"),
    ],
    "what it is found by": [
        ("get", "/apikeys/getByKey", "apiKeysGetByKey", "ApiKeys", "one", "api_keys.get_by_key"),
        ("get", "/apikeys/{id}/read", "apiKeysRead", "ApiKeys", "one", "api_keys.get"),
        ("get", "/users/current", "getUserByUserId", "Users", "one", "users.get"),
    ],
    "tags of groups": [
        ("get", "/portals", "get-portal", "Help Center", "list", "help_center.portals.list"),
        ("post", "/portals/{id}/articles", "add-new-article", "Help Center", "one", "help_center.articles.create"),
        ("get", "/custom_definitions", "list-fields", "Fields", "list", "fields.list"),
        ("get", "/custom_definitions/{id}", "get-field", "Fields", "one", "fields.get"),
        ("get", "/pets", "getPets", "pet-controller", "list", "pet.list"),
        ("put", "/users/{id}/avatar", "UserAvatarOperations_updateAvatar", "Users", "one", "users.update_avatar"),
        ("post", "/jobs/start", "listOperationsForJob", "", "one", "jobs.list_operations"),
        ("get", "/shops", "a", "default", "list", "shops.list"),
        ("get", "/audit-logs", "b", "auditlogs", "list", "auditlogs.list"),
    ],
}


def document(rows: list[Row]) -> dict[str, Any]:
    """A document with these operations."""
    paths: dict[str, Any] = {}
    for method, path, operation_id, tag, response, _ in rows:
        names = re.findall(r"\{(.*?)\}", path)
        schema = RESPONSES[response]
        paths.setdefault(path, {})[method] = {
            **({"operationId": operation_id} if operation_id else {}),
            **({"tags": [tag]} if tag else {}),
            "parameters": [{"name": n, "in": "path", "required": True, "schema": {"type": "string"}} for n in names],
            "responses": {
                "200": {
                    "description": "ok",
                    **({"content": {"application/json": {"schema": schema}}} if schema else {}),
                }
            },
        }
    return spec(paths)


def calls_of(project: Project, rows: list[Row], decisions: str = "") -> dict[tuple[str, str], str]:
    shape = project.shape(document(rows), decisions)
    return {(method.fact.method.lower(), method.fact.path): method.call for method in shape.methods}


@pytest.mark.parametrize("style", STYLES)
def test_every_style_of_document_gives_the_calls_that_a_person_would_guess(project: Project, style: str) -> None:
    rows = STYLES[style]
    assert calls_of(project, rows) == {(method, path): call for method, path, *_, call in rows}


@pytest.mark.parametrize("style", STYLES)
def test_names_do_not_depend_on_the_order_of_the_document(project: Project, style: str) -> None:
    rows = STYLES[style]
    assert calls_of(project, rows[::-1]) == calls_of(project, rows)


# Two or more operations that want one name, and what each is called.
CLASHES: dict[str, list[Row]] = {
    "of two collections the deeper moves below its parent, as a whole": [
        ("get", "/users", "listUsers", "Users", "list", "users.list"),
        ("get", "/users/{id}", "getUser", "Users", "one", "users.get"),
        ("get", "/teams/{id}/users", "listTeamUsers", "Users", "list", "teams.users.list"),
        ("delete", "/teams/{id}/users/{uid}", "removeUser", "Users", "", "teams.users.delete"),
    ],
    "of two of one depth each moves": [
        ("get", "/platform/bots", "a", "Bots", "list", "platform.bots.list"),
        ("get", "/accounts/bots", "b", "Bots", "list", "accounts.bots.list"),
    ],
    "parts of one resource have what is between before them": [
        ("get", "/repos/{r}/comments", "a", "repos", "list", "repos.comments.list"),
        ("get", "/repos/{r}/issues/{n}/comments", "b", "repos", "list", "repos.issues.comments.list"),
    ],
    "the item keeps the name": [
        ("delete", "/jobs/{id}", "deleteJob", "Jobs", "", "jobs.delete"),
        ("delete", "/jobs", "purgeJobs", "Jobs", "", "jobs.purge"),
    ],
    "the canonical path keeps the name": [
        ("get", "/pets/{id}", "showPetById", "pets", "one", "pets.get"),
        ("get", "/getPet", "getPet", "pets", "one", "pets.get_pet"),
    ],
    "versions tell apart": [
        ("get", "/v1/users", "UsersController_findAll_v1", "", "list", "users.list_v1"),
        ("get", "/v2/users", "UsersController_findAll_v2", "", "list", "users.list_v2"),
    ],
    "words of the path where the ids have none": [
        ("get", "/a", "list_rooms", "rooms", "list", "rooms.get_a"),
        ("get", "/b", "listRooms", "rooms", "list", "rooms.get_b"),
    ],
    "a method that would hide a resource yields": [
        ("get", "/items/{id}/versions", "a", "items", "list", "items.versions.list"),
        ("get", "/items/{id}/history", "versions", "items", "one", "items.get_items_id_history"),
    ],
}


@pytest.mark.parametrize("case", CLASHES)
@pytest.mark.parametrize("backwards", [False, True])
def test_operations_that_want_one_name_are_told_apart_by_words(project: Project, case: str, backwards: bool) -> None:
    rows = CLASHES[case]
    expected = {(method, path): call for method, path, *_, call in rows}
    assert calls_of(project, rows[::-1] if backwards else rows) == expected


def test_a_number_comes_only_where_no_word_is_left(project: Project) -> None:
    rows = [("get", "/a-b", "x", "t", "", ""), ("get", "/a_b", "X", "t", "", ""), ("get", "/a.b", "x.", "t", "", "")]
    calls = set(calls_of(project, rows).values())
    assert len(calls) == 3
    assert all(call.startswith("t.get_a_b") for call in calls)


def test_a_decided_name_never_yields(project: Project) -> None:
    rows = [("get", "/pets/{id}", "showPet", "pets", "one", ""), ("get", "/cats/{id}", "cat", "pets", "one", "")]
    decided = calls_of(project, rows, "operations: {cat: {call: pets.get}}")
    assert decided == {("get", "/cats/{id}"): "pets.get", ("get", "/pets/{id}"): "pets.show_pet"}


@pytest.mark.parametrize(
    ("operation_id", "parts"),
    [
        ("rooms.list", ("rooms", "list")),
        ("repos/list-for-user", ("repos", "list_for_user")),
        ("v1.users.setActive", ("users", "set_active")),
        ("get_hub_v2025.0", ()),
        ("post-api-v1-chat.react", ()),
        ("get.users", ()),
        ("getUsers", ()),
        ("get /a.b", ()),
    ],
)
def test_a_dot_makes_a_resource_only_where_it_stands_between_names(operation_id: str, parts: tuple[str, ...]) -> None:
    assert dotted(operation_id) == parts


def test_words_are_compared_in_singular_and_plural() -> None:
    pairs = [("inbox", "inboxes"), ("category", "categories"), ("child", "children"), ("status", "statuses")]
    assert all(same(one, many) and same(many, one) for one, many in pairs)
    assert not same("status", "state")
    assert [word for word in ("statuses", "people", "items") if not is_plural(word)] == []
    assert [word for word in ("status", "address", "analysis", "analytics", "sms", "box") if is_plural(word)] == []
    assert {"list", "get", "create", "update", "replace", "delete"} <= STANDARD


def test_a_path_is_read_without_versions_and_extensions() -> None:
    route = route_of("/api/v1.2/accounts/{id}/Calls/{sid}.json?x=1")
    assert (route.names, route.version, route.ends_at_item, route.below_item) == (
        ("accounts", "calls"),
        "v1_2",
        True,
        True,
    )
    assert route_of("/").names == ("api",)
