# Copied from overrides/carbon_voice/testing/prompts.py of Switchboard.
# Why by hand: what an AI says follows from a prompt and messages, and events go to those who have subscribed.
"""Prompts of the fake and what they give, and subscriptions to applications."""

from __future__ import annotations

from typing import Any

from switchboard_carbon_voice._runtime.testing.door import MISSING, Exchange, FakeResponse, Item, Part, Refusal

from .messages import ME, message_of, with_context

part = Part()
part.keeps("apps", "App", "client_id")


@part.made("prompts")
def begin(exchange: Exchange, prompt: Item) -> None:
    """A new prompt is the user's, unless a test says otherwise."""
    del exchange
    usual = {"creator_id": ME, "owner_type": "user", "response_format": "text", "name": "Prompt", "prompt": "Sum up"}
    prompt.value |= usual | prompt.sent


@part.responds("prompts.list_system")
def list_system(exchange: Exchange) -> list[Any]:
    """Those that a test has put in for the system."""
    found = [one.value for one in exchange.items("prompts") if one.value["owner_type"] == "system"]
    return [{"id": one["id"], "name": one["name"]} for one in found]


# Running prompts


@part.made("responses")
def say(exchange: Exchange, response: Item) -> None:
    """What the AI says names the prompt and its messages, so that tests know it again."""
    value, sent = response.value, response.sent
    for name in ("channel_id", "workspace_id"):
        if name not in sent:
            value.pop(name, None)
    value |= {"creator_id": ME, "message_ids": [], **{name: one for name, one in sent.items() if name != "language"}}
    value["created_at"] = sent.get("created_at", exchange.stamp())
    value["last_updated_at"] = sent.get("last_updated_at", value["created_at"])
    if "responses" not in sent:
        value["responses"] = [_said(exchange, value, sent.get("language", "english"))]


def _said(exchange: Exchange, value: dict[str, Any], language: str) -> dict[str, Any]:
    prompt = next((one.value for one in exchange.items("prompts") if one.key == value.get("prompt_id")), None)
    texts = [
        one.value.get("transcript", "") for one in exchange.items("messages") if one.value["id"] in value["message_ids"]
    ]
    text = f"{prompt['name'] if prompt else 'Prompt'}: {' '.join(texts)}".strip()
    as_json = prompt is not None and prompt["response_format"] == "json"
    return {"language": language, "text": text, "markdown": text} | ({"json": {"text": text}} if as_json else {})


@part.responds("responses.create")
def create(exchange: Exchange) -> FakeResponse:
    """Run a prompt that is there on messages that are there."""
    body = exchange.body
    exchange.item("prompts", body["prompt_id"])
    messages = [message_of(exchange, key).value["id"] for key in body["message_ids"]]
    given: dict[str, Any] = {**body, "message_ids": messages}
    return exchange.respond(exchange.make("responses", **given).value)


@part.responds("responses.create_from_share_links")
def create_from_share_links(exchange: Exchange) -> FakeResponse:
    """Run a prompt on the messages of share links."""
    body = exchange.body
    exchange.item("prompts", body["prompt_id"])
    shared = {one.value.get("share_link_id"): one.value["id"] for one in exchange.items("messages")}
    unknown = [key for key in body["share_link_ids"] if key not in shared]
    if unknown:
        raise Refusal(404, f"no message has the share link {unknown[0]}")
    keys = [shared[key] for key in body["share_link_ids"]]
    known = {name: one for name, one in body.items() if name != "share_link_ids"}
    made = exchange.make("responses", **known, message_ids=keys)
    return exchange.respond({**made.value, "share_link_ids": body["share_link_ids"]})


@part.responds("responses.list")
def list_(exchange: Exchange) -> Any:
    """Those that are asked for, from `date` on in the direction."""
    asked = exchange.arguments
    return exchange.listed([one for one in exchange.items("responses") if _asked(one.value, asked)])


def _asked(response: dict[str, Any], asked: dict[str, Any]) -> bool:
    same = all(response.get(name) == asked[name] for name in ("prompt_id", "channel_id") if name in asked)
    return same and asked.get("message_id") in {None, *response["message_ids"]}


@part.responds("responses.list_latest")
def list_latest(exchange: Exchange) -> list[Any]:
    """The last ten of a prompt, with their messages."""
    found = [one for one in exchange.items("responses") if one.value["prompt_id"] == exchange.arguments["prompt_id"]]
    found.sort(key=lambda one: one.value["created_at"], reverse=True)
    return [_with_messages(exchange, one.value) for one in found[:10]]


def _with_messages(exchange: Exchange, response: dict[str, Any]) -> dict[str, Any]:
    held = [one for one in exchange.items("messages") if one.value["id"] in response["message_ids"]]
    said = {**response, "user_id": response["creator_id"]}
    return {"ai_response": said, "messages": [with_context(exchange, one) for one in held]}


# Applications


@part.made("apps")
def register(exchange: Exchange, app: Item) -> None:
    """An application is the user's own, unless a test says otherwise; then it keeps what only its owner may see."""
    del exchange
    value, sent = app.value, app.sent
    value |= {"owner_id": ME, "user_is_subscribed_with_valid_tokens": False, **sent}
    if "deleted_at" not in sent:
        value.pop("deleted_at", None)
    if value["owner_id"] != ME:
        for name in ("client_secret", "webhooks_authentication_header"):
            value.pop(name, None)


@part.responds("apps.subscribe")
def subscribe(exchange: Exchange) -> FakeResponse:
    """From now on; a second subscription takes the place of the first."""
    app = exchange.item()
    exchange.change(app, user_is_subscribed_with_valid_tokens=True)
    key, now, every = exchange.token(), exchange.stamp(), {"$ref": "#/components/schemas/SubscriptionEvent"}
    events = exchange.body.get("subscriptions", exchange.world.document.schema(every)["enum"])
    made = {
        "_id": key, "id": key, "created_at": now, "updated_at": now, "client_id": app.value["client_id"], "user_id": ME,
        **exchange.body, "subscriptions": events,
    }  # fmt: skip
    return exchange.respond(made)


@part.responds("apps.unsubscribe")
def unsubscribe(exchange: Exchange) -> Any:
    """The end of it."""
    exchange.change(exchange.item(), user_is_subscribed_with_valid_tokens=False)
    return MISSING
