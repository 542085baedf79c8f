# Copied from overrides/courier/testing/messaging.py in the Switchboard repository: edit it there.
# Why by hand: an upload goes to a storage service that no spec describes, and what an action changes no table can say.
"""Uploads, archived channels, acknowledgements and comparisons of the fake."""

from __future__ import annotations

import re
from typing import Any

from switchboard_courier._runtime.testing.door import (
    Exchange,
    FakeResponse,
    Item,
    Part,
    Refusal,
    attribute,
    is_array,
    parts,
    selected,
)

part = Part()

KINDS = ("messaging_attachments", "messaging_bulk_attachments", "user_email_attachments")
COMPARED = re.compile(r"(<=|>=|<|>)\s*(.+)")


@part.responds(*(f"{kind}.create" for kind in KINDS))
def begin_upload(exchange: Exchange) -> FakeResponse:
    """Make the attachment, and a place to upload its file to."""
    name = exchange.call.partition(".")[0]
    item = exchange.make(name, **exchange.given())
    key = exchange.token()
    exchange.notes.setdefault("uploads", {})[key] = (name, item.key, None)
    shown = {
        "id": item.key,
        "upload-url": f"{exchange.origin}/_uploads/{key}",
        "upload-data": {"key": key, "policy": exchange.token(40)},
        "expiration-time": int(exchange.now()) + 900,
    }
    return exchange.respond(shown, status=201)


@part.serves("POST", "/_uploads/")
def upload(exchange: Exchange) -> FakeResponse:
    """Take the file."""
    key = exchange.path.rpartition("/")[2]
    uploads = exchange.notes.get("uploads", {})
    if key not in uploads:
        raise Refusal(403, "the upload address has expired or is none")
    fields = dict(parts(exchange.request.headers.get("content-type", ""), exchange.request.body))
    if fields.get("key") != key or not hasattr(fields.get("file"), "content"):
        raise Refusal(400, "the form must have the fields of upload-data and then the file")
    name, id_, _ = uploads[key]
    uploads[key] = (name, id_, fields["file"])
    return FakeResponse(204)


@part.responds(*(f"{kind}.process_upload" for kind in KINDS))
def process(exchange: Exchange) -> Any:
    """Look at the file that was uploaded."""
    item = exchange.item()
    files = [file for _, id_, file in exchange.notes.get("uploads", {}).values() if id_ == item.key and file]
    if files:
        size = len(files[-1].content)
        exchange.change(item, **{"content-size": size, "size": size, "ready-to-use": True})
    return item.value


@part.selects("*")
def select(items: list[Item], query: dict[str, Any]) -> list[Item]:
    """Comparisons by `filter[cmp-…]`, and equality of all else that items have."""
    rest: dict[str, Any] = {}
    for name, wanted in query.items():
        compared = re.fullmatch(r"filter\[cmp-(.+)\]", name)
        if compared is None:
            rest[name] = wanted
            continue
        for condition in wanted if is_array(wanted) else [wanted]:
            items = [item for item in items if holds(attribute(item, compared[1]), condition)]
    return selected(items, rest)


def holds(value: Any, condition: str) -> bool:
    """Whether a time stands in a comparison such as `>=2024-01-31 00:00:00`. Raises Refusal for what is none."""
    found = COMPARED.fullmatch(condition)
    if found is None:
        raise Refusal(400, f"{condition!r} is no comparison: write <, <=, > or >= and a time")
    operator, wanted = found.groups()
    order = (str(value) > wanted) - (str(value) < wanted)
    return {"<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0}[operator]


def _setting(call: str, **values: Any) -> None:
    @part.responds(call)
    def change(exchange: Exchange) -> Any:
        item = exchange.item()
        exchange.change(item, **values)
        return item.value


_setting("messaging_channels.archive", archived=True)
_setting("messaging_channels.unarchive", archived=False)


@part.responds("messaging_messages.ack")
def ack(exchange: Exchange) -> Any:
    """Somebody has read a message."""
    item = exchange.item()
    sent: dict[str, Any] = exchange.body or {}
    reader = (
        sent.get("individual-id")
        or item.value.get("attributes", {}).get("individual-id")
        or exchange.world.samples.uuid()
    )
    receipts = item.value.get("attributes", {}).get("read-receipts", [])
    now = exchange.world.samples.stamp("plain")
    others = [one for one in receipts if one.get("individual-id") != reader]
    exchange.change(item, **{"ack": True, "read-receipts": [*others, {"individual-id": reader, "ack-time": now}]})
    return item.value


for _kind in ("messaging_plugins", "messaging_responders"):
    _setting(f"{_kind}.enable", enabled=True)
    _setting(f"{_kind}.disable", enabled=False)


@part.responds("messaging_messages.get_receipts")
def receipts(exchange: Exchange) -> FakeResponse:
    """Who has read a message: nobody, until it is acknowledged."""
    item = exchange.item()
    readers = item.value.get("attributes", {}).get("read-receipts", [])
    return exchange.respond({"read": readers, "unread": []}, at=())
