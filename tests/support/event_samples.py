"""The vendors' events: the samples, and the same as older versions and other installations send them."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.support.specs import KEPT, SAMPLES, sample_index, spec_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Change = Callable[[dict[str, Any]], None]
    """Changes an object of a payload in place."""


class EventSample(NamedTuple):
    """A payload of an event."""

    api: str
    label: str
    event: str
    """The event's operationId."""
    value: dict[str, Any]

    @property
    def cls(self) -> str:
        """The class of event that it is: said by the spec, which takes long to read and is not needed for names."""
        return _classes(self.api)[self.event]


def event_samples() -> list[EventSample]:
    """All samples of events."""
    found = []
    for api in KEPT:
        for entry in sample_index(api).get("webhook_samples") or ():
            if entry["kind"] == "event":
                value = json.loads((SAMPLES / api / entry["file"]).read_text(encoding="utf-8"))
                found.append(EventSample(api, entry["file"], entry["event"], value))
    return found


@cache
def _classes(api: str) -> dict[str, str]:
    """The class of each event by its operationId."""
    requests = [item["post"] for item in spec_of(api).data.get("webhooks", {}).values()]
    schemas = {each["operationId"]: each["requestBody"]["content"]["application/json"]["schema"] for each in requests}
    return {name: schema["$ref"].rpartition("/")[2] for name, schema in schemas.items()}


def without(*names: str) -> Change:
    """The keys are absent, as in versions that have them not."""

    def change(found: dict[str, Any]) -> None:
        for name in names:
            found.pop(name, None)

    return change


def with_(**values: Any) -> Change:
    """The keys that are there have these values."""

    def change(found: dict[str, Any]) -> None:
        found.update({name: value for name, value in values.items() if name in found})

    return change


def from_(**sender: Any) -> Change:
    """Messages are from that sender."""

    def change(found: dict[str, Any]) -> None:
        if "message_type" in found and "sender" in found:
            found["sender"] = sender

    return change


def only_old(found: dict[str, Any]) -> None:
    """Of each pair of names of Carbon Voice the older one, as before 3.0."""
    for name in [name for name in found if f"{name.removesuffix('_id')}_guid" in found and name.endswith("_id")]:
        del found[name]
    for old, new in (("channel_name", "name"), ("workspace_name", "name"), ("owner_guid", "creator_id")):
        if old in found:
            found.pop(new, None)
    if any(name in found for name in ("message_guid", "channel_guid", "workspace_guid", "user_guid")):
        found.pop("id", None)


def only_new(found: dict[str, Any]) -> None:
    """Of each pair the newer one, as may be later, and a key that nobody knows yet."""
    old = [name for name in found if name.endswith("_guid") or name.startswith("owner_")]
    for name in [*old, "channel_name", "channel_description", "workspace_description", "userId"]:
        if "id" in found or "user_id" in found:
            found.pop(name, None)
    if "self_link" in found:
        found["added_later"] = {"any": [1]}


TIMES = ("waiting_since", "agent_last_seen_at", "contact_last_seen_at", "last_activity_at")
NEWER = ("additional_attributes", "attachments", "labels", "custom_attributes", "priority", "snoozed_until")
VARIANTS: list[tuple[str, str, Change]] = [
    ("chatwoot", "1.16", without(*NEWER, *TIMES, "created_at", "updated_at", "account", "team", "assignee_type")),
    ("chatwoot", "2.18", without("waiting_since", "last_activity_at", "updated_at", "blocked", "account")),
    ("chatwoot", "before 4.14.2", without("account")),
    ("chatwoot", "no time", with_(**dict.fromkeys(TIMES, 0))),
    ("chatwoot", "changes unknown", with_(changed_attributes=None)),
    ("chatwoot", "changes absent", without("changed_attributes")),
    ("chatwoot", "a change of a list", with_(changed_attributes=[{"a": {"previous_value": [1], "current_value": {}}}])),
    ("chatwoot", "nobody", with_(sender=None, assignee=None, team=None, contact_inbox=None, current_conversation=None)),
    ("chatwoot", "a bot", from_(id=3, name="Bot", type="agent_bot")),
    ("chatwoot", "a contact of 1.x", from_(id=3, name="Ann", avatar="", type="contact")),
    ("chatwoot", "no text", with_(content=None)),
    ("carbon_voice", "names before 3.0", only_old),
    ("carbon_voice", "names of later", only_new),
    ("carbon_voice", "no settings", without("subscribedUserSettings")),
    ("ccai_apps", "an empty body", with_(body={})),
    ("ccai_apps", "no time", without("timestamp")),
    ("ccai_apps", "a new session", with_(item={"call_id": 1})),
]


def event_variants() -> list[EventSample]:
    """The samples, changed as a table says in each object within."""
    return [
        sample._replace(label=f"{sample.label}: {label}", value=_changed(sample.value, change))
        for sample in event_samples()
        for api, label, change in VARIANTS
        if api == sample.api and _changed(sample.value, change) != sample.value
    ]


def _changed(value: Any, change: Change) -> Any:
    copy = deepcopy(value)
    for item in list(_objects(copy)):
        change(item)
    return copy


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for item in list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _objects(item)
