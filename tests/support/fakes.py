"""The fakes of the clients by API key, filled so that a call finds what its path names."""

from __future__ import annotations

import asyncio
import inspect
import json
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tests.support.clients import generated_method_of, split_arguments
from tests.support.declared import declared_type, faults
from tests.support.judge import verdict
from tests.support.loopback import Received
from tests.support.specs import spec_of
from tests.support.sync_async import read, result_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.cases import Case


def fake_class(api: str) -> type[Any]:
    """`FakeChatwoot` of `chatwoot`."""
    found: type[Any] = getattr(
        import_module(f"switchboard_{api}.testing"), f"Fake{spec_of(api).decisions.client_class}"
    )
    return found


MEANT: dict[str, dict[str, Any]] = {
    "messaging_channels.update": {"patch": [{"op": "add", "path": "/name", "value": "Team"}]},
    "oauth.token": {"grant_type": "client_credentials"},
    "folders.move": {"folder_id": "another"},
    **{f"{name}.list": {"filter": 'name like "A%"', "order": "name desc"} for name in (
        "accounts", "calls", "call_flows", "dids", "did_groups", "meetings", "meeting_rooms"
    )},
}  # fmt: skip
"""Arguments that must mean something, which the spec can't say: they take the place of made-up ones."""


def meant(api: str, call: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call, with such as mean something."""
    own = MEANT.get(call, {}) if api != "courier" or call == "messaging_channels.update" else {}
    return {name: own.get(name, value) for name, value in arguments.items()}


def scopes_of(client: Any, fake: Any, record: Any) -> dict[str, Any]:
    """The arguments that the client gives to an operation by itself."""
    signature = inspect.signature(generated_method_of(client, record.call)).parameters
    given = fake.table.api.arguments
    return {name: 1 for name in given if name in signature and signature[name].default is not inspect.Parameter.empty}


NEEDED: dict[str, Callable[[dict[str, Any]], tuple[str, tuple[Any, ...], dict[str, Any]]]] = {
    "calls.cancel_scheduled": lambda sent: ("calls", (), {"id": sent["id"], "status": "scheduled"}),
    "campaigns.contacts.delete": lambda sent: (
        "campaigns.contacts", (sent["campaign_id"],), {"id": sent.get("contact_id", 1)}
    ),
    "chats.resume": lambda sent: ("chats", (), {"id": sent["chat_id"], "status": "dismissed"}),
    "chats.find_id": lambda sent: ("chats", (), {"end_user": {"identifier": sent.get("end_user_identifier", "any")}}),
    "end_users.get": lambda sent: (
        "end_users", (), {"id": sent.get("id", 1), "identifier": sent.get("identifier", "any")}
    ),
}  # fmt: skip
"""What must be there for a call to find, beyond what its path names: a collection, the ids before it, an object."""

REFERRED: dict[str, Callable[[dict[str, Any]], tuple[str, dict[str, Any]]]] = {
    "folder_id": lambda sent: (
        "folders", {"id": sent["folder_id"], "type": "voicememo", "workspace_id": sent.get("workspace_id", "w")}
    ),
    "parent_folder_id": lambda sent: ("folders", {"id": sent["parent_folder_id"], "name": "Around"}),
    "from_message_id": lambda sent: ("messages", {"id": sent["from_message_id"]}),
    "message_id": lambda sent: ("messages", {"id": sent["message_id"], "type": "voicememo"}),
    "message_ids": lambda sent: ("messages", {"id": sent["message_ids"][0]}),
    "share_link_ids": lambda sent: ("messages", {"share_link_id": sent["share_link_ids"][0]}),
    "prompt_id": lambda sent: ("prompts", {"id": sent["prompt_id"]}),
    "to": lambda sent: ("users", {"id": sent["to"].get("user_ids", ["u"])[0]}),
    "email": lambda sent: ("users", {"emails": [sent["email"]]}),
}  # fmt: skip
"""What bodies and queries of Carbon Voice name, by the property: a collection, and an object that must be there."""


def referred(fake: Any, route: Any, sent: dict[str, Any]) -> None:
    """Put in what a request of Carbon Voice names."""
    if fake.table.api.name != "carbon_voice":
        return
    if route.call == "messages.send":
        fake.add("conversations", id=sent["id"])
    if route.call == "users.find" and "name" in sent:
        fake.add("users", first_name=sent["name"].partition(" ")[0], last_name=sent["name"].partition(" ")[2])
    if route.call == "folders.move":
        fake.add("folders", id="another", name="Another")
    for key in sent.get("message_ids", [])[1:]:
        fake.add("messages", id=key)
    for name in REFERRED.keys() & sent.keys():
        collection, values = REFERRED[name](sent)
        fake.add(collection, **values)


def fill(
    fake: Any, operation: str, path: dict[str, Any], body: Any = None, query: dict[str, Any] | None = None
) -> None:
    """Put in what a request names: the items that its path leads through, and what a body says is to go."""
    route = next(route for route in fake.table.routes if route.id == operation)
    world = fake.engine.world
    parents: tuple[str, ...] = ()
    for index, segment in enumerate(route.segments):
        if not segment.startswith("{"):
            continue
        info = world._known("/" + "/".join(route.segments[:index]))
        value = path[segment[1:-1]]
        if info is None and route.of.endswith(f"/{route.segments[index - 1]}"):  # of another version of the API
            info = fake.table.collections[route.of]
        if info is not None and not info.scoped:
            collection = world.state.of(info.path)
            item = world.make(collection, parents, {info.id: value} if info.id else {})
            if item.key != str(value):  # the id has no property, or another type
                collection.remove(item)
                item.key = str(value)
                collection.add(item)
        parents = (*parents, str(value))
    _fill_for_body(fake, route, parents, body)
    sent = {**path, **(query or {}), **(body if isinstance(body, dict) else {})}
    referred(fake, route, sent)
    if route.call in NEEDED:
        name, below, values = NEEDED[route.call](sent)
        fake.add(name, below=below, **values)


def _fill_for_body(fake: Any, route: Any, parents: tuple[str, ...], body: Any) -> None:
    """Put in what the body of a request speaks of."""
    world = fake.engine.world
    if route.call.startswith("bulk_users.") and "/bulk/users/jobs" in fake.table.collections:
        named = {body["id"]} if isinstance(body, dict) and "id" in body else set()
        for number in {7, 8, 9, 10} | named:
            world.make(world.state.of("/bulk/users/jobs"), (), {"id": number, "status": "valid_scheme"})
    if route.call == "contacts.merge" and isinstance(body, dict):
        for number in body.values():
            world.make(world.state.of("/api/v1/accounts/{account_id}/contacts"), parents, {"id": number})
    if route.kind == "delete" and not route.segments[-1].startswith("{"):
        world.make(world.state.of(route.of), parents, body)


@dataclass
class Seen:
    """What came of a call."""

    value: Any = None
    error: Exception | None = None
    responses: list[Any] = field(default_factory=list)


def make_call(fake: Any, client: Any, record: Any, case: Case) -> Seen:
    """Make one call of a case with a sync or an async client, and keep requests and responses as they came."""
    seen = Seen()
    fake.engine.listeners.append(lambda request, response: seen.responses.append((request, response)))
    try:
        method = generated_method_of(client, record.call)
        positional, named = split_arguments(method, case.arguments)
        call = partial(method, *positional, **named)
        seen.value = asyncio.run(_finished(call)) if hasattr(client, "__aenter__") else read(call())
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is reported
        seen.error = error
    fake.engine.listeners.clear()
    return seen


async def _finished(call: Callable[[], Any]) -> Any:
    return await result_of(call())


def misread(api: str, fake: Any, seen: Seen) -> Iterator[str]:
    """What the outside judge of requests says of those that came."""
    prefix = urlsplit(fake.base_url).path
    for request, _ in seen.responses:
        target = request.url.removeprefix(fake.base_url.removesuffix(prefix))
        yield from verdict(api, Received(request.method, target, request.headers, request.body), prefix)


def mistyped(api: str, client: Any, record: Any, seen: Seen) -> Iterator[str]:
    """Whether the value that a call gave is of the type in its signature, and can be used."""
    yield from faults(api, declared_type(api, client, record.call), seen.error or seen.value)


def undocumented(api: str, operation: str, request: Any, response: Any) -> list[str]:
    """Where a response is none that the spec has for the operation; of chosen fields, which the spec allows in words,
    the others may be missing.
    """
    found = _undocumented(api, operation, response)
    chosen = "include_fields=" in request.url or "exclude_fields=" in request.url
    return [one for one in found if not (chosen and "is a required property" in one)]


def _undocumented(api: str, operation: str, response: Any) -> list[str]:
    spec = spec_of(api)
    responses = spec.operations[operation].responses
    status = str(response.status)
    known = responses.get(status) or responses.get(f"{status[0]}XX") or responses.get("default")
    if known is None:
        return [f"status {status} is not documented"]
    content = known.get("content", {})
    kind = dict(response.headers).get("content-type", "").partition(";")[0]
    if not content:
        return [f"{status} has no body, but {response.body[:60]!r} came"] if response.body else []
    media = content.get(kind) or next((content[name] for name in content if "*" in name), None)
    if media is None:
        return [f"{status} is {', '.join(content)}, not {kind}"]
    if "json" not in kind:
        return []
    return spec.misfits(media.get("schema", {}), json.loads(response.body))
