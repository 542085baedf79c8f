# Copied from overrides/courier/testing/messaging.py of Switchboard.
# Why by hand: an upload goes to a storage service that no spec describes, and what an action changes no table can say.
"""Uploads of the fake, and what is switched on and off."""

from __future__ import annotations

from typing import Any

from switchboard_courier._runtime.testing.door import Exchange, FakeResponse, Part, Refusal, parts

part = Part()
KINDS = ("messaging_attachments", "messaging_bulk_attachments", "user_email_attachments")


@part.responds(*(f"{kind}.create" for kind in KINDS))
def begin_upload(exchange: Exchange) -> FakeResponse:
    """Make the attachment, and a place to upload its file to."""
    name = exchange.call.partition(".")[0]
    item = exchange.make(name, **exchange.given())
    item.sent["pending"] = True
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
        item.sent["pending"] = False
        exchange.change(item, **{"content-size": size, "size": size, "ready-to-use": True})
    return item.value


def _setting(call: str, **values: Any) -> None:
    @part.responds(call)
    def change(exchange: Exchange) -> Any:
        item = exchange.item()
        exchange.change(item, **values)
        return item.value


_setting("messaging_channels.archive", archived=True)
_setting("messaging_channels.unarchive", archived=False)
for _kind in ("messaging_plugins", "messaging_responders"):
    _setting(f"{_kind}.enable", enabled=True)
    _setting(f"{_kind}.disable", enabled=False)
